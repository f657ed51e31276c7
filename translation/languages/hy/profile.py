"""Armenian."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="hy",
    name="Armenian",
    script="ARMENIAN",
    full_stop="։",
    question_mark="",
    terminators=":",  # often typed for "։"
    titles=words("ակադ գեն դ-ր պրն պրոֆ Ս սբ տկն"),
    before_numbers=words("գլ էջ հ հոդ"),
    inner_abbreviations=words("հմմտ մոտ տես փող օր"),
    closing_abbreviations=words("ապր դ դեկ թ թթ հլս հնս հնվ հոկ մլն մլրդ մյս մրտ նոյ սեպ փտվ օգս"),
    list_endings=words("այլն"),
)
