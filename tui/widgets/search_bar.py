"""Where the words to search for are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.message import Message

from tui import commands
from tui.widgets.fields import Line

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType


_MOST_PAST = 50  # searches remembered until the reader is left


class SearchBar(Line):
    """Tells every change as it is typed; `close` hands the focus back. It remembers earlier searches."""

    # With priority they act before the next key is sent anywhere: that key is meant for the text.
    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("search")

    class Left(Message):
        """The reader has given up."""

    def __init__(self, close: Callable[[], None]) -> None:
        super().__init__(id="search", compact=True, placeholder="Search both texts", select_on_focus=True)
        self.display = False
        self._close = close
        self._past: list[str] = []  # what was searched for, the latest last
        self._back = 0  # how far back in it the field is

    def action_keep(self) -> None:
        words = self.value.strip()
        if words:
            self._past = [*(past for past in self._past if past != words), words][-_MOST_PAST:]
        self._back = 0
        self._close()

    def action_past(self, step: int) -> None:
        """Put an earlier (1) or a later (-1) search into the field; behind the latest it is empty."""
        self._back = min(max(self._back + step, 0), len(self._past))
        self.value = self._past[-self._back] if self._back else ""
        self.cursor_position = len(self.value)

    def action_leave(self) -> None:
        self._back = 0
        self._close()
        self.post_message(self.Left())
