"""Find words in a text, as a reader types them.

Pure: knows no widget. Offsets are code points into the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tui.view.rows import SIDES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tui.view.rows import Side

# Signs that are one and the same to who searches: what a keyboard has, and what stands for it in print.
_ALIKE = ("'’‘ʼ´`′", '"“”„«»″', "-‐‑–—−")
_PRINTED = {
    **{mark: rf"\s?{re.escape(mark)}" for mark in ";:!?%€"},  # many languages set a blank before
    **{mark: f"[{re.escape(marks)}]" for marks in _ALIKE for mark in marks},
}
# Letters with a stroke, which Unicode does not take apart.
_STROKED = dict(zip("øØłŁđĐħĦŧŦı", "oOlLdDhHtTi", strict=True))
_ACCENTED_END = 0x530  # behind Latin, Greek and Cyrillic; in other scripts a sign makes another letter

Range = tuple[int, int]


class Hit(NamedTuple):
    """The characters [start, end) of a side."""

    side: Side
    start: int
    end: int


class SearchResult(NamedTuple):
    """How a search stands: the number of the place gone to (0: none), of how many."""

    query: str
    number: int
    total: int


def plain(text: str) -> str:
    """The text with letters that have lost their accents, each in its place."""
    if text.isascii():
        return text
    return text.translate({ord(char): _unaccented(char) for char in set(text) if not char.isascii()})


def _unaccented(char: str) -> str:
    parts = unicodedata.normalize("NFD", char)
    base, signs = parts[0], parts[1:]
    if signs and ord(base) < _ACCENTED_END and all(map(unicodedata.combining, signs)):
        return _STROKED.get(base, base)
    return _STROKED.get(char, char)


def capitals_count(query: str) -> bool:
    """Whether only what is written as in the query is found: it has a capital."""
    return query != query.lower()


def pattern(query: str) -> re.Pattern[str] | None:
    """What finds `query` in a `plain` text, or None where there is nothing to look for.

    A query without capitals finds both cases. A blank finds blanks of any width and number, a quote mark,
    apostrophe or hyphen any of its forms, "?" also one behind a blank. The time is linear in the text.
    """
    words = plain(unicodedata.normalize("NFC", query)).split()
    if not words:
        return None
    parts = ("".join(_PRINTED.get(char) or re.escape(char) for char in word) for word in words)
    flags = re.NOFLAG if capitals_count(query) else re.IGNORECASE
    return re.compile(r"\s{1,8}".join(parts), flags)


def find(text: str, wanted: re.Pattern[str]) -> list[Range]:
    """Every place in a `plain` text where `wanted` is found, in order."""
    return [match.span() for match in wanted.finditer(text)]


class Search:
    """A search in the texts shown: what is looked for, where it is found, and the place gone to.

    The places of each side are in order; which of the other side come before one is found by their rows, and
    only when it is asked for: a letter alone is found a hundred thousand times in a long article.
    """

    def __init__(self, query: str = "") -> None:
        self.query = query
        self.places: dict[Side, list[Range]] = {}
        self._wanted = pattern(query)
        self._row_of: Callable[[Side, int], int] = lambda _side, _offset: 0
        self._here: tuple[Side, int] | None = None  # the side and number of the place gone to

    def look(self, texts: Mapping[Side, str], row_of: Callable[[Side, int], int]) -> None:
        """Find all places in `plain` texts, which may have grown; the place gone to stays the same one.

        `row_of`: on which row the character at an offset of a side stands.
        """
        here = self.current
        self._row_of = row_of
        self.places = {side: find(text, self._wanted) for side, text in texts.items()} if self._wanted else {}
        self._here = None
        if here:
            found = self.places.get(here.side, [])
            index = bisect_left(found, (here.start, here.end))
            if found[index : index + 1] == [(here.start, here.end)]:
                self._here = here.side, index

    @property
    def total(self) -> int:
        """How many places there are."""
        return sum(map(len, self.places.values()))

    @property
    def current(self) -> Hit | None:
        """The place gone to."""
        return Hit(self._here[0], *self.places[self._here[0]][self._here[1]]) if self._here else None

    @property
    def result(self) -> SearchResult | None:
        """How it stands; None where nothing is looked for."""
        if not self.query:
            return None
        return SearchResult(self.query, self._rank(*self._here) + 1 if self._here else 0, self.total)

    def go_to_first(self, row: int) -> None:
        """Go to the first place on `row` or below, else to the first of all."""
        self._go_to(self._first_from((row, 0)) or self._first_from((0, 0)))

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, round the end; several at once by a larger number."""
        if self.total:
            here = self._rank(*self._here) if self._here else (0 if step < 0 else -1)
            self._go_to(self._ranked((here + step) % self.total))

    def _go_to(self, place: tuple[Side, int] | None) -> None:
        self._here = place

    def _key(self, side: Side, place: Range) -> tuple[int, int]:
        """Of two places on one row, the original's comes first."""
        return self._row_of(side, place[0]), SIDES.index(side)

    def _before(self, side: Side, key: tuple[int, int]) -> int:
        """How many places of a side come before a row."""
        return bisect_left(self.places[side], key, key=lambda place: self._key(side, place))

    def _first_from(self, key: tuple[int, int]) -> tuple[Side, int] | None:
        firsts = []
        for side, places in self.places.items():
            index = self._before(side, key)
            if index < len(places):
                firsts.append((self._key(side, places[index]), (side, index)))
        return min(firsts)[1] if firsts else None

    def _rank(self, side: Side, index: int) -> int:
        """The number of a place among all in reading order, from 0."""
        key = self._key(side, self.places[side][index])
        return index + sum(self._before(other, key) for other in self.places if other != side)

    def _ranked(self, rank: int) -> tuple[Side, int] | None:
        """The place with that number: on one side, the one that as many come before."""
        for side, places in self.places.items():
            index = bisect_left(range(len(places)), rank, key=partial(self._rank, side))
            if index < len(places) and self._rank(side, index) == rank:
                return side, index
        return None
