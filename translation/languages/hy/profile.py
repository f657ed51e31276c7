"""Armenian."""

from translation.languages.profile import Profile

PROFILE = Profile(
    code="hy",
    name="Armenian",
    script="ARMENIAN",
)
