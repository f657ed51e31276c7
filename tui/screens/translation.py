"""What the review screen does with a whole translation: begin, stop, go on, turn it round, export it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tui.view.state import RUNNING, State, untranslated

if TYPE_CHECKING:
    from translation.model import Article, Review
    from tui.backend import ExportWish
    from tui.screens.article import ArticleScreen
    from tui.screens.desk import DeskTools
    from tui.settings.keys import Keys


class TranslationTools:
    """At work on the translation of `screen`."""

    def __init__(self, screen: ArticleScreen, keys: Keys, desk_tools: DeskTools) -> None:
        self._screen = screen
        self._desk_tools = desk_tools
        self._keys = keys

    def start_over(self, source: str, target: str) -> None:
        """Translate the article anew, in another direction."""
        now = self._screen.current
        self._screen.begin(State(now.article, is_back=now.is_back))
        self._screen.jobs.start_over(source, target)

    def open(self, article: Article) -> None:
        """Read another article, in whatever language it is."""
        self._screen.begin(State(article))
        self._screen.jobs.open(article)

    def read_again(self, article: Article) -> None:
        """Read the article as it is in its file by now, in the same languages."""
        self._screen.begin(State(article))
        self._screen.jobs.open(article, is_other=False)

    def stop(self) -> None:
        """Stop, and keep what is done."""
        screen = self._screen
        if screen.current.phase in ("planning", "translating"):
            screen.jobs.cancel()
            screen.state = screen.current.in_phase("stopping")

    def resume(self) -> None:
        """Go on after a stop or an error; translate a finished text again."""
        screen, state = self._screen, self._screen.current
        if state.phase in ("stopped", "failed"):
            screen.state = state.in_phase("translating" if state.review else "planning")
            screen.jobs.translate(state.review)
        elif state.phase == "done" and state.review:
            self._ask_again(state)
        else:
            self._say_running()

    def _ask_again(self, state: State) -> None:
        """Translate a finished text again, once the reader has said what becomes of what people set."""
        from tui.screens.again import AgainScreen  # most readings need none

        screen = self._screen
        by_hand = [index for index, segment in enumerate(state.bitext.segments) if segment.is_chosen]

        def answer(keep: bool | None) -> None:
            if keep is not None and screen.current.phase == "done":
                if not keep:
                    self._desk_tools.give_back(by_hand)
                self._translate_again()

        if by_hand:
            screen.app.push_screen(AgainScreen(len(by_hand), self._keys), answer)
        else:
            self._translate_again()

    def _translate_again(self) -> None:
        screen, state = self._screen, self._screen.current
        if state.review:
            screen.chosen = None
            blank = untranslated(state.review)
            screen.state = state.reached(blank, "translating")
            screen.jobs.translate(blank, anew=True)
            screen.say("Translating again, without the translation memory.")

    def turn_back(self) -> None:
        """Translate the translation back."""
        screen, state = self._screen, self._screen.current
        if state.phase in RUNNING:
            self._say_running()
        elif not state.translated or state.review is None:
            screen.say(f"There is nothing to translate back: {self._nothing_yet}")
        else:
            screen.jobs.plan_back(state.review)

    def export(self) -> None:
        """Write the review into the current folder."""
        if review := self._to_export():
            self._screen.jobs.export(review, Path())

    def export_as(self) -> None:
        """Write the review as the reader wants it."""
        from tui.screens.export import ExportScreen  # most readings need none

        screen, review = self._screen, self._to_export()

        def write(wish: ExportWish | None) -> None:
            # What was decided or translated meanwhile is in it, too.
            if wish and (latest := screen.current.exported):
                screen.jobs.export(latest, wish)

        if review:
            screen.app.push_screen(ExportScreen(review, Path(), self._keys), write)

    def _to_export(self) -> Review | None:
        """The review, if it can be written now; else the reader is told why not."""
        screen, exported = self._screen, self._screen.current.exported
        if exported is None:
            screen.say(f"There is nothing to export: {self._nothing_yet}", problem=True)
        elif screen.jobs.is_exporting:
            screen.say("The review is already being written.")
        else:
            return exported
        return None

    def _say_running(self) -> None:
        self._screen.say(f"The translation is still running; {self._keys['translation.stop']} stops it.")

    @property
    def _nothing_yet(self) -> str:
        """Why nothing can be done with a translation, and the key that helps."""
        resume = self._keys["translation.resume"]
        match self._screen.current.phase:
            case "stopped":
                return f"nothing is translated yet; {resume} goes on."
            case "failed":
                return f"nothing is translated; {resume} tries again."
        return "nothing is translated yet."
