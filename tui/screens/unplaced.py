"""What was decided of sentences that are not in the article any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui import commands
from tui.screens.dialog import Dialog
from tui.view.decided import of_unplaced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.reviewing.decisions import Unplaced
    from tui.settings.keys import Keys


class UnplacedScreen(Dialog[None]):
    """A list to read: each decision below the sentence that it was about."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("unplaced")
    SCOPE = "unplaced"

    def __init__(self, unplaced: Sequence[Unplaced], keys: Keys) -> None:
        super().__init__()
        self._unplaced = unplaced
        self._keys = keys

    def compose(self) -> ComposeResult:
        options = OptionList(*map(_option, self._unplaced), id="unplaced", markup=False)
        options.border_title = "Decisions without a place"
        options.border_subtitle = f"they are kept · {self._keys['unplaced.close']} closes"
        yield options


def _option(unplaced: Unplaced) -> Option:
    sentence, lines = of_unplaced(unplaced)
    decided = [Content(f"  {line}") for line in lines]
    return Option(Content("\n").join([Content.styled(sentence, "$foreground 70%"), *decided, Content("")]))
