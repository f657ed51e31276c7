"""Choose among the translations of one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.rows import drawable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from translation.model import Level, Translation

_FIRST = 1  # option; the original stands above
_STYLES: dict[Level, str] = {"high": "$text-success", "medium": "$text-warning", "low": "$text-error"}


class AlternativesScreen(ModalScreen["Translation | None"]):
    """The translations of a sentence, the best first, with what the checks say of each."""

    CSS_PATH = "dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,a", "close", "Close"),
        Binding("j", "move('cursor_down')", "Down"),
        Binding("k", "move('cursor_up')", "Up"),
    ]

    def __init__(self, sentence: str, current: str, alternatives: Sequence[Translation]) -> None:
        super().__init__()
        self._sentence = sentence
        self._current = current
        self._alternatives = alternatives

    def compose(self) -> ComposeResult:
        original = Option(Content.styled(drawable(self._sentence) + "\n", "$foreground 70%"), disabled=True)
        options = OptionList(
            original,
            *(Option(self._told(one)) for one in self._alternatives),
            id="alternatives",
            markup=False,
        )
        options.border_title = "Alternatives"
        options.border_subtitle = "enter chooses · esc closes"
        yield options

    def on_mount(self) -> None:
        texts = [one.text for one in self._alternatives]
        if self._current in texts:
            self.query_one(OptionList).highlighted = texts.index(self._current) + _FIRST

    def _told(self, one: Translation) -> Content:
        """The words, and below them how far to trust them and why not further."""
        level = one.confidence.level
        reasons = f": {'; '.join(one.confidence.reasons)}" if one.confidence.reasons else ""
        return Content.assemble(
            Content(drawable(one.text)),
            "\n",
            (f"confidence {level}", _STYLES[level]),
            Content(drawable(reasons)),
            ("  · now" if one.text == self._current else "", "bold"),
            "\n",
        )

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._alternatives[event.option_index - _FIRST])

    def action_close(self) -> None:
        self.dismiss(None)

    async def action_move(self, action: str) -> None:
        await self.query_one(OptionList).run_action(action)
