"""Telugu."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="te",
    name="Telugu",
    script="TELUGU",
    titles=words("డా ప్రొ"),
    before_numbers=words("నం పే"),
)
