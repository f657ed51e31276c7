"""Swedish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sv",
    name="Swedish",
    letters="àäåéö",
    quotation=QuotationStyle("”", "”"),
    titles=words("dir doc dr fr frk hr ing kapt kpt lic prof s:t s:ta sgt"),
    before_numbers=words("avd kap kl mom sid tel"),
    inner_abbreviations=words("""
        ang bl.a ca d.v.s dvs enl ev exkl f.d f.n f.ö fd fr.o.m inkl jfr m.a.o m.h.a p.g.a pga resp s.k
        t.ex t.f t.o.m tekn tf
    """),
    closing_abbreviations=words("""
        apr aug Co Corp dec e.Kr e.m f.Kr f.m feb ggr Inc jan jr kr Ltd mdkr mdr milj mkr mn nov okt sek
        sept sr st tim
    """),
    list_endings=words("dyl e.d etc m.fl m.m mfl mm o.d o.dyl o.s.v osv"),
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
)
