"""Tamil."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ta",
    name="Tamil",
    script="TAMIL",
    titles=words("செல்வி டாக் திரு திருமதி பேரா முனை"),
    before_numbers=words("எண் பக்"),
)
