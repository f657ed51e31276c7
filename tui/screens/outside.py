"""What the review screen does with other programs: a command that is handed a text, and the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.errors import UsageError
from translation.network.transfer import is_address
from translation.sources.loading import UNFILED
from tui.messages import Piped
from tui.system import editor, piping

if TYPE_CHECKING:
    from tui.screens.article import ArticleScreen
    from tui.settings.keys import Keys


class OutsideTools:
    """At work on the article of `screen`. Its dialogs are imported when shown: most readings need none."""

    def __init__(self, screen: ArticleScreen, keys: Keys) -> None:
        self._screen = screen
        self._keys = keys
        self._command = ""  # the last one

    def pipe(self) -> None:
        """Ask for a command, and hand it the selection, else the marked sentence, else the text at hand."""
        from tui.screens.prompt import PromptScreen

        what, words = self._screen.texts.at_hand()
        if not words.strip():
            self._screen.say("There is nothing to hand to a command: nothing is translated yet.")
            return

        def run(command: str | None) -> None:
            if command:
                self._command = command
                self._screen.jobs.start(
                    "pipe", f"{command} failed", lambda: Piped(command, piping.piped(command, words))
                )

        self._screen.app.push_screen(PromptScreen(f"Hand the {what} to", "a command", self._command), run)

    def show(self, event: Piped) -> None:
        """Show what the command said."""
        from tui.screens.output import OutputScreen

        self._screen.app.push_screen(OutputScreen(event.command, event.output, self._keys))

    def edit(self) -> bool:
        """Let the reader edit the article's file in an editor; whether that was done."""
        from textual.app import SuspendNotSupported

        state = self._screen.current
        if state.article.name in UNFILED or is_address(state.article.name) or state.is_back:
            self._screen.say("This article has no file that could be edited.")
            return False
        try:
            words = editor.command(state.article.name)
            with self._screen.app.suspend():
                editor.edit(words)
        except UsageError as error:
            self._screen.say(str(error), problem=True)
            return False
        except SuspendNotSupported:
            self._screen.say("This terminal cannot be handed to an editor.", problem=True)
            return False
        return True
