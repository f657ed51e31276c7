"""What is shown where no article was named: the keys to begin with, and articles that were open lately."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList

from tui import commands
from tui.messages import ArticleChosen, ArticlesNamed, TextPasted
from tui.view.wrapping import drawable
from tui.widgets.page import Page, entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.settings.keys import Keys

_FIRST = (
    "app.open",
    "welcome.sample",
    "packages.open",
    "app.help",
    "app.theme",
    "app.quit",
)
_KEYS = 12  # cells
_MOST = 9  # recent articles shown


class WelcomeScreen(Screen[None]):
    """The first screen. `recent`: paths, the latest first."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("welcome")

    def __init__(self, recent: Sequence[str], keys: Keys) -> None:
        super().__init__()
        self._recent = recent[:_MOST]
        self._keys = keys

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="welcome", can_focus=False) as box:
            box.border_title = "Diptych"
            yield Page(lambda width: _about(self._keys, width, has_recent=bool(self._recent)))
            options = OptionList(
                *(Content(drawable(path)) for path in self._recent), id="recent", markup=False
            )
            options.can_focus = False  # the keys are the screen's
            options.display = bool(self._recent)
            yield options
            yield Page(lambda width: _keys(self._keys, width))

    def on_mount(self) -> None:
        self.query_one(OptionList).highlighted = None

    async def action_move(self, action: str) -> None:
        """Go to the next or previous of the recent articles."""
        if self._recent:
            await self.query_one(OptionList).run_action(action)

    async def action_choose(self) -> None:
        """Open the recent article that is chosen, else the sample."""
        index = self.query_one(OptionList).highlighted
        if index is None:
            await self.action_sample()
        else:
            self._open_recent(index)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self._open_recent(event.option_index)

    def _open_recent(self, index: int) -> None:
        self.post_message(ArticlesNamed([self._recent[index]]))

    async def action_sample(self) -> None:
        from translation import resources
        from translation.sources import loading

        self.post_message(ArticleChosen(loading.load(str(resources.SAMPLE))))

    def on_paste(self, event: events.Paste) -> None:
        """Open what was pasted, or dropped on the terminal: paths, or the text of an article."""
        event.stop()
        self.post_message(TextPasted(event.text))


def _about(keys: Keys, width: int, *, has_recent: bool) -> list[Content]:
    """What Diptych is, for `width` cells, and what stands below."""
    lines = [
        *entry(
            "",
            "Translated news, side by side with the original, its quotes and figures cross-checked.",
            width,
        ),
        *entry("", "Everything happens on this machine; no text leaves it.", width),
        Content(""),
    ]
    if has_recent:
        down, choose = keys["welcome.down"], keys["welcome.choose"]
        lines += entry("", f"Open lately ({down} and {choose}):", width)
    return lines


def _keys(keys: Keys, width: int) -> list[Content]:
    """The keys to begin with."""
    lines = []
    for command_id in _FIRST:
        command = commands.BY_ID[command_id]
        names = "  ".join(keys.names(command))
        lines += entry(names, command.help, width, column=_KEYS, style="bold $text-primary")
    return [
        *lines,
        Content(""),
        *entry("", "Paste the text of an article, its address or its path, or drop its file here.", width),
        *entry("", "From the shell: diptych ARTICLE... --to LANGUAGE", width),
    ]
