"""Greek."""

from translation.languages.profile import Profile, QuotationStyle

PROFILE = Profile(
    code="el",
    name="Greek",
    script="GREEK",
    quotation=QuotationStyle("«", "»"),
)
