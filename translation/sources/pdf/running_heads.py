"""Lines that stand on most pages, but for the page's number: heads, feet and the numbers of pages.

To lose a line of the text is worse than to keep a head. So they must stand apart from the text, or be
smaller, and their figures must be the same on all pages or count with them. What ends
as a sentence does, and is of the text's size, is text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from statistics import median, mode
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
_STEADY = 0.8  # of the pages on which a figure is the same, or counts with them
_ENDS_SENTENCE = re.compile(r"[^\W\d_].*[.!?…:][\"”’»)]{0,3}$")
_SMALL = 0.92  # times the size of the text
_WIDER = 1.3  # times the usual distance of two lines ...
_APART = 1.8  # ... and times the size of its letters: how far such a line stands from the text


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page but for those."""
    rows = [_rows(page) for page in pages]
    ends = [(page[:_ROWS], page[::-1][:_ROWS]) for page in rows]  # from the edges inwards
    counts = tuple(_steady(page[side] for page in ends) for side in (0, 1))
    least = max(_LEAST_PAGES, _LEAST_SHARE * len(pages))
    places = Counter(place for top, _ in ends for place in {_place(line) for row in top for line in row})
    sizes = Counter(line.size for page in pages for line in page)
    text_size = sizes.most_common(1)[0][0] if sizes else 0.0
    gaps = [below[0].base - above[0].base for page in rows for above, below in pairwise(page)]
    least_gap = _WIDER * median(gaps) if gaps else 0.0

    def is_common(line: Line, side: int) -> bool:
        if line.size >= _SMALL * text_size and _ENDS_SENTENCE.search(line.text[-100:].rstrip()):
            return False
        if counts[side][_key(line)] >= least:
            return True
        # The titles of chapters: at one place of all pages, and small. Notes at the foot may be so, too.
        return side == 0 and places[_place(line)] >= least and line.size < _SMALL * text_size

    found = []
    for page, sorted_rows, end in zip(pages, rows, ends, strict=True):
        dropped: set[Line] = set()
        for side in (0, 1):
            run: list[list[Line]] = []
            inwards = sorted_rows[:: -1 if side else 1]
            for number, row in enumerate(end[side]):
                inner = inwards[number + 1] if number + 1 < len(inwards) else None
                common = sum(is_common(line, side) for line in row)
                if 2 * common < len(row) and not (inner and _is_print_out(row, inner, least_gap)):
                    break
                run.append(row)
                if inner is None or _is_apart(row, inner, least_gap) or row[0].size < _SMALL * text_size:
                    dropped.update(line for one in run for line in one)
                    run = []
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


def _steady(ends: Iterable[Sequence[Sequence[Line]]]) -> Counter[tuple[str, int]]:
    """On how many pages each key stands; none whose figures change as those of a text do."""
    figures: dict[tuple[str, int], list[tuple[int, list[int]]]] = defaultdict(list)
    for number, rows in enumerate(ends):
        for key, line in {_key(line): line for row in rows for line in row}.items():
            figures[key].append((number, [int(digits[:18]) for digits in _DIGITS.findall(line.text)]))
    return Counter({key: len(found) for key, found in figures.items() if _counts_pages(found)})


def _counts_pages(found: Sequence[tuple[int, Sequence[int]]]) -> bool:
    """Whether each figure of a line, given by page, is the same on most of them, or counts with the pages."""
    for column in zip(*(figures for _, figures in found), strict=True):
        steps = [figure - number for figure, (number, _) in zip(column, found, strict=True)]
        if max(column.count(mode(column)), steps.count(mode(steps))) < _STEADY * len(found):
            return False
    return True


def _key(line: Line) -> tuple[str, int]:
    """What is equal on the pages; the title, too, may stand above them, but smaller."""
    return _DIGITS.sub("#", line.text), round(line.size)


def _place(line: Line) -> tuple[float, float]:
    return round(line.base), line.size


def _is_apart(row: Sequence[Line], inner: Sequence[Line], least_gap: float) -> bool:
    """Whether a row stands farther from the next one towards the text than lines of a text do."""
    return abs(row[0].base - inner[0].base) > max(_APART * row[0].size, least_gap)


def _is_print_out(row: Sequence[Line], inner: Sequence[Line], least_gap: float) -> bool:
    """Whether a row apart from the next one numbers the page, or is what browsers print around it."""
    text = " ".join(line.text for line in sorted(row, key=lambda line: line.left))
    return _is_apart(row, inner, least_gap) and _PRINTED.fullmatch(text) is not None
