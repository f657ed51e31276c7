"""Open another article: a path with completion or an address, and the articles that were open lately."""

from __future__ import annotations

import os
from threading import Event
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from translation.errors import CancelledError
from translation.model import Article
from translation.network.transfer import host_of, is_address
from translation.sources import loading
from tui import commands, history
from tui.jobs.threads import on_screen, start_thread
from tui.messages import ArticleLoaded, PathsCompleted, RequestFailed
from tui.screens.dialog import Dialog
from tui.system.paths import common_start, complete, file_of
from tui.view.wrapping import drawable
from tui.widgets.fields import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.network.permission import Access
    from tui.settings.keys import Keys


class OpenScreen(Dialog[Article | None]):
    """Dismisses with the article, once it is loaded. What cannot be opened is said here."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("open")
    SCOPE = "open"

    def __init__(self, recent: Sequence[str], keys: Keys, access: Access) -> None:
        super().__init__()
        self._access = access
        self._given_up = Event()  # the article that is being loaded
        self._recent = recent
        self._keys = keys
        self._paths: Sequence[str] = ()  # what the options stand for
        self._wanted = ""  # the path being opened

    def compose(self) -> ComposeResult:
        with Vertical(id="open") as box:
            box.border_title = "Open an article"
            down, up, complete, close = (
                self._keys[f"open.{name}"] for name in ("down", "up", "complete", "close")
            )
            box.border_subtitle = f"{down} {up} · {complete} completes · enter opens · {close}"
            yield _PathField(placeholder="Web address, or path of an article", compact=True)
            yield OptionList(markup=False)
            yield Static(id="open-note", markup=False)

    def on_mount(self) -> None:
        self.query_one(OptionList).can_focus = False  # the keys stay with the path
        self.set_focus(self.query_one(Line))
        self._offer(self._recent)
        self._show_note("Recent articles." if self._recent else "Type a path; ~ is your home folder.")

    def on_key(self, event: events.Key) -> None:
        """Take what was typed before the field was there: it is meant for it."""
        if event.character and event.is_printable:
            event.stop()
            self.query_one(Line).insert_text_at_cursor(event.character)

    def _offer(self, paths: Sequence[str]) -> None:
        self._paths = paths
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options(Content(drawable(path)) for path in paths)
        options.highlighted = None
        options.display = bool(paths)

    def _show_note(self, words: str) -> None:
        self.query_one("#open-note", Static).update(Content(drawable(words)))

    # The path

    @on(Line.Changed)
    def _look(self, event: Line.Changed) -> None:
        typed = event.value
        if typed.strip():
            start_thread("paths", lambda: self._complete(typed))
        else:
            self._offer(self._recent)

    def _complete(self, typed: str) -> None:
        """In a thread: a disk may be slow."""
        self.post_message(PathsCompleted(typed, complete(typed)))

    @on(PathsCompleted)
    def _offer_completions(self, event: PathsCompleted) -> None:
        if event.typed == self.query_one(Line).value:  # nothing was typed since
            self._offer(event.paths)
            if file_of(event.typed) != self._wanted:  # of what is being opened there is other news
                nothing = "" if is_address(file_of(event.typed)) else "Nothing here begins with that."
                self._show_note("" if event.paths else nothing)

    async def action_move(self, action: str) -> None:
        if self._paths:
            await super().action_move(action)

    @property
    def _highlighted(self) -> str | None:
        index = self.query_one(OptionList).highlighted
        return self._paths[index] if index is not None and index < len(self._paths) else None

    def action_complete(self) -> None:
        """Take the highlighted path, or what all that are offered begin with."""
        field = self.query_one(Line)
        longer = self._highlighted or common_start(self._paths)
        if drawable(longer) != longer:
            self._show_note("This name cannot be typed: choose it, and press enter.")
        elif self._highlighted or len(longer) > len(field.value):
            self._type(longer)

    def _type(self, path: str) -> None:
        field = self.query_one(Line)
        field.value = path
        field.cursor_position = len(path)

    # Opening

    @on(Line.Submitted)
    def _open(self) -> None:
        path = self._highlighted or self.query_one(Line).value
        if path.endswith(os.sep) and self._highlighted:
            self._type(path)
        elif path.strip():
            self._wanted = file_of(path)
            host = host_of(self._wanted) if is_address(self._wanted) else ""
            self._show_note(f"Loading {host} …" if host else "Opening …")
            self._given_up.set()
            wanted, given_up = self._wanted, Event()
            self._given_up = given_up
            start_thread("open", lambda: self._load(wanted, given_up))

    @on(OptionList.OptionSelected)
    def _open_clicked(self) -> None:
        self._open()

    def _load(self, path: str, given_up: Event) -> None:
        """In a thread, too."""
        try:
            article = loading.load(path, self._access, given_up.is_set)
        except CancelledError:
            return
        except Exception as error:  # a thread has nobody above it to say so
            self.post_message(RequestFailed(on_screen(error, f"{path} cannot be opened")))
        else:
            history.add_article(path)
            self.post_message(ArticleLoaded(article))

    def on_unmount(self) -> None:
        self._given_up.set()

    @on(RequestFailed)
    def _show_problem(self, event: RequestFailed) -> None:
        self._show_note(f"✗ {event.problem}")

    @on(ArticleLoaded)
    def _close_with_article(self, event: ArticleLoaded) -> None:
        if event.article.name == self._wanted:
            self.dismiss(event.article)


class _PathField(Line):
    """Where a path is typed or pasted: characters that a terminal acts on are blanks in it."""

    def validate_value(self, value: str) -> str:
        return drawable(value)
