"""Georgian."""

from translation.languages.profile import Profile, QuotationStyle

PROFILE = Profile(
    code="ka",
    name="Georgian",
    script="GEORGIAN",
    quotation=QuotationStyle("„", "“"),
)
