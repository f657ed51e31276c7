"""Romanian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ro",
    name="Romanian",
    code_page="cp1250",
    quotation=QuotationStyle("„", "”"),
    news_words=words("""
        de și în la a cu pe din nu că este un o care mai pentru să se sunt al ale cel cei fost dar după
        prin au lui ca ar fi sau între dintre până fără împotriva ce cine unde când cum despre doi două
        ani anul nou noi noua guvernul guvern poliția președintele ministrul tribunalul românia română
        spune spus vor va le îi iar lor această acest numai printr
    """),
)
