"""Kannada."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="kn",
    name="Kannada",
    script="KANNADA",
    titles=words("ಡಾ ಪ್ರೊ"),
    before_numbers=words("ನಂ ಪು"),
)
