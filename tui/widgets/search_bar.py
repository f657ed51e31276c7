"""Where the words to search for are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.message import Message
from textual.widgets import Input

from tui import commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType


class SearchBar(Input):
    """Tells every change as it is typed; `close` hands the focus back."""

    # With priority they act before the next key is sent anywhere: that key is meant for the text.
    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("search")

    class Left(Message):
        """The reader has given up."""

    def __init__(self, close: Callable[[], None]) -> None:
        super().__init__(id="search", compact=True, placeholder="Search both texts", select_on_focus=True)
        self.display = False
        self._close = close

    def action_keep(self) -> None:
        self._close()

    def action_leave(self) -> None:
        self._close()
        self.post_message(self.Left())
