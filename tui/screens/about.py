"""What is known of the article besides its text, where it was found, and versions in other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static

from translation.errors import LanguageError
from translation.export.heading import OTHER_LANGUAGES, origin
from translation.languages import codes
from translation.sources.loading import shown
from tui import commands
from tui.screens.dialog import Dialog
from tui.view.wrapping import drawable

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.model import Article, Version
    from tui.settings.keys import Keys


class AboutScreen(Dialog[str]):
    """Its result is the address of the version that is to be opened."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("about")
    SCOPE = "about"

    def __init__(self, article: Article, keys: Keys) -> None:
        super().__init__()
        self._article = article
        self._keys = keys

    def compose(self) -> ComposeResult:
        versions = self._article.metadata.versions
        with VerticalScroll(id="about", can_focus=not versions) as box:
            box.border_title = "About the article"
            opens = "enter opens a version · " if versions else ""
            box.border_subtitle = f"{opens}{self._keys['about.close']} closes"
            yield Static(_known(self._article))
            if versions:
                yield OptionList(*map(_option, versions), markup=False)

    async def action_move(self, action: str) -> None:
        if self._article.metadata.versions:
            await super().action_move(action)

    @on(OptionList.OptionSelected)
    def _open(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._article.metadata.versions[event.option_index].address)


def _known(article: Article) -> Content:
    """All but the versions, which stand below by themselves."""
    rows = [
        ("Read from", shown(article.name), ""),
        *(row for row in origin(article) if row[0] != OTHER_LANGUAGES),
        *(("Note", note, "") for note in article.notes),
    ]
    lines = [
        Content.assemble(
            (f"{label}: ", "bold"),
            drawable(words),
            (f"  · from {drawable(place)}" if place else "", "$faint"),
        )
        for label, words, place in rows
    ]
    return Content("\n").join(lines)


def _option(version: Version) -> Content:
    try:
        language = codes.name(codes.normalise(version.language))
    except LanguageError:
        language = version.language
    return Content(drawable(f"In {language}: {version.address}"))
