"""Telugu."""

from translation.languages.profile import Profile

PROFILE = Profile(
    code="te",
    name="Telugu",
    script="TELUGU",
)
