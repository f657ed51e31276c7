"""What is shown where no article was named: what Diptych is, and the keys to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from tui import commands

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.keys import Keys

_FIRST = ("app.open", "welcome.sample", "packages.open", "app.help", "app.theme", "app.quit")
_KEYS = 12  # cells


class WelcomeScreen(Screen[None]):
    """The first screen."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("welcome")

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="welcome", can_focus=False) as box:
            box.border_title = "Diptych"
            yield Static(_words(self._keys))

    async def action_sample(self) -> None:
        from translation import loading, resources
        from tui.app import ReaderApp

        assert isinstance(self.app, ReaderApp)
        self.app.open_article(loading.load(str(resources.SAMPLE)))


def _words(keys: Keys) -> Content:
    lines = [
        Content("Translated news, side by side with the original, its quotes and figures cross-checked."),
        Content("Everything happens on this machine; no text leaves it."),
        Content(""),
    ]
    for command_id in _FIRST:
        command = commands.BY_ID[command_id]
        names = "  ".join(keys.names(command))
        lines.append(Content.assemble((f"{names:<{_KEYS}}", "bold $text-primary"), command.help))
    lines += [Content(""), Content("From the shell: diptych ARTICLE --to LANGUAGE")]
    return Content("\n").join(lines)
