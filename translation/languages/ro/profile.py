"""Romanian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ro",
    name="Romanian",
    letters="âîășț",
    code_page="cp1250",
    quotation=QuotationStyle("„", "”"),
    function_words=words("""
        de și în la a cu pe din nu că un o care mai pentru să se al ale cel cei dar după prin lui ca sau
        între dintre până fără împotriva ce cine unde când cum despre noi le îi iar lor această acest
        numai printr
    """),
    opening_words=words("""
        aceasta aceea acela aceste aceștia acolo acum alte altfel alți apoi astfel atunci azi așa bine
        chiar câteva câțiva dacă datorită deci deja deoarece deși ea ei el ele era eu fiecare fiindcă iată
        ieri multe mulți mâine nici niciun nimeni nimic numeroși oamenii peste potrivit prima primul
        restul singura singurul sub toate tot totul totuși toți trei tu ulterior unele unii voi împreună
        înainte încă însă
    """),
    news_words=words("""
        este sunt fost au ar fi doi două ani anul nou noua guvernul guvern poliția președintele ministrul
        tribunalul românia română spune spus vor va
    """),
)
