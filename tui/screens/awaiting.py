"""Shown while an article comes from its address: it can be given up."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.widgets import Static

from tui import commands
from tui.messages import ArticleGivenUp
from tui.screens.dialog import Dialog
from tui.view.wrapping import drawable

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.settings.keys import Keys


class AwaitingScreen(Dialog[None]):
    """`host`: where the article comes from."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("awaiting")
    SCOPE = "awaiting"

    def __init__(self, host: str, keys: Keys) -> None:
        super().__init__()
        self._host = host
        self._keys = keys
        self._is_over = False

    def compose(self) -> ComposeResult:
        box = Static(Content(drawable(f"Loading {self._host} …")), id="awaiting", markup=False)
        box.border_subtitle = f"{self._keys['awaiting.close']} gives up"
        yield box

    def action_close(self) -> None:
        self.post_message(ArticleGivenUp())
        self.dismiss(None)

    def end(self) -> None:
        """There is an answer: go, or as soon as what is above has gone."""
        self._is_over = True
        self.on_screen_resume()

    def on_screen_resume(self) -> None:
        if self._is_over and self.is_active:
            self.dismiss(None)
