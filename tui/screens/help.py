"""The help screen: every command with its keys."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from translation.model import GLYPHS
from tui import commands
from tui.rows import wrap

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from translation.model import Verdict
    from tui.keys import Keys

_LABEL = 20  # cells

_VERDICTS: dict[Verdict, str] = {
    "matched": "the same on both sides",
    "reformatted": "the same value, written in another way",
    "converted": "the same value in another unit",
    "altered": "not the same any more",
    "missing": "in the original only",
    "added": "in the translation only",
    "unsure": "not certain: look for yourself",
}


class Page(Static):
    """The text of the help, in two columns that follow the width."""

    def __init__(self, keys: Keys, first: commands.Scope) -> None:
        super().__init__()
        self._keys = keys
        self._first = first

    def on_resize(self, event: events.Resize) -> None:
        # The first size comes before the page is mounted: too soon to ask for another height.
        self.call_after_refresh(self.update, _help(self._keys, self._first, event.size.width))


class HelpScreen(ModalScreen[None]):
    """All keys by the place where they work, those of `first` first, and what the verdicts mean."""

    CSS_PATH = "dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,f1,enter,q", "close", "Close"),
        Binding("j", "move(1)", "Down"),
        Binding("k", "move(-1)", "Up"),
    ]

    def __init__(self, keys: Keys, first: commands.Scope) -> None:
        super().__init__()
        self._page = Page(keys, first)

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help") as scroll:
            scroll.border_title = "Help"
            scroll.border_subtitle = "esc closes"
            yield self._page

    def action_close(self) -> None:
        self.dismiss()

    def action_move(self, rows: int) -> None:
        self.query_one("#help", VerticalScroll).scroll_relative(y=rows, animate=False)


def _help(keys_of: Keys, first: commands.Scope, width: int) -> Content:
    """The whole page, for `width` cells."""
    lines = []
    for scope in (first, *(scope for scope in commands.SCOPES if scope != first)):
        title = commands.SCOPES[scope]
        lines.append(Content.styled(title, "bold $text-accent"))
        for command in commands.of_scope(scope):
            if names := keys_of.names(command):
                lines += _entry("  ".join(names), command.help, width)
        lines.append(Content(""))
    lines.append(Content.styled("What the findings say", "bold $text-accent"))
    for verdict, meaning in _VERDICTS.items():
        label = f"{GLYPHS[verdict]} {verdict}"
        lines += _entry(label, meaning, width)
    return Content("\n").join(lines)


def _entry(label: str, text: str, width: int) -> list[Content]:
    """A label and what it means, in two columns."""
    starts = [*wrap(text, 0, len(text), max(width - _LABEL, 10)), len(text)]
    labels = [label] + [""] * len(starts)
    return [
        Content.assemble((f"  {label:<{_LABEL - 2}}", "bold"), (text[start:end].rstrip(), "$foreground 70%"))
        for (start, end), label in zip(pairwise(starts), labels, strict=False)
    ]
