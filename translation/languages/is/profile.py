"""Icelandic."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="is",
    name="Icelandic",
    quotation=QuotationStyle("„", "“"),
    ordinal_stop=True,
    news_words=words("""
        og í að á er sem til við um með af var ekki en hann það fyrir eru hún hefur þá þeir þær úr eftir
        frá sé voru því ég verið eða upp þegar hafa nú einnig milli meira nýr ný nýtt ár ára fólk
        ríkisstjórn lögregla lögreglan forseti ráðherra íslands ísland segir hvað hver hvar hvers vegna
        hvernig gegn án undir yfir hjá verður
    """),
    rare=True,
)
