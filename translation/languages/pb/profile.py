"""Portuguese (Brazil)."""

from translation.languages.profile import Profile, words

PROFILE = Profile(
    code="pb",
    name="Portuguese (Brazil)",
    detected=False,
    kin=words("gl pt"),
)
