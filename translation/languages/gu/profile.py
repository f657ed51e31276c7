"""Gujarati."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="gu",
    name="Gujarati",
    script="GUJARATI",
    titles=words("ડૉ ડો પ્રો"),
    before_numbers=words("નં પૃ"),
)
