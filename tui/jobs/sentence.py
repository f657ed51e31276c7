"""What a reader asks about one sentence, answered in threads: other translations, and matching words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.jobs.threads import Jobs
from tui.messages import AlternativesFound, WordsLinked

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message import Message

    from translation.model import Review
    from tui.backend import Pipeline


class SentenceJobs(Jobs):
    """Questions to a pipeline about one sentence."""

    def __init__(self, pipeline: Pipeline, post: Callable[[Message], object]) -> None:
        super().__init__(post)
        self._pipeline = pipeline

    def alternatives(self, review: Review, sentence: int) -> None:
        """Find other translations of a sentence."""
        self.start(
            "alternatives",
            "Other translations of the sentence cannot be found",
            lambda: AlternativesFound(review, sentence, self._pipeline.alternatives(review, sentence)),
        )

    def word_links(self, review: Review, sentence: int) -> None:
        """Find the words of both sides that correspond to each other."""
        self.start(
            "links",
            "Matching words cannot be found",
            lambda: WordsLinked(review, sentence, self._pipeline.word_links(review, sentence)),
        )
