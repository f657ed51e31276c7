"""Norwegian Nynorsk."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="nn",
    name="Norwegian Nynorsk",
    quotation=QuotationStyle("«", "»"),
    ordinal_stop=True,
    detected=False,
    kin=words("da nb"),
)
