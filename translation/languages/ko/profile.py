"""Korean."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ko",
    name="Korean",
    script="EAST ASIAN",
    titles=words("Dr Mr Mrs Ms Prof St"),
    closing_abbreviations=words("Co Corp Inc Jr Ltd"),
)
