"""Dutch."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="nl",
    name="Dutch",
    letters="áäéëíïóöúü",
    titles=words("""
        bsc burg dhr dr drs ds elt fa fam Gebr gen gen.maj hr ing insp ir jhr jkvr kapt kard kol lkol lt
        lt.kol ltkol luit maj mej mevr mgr mr msc mw pres prof secr serg sgt sold St staatssecr vdr voorz
        weth
    """),
    before_numbers=words("afb art bijl blz deel fig geb hfdst hst lid nr p pag par sub tab tel"),
    inner_abbreviations=words("""
        afd afk alg b.v bijv bv ca circa d.d d.i d.m.v d.w.z dd dwz e.g ev evt excl i.c i.h.a i.h.b i.p.v
        i.t.t i.v.m i.z incl inz lett m.a.w m.b.t m.b.v m.i m.i.v m.n m.u.v n.a.v n.o nl nml o.a o.b.v
        o.l.v o.m o.m.a o.v ong oorspr p.p p.st plm red resp s.v.p t.a.v t.b.v t.g.v t.n.v t.o.v t.w t.z.t
        t/m v.a v.d vgl vnl vs w.o w.v z.g zgn zoog
    """),
    closing_abbreviations=words("""
        a.s apr aug B.V Co Corp dec e.a eeuw euro feb febr gld Inc j.l jan jl jr jul jun kap Ltd max mei
        min mld mln mrt n.Chr N.V nov okt sec sep sept sr st v.Chr
    """),
    compound_endings=("str",),
    list_endings=words("e.d e.v.a enz enzv etc"),
    sounds=words("argh brr ehm grr hm hmm lol pff uh uhm zzz"),
    table_title="Tabel",
    function_words=words("""
        de van het een en in dat op te voor met die niet aan er om ook als dan maar bij of uit nog naar ze
        hij door over tot je mijn deze meer geen al onder tegen na zonder tussen hun haar waarom hoe wie
        waar wat sinds tijdens volgens steeds nooit altijd alle zich bijna weer opnieuw vandaag gisteren
        wij jij u onze
    """),
    opening_words=words("""
        ander andere beide bovendien buiten daar daarbij daarmee daarna daarnaast daarom dankzij dit dus
        echter eerder eerst elk elke enige enkele eveneens hem hier hierdoor hoewel ieder iedere iedereen
        ik immers indien inmiddels intussen ja jullie later me meestal men misschien mits nadat namelijk
        namens nee net niemand niets nochtans nu ofwel omdat ondanks ons opeens pas rond sommige soms
        straks terwijl toch toen trouwens uiteindelijk vaak vanaf vanwege verder vooral voordat waarop
        wanneer want wel welke wellicht zelfs zij zo zoals zodra zowel zulke
    """),
    news_words=words("""
        is zijn heeft wordt was werd worden kan hebben moet wil nieuwe nieuw jaar mensen regering kabinet
        politie minister rechter nederland nederlandse zegt twee veel week weken maand maanden euro
        amsterdam rotterdam vrouw man kinderen drie eerste tweede gaat gaan komt krijgt blijft moeten
        willen kunnen
    """),
    everyday_words=words("""
        hallo hoi goedemorgen goedenavond goedemiddag dank bedankt alstublieft alsjeblieft welkom
        sorry ziens graag gelukkig
    """),
)
