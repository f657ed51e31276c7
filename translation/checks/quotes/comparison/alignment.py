"""Which source quote and which target quote are one and the same, by place and order."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.text.quotation_marks import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from translation.checks.quotes.extraction.analysed import AnalysedQuote
    from translation.model import Bitext, Span


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of source and the stretch of target that translates it."""

    source: Span
    target: Span


def units(bitext: Bitext) -> list[Unit]:
    """The translated segments; one that holds whole paragraphs is cut into them where both sides agree."""
    cut: list[Unit] = []
    for segment in bitext.segments:
        if segment.target is None:
            continue
        sources = _paragraphs(bitext.source, segment.source)
        targets = _paragraphs(bitext.target, segment.target)
        if len(sources) == len(targets) and len(sources) > 1:
            cut += map(Unit, sources, targets)
        else:
            cut.append(Unit(segment.source, segment.target))
    return cut


def _paragraphs(text: str, span: Span) -> list[Span]:
    return [paragraph.moved(span.start) for paragraph in paragraphs(span.of(text))]


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
    joined: list[Group] = []
    for first, last, is_target, number in sorted(entries):
        if not joined or first > joined[-1].last:
            joined.append(Group(first, last, [], []))
        group = joined[-1]
        group.last = max(group.last, last)
        (group.targets if is_target else group.sources).append(number)
    return joined


def pairings(
    group: Group, sources: Sequence[AnalysedQuote], targets: Sequence[AnalysedQuote], units: Sequence[Unit]
) -> Iterator[tuple[int, int]]:
    """Pairs of one group's quotes, in order: those that differ least in place and length."""
    count, target_count = len(group.sources), len(group.targets)
    if count == target_count or count * target_count > weights.LARGEST_TABLE:
        yield from zip(group.sources, group.targets, strict=False)
        return
    first, last = units[group.first], units[group.last]
    source_places = [
        _relative(sources[number].quote.span, first.source.start, last.source.end) for number in group.sources
    ]
    target_places = [
        _relative(targets[number].quote.span, first.target.start, last.target.end) for number in group.targets
    ]
    for source, target in _cheapest(source_places, target_places):
        yield group.sources[source], group.targets[target]


def _relative(span: Span, start: int, end: int) -> tuple[float, float]:
    """Where in the stretch [start, end) a span begins and ends: 0 is its start, 1 its end."""
    size = max(1, end - start)
    return (span.start - start) / size, (span.end - start) / size


def _cheapest(
    sources: Sequence[tuple[float, float]], targets: Sequence[tuple[float, float]]
) -> list[tuple[int, int]]:
    """The pairing of least cost that keeps the order of both sides, by dynamic programming."""
    skip = weights.UNPAIRED_COST
    cost = [[column * skip for column in range(len(targets) + 1)]]
    for row, source in enumerate(sources, 1):
        line = [row * skip]
        for column, target in enumerate(targets, 1):
            paired = cost[row - 1][column - 1] + _distance(source, target)
            line.append(min(paired, cost[row - 1][column] + skip, line[-1] + skip))
        cost.append(line)
    pairs = []
    row, column = len(sources), len(targets)
    while row and column:
        here = cost[row][column]
        if here == cost[row - 1][column] + skip:
            row -= 1
        elif here == cost[row][column - 1] + skip:
            column -= 1
        else:
            row, column = row - 1, column - 1
            pairs.append((row, column))
    return pairs[::-1]


def _distance(source: tuple[float, float], target: tuple[float, float]) -> float:
    """How far apart two spans are in units of their stretch: 0 for the same place and length."""
    size, other_size = source[1] - source[0], target[1] - target[0]
    shape = abs(size - other_size) / max(size, other_size, 1e-9)
    shift = abs((source[0] + source[1]) - (target[0] + target[1])) / 2
    return weights.SHAPE_COST * shape + shift
