"""What the review screen shows: the article, how far its translation is, and the findings in order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from translation.model import Bitext, Segment
from tui.marks import in_reading_order

if TYPE_CHECKING:
    from translation.model import Article, Finding, Review

# planning: languages and sentences; stopping: asked to stop, the running slice is not done yet.
Phase = Literal["planning", "translating", "stopping", "stopped", "failed", "done"]
RUNNING: tuple[Phase, ...] = ("planning", "translating", "stopping")

# Which findings are listed and gone to.
Filter = Literal["all", "unmatched", "alarms"]
FILTERS: dict[Filter, str] = {
    "all": "everything",
    "unmatched": "what is not plainly matched",
    "alarms": "errors and warnings",
}


def passes(finding: Finding, chosen: Filter) -> bool:
    """Whether a filter lets a finding through."""
    if chosen == "alarms":
        return finding.severity != "info"
    return chosen == "all" or finding.verdict != "matched"


@dataclass(frozen=True, eq=False)
class State:
    """One moment of the screen. `problem` is the sentence that says why the phase is "failed"."""

    article: Article
    phase: Phase = "planning"
    review: Review | None = None
    problem: str = ""
    findings: tuple[Finding, ...] = field(default=())

    def reached(self, review: Review, phase: Phase) -> State:
        """The state once `review` has come."""
        findings = in_reading_order(review.findings, review.bitext.segments)
        return replace(self, phase=phase, review=review, problem="", findings=findings)

    def in_phase(self, phase: Phase) -> State:
        """The same texts in another phase."""
        return replace(self, phase=phase, problem="")

    def failed(self, problem: str) -> State:
        """The same texts, and why there will not be more."""
        return replace(self, phase="failed", problem=problem)

    @cached_property
    def bitext(self) -> Bitext:
        """Both texts; before the sentences are known, the paragraphs of the original."""
        if self.review is not None:
            return self.review.bitext
        segments = tuple(Segment(index, span) for index, span in enumerate(self.article.paragraphs))
        return Bitext("", "", self.article.text, "", segments)

    @property
    def total(self) -> int:
        """Sentences in the article; 0 before they are known."""
        return len(self.review.bitext.segments) if self.review else 0

    @cached_property
    def translated(self) -> int:
        """Sentences translated so far."""
        if self.review is None:
            return 0
        return self.bitext.translated

    @cached_property
    def unmatched(self) -> tuple[Finding, ...]:
        """The findings that are not plainly matched."""
        return tuple(finding for finding in self.findings if finding.verdict != "matched")
