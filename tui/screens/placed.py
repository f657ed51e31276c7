"""An article that is found as it was left, looked at on the disk, and read again from there."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from textual import events, on
from textual.keys import _character_to_key

from translation.sources import loading
from translation.text.cleaning import file_title
from tui import commands
from tui.messages import (
    ArticleOpened,
    ArticlesNamed,
    FileChanged,
    Piped,
    Planned,
    ReloadAsked,
    TranslationFailed,
)
from tui.screens.deciding import DecidingScreen
from tui.screens.outside import OutsideTools
from tui.screens.place import EVERY, PlaceTools
from tui.screens.translation import TranslationTools
from tui.view.count import MOTIONS, TO_NUMBER, Counted, times
from tui.widgets.lists import Arrangement, Lists

if TYPE_CHECKING:
    from textual.widget import Widget

    from translation.model import Article, Review
    from tui.backend import Pipeline
    from tui.jobs.review_file import ReviewFile
    from tui.settings.settings import Settings
    from tui.widgets.both_texts import View

_LOOKING = 3.0  # seconds between two looks at the file
_SENTENCE = re.compile(r"([+-]?)([0-9]{1,9})|\$")


class PlacedScreen(DecidingScreen):
    """An article with its place.

    `first`: the number of the sentence to be shown first; None: the one where the article was left.
    """

    def __init__(
        self,
        article: Article,
        languages: tuple[str | None, str | None],
        pipeline: Pipeline,
        *,
        settings: Settings,
        planned: Review | None = None,
        first: int | None = None,
        review_file: ReviewFile | None = None,
    ) -> None:
        super().__init__(
            article, languages, pipeline, settings=settings, planned=planned, review_file=review_file
        )
        self.translation = TranslationTools(self, settings.keys, self.desk_tools)
        self.places = PlaceTools(self, settings, first)
        self._outside = OutsideTools(self, settings.keys)
        self._keys = settings.keys
        self._count = Counted()
        self._before: tuple[View, Widget | None, Arrangement] | None = None  # the digits that are typed

    def on_mount(self) -> None:
        self.open_place()
        self.set_interval(EVERY, self.places.keep)
        self.set_interval(_LOOKING, self._look_at_file)

    def open_place(self) -> None:
        """Show the article, which is another one now, as it was left."""
        self.places.open()
        self.post_message(ArticleOpened())

    @on(Planned)
    def _go_to_place(self) -> None:
        if self.is_alone and self.view == "original":
            self.view = "both"
        self.is_alone = False
        self.places.arrive()

    @on(TranslationFailed)
    def _show_original_alone(self, event: TranslationFailed) -> None:
        """Where there will not be a translation, its half of the screen is of no use."""
        if event.missing and not self.current.translated and self.view == "both":
            self.is_alone = True
            self.view = "original"

    # Counts

    def on_key(self, event: events.Key) -> None:
        """Before the keys' commands: take back what digits did that turn out to be a count."""
        now = time.monotonic()
        if event.character and event.character in "0123456789":
            if not self._count.is_going_on(now):
                self._before = self.view, self.focused, self.query_one(Lists).arrangement
            self._count = self._count.typed(event.character, now)
            return
        count, self._count = self._count.count_at(now), Counted()
        motion = next((name for name in MOTIONS if event.key in self._pressed(name)), None)
        if count is None or motion is None or self._before is None:
            return
        event.stop()
        event.prevent_default()
        # The app runs what the digits are keys of, in the order in which they come to it: this is after them.
        self.app.call_later(self._take_back, *self._before, motion, count)

    def _take_back(
        self, view: View, focused: Widget | None, arrangement: Arrangement, motion: str, count: int
    ) -> None:
        """Show what was shown before the digits, and then do the motion."""
        self.view = view
        self.query_one(Lists).arrangement = arrangement
        self.set_focus(focused, scroll_visible=False)
        # Once the panes have their sizes again, and then the rows.
        self.texts.call_after_refresh(self.texts.call_after_refresh, self._move, motion, count)

    async def _move(self, motion: str, count: int) -> None:
        if motion == TO_NUMBER:
            self.chosen = None
            self.texts.go_to_sentence(count - 1)
        else:
            command = commands.BY_ID[motion]
            at = self.texts.pane_at_hand if command.scope == "text" else self
            await self.app.run_action(times(command.action, count), at)

    def _pressed(self, command_id: str) -> list[str]:
        """The keys of a command as an event names them."""
        keys = self._keys.of(commands.BY_ID[command_id])
        return [_character_to_key(key) if len(key) == 1 else key for key in keys]

    # Its file

    def _look_at_file(self) -> None:
        """Find out, in a thread, whether the file has changed."""
        if not self.current.is_back:
            self.jobs.start(
                "file",
                "The file cannot be looked at",
                lambda: FileChanged() if self.places.has_changed() else None,
            )

    @on(FileChanged)
    def _tell_change(self) -> None:
        name = file_title(self.current.article.name)
        self.say(f"{name} has changed on the disk: {self._keys['article.reload']} reads it again.")

    def action_reload(self) -> None:
        """Read the article again from its file or address."""
        name = self.current.article.name
        if name in loading.UNFILED or self.current.is_back:
            self.say("This article has no file that could be read again.")
            return
        self.post_message(ReloadAsked(name))

    def show_reloaded(self, article: Article) -> None:
        """Show the article as it was read again."""
        now = self.current.article
        if article.name != now.name:  # another one was opened meanwhile
            return
        if article.text == now.text:
            self.say("The article is as it was.")
            return
        self.places.reopen()
        self.translation.read_again(article)
        self.places.reopened()
        self.post_message(ArticleOpened())
        self.say(f"{file_title(now.name)} was read again.")

    def action_about(self) -> None:
        """Show what is known of the article, and open a version in another language."""
        from tui.screens.about import AboutScreen

        def open_version(address: str | None) -> None:
            if address:
                self.post_message(ArticlesNamed([address]))

        self.app.push_screen(AboutScreen(self.current.article, self._keys), open_version)

    # Other programs

    def action_pipe(self) -> None:
        self._outside.pipe()

    @on(Piped)
    def _show_output(self, event: Piped) -> None:
        self._outside.show(event)

    def action_edit(self) -> None:
        if self._outside.edit():
            self._look_at_file()

    # Going to places

    def action_reviewed(self) -> None:
        """Mark the article as reviewed, or take that back."""
        if self.current.is_back:
            self.say("This is a translation, translated back: mark the article itself.")
            return
        self.places.toggle_reviewed()
        self.post_message(ArticleOpened())
        self.say(f"Marked as {'reviewed' if self.places.is_reviewed else 'not reviewed'}.")

    def action_goto(self) -> None:
        """Ask for the number of a sentence, and go there."""
        from tui.screens.prompt import PromptScreen  # most readings need none

        last = len(self.current.bitext.segments)
        self.app.push_screen(PromptScreen("Go to sentence", f"1 to {last}, +5, -5 or $"), self._go_to)

    def _go_to(self, typed: str | None) -> None:
        if typed is None:
            return
        match = _SENTENCE.fullmatch(typed)
        if match is None:
            self.say(f"“{typed}” is not the number of a sentence.")
            return
        self.chosen = None
        here = self.texts.sentence_in_sight
        sign, number = match.groups()
        steps = {"+": here + int(number or 0), "-": here - int(number or 0), "": int(number or 0) - 1}
        self.texts.go_to_sentence(steps[sign] if number else len(self.current.bitext.segments) - 1)
