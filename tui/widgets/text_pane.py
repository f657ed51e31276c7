"""One side of the text, drawn row by row on the line API."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar

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
    from collections.abc import Callable, Iterable, Sequence

    from textual import events
    from textual.binding import BindingType
    from textual.geometry import Region

    from translation.model import Finding
    from tui.rows import Layout, Side

# Cells before the text: the glyph of a finding that begins on the row, and the bar of the current sentence.
_GUTTER = 2
_NO_LINE = Style(underline=False)

# What may be laid over the marks of the findings; where they overlap, the later one of this order is seen.
Layer = Literal["link", "hit", "chosen", "found", "selection"]
LAYERS: tuple[Layer, ...] = ("link", "hit", "chosen", "found", "selection")
Place = tuple[int, int]  # the characters [start, end)

PlaceT = TypeVar("PlaceT", bound=tuple[Any, ...])
_start_of = itemgetter(0)
_end_of = itemgetter(1)


class TextPane(ScrollView, can_focus=True):
    """Shows `side` of a layout. Whoever owns the layout sets it; scrolling is shared with `partner`."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"text-pane--{look}" for look in LOOKS),
        *(f"text-pane--{layer}" for layer in LAYERS),
        "text-pane--pending",
        "text-pane--sentence",
    }
    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("text")

    class Resized(Message):
        """The pane has another width or height."""

    class Selected(Message):
        """The mouse has selected other characters of a side."""

        def __init__(self, side: Side) -> None:
            super().__init__()
            self.side = side

    class Clicked(Message):
        """Somebody clicked the character at `offset` of a side."""

        def __init__(self, side: Side, offset: int) -> None:
            super().__init__()
            self.side = side
            self.offset = offset

    def __init__(self, side: Side, most_width: int) -> None:
        super().__init__(id=side)
        self.side: Side = side
        self.leftward = False  # whether it is read from right to left
        self._most_width = most_width
        self.partner: TextPane | None = None
        self.before_first_drawing: Callable[[], None] = lambda: None  # may call `show`
        self._text = ""
        self._layout: Layout | None = None
        self._runs: Sequence[Run] = ()
        self._glyphs: dict[int, tuple[str, str]] = {}  # row -> glyph, look
        self._layers: dict[Layer, Sequence[Place]] = {}
        self._sentence: Place | None = None
        self._pressed: int | None = None  # the offset at which the mouse button went down
        self._waiting_row: int | None = None
        self._findings: Sequence[Finding] = ()
        self._strips: LRUCache[int, Strip] = LRUCache(512)

    @property
    def text_width(self) -> int:
        """The cells a row of text may take."""
        return max(min(self.size.width - _GUTTER - 1, self._most_width), 1)

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

    def lay(self, layer: Layer, places: Sequence[Place]) -> None:
        """Lay a highlight over these disjoint places, in order, and over no others."""
        if places or self._layers.get(layer):
            self._layers[layer] = places
            self._redraw()

    def places_of(self, layer: Layer) -> Sequence[Place]:
        """Where a highlight lies."""
        return self._layers.get(layer, ())

    def mark_sentence(self, place: Place | None) -> None:
        """Set the bar beside the rows of the current sentence."""
        self._sentence = place
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

    def render_lines(self, crop: Region) -> list[Strip]:
        if self._layout is None:
            self.before_first_drawing()  # a message would come a frame too late
        return super().render_lines(crop)

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
        bar = Piece("▎", base + self._component("sentence")) if self._is_current(row) else Piece(" ", base)
        pieces = [Piece(" " * (self._indent - _GUTTER), base), Piece(glyph, gutter), bar]
        if place := self._layout.text_at(self.side, row):
            pieces.append(Piece(" " * self._shift(place), base))
            pieces += self._pieces(*place)
        elif row == self._waiting_row:
            pieces.append(Piece("…", base + self._component("pending")))
        return Strip(pieces).adjust_cell_length(width, base)

    def _shift(self, place: Place) -> int:
        """Cells before a row that ends at the right edge, as rows of right-to-left text do.

        The letters stay in the order of the text: a terminal that knows of such scripts turns them round
        itself, and would turn them back if we had.
        """
        if not self.leftward:
            return 0
        return max(self.text_width - cell_len(self._text[slice(*place)].rstrip()), 0)

    def _is_current(self, row: int) -> bool:
        """Whether the current sentence has characters on the row."""
        if self._sentence is None or self._layout is None:
            return False
        start, end = self._sentence
        return self._layout.row_of(self.side, start) <= row <= self._layout.row_of(self.side, end - 1)

    def _pieces(self, start: int, end: int) -> Iterable[Piece]:
        """The text [start, end) cut where its style changes."""
        end = start + len(self._text[start:end].rstrip())
        base = self.rich_style
        styles = [
            (max(run.start, start), min(run.end, end), self._component(run.look))
            for run in _within(self._runs, start, end)
        ]
        for layer in LAYERS:
            places = _within(self._layers.get(layer, ()), start, end)
            if places:
                style = self._component(layer)
                styles += [(max(place[0], start), min(place[1], end), style) for place in places]
        cuts = {start, end, *(cut for first, last, _ in styles for cut in (first, last))}
        for first, last in pairwise(sorted(cuts)):
            style = base
            for begin, stop, mark in styles:
                if begin <= first < stop:
                    style += mark
            yield Piece(self._text[first:last], style)

    def _component(self, name: str) -> Style:
        return self.get_component_rich_style(f"text-pane--{name}", partial=True)

    # The mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        if event.button == 1:
            self._pressed = self._offset_under(event)
            self._select(())
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        if self._pressed is None:
            return
        y = event.y - self.gutter.top
        if not 0 <= y < self.viewport_height:  # the selection goes on beyond the edge
            self.action_move(1 if y > 0 else -1)
        here = self._offset_under(event)
        if here is not None:
            first, last = sorted((self._pressed, here))
            self._select([(first, last + 1)] if first < last else ())

    def on_mouse_up(self, event: events.MouseUp) -> None:
        self.release_mouse()
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not self.places_of("selection"):
            offset = self.offset_at(event.x - self.gutter.left, event.y - self.gutter.top)
            if offset is not None:
                self.post_message(self.Clicked(self.side, offset))

    def _select(self, places: Sequence[Place]) -> None:
        if places != self.places_of("selection"):
            self.lay("selection", places)
            self.post_message(self.Selected(self.side))

    def _offset_under(self, event: events.MouseEvent) -> int | None:
        """The offset of the character under the mouse, or the nearest one on its row or above."""
        if self._layout is None:
            return None
        x, y = event.x - self.gutter.left, event.y - self.gutter.top
        offset = self.offset_at(x, y)
        row = min(self.scroll_offset.y + y, self._layout.height - 1)
        while offset is None and row >= 0:
            place = self._layout.text_at(self.side, row)
            if place is not None:
                offset = place[0] if x < self._indent + self._shift(place) else max(place[1] - 1, place[0])
            row -= 1
        return offset

    def offset_at(self, x: int, y: int) -> int | None:
        """The offset of the character at a cell of the viewport; None beside the text."""
        place = self._layout.text_at(self.side, self.scroll_offset.y + y) if self._layout else None
        if place is None:
            return None
        cell = x - self._indent - self._shift(place)
        if cell < 0:
            return None
        text = self._text[place[0] : place[1]]
        if cell >= cell_len(text):
            return None
        for first, _last, cells in split_graphemes(text)[0]:
            cell -= cells
            if cell < 0:
                return place[0] + first
        return None


def _within(places: Sequence[PlaceT], start: int, end: int) -> Sequence[PlaceT]:
    """Those of the disjoint, ordered places that overlap [start, end)."""
    first = bisect_right(places, start, key=_end_of)
    last = bisect_left(places, end, key=_start_of)
    return places[first:last]
