"""Ask before a text is translated again in which people set sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.widgets import OptionList

from tui import commands
from tui.screens.dialog import Dialog

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.settings.keys import Keys


class AgainScreen(Dialog[bool]):
    """Its result: whether the `count` sentences that people set stay as they are."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("again")
    SCOPE = "again"

    def __init__(self, count: int, keys: Keys) -> None:
        super().__init__()
        self._sentences = "sentence" if count == 1 else f"{count} sentences"
        self._keys = keys

    def compose(self) -> ComposeResult:
        undo = self._keys["review.undo"]
        options = OptionList(
            f"Translate again, and keep the {self._sentences} set by hand",
            f"Translate all again: the machine’s own stands there, too ({undo} takes that back)",
            id="again",
            markup=False,
        )
        options.border_title = "Translate again"
        options.border_subtitle = f"enter chooses · {self._keys['again.close']} closes"
        yield options

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index == 0)
