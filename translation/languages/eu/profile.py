"""Basque."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="eu",
    name="Basque",
    letters="çñ",
    quotation=QuotationStyle("«", "»"),
    function_words=words("""
        eta ez bat ere baina hori edo bere beste gehiago zer nor non nola zergatik arte aurka ondoren gabe
        lehen bezala baino artean hau horrek honek orain atzo gaur bihar bi hiru ustez arabera bitartean
        ahal hainbat guztiak guztiek bakoitzak orok
    """),
    news_words=words("""
        da du dute dira izan zuen zen dela egin dituzte ditu den dago euskal egiten behar berri urte
        urtean gobernuak poliziak presidenteak esan zuten ziren dio diote ditzake eusko jaurlaritzak lagun
        dakigu daki dugu dut duten zituen zaio zaie daude dituen euskadi euskadiko bilbo bilbon donostia
        gasteiz madril herriko etxe asteko mila lau bost beharko pertsona eskubidea
    """),
)
