"""The quotes of both sides of a bitext, by the parts that are compared."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.comparison.context import PairContext
from translation.checks.quotes.comparison.pair import Pair
from translation.checks.quotes.comparison.person_names import TextWords
from translation.checks.quotes.extraction.phrases import DASHES
from translation.checks.quotes.extraction.quotes import spoken_parts
from translation.languages.quote_table import table
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.comparison.alignment import Places, Unit
    from translation.checks.quotes.comparison.length import Ratio
    from translation.checks.quotes.extraction.analysed import AnalysedQuote

_SIGN = re.compile(r"[,;:.!?…()\n«»“”„\"–—]")
_DOUBLE = re.compile('["“”„‟«»]')
_LEAD = 4  # code points before a word that show whether it begins a sentence


def in_print(text: str, analysed: AnalysedQuote, language: str) -> AnalysedQuote:
    """The quote without reporting words in it that the language, in print, does not set off in this way."""
    if table(language).inline_commas:
        return analysed
    dashed = tuple(span for span in analysed.inline_attributions if text[span.start] in DASHES)
    return replace(analysed, inline_attributions=dashed)


class QuoteSide:
    """The quotes of one side by their `parts`, see `spoken_parts`.

    For each part, `owners` has the number of its quote in `quotes`, and `touched` the units it touches.
    """

    def __init__(self, text: str, language: str, quotes: Sequence[AnalysedQuote], places: Places) -> None:
        self._text = text
        self.language = language
        self._words = TextWords(text)
        self.quotes = quotes
        numbered = [
            (number, part)
            for number, quote in enumerate(quotes)
            for part in spoken_parts(text, quote, language)
        ]
        self.owners = [number for number, _ in numbered]
        self.parts = [part for _, part in numbered]
        self.touched = [places.touched(part.quote.span) for part in self.parts]
        self._starts = [part.quote.span.start for part in self.parts]
        self._covered = list(accumulate((len(part.quote.text) for part in self.parts), initial=0))

    def are_of_one_quote(self, part: int, other: int) -> bool:
        return self.owners[part] == self.owners[other]

    def inside(self, part: int) -> int:
        """How many code points the part has between its marks."""
        return len(self.parts[part].words)

    def between(self, part: int, other: int) -> int:
        """How many code points stand between two neighbours."""
        first, second = sorted((self.parts[part].quote.span, self.parts[other].quote.span))
        return max(0, second.start - first.end)

    def words_between(self, part: int, other: int) -> str:
        """What stands between two neighbours."""
        first, second = sorted((self.parts[part].quote.span, self.parts[other].quote.span))
        return self._text[first.end : min(second.start, first.end + weights.AROUND_QUOTE)]

    def odd_marks(self, stretch: Span) -> int:
        """How many double marks in a stretch of the text belong to no quote."""
        places = (mark.start() for mark in _DOUBLE.finditer(self._text, stretch.start, stretch.end))
        return sum(self._is_outside(place) for place in places)

    def _is_outside(self, place: int) -> bool:
        """Whether no quote holds a place of the text."""
        number = bisect_right(self._starts, place) - 1
        return number < 0 or self.parts[number].quote.span.end <= place

    def context(self, part: int, stretch: Span) -> PairContext:
        """The part as it stands in a stretch of its text."""
        first, last = bisect_left(self._starts, stretch.start), bisect_left(self._starts, stretch.end)
        inside = self._covered[last] - self._covered[first]
        span = self.parts[part].quote.span
        around = Span(
            max(stretch.start, span.start - weights.AROUND_QUOTE),
            min(stretch.end, span.end + weights.AROUND_QUOTE),
        )
        outside = max(0, stretch.end - stretch.start - inside)
        return PairContext(
            self.parts[part],
            around.of(self._text),
            outside,
            self._reporting_clause(part),
            self._speaker_opens(part),
            self._words,
        )

    def _reporting_clause(self, part: int) -> str:
        """What stands between the part and the sign that ends the clause of its speaker, named behind it."""
        analysed = self.parts[part]
        speaker, end = analysed.quote.speaker, analysed.quote.span.end
        if speaker is None or analysed.how != "after" or speaker.span.start < end:
            return ""
        sign = _SIGN.search(self._text, speaker.span.end, speaker.span.end + weights.AROUND_QUOTE)
        return self._text[end : sign.start() if sign else speaker.span.end + weights.AROUND_QUOTE]

    def _speaker_opens(self, part: int) -> bool:
        """Whether the words for the speaker begin a sentence, or may."""
        speaker = self.parts[part].quote.speaker
        if speaker is None:
            return False
        before = self._text[max(0, speaker.span.start - _LEAD) : speaker.span.start].rstrip()
        return not before or not (before[-1].isalnum() or before[-1] == ",")


@dataclass(frozen=True, slots=True)
class Sides:
    """The quotes of both sides, the units of text they stand in, and how long the target is."""

    source: QuoteSide
    target: QuoteSide
    units: Sequence[Unit]
    ratio: Ratio

    def expected(self, source_part: int) -> float:
        """How many code points the translation of a source part should have."""
        return self.source.inside(source_part) * self.ratio.length

    def expected_between(self, source_part: int, other: int) -> float:
        """How many code points the translation of the words between two source parts should have."""
        return self.source.between(source_part, other) * self.ratio.length

    def pair(self, source_part: int, target_part: int) -> Pair:
        """A source part and a target part in the units that either of them touches."""
        touched = self.source.touched[source_part], self.target.touched[target_part]
        first = self.units[min(units.start for units in touched)]
        last = self.units[max(units.stop for units in touched) - 1]
        return Pair(
            self.source.context(source_part, Span(first.source.start, last.source.end)),
            self.target.context(target_part, Span(first.target.start, last.target.end)),
            self.ratio,
            (self.source.language, self.target.language),
        )
