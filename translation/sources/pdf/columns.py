"""The order in which the lines of a page are read, and the edges of the column that each stands in.

Pages are drawn in the order of reading, mostly. Some are drawn in rows across their columns.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.sources.pdf.lines import Line

_LEAST_LINES = 4  # begin at the same place, where a column does
_ALIGNED = 3.0  # points
_MOST_CROSSING = 0.25  # of as many lines as begin there: headings, pictures' captions
# Most lines of a column of prose are filled to this share, and have more words than cells of a table.
_FILLED, _LEAST_WORDS = 0.7, 3
_NEAR = 15  # lines before and behind show where the edges of a line's column are
_HEIGHT = 1.2  # times the size of the letters: what is less far above or below stands beside
_SAME_SIZE = 0.06  # sizes that differ by a smaller part are one
# What stands in front of an item, and is parted from it by a wide gap.
_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-zA-Z])[\]).]|\W|\d{1,3}")
_INITIAL, _INITIAL_SIZE = re.compile(r"[\"'“”„«»‘]?\s?\w[’']?"), 1.6  # times the size of its text
CELLS = "\t"  # between cells of a row, as `text.tables` reads them


@dataclass(frozen=True, slots=True)
class Placed:
    """A line, the number of its page, and the left and right edge of its column.

    `is_alone`: no other line shows where these are. `is_row`: of a table.
    """

    line: Line
    page: int
    left: float
    right: float
    is_alone: bool = False
    is_row: bool = False

    @property
    def indent(self) -> float:
        """How far behind the left edge it begins, times the size of its letters."""
        return (self.line.left - self.left) / self.line.size

    def is_above(self, other: Placed) -> bool:
        """Whether the other one stands below it, in the same column."""
        one, two = self.line, other.line
        return (
            self.page == other.page and one.base < two.base and one.left < two.right and two.left < one.right
        )


def same_size(one: Line, other: Line) -> bool:
    """Whether the letters of both are of one size."""
    return abs(one.size - other.size) <= _SAME_SIZE * max(one.size, other.size)


def placed(lines: Sequence[Line], page: int) -> list[Placed]:
    """The lines of a page in the order in which they are read. Pieces of a loosely set line are joined."""
    rows = list(_rows(with_initials(lines)))
    starts = _starts(rows)
    pieces = [list(_pieces(row, starts)) for row in rows]
    pairs = [pair for row in pieces for pair in pairwise(row)]
    if len(pairs) < _LEAST_LINES or _are_columns(pairs):
        in_order = _by_column([piece for row in pieces for piece in row], starts)
        return _with_edges(in_order, page, is_row=[False] * len(in_order))
    table = [row[0] if len(row) == 1 else _row(row) for row in pieces]
    return _with_edges(table, page, is_row=[len(row) > 1 for row in pieces])


def _rows(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that follow each other and stand at one height, from left to right."""
    row: list[Line] = []
    for line in lines:
        if row and not (row[-1].is_beside(line) and line.left >= row[-1].right):
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _starts(rows: Sequence[Sequence[Line]]) -> list[float]:
    """Where columns begin: behind a wide gap in several rows, and hardly a line there crosses."""
    behind = sorted(
        (line for row in rows for before, line in pairwise(row) if not _MARK.fullmatch(before.text)),
        key=lambda line: line.left,
    )
    starts, first = [], 0
    for index in range(1, len(behind) + 1):
        if index == len(behind) or behind[index].left - behind[index - 1].left > _ALIGNED:
            aligned = behind[first:index]
            if len(aligned) >= _LEAST_LINES and _crossing(rows, aligned) <= _MOST_CROSSING * len(aligned):
                starts.append(aligned[0].left)
            first = index
    return starts


def _crossing(rows: Sequence[Sequence[Line]], aligned: Sequence[Line]) -> int:
    """How many lines at the height of the aligned ones cross the place where these begin."""
    start = aligned[0].left
    top, bottom = min(line.base for line in aligned), max(line.base for line in aligned)
    return sum(
        top <= line.base <= bottom and line.left < start - _ALIGNED and line.right > start + _ALIGNED
        for row in rows
        for line in row
    )


def _pieces(row: Sequence[Line], starts: Sequence[float]) -> Iterator[Line]:
    """The pieces of a row, one a column."""
    piece = row[0]
    for line in row[1:]:
        at = bisect_left(starts, line.left - _ALIGNED)
        if at < len(starts) and starts[at] <= line.left + _ALIGNED and not _MARK.fullmatch(piece.text):
            yield piece
            piece = line
        else:
            piece = piece.before(line)
    yield piece


def _are_columns(pairs: Sequence[tuple[Line, Line]]) -> bool:
    """Whether lines side by side are of columns of prose, and not cells of a table."""
    widest = max(one.right - one.left for one, _ in pairs)
    filled = sum(
        min(len(one.text.split()), len(other.text.split())) >= _LEAST_WORDS
        and one.right - one.left > _FILLED * widest
        for one, other in pairs
    )
    return 2 * filled > len(pairs)


def _row(cells: Sequence[Line]) -> Line:
    row = cells[0]
    for cell in cells[1:]:
        row = row.before(cell, CELLS)
    return row


def _by_column(lines: Sequence[Line], starts: Sequence[float]) -> list[Line]:
    """Lines column by column, between those that cross from one to another."""
    found: list[Line] = []
    band: list[Line] = []
    for line in lines:
        if any(line.left < start - line.size and line.right > start + line.size for start in starts):
            found += [*_sorted(band, starts), line]
            band = []
        else:
            band.append(line)
    return found + _sorted(band, starts)


def _sorted(band: Sequence[Line], starts: Sequence[float]) -> list[Line]:
    return sorted(band, key=lambda line: bisect_right(starts, line.left + _ALIGNED))


def _with_edges(lines: Sequence[Line], page: int, *, is_row: Sequence[bool]) -> list[Placed]:
    by_height = sorted(lines, key=lambda line: line.base)
    heights = [line.base for line in by_height]
    found = []
    for index, (line, row) in enumerate(zip(lines, is_row, strict=True)):
        reach = _HEIGHT * line.size
        beside = by_height[bisect_left(heights, line.base - reach) : bisect_right(heights, line.base + reach)]
        limit = min((other.left for other in beside if other.left >= line.right), default=inf)
        near = [
            other
            for other in lines[max(0, index - _NEAR) : index + _NEAR]
            if same_size(other, line)
            and other.left < line.right
            and line.left < other.right
            and other.right <= limit
        ]
        left, right = min(other.left for other in near), max(other.right for other in near)
        found.append(Placed(line, page, left, right, len(near) == 1, row))
    return found


def with_initials(lines: Sequence[Line]) -> list[Line]:
    """Lines behind the large letter that begins a text, if there is one: it is of their first word."""
    found: list[Line] = []
    initial: Line | None = None
    for line in lines:
        if initial is not None and _stands_behind(line, initial):
            is_first = found[-1] is initial
            if is_first:
                found.pop()
            line = replace(line, text=(initial.text if is_first else "") + line.text, left=initial.left)
        else:
            initial = line if _INITIAL.fullmatch(line.text) else None
        found.append(line)
    return found


def _stands_behind(line: Line, initial: Line) -> bool:
    """Whether a line stands beside an initial, which is as high as several."""
    return (
        _INITIAL_SIZE * line.size < initial.size
        and line.left > initial.right - line.size / 2
        and initial.base - 1.2 * initial.size < line.base < initial.base + line.size / 2
    )
