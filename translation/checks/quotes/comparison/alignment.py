"""Which source quote and which target quote are one and the same, by place and order."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.text.quotation_marks import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from translation.checks.quotes.extraction.quotes import AnalysedQuote
    from translation.model import Bitext, Span

_TABLE_LIMIT = 40_000  # cells; larger groups, which no real text has, are paired in plain order
_SKIP = 0.35  # what leaving a quote alone costs; a pair costs between 0 and about 1


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of source and the stretch of target that translates it."""

    source: Span
    target: Span


def units(bitext: Bitext) -> list[Unit]:
    """The translated segments; one that holds whole paragraphs is cut into them where both sides agree."""
    found: list[Unit] = []
    for segment in bitext.segments:
        if segment.target is None:
            continue
        sources = _paragraphs(bitext.source, segment.source)
        targets = _paragraphs(bitext.target, segment.target)
        if len(sources) == len(targets) and len(sources) > 1:
            found += map(Unit, sources, targets)
        else:
            found.append(Unit(segment.source, segment.target))
    return found


def _paragraphs(text: str, span: Span) -> list[Span]:
    return [one.moved(span.start) for one in paragraphs(span.of(text))]


class Places:
    """Where the units lie on one side: which of them a span touches."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = list(spans)
        self._starts = [span.start for span in self._spans]

    def touched(self, span: Span) -> range:
        """The numbers of the units that share a code point with `span`; empty between units."""
        last = bisect_right(self._starts, span.end - 1)
        first = max(0, bisect_right(self._starts, span.start) - 1)
        while first < last and not self._spans[first].overlaps(span):
            first += 1
        return range(first, last)


@dataclass(slots=True)
class Group:
    """Units [first, last] with the numbers of the quotes that touch them on either side."""

    first: int
    last: int
    sources: list[int]
    targets: list[int]


def groups(sources: Sequence[range], targets: Sequence[range]) -> list[Group]:
    """Quotes that share units, directly or through one another. Quotes outside every unit are left out."""
    entries = [(place.start, place.stop - 1, 0, number) for number, place in enumerate(sources) if place]
    entries += [(place.start, place.stop - 1, 1, number) for number, place in enumerate(targets) if place]
    found: list[Group] = []
    for first, last, side, number in sorted(entries):
        if not found or first > found[-1].last:
            found.append(Group(first, last, [], []))
        group = found[-1]
        group.last = max(group.last, last)
        (group.targets if side else group.sources).append(number)
    return found


def pairings(
    group: Group, sources: Sequence[AnalysedQuote], targets: Sequence[AnalysedQuote], spans: Sequence[Unit]
) -> Iterator[tuple[int, int]]:
    """Pairs of one group's quotes, in order: those that differ least in place and length."""
    if len(group.sources) == len(group.targets) or len(group.sources) * len(group.targets) > _TABLE_LIMIT:
        yield from zip(group.sources, group.targets, strict=False)
        return
    begin, end = spans[group.first], spans[group.last]
    left = [
        _relative(sources[number].quote.span, begin.source.start, end.source.end) for number in group.sources
    ]
    right = [
        _relative(targets[number].quote.span, begin.target.start, end.target.end) for number in group.targets
    ]
    for one, other in _cheapest(left, right):
        yield group.sources[one], group.targets[other]


def _relative(span: Span, start: int, end: int) -> tuple[float, float]:
    size = max(1, end - start)
    return (span.start - start) / size, (span.end - start) / size


def _cheapest(
    left: Sequence[tuple[float, float]], right: Sequence[tuple[float, float]]
) -> list[tuple[int, int]]:
    """The monotone pairing of least cost, by dynamic programming."""
    rows, columns = len(left), len(right)
    cost = [[column * _SKIP for column in range(columns + 1)]]
    for row in range(1, rows + 1):
        line = [row * _SKIP]
        for column in range(1, columns + 1):
            pair = cost[row - 1][column - 1] + _distance(left[row - 1], right[column - 1])
            line.append(min(pair, cost[row - 1][column] + _SKIP, line[-1] + _SKIP))
        cost.append(line)
    pairs = []
    row, column = rows, columns
    while row and column:
        here = cost[row][column]
        if here == cost[row - 1][column] + _SKIP:
            row -= 1
        elif here == cost[row][column - 1] + _SKIP:
            column -= 1
        else:
            row, column = row - 1, column - 1
            pairs.append((row, column))
    return pairs[::-1]


def _distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How far apart two spans lie in units of their stretch: 0 for the same place and length."""
    size, other_size = one[1] - one[0], other[1] - other[0]
    shape = abs(size - other_size) / max(size, other_size, 1e-9)
    shift = abs((one[0] + one[1]) - (other[0] + other[1])) / 2
    return 0.35 * shape + shift
