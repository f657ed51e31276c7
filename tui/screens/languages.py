"""Choose from which language to which the article is translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from textual import on
from textual.content import Content
from textual.widgets import OptionList

from translation.languages import codes
from tui import commands
from tui.screens.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.backend import Direction
    from tui.settings.keys import Keys

    Choice = Direction | Literal["packages"] | None


class LanguagesScreen(Dialog["Choice"]):
    """The directions that the installed packages offer; those from the article's language come first.

    Its result is the chosen direction, or "packages" where the packages are wanted first.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("languages")
    SCOPE = "languages"

    def __init__(self, directions: Sequence[Direction], current: Direction, keys: Keys) -> None:
        super().__init__()
        self._current = current
        self._keys = keys
        self._directions = sorted(
            directions,
            key=lambda direction: (direction[0] != current[0], *map(codes.name, direction)),
        )

    def compose(self) -> ComposeResult:
        width = max((len(codes.name(source)) for source, _ in self._directions), default=0)
        options = OptionList(
            *(
                Content(f"{codes.name(source):<{width}}  →  {codes.name(target)}")
                for source, target in self._directions
            ),
            id="languages",
            markup=False,
        )
        options.border_title = "Translate"
        packages, close = self._keys["languages.packages"], self._keys["languages.close"]
        options.border_subtitle = f"enter translates · {packages} packages · {close} closes"
        yield options

    def on_mount(self) -> None:
        if self._current in self._directions:
            self.query_one(OptionList).highlighted = self._directions.index(self._current)

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._directions[event.option_index])

    def action_packages(self) -> None:
        self.dismiss("packages")
