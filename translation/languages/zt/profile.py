"""Chinese (traditional)."""

from translation.languages.profile import Profile, QuotationStyle, words

PROFILE = Profile(
    code="zt",
    name="Chinese (traditional)",
    script="EAST ASIAN",
    blanks=False,
    quotation=QuotationStyle("「", "」"),
    titles=words("Dr Mr Mrs Ms Prof St"),
    kin=words("zh"),
)
