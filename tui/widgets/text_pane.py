"""One side of the text, drawn row by row on the line API."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len, split_graphemes
from rich.segment import Segment as Piece
from rich.style import Style
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from translation.model import GLYPHS
from tui import commands
from tui.marks import LOOKS, Run, look_of, runs, span_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual import events
    from textual.binding import BindingType

    from translation.model import Finding, Span
    from tui.rows import Layout, Side

_GUTTER = 2  # cells before the text: the glyph of a finding that begins on the row, and a blank
_NO_LINE = Style(underline=False)
_MEASURE = 84  # cells; longer rows are hard to read


class TextPane(ScrollView, can_focus=True):
    """Shows `side` of a layout. Whoever owns the layout sets it; scrolling is shared with `partner`."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"text-pane--{look}" for look in LOOKS),
        "text-pane--chosen",
        "text-pane--pending",
    }
    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("text")

    class Resized(Message):
        """The pane has another width or height."""

    class Clicked(Message):
        """Somebody clicked the character at `offset` of a side."""

        def __init__(self, side: Side, offset: int) -> None:
            super().__init__()
            self.side = side
            self.offset = offset

    def __init__(self, side: Side) -> None:
        super().__init__(id=side)
        self.side: Side = side
        self.partner: TextPane | None = None
        self._text = ""
        self._layout: Layout | None = None
        self._runs: Sequence[Run] = ()
        self._glyphs: dict[int, tuple[str, str]] = {}  # row -> glyph, look
        self._chosen: Span | None = None
        self._waiting_row: int | None = None
        self._findings: Sequence[Finding] = ()
        self._strips: LRUCache[int, Strip] = LRUCache(512)

    @property
    def text_width(self) -> int:
        """The cells a row of text may take."""
        return max(min(self.size.width - _GUTTER - 1, _MEASURE), 1)

    @property
    def viewport_height(self) -> int:
        return self.size.height

    def show(
        self,
        text: str,
        layout: Layout,
        findings: Sequence[Finding],
        virtual_height: int,
        waiting_row: int | None,
    ) -> None:
        """Show another layout.

        `virtual_height` is what scrolling reaches over, in rows; `waiting_row` is where more text is to come.
        """
        self._text = text
        self._layout = layout
        self._waiting_row = waiting_row
        if findings is not self._findings:
            self._findings = findings
            self._runs = runs(findings, self.side)
        self._place_glyphs()
        self.virtual_size = Size(self.size.width, virtual_height)
        self._redraw()

    def choose(self, span: Span | None) -> None:
        """Highlight another place."""
        self._chosen = span
        self._redraw()

    def _place_glyphs(self) -> None:
        self._glyphs.clear()
        assert self._layout is not None
        for finding in self._findings:
            span = span_of(finding, self.side)
            if span is None or finding.verdict == "matched":
                continue
            row = self._layout.row_of(self.side, span.start)
            look = look_of(finding, self.side)
            known = self._glyphs.get(row)
            if known is None or LOOKS.index(known[1]) < LOOKS.index(look):
                self._glyphs[row] = GLYPHS[finding.verdict], look

    def _redraw(self) -> None:
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._strips.clear()

    def on_resize(self) -> None:
        self.post_message(self.Resized())

    # Scrolling

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self.partner is not None and self.partner.scroll_y != new_value:
            self.partner.scroll_to(y=new_value, animate=False, force=True)

    def action_move(self, rows: int) -> None:
        self.scroll_to(y=self.scroll_y + rows, animate=False)

    def action_move_pages(self, pages: float) -> None:
        # A page keeps one row in sight, for the eye to hold on to.
        rows = max(int((self.viewport_height - 1) * abs(pages)), 1)
        self.action_move(rows if pages > 0 else -rows)

    def action_move_to_start(self) -> None:
        self.scroll_to(y=0, animate=False)

    def action_move_to_end(self) -> None:
        self.scroll_to(y=self.max_scroll_y, animate=False)

    # Drawing

    def render_line(self, y: int) -> Strip:
        row = self.scroll_offset.y + y
        if (strip := self._strips.get(row)) is None:
            strip = self._strip(row)
            self._strips[row] = strip
        return strip

    @property
    def _indent(self) -> int:
        """Cells before the text: the gutter, and what centres a capped row."""
        return _GUTTER + max((self.size.width - _GUTTER - 1 - self.text_width) // 2, 0)

    def _strip(self, row: int) -> Strip:
        width = self.size.width
        base = self.rich_style
        if self._layout is None:
            return Strip.blank(width, base)
        glyph, look = self._glyphs.get(row, (" ", "quote"))
        gutter = base + self._component(look) + _NO_LINE if glyph != " " else base
        pieces = [Piece(" " * (self._indent - _GUTTER), base), Piece(glyph, gutter), Piece(" ", base)]
        if place := self._layout.text_at(self.side, row):
            pieces += self._pieces(*place)
        elif row == self._waiting_row:
            pieces.append(Piece("…", base + self._component("pending")))
        return Strip(pieces).adjust_cell_length(width, base)

    def _pieces(self, start: int, end: int) -> Iterable[Piece]:
        """The text [start, end) cut where its style changes."""
        end = start + len(self._text[start:end].rstrip())
        base = self.rich_style
        styles: list[tuple[int, int, Style]] = []
        index = max(bisect_right(self._runs, start, key=lambda run: run.start) - 1, 0)
        for run in self._runs[index:]:
            if run.start >= end:
                break
            if run.end > start:
                styles.append((max(run.start, start), min(run.end, end), self._component(run.look)))
        cuts = {start, end, *(cut for first, last, _ in styles for cut in (first, last))}
        chosen = self._chosen
        if chosen:
            cuts |= {cut for cut in (chosen.start, chosen.end) if start < cut < end}
        places = sorted(cuts)
        for first, last in itertools.pairwise(places):
            style = base
            for begin, stop, mark in styles:
                if begin <= first < stop:
                    style += mark
            if chosen and chosen.start <= first < chosen.end:
                style += self._component("chosen")
            yield Piece(self._text[first:last], style)

    def _component(self, name: str) -> Style:
        return self.get_component_rich_style(f"text-pane--{name}", partial=True)

    # The mouse

    def on_click(self, event: events.Click) -> None:
        offset = self.offset_at(event.x - self.gutter.left, event.y - self.gutter.top)
        if offset is not None:
            self.post_message(self.Clicked(self.side, offset))

    def offset_at(self, x: int, y: int) -> int | None:
        """The offset of the character at a cell of the viewport; None beside the text."""
        place = self._layout.text_at(self.side, self.scroll_offset.y + y) if self._layout else None
        cell = x - self._indent
        if place is None or cell < 0:
            return None
        text = self._text[place[0] : place[1]]
        if cell >= cell_len(text):
            return None
        for first, _last, cells in split_graphemes(text)[0]:
            cell -= cells
            if cell < 0:
                return place[0] + first
        return None
