"""The quotes of one side of a bitext, by the parts that stand against those of the other side."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from translation.checks.quotes.comparison.pair_verdict import PairContext
from translation.checks.quotes.extraction.phrases import DASHES
from translation.checks.quotes.extraction.quotes import spoken_parts
from translation.languages.quote_table import table
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.comparison.alignment import Places
    from translation.checks.quotes.extraction.quotes import AnalysedQuote

_NEAR = 400  # code points around a quote that are searched for a name


def in_print(text: str, found: AnalysedQuote, language: str) -> AnalysedQuote:
    """The quote with the reporting words within it only where the language sets them off in this way."""
    if not found.inline_attributions or table(language).inline_commas:
        return found
    return replace(
        found,
        inline_attributions=tuple(one for one in found.inline_attributions if text[one.start] in DASHES),
    )


class QuoteSide:
    """The quotes of one side by their `parts`, see `spoken_parts`.

    For each part `owners` has the number of its quote in `quotes`, `touched` the units it touches.
    """

    def __init__(self, text: str, language: str, quotes: Sequence[AnalysedQuote], places: Places) -> None:
        self._text = text
        self.quotes = quotes
        numbered = [
            (number, part)
            for number, quote in enumerate(quotes)
            for part in spoken_parts(text, quote, language)
        ]
        self.owners = [number for number, _ in numbered]
        self.parts = [part for _, part in numbered]
        self.touched = [places.touched(one.quote.span) for one in self.parts]
        self._starts = [one.quote.span.start for one in self.parts]
        self._covered = list(accumulate((len(one.quote.text) for one in self.parts), initial=0))

    def same(self, one: int, other: int) -> bool:
        """Whether two parts belong to one quote."""
        return self.owners[one] == self.owners[other]

    def inside(self, number: int) -> int:
        """How many code points the quote has between its marks."""
        return len(self.parts[number].words)

    def between(self, one: int, other: int) -> int:
        """How many code points lie between two neighbours."""
        first, second = sorted((self.parts[one].quote.span, self.parts[other].quote.span))
        return max(0, second.start - first.end)

    def side(self, number: int, stretch: Span) -> PairContext:
        """The quote as it stands in a stretch of its text."""
        first, last = bisect_left(self._starts, stretch.start), bisect_left(self._starts, stretch.end)
        inside = self._covered[last] - self._covered[first]
        place = self.parts[number].quote.span
        near = Span(max(stretch.start, place.start - _NEAR), min(stretch.end, place.end + _NEAR))
        return PairContext(
            self.parts[number], near.of(self._text), max(0, stretch.end - stretch.start - inside)
        )
