"""Hungarian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="hu",
    name="Hungarian",
    code_page="cp1250",
    quotation=QuotationStyle("„", "”"),
    ordinal_stop=True,
    news_words=words("""
        a az és hogy nem is egy ez van meg volt csak már de mint azt el vagy ki még szerint ami után lesz
        ha aki nagy több új két év évben magyar kormány rendőrség elnök miniszter bíróság mondta miért
        hogyan hol ember ellen nélkül között pedig voltak lehet kell majd előtt amely ezt most fel be le
    """),
)
