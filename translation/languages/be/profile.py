"""Belarusian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="be",
    name="Belarusian",
    script="CYRILLIC",
    quotation=QuotationStyle("«", "»"),
    news_words=words("""
        і у ў не на што з да ён яна гэта як па за для яго яе якія які таксама але пра пасля быў была былі
        будзе іх яны мы вы ад або калі ці можа толькі больш новы беларусі беларусь дзяржаўны людзей гады
        года супраць урад паліцыя сказаў чаму хто дзе
    """),
    rare=True,
)
