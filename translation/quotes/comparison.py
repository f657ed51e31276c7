"""What became of each quotation in translation: pair the quotes of both sides, then judge each pair."""

from __future__ import annotations

import math
from bisect import bisect_left
from itertools import accumulate
from statistics import median
from typing import TYPE_CHECKING

from translation.model import Finding, Passage, Span
from translation.quotes.alignment import Places, groups, match, units
from translation.quotes.extraction import WORD, find
from translation.quotes.judgement import Judgement, Ratio, Side, judge
from translation.quotes.languages import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.model import Bitext, Severity
    from translation.quotes.alignment import Group, Unit
    from translation.quotes.extraction import Found

CHECK = "quotes"
_MERGED = Judgement("altered", "warning", "merged: two quotes have become one")
_SPLIT = Judgement("altered", "warning", "split: the quote has become two")
# One quote with the reporting words inside its marks, as French has it, against two with them between.
_JOINED = Judgement("matched", "info", "one quote with the reporting words inside")
_PARTED = Judgement("matched", "info", "two quotes with the reporting words between")
_GONE = 0.65  # of a lost quote's length that its sentence must be short of to have lost the words, too
_TELLING = 15  # code points below which a length tells nothing
_NEAR = 400  # code points around a quote that are searched for a name
_LONGEST_PASSAGE = 2_000  # code points; a longer stretch shows nobody where the words are
_PRIOR = 4  # stretches of text that the languages’ usual length ratio counts for


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """One finding for each quote of the source, in order, and one for each quote only the target has.

    Quotes that touch a segment without a target are passed over: they are not translated yet. Never
    raises; takes time linear in the texts' lengths.
    """
    stretches = units(bitext)
    if not stretches:
        return ()
    pending = Places(segment.source for segment in bitext.segments if segment.target is None)
    source_places = Places(unit.source for unit in stretches)
    target_places = Places(unit.target for unit in stretches)
    every = find(bitext.source, bitext.source_language)
    waiting = [found for found in every if pending.touched(found.quote.span)]
    hidden = {unit for found in waiting for unit in source_places.touched(found.quote.span)}
    left = _Half(
        bitext.source, [found for found in every if not pending.touched(found.quote.span)], source_places
    )
    right = _Half(
        bitext.target,
        [
            found
            for found in find(bitext.target, bitext.target_language)
            if hidden.isdisjoint(target_places.touched(found.quote.span))
        ],
        target_places,
    )
    ratio = _ratio(bitext, stretches)
    found: list[Finding] = []
    for group in groups(left.touched, right.touched):
        found += _findings(group, left, right, bitext, stretches, ratio)
    return tuple(found)


class _Half:
    """The quotes of one side, the units that each touches, and how much of a stretch they cover."""

    def __init__(self, text: str, found: Sequence[Found], places: Places) -> None:
        self._text = text
        self.found = found
        self.touched = [places.touched(one.quote.span) for one in found]
        self._starts = [one.quote.span.start for one in found]
        self._covered = list(accumulate((len(one.quote.text) for one in found), initial=0))

    def inside(self, number: int) -> int:
        """How many code points the quote has between its marks."""
        return len(self.found[number].words)

    def between(self, one: int, other: int) -> int:
        """How many code points lie between two neighbours."""
        first, second = sorted((self.found[one].quote.span, self.found[other].quote.span))
        return max(0, second.start - first.end)

    def side(self, number: int, stretch: Span) -> Side:
        """The quote as it stands in a stretch of its text."""
        first, last = bisect_left(self._starts, stretch.start), bisect_left(self._starts, stretch.end)
        inside = self._covered[last] - self._covered[first]
        place = self.found[number].quote.span
        near = Span(max(stretch.start, place.start - _NEAR), min(stretch.end, place.end + _NEAR))
        return Side(self.found[number], near.of(self._text), max(0, stretch.end - stretch.start - inside))


def _ratio(bitext: Bitext, stretches: Sequence[Unit]) -> Ratio:
    """The ratio of the two texts by the median of their stretches, tempered by what is usual.

    The median, so that words that were lost or added do not change what is expected of the rest.
    """
    texts = [
        (unit.source.of(bitext.source), unit.target.of(bitext.target))
        for unit in stretches
        if unit.source.end - unit.source.start >= _TELLING and unit.target.end > unit.target.start
    ]
    usual = table(bitext.target_language).length / table(bitext.source_language).length
    lengths = [len(target) / len(source) for source, target in texts]
    counts = [(len(WORD.findall(source)), len(WORD.findall(target))) for source, target in texts]
    words = [target / source for source, target in counts if source and target]
    return Ratio(_typical(lengths, usual), _typical(words, 1.0))


def _typical(ratios: Sequence[float], usual: float) -> float:
    """The median of ratios, which weighs the more against the usual one the more of them there are."""
    if not ratios:
        return usual
    weight = len(ratios) / (len(ratios) + _PRIOR)
    return math.exp((1 - weight) * math.log(usual) + weight * math.log(median(ratios)))


def _findings(
    group: Group, left: _Half, right: _Half, bitext: Bitext, stretches: Sequence[Unit], ratio: Ratio
) -> Iterator[Finding]:
    """The findings of quotes that share sentences, in reading order."""
    pairs = dict(match(group, left.found, right.found, stretches))
    merged = _merged(group, pairs, left, right, ratio.length)
    split = _split(group, pairs, left, right, ratio.length)
    paired, parts, hosts = set(pairs.values()), set(split.values()), set(merged.values())
    # A second quote without reporting words of its own, where the target has these words inside.
    joined = {
        other
        for part, other in merged.items()
        if right.found[other].how == "inside" and left.found[part].how == "carried"
    }
    joined |= {
        other
        for source, other in pairs.items()
        if other in hosts and right.found[other].how == "inside" and left.found[source].how == "carried"
    }
    rest = [number for number in group.targets if number not in paired]
    for number in group.sources:
        other = pairs.get(number, merged.get(number))
        while rest and other is not None and rest[0] < other:
            yield _added(right.found[rest[0]], rest.pop(0) in parts)
        if other is None:
            yield _lost(number, left, bitext, stretches, ratio.length)
            continue
        if other in hosts:
            judged = _JOINED if other in joined else _MERGED
        elif number in split:
            judged = _SPLIT if left.found[number].how != "inside" else _PARTED
        else:
            first = min(left.touched[number].start, right.touched[other].start)
            last = max(left.touched[number].stop, right.touched[other].stop) - 1
            source = left.side(number, Span(stretches[first].source.start, stretches[last].source.end))
            target = right.side(other, Span(stretches[first].target.start, stretches[last].target.end))
            judged = judge(source, target, ratio)
        quotes = left.found[number].quote, right.found[other].quote
        yield Finding(CHECK, judged.verdict, judged.severity, *quotes, judged.reason)
    for number in rest:
        yield _added(right.found[number], number in parts)


def _split(group: Group, pairs: dict[int, int], left: _Half, right: _Half, ratio: float) -> dict[int, int]:
    """Source quotes of which the target has a second part, by that part."""
    owners = {target: source for source, target in pairs.items()}
    found = {}
    for part in group.targets:
        if part in owners:
            continue
        for neighbour in (part - 1, part + 1):
            source = owners.get(neighbour)
            if source is None or source in found:
                continue
            expected = left.inside(source) * ratio
            alone = right.inside(neighbour)
            both = alone + right.inside(part)
            reported = left.found[source].how == "inside"  # the words between lie inside the source’s marks
            if _fits_better(both + reported * right.between(part, neighbour), alone, expected):
                found[source] = part
                break
    return found


def _merged(group: Group, pairs: dict[int, int], left: _Half, right: _Half, ratio: float) -> dict[int, int]:
    """Source quotes that have gone into the counterpart of their neighbour, by that counterpart."""
    found: dict[int, int] = {}
    for part in group.sources:
        if part in pairs:
            continue
        for neighbour in (part - 1, part + 1):
            target = pairs.get(neighbour)
            if target is None:
                continue
            alone = left.inside(neighbour) * ratio
            both = alone + left.inside(part) * ratio
            whole = right.inside(target)
            between = left.between(part, neighbour) * ratio
            if _fits_better(both, alone, whole) or _fits_better(both + between, alone, whole):
                found[part] = target
                break
    return found


def _fits_better(both: float, one: float, expected: float) -> bool:
    """Whether two parts together come nearer to the expected length than the one alone does."""
    return one < 0.85 * expected and abs(both - expected) < 0.5 * abs(one - expected)


def _lost(number: int, left: _Half, bitext: Bitext, stretches: Sequence[Unit], ratio: float) -> Finding:
    """The finding on a source quote without counterpart: its words are gone, or only its marks."""
    found = left.found[number]
    first, last = left.touched[number].start, left.touched[number].stop - 1
    source = Span(stretches[first].source.start, stretches[last].source.end)
    target = Span(stretches[first].target.start, stretches[last].target.end)
    shortfall = (source.end - source.start) * ratio - (target.end - target.start)
    shown = 0 < target.end - target.start < _LONGEST_PASSAGE
    place = Passage(target, target.of(bitext.target)) if shown else None
    inside = left.inside(number) * ratio
    gone = inside >= _TELLING and shortfall > _GONE * inside
    if target.end <= target.start or gone:
        severity: Severity = "error" if found.quote.kind == "quotation" else "warning"
        return Finding(CHECK, "missing", severity, found.quote, place, "the quote is not in the translation")
    severity = "info" if found.minor else "warning"
    reason = "marks lost: the words are no longer marked as a quote"
    return Finding(CHECK, "altered", severity, found.quote, place, reason)


def _added(found: Found, part: bool) -> Finding:
    """The finding on a target quote without counterpart."""
    if part:
        return Finding(CHECK, "added", "info", None, found.quote, "the other part of a quote that was split")
    severity: Severity = "warning" if found.quote.kind == "quotation" else "info"
    return Finding(
        CHECK, "added", severity, None, found.quote, "only the translation has these quotation marks"
    )
