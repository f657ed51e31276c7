"""The help screen: every command with its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content

from translation.model import GLYPHS
from tui import commands
from tui.commands.command import SCOPES
from tui.screens.dialog import Dialog
from tui.widgets.page import Page, entry

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.model import Verdict
    from tui.commands.command import Scope
    from tui.settings.keys import Keys

_LABEL = 20  # cells

_VERDICTS: dict[Verdict, str] = {
    "matched": "the same on both sides",
    "reformatted": "the same value, written in another way",
    "converted": "the same value in another unit",
    "altered": "no longer the same",
    "missing": "in the original only",
    "added": "in the translation only",
    "unsure": "uncertain: check it yourself",
}


class HelpScreen(Dialog[None]):
    """All keys by the place where they work, those of `first` first, and what the verdicts mean."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("help")
    SCOPE = "help"

    def __init__(self, keys: Keys, first: Scope) -> None:
        super().__init__()
        self._keys = keys
        self._page = Page(lambda width: _help(keys, first, width))

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help") as scroll:
            scroll.border_title = "Help"
            scroll.border_subtitle = f"{self._keys['help.close']} closes"
            yield self._page

    def action_scroll_rows(self, rows: int) -> None:
        self.query_one("#help", VerticalScroll).scroll_relative(y=rows, animate=False)


def _help(keys_of: Keys, first: Scope, width: int) -> list[Content]:
    """The whole page, for `width` cells."""
    lines = []
    for scope in (first, *(scope for scope in SCOPES if scope != first)):
        lines.append(Content.styled(SCOPES[scope], "bold $text-accent"))
        for command in commands.of_scope(scope):
            if names := keys_of.names(command):
                lines += _entry("  ".join(names), command.help, width)
        lines.append(Content(""))
    lines.append(Content.styled("What the findings say", "bold $text-accent"))
    for verdict, meaning in _VERDICTS.items():
        lines += _entry(f"{GLYPHS[verdict]} {verdict}", meaning, width)
    return lines


def _entry(label: str, text: str, width: int) -> list[Content]:
    return entry(f"  {label}", text, width, column=_LABEL, style="bold", quiet="$foreground 70%")
