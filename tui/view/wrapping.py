"""Words in terminal cells: what can be drawn, how wide it is, and where rows end.

Pure: knows no widget. Offsets are code points into the whole text of a side; a row is one line of cells.
"""

from __future__ import annotations

import re

from rich.cells import cell_len, set_cell_size, split_graphemes

# What a terminal would act on, or a strip cannot hold, is drawn as a blank of the same length.
_UNDRAWABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]"
)

# Characters that are one cell wide everywhere; among them only the plain space lets a row end.
_ONE_CELL = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u0384-\u0386\u0388-\u03a1\u03a3-\u0482\u048a-\u052f"
    "\u1e00-\u1eff\u2007\u2009\u2010-\u2027\u202f-\u205e\u20a0-\u20bf]*"
)
# Spaces that hold together what they separate. U+2009 stands inside quote marks and numbers.
_NO_BREAK = frozenset("\u00a0\u2007\u2009\u200a\u202f\u2060\ufeff")
_OPENING = frozenset("«‹„“([{¿¡「『（《〈【〔")
_CLOSING = frozenset("»›”’)]}!?;:%‰°€…、。，．！？：；」』）》〉】〕・ー々")
_BAR = "│"  # for a tab between the cells of a table; a row may end there
_ZERO_WIDTH_SPACE = "\u200b"


def drawable(text: str) -> str:
    """`text` without characters a terminal acts on, line ends among them; every offset stays true."""
    return _UNDRAWABLE.sub(" ", text)


def drawable_lines(text: str) -> str:
    """The same, where each line is drawn in rows of its own, and a tab between cells as a bar."""
    return "\n".join(map(_drawable_row, text.split("\n")))


class GrowingText:
    """What is drawn of a text that grows, as `drawable_lines` has it: only the new lines are looked at."""

    def __init__(self) -> None:
        self._text = ""
        self._drawn = ""

    def drawn(self, text: str) -> str:
        """All of `text`; the very same string as last time where it has not changed."""
        if text != self._text:
            known = self._text.rfind("\n") + 1 if text.startswith(self._text) else 0
            self._drawn = self._drawn[:known] + drawable_lines(text[known:])
            self._text = text
        return self._drawn


def _drawable_row(line: str) -> str:
    indent = len(line) - len(line.lstrip())
    return drawable(line[:indent]) + drawable(line[indent:].replace("\t", _BAR))


def fitted(text: str, cells: int) -> str:
    """`text` cut or padded to exactly `cells`; an ellipsis says that it was cut."""
    text = drawable(text)
    if cell_len(text) > cells:
        text = set_cell_size(text, max(cells - 1, 0)).rstrip() + "…"
    return set_cell_size(text, max(cells, 0))


def _may_break(text: str, before: int, after: int) -> bool:
    """Whether a row may end with the character at `before` and the next row start with the one at `after`.

    Spaces between the two are already skipped. Quote marks keep their word, digits their number and sign.
    """
    last, first = text[before], text[after]
    if last in _OPENING or first in _CLOSING or last in _NO_BREAK or first in _NO_BREAK:
        return False
    return not (last.isnumeric() and first.isnumeric())


def wrap(text: str, start: int, end: int, width: int) -> list[int]:
    """The offsets at which the rows of `text[start:end]` begin, no row wider than `width` cells.

    A line end ends a row. Blanks at the end of a row may hang over; a word longer than a row is folded,
    between graphemes.
    """
    starts = []
    while (line_end := text.find("\n", start, end)) >= 0:
        starts += _wrap_line(text, start, line_end, width)
        start = line_end + 1
    return starts + _wrap_line(text, start, end, width)


def _wrap_line(text: str, start: int, end: int, width: int) -> list[int]:
    if width < 1 or end - start <= 1:
        return [start]
    if _ONE_CELL.fullmatch(text, start, end):
        return _wrap_one_cell(text, start, end, width)
    return _wrap_graphemes(text, start, end, width)


def _wrap_one_cell(text: str, start: int, end: int, width: int) -> list[int]:
    starts = [start]
    row = start
    while end - row > width:
        cut = text.rfind(" ", row + 1, row + width + 1)
        while cut > row:
            after = _skip_blanks(text, cut, end)
            if text[cut - 1] != " " and (after == end or _may_break(text, cut - 1, after)):
                break
            cut = text.rfind(" ", row + 1, cut)
        row = after if cut > row else row + width
        if row >= end:
            break
        starts.append(row)
    return starts


def _skip_blanks(text: str, at: int, end: int) -> int:
    """The first offset from `at` on that is not a blank, or `end`."""
    while at < end and text[at] == " ":
        at += 1
    return at


def _wrap_graphemes(text: str, start: int, end: int, width: int) -> list[int]:
    """As `_wrap_one_cell`, for text with wide or zero-width characters or unusual spaces."""
    starts = [start]
    graphemes, _ = split_graphemes(text[start:end])
    used = 0  # cells of the row so far
    chance = start  # the latest place where the row may be cut
    since = 0  # cells of the row from `chance` on
    solid = -1  # the latest grapheme that is not a space
    for first, last, cells in graphemes:
        at = start + first
        if last - first == 1 and _is_space(text[at]):
            used += cells
            since += cells
            continue
        if solid >= 0 and _is_chance(text, solid, at, cells):
            chance, since = at, 0
        if used + cells > width and at > starts[-1]:
            if chance > starts[-1]:
                starts.append(chance)
                used = since
            if used + cells > width and at > starts[-1]:  # a word longer than a row
                starts.append(at)
                chance, used, since = at, 0, 0
        used += cells
        since += cells
        solid = at
    return starts


def _is_space(char: str) -> bool:
    return (char.isspace() and char not in _NO_BREAK) or char == _ZERO_WIDTH_SPACE


def _is_chance(text: str, solid: int, at: int, cells: int) -> bool:
    """Whether a row may be cut before the grapheme at `at`; `solid` is the one before it, spaces left out."""
    spaced = _is_space(text[at - 1]) or text[at - 1] == _BAR
    wide = cells == 2 or cell_len(text[solid]) == 2
    return (spaced or wide) and _may_break(text, solid, at)
