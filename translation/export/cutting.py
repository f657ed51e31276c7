"""The findings in a text as marks around its words, which are properly nested."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, TypeAlias

from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from translation.model import Finding

Side = Literal["source", "target"]


@dataclass(frozen=True, slots=True)
class Part:
    """The words of a finding in one segment; whether they are the `first` and the `last` of it."""

    number: int
    span: Span
    first: bool = True
    last: bool = True


@dataclass(frozen=True, slots=True)
class Begin:
    """A mark begins; `first`: with the first word of the finding."""

    number: int
    first: bool


@dataclass(frozen=True, slots=True)
class End:
    """The mark that began last ends; `last`: with the last word of the finding."""

    number: int
    last: bool


Token: TypeAlias = str | Begin | End


def parts(
    segments: Sequence[Span | None], findings: Mapping[int, Finding], side: Side
) -> dict[int, list[Part]]:
    """For each segment's index what findings have in it. `findings`: by their numbers."""
    known = [(segment, index) for index, segment in enumerate(segments) if segment is not None]
    ends = [segment.end for segment, _ in known]
    found: dict[int, list[Part]] = defaultdict(list)
    for number, finding in findings.items():
        item = finding.source if side == "source" else finding.target
        if item is None or item.span.start >= item.span.end:
            continue
        touched = []
        place = bisect_right(ends, item.span.start)
        while place < len(known) and known[place][0].start < item.span.end:
            touched.append(known[place])
            place += 1
        for nth, (segment, index) in enumerate(touched, 1):
            span = Span(max(segment.start, item.span.start), min(segment.end, item.span.end))
            found[index].append(Part(number, span, nth == 1, nth == len(touched)))
    return found


def cut(text: str, within: Span, marked: Iterable[Part]) -> tuple[Token, ...]:
    """The words of `within` with the marks of its parts. Marks that only overlap are cut where others end."""
    waiting = sorted(marked, key=lambda part: (part.span.start, -part.span.end, part.number))
    edges = {within.start, within.end}
    for part in waiting:
        edges |= {part.span.start, part.span.end}
    tokens: list[Token] = []
    open_parts: list[Part] = []
    place = 0
    for start, end in pairwise([*sorted(edges), within.end]):
        _end(tokens, open_parts, start)
        while place < len(waiting) and waiting[place].span.start == start:
            tokens.append(Begin(waiting[place].number, waiting[place].first))
            open_parts.append(waiting[place])
            place += 1
        if start < end:
            tokens.append(text[start:end])
    return tuple(tokens)


def _end(tokens: list[Token], open_parts: list[Part], at: int) -> None:
    """End the marks that end here. Those that began later and go on are ended, too, and begin again."""
    ending = [depth for depth, part in enumerate(open_parts) if part.span.end <= at]
    if not ending:
        return
    inner = open_parts[ending[0] :]
    del open_parts[ending[0] :]
    tokens += [End(part.number, part.last and part.span.end <= at) for part in reversed(inner)]
    for part in inner:
        if part.span.end > at:
            tokens.append(Begin(part.number, first=False))
            open_parts.append(part)
