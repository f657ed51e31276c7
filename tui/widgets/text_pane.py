"""One or both sides of the text, drawn row by row on the line API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len, split_graphemes
from rich.segment import Segment as Piece
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui import commands
from tui.widgets.row_styles import RowStyles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from textual import events
    from textual.binding import BindingType
    from textual.geometry import Region

    from tui.view.marked_text import MarkedText, Range
    from tui.view.marks import Mark
    from tui.view.rows import Layout, Side

# Cells before the text: the glyph of a finding that begins on the row, and the bar of the current sentence.
_GUTTER = 2
_MOST_STRIPS = 512  # rows that are kept as they are drawn
STYLES = {
    # marks
    "quote": "italic",
    "figure": "bold $text-primary",
    "settled": "underline $foreground 60%",
    "info": "underline $text-primary",
    "warning": "bold underline $text-warning",
    "error": "bold underline $text-error",
    # layers
    "headline": "bold",
    "link": "underline on $secondary-muted",
    "hit": "$foreground on $warning-muted",
    "chosen": "$on-primary on $primary",
    "current_hit": "bold $on-warning on $warning",
    "selection": "$background on $foreground 80%",
    # what stands beside the text
    "glyph": "not underline",
    "faint": "$faint",
    "sentence": "$primary",
    "doubtful": "$text-warning",
    "sign": "$text-success",
    "pending": "dim",
}
# Each of them can be distinguished from every other without colours.
COLOURLESS = {
    "figure": "bold",
    "headline": "bold italic",
    "settled": "dim underline",
    "info": "underline",
    "warning": "italic underline",
    "error": "bold underline",
    "link": "bold italic reverse",
    "hit": "underline reverse",
    "chosen": "reverse",
    "current_hit": "bold reverse",
    "selection": "italic reverse",
    "faint": "italic dim",
}


class TextPane(ScrollView, can_focus=True):
    """Shows `text`, or both texts in one flow, in rows of a layout.

    Whoever owns the layout sets it; scrolling is shared with `partner`.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("text")

    class Resized(Message):
        """The pane has another width or height."""

    @dataclass
    class Selected(Message):
        """The mouse has selected other characters of a side."""

        side: Side

    @dataclass
    class Clicked(Message):
        """Somebody clicked the character at `offset` of a side."""

        side: Side
        offset: int

    def __init__(self, text: MarkedText, most_width: int) -> None:
        super().__init__(id=text.side)
        self.text = text
        self._most_width = most_width
        self.partner: TextPane | None = None
        self.before_first_drawing: Callable[[], None] = lambda: None  # may call `show`
        self.language_cells = 0  # before the text, for the code of its language
        self._texts: Sequence[MarkedText] = (text,)
        self._layout: Layout | None = None
        self._glyphs: dict[Side, dict[int, tuple[str, Mark]]] = {}
        self._pressed: tuple[MarkedText, int] | None = None  # the character the mouse button went down on
        self._waiting_row: int | None = None
        self._strips: dict[
            int, Strip
        ] = {}  # no LRUCache: its links to and fro are garbage to be searched for
        self.row_styles = RowStyles(self, STYLES, COLOURLESS)

    @property
    def text_width(self) -> int:
        """The cells a row of text may take."""
        return max(min(self.size.width - self._gutter_cells - 1, self._most_width), 1)

    @property
    def _gutter_cells(self) -> int:
        return self.language_cells + _GUTTER

    @property
    def viewport_height(self) -> int:
        return self.size.height

    def show(self, texts: Sequence[MarkedText], layout: Layout, waiting_row: int | None) -> None:
        """Show these texts in the rows of another layout; `waiting_row` is where more text is to come."""
        self._texts = texts
        self._layout = layout
        self._waiting_row = waiting_row
        self.virtual_size = Size(self.size.width, layout.height)
        self.sign_rows()

    def sign_rows(self) -> None:
        """Find the signs beside the rows anew, and draw them."""
        if self._layout is not None:
            self._glyphs = {text.side: text.glyphs(self._layout) for text in self._texts}
        self.redraw()

    def redraw(self) -> None:
        """Draw anew: the marks of a text have changed."""
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self.row_styles.forget()
        self._strips.clear()

    def on_resize(self) -> None:
        self.post_message(self.Resized())

    # Scrolling

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        # A pane that is hidden still has the rows it had when it was seen, and could not follow to the end.
        if self.partner is not None and self.partner.display and self.partner.scroll_y != new_value:
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
            if len(self._strips) >= _MOST_STRIPS:
                self._strips.clear()
            strip = self._strip(row)
            self._strips[row] = strip
        return strip

    @property
    def _indent(self) -> int:
        """Cells before the text: the gutter, and what centres a capped row."""
        gutter = self._gutter_cells
        return gutter + max((self.size.width - gutter - 1 - self.text_width) // 2, 0)

    def _text_at(self, row: int) -> tuple[MarkedText, Range] | None:
        """What stands on a row."""
        if self._layout is not None:
            for text in self._texts:
                if place := self._layout.text_at(text.side, row):
                    return text, place
        return None

    def _strip(self, row: int) -> Strip:
        width = self.size.width
        base = self.row_styles()
        pieces = [Piece(" " * (self._indent - self._gutter_cells), base)]
        if text_here := self._text_at(row):
            pieces += self._row(row, *text_here)
        elif self._layout and len(self._texts) == 1 and self._layout.is_filling(self.text.side, row):
            pieces.append(Piece(" " * self._gutter_cells + "·", self.row_styles("faint")))
        elif row == self._waiting_row:
            pieces.append(Piece(" " * self._gutter_cells + "…", self.row_styles("pending")))
        return Strip(pieces).adjust_cell_length(width, base)

    def _row(self, row: int, text: MarkedText, place: Range) -> Iterable[Piece]:
        """A row with text: language, glyph, bar, and the words."""
        styles = self.row_styles
        if self.language_cells:
            assert self._layout
            code = text.language if self._layout.is_head(text.side, row) else ""
            yield Piece(f"{code:<{self.language_cells}}", styles("faint"))
        if finding := self._glyphs[text.side].get(row):
            glyph, mark = finding
            yield Piece(glyph, styles(mark, "glyph"))
        else:
            yield Piece(" ", styles())
        if text.is_current(place):
            yield Piece("▎", styles("sentence"))
        elif sign := text.sign_at(place):
            yield Piece(sign, styles("sign"))
        elif text.is_doubtful(place):
            yield Piece("┊", styles("doubtful"))
        else:
            yield Piece(" ", styles())
        yield Piece(" " * self._shift(text, place), styles())
        start, end = place
        for words, marks in text.marked_pieces(start, start + len(text.text[start:end].rstrip())):
            yield Piece(words, styles(*marks))

    def _shift(self, text: MarkedText, place: Range) -> int:
        """Cells before a row that ends at the right edge, as rows of right-to-left text do.

        The letters stay in the order of the text: a terminal that knows of such scripts turns them round
        itself, and would turn them back if we had.
        """
        if not text.is_leftward:
            return 0
        return max(self.text_width - cell_len(text.text[slice(*place)].rstrip()), 0)

    # The mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        if event.button == 1:
            self._drop_selection()
            self._pressed = self._near(event)
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        if self._pressed is None:
            return
        y = event.y - self.gutter.top
        if not 0 <= y < self.viewport_height:  # the selection goes on beyond the edge
            self.action_move(1 if y > 0 else -1)
        text, start = self._pressed
        if here := self._near(event, text):
            first, last = sorted((start, here[1]))
            self._select(text, [(first, last + 1)] if first < last else ())

    def on_mouse_up(self, event: events.MouseUp) -> None:
        self.release_mouse()
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not pressed[0].places_of("selection"):
            under = self._under(event.x - self.gutter.left, event.y - self.gutter.top)
            if under is not None:
                self.post_message(self.Clicked(under[0].side, under[1]))

    def _drop_selection(self) -> None:
        for text in self._texts:
            self._select(text, ())

    def _select(self, text: MarkedText, places: Sequence[Range]) -> None:
        if places != text.places_of("selection"):
            text.lay("selection", places)
            self.redraw()
            self.post_message(self.Selected(text.side))

    def _near(
        self, event: events.MouseEvent, only: MarkedText | None = None
    ) -> tuple[MarkedText, int] | None:
        """The character under the mouse, or the nearest one on its row or above, of any text or of one."""
        if self._layout is None:
            return None
        x, y = event.x - self.gutter.left, event.y - self.gutter.top
        under = self._under(x, y)
        if under and only in (None, under[0]):
            return under
        here = min(self.scroll_offset.y + y, self._layout.height - 1)
        for row in range(here, -1, -1):
            text_here = self._text_at(row)
            if text_here and only in (None, text_here[0]):
                text, (start, end) = text_here
                before = row == here and x < self._indent + self._shift(text, (start, end))
                return text, start if before else max(end - 1, start)
        return None

    def _under(self, x: int, y: int) -> tuple[MarkedText, int] | None:
        """The character at a cell of the viewport; None beside the text."""
        text_here = self._text_at(self.scroll_offset.y + y)
        if text_here is None:
            return None
        text, place = text_here
        cell = x - self._indent - self._shift(text, place)
        words = text.text[slice(*place)]
        if not 0 <= cell < cell_len(words):
            return None
        for first, _last, cells in split_graphemes(words)[0]:
            cell -= cells
            if cell < 0:
                return text, place[0] + first
        return None
