"""Hebrew."""

from translation.languages.profile import Profile, QuotationStyle

PROFILE = Profile(
    code="he",
    name="Hebrew",
    script="HEBREW",
    right_to_left=True,
    quotation=QuotationStyle("”", "”"),
)
