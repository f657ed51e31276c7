"""Finnish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="fi",
    name="Finnish",
    letters="äåöšž",
    quotation=QuotationStyle("”", "”"),
    ordinal_stop=True,
    function_words=words("""
        ja ei se että hän mutta myös kun tai kuin joka jos mukaan jo sen nyt vain niin jotka ennen jälkeen
        yli kanssa mitä miksi miten missä kuka vastaan ilman tämä tänään eikä sekä he
    """),
    opening_words=words("""
        aluksi edes ehkä eilen ensin entä heidän hyvin hänen ilmeisesti itse jokainen joku jopa juuri
        jälleen kaikki kaksi kenen koko kolme koska kuitenkin kukaan kyllä lisäksi lopulta lähes me meidän
        melko mikä milloin minä monet moni muut muutama muuten myöhemmin ne nuo näin nämä pian sama
        samalla samoin siellä siinä siksi silloin silti sinä sitten toinen toisaalta tuo tuolloin tämän
        tänä tässä täällä usein vaikka varmasti vasta vielä yhä yksi
    """),
    news_words=words("""
        on oli ovat ollut vuoden vuonna uusi uuden suomen suomi hallitus poliisi presidentti ministeri
        oikeus sanoo kertoo ihmistä olla voi pitää
    """),
)
