"""What the review screen shows: the article, how far its translation is, and the findings in order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from translation.engine.confidence import with_confidence
from translation.model import Bitext, Finding, Passage, Segment
from translation.reviewing.decisions import NONE
from translation.reviewing.texts import machine_text
from tui.view.marks import in_reading_order
from tui.view.originals import is_unmatched, waiting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from translation.model import Article, Review, Severity
    from translation.reviewing.decisions import Decisions
    from tui.view.originals import Original

# planning: languages and sentences; stopping: asked to stop, the running slice is not done yet.
Phase = Literal["planning", "translating", "stopping", "stopped", "failed", "done"]
RUNNING: tuple[Phase, ...] = ("planning", "translating", "stopping")

# Which findings are listed and gone to, by how grave they are ...
Level = Literal["all", "open", "alarms", "errors"]
LEVELS: dict[Level, str] = {
    "all": "everything",
    "open": "what is open",
    "alarms": "errors and warnings",
    "errors": "errors",
}
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")  # the gravest first
EVERY_CHECK = ""
CONFIDENCE = "confidence"  # no check: the sentences of low confidence, listed only where asked for


class Filter(NamedTuple):
    """... and by the check that found them; `gravest_first`: in that order, else as they are read."""

    level: Level = "all"
    check: str = EVERY_CHECK
    gravest_first: bool = False

    def __str__(self) -> str:
        only = f", {self.check} only" if self.check else ""
        return f"{LEVELS[self.level]}{only}{', the gravest first' if self.gravest_first else ''}"

    @property
    def brief(self) -> str:
        """The same in a few words."""
        level = self.level if self.level != "all" else ""
        return ", ".join(filter(None, (level, self.check, "gravest first" if self.gravest_first else "")))

    def in_order(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Findings in reading order, in the order that is wanted."""
        if not self.gravest_first:
            return tuple(findings)
        return tuple(sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity)))

    def passes(self, finding: Finding, decisions: Decisions) -> bool:
        """Whether it lets a finding through."""
        if CONFIDENCE in (self.check, finding.check):  # however grave: one is as doubtful as the other
            return self.check == finding.check
        if self.check not in (EVERY_CHECK, finding.check):
            return False
        match self.level:
            case "errors":
                return finding.severity == "error"
            case "alarms":
                return finding.severity != "info"
            case "open":
                return is_unmatched(finding) and decisions.is_open(finding)
        return True

    def next_level(self) -> Filter:
        levels = list(LEVELS)
        return self._replace(level=levels[(levels.index(self.level) + 1) % len(levels)])

    def next_check(self, checks: Sequence[str]) -> Filter:
        """The same for the next of `checks`, and after the last for every one again."""
        order = [EVERY_CHECK, *checks]
        here = order.index(self.check) if self.check in order else 0
        return self._replace(check=order[(here + 1) % len(order)])


def untranslated(review: Review) -> Review:
    """The same article in the same languages, nothing of it translated yet."""
    segments = tuple(segment.blank() for segment in review.bitext.segments)
    return replace(review, bitext=replace(review.bitext, target="", segments=segments), findings=())


@dataclass(frozen=True, eq=False)
class State:
    """One moment of the screen. `problem` is the sentence that says why the phase is "failed".

    `originals`: the quotes and figures of the original, as soon as they are found.
    `alone`: what an export is of where nothing translates the article.
    `similarities`: how far sentences, by number, agree with their back-translation, where that is known;
    `is_back`: the article is itself a translation, translated back. `decisions`: what people decided of it.
    """

    article: Article
    phase: Phase = "planning"
    review: Review | None = None
    problem: str = ""
    findings: tuple[Finding, ...] = field(default=())
    originals: tuple[Original, ...] = field(default=())
    alone: Review | None = None
    similarities: Mapping[int, float] = field(default_factory=dict)
    is_back: bool = False
    decisions: Decisions = NONE

    def reached(self, review: Review, phase: Phase, decisions: Decisions | None = None) -> State:
        """The state once `review` has come. `decisions` on it; None: as before."""
        known = self.review is not None and review.findings is self.review.findings
        findings = self.findings if known else in_reading_order(review.findings, review.bitext.segments)
        decisions = self.decisions if decisions is None else decisions
        state = replace(
            self,
            phase=phase,
            review=review,
            problem="",
            findings=findings,
            similarities={},
            decisions=decisions,
        )
        if known and "marked" in vars(self) and {self.phase, phase} <= set(RUNNING):
            vars(state)["marked"] = self.marked  # only the text has grown: what waits does so still
        return state

    def with_decisions(self, decisions: Decisions) -> State:
        """The same texts, and what is decided of them now."""
        return replace(self, decisions=decisions)

    def with_originals(self, found: tuple[Original, ...], alone: Review | None = None) -> State:
        """The same texts, and what is to be compared in them."""
        return replace(self, originals=found, alone=alone)

    @property
    def exported(self) -> Review | None:
        """What an export is of, if there is anything yet."""
        return self.review if self.translated else self.alone

    def with_confidence(self, similarities: Mapping[int, float]) -> State:
        """The same texts, and how far they can be trusted by what they say translated back."""
        if self.review is None:
            return self
        bitext = with_confidence(self.review.bitext, similarities)
        return replace(self, review=replace(self.review, bitext=bitext), similarities=similarities)

    def shows(self, review: Review) -> bool:
        """Whether these are the texts of `review`, however far they are trusted."""
        return (
            self.review is not None
            and self.review.article is review.article
            and self.bitext.target == review.bitext.target
            and self.bitext.target_language == review.bitext.target_language
        )

    def is_machines(self, review: Review) -> bool:
        """Whether this is what the machine made of the article for `review`, whatever people set since."""
        if self.review is None or self.review.article is not review.article:
            return False
        ours, theirs = self.bitext, review.bitext
        return (
            (ours.source_language, ours.target_language) == (theirs.source_language, theirs.target_language)
            and len(ours.segments) == len(theirs.segments)
            and _machines(ours) == _machines(theirs)
        )

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
    def marked(self) -> tuple[Finding, ...]:
        """What is marked in the texts: the findings, and what waits to be compared."""
        if not self.originals:
            return self.findings
        segments = self.bitext.segments
        compared_to = 0
        if self.phase in ("stopped", "done"):
            undone = (segment.source.start for segment in segments if not segment.target)
            compared_to = next(undone, len(self.bitext.source))
        left = waiting(self.originals, self.findings, segments, compared_to)
        return in_reading_order((*self.findings, *left), segments) if left else self.findings

    @cached_property
    def doubtful(self) -> tuple[Finding, ...]:
        """The sentences of low confidence, as findings that say why."""
        bitext = self.bitext
        return tuple(
            Finding(
                CONFIDENCE,
                "unsure",
                "info",
                Passage(segment.source, segment.source.of(bitext.source)),
                Passage(segment.target, segment.target.of(bitext.target)),
                "; ".join(("confidence low", *segment.confidence.reasons)),
            )
            for index, segment in enumerate(bitext.segments)
            if segment.target and segment.confidence and segment.confidence.level == "low"
            if self.decisions.sentence(index).condition != "approved"
        )

    @cached_property
    def entries(self) -> tuple[Finding, ...]:
        """All that the lists may hold, in reading order."""
        if not self.doubtful:
            return self.marked
        return in_reading_order((*self.marked, *self.doubtful), self.bitext.segments)

    @cached_property
    def checks(self) -> tuple[str, ...]:
        """The kinds of what has been found, by name."""
        found = sorted({finding.check for finding in self.findings})
        return (*found, CONFIDENCE) if self.doubtful else tuple(found)

    @cached_property
    def unmatched(self) -> tuple[Finding, ...]:
        """The findings that are not plainly matched."""
        return tuple(finding for finding in self.findings if is_unmatched(finding))

    @cached_property
    def open(self) -> tuple[Finding, ...]:
        """Those of them that nobody has settled."""
        return tuple(finding for finding in self.unmatched if self.decisions.is_open(finding))

    @property
    def muted(self) -> tuple[Finding, ...]:
        """What muted rules found: it is not listed."""
        return self.review.unheard if self.review else ()


def _machines(bitext: Bitext) -> list[str]:
    """What the machine made of each sentence; what it did not translate as it stands."""
    return [
        machine_text(segment) or (segment.target.of(bitext.target) if segment.target else "")
        for segment in bitext.segments
    ]


def is_as_set(bitext: Bitext, texts: Mapping[int, str]) -> bool:
    """Whether the translations that people set stand in the bitext, and no others of theirs.

    What is not translated yet, or left as it is, waits.
    """
    return all(
        texts.get(index) == segment.target.of(bitext.target) if index in texts else not segment.is_chosen
        for index, segment in enumerate(bitext.segments)
        if segment.target and not segment.is_copied
    )
