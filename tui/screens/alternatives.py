"""Choose among the translations of one sentence."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui import commands
from tui.screens.dialog import Dialog
from tui.view.wrapping import drawable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.model import Level, Translation
    from tui.settings.keys import Keys

_WORD = re.compile(r"\w+|[^\w\s]")
_FIRST = 1  # option; the original stands above
_STYLES: dict[Level, str] = {"high": "$text-success", "medium": "$text-warning", "low": "$text-error"}


class AlternativesScreen(Dialog["Translation | None"]):
    """The translations of a sentence, the best first, with what the checks say of each.

    What differs from the current one is underlined.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("alternatives")
    SCOPE = "alternatives"

    def __init__(self, sentence: str, current: str, alternatives: Sequence[Translation], keys: Keys) -> None:
        super().__init__()
        self._sentence = sentence
        self._current = current
        self._alternatives = alternatives
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
        trust = "set by hand in another article" if one.chosen else f"confidence {level}"
        reasons = f": {'; '.join(one.confidence.reasons)}" if one.confidence.reasons else ""
        words = Content(drawable(one.text))
        for start, end in differing(one.text, self._current):
            words = words.stylize("underline", start, end)
        return Content.assemble(
            words,
            "\n",
            (trust, _STYLES[level]),
            Content(drawable(reasons)),
            ("  · now" if one.text == self._current else "", "bold"),
            "\n",
        )

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._alternatives[event.option_index - _FIRST])


def differing(text: str, other: str) -> Iterator[tuple[int, int]]:
    """The characters [start, end) of `text` whose words are not those of `other` in the same place."""
    words = [*_WORD.finditer(text)]
    matcher = SequenceMatcher(None, _WORD.findall(other), [word[0] for word in words], autojunk=False)
    for kind, _, _, first, last in matcher.get_opcodes():
        if kind != "equal" and first < last:
            yield words[first].start(), words[last - 1].end()
