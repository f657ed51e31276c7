"""Swedish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sv",
    name="Swedish",
    letters="àäåéö",
    quotation=QuotationStyle("”", "”"),
    titles=words("""
        civ.ing dir doc dr em fil.dr fr frk gen hr ing jur.kand kand kapt kpt landshövd lic löjtn maj
        med.dr ordf prof s:t s:ta sekr sgt tekn.dr överstelöjtn övlt
    """),
    before_numbers=words("art avd bd bil fig kap kl lgh mom nr p punkt s sid ss tab tel v vol"),
    inner_abbreviations=words("""
        alt ang avs bitr bl.a c:a ca d.v.s d.y d.ä div dvs e.g enl ev exkl f.d f.n f.ö fd forts fr.o.m
        föreg förf inkl jfr jmf kbt kungl likn m.a.o m.fl.a m.h.a n.b o.s.v.a omkr osv.a p.g.a pga resp
        s.k t.ex t.f t.o.m tekn tf u.p.a äv
    """),
    closing_abbreviations=words("""
        AB apr aug Co Corp dec e.Kr e.m f.Kr f.m feb febr gatan ggr HB Inc jan jr juli juni Ltd mars mdkr
        mdr milj mkr mn mån nov okt proc sek sept sr st tim tkr
    """),
    list_endings=words("dyl e.d etc m.fl m.m mfl mm o.d o.dyl o.s.v osv"),
    measures=words("kr"),
    table_title="Tabell",
    function_words=words("""
        och i att det som en på av för med den till inte de ett om han men jag sig från vi så när nu efter
        eller hon man vid mot sin ut där också under få mer hur vad varför vem över utan mellan deras bara
        mycket två även idag igår aldrig alltid alla många flera tre första andra enligt sedan medan igen
        därför här
    """),
    opening_words=words("""
        alltså annan annars annat bland bra bägge båda denna denne dess dessa dessutom detta din dit dock
        därefter däremot däribland därmed då efteråt emellertid ena endast er exempelvis fler flertalet
        fortfarande framför fyra förra förutom genom hans hennes ibland inga ingen inget innan inom
        istället ja ju just knappast lika likaså mest min mina mitt möjligen nej numera nästa nästan någon
        någonting något några ofta oss plötsligt samma samtidigt senare slutligen snart sådan sådana tack
        tidigare troligen trots tyvärr ungefär upp utanför utöver varje varken vidare vilka vilken vilket
        visst vår våra än ändå åter
    """),
    news_words=words("""
        är har var kan ska vara hade blir vill ny nya år sverige svenska regeringen polisen statsministern
        svensk säger människor kommer blev vecka veckor månad dag dagar kronor stockholm går får tar ger
        fått gick kvinna barn polis död döda dödad eu regering riksdagen
    """),
    everyday_words=words("hej god morgon kväll natt tack välkommen förlåt snälla ursäkta adjö glad"),
)
