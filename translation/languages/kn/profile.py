"""Kannada."""

from translation.languages.profile import Profile

PROFILE = Profile(
    code="kn",
    name="Kannada",
    script="KANNADA",
)
