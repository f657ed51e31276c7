"""What dialogs share: their style sheet, and the keys that move in a list of options and close."""

from __future__ import annotations

from textual.screen import ModalScreen, ScreenResultType
from textual.widgets import OptionList


class Dialog(ModalScreen[ScreenResultType]):
    """A dialog. Its result is None where it is closed."""

    CSS_PATH = "dialogs.tcss"

    def action_close(self) -> None:
        self.dismiss(None)

    async def action_move(self, action: str) -> None:
        await self.query_one(OptionList).run_action(action)
