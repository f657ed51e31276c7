"""Where the words to look for are typed."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class SearchBar(Input):
    """Tells every change as it is typed, then whether it was meant."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Give up")]

    class Left(Message):
        """The reader has given up."""

    def __init__(self) -> None:
        super().__init__(id="search", compact=True, placeholder="Search both texts", select_on_focus=True)
        self.display = False

    def action_leave(self) -> None:
        self.post_message(self.Left())
