"""A line at the bottom in which something short is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on

from tui import commands
from tui.screens.dialog import Dialog
from tui.view.wrapping import drawable
from tui.widgets.fields import Line

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType


class PromptScreen(Dialog[str]):
    """Its result is what was typed, if anything was. `sign` stands before it; `value` is there at first."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("prompt")
    SCOPE = "prompt"

    def __init__(self, title: str, placeholder: str, value: str = "") -> None:
        super().__init__()
        self._title = title
        self._placeholder = placeholder
        self._value = value

    def compose(self) -> ComposeResult:
        field = Line(drawable(self._value), placeholder=self._placeholder, id="prompt")
        field.border_title = self._title
        yield field

    def on_key(self, event: events.Key) -> None:
        """Take what was typed before the field was there: it is meant for it."""
        if event.character and event.is_printable:
            event.stop()
            self.query_one(Line).insert_text_at_cursor(event.character)

    @on(Line.Submitted)
    def _close_with_words(self, event: Line.Submitted) -> None:
        self.dismiss(event.value.strip() or None)
