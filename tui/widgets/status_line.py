"""The line at the bottom: the keys of use now, how a search stands, and messages."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from tui import commands
from tui.commands.footer import ALWAYS, FOOTERS
from tui.view.search import capitals_count
from tui.view.state import RUNNING
from tui.view.wrapping import fitted, wrap
from tui.widgets.top_line import spread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.geometry import Size
    from textual.notifications import SeverityLevel

    from tui.commands.command import Command, Scope
    from tui.commands.footer import Context
    from tui.settings.keys import Keys
    from tui.view.search import SearchResult
    from tui.view.state import State

_MOST_QUERY = 16  # cells
_MOST_QUERY_WITH_HINT = 12  # so that the hint is whole on 60 columns
_GAP = "   "
_MOST_ROWS = 4  # of a message
_COLOURS: dict[SeverityLevel, str] = {
    "information": "$foreground",
    "warning": "bold $text-warning",
    "error": "bold $text-error",
}


class At(NamedTuple):
    """What the reader is at. In a list `pane` is its name; in a `dialog` only the keys of that scope work."""

    context: Context = "text"
    pane: str = ""
    dialog: Scope | None = None


class Message(NamedTuple):
    """A sentence for the reader."""

    text: str
    severity: SeverityLevel = "information"


class StatusLine(Widget):
    """As many keys as there is room for. They can be clicked.

    A message stands in the free half, and takes the place of keys where it is longer; what is longer than the
    line takes more rows.
    """

    state: reactive[State | None] = reactive(None)
    search_result: reactive[SearchResult | None] = reactive(None)
    at: reactive[At] = reactive(At())
    message: reactive[Message | None] = reactive(None)

    def __init__(self, keys: Keys) -> None:
        super().__init__(id="status")
        self._keys = keys

    def watch_message(self, before: Message | None, now: Message | None) -> None:
        width = self.size.width
        if len(_rows(before, width)) != len(_rows(now, width)):
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  Textual's
        return len(_rows(self.message, width))

    def render(self) -> Content:
        state, width = self.state, self.size.width
        if state is None:
            return Content("")
        if len(rows := _rows(self.message, width)) > 1:
            return Content("\n").join(rows)
        right = _said(self.message) or (_search(self.search_result) if self.search_result else Content(""))
        room = width - right.cell_length - 1
        entries = self._entries(state, room)
        return spread(entries, right, width) if entries else right

    def _entries(self, state: State, room: int) -> Content:
        """The keys that there is room for, help and quit before all others."""
        searching = self.search_result is not None
        last = [self._entry(commands.BY_ID[name], commands.BY_ID[name].footer) for name in ALWAYS]
        if self.at.dialog:
            last = []
        room -= sum(entry.cell_length for entry in last) + len(_GAP) * max(len(last) - 1, 0)
        entries: list[Content] = []
        for command, label in footer(state, self.at, searching=searching):
            entry = self._entry(command, label)
            if entry.cell_length + len(_GAP) > room:
                break
            entries.append(entry)
            room -= entry.cell_length + len(_GAP)
        if room < 0:
            return entries[0] if entries else Content("")
        return Content(_GAP).join([*entries, *last])

    def _entry(self, command: Command, label: str) -> Content:
        target = {"review": "screen", "app": "app"}.get(command.scope, "focused")
        click = Style.from_meta({"@click": f"{target}.{command.action}"})
        key = Content.styled(self._keys[command.id], "bold $footer-key-foreground")
        return Content.assemble(key, " ", label).stylize(click)


def footer(state: State, at: At, *, searching: bool = False) -> Iterator[tuple[Command, str]]:
    """The commands of use now, with what they do, the most useful first; help and quit follow them."""
    if at.dialog:
        for command in commands.of_scope(at.dialog):
            yield command, command.footer or command.title.lower()
        return
    at_hand = f"pane.{at.pane}"
    for name in sorted(FOOTERS[at.context], key=lambda name: name != at_hand):
        command = commands.BY_ID[name]
        if name not in _USEFUL or _USEFUL[name](state, searching):
            yield command, _label(command, state, at, searching=searching)


def _label(command: Command, state: State, at: At, *, searching: bool) -> str:
    if command.id == "translation.stop" and searching:
        return "end search"  # what is nearest is taken back first
    if command.id == "translation.resume" and state.phase == "failed":
        return "try again"
    if at.pane and command.id == f"pane.{at.pane}":
        return "back" if at.context == "full" else "full screen"
    return command.footer or command.title.lower()


# When a command is shown, by the state and whether something is searched for; the others always are.
_USEFUL: dict[str, Callable[[State, bool], bool]] = {
    "view.next": lambda state, searching: state.phase != "failed" and not searching,
    "translation.stop": lambda state, searching: searching or state.phase in ("planning", "translating"),
    "translation.resume": lambda state, _: state.phase in ("stopped", "failed"),
    "translation.languages": lambda state, searching: state.phase == "failed" and not searching,
    "finding.next": lambda state, _: bool(state.open) and state.phase not in ("planning", "failed"),
    "review.undo": lambda state, _: bool(state.decisions.events),
    "search.start": lambda state, searching: state.phase != "failed" and not searching,
    "search.next": lambda _, searching: searching,
    "review.export": lambda state, _: state.translated > 0,
    "sentence.next": lambda state, _: state.total > 0,
    "sentence.alternatives": lambda state, _: state.phase not in RUNNING,
    "word.next": lambda state, _: state.phase not in RUNNING,
}


def _rows(message: Message | None, width: int) -> list[Content]:
    """A message in rows of `width` cells: as many as the line takes."""
    said = _said(message)
    if said.cell_length <= width or not width:
        return [said]
    starts = [*wrap(said.plain, 0, len(said.plain), width), len(said.plain)]
    return [said[start:end] for start, end in pairwise(starts)][:_MOST_ROWS]


def _said(message: Message | None) -> Content:
    """A message; a problem is seen without colours too."""
    if message is None:
        return Content("")
    sign = "✗ " if message.severity == "error" else ""
    return Content.styled(f"{sign}{message.text}", _COLOURS[message.severity])


def _search(result: SearchResult) -> Content:
    hint = "; capitals count when you type one" if capitals_count(result.query) and not result.total else ""
    most = _MOST_QUERY_WITH_HINT if hint else _MOST_QUERY
    query = fitted(result.query, min(cell_len(result.query), most))
    if not result.total:
        return Content.assemble(Content(f"“{query}” "), ("not found", "$text-warning"), hint)
    return Content(f"“{query}” {result.number or '–'} of {result.total}")
