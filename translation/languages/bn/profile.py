"""Bangla."""

from translation.languages.profile import Profile

PROFILE = Profile(
    code="bn",
    name="Bangla",
    script="BENGALI",
)
