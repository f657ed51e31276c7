"""Find words in a text, as a reader types them.

Pure: knows no widget. Offsets are code points into the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tui.view.rows import Side

# What is typed on a keyboard, and what stands for it in print.
_PRINTED = {
    **{mark: rf"\s?{re.escape(mark)}" for mark in ";:!?%€"},  # many languages set a blank before
    "'": "['’‘ʼ]",
    '"': '["“”„«»]',
    "-": "[-‐‑–—−]",
}


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


def pattern(query: str) -> re.Pattern[str] | None:
    """What finds `query`, or None where there is nothing to look for.

    A query without capitals finds both cases. A blank finds blanks of any width and number, a straight
    quote mark or hyphen any of its printed forms, "?" also one behind a blank. Matching takes time linear
    in the text.
    """
    words = query.split()
    if not words:
        return None
    parts = ("".join(_PRINTED.get(char) or re.escape(char) for char in word) for word in words)
    flags = re.IGNORECASE if query == query.lower() else re.NOFLAG
    return re.compile(r"\s{1,8}".join(parts), flags)


def find(side: Side, text: str, wanted: re.Pattern[str]) -> list[Hit]:
    """Every place in the text of a side where `wanted` is found, in order."""
    return [Hit(side, *match.span()) for match in wanted.finditer(text)]


class Search:
    """A search in the texts shown: what is looked for, where it is found, and the place gone to."""

    def __init__(self, query: str = "") -> None:
        self.query = query
        self.hits: list[Hit] = []  # in reading order
        self._wanted = pattern(query)
        self._here = -1  # of the hits; -1: none was gone to

    def look(self, texts: Mapping[Side, str], row_of: Callable[[Hit], int]) -> None:
        """Find all places in `texts`, which may have grown; the place gone to stays the same one."""
        here = self.current
        self.hits = []
        if self._wanted:
            found = (hit for side, text in texts.items() for hit in find(side, text, self._wanted))
            self.hits = sorted(found, key=row_of)
        self._here = self.hits.index(here) if here in self.hits else -1

    @property
    def current(self) -> Hit | None:
        """The place gone to."""
        return self.hits[self._here] if self._here >= 0 else None

    @property
    def result(self) -> SearchResult | None:
        """How it stands; None where nothing is looked for."""
        return SearchResult(self.query, self._here + 1, len(self.hits)) if self.query else None

    def go_to_first(self, passes: Callable[[Hit], bool]) -> None:
        """Go to the first place that passes, else to the first of all."""
        if self.hits:
            self._here = next((index for index, hit in enumerate(self.hits) if passes(hit)), 0)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, round the end."""
        if self.hits:
            self._here = (max(self._here, 0 if step < 0 else -1) + step) % len(self.hits)
