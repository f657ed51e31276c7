"""Bosnian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="bs",
    name="Bosnian",
    letters="ćčđšž",
    quotation=QuotationStyle("„", "”"),
    ordinal_stop=True,
    opening_words=words("""
        a ako ali bez bi budući da dakle dalje do dok drugi drugo dvoje gdje gotovo i iako ili ipak isto
        iz ja jedan jedna jer još jučer kad kada kako kao kasnije ko koja koji koliko kroz li među mi
        mnogi moj na nad naime najprije nakon naš ne nego neke neki nije nikad nikada niti ništa njegov
        njegova njezin njihova no o oba oboje od on ona oni ono opet osim otkad ova ovaj ovdje ove ovi ovo
        pa po pod pogotovo pokraj ponekad pored poslije potom pred prema pri prije prvo s sa sada samo su
        sutra svatko sve svi ta tada taj tako također te ti tijekom tko to tri tu u uoči uz većina vi
        vjerojatno za zatim zato zašto zbog čak šest što
    """),
    detected=False,
    kin=words("hr sr"),
    near=("hr",),
)
