"""The line at the bottom: the keys that matter now, and how a search stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from tui import commands
from tui.view.state import RUNNING
from tui.view.wrapping import fitted
from tui.widgets.top_line import spread

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.commands.command import Command
    from tui.settings.keys import Keys
    from tui.view.search import SearchResult
    from tui.view.state import State

_MOST_QUERY = 16  # cells
_LAST = 2  # entries that are always there: help, quit


class StatusLine(Widget):
    """Six keys at most. They can be clicked."""

    state: reactive[State | None] = reactive(None)
    search_result: reactive[SearchResult | None] = reactive(None)

    def __init__(self, keys: Keys) -> None:
        super().__init__(id="status")
        self._keys = keys

    def render(self) -> Content:
        state = self.state
        if state is None:
            return Content("")
        right = _search(self.search_result) if self.search_result else Content("")
        room = self.size.width - right.cell_length - 2
        searching = self.search_result is not None
        entries = [self._entry(command, label) for command, label in footer(state, searching=searching)]
        while sum(entry.cell_length for entry in entries) > room and len(entries) > _LAST:
            del entries[-_LAST - 1]
        return spread(Content("").join(entries), right, self.size.width)

    def _entry(self, command: Command, label: str) -> Content:
        target = "screen" if command.scope == "review" else "app"
        click = Style.from_meta({"@click": f"{target}.{command.action}"})
        key = Content.styled(self._keys[command.id], "bold $footer-key-foreground")
        return Content.assemble(key, " ", label).stylize(click) + Content("   ")


def footer(state: State, *, searching: bool = False) -> list[tuple[Command, str]]:
    """The commands at the bottom of the screen, with what they do: those of use now, six at most."""
    return [
        (command, _label(command, state, searching=searching))
        for command in commands.of_scope("review", "app")
        if command.footer and (command.id not in _USEFUL or _USEFUL[command.id](state, searching))
    ]


def _label(command: Command, state: State, *, searching: bool) -> str:
    if command.id == "translation.stop" and searching:
        return "end search"  # what is nearest is taken back first
    if command.id == "translation.resume" and state.phase == "failed":
        return "try again"
    return command.footer


# When a command is shown, by the state and whether something is searched for; the others always are.
_USEFUL: dict[str, Callable[[State, bool], bool]] = {
    "view.next": lambda state, searching: state.phase != "failed" and not searching,
    "translation.stop": lambda state, searching: searching or state.phase in ("planning", "translating"),
    "translation.resume": lambda state, _: state.phase in ("stopped", "failed"),
    "translation.languages": lambda state, searching: state.phase == "failed" and not searching,
    "finding.next": lambda state, searching: (
        bool(state.unmatched) and state.phase not in RUNNING and not searching
    ),
    "search.start": lambda state, searching: state.phase not in ("stopped", "failed") and not searching,
    "search.next": lambda _, searching: searching,
    "review.export": lambda state, _: state.translated > 0,
}


def _search(result: SearchResult) -> Content:
    query = fitted(result.query, min(cell_len(result.query), _MOST_QUERY))
    if not result.total:
        return Content.assemble(Content(f"“{query}” "), ("not found", "$text-warning"))
    return Content(f"“{query}” {result.number or '–'} of {result.total}")
