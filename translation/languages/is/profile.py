"""Icelandic."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="is",
    name="Icelandic",
    letters="áæéíðóöúýþ",
    quotation=QuotationStyle("„", "“"),
    ordinal_stop=True,
    titles=words("dipl dr fr hr lekt prof próf sr verkfr"),
    before_numbers=words("3.mgr bls gr kafli kap kl klukkan mgr mynd nr s tafla tölul"),
    inner_abbreviations=words("""
        a.m.k ath ca e.h f.h frh m.a m.ö.o nk o.fl.a p.s s.s sbr sk skv svo.k svok t.d tvöf u.þ.b þ.e
        þ.m.t
    """),
    closing_abbreviations=words("""
        apr des e.Kr ehf f.Kr feb hf jan júl jún kr mar millj nóv okt sep sept ágú
    """),
    list_endings=words("o.fl o.s.frv o.þ.h o.þ.u.l"),
    function_words=words("""
        og í að á sem til við um með af ekki en hann það fyrir hún þá þeir þær úr eftir frá því ég eða upp
        þegar nú einnig milli meira hvað hver hvar hvers vegna hvernig gegn án undir yfir hjá
    """),
    opening_words=words("""
        allir alls annars aðeins aðrir bara báðir bæði ef ein einn ekkert engin enginn fyrst fáir hana
        hans hennar hinir hér jafnvel já kannski langflestir loks margir mjög nei nokkrir næst næstum oft
        samkvæmt samt stundum sum sumir svo sá síðan síðar tveir undanfarið áður þar þau þess þessi þetta
        þrátt þrír þó
    """),
    news_words=words("""
        er var eru hefur sé voru verið hafa nýr ný nýtt ár ára fólk ríkisstjórn lögregla lögreglan forseti
        ráðherra íslands ísland segir verður
    """),
    rare=True,
)
