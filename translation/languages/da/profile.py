"""Danish."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="da",
    name="Danish",
    letters="åæø",
    titles=words("""
        adm adv cand.jur cand.mag cand.polit cand.scient dir dr fr frk generalmaj hr ing kapt kpt lic
        løjtn oberstltn phil prof prov præs sekr sgt skt statsaut
    """),
    before_numbers=words("afd art bd d fig kap kl lb.nr matr.nr nr pkt s ss stk tab tlf"),
    inner_abbreviations=words("""
        alm ang bl.a ca cand d.d d.s.s d.v.s dav dvs ekskl eksp evt f.eks fhv forf fx gl hhv i.f.t ifbm
        iflg ifm ift inkl jf jvf kbh kgl lok m.a.o m.h.t mhp mht nuv o.m.a omkr omtr p.g.a p.t pga pr red
        resp s.k s.å sml svt tidl tilsv u.a vedr vejl vha
    """),
    closing_abbreviations=words("""
        A/S apr ApS aug Co Corp dec e.Kr f.Kr feb hpl I/S Inc jan jr jul jun Ltd maj mia mio m² nov okt
        pct sek sept sr tdr
    """),
    list_endings=words("etc m.fl m.m m.v mfl mm mv o.a o.l o.lign o.s.v osv"),
    ordinal_stop=True,
    measures=words("kr"),
    table_title="Tabel",
    function_words=words("""
        og i at det en til af på for med den de ikke som der et om fra han hun efter men ved over eller
        også nu ud mod mere når hvor hvad hvorfor hvem uden mellem sig sin deres jeg nej ingen fordi meget
        mange flere første anden to tre sådan derfor dig mig
    """),
    opening_words=words("""
        alligevel alt altså andet begge blandt både da denne dens deraf derefter derfra derimod dermed
        derpå dersom dertil derudover desuden desværre dette din dine disse dit dog efterfølgende ej
        ejheller ellers end endelig endnu enhver enten forrige fortsat få færre før gennem ham hans havde
        heller hendes her herefter hertil hidtil hos hver hverken hvilke hvilken hvilket hvis hvornår
        ifølge igen imellem imens imod inden indtil intet især ja jo kun langs ligesom mest midt min
        mindst måske nogen noget nogle næppe næste næsten omkring os samme samtidig samtlige selv selvom
        senere siden snart stadig så sådanne således tidligere tilbage trods udover under var vi via vores
        ydermere øvrige
    """),
    news_words=words("""
        er har var blev kan skal vil bliver være havde ny nye år danmark danske regeringen politiet
        statsministeren dansk siger mener mennesker københavn folketinget danmarks kroner uge uger måned
        måneder fået fundet taget sagde følge vej børn kvinde fik kommer politi brand dømt døde dræbt
    """),
    everyday_words=words("hej god morgen aften nat tak velkommen undskyld venligst farvel glædelig"),
    kin=words("nb nn"),
)
