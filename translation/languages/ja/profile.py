"""Japanese."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ja",
    name="Japanese",
    script="EAST ASIAN",
    blanks=False,
    full_stop="。",
    question_mark="？",
    quotation=QuotationStyle("「", "」"),
    # Particles, but not the words that begin with their letters: ところが, とても.
    behind_quotation=r"と(?!ころ|ても|にかく|りあえず|もに|うとう)|って|など|ほど|とか|や(?!が)|より|から"
    r"|[はがをにのもで](?![いっうもはすちどぼ])|[^。、！？「」]{1,16}[はがも](?:[^。、！？「」]{0,10})?"
    r"(?:[言い]った|[叫さけ]んだ|話した|述べた|尋ねた|聞いた|訊いた|答えた|語った|つぶやいた|繰り返した|声を上げた|話す|語る|述べる)[。、]",
    titles=words("Col Dr Gen Lt Mr Mrs Ms Prof Rev Sr St"),
    closing_abbreviations=words("Co Corp Inc Jr Ltd"),
)
