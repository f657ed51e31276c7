"""What dialogs share: their style sheet, and the keys that move in a list of options and close."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.screen import ModalScreen, ScreenResultType
from textual.widgets import OptionList

if TYPE_CHECKING:
    from tui.commands.command import Scope


class Dialog(ModalScreen[ScreenResultType]):
    """A dialog. Its result is None where it is closed; only the keys of its SCOPE work in it."""

    CSS_PATH = "dialogs.tcss"
    SCOPE: ClassVar[Scope]

    def may_quit(self) -> bool:
        """Whether the program may be quit now; if not, the dialog has said why."""
        return True

    def action_close(self) -> None:
        self.dismiss(None)

    async def action_move(self, action: str) -> None:
        await self.query_one(OptionList).run_action(action)
