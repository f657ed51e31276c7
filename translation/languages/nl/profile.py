"""Dutch."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="nl",
    name="Dutch",
    letters="áäéëíïóöúü",
    titles=words("""
        burg dhr dr drs ds elt Fa fam Gebr gen ing insp ir jhr jkvr kapt kard kol lt ltkol luit maj Mej
        mevr mgr mr mw pres prof secr serg sgt sold St weth
    """),
    before_numbers=words("afb blz hfdst hst lid par tel"),
    inner_abbreviations=words("""
        b.v bijv bv ca d.m.v d.w.z dwz e.g evt excl i.c i.p.v i.v.m incl m.a.w m.b.t m.n m.u.v n.a.v nl
        o.a o.b.v o.l.v ong plm resp t.a.v t.b.v t.g.v t.o.v vgl vnl vs z.g zgn
    """),
    closing_abbreviations=words("""
        a.s apr aug Co Corp dec e.a feb Inc jl jr kap Ltd max mld mln mrt n.Chr nov okt sept sr v.Chr
    """),
    list_endings=words("e.d enz etc"),
    plain_words=words("pas"),
    sounds=words("argh brr ehm grr hm hmm lol pff uh uhm zzz"),
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
)
