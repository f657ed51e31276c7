"""A quote as it stands in its text, for the comparison with its counterpart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translation.checks.quotes.comparison.person_names import TextWords
    from translation.checks.quotes.extraction.analysed import AnalysedQuote
    from translation.model import Quote, Speaker

_SENTENCE_END = re.compile(r"(?<!\.[A-Z])[.!?…。！？]+(?=[\s”“»\"’]|$)")  # not of "U.S."


@dataclass(frozen=True, slots=True)
class PairContext:
    """A quote on one side of a pair, the text `around` it, how many code points are `outside` all marks.

    `clause`: what stands between the quote and the sign that ends the clause with its speaker; "" where the
    speaker is not named right behind it. `speaker_opens`: the speaker's first word begins a sentence, so that
    its capital says nothing. `text_words`: those of its side's whole text.
    """

    analysed: AnalysedQuote
    around: str
    outside: int
    clause: str
    speaker_opens: bool
    text_words: TextWords

    @property
    def quote(self) -> Quote:
        return self.analysed.quote

    @property
    def speaker(self) -> Speaker | None:
        return self.quote.speaker

    @property
    def inside(self) -> int:
        """The length of the quoted words in code points."""
        return len(self.analysed.words)

    def names(self, name: str) -> bool:
        """Whether the text around the quote holds the last word of a name."""
        return name.split()[-1] in self.around

    def reports_alone(self, name: str) -> bool:
        """Whether the speaker stands in a clause right behind the quote that does not hold another name."""
        return bool(self.clause) and name.split()[-1] not in self.clause

    def knows(self, name: str) -> bool:
        """Whether the text holds the last word of a name anywhere."""
        return self.text_words.hold(name)

    @property
    def sentence_count(self) -> int:
        """How many sentences the quoted words hold; the last may end outside the marks."""
        return len(_SENTENCE_END.findall(self.analysed.words)) + 1

    @property
    def sentences(self) -> list[str]:
        return [sentence for sentence in _SENTENCE_END.split(self.analysed.words) if sentence.strip()]
