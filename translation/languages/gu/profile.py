"""Gujarati."""

from translation.languages.profile import Profile

PROFILE = Profile(
    code="gu",
    name="Gujarati",
    script="GUJARATI",
)
