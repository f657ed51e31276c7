"""Which tables of a page hold data, row by row; others only place what stands in their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.sources.pages.elements import name_of

if TYPE_CHECKING:
    from translation.sources.pages.elements import Element

_LAYOUT = ("table", "h1", "h2", "h3", "ul", "ol", "blockquote", "figure", "article", "form", "pre")
_MOST_PARAGRAPHS = 1  # in a cell
_LONGEST_CELL = 400  # characters
_LEAST_ROWS = 2


def has_data(table: Element) -> bool:
    """Whether the rows of a table are read as rows: two have two cells or more, and all cells are short."""
    if table.get("role") in ("presentation", "none"):
        return False
    if next(table.iterdescendants(*(f"{{*}}{name}" for name in _LAYOUT)), None) is not None:
        return False
    rows = [[cell for cell in row if name_of(cell) in ("td", "th")] for row in table.iter("{*}tr")]
    wide = sum(len(row) > 1 for row in rows)
    return wide >= _LEAST_ROWS and all(_is_short(cell) for row in rows for cell in row)


def _is_short(cell: Element) -> bool:
    paragraphs = sum(1 for _ in cell.iter("{*}p"))
    return paragraphs <= _MOST_PARAGRAPHS and sum(map(len, cell.itertext())) <= _LONGEST_CELL
