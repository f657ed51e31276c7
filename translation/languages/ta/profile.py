"""Tamil."""

from translation.languages.profile import Profile

PROFILE = Profile(
    code="ta",
    name="Tamil",
    script="TAMIL",
)
