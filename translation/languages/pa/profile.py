"""Punjabi."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="pa",
    name="Punjabi",
    script="GURMUKHI",
    full_stop="।",
    titles=words("ਡਾ ਪ੍ਰੋ"),
    before_numbers=words("ਨੰ"),
)
