"""Chinese."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="zh",
    name="Chinese",
    script="EAST ASIAN",
    blanks=False,
    titles=words("Dr Mr Mrs Ms Prof St"),
    closing_abbreviations=words("Co Corp Inc Jr Ltd"),
    kin=words("zt"),
    near=("zt",),
)
