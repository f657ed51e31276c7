"""Chinese (traditional)."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="zt",
    name="Chinese (traditional)",
    cldr="zh_Hant",
    script="EAST ASIAN",
    blanks=False,
    full_stop="。",
    question_mark="？",
    quotation=QuotationStyle("「", "」"),
    behind_quotation=r"[的和與及等、]|[^，。！？；：“”「」]{0,16}?(?:說|道|問|稱|喊|叫|答|表示|指出|認為|寫|補充|強調|坦言|感嘆|回應|解釋|追問|脫口而出)"
    r"[道著了]?(?=[，。：；！,]|$)",
    titles=words("Dr Mr Mrs Ms Prof St"),
    closing_abbreviations=words("Co Corp Inc Jr Ltd"),
    kin=words("zh"),
    near=("zh",),
)
