"""Find words in a text, as a reader types them.

Pure: knows no widget. Offsets are code points into the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui.rows import Side

# What is typed on a keyboard, and what stands for it in print.
_PRINTED = {
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
    quote mark or hyphen any of its printed forms. Matching takes time linear in the text.
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
