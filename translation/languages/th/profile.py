"""Thai."""

from translation.languages.profile import Profile

PROFILE = Profile(
    code="th",
    name="Thai",
    script="THAI",
    blanks=False,
    full_stop="",
    question_mark="",
)
