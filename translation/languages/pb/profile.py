"""Portuguese (Brazil)."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="pb",
    name="Portuguese (Brazil)",
    cldr="pt",
    detected=False,
    kin=words("gl pt"),
)
