"""What became of each quotation in translation: pair the quotes of both sides, then judge each pair."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from translation.checks.quotes.comparison.alignment import Places, groups, pairings, units
from translation.checks.quotes.comparison.pair_verdict import Judgement, PairContext, Ratio, judge
from translation.checks.quotes.comparison.sides import QuoteSide, in_print
from translation.checks.quotes.extraction.quotes import WORD, find
from translation.languages.quote_table import table
from translation.model import Finding, Passage, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.quotes.comparison.alignment import Group, Unit
    from translation.model import Bitext

CHECK = "quotes"
_MERGED = Judgement("altered", "warning", "merged: two quotes have become one")
_SPLIT = Judgement("altered", "warning", "split: the quote has become two")
_REPORTED = Judgement("matched", "info", "the reporting words stand inside the marks, as in the source")
# One quote with the reporting words inside its marks, as French has it, and one with them elsewhere.
_JOINED = Judgement("matched", "info", "one quote on both sides, the reporting words moved")
_PARTLY_MISSING = Judgement("altered", "error", "truncated: a part of the quote is not in the translation")
_PARTLY_UNMARKED = Judgement("altered", "error", "truncated: a part of the quote lies outside its marks")
_OTHER_PART = Judgement("added", "info", "the other part of a quote that was split")
_MORE = Judgement("altered", "warning", "extended: the source has no counterpart of a part of the quote")
_WEIGHTS: tuple[Severity, ...] = ("error", "warning", "info")
_GONE = 0.65  # of a lost quote's length that its sentence must be short of to have lost the words, too
_OFF = 0.35  # of the length of a quote of several parts that it may differ from what is expected
_TELLING = 15  # code points below which a length tells nothing
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
    others = (
        in_print(bitext.target, found, bitext.target_language)
        for found in find(bitext.target, bitext.target_language)
    )
    left = QuoteSide(
        bitext.source,
        bitext.source_language,
        [found for found in every if not pending.touched(found.quote.span)],
        source_places,
    )
    right = QuoteSide(
        bitext.target,
        bitext.target_language,
        [found for found in others if hidden.isdisjoint(target_places.touched(found.quote.span))],
        target_places,
    )
    ratio = _ratio(bitext, stretches)
    outcomes: list[_Outcome] = []
    for group in groups(left.touched, right.touched):
        outcomes += _outcomes(group, left, right, bitext, stretches, ratio)
    return tuple(_findings(outcomes, left, right))


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


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of a part of a source quote, or of a target quote that has no source."""

    judged: Judgement
    source: int | None
    target: int | None
    passage: Passage | None = None


def _outcomes(
    group: Group, left: QuoteSide, right: QuoteSide, bitext: Bitext, stretches: Sequence[Unit], ratio: Ratio
) -> Iterator[_Outcome]:
    """What became of quotes that share sentences, in reading order."""
    pairs = dict(pairings(group, left.parts, right.parts, stretches))
    merged = _merged(group, pairs, left, right, ratio.length)
    split = _split(group, pairs, left, right, ratio.length)
    paired, parted = set(pairs.values()), set(split.values())
    hosts: dict[int, list[int]] = {other: [] for other in merged.values()}
    for number in group.sources:
        hosts.get(pairs.get(number, merged.get(number, -1)), []).append(number)
    rest = [number for number in group.targets if number not in paired]
    for number in group.sources:
        other = pairs.get(number, merged.get(number))
        while rest and other is not None and rest[0] < other:
            added = rest.pop(0)
            yield _added(added, right, added in parted)
        if other is None:
            yield _lost(number, left, bitext, stretches, ratio.length)
        elif other in hosts:
            judged = _MERGED
            if left.same(hosts[other][0], hosts[other][-1]):
                judged = _within(hosts[other], *_sides(number, other, left, right, stretches), left, ratio)
            yield _Outcome(judged, number, other)
        elif number in split:
            yield _Outcome(_parted(number, other, split[number], left, right, ratio.length), number, other)
        else:
            judged = judge(*_sides(number, other, left, right, stretches), ratio)
            yield _Outcome(judged, number, other)
    for number in rest:
        yield _added(number, right, number in parted)


def _findings(outcomes: Sequence[_Outcome], left: QuoteSide, right: QuoteSide) -> Iterator[Finding]:
    """One finding for each source quote, by the worst that befell a part of it, and one for each added."""
    of_quote: dict[int, list[_Outcome]] = {}
    for outcome in outcomes:
        if outcome.source is not None:
            of_quote.setdefault(left.owners[outcome.source], []).append(outcome)
    chosen = {
        number: _gravest(found, closed=left.quotes[number].quote.closed) for number, found in of_quote.items()
    }
    told = {right.owners[one.target] for one in chosen.values() if one.target is not None}
    for outcome in outcomes:
        number = None if outcome.source is None else left.owners[outcome.source]
        if number is not None and number in chosen:
            one = chosen.pop(number)
            target = one.passage if one.target is None else right.quotes[right.owners[one.target]].quote
            quote = left.quotes[number].quote
            yield Finding(CHECK, one.judged.verdict, one.judged.severity, quote, target, one.judged.reason)
        if outcome.target is None:
            continue
        place = right.owners[outcome.target]
        if place not in told or (number is None and outcome.judged.severity != "info"):
            judged = _OTHER_PART if number is not None else _MORE if place in told else outcome.judged
            told.add(place)
            quote = right.quotes[place].quote
            yield Finding(CHECK, judged.verdict, judged.severity, None, quote, judged.reason)


def _gravest(found: Sequence[_Outcome], *, closed: bool) -> _Outcome:
    """What a quote's finding says: the worst that befell a part of it.

    Of one that is not `closed` nobody knows which of its later parts are quoted.
    """
    worst = min(found, key=lambda one: _WEIGHTS.index(one.judged.severity))
    kept = next((one for one in found if one.target is not None), None)
    if worst.target is not None or kept is None:
        return worst
    if not closed:
        return kept
    judged = _PARTLY_MISSING if worst.judged.verdict == "missing" else _PARTLY_UNMARKED
    return _Outcome(judged, worst.source, kept.target)


def _split(
    group: Group, pairs: dict[int, int], left: QuoteSide, right: QuoteSide, ratio: float
) -> dict[int, int]:
    """Source quotes of which the target has a second part, by that part."""
    owners = {target: source for source, target in pairs.items()}
    parts = [part for part in group.targets if part not in owners]

    def is_split(part: int, neighbour: int) -> bool:
        alone = right.inside(neighbour)
        return _fits_better(alone + right.inside(part), alone, left.inside(owners[neighbour]) * ratio)

    def is_within(part: int, neighbour: int) -> bool:
        """Whether reporting words part one quotation that the source does not know as such."""
        if not right.same(part, neighbour):
            return False
        expected, alone = left.inside(owners[neighbour]) * ratio, right.inside(neighbour)
        both = alone + right.inside(part)
        off = min(abs(both - expected), abs(both + right.between(neighbour, part) - expected))
        return off < min(abs(alone - expected), max(_TELLING, _OFF * expected))

    found: dict[int, int] = {}
    taken: set[int] = set()
    for fits in (is_split, is_within):
        for part in parts:
            for neighbour in (part - 1, part + 1):
                source = owners.get(neighbour, -1)
                if source >= 0 and source not in found and part not in taken and fits(part, neighbour):
                    found[source] = part
                    taken.add(part)
    return found


def _merged(
    group: Group, pairs: dict[int, int], left: QuoteSide, right: QuoteSide, ratio: float
) -> dict[int, int]:
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
            nearer = min(abs(both - whole), abs(both + between - whole)) < abs(alone - whole)
            joined = left.same(part, neighbour) and nearer
            if joined or _fits_better(both, alone, whole) or _fits_better(both + between, alone, whole):
                found[part] = target
                break
    return found


def _sides(
    number: int, other: int, left: QuoteSide, right: QuoteSide, stretches: Sequence[Unit]
) -> tuple[PairContext, PairContext]:
    """A pair of quotes in the stretch of sentences that either touches."""
    first = min(left.touched[number].start, right.touched[other].start)
    last = max(left.touched[number].stop, right.touched[other].stop) - 1
    source = left.side(number, Span(stretches[first].source.start, stretches[last].source.end))
    return source, right.side(other, Span(stretches[first].target.start, stretches[last].target.end))


def _within(
    numbers: Sequence[int], source: PairContext, other: PairContext, left: QuoteSide, ratio: Ratio
) -> Judgement:
    """What to say of the parts of one quote that are one quote in the target, as a model leaves them."""
    words = sum(left.inside(one) for one in numbers) * ratio.length
    between = sum(left.between(*pair) for pair in pairwise(numbers)) * ratio.length
    reported = other.outside < source.outside * ratio.length - between / 2
    change = other.inside - words - reported * between
    if abs(change) > max(_TELLING, _OFF * words):
        return _PARTLY_MISSING if change < 0 else _MORE
    return _REPORTED if reported else _JOINED


def _parted(number: int, one: int, other: int, left: QuoteSide, right: QuoteSide, ratio: float) -> Judgement:
    """What to say of a source quote of which the target has two parts."""
    if not right.same(one, other):
        return _SPLIT
    expected = left.inside(number) * ratio
    both = right.inside(one) + right.inside(other)
    whole = both + right.between(one, other)
    return _REPORTED if abs(whole - expected) < abs(both - expected) else _JOINED


def _fits_better(both: float, one: float, expected: float) -> bool:
    """Whether two parts together come nearer to the expected length than the one alone does."""
    return one < 0.85 * expected and abs(both - expected) < 0.5 * abs(one - expected)


def _lost(number: int, left: QuoteSide, bitext: Bitext, stretches: Sequence[Unit], ratio: float) -> _Outcome:
    """What became of source words without counterpart: they are gone, or only their marks."""
    found = left.parts[number]
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
        judged = Judgement("missing", severity, "the quote is not in the translation")
    else:
        severity = "info" if found.minor else "warning"
        judged = Judgement("altered", severity, "marks lost: the words are no longer marked as a quote")
    return _Outcome(judged, number, None, place)


def _added(number: int, right: QuoteSide, parted: bool) -> _Outcome:
    """What to say of target words without counterpart."""
    severity: Severity = "warning" if right.parts[number].quote.kind == "quotation" else "info"
    only = Judgement("added", severity, "only the translation has these quotation marks")
    return _Outcome(_OTHER_PART if parted else only, None, number)
