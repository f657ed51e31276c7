"""Swedish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sv",
    name="Swedish",
    quotation=QuotationStyle("”", "”"),
    news_words=words("""
        och i att det som en på är av för med den till inte har de ett om han men var jag sig från vi så
        kan när nu efter eller hon man vid mot ska sin ut där också under få mer vara hade blir vill hur
        vad varför vem över ny nya år sverige svenska regeringen polisen statsministern svensk säger
        människor utan mellan deras bara mycket två kommer blev även vecka veckor månad dag dagar idag
        igår kronor stockholm aldrig alltid alla många flera tre första andra går får tar ger fått gick
        enligt sedan medan igen kvinna barn polis död döda dödad eu regering riksdagen därför här
    """),
)
