"""Estonian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="et",
    name="Estonian",
    code_page="cp1257",
    quotation=QuotationStyle("„", "“"),
    ordinal_stop=True,
    news_words=words("""
        ja on ei et see oli ka mis aga ta kui oma nii siis veel pärast kuid või nagu selle tema nende mida
        kes ning välja üle alla kuni vastu pole olid saab tuleb uus uue aasta aastat inimest inimesed
        valitsus politsei president eesti minister kohus ütles miks kuidas kus olema tallinna peale juba
        rohkem ilma enne
    """),
)
