"""A list of findings: verdict, speaker, and the words of both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment as Piece
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from translation.checks import is_plain
from translation.reviewing.decisions import NONE
from tui import commands
from tui.messages import FindingChosen
from tui.view.decided import glyph, verdict
from tui.view.listing import Columns, Listing, columns, words_of
from tui.view.marks import item_of
from tui.view.originals import Original
from tui.view.rows import SIDES
from tui.view.wrapping import fitted
from tui.widgets.row_styles import RowStyles

if TYPE_CHECKING:
    from textual import events
    from textual.binding import BindingType

    from translation.model import Finding
    from translation.reviewing.decisions import Decisions
    from tui.panes import Pane
    from tui.settings.keys import Keys
    from tui.view.state import State

_WAITING = "…"  # not compared yet
STYLES = {
    "matched": "$text-success",
    "info": "$text-primary",
    "warning": "bold $text-warning",
    "error": "bold $text-error",
    "chosen": "on $primary-muted",
    "chosen-focused": "$on-primary on $primary",
    "settled": "$foreground 60%",
    "empty": "dim",
}
COLOURLESS = {
    "settled": "dim",
    "info": "underline",
    "warning": "bold",
    "error": "bold underline",
    "chosen": "reverse",
    "chosen-focused": "reverse",
}


class FindingsList(ScrollView, can_focus=True):
    """The findings of a pane. Moving over a row chooses it."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("list")

    chosen: reactive[Finding | None] = reactive(None)

    def __init__(self, pane: Pane, keys: Keys) -> None:
        super().__init__(id=pane.name)
        self.pane = pane
        self._keys = keys
        self._state: State | None = None
        self._listed = Listing()
        self._columns = Columns(0, 0, 1, 1)
        self._cursor = -1
        self.row_styles = RowStyles(self, STYLES, COLOURLESS)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self.row_styles.forget()

    def show(self, state: State, listed: Listing) -> None:
        """Take other rows; the cursor stays on the finding it is on."""
        self._state = state
        here = self._rows[self._cursor] if 0 <= self._cursor < len(self._rows) else None
        changed = listed.rows != self._rows
        self._listed = listed
        if changed:
            self._cursor = self._rows.index(here) if here in self._rows else -1
            self._divide()
            self._follow()
        self.refresh()

    def on_resize(self) -> None:
        self._divide()
        self._reveal()

    def _divide(self) -> None:
        """Divide the room among the columns."""
        self._columns = columns(self.size.width, self._listed)
        height = len(self._rows) * self._columns.lines
        if height > self.size.height:  # so that the last can stand below a whole one, too
            height += self.size.height % self._columns.lines
        self.virtual_size = Size(self.size.width, height)

    def has(self, finding: Finding) -> bool:
        """Whether a finding is one of the rows."""
        return finding in self._rows

    @property
    def _rows(self) -> tuple[Finding, ...]:
        return self._listed.rows

    def watch_chosen(self) -> None:
        self._follow()
        self.refresh()

    def _follow(self) -> None:
        """Put the cursor on the chosen finding, if it is one of ours."""
        if self.chosen in self._rows:
            self._cursor = self._rows.index(self.chosen)
            self._reveal()

    def _reveal(self) -> None:
        lines = self._columns.lines
        first, last = self._cursor * lines, self._cursor * lines + lines - 1
        top, height = self.scroll_offset.y, self.size.height
        if self._cursor < 0 or not height:
            return
        if first < top or height < lines:
            self.scroll_to(y=first, animate=False)
        elif last >= top + height:
            over = last - height + 1
            self.scroll_to(y=over + -over % lines, animate=False)  # an entry begins at the top

    # Moving

    def _move_to(self, row: int) -> None:
        if self._rows:
            self._cursor = min(max(row, 0), len(self._rows) - 1)
            self._reveal()
            self._choose()

    def action_move(self, rows: int) -> None:
        self._move_to(self._cursor + rows)

    def action_move_pages(self, pages: int) -> None:
        self._move_to(self._cursor + pages * max(self.size.height // self._columns.lines - 1, 1))

    def action_move_to_start(self) -> None:
        self._move_to(0)

    def action_move_to_end(self) -> None:
        self._move_to(len(self._rows) - 1)

    def action_choose(self) -> None:
        self._cursor = max(self._cursor, 0)
        self._choose(in_texts=True)

    def _choose(self, *, in_texts: bool = False) -> None:
        if self._rows:
            self.post_message(FindingChosen(self._rows[self._cursor], in_texts=in_texts))

    def on_click(self, event: events.Click) -> None:
        line = event.y - self.gutter.top
        row = (line + self.scroll_offset.y) // self._columns.lines
        if line >= 0 and row < len(self._rows):
            self._move_to(row)

    # Drawing

    def render_line(self, y: int) -> Strip:
        row, line = divmod(self.scroll_offset.y + y, self._columns.lines)
        width = self.size.width
        over: tuple[str, ...] = ()
        pieces = []
        if not self._rows and y == 0:
            pieces = [Piece(" " + self._emptiness(), self.row_styles("empty"))]
        elif row < len(self._rows):
            if row == self._cursor and self._rows[row] == self.chosen:
                over = ("chosen-focused",) if self.has_focus else ("chosen",)
            pieces = self._pieces(row, line, over)
        return Strip(pieces).adjust_cell_length(width, self.row_styles(*over))

    def _pieces(self, row: int, line: int, over: tuple[str, ...]) -> list[Piece]:
        """The columns of a line of an entry; `over` is laid over every column."""
        finding, room = self._rows[row], self._columns
        is_open = self._decisions.is_open(finding)
        plain = self.row_styles(*(() if is_open else ("settled",)), *over)
        sides = SIDES if room.lines == 1 else SIDES[line : line + 1]
        words = [Piece(fitted(self._words(finding, side), room.words) + "  ", plain) for side in sides]
        if line:
            return [Piece(" " * (room.verdict + room.label), plain), *words]
        sign = self._sign(finding)
        pieces = [
            Piece(" ", plain),
            Piece(sign, self.row_styles(_style(finding, is_open=is_open), *over)),
            Piece(" " * (room.verdict - 1 - len(sign)), plain),
        ]
        if room.label:
            pieces.append(Piece(fitted(self._listed.labels[row], room.label - 2) + "  ", plain))
        return pieces + words

    @property
    def _decisions(self) -> Decisions:
        return self._state.decisions if self._state else NONE

    def _sign(self, finding: Finding) -> str:
        if isinstance(finding, Original):
            return _WAITING
        return (verdict if self._columns.says_verdict else glyph)(finding, self._decisions)

    def _words(self, finding: Finding, side: str) -> str:
        if side == "target" and isinstance(finding, Original):
            return ""
        return words_of(item_of(finding, "source" if side == "source" else "target"))

    def _emptiness(self) -> str:
        """Why there is nothing to list."""
        state = self._state
        if self._listed.total:
            level, kind = self._keys["findings.filter"], self._keys["findings.kind"]
            return f"Filtered out ({level}, {kind})."
        if state and state.phase == "failed":
            return "Nothing to compare."
        if state and state.phase in ("stopped", "done"):
            if muted := muted_in(state, self.pane):
                return f"{muted} muted."
            return (
                "Nothing to look at." if self.pane.check is None else f"No {self.pane.title.lower()} found."
            )
        return "Nothing to look at so far." if self.pane.check is None else "After the translation."


def _style(finding: Finding, *, is_open: bool) -> str:
    if isinstance(finding, Original):
        return "empty"
    if not is_open:
        return "settled"
    return "matched" if is_plain(finding) else finding.severity


def muted_in(state: State, pane: Pane) -> int:
    """How many findings the list would have, were their rules not muted."""
    return sum(pane.check in (None, finding.check) for finding in state.muted)
