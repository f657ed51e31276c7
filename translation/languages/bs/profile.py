"""Bosnian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="bs",
    name="Bosnian",
    quotation=QuotationStyle("„", "”"),
    ordinal_stop=True,
    detected=False,
    kin=words("hr sr"),
)
