"""Bosnian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="bs",
    name="Bosnian",
    letters="ćčđšž",
    quotation=QuotationStyle("„", "”"),
    ordinal_stop=True,
    syllabic="r",
    year_stop=True,
    titles=words("""
        adm akad arh dipl doc dr g gen gđa gđica ing inž mag mr msgr pom por ppuk prim prof sv zam
    """),
    before_numbers=words("br gl st str t tab tel tom čl"),
    inner_abbreviations=words("bul ca eng izd lat njem npr odn op opć tj tzv uklj ul usp v"),
    closing_abbreviations=words("""
        apr aug d.d d.o.o dec feb jan KM mar mil min mlrd nov okt p.n.e sek sep sept sl
    """),
    list_endings=words("itd"),
    measures=words("god"),
    opening_words=words("""
        a ako ali bez bi bila bili bilo bio budući da dakle dalje do dok drugi drugo dvoje gdje gotovo i
        iako ili ima ipak isto iz ja je jedan jedna jer još jučer kad kada kako kao kasnije ko koja koji
        koliko kroz li među mi mnogi moj na nad naime najprije nakon naš ne nego neke neki nije nikad
        nikada niti ništa njegov njegova njezin njihova no o oba oboje od on ona oni ono opet osim otkad
        ova ovaj ovdje ove ovi ovo pa po pod pogotovo pokraj ponekad pored poslije potom pred prema pri
        prije prvo s sa sada samo su sutra svatko sve svi ta tada taj tako također te ti tijekom tko to
        tri tu u uoči uz većina vi vjerojatno za zatim zato zašto zbog čak šest što
    """),
    detected=False,
    kin=words("hr sr"),
    near=("hr",),
)
