"""Basque."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="eu",
    name="Basque",
    quotation=QuotationStyle("«", "»"),
    news_words=words("""
        eta da du ez dute dira bat ere izan zuen zen dela egin baina hori edo dituzte ditu den bere dago
        beste gehiago euskal egiten behar zer nor non nola zergatik arte aurka ondoren gabe berri urte
        urtean lehen gobernuak poliziak presidenteak esan zuten ziren dio diote ditzake bezala baino
        artean hau horrek honek eusko jaurlaritzak lagun dakigu daki dugu dut duten zituen zaio zaie daude
        dituen euskadi euskadiko bilbo bilbon donostia gasteiz madril herriko etxe orain atzo gaur bihar
        asteko mila bi hiru lau bost ustez arabera bitartean beharko ahal hainbat guztiak guztiek
        bakoitzak pertsona orok eskubidea
    """),
)
