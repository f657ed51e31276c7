"""Norwegian Nynorsk."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="nn",
    name="Norwegian Nynorsk",
    letters="àåæéòóôø",
    quotation=QuotationStyle("«", "»"),
    ordinal_stop=True,
    titles=words("adm adm.dir adv dir dr fr frk gen hr ing kapt maj prof red siv.ing st"),
    before_numbers=words("art kap kl nr pkt s tlf"),
    inner_abbreviations=words("""
        bl.a ca d.v.s dvs ev evt f.eks f.o.m ifm iht inkl jf jfr m.a p.g.a pga t.d t.o.m tidl
    """),
    closing_abbreviations=words("apr aug des e.Kr f.Kr feb jan mill mrd nov okt sep sept"),
    list_endings=words("etc m.fl m.m m.v mv o.l osv"),
    measures=words("kr"),
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
