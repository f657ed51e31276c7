"""Norwegian Nynorsk."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="nn",
    name="Norwegian Nynorsk",
    letters="àåæéòóôø",
    quotation=QuotationStyle("«", "»"),
    titles=words("dr fr frk hr ing kapt prof st"),
    before_numbers=words("kap kl tlf"),
    inner_abbreviations=words("bl.a ca dvs evt f.eks inkl jf pga"),
    closing_abbreviations=words("apr aug des e.Kr f.Kr feb jan kr mill mrd nov okt sept"),
    list_endings=words("etc m.fl m.m mv osv"),
    ordinal_stop=True,
    opening_words=words("""
        alle andre av både da dei den denne der derfor desse det dette du eg ei ein eit eller etter for
        fordi frå før han hans her ho i ifølgje ikkje ingen korleis kva kvar kven kvifor man mange med
        medan men mot no noko nokre når og også om over på samtidig seinare sidan slik so som så til under
        ut ved vi
    """),
    detected=False,
    kin=words("da nb"),
    near=("nb",),
)
