"""Punjabi."""

from translation.languages.profile import Profile

PROFILE = Profile(
    code="pa",
    name="Punjabi",
    script="GURMUKHI",
)
