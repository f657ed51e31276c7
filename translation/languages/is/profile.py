"""Icelandic."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="is",
    name="Icelandic",
    quotation=QuotationStyle("„", "“"),
    ordinal_stop=True,
    function_words=words("""
        og í að á sem til við um með af ekki en hann það fyrir hún þá þeir þær úr eftir frá því ég eða upp
        þegar nú einnig milli meira hvað hver hvar hvers vegna hvernig gegn án undir yfir hjá
    """),
    opening_words=words("""
        af allir alls annars aðeins aðrir bara báðir bæði ef eftir ein einn ekkert en engin enginn frá
        fyrir fyrst fáir hana hann hans hennar hinir hvað hér hún jafnvel já kannski langflestir loks
        margir með mjög nei nokkrir næst næstum nú oft og samkvæmt samt stundum sum sumir svo sá síðan
        síðar til tveir um undanfarið vegna við áður ég í þar þau það þegar þeir þess þessi þetta þrátt
        þrír því þó
    """),
    news_words=words("""
        er var eru hefur sé voru verið hafa nýr ný nýtt ár ára fólk ríkisstjórn lögregla lögreglan forseti
        ráðherra íslands ísland segir verður
    """),
    rare=True,
)
