"""How often an article that is translated is shown anew: keys must not wait for it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen

    from tui.messages import TranslationAdvanced

_SHARE = 0.03  # of the time at most goes into showing it: a long article takes long
_SHORT = 0.03  # seconds; what takes less is shown at once


class Pacing:
    """Hands the advances of a translation on to `show`; of those that come too soon, the last, and later.

    What is shown otherwise makes them out of date: `drop` is called then.
    """

    def __init__(self, screen: Screen[None], show: Callable[[TranslationAdvanced], object]) -> None:
        self._screen = screen
        self._show = show
        self._withheld: TranslationAdvanced | None = None
        self._again_at = 0.0

    def take(self, event: TranslationAdvanced) -> None:
        """Show this now or later."""
        wait = self._again_at - time.monotonic()
        if wait <= 0:
            self._show_now(event)
            return
        if self._withheld is None:
            self._screen.set_timer(wait, self.catch_up)
        self._withheld = event

    def catch_up(self) -> None:
        """Show what is withheld."""
        if self._withheld:
            self._show_now(self._withheld)

    def drop(self) -> None:
        """Forget what is withheld."""
        self._withheld = None

    def _show_now(self, event: TranslationAdvanced) -> None:
        begun = time.thread_time()
        self._show(event)
        self._screen.call_after_refresh(self._has_shown, begun)

    def _has_shown(self, begun: float) -> None:
        """Everything is drawn that has to be."""
        taken = time.thread_time() - begun
        self._again_at = time.monotonic() + taken / _SHARE if taken > _SHORT else 0.0
