"""Ask how the review is to be written: in which format, under which name, and what of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Checkbox, RadioButton, RadioSet, Static

from translation import export
from translation.errors import DiptychError
from tui import commands
from tui.backend import ExportWish
from tui.jobs.article import free_path
from tui.jobs.threads import on_screen, start_thread
from tui.messages import RequestFailed, Writable
from tui.screens.dialog import Dialog
from tui.view.wrapping import drawable
from tui.widgets.fields import Line

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.export.format import Export
    from translation.model import Review
    from tui.settings.keys import Keys


class ExportScreen(Dialog[ExportWish | None]):
    """Dismisses with what is wanted, once it can be written. What cannot be is said here."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("export")
    SCOPE = "export"

    def __init__(self, review: Review, folder: Path, keys: Keys) -> None:
        super().__init__()
        self._article = review.article.name
        self._keys = keys
        self._names = [str(free_path(folder, review, one.suffixes[0])) for one in export.EXPORTS]

    def compose(self) -> ComposeResult:
        with Vertical(id="export") as box:
            box.border_title = "Export the review"
            write, forward, close = (self._keys[f"export.{name}"] for name in ("write", "next", "close"))
            box.border_subtitle = f"{write} writes · {forward} next · space changes · {close}"
            yield Line(self._names[0], placeholder="Name of the file", compact=True)
            with RadioSet(compact=True):
                for number, one in enumerate(export.EXPORTS):
                    yield _Format(one.title, value=number == 0)
            yield _Choice("only what is open in the list to look at", id="only-open", compact=True)
            yield _Choice("overwrite a file of that name", id="overwrite", compact=True)
            yield Static(id="export-note", markup=False)

    def on_mount(self) -> None:
        self.set_focus(self.query_one(Line))

    @property
    def _format(self) -> Export:
        return export.EXPORTS[self.query_one(RadioSet).pressed_index]

    @on(RadioSet.Changed)
    def _rename(self, event: RadioSet.Changed) -> None:
        """Let the name end as files of the format do."""
        field, wanted = self.query_one(Line), export.EXPORTS[event.index]
        stem = _stem(field.value)
        if not field.value.lower().endswith(wanted.suffixes) and stem:
            known = field.value in self._names
            field.value = self._names[event.index] if known else f"{stem}{wanted.suffixes[0]}"
        self.query_one("#only-open", Checkbox).disabled = wanted.keeps_all

    @on(Line.Changed)
    def _follow(self, event: Line.Changed) -> None:
        """Take the format that the name ends in, if it is one."""
        for number, one in enumerate(export.EXPORTS):
            if event.value.lower().endswith(one.suffixes) and one != self._format:
                self.query(RadioButton)[number].value = True

    def action_write(self) -> None:
        """Close, if it can be written; else say why not."""
        name = self.query_one(Line).value.strip()
        if not name:
            self._show_note("Type a name.")
            return
        wish = ExportWish(
            Path(name).expanduser(),
            self._format.name,
            self.query_one("#only-open", Checkbox).value and not self._format.keeps_all,
            self.query_one("#overwrite", Checkbox).value,
        )
        start_thread("export check", lambda: self._check(wish))

    def _check(self, wish: ExportWish) -> None:
        """In a thread: a disk may be slow."""
        if os.path.lexists(wish.path) and not wish.force:
            problem = f"{wish.path} exists already. Tick overwrite, or type another name."
            self.post_message(RequestFailed(problem))
            return
        try:
            export.check_writable(wish.path, self._article, format_name=wish.format_name, force=wish.force)
        except DiptychError as error:
            self.post_message(RequestFailed(on_screen(error, "")))
        else:
            self.post_message(Writable(wish))

    @on(Writable)
    def _close_with(self, event: Writable) -> None:
        self.dismiss(event.wish)

    @on(RequestFailed)
    def _show_problem(self, event: RequestFailed) -> None:
        self._show_note(f"✗ {event.problem}")

    def _show_note(self, words: str) -> None:
        self.query_one("#export-note", Static).update(Content(drawable(words)))


class _Choice(Checkbox):
    """What can be ticked; an empty box shows without colours, too, that it is not."""

    BUTTON_INNER = " "

    def watch_value(self) -> None:
        self.BUTTON_INNER = "X" if self.value else " "
        super().watch_value()


class _Format(RadioButton):
    """A format; the one that is chosen shows without colours, too."""

    def on_mount(self) -> None:
        self.BUTTON_INNER = "●" if self.value else " "

    def watch_value(self) -> None:
        self.BUTTON_INNER = "●" if self.value else " "
        super().watch_value()


def _stem(name: str) -> str:
    """The name without the ending of a format."""
    suffixes = sorted((suffix for one in export.EXPORTS for suffix in one.suffixes), key=len, reverse=True)
    for suffix in suffixes:
        if name.lower().endswith(suffix):
            return name[: -len(suffix)]
    return name
