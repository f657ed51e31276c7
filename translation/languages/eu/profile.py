"""Basque."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="eu",
    name="Basque",
    letters="çñ",
    quotation=QuotationStyle("«", "»"),
    titles=words("D dr jn prof Sta Sto"),
    before_numbers=words("art irud kap lib orr taul tel zb"),
    inner_abbreviations=words("adib al arg cf e.g etc.a etorb gutxi.g hots ik itz kal plaz"),
    closing_abbreviations=words("""
        abe abu api aza eka ira K.a K.o mai mar min ots S.A seg urr urt uzt
    """),
    list_endings=words("eta.abar etab etb"),
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
    everyday_words=words("kaixo egun arratsalde gabon eskerrik asko mesedez ongi etorri agur barkatu"),
)
