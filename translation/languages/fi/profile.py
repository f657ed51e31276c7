"""Finnish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="fi",
    name="Finnish",
    quotation=QuotationStyle("”", "”"),
    ordinal_stop=True,
    news_words=words("""
        ja on ei se että oli hän mutta myös ovat kun tai kuin joka jos mukaan ollut jo sen nyt vain niin
        jotka ennen jälkeen vuoden vuonna uusi uuden suomen suomi hallitus poliisi presidentti ministeri
        oikeus sanoo kertoo yli kanssa mitä miksi miten missä kuka ihmistä vastaan ilman olla tämä tänään
        eikä sekä voi pitää he
    """),
)
