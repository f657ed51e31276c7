"""How Chinese characters of names are spelt in Latin letters, and which foreign sounds they stand for."""

from translation.languages.name_table import NameTable

# Characters that names read in another way than other words do, and those that surnames do: pinyin.
READINGS = {
    "重庆": "chong qing",
    "重慶": "chong qing",
    "厦": "xia",
    "廈": "xia",
    "什": "shi",
    "莎": "sha",
    "弥": "mi",
    "佛": "fo",
}
SURNAME_READINGS = {
    "单": "shan",
    "單": "shan",
    "仇": "qiu",
    "解": "xie",
    "曾": "zeng",
    "乐": "yue",
    "薄": "bo",
    "盖": "ge",
    "长": "chang",
    "長": "chang",
}

# Frequent surnames, and how names of places end: what has them and is spelt like pinyin is a Chinese name,
# not a foreign one in Chinese.
SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
    "張劉陳楊黃趙吳孫馬鄭謝許馮鄧蔣葉蘇魏呂盧鐘譚陸賈韋鄒閻賀顧龔萬錢嚴湯賴赖习習温溫柯洪翁连連柴栗蓝藍"
    "华薄易常乔樊兰殷施翟安颜倪牛季俞章鲁葛伍申尤毕聂焦柳邢岳齐梅庄辛管祝左涂祁舒耿牟卜詹关苗凌费纪盛童欧"
    "项曲游裴席卫查屈鲍霍甘景单包司桂闵解车房艾华喬蘭顏畢聶齊莊關費紀歐項衛鮑單閔車"
)
PLACE_ENDINGS = frozenset("州市省县縣海江山南北西东東阳陽安门門口港湖河宁寧庄莊岛島")

# The syllables of pinyin: initials, a colon, and the finals behind each of them; "-" is no initial.
SYLLABLES = """
b : a ai an ang ao ei en eng i ian iao ie in ing o u
p : a ai an ang ao ei en eng i ian iao ie in ing o ou u
m : a ai an ang ao ei en eng i ian iao ie in ing iu o ou u
f : a an ang ei en eng o ou u
d : a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo
t : a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n : a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong u uan uo
l : a ai an ang ao e ei eng i ian iang iao ie in ing iu ong ou u uan un uo
g k h : a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j q x : i ia ian iang iao ie in ing iong iu u uan ue un
zh ch sh : a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
r : an ang ao e en eng i ong ou u uan ui un uo
z c s : a ai an ang ao e en eng i ong ou u uan ui un uo
y : a an ang ao e i in ing ong ou u uan ue un
w : a ai an ang ei en eng o u
- : ai an ang ao er ou
"""

# Pinyin, and how Wade and Giles or the papers of Taiwan spell the same (table by syllable parts, from the
# usual comparison charts of pinyin and Wade-Giles).
SPELLINGS = """
a a
b b p
c c ts
ch ch
ci ci tzu tsu
d d t
e e eh
ge ge ke ko
ke ke ko
f f
g g
ga ga ka
go go ko
gu gu ku
h h
i i ih
ie ie ieh
ian ian ien
iu iu eou iou
j j ch
k k
l l
m m
n n
o o
ong ong ung
gong gong kung
ou ou
p p
q q ch
r r j
s s
sh sh
si si szu ssu
shi shi shih
t t
u u
ue ue ueh
ui ui uei
uo uo o
w w
wen wen wun
x x hs sh s
xi xi hsi shi
y y
yan yan yen
yi yi i yih ih
yin yin in
ying ying ing
you you yu
yue yue yueh
yong yong yung
z z ts tz
zi zi tzu tsu
zh zh ch j
zhi zhi chih
"""

# The syllables of foreign names, as the news agency Xinhua transcribes them: what its characters can stand
# for. A vowel between consonants may be there for Chinese only.
TRANSCRIPTIONS = """
a a e.1 o.1 u.1 ar.15 al.15 -.4
ai ai e ei.05 i.1 a.1
an an am.1 en.1 on.2 a.3 un.2
ang an ang am on.1
ao ao o au
b b v p.3
c ts s.2
ch tS
d d t.1
e e o.1 u.1 a.2 er.1 el.15 -.05
ei e ei ai i.1
en en an.1 in.1 un.1 em on.2
eng en in un.1 eng ing on.2
er er r l el or.1 ar.1 -.2 al.1 ir.1
f f v h.2
g g k.2 dZ.1
gu gu gw g
h h x g.2 k.3
hu hu w u h wu
hua hua wa ua ho
i i e.1 -.1 j ai.2
ia ia ja a
ian en ian jan an.1 in.1 in
ie ie e je
in in im en.1 i.2
ing in ing im en.2
iu iu ju
j dZ g k t.1 Z z
k k g.2 tS.3
l l r
m m n.3
n n
o o u.1 a.2 or.15 ol.15 er.15 -.1 e.2
ong on ong om un
ou o ou
p p b.3
q tS k z.1 ts.1
r r Z l
s s z T
sh S s
sheng Sen Sing Son.1 san sant sent senta
t t d.2 T
u u o.1 - w
ua ua wa
ui ui wi i
un un on en.1 in
uo o uo
w w v u -.2
wei wei vi wi vai we
wu u wu w
x S s h x
y j -.1
ya ja ia a.1
yan jan en
yi i
yin in
ying in ing
you ju iu
yue jo dZo ju
yu ju u
z z ts
zh dZ Z tS
"""

TABLE = NameTable(demonyms="人 籍 方 裔")
