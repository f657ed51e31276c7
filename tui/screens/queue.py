"""The articles to be read, with what is read and what is reviewed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.content import Content
from textual.widgets import OptionList

from translation.errors import counted
from tui import commands
from tui.screens.dialog import Dialog
from tui.view.wrapping import drawable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.places import Mark
    from tui.queue import Queue
    from tui.settings.keys import Keys

_MARKS: dict[Mark, tuple[str, str]] = {
    "": ("●", "bold $text-primary"),
    "read": (" ", ""),
    "reviewed": ("✓", "$text-success"),
}
_MARK = 10  # cells


class QueueScreen(Dialog[int]):
    """Its result is the number of the article to be opened, from 0."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("queue")
    SCOPE = "queue"

    def __init__(self, queue: Queue, marks: Sequence[Mark], keys: Keys) -> None:
        super().__init__()
        self._queue = queue
        self._marks = marks
        self._keys = keys

    def compose(self) -> ComposeResult:
        rows = (_row(name, mark) for name, mark in zip(self._queue.names, self._marks, strict=True))
        options = OptionList(*rows, id="queue", markup=False)
        options.border_title = f"{counted(len(self._queue.names), 'article')}, {unread(self._marks)} unread"
        options.border_subtitle = f"enter opens · {self._keys['queue.close']} closes"
        yield options

    def on_mount(self) -> None:
        self.query_one(OptionList).highlighted = self._queue.at

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index)


def unread(marks: Sequence[Mark]) -> int:
    """How many articles have not been open yet."""
    return sum(not mark for mark in marks)


def _row(name: str, mark: Mark) -> Content:
    sign, style = _MARKS[mark]
    words = f"{mark:<{_MARK}}"
    return Content.assemble((f"{sign} ", style), (words, "$foreground 70%"), drawable(name))
