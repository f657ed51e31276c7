"""What the review screen does about languages: another direction, and the packages that are lacking."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.messages import DirectionsFound
    from tui.screens.article import ArticleScreen
    from tui.screens.languages import Choice
    from tui.screens.missing import Answer
    from tui.screens.translation import TranslationTools
    from tui.settings.keys import Keys


class LanguageTools:
    """At work on the article of `screen`. Its dialogs are imported when shown: most readings need none."""

    def __init__(self, screen: ArticleScreen, translation: TranslationTools, keys: Keys) -> None:
        self._screen = screen
        self._translation = translation
        self._keys = keys

    def offer_directions(self, event: DirectionsFound) -> None:
        """Let the reader choose a direction."""
        from tui.screens.languages import LanguagesScreen

        screen = self._screen
        if not screen.is_current:  # asked twice, or something else was opened meanwhile
            return
        bitext = screen.current.bitext
        current = bitext.source_language or event.source, bitext.target_language
        dialog = LanguagesScreen(event.directions, current, self._keys, event.offered)
        screen.app.push_screen(dialog, self._translate_anew)

    def _translate_anew(self, direction: Choice) -> None:
        bitext = self._screen.current.bitext
        from tui.screens.languages import Wanted

        if direction == "packages":
            self.show_packages()
        elif isinstance(direction, Wanted):
            self.offer_missing(*direction, wanted=True)
        elif direction and direction != (bitext.source_language, bitext.target_language):
            self._translation.start_over(*direction)

    def offer_missing(self, source: str, target: str, *, wanted: bool = False) -> None:
        """Offer to install what leads from `source` to `target`, unless the reader is elsewhere.

        `wanted`: the article is translated there then, whatever it is translated into now.
        """
        from tui.screens.missing import MissingScreen

        def take_answer(answer: Answer | None) -> None:
            if answer == "installed" and wanted:
                self._translation.start_over(source, target)
            else:
                self._take_answer(answer)

        if self._screen.is_current:
            self._screen.app.push_screen(MissingScreen(source, target, self._keys), take_answer)

    def _take_answer(self, answer: Answer | None) -> None:
        if answer == "installed":
            self._translation.resume()
        elif answer == "packages":
            self.show_packages()

    def show_packages(self) -> None:
        """Show all packages; what was lacking may be here afterwards."""
        from tui.screens.packages import PackagesScreen

        def go_on(changed: bool | None) -> None:
            if changed and self._screen.current.phase == "failed":
                self._translation.resume()

        self._screen.app.push_screen(PackagesScreen(self._keys), go_on)
