"""Lines that stand on most pages, digits apart: heads, feet and the numbers of pages."""

from __future__ import annotations

import re
from collections import Counter
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.sources.pdf.lines import Line

_ROWS = 3  # at the head and at the foot of a page
_LEAST_SHARE, _LEAST_PAGES = 0.4, 2  # left and right pages may have other heads
_DIGITS = re.compile(r"\d+")
# What the only page of a file may have: its number, by itself or of how many; what browsers print at the foot
# and at the head: the address and the number, the time and the title.
_NUMBER = r"\d{1,4}(?:\s?(?:/|of|von|sur|de|di|z|из)\s?\d{1,4})?"
_PRINTED = re.compile(
    rf"\W{{0,3}}(?:\w{{1,9}}\W{{1,2}})?{_NUMBER}\W{{0,3}}|(?:https?|file):\S+ {_NUMBER}"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d.{0,200}"
)
_SMALL = 0.92  # times the size of the text
_APART = 1.8  # times the size of its letters: how far such a line stands from the text


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page but for those."""
    rows = [_rows(page) for page in pages]
    ends = [(page[:_ROWS], page[::-1][:_ROWS]) for page in rows]  # from the edges inwards
    counts = tuple(Counter(key for page in ends for key in _keys(page[side])) for side in (0, 1))
    least = max(_LEAST_PAGES, _LEAST_SHARE * len(pages))
    places = Counter(place for top, _ in ends for place in {_place(line) for row in top for line in row})
    sizes = Counter(line.size for page in pages for line in page)
    text_size = sizes.most_common(1)[0][0] if sizes else 0.0

    def is_common(line: Line, side: int) -> bool:
        if counts[side][_key(line)] >= least:
            return True
        # The titles of chapters: at one place of all pages, and small. Notes at the foot may be so, too.
        return side == 0 and places[_place(line)] >= least and line.size < _SMALL * text_size

    found = []
    for page, end in zip(pages, ends, strict=True):
        dropped: set[Line] = set()
        for side in (0, 1):
            for row, inner in zip_longest(end[side], end[side][1:]):
                common = sum(is_common(line, side) for line in row)
                if 2 * common < len(row) and not (inner and _is_print_out(row, inner)):
                    break
                dropped.update(row)
        found.append([line for line in page if line not in dropped])
    return found


def _rows(page: Sequence[Line]) -> list[list[Line]]:
    """The lines of a page from the top to the bottom, those of one height together."""
    rows: list[list[Line]] = []
    for line in sorted(page, key=lambda line: (line.base, line.left)):
        if rows and rows[-1][0].is_beside(line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _keys(rows: Sequence[Sequence[Line]]) -> set[tuple[str, int]]:
    return {_key(line) for row in rows for line in row}


def _key(line: Line) -> tuple[str, int]:
    """What is equal on the pages; the title, too, may stand above them, but smaller."""
    return _DIGITS.sub("#", line.text), round(line.size)


def _place(line: Line) -> tuple[float, float]:
    return round(line.base), line.size


def _is_print_out(row: Sequence[Line], inner: Sequence[Line]) -> bool:
    """Whether a row apart from the next one numbers the page, or is what browsers print around it."""
    text = " ".join(line.text for line in sorted(row, key=lambda line: line.left))
    is_apart = abs(row[0].base - inner[0].base) > _APART * row[0].size
    return is_apart and _PRINTED.fullmatch(text) is not None
