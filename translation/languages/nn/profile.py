"""Norwegian Nynorsk."""

from translation.languages.profile import Profile, QuotationStyle, words

PROFILE = Profile(
    code="nn",
    name="Norwegian Nynorsk",
    quotation=QuotationStyle("«", "»"),
    ordinal_stop=True,
    detected=False,
    kin=words("da nb"),
)
