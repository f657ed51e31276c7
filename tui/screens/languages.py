"""Choose from which language to which the article is translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

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


class Wanted(NamedTuple):
    """A direction for which packages are to be installed first."""

    source: str
    target: str


if TYPE_CHECKING:
    Choice = Direction | Wanted | Literal["packages"] | None


class LanguagesScreen(Dialog["Choice"]):
    """The directions that the installed packages offer; those from the article's language come first.

    Behind them, greyed, what could be installed. Its result is the chosen direction, one that is Wanted, or
    "packages" where the packages are wanted first.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("languages")
    SCOPE = "languages"

    def __init__(
        self,
        directions: Sequence[Direction],
        current: Direction,
        keys: Keys,
        offered: Sequence[Direction] = (),
    ) -> None:
        super().__init__()
        self._offered = [
            Wanted(*direction)
            for direction in sorted(offered, key=lambda direction: codes.name(direction[1]))
            if direction not in directions
        ]
        self._current = current
        self._keys = keys
        self._directions = sorted(
            directions,
            key=lambda direction: (direction[0] != current[0], *map(codes.name, direction)),
        )

    def compose(self) -> ComposeResult:
        every = [*self._directions, *self._offered]
        width = max((len(codes.name(source)) for source, _ in every), default=0)
        rows = [f"{codes.name(source):<{width}}  →  {codes.name(target)}" for source, target in every]
        here = len(self._directions)
        ready, to_install = rows[:here], [f"{row}  (to install)" for row in rows[here:]]
        options = OptionList(
            *map(Content, ready),
            *(Content.styled(row, "$foreground 50%") for row in to_install),
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
        self.dismiss([*self._directions, *self._offered][event.option_index])

    def action_packages(self) -> None:
        self.dismiss("packages")
