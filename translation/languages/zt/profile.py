"""Chinese (traditional)."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="zt",
    name="Chinese (traditional)",
    cldr="zh_Hant",
    script="EAST ASIAN",
    blanks=False,
    quotation=QuotationStyle("「", "」"),
    titles=words("Dr Mr Mrs Ms Prof St"),
    closing_abbreviations=words("Co Corp Inc Jr Ltd"),
    kin=words("zh"),
    near=("zh",),
)
