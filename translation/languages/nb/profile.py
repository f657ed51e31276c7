"""Norwegian Bokmål."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="nb",
    name="Norwegian Bokmål",
    letters="àåæéòóôø",
    quotation=QuotationStyle("«", "»"),
    ordinal_stop=True,
    titles=words("""
        adm adm.dir adv cand.jur cand.philol dir dr fr frk førsteaman gen hr ing kapt lic maj oblt prof
        sekr sgt siv.ing st statsr stud
    """),
    before_numbers=words("art avd bd d kap kl nr pk pkt s ss tab tlf"),
    inner_abbreviations=words("""
        ang bl.a bla ca cand d.v.s dvs e.l.a ekskl ev evt f.eks f.o.m fl gml hhv iflg ifm ift iht inkl
        innb jf jfr m.a.o m.h.t mfl.a mht mtp nåv omtr p.g.a p.t pga pr resp særl t.o.m tidl vedr vha vs
    """),
    closing_abbreviations=words("""
        apr AS ASA aug Co Corp des e.Kr f.Kr feb Inc jan jr jul jun Ltd mars mill min mnd mrd nov okt pst
        sek sep sept sr
    """),
    list_endings=words("e.l etc m.fl m.m m.v mfl mm mv o.a o.l o.s.v osv"),
    measures=words("kr"),
    table_title="Tabell",
    function_words=words("""
        og i det en til på for av med som at den de ikke et om fra han hun etter men ved over eller også
        nå ut mot mer når hvor hva hvorfor hvem uten mellom seg sin deres jeg opp noe bare dette nei ingen
        fordi mye mange flere første andre to tre slik derfor
    """),
    opening_words=words("""
        alt altså annet begge blant både da denne deretter derfra derimot dermed dersom dessuten dessverre
        disse dog ellers enda enhver ennå enten forrige fortsatt få før gjennom ham hans heller hennes her
        heretter hittil hos hver hverken hvilke hvilken hvilket hvis hvordan ifølge igjen imens imot innen
        inntil intet ja jo kanskje kun likeledes likevel mens mest min neste nesten noen omtrent oss samme
        samtidig selv selvom senere siden slike snart stadig så således tidligere tilbake tross under vi
        via videre vår våre
    """),
    news_words=words("""
        er har var ble kan skal vil blir være hadde ny nye år norge norske regjeringen politiet
        statsministeren norsk sier mener mennesker vært oslo stortinget norges kroner uke uker måned
        måneder fått funnet tatt sa følge vei barn kvinne fikk kommer politi brann dømt døde drept
    """),
    everyday_words=words("hei god morgen kveld natt takk velkommen unnskyld beklager farvel"),
    kin=words("da nn"),
    near=("nn",),
)
