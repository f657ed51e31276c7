"""Waits for something to be pasted: the text of an article, or where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.widgets import Static

from tui import commands
from tui.screens.dialog import Dialog

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.settings.keys import Keys


class PasteScreen(Dialog[str]):
    """Its result is what was pasted, or dropped on the terminal."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("paste")
    SCOPE = "paste"

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys

    def compose(self) -> ComposeResult:
        words = Static(
            "Paste the text of an article now, or its path or address; or drop its file here.", id="paste"
        )
        words.border_title = "Paste an article"
        words.border_subtitle = f"{self._keys['paste.close']} closes"
        yield words

    def on_paste(self, event: events.Paste) -> None:
        event.stop()
        self.dismiss(event.text)
