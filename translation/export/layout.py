"""What the formats share: the review as aligned rows whose pieces know the findings they belong to."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any

from translation.checks import CHECKS, is_plain
from translation.checks.groups import grouped, named
from translation.checks.muting import counted_by_code
from translation.languages.profile import profile
from translation.model import GLYPHS, Name, Quote, Span
from translation.provenance import Note, notes
from translation.resources import TEMPLATES
from translation.text.cleaning import file_title

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from translation.model import Finding, Review


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of one side and the numbers of the findings that cover them, from 1.

    Names that are plainly the same are not among `findings`: they need no mark, and are many.
    """

    text: str
    findings: tuple[int, ...]
    begins: tuple[int, ...]  # the findings whose first word this is


@dataclass(frozen=True, slots=True)
class Row:
    """One segment on both sides; `target` is None where it is not translated."""

    number: int
    opens_paragraph: bool
    source: tuple[Piece, ...]
    target: tuple[Piece, ...] | None
    notes: tuple[Note, ...]  # how the translation came about
    foreign: Side | None  # the language of a paragraph that was left as it is
    protected: bool  # code and the like, line by line


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a table: a finding, and the numbers of all that say the same of the same name."""

    finding: Finding
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What a check found."""

    title: str
    entries: tuple[Entry, ...]

    @property
    def has_speakers(self) -> bool:
        """Whether there are quotes among them, which somebody may have said."""
        return self._lists(Quote)

    @property
    def has_places(self) -> bool:
        """Whether there are names among them, of which one row may stand for many places."""
        return self._lists(Name)

    def _lists(self, kind: type) -> bool:
        return any(
            isinstance(item, kind)
            for entry in self.entries
            for item in (entry.finding.source, entry.finding.target)
        )


@dataclass(frozen=True, slots=True)
class Side:
    """A language as the reader of the export sees it."""

    code: str
    tag: str  # BCP 47
    name: str
    direction: str


def fill(template: str, review: Review, filters: dict[str, Callable[[str], str]] | None = None) -> str:
    """The template of that name, filled in with the review.

    All text is escaped as in HTML and XML, but for Markdown, whose template escapes it by a filter.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # slow to load

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=not template.endswith(".md.j2"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(filters or {})
    return environment.get_template(template).render(context(review))


def context(review: Review) -> dict[str, Any]:
    """All that a template needs of a review."""
    from importlib.metadata import version  # slow, too

    bitext, findings = review.bitext, review.findings
    compared = [check for check in CHECKS if check.pairs_up]
    names = {check.name for check in compared}
    severities = Counter(finding.severity for finding in findings if not is_plain(finding))
    confidence = {guess.code: guess.confidence for guess in review.guesses}
    return {
        "title": file_title(review.article.name),
        "source": _side(bitext.source_language),
        "target": _side(bitext.target_language),
        "confidence": confidence.get(bitext.source_language),
        "engine": review.engine,
        "notes": review.notes,
        "rows": list(_rows(review)),
        "tables": [Table(check.title, _entries(check.name, findings)) for check in compared],
        "other": [pair for pair in enumerate(findings, 1) if pair[1].check not in names],
        "sentences": _sentence_numbers(review),
        "unheard": counted_by_code(review.unheard),
        "findings": dict(enumerate(findings, 1)),
        "levels": Counter(segment.confidence.level for segment in bitext.segments if segment.confidence),
        "severities": severities,
        "counted": _counted,
        "translated": bitext.translated,
        "segments": len(bitext.segments),
        "glyphs": GLYPHS,
        "version": version("diptych"),
        "date": datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H:%M %z"),
        "speaker": _speaker,
    }


def _entries(check: str, findings: Sequence[Finding]) -> tuple[Entry, ...]:
    """The rows of a check in reading order; all forms of a name together, the same said of it in one row."""
    numbers: dict[object, list[int]] = {}
    for number, finding in enumerate(findings, 1):
        if finding.check == check:
            same = (named(finding), _called(finding), finding.code) if named(finding) else number
            numbers.setdefault(same, []).append(number)
    entries = [Entry(findings[places[0] - 1], tuple(places)) for places in numbers.values()]
    together = grouped(entries, lambda entry: named(entry.finding) or str(entry.numbers[0]))
    return tuple(chain.from_iterable(together))


def _called(finding: Finding) -> str:
    """What the target calls a name, in the fullest form that it has of it."""
    return finding.target.full if isinstance(finding.target, Name) else ""


def _counted(number: int, noun: str) -> str:
    """The number with its noun: “1 error”, “2 errors”."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _side(code: str) -> Side:
    language = profile(code)
    return Side(code, language.bcp47, language.name, "rtl" if language.right_to_left else "ltr")


def _speaker(item: object) -> str:
    """Who says it, with the words used where they differ from the name: "Jens Stoltenberg (“he”)"."""
    return item.speaker.label if isinstance(item, Quote) and item.speaker else ""


def _rows(review: Review) -> Iterator[Row]:
    bitext = review.bitext
    sources = _touching([segment.source for segment in bitext.segments], review.findings, "source")
    targets = _touching([segment.target for segment in bitext.segments], review.findings, "target")
    unmarked = {
        number
        for number, finding in enumerate(review.findings, 1)
        if is_plain(finding) and isinstance(finding.source or finding.target, Name)
    }
    paragraph = -1
    for index, segment in enumerate(bitext.segments):
        yield Row(
            index + 1,
            segment.paragraph != paragraph,
            _pieces(bitext.source, segment.source, sources[index], unmarked),
            None
            if segment.target is None
            else _pieces(bitext.target, segment.target, targets[index], unmarked),
            tuple(notes(segment)),
            _side(segment.foreign) if segment.foreign else None,
            segment.protected,
        )
        paragraph = segment.paragraph


def _sentence_numbers(review: Review) -> dict[int, int]:
    """For the number of each finding that of the first sentence in which it stands."""
    numbers: dict[int, int] = {}
    for side in ("source", "target"):
        spans = [getattr(segment, side) for segment in review.bitext.segments]
        for index, touching in sorted(_touching(spans, review.findings, side).items()):
            for _, number in touching:
                numbers.setdefault(number, index + 1)
    return numbers


def _touching(
    segments: Sequence[Span | None], findings: Sequence[Finding], side: str
) -> dict[int, list[tuple[Span, int]]]:
    """For each segment's index the spans of findings that reach into it, with the findings' numbers."""
    known = [(segment, index) for index, segment in enumerate(segments) if segment is not None]
    ends = [segment.end for segment, _ in known]
    touching: dict[int, list[tuple[Span, int]]] = defaultdict(list)
    for number, finding in enumerate(findings, 1):
        item = getattr(finding, side)
        if item is not None:
            for segment, index in known[bisect_right(ends, item.span.start) :]:
                if segment.start >= item.span.end:
                    break
                touching[index].append((item.span, number))
    return touching


def _pieces(
    text: str, segment: Span, touching: Sequence[tuple[Span, int]], unmarked: Collection[int]
) -> tuple[Piece, ...]:
    """The segment cut at every edge of the spans that touch it; findings `unmarked` only begin there."""
    edges = {segment.start, segment.end}
    edges |= {
        edge for span, _ in touching for edge in (span.start, span.end) if segment.start < edge < segment.end
    }
    return tuple(
        Piece(
            text[start:end],
            tuple(
                number
                for span, number in touching
                if span.start <= start < span.end and number not in unmarked
            ),
            tuple(number for span, number in touching if span.start == start),
        )
        for start, end in pairwise(sorted(edges))
    )
