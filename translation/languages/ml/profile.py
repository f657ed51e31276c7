"""Malayalam."""

from translation.languages.profile import Profile

PROFILE = Profile(
    code="ml",
    name="Malayalam",
    script="MALAYALAM",
)
