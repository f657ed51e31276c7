"""A page of text whose lines are made for its width, such as labels and what they mean in two columns."""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from tui.view.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.geometry import Size

_LEAST_TEXT = 10  # cells


class Page(Widget):
    """Shows the lines that `lines` makes for a number of cells."""

    DEFAULT_CSS = "Page { height: auto; }"

    def __init__(self, lines: Callable[[int], Sequence[Content]]) -> None:
        super().__init__()
        self._lines = lines

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  Textual's
        return len(self._lines(width))

    def render(self) -> Content:
        return Content("\n").join(self._lines(self.size.width))


def entry(
    label: str, text: str, width: int, *, column: int = 0, style: str = "", quiet: str = ""
) -> list[Content]:
    """A label in `style` in a column of its own, and beside it what it means, in the style `quiet`.

    A label too long for its column stands above.
    """
    starts = [*wrap(text, 0, len(text), max(width - column, _LEAST_TEXT)), len(text)]
    rows = [text[start:end].rstrip() for start, end in pairwise(starts)]
    labels = [label] if len(label) < column or not column else [label, ""]
    return [
        Content.assemble((f"{words:<{column}}", style), (row, quiet))
        for words, row in zip_longest(labels, [""] * (len(labels) - 1) + rows, fillvalue="")
    ]
