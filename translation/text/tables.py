"""Tables in a text: which lines are rows of one, and where their cells are.

Cleaning keeps tabs and runs of blanks in the rows of tables alone, so a cleaned row shows what it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

# "|---|---:|", as Markdown has it below the head of a table.
_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_BAR_OR_CODE = re.compile(r"`[^`]*`|\|")
_WIDE_GAP = re.compile(r"(?<=\S)  +(?=\S)")  # between the columns of a table that blanks align
_COLUMN_GAP = re.compile(r"(?<=[^\s.!?])  +(?=\S)")  # some leave two blanks between sentences
# "Mayor ........ Ann Roe", "1. The port......7", "Crew . . . . . . 12"; but "Well.... no".
_LEADERS = re.compile(r"(?<=[^\s.])(?: ?\.{6,} ?| \.{4,} | (?:\. ){4,}\.? ?)(?=[^\s.a-z])")
_LEAST_ALIGNED = 3  # rows, so that it is not by chance
_LONGEST_ALIGNED = 300  # characters of such a row: no terminal or page is wider
_LONGEST_CELL = 40  # characters, where a single line with tabs is taken for a row
_MOST_WORDS = 6  # in a cell of a row without bars at its ends


def cells(line: str) -> tuple[Span, ...]:
    """The spans of the cells with something in them in a row of a table; none in any other line.

    A row has bars at both ends or several within, tabs, leader dots or runs of blanks between its cells. An
    escaped bar within a cell ends it like any other: what stands before and behind is translated by itself.
    """
    if "|" in line and (bars := _bar_cells(line)):
        return bars
    if "\t" in line:
        return _between(line, re.finditer(r"\t", line))
    if leaders := _leaders(line):
        return _between(line, leaders)
    if "  " in line:
        return _between(line, _WIDE_GAP.finditer(line))
    return ()


def table_end(lines: Sequence[str], start: int) -> int:
    """The number of the line behind the table that begins at line `start`; `start` itself where none does."""
    for measure in (_ruled_end, _barred_end, _tabbed_end, _led_end, _aligned_end):
        end = measure(lines, start)
        if end > start:
            return end
    return start


def _bar_cells(line: str) -> tuple[Span, ...]:
    stripped = line.strip()
    found = _between(line, (bar for bar in _BAR_OR_CODE.finditer(line) if bar[0] == "|"))
    if (stripped[0] == stripped[-1] == "|" and len(stripped) > 1) or (line.count("|") > 1 and " | " in line):
        return found
    # With one bar it may be a sentence about bars.
    short = all(len(cell.of(line).split()) <= _MOST_WORDS for cell in found)
    return found if short and " | " in line and not any(line[cell.start].islower() for cell in found) else ()


def _leaders(line: str) -> list[re.Match[str]]:
    return list(_LEADERS.finditer(line)) if "...." in line or ". . . ." in line else []


def _between(line: str, separators: Iterable[re.Match[str]]) -> tuple[Span, ...]:
    """The words between the separators, without the blanks and backslashes around them."""
    found, start = [], 0
    edges = [(separator.start(), separator.end()) for separator in separators]
    for before, after in [*edges, (len(line), len(line))]:
        cell = line[start:before]
        left = start + len(cell) - len(cell.lstrip())
        right = start + len(cell.rstrip(" \t\\"))
        if left < right:
            found.append(Span(left, right))
        start = after
    return tuple(found)


def _ruled_end(lines: Sequence[str], start: int) -> int:
    """A table of Markdown: a head with bars, a rule, and all lines with bars below."""
    if "|" not in lines[start] or start + 1 >= len(lines) or "|" not in lines[start + 1]:
        return start
    if not _RULE.fullmatch(lines[start + 1].strip()):
        return start
    return _while(lines, start + 2, lambda line: "|" in line)


def _barred_end(lines: Sequence[str], start: int) -> int:
    """Lines that begin and end with a bar, or with the corner of a frame."""
    return _while(lines, start, _is_barred)


def _is_barred(line: str) -> bool:
    line = line.strip()
    if len(line) > 1 and line[0] == line[-1] == "+":
        return set(line) <= {"+", "-", "="}
    return len(line) > 1 and line[0] == line[-1] == "|"


def _tabbed_end(lines: Sequence[str], start: int) -> int:
    """Lines with tabs, in the first one within, or a single one with several between short cells."""
    if "\t" not in lines[start].strip():
        return start
    end = _while(lines, start, lambda line: "\t" in line.rstrip())
    if end != start + 1:
        return end
    row = lines[start].strip().split("\t")
    return end if len(row) > 2 and max(map(len, row)) <= _LONGEST_CELL else start


def _led_end(lines: Sequence[str], start: int) -> int:
    """Lines with leader dots, as a table of contents has them."""
    return _while(lines, start, lambda line: bool(_leaders(line)))


def _aligned_end(lines: Sequence[str], start: int) -> int:
    """Lines whose runs of blanks stand below each other: there is a column that is blank in all of them."""
    end, blank = start, None
    while end < len(lines):
        line = lines[end].rstrip()
        if len(line) > _LONGEST_ALIGNED or "\t" in line:
            break
        gaps = {column for gap in _COLUMN_GAP.finditer(line) for column in range(gap.start(), gap.end())}
        common = gaps if blank is None else blank & gaps
        if not common:
            break
        end, blank = end + 1, common
    return end if end - start >= _LEAST_ALIGNED else start


def _while(lines: Sequence[str], start: int, holds: Callable[[str], bool]) -> int:
    """The number of the first line from `start` on of which something does not hold."""
    end = start
    while end < len(lines) and holds(lines[end]):
        end += 1
    return end
