"""From findings to what is marked in a text: reading order, and runs of equally marked characters.

Pure: knows no widget.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from translation.model import Quote
from translation.reviewing.decisions import NONE
from tui.view.originals import is_unmatched

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translation.model import Finding, Item, Segment, Span
    from translation.reviewing.decisions import Decisions
    from tui.view.rows import Side

Mark = Literal["quote", "figure", "settled", "info", "warning", "error"]
# Where marks overlap, the later mark of this order is seen.
MARKS: tuple[Mark, ...] = ("quote", "figure", "settled", "info", "warning", "error")


class Run(NamedTuple):
    """The characters [start, end) of a text, all marked the same way."""

    start: int
    end: int
    mark: Mark


def item_of(finding: Finding, side: Side) -> Item | None:
    """What the finding speaks of on a side."""
    return finding.source if side == "source" else finding.target


def span_of(finding: Finding, side: Side) -> Span | None:
    """Where that stands."""
    item = item_of(finding, side)
    return item.span if item else None


def mark_of(finding: Finding, side: Side, decisions: Decisions = NONE) -> Mark:
    """How the finding's place is marked in the text of a side."""
    if not is_unmatched(finding):
        return "quote" if isinstance(item_of(finding, side), Quote) else "figure"
    return finding.severity if decisions.is_open(finding) else "settled"


def in_reading_order(findings: Sequence[Finding], segments: Sequence[Segment]) -> tuple[Finding, ...]:
    """The findings as a reader of the original meets them; what was added stands where its sentence does."""
    targets: list[tuple[int, int]] = []
    if any(finding.source is None for finding in findings):
        targets = [(segment.target.start, segment.source.start) for segment in segments if segment.target]

    def key(finding: Finding) -> tuple[int, int, int]:
        source, target = span_of(finding, "source"), span_of(finding, "target")
        if source:
            return source.start, 0, source.end
        if not target or not targets:
            return 0, 1, 0
        index = max(bisect_right(targets, target.start, key=itemgetter(0)) - 1, 0)
        return targets[index][1], 1, target.start

    return tuple(sorted(findings, key=key))


def runs(findings: Iterable[Finding], side: Side, decisions: Decisions = NONE) -> list[Run]:
    """The marks of a side as disjoint runs in order; where findings overlap, the graver mark wins."""
    edges: list[tuple[int, int, int]] = []
    for finding in findings:
        span = span_of(finding, side)
        if span and span.start < span.end:
            rank = MARKS.index(mark_of(finding, side, decisions))
            edges += [(span.start, 1, rank), (span.end, -1, rank)]
    edges.sort()
    open_marks = [0] * len(MARKS)
    result: list[Run] = []
    begun = 0
    for offset, step, rank in edges:
        if begun < offset and any(open_marks):
            mark = MARKS[max(index for index, count in enumerate(open_marks) if count)]
            if result and result[-1].end == begun and result[-1].mark == mark:
                begun = result.pop().start
            result.append(Run(begun, offset, mark))
        open_marks[rank] += step
        begun = offset
    return result
