"""Malayalam."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ml",
    name="Malayalam",
    script="MALAYALAM",
    titles=words("അഡ്വ ഡോ പ്രൊ"),
    before_numbers=words("നം പേ"),
)
