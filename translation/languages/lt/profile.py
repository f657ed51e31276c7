"""Lithuanian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="lt",
    name="Lithuanian",
    code_page="cp1257",
    quotation=QuotationStyle("„", "“"),
    news_words=words("""
        ir į kad su iš yra apie tai ne o kaip bet jau už po ar dėl tik nuo prie iki buvo jis ji jie savo
        dar bus per taip pat kai šį šis daugiau naujas nauja metų metai žmonių vyriausybė policija
        prezidentas ministras teismas lietuvos lietuva sako kodėl kur kas prieš be tarp gali turi ką kuris
        kurie vilniaus
    """),
)
