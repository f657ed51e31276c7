"""Chinese."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="zh",
    name="Chinese",
    script="EAST ASIAN",
    blanks=False,
    full_stop="。",
    question_mark="？",
    behind_quotation=r"[的和与及等、]|[^，。！？；：“”「」]{0,16}?(?:说|道|问|称|喊|叫|答|表示|指出|认为|写|补充|强调|坦言|感叹|回应|解释|追问|脱口而出)"
    r"[道着了]?(?=[，。：；！,]|$)",
    titles=words("Dr Mr Mrs Ms Prof St"),
    closing_abbreviations=words("Co Corp Inc Jr Ltd"),
    kin=words("zt"),
    near=("zt",),
)
