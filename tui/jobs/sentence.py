"""What a reader asks about one sentence: other translations, and which words belong together.

In threads of their own, which only post messages.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from translation.errors import DiptychError
from tui.jobs.article import start_thread, unforeseen
from tui.messages import Alternatives, Linked, Refused, Replaced

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message import Message

    from translation.model import Review, Translation
    from tui.backend import Pipeline


class Asking:
    """Questions to a pipeline. `post` must be safe to call from any thread."""

    def __init__(self, pipeline: Pipeline, post: Callable[[Message], object]) -> None:
        self._pipeline = pipeline
        self._post = post

    def alternatives(self, review: Review, sentence: int) -> None:
        """Find other translations of a sentence."""
        self._ask(
            "The sentence cannot be translated otherwise",
            lambda: Alternatives(review, sentence, self._pipeline.alternatives(review, sentence)),
        )

    def choose(self, review: Review, sentence: int, chosen: Translation) -> None:
        """Put another translation in its place, for good."""
        self._ask(
            "The sentence cannot be replaced",
            lambda: Replaced(review, self._pipeline.choose(review, sentence, chosen)),
        )

    def links(self, review: Review, sentence: int) -> None:
        """Find the words of both sides that belong together."""
        self._ask(
            "The words cannot be linked",
            lambda: Linked(review, sentence, self._pipeline.links(review, sentence)),
        )

    def _ask(self, problem: str, answer: Callable[[], Message]) -> None:
        def work() -> None:
            try:
                message = answer()
            except DiptychError as error:
                message = Refused(str(error))
            except Exception as error:  # a thread has nobody above it to say so
                message = Refused(unforeseen(problem, error))
            with suppress(RuntimeError):  # the app has ended meanwhile
                self._post(message)

        start_thread("asking", work)
