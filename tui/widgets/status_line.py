"""The line at the bottom: the keys that matter now, and how a search stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from tui import commands
from tui.rows import fitted
from tui.state import RUNNING
from tui.widgets.top_line import spread

if TYPE_CHECKING:
    from tui.keys import Keys
    from tui.search import SearchResult
    from tui.state import State

_MOST_QUERY = 16  # cells
_LAST = 2  # entries that are always there: help, quit


class StatusLine(Widget):
    """Six keys at most. They can be clicked."""

    state: reactive[State | None] = reactive(None)
    found: reactive[SearchResult | None] = reactive(None)

    def __init__(self, keys: Keys) -> None:
        super().__init__(id="status")
        self._keys = keys

    def render(self) -> Content:
        state = self.state
        if state is None:
            return Content("")
        right = _search(self.found) if self.found else Content("")
        room = self.size.width - right.cell_length - 2
        entries = [
            self._entry(command)
            for command in footer_commands(state)
            if not (self.found and command.id == "search.start")  # the reader knows it by now
        ]
        while sum(entry.cell_length for entry in entries) > room and len(entries) > _LAST:
            del entries[-_LAST - 1]
        return spread(Content("").join(entries), right, self.size.width)

    def _entry(self, command: commands.Command) -> Content:
        target = "screen" if command.scope == "review" else "app"
        click = Style.from_meta({"@click": f"{target}.{command.action}"})
        key = Content.styled(self._keys[command.id], "bold $footer-key-foreground")
        return Content.assemble(key, " ", command.footer).stylize(click) + Content("   ")


def footer_commands(state: State) -> list[commands.Command]:
    """The commands at the bottom of the screen: those of use now, six at most."""
    shown = commands.of_scope("review", "app")
    return [command for command in shown if command.footer and _is_useful(command.id, state)]


def _is_useful(command: str, state: State) -> bool:
    match command:
        case "translation.stop":
            return state.phase in ("planning", "translating")
        case "translation.resume":
            return state.phase in ("stopped", "failed")
        case "finding.next":
            return bool(state.unmatched) and state.phase not in RUNNING
        case "search.start":
            return state.phase not in ("stopped", "failed")
        case "review.export":
            return state.translated > 0
    return True


def _search(found: SearchResult) -> Content:
    query = fitted(found.query, min(cell_len(found.query), _MOST_QUERY))
    if not found.total:
        return Content.assemble(Content(f"“{query}” "), ("not found", "$text-warning"))
    return Content(f"“{query}” {found.number or '–'} of {found.total}")
