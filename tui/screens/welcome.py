"""What is shown where no article was named: what Diptych is, and the keys to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen

from tui import commands
from tui.messages import ArticleChosen
from tui.widgets.page import Page, entry

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.settings.keys import Keys

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
            yield Page(lambda width: _words(self._keys, width))

    async def action_sample(self) -> None:
        from translation import resources
        from translation.sources import loading

        self.post_message(ArticleChosen(loading.load(str(resources.SAMPLE))))


def _words(keys: Keys, width: int) -> list[Content]:
    """The whole page, for `width` cells."""
    lines = [
        *entry(
            "",
            "Translated news, side by side with the original, its quotes and figures cross-checked.",
            width,
        ),
        *entry("", "Everything happens on this machine; no text leaves it.", width),
        Content(""),
    ]
    for command_id in _FIRST:
        command = commands.BY_ID[command_id]
        names = "  ".join(keys.names(command))
        lines += entry(names, command.help, width, column=_KEYS, style="bold $text-primary")
    return [*lines, Content(""), *entry("", "From the shell: diptych ARTICLE --to LANGUAGE", width)]
