"""A list of findings, one a row: verdict, speaker, and the words of both sides; quotes by their speakers."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment as Piece
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from translation.model import GLYPHS, Quote
from tui import commands
from tui.marks import item_of
from tui.messages import Chosen
from tui.rows import SIDES, drawable
from tui.state import Filter, passes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.style import Style
    from textual import events
    from textual.binding import BindingType

    from translation.model import Finding, Speaker
    from tui.marks import Item
    from tui.state import State

_VERDICT = 16  # cells: glyph, blank, the longest verdict, two blanks
_SPEAKER = 18


class FindingsList(ScrollView, can_focus=True):
    """The findings of one check, in reading order; those with speakers stand together by speaker.

    Moving over a row chooses it.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "findings-list--matched",
        "findings-list--info",
        "findings-list--warning",
        "findings-list--error",
        "findings-list--speaker",
        "findings-list--chosen",
        "findings-list--empty",
    }
    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("list")

    state: reactive[State | None] = reactive(None)
    chosen: reactive[Finding | None] = reactive(None)
    filter: reactive[Filter] = reactive[Filter]("all")

    def __init__(self, check: str, title: str, *, speakers: bool = False) -> None:
        super().__init__(id=check)
        self._check = check
        self._title = title
        self._speakers = speakers
        self._rows: tuple[Finding, ...] = ()
        self._hidden = 0  # findings that the filter keeps back
        self._cursor = -1

    def on_mount(self) -> None:
        self.border_title = Content(self._title)

    def watch_state(self) -> None:
        self._list()

    def watch_filter(self) -> None:
        self._list()

    def _list(self) -> None:
        """Take up the findings of this check that the filter lets through."""
        findings = self.state.findings if self.state else ()
        ours = [finding for finding in findings if finding.check == self._check]
        rows = tuple(finding for finding in ours if passes(finding, self.filter))
        if self._speakers:
            rows = grouped(rows)
        title = self._title
        if ours:
            title += f" {len(rows)}" if len(rows) == len(ours) else f" {len(rows)} of {len(ours)}"
        self.border_title = Content(title)
        self._hidden = len(ours) - len(rows)
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
            self.post_message(Chosen(self._rows[self._cursor]))

    def on_click(self, event: events.Click) -> None:
        row = event.y - self.gutter.top + self.scroll_offset.y
        if 0 <= row < len(self._rows):
            self._move_to(row)

    # Drawing

    def render_line(self, y: int) -> Strip:
        row = self.scroll_offset.y + y
        width = self.size.width
        base = self.rich_style
        if not self._rows and y == 0:
            pieces = [Piece(" " + self._emptiness(), base + self._component("empty"))]
        elif row < len(self._rows):
            is_chosen = row == self._cursor and self._rows[row] is self.chosen
            over = self._component("chosen") if is_chosen else None
            pieces = self._pieces(row, width, base, over)
            base += over
        else:
            pieces = []
        return Strip(pieces).adjust_cell_length(width, base)

    def _emptiness(self) -> str:
        """Why there is nothing to list."""
        if self._hidden:
            return "The filter lets none through (f)."
        phase = self.state.phase if self.state else "planning"
        if phase == "failed":
            return "Nothing to compare."
        if phase in ("stopped", "done"):
            return f"No {self._title.lower()} in what is translated."
        return "After the translation."

    def _pieces(self, row: int, width: int, base: Style, over: Style | None) -> list[Piece]:
        """The columns of a row; `over` is laid over every column."""
        finding = self._rows[row]
        look = "matched" if finding.verdict == "matched" else finding.severity
        verdict = f" {GLYPHS[finding.verdict]} {finding.verdict}"
        pieces = [Piece(verdict.ljust(_VERDICT), base + self._component(look) + over)]
        left = width - _VERDICT
        if self._speakers:
            cells = min(_SPEAKER, left // 3)
            name = fitted(self._called(row), cells - 2) + "  "
            pieces.append(Piece(name, base + self._component("speaker") + over))
            left -= cells
        half = max((left - 1) // 2, 3)
        for side in SIDES:
            item = item_of(finding, side)
            pieces.append(Piece(fitted(_words(item), half - 2) + "  ", base + over))
        return pieces

    def _called(self, row: int) -> str:
        """The speaker's name in the first row of a group, in the others the words used."""
        finding = self._rows[row]
        name = _speaker(finding)
        if not row or _speaker(self._rows[row - 1]) != name:
            return name
        speaker = _speaking(finding)
        return f"  {speaker.mention}" if speaker and speaker.mention != name else "  ″"

    def _component(self, name: str) -> Style:
        return self.get_component_rich_style(f"findings-list--{name}", partial=True)


def fitted(text: str, cells: int) -> str:
    """`text` cut or padded to exactly `cells`; an ellipsis says that it was cut."""
    text = drawable(text)
    if cell_len(text) > cells:
        text = set_cell_size(text, max(cells - 1, 0)).rstrip() + "…"
    return set_cell_size(text, max(cells, 0))


def _words(item: Item | None) -> str:
    return item.text if item else "—"


def grouped(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with those of one speaker together, speakers in the order of their first words."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(_speaker(finding), []).append(finding)
    return tuple(chain.from_iterable(groups.values()))


def _speaking(finding: Finding) -> Speaker | None:
    """The speaker of the original, or of the translation where only that has the quote."""
    quotes = [item for item in (finding.source, finding.target) if isinstance(item, Quote)]
    return quotes[0].speaker if quotes else None


def _speaker(finding: Finding) -> str:
    """Who speaks, as the original names them; a doubt is said."""
    speaker = _speaking(finding)
    if speaker:
        return speaker.name if speaker.sure else f"{speaker.name} (unsure)"
    quotes = [item for item in (finding.source, finding.target) if isinstance(item, Quote)]
    if not quotes:
        return ""
    return "(fragment)" if quotes[0].kind == "fragment" else "(unknown)"
