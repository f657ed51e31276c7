"""The quotes of one side of a bitext, by the parts that stand against those of the other side."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from translation.checks.quotes.comparison.pair_verdict import Side
from translation.checks.quotes.extraction.phrases import DASHES
from translation.checks.quotes.extraction.quotes import parts
from translation.languages.quote_table import table
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.comparison.alignment import Places
    from translation.checks.quotes.extraction.quotes import Found

_NEAR = 400  # code points around a quote that are searched for a name


def in_print(text: str, found: Found, language: str) -> Found:
    """The quote with the reporting words within it only where the language sets them off in this way."""
    if not found.incises or table(language).incise_commas:
        return found
    return replace(found, incises=tuple(one for one in found.incises if text[one.start] in DASHES))


class Half:
    """The quotes of one side by their parts, see `parts`: the units that each touches, how much they cover.

    `owners` has the number of each part's quote in `quotes`.
    """

    def __init__(self, text: str, language: str, quotes: Sequence[Found], places: Places) -> None:
        self._text = text
        self.quotes = quotes
        numbered = [
            (number, part) for number, quote in enumerate(quotes) for part in parts(text, quote, language)
        ]
        self.owners = [number for number, _ in numbered]
        self.found = [part for _, part in numbered]
        self.touched = [places.touched(one.quote.span) for one in self.found]
        self._starts = [one.quote.span.start for one in self.found]
        self._covered = list(accumulate((len(one.quote.text) for one in self.found), initial=0))

    def same(self, one: int, other: int) -> bool:
        """Whether two parts belong to one quote."""
        return self.owners[one] == self.owners[other]

    def inside(self, number: int) -> int:
        """How many code points the quote has between its marks."""
        return len(self.found[number].words)

    def between(self, one: int, other: int) -> int:
        """How many code points lie between two neighbours."""
        first, second = sorted((self.found[one].quote.span, self.found[other].quote.span))
        return max(0, second.start - first.end)

    def side(self, number: int, stretch: Span) -> Side:
        """The quote as it stands in a stretch of its text."""
        first, last = bisect_left(self._starts, stretch.start), bisect_left(self._starts, stretch.end)
        inside = self._covered[last] - self._covered[first]
        place = self.found[number].quote.span
        near = Span(max(stretch.start, place.start - _NEAR), min(stretch.end, place.end + _NEAR))
        return Side(self.found[number], near.of(self._text), max(0, stretch.end - stretch.start - inside))
