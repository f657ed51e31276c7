"""Catalan."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ca",
    name="Catalan",
    quotation=QuotationStyle("«", "»"),
    news_words=words("""
        de la el i a les els en que per un una amb és no del al dels als va ha es se ho ens més però com
        pel pels ser han són està seva seu aquest aquesta també entre sobre després fins contra sense quan
        qui què on nou nova any anys govern policia president tribunal diu segons barcelona catalunya
        perquè avui l' d' euros setmana mes mesos dia dies ahir demà encara gent persones treball cap
        algun alguna tot tota tots totes altra altre altres aquests aquestes poden deu pot mentre nos hi
        fer tenen van això així mai ara cada molt
    """),
)
