"""Choose among the translations of one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui import commands
from tui.screens.dialog import Dialog
from tui.view.differences import differing
from tui.view.wrapping import drawable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.model import Level, Segment, Translation
    from tui.settings.keys import Keys

_FIRST = 1  # option; the original stands above
_STYLES: dict[Level, str] = {"high": "$text-success", "medium": "$text-warning", "low": "$text-error"}


class AlternativesScreen(Dialog["Translation | None"]):
    """The translations of a sentence, in the order given, with what the checks say of each.

    What differs from the current one is underlined. `machine`: what the machine made of it.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("alternatives")
    SCOPE = "alternatives"

    def __init__(
        self,
        sentence: str,
        current: str,
        alternatives: Sequence[Translation],
        machine: str,
        keys: Keys,
    ) -> None:
        super().__init__()
        self._sentence = sentence
        self._current = current
        self._alternatives = alternatives
        self._machine = machine
        self._keys = keys

    def compose(self) -> ComposeResult:
        original = Option(Content.styled(drawable(self._sentence) + "\n", "$foreground 70%"), disabled=True)
        options = OptionList(
            original,
            *(Option(self._described(one)) for one in self._alternatives),
            id="alternatives",
            markup=False,
        )
        options.border_title = "Alternatives"
        options.border_subtitle = f"enter chooses · {self._keys['alternatives.close']} closes"
        yield options

    def on_mount(self) -> None:
        texts = [one.text for one in self._alternatives]
        if self._current in texts:
            self.query_one(OptionList).highlighted = texts.index(self._current) + _FIRST

    def _described(self, one: Translation) -> Content:
        """The words, and below them how far to trust them and why not further."""
        level = one.confidence.level
        is_now = one.text == self._current
        trust = f"confidence {level}"
        if one.chosen:
            trust = "set by hand" if is_now else "set by hand in another article"
        elif one.text == self._machine and not is_now:
            trust = f"the machine’s own, {trust}"
        reasons = f": {'; '.join(one.confidence.reasons)}" if one.confidence.reasons else ""
        words = Content(drawable(one.text))
        for start, end in differing(one.text, self._current):
            words = words.stylize("underline", start, end)
        return Content.assemble(
            words,
            "\n",
            (trust, _STYLES[level]),
            Content(drawable(reasons)),
            ("  · now" if is_now else "", "bold"),
            "\n",
        )

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._alternatives[event.option_index - _FIRST])


def in_order(segment: Segment, current: str, found: Sequence[Translation]) -> list[Translation]:
    """The current translation first, then what is found, what the machine made of the sentence last."""
    now = segment.translation or next((one for one in found if one.text == current), None)
    machine = now.machine if now else None
    ends = {current, machine.text if machine else current}
    between = [one for one in found if one.text not in ends]
    return [*([now] if now else []), *between, *([machine] if machine else [])]
