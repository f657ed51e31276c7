"""Which sounds the letters of each script can stand for, whatever the language that writes them.

A line is a letter or several, and its readings: the likelier first, behind a point what one costs in tenths
of a consonant ("k.2" costs .2). Sounds are a e i o u, and p b t d k g f v s z m n l r w j h; x is the ch of
Bach, S that of chef, Z the j of Jean, T and D the th of thin and then; "-" is silence. "^" and "$" bind a
line to the beginning or the end of a word. Written for Diptych, after the romanisations of BGN/PCGN, ISO 9,
DIN 1460 and of the French and the German press, and the usual spellings of foreign names.
"""

from __future__ import annotations

LATIN = """
a a e.4 ei.15 o.45 -.4
ack ek.1
arr er.1
all el.1
and end.1
ann en.1
ant ent.1
ass es.1
att et.1
ance ens.1
ank enk.1
ang eng.1
amm em.1
add ed.1
abb eb.1
app ep.1
amp emp.1
ast est.1
ax eks.1
aa a o
ae e a.1 ai.1
ah a
ai ai e ei.1
ain$ en an.1 ein ain
ault$ o
aux$ o
ais$ e ais
ard$ ar ard
at$ at a.1
au au o av.2
augh o
aw o au av ou.1
ay ai ei
e e je.05 i.4 a.45 o.45 -.2
e$ - i.15
ea i ei.1 e.15 ea
eau o
eaux$ o
ee i e
ete ete ite.1
eve eve ive.1 iv.1 ev
ephe efe ife.1 ive.1
eh e
ei ai ei i.1 e.1
eu oi e.1 eu ev.1 ju u.1
eux$ e
ert$ er ert
et$ et e.1
ew ju ev u
ey ei i ai
eo eo o.1
ear ir er ar.1 ia.1
eare$ ir ia.1 er
er er a.25
er$ er e.1 r.1 a.2
i i ai.15 j e.45 -.4
ia ia ja a.2
ie i je
ieu je iu
igh ai
ij ei i ij
ii i
iy i ij
io io jo o.2
j j Z dZ x.25 h.25
o o a.4 u.4 ou.1 -.5
o$ o u.15
oa o oa
oe e u o.1 oi.2
oh o
oi ua oi wa
ois$ ua wa oi
ot$ ot o.1
oo u o
ou u au o.1 w
ow au o ov
oy oi
u u a.4 ju.1 o.4 i.4 w v.2 -.4
ump amp.1
usc ask.1
ubl abl.1
urk ark.1
urt art.1
urn arn.1
unt ant.1
usk ask.1
ust ast.1
uff af.1
uds ads.1
ull al.1
unc ank.1
uss as.1
ums ams.1
uck ak.1
udd ad.1
umm am.1
ubb ab.1
upp ap.1
utt at.1
ugg ag.1
unn an.1
unk ank.1
und and.1
urr ar.1
uzz az.1
ung ang.1
udg adZ.1
utch atS.1
umb amb.1
ue u ju ue e.2
ui ui i.1 ai.2
uy i ai.1 ui
y i j ai.3
ye ie je e.1
yo jo io o.1
yi i
yj i ij
yy i
b b
c k ts.1 tS.2
c$ k ts.1 tS.2 -.2
ca ka
ce$ s se
ge$ dZ Z ge g
ce se tSe tse ke.2
ci si tSi tsi ki.2 tSa.2
cy si tsi
ça sa
cc k tS ks
ch tS S x k.1 h.1 Z.2
ck k
chtch StS S
cs tS S.2
cz tS
d d t.3
dh D d z.1
dt t
dge dZ
dj dZ
dz dz
dzh dZ
dsch dZ
dsh dZ
f f v.1
g g h.4
ge ge dZe Ze xe.1 he.2 j.3
gi gi dZi Zi xi.1 hi.2 dZ.1
gy gi gj dZ.1
gh g -.2 x.1 h.2
gli lji gli
gn nj gn n.1
gu g gu gv gw
h h x -.2 g.1
k k
kh x k.1 h
l l
ld$ lt
lh lj l
ll l lj j.2
m m
n n
ng ng n.2
nh nj n
p p
ph f p.2
q k tS.05
qu k kv ku kw
que$ k ka.25
gue$ g ga.25
r r -.4
rz Z rz
rh r
s s z.1
s$ s z.2 -.3
sc s sk S.1
sch S Z.05 sk.1 sx.1
schtsch StS S
sh S Z.1 sh.3
shch StS S
sj S
ss s
ssh S sh
st St st
sp Sp sp
sz S s
szcz StS
t t
t$ t -.3
th T t
tch tS
ts ts
tsch tS
tsh tS
tsj tS
tz ts t.3
tx tS
v v f.1 b.3 w.1
w v w u.1
wa wa va wo.15 vo.2
wh w
wr r
x ks gz.1 S.05 s.2 x.2 z.2
x$ ks -.2
z z ts.05 s.3 T.1
z$ z ts.05 s.1
zh Z dZ.05
zj Z
zz ts z
ä e a.1
å o a
ã an a
õ on o
æ e a
ç s tS
é e je.05
ë jo o e je
è e
ê e
ï i j
î i
í i
ñ nj
ö e jo.1 o.2
ø e o
œ e
ő e
ü ju u i.1
ű ju u i.1
ó o u.1
ß s
ā a
ą on om a
ć tS ts.1
č tS
đ dZ dj d
ð d D
ę en em e
ě e je
ğ - g.1
ı i
ł l w
ń nj n
ň nj n
ř rZ r Z
ś S s
š S
ş S
ș S
ţ ts
ț ts
ū u
ý i
ź Z z
ż Z
ž Z
þ T
"""

# What Latin letters stand for in names from other scripts, in most languages; each has more of its own.
ROMANISED = """
a a
b b
c k.2
d d
e e
f f
g g
h h
i i
j j dZ.1 Z
k k
l l
m m
n n
o o
p p
q k.2
r r
s s
t t
u u
v v
w w
x ks
y i.02 j
z z
ai ai
ay ai
ch tS
ck k.2
ia ia ja
ie ie je
ii$ i
ij$ i
iy$ i
kh x
ks ks
sh S
shch StS
tch tS
ts ts
ya ja ia
ye je e ie
yi$ i
yj$ i
yo jo io
yu ju iu
yy$ i
zh Z
ï i j
"""

CYRILLIC = """
а a
б b
в v w.05 u.1
г g h.1 x.2
го$ go vo.1
ґ g
д d D.1
е e je
ё jo o e.05 je.1
є je e
ж Z dZ.1
з z D.1 s.2
и i e.45
і i
ї ji i
й j i -.1
ий$ i ij
ый$ i ij
к k
л l
м m
н n
о o a.45
п p
р r
с s T.1 z.1
т t T
у u w
ф f T.1
х x h
ц ts s.2
цз dZ z
ци tsi tSi
цю tsju tSu
чж dZ Z
сь s S
си si Si.05
ся sja Sa
сю sju Su
цзинь dZin dZing
ч tS
ш S
щ StS S
ъ -
ы i
ь - j.05
э e a.15
ю ju u i.2
я ja a.35 ia
ў w u v.1
ј j
љ lj
њ nj
ћ tS
ђ dZ dj
џ dZ
ѓ gj g
ќ kj k
ѕ dz
"""

GREEK = """
α a
αι e ai
αϊ ai
αυ av af au
β v b.3
γ g j x.2
γγ ng
γκ g ng
γι j gi
γου gu w.05
δ d D
ε e
ει i ei
ευ ev ef eu
ζ z Z.1
η i e.05
^η i e.05 hi.1 he.1
θ T
ι i j.05
ιου iu u
κ k
λ l
μ m
μπ b mp mb
ν n
ντ d nt nd
ξ ks
ο o
ο$ o on.1
οι i oi
οϊ oi
ου u w
π p
ρ r
σ s z.1 S.1
ς s
τ t
τσ ts tS
τζ dz dZ
υ i u.1
φ f
χ x h S.2
ψ ps
ω o
"""

ARABIC = """
ا a e.1 i.1 u.2 o.1 -
أ a e.1 i.1 u.1 o.1 -
إ i e a.1 -
آ a
ء -
ئ i - j
ؤ u - w
ى a
ب b p
ت t
تش tS
ث T t.1 s.1
ج Z dZ g
ح h x.1 -.2
خ x h.1
د d
ذ D z d.1
ر r
ز z
س s
ش S
ص s
ض d D z.1
ط t
ظ z D d.1
ع - a.05 i.1 e.1 o.1 u.1
غ g x.2
ف f v p.2
ڤ v
ق k g.1
ك k g.2
ک k
گ g
پ p
چ tS
ژ Z
ل l
م m
ن n
نب nb mb
ه h -.1 a.1
ة a e.1 - t.1 h.1
و u o w v.05 -.3
ي i j.05 e ai.1 ei.1 -.3
ی i j e ai.1 -.2
"""

HEBREW = """
א a e i.1 o.1 u.1 -
ב b v
ג g
ג' dZ Z.1
ד d
ה h a e.1 -
ו v u o w
וו v w
ז z
ז' Z
ח x h
ט t
י j i e ai.1 ei.1 -.2
יי i j ai ei
כ k x
ך x k.1
ל l
מ m
ם m
נ n
ן n
ס s
ע - a e.05 i.1 o.1 u.1
פ p f
ף f p
פ' f
צ ts z.1
ץ ts z.1
צ' tS
ץ' tS
ק k
ר r
ש S s
ת t T
ת' T
"""

# Of kana, a vowel behind a consonant of a foreign word may be there for Japanese only, and some sounds are
# written alike: l and r, b and v, s and th.
KANA = """
あ a
い i
う u w.1 -.1
え e
お o
か ka ga.3
き ki k.1
く ku k k.0
け ke
こ ko
が ga
ぎ gi
ぐ gu g
げ ge
ご go
さ sa Ta.1
し Si si S.1
す su s T.1
せ se Te.1
そ so To.1
ざ za
じ dZi zi Zi gi.2 dZ.1 di.2
ず zu z s.2 D.2 dzu
ぜ ze
ぞ zo
た ta
ち tSi ti tS.1
つ tsu ts tu.2
て te
と to t
だ da
ぢ dZi
づ dzu zu
で de
ど do d du.25
な na
に ni
ぬ nu
ね ne
の no
は ha
ひ hi
ふ fu hu f v.1
へ he
ほ ho
ば ba va
び bi vi
ぶ bu b v vu
べ be ve
ぼ bo vo
ぱ pa
ぴ pi
ぷ pu p
ぺ pe
ぽ po
ま ma
み mi
む mu m
め me
も mo
や ja
ゆ ju
よ jo
ら ra la
り ri li
る ru lu r l
れ re le
ろ ro lo
わ wa
を o
ん n m
ゔ vu v
ー - r.1 l.2 i.2 u.2
っ -
ゃ ja
ゅ ju
ょ jo
ぁ a
ぃ i
ぅ u
ぇ e
ぉ o
きゃ kja
きゅ kju ku.1
きょ kjo
ぎょ gjo
しゃ Sa
しゅ Su S
しょ So
しぇ Se
じゃ dZa Za
じゅ dZu Zu
じょ dZo Zo
じぇ dZe Ze de.15 dje.1
ちゃ tSa
ちゅ tSu
ちょ tSo
ちぇ tSe
てぃ ti
でぃ di
とぅ tu
どぅ du
ふぁ fa
ふぃ fi
ふぇ fe
ふぉ fo
ゔぁ va
ゔぃ vi
ゔぇ ve
ゔぉ vo
うぃ wi vi.1
うぇ we ve.1
うぉ wo vo.1
にゃ nja
にゅ nju nu
にょ njo
ひょ hjo
びょ bjo
みょ mjo
りゃ rja lja
りゅ rju lju
りょ rjo ljo
つぁ tsa
つぇ tse
いぇ je
くぁ kua kwa
おう o ou
おお o oo
うう u
"""

# Initial consonants, vowels and final consonants of hangul, in the order of Unicode.
HANGUL_INITIALS = """
ᄀ g k
ᄁ k g
ᄂ n
ᄃ d t
ᄄ t d
ᄅ r l n.2
ᄆ m
ᄇ b p.1 v
ᄈ p b
ᄉ s S T.1
ᄊ s
ᄋ -
ᄌ dZ tS.1 Z z ts.1
ᄍ tS dZ
ᄎ tS ts.05
시 Si si S.05
치 tSi tS.05
지 dZi Zi dZ.05 Z.05
히 hi xi x.05 h.1
샤 Sa sja
쇼 So sjo
슈 Su S sju
셰 Se
ᄏ k
ᄐ t
ᄑ p f
ᄒ h x.1
"""
HANGUL_VOWELS = """
ᅡ a ar.15
ᅢ e a.05 ai.2
ᅣ ja
ᅤ je
ᅥ o u.05 eo a.45 e.1 er.05 or.1 r.1
ᅥᆯ al.1 el.05
ᅥᆫ an.2 en.05
ᅦ e ei.1
ᅧ jo ju ie.2 je.2
ᅨ je e.1
ᅩ o ou.1
ᅪ wa ua
ᅫ we
ᅬ we oi oe
ᅭ jo
ᅮ u wu
ᅯ wo
ᅰ we
ᅱ wi ui
ᅲ ju u.2
ᅳ u - eu o.2 e.15
ᅴ i ui ei eui
ᅵ i j
"""
HANGUL_FINALS = """
ᆨ k g
ᆩ k
ᆪ k
ᆫ n
ᆬ n
ᆭ n
ᆮ t d
ᆯ l r
ᆯᄅ l
ᆰ k lk
ᆱ m lm
ᆲ l lb
ᆶ l
ᆷ m
ᆸ p b
ᆹ p
ᆺ t s
ᆻ t s
ᆼ ng n.2
ᆽ t
ᆾ t
ᆿ k
ᇀ t
ᇁ p
ᇂ -
"""
