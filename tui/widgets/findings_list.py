"""A list of findings, one a row: verdict, speaker, and the words of both sides; quotes by their speakers."""

from __future__ import annotations

from collections import Counter
from itertools import chain, repeat
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.segment import Segment as Piece
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from translation.checks import is_plain
from translation.checks.groups import grouped, named, speaker, speaking
from translation.model import GLYPHS
from tui import commands
from tui.messages import FindingChosen
from tui.view.marks import item_of
from tui.view.rows import SIDES
from tui.view.state import Filter
from tui.view.wrapping import fitted
from tui.widgets.row_styles import RowStyles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from textual import events
    from textual.binding import BindingType

    from translation.model import Finding, Item
    from tui.panes import Pane
    from tui.settings.keys import Keys
    from tui.view.state import State

_VERDICT = 16  # cells: glyph, blank, the longest verdict, two blanks
_GLYPH = 3
_SPEAKER = 18
_TIMES = 6  # how often a name occurs
_CHECK = 10
_ROOM_FOR_WORDS = 52  # the verdict in words
_ROOM_FOR_CHECK = 60
STYLES = {
    "matched": "$text-success",
    "info": "$text-primary",
    "warning": "bold $text-warning",
    "error": "bold $text-error",
    "chosen": "on $primary-muted",
    "chosen-focused": "$on-primary on $primary",
    "empty": "dim",
}
COLOURLESS = {
    "info": "underline",
    "warning": "bold",
    "error": "bold underline",
    "chosen": "reverse",
    "chosen-focused": "reverse",
}


class FindingsList(ScrollView, can_focus=True):
    """The findings of a pane, in reading order, but quotes by speaker and names together.

    Moving over a row chooses it.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("list")

    state: reactive[State | None] = reactive(None)
    chosen: reactive[Finding | None] = reactive(None)
    filter: reactive[Filter] = reactive(Filter())

    def __init__(self, pane: Pane, keys: Keys) -> None:
        super().__init__(id=pane.name)
        self._check = pane.check
        self._grouping = _GROUPINGS.get(pane.check)
        self._labels: tuple[str, ...] = ()  # what stands in that column, by row
        self._title = pane.title
        self._keys = keys
        self._rows: tuple[Finding, ...] = ()
        self._hidden = 0  # findings that the filter keeps back
        self._cursor = -1
        self.row_styles = RowStyles(self, STYLES, COLOURLESS)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self.row_styles.forget()

    def on_mount(self) -> None:
        self.border_title = Content(self._title)

    def watch_state(self) -> None:
        self._list()

    def watch_filter(self) -> None:
        self._list()

    def _list(self) -> None:
        """Take up the findings of this check that the filter lets through."""
        findings = self.state.findings if self.state else ()
        ours = [finding for finding in findings if self._is_ours(finding)]
        rows = tuple(finding for finding in ours if self.filter.passes(finding))
        if self._grouping:
            groups = grouped(rows, self._grouping.group_of)
            rows = tuple(chain.from_iterable(groups))
            self._labels = tuple(chain.from_iterable(map(self._grouping.labels, groups)))
        title = self._title
        if ours:
            title += f" {len(rows)}" if len(rows) == len(ours) else f" {len(rows)} of {len(ours)}"
        self.border_title = Content(title)
        self._hidden = len(ours) - len(rows)
        self.set_class(not ours and self._is_judged, "-bare")
        if rows == self._rows:
            self.refresh()
            return
        self._rows = rows
        self._cursor = -1
        self._follow()
        self.virtual_size = Size(self.size.width, len(rows))
        counts = Counter(finding.verdict for finding in rows)
        self.border_subtitle = Content(
            "  ".join(f"{GLYPHS[verdict]} {counts[verdict]}" for verdict in GLYPHS if counts[verdict])
        )
        self.refresh()

    def lists(self, finding: Finding) -> bool:
        """Whether a finding is one of the rows."""
        return finding in self._rows

    def _is_ours(self, finding: Finding) -> bool:
        return not is_plain(finding) if self._check is None else finding.check == self._check

    def watch_chosen(self) -> None:
        self._follow()
        self.refresh()

    def _follow(self) -> None:
        """Put the cursor on the chosen finding, if it is one of ours."""
        if self.chosen in self._rows:
            self._cursor = self._rows.index(self.chosen)
            self._reveal()

    def _reveal(self) -> None:
        top, height = self.scroll_offset.y, self.size.height
        if self._cursor < top:
            self.scroll_to(y=self._cursor, animate=False)
        elif self._cursor >= top + height:
            self.scroll_to(y=self._cursor - height + 1, animate=False)

    # Moving

    def _move_to(self, row: int) -> None:
        if self._rows:
            self._cursor = min(max(row, 0), len(self._rows) - 1)
            self._reveal()
            self.action_choose()

    def action_move(self, rows: int) -> None:
        self._move_to(self._cursor + rows)

    def action_move_pages(self, pages: int) -> None:
        self._move_to(self._cursor + pages * max(self.size.height - 1, 1))

    def action_move_to_start(self) -> None:
        self._move_to(0)

    def action_move_to_end(self) -> None:
        self._move_to(len(self._rows) - 1)

    def action_choose(self) -> None:
        if self._rows:
            self._cursor = max(self._cursor, 0)
            self.post_message(FindingChosen(self._rows[self._cursor]))

    def on_click(self, event: events.Click) -> None:
        row = event.y - self.gutter.top + self.scroll_offset.y
        if 0 <= row < len(self._rows):
            self._move_to(row)

    # Drawing

    def render_line(self, y: int) -> Strip:
        row = self.scroll_offset.y + y
        width = self.size.width
        over: tuple[str, ...] = ()
        pieces = []
        if not self._rows and y == 0:
            pieces = [Piece(" " + self._emptiness(), self.row_styles("empty"))]
        elif row < len(self._rows):
            if row == self._cursor and self._rows[row] is self.chosen:
                over = ("chosen-focused",) if self.has_focus else ("chosen",)
            pieces = self._pieces(row, width, over)
        return Strip(pieces).adjust_cell_length(width, self.row_styles(*over))

    @property
    def _is_judged(self) -> bool:
        """Whether the checks have looked at what is translated."""
        return self.state is not None and self.state.phase in ("stopped", "done")

    @property
    def _muted(self) -> int:
        """How many findings would be listed, were their rules not muted."""
        muted = self.state.muted if self.state else ()
        return sum(self._check in (None, finding.check) for finding in muted)

    def _emptiness(self) -> str:
        """Why there is nothing to list."""
        if self._hidden:
            level, kind = self._keys["findings.filter"], self._keys["findings.kind"]
            return f"Filtered out ({level}, {kind})."
        if self.state and self.state.phase == "failed":
            return "Nothing to compare."
        if self._is_judged:
            if self._muted:
                return f"{self._muted} muted."
            if self._check is None:
                return "Nothing to look at."
            return f"No {self._title.lower()} found."
        return "After the translation."

    def _pieces(self, row: int, width: int, over: tuple[str, ...]) -> list[Piece]:
        """The columns of a row; `over` is laid over every column."""
        finding = self._rows[row]
        style = "matched" if is_plain(finding) else finding.severity
        column = self._grouping.cells if self._grouping else 0
        in_words = width - column >= _ROOM_FOR_WORDS
        verdict = f"{GLYPHS[finding.verdict]} {finding.verdict}" if in_words else GLYPHS[finding.verdict]
        first = _VERDICT if in_words else _GLYPH
        plain = self.row_styles(*over)
        pieces = [
            Piece(" ", plain),
            Piece(verdict, self.row_styles(style, *over)),
            Piece(" " * (first - 1 - len(verdict)), plain),
        ]
        left = width - first
        if column:
            cells = min(column, left // 3)
            pieces.append(Piece(fitted(self._labels[row], cells - 2) + "  ", plain))
            left -= cells
        elif self._check is None and width >= _ROOM_FOR_CHECK:
            pieces.append(Piece(fitted(finding.check, _CHECK - 2) + "  ", plain))
            left -= _CHECK
        half = max((left - 1) // 2, 3)
        words = [_words(item_of(finding, side)) for side in SIDES]
        return pieces + [Piece(fitted(word, half - 2) + "  ", plain) for word in words]


def _called(group: Sequence[Finding]) -> Iterator[str]:
    """The speaker's name in the first row of a group, in the others the words used."""
    name = speaker(group[0])
    yield name
    for finding in group[1:]:
        who = speaking(finding)
        yield f"  {who.mention}" if who and who.mention != name else "  ″"


def _counted(group: Sequence[Finding]) -> Iterator[str]:
    """How often a name occurs in the first row of a group, if more than once."""
    yield f"{len(group)} ×" if len(group) > 1 else ""
    yield from repeat("  ″", len(group) - 1)


class _Grouping(NamedTuple):
    """How a list puts findings together, and the column that says so: its words by row, its cells."""

    group_of: Callable[[Finding], str]
    labels: Callable[[Sequence[Finding]], Iterator[str]]
    cells: int


_GROUPINGS: Mapping[str | None, _Grouping] = {
    "quotes": _Grouping(speaker, _called, _SPEAKER),
    "names": _Grouping(named, _counted, _TIMES),
}


def _words(item: Item | None) -> str:
    return item.text if item else "—"
