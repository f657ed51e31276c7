"""Slovak."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sk",
    name="Slovak",
    code_page="cp1250",
    quotation=QuotationStyle("„", "“"),
    ordinal_stop=True,
    news_words=words("""
        a v na sa je že s z do o k i za vo pre by ale ako sú bol bola bolo od po to ktorý ktorá ktoré jeho
        jej pri som nie alebo podľa až už aj viac než proti nové nový roku rokov ľudí vláda polícia
        prezident súd minister povedal keď čo kto kde prečo bude budú môže medzi slovensko slovenska
        slovenský pred bez so ich len týždeň týždne týždňov mesiac mesiace eur bratislava bratislave
        uviedol ktorého ktorí im mu ju si byť dnes včera ešte ďalší ďalšie prvý druhý dva tri päť všetky
        všetkých tak tiež iba vám nás deň dňa zo ku tejto toho tom tým môžu má majú pod nad
    """),
    kin=words("cs"),
)
