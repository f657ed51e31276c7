"""What became of each quotation in translation: pair the quotes of both sides, then judge each pair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.comparison.alignment import Places, groups, pairings, units
from translation.checks.quotes.comparison.length import ratio_of
from translation.checks.quotes.comparison.pair_verdict import Judgement, judge
from translation.checks.quotes.comparison.regrouping import (
    OTHER_PART,
    PART_ADDED,
    PART_MISSING,
    PART_UNMARKED,
    judge_merged,
    judge_split,
    merged_parts,
    split_parts,
)
from translation.checks.quotes.comparison.reordering import reordered
from translation.checks.quotes.comparison.sides import QuoteSide, Sides, in_print
from translation.checks.quotes.extraction.quotes import find
from translation.model import Finding, Passage, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.quotes.comparison.alignment import Group
    from translation.checks.quotes.extraction.analysed import AnalysedQuote
    from translation.model import Bitext, Quote

CHECK = "quotes"
_GRAVITY: tuple[Severity, ...] = ("error", "warning", "info")


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """One finding for each quote of the source, in order, and one for each quote that only the target has.

    Quotes that touch a segment without a target are left out: they are not translated yet. Never raises;
    takes time linear in the texts' lengths.
    """
    if not bitext.translated:
        return ()
    quoted = (
        find(bitext.source, bitext.source_language, bitext.source_headings),
        find(bitext.target, bitext.target_language, bitext.target_headings),
    )
    if not any(quoted):
        return ()
    sides = _sides(bitext, *quoted)
    outcomes = [
        outcome
        for group in groups(sides.source.touched, sides.target.touched)
        for outcome in _outcomes(group, sides, bitext)
    ]
    return tuple(_findings(outcomes, sides.source, sides.target))


def _sides(bitext: Bitext, every: Sequence[AnalysedQuote], in_target: Sequence[AnalysedQuote]) -> Sides:
    """Those of the quotes of both sides that are in what is translated."""
    translated = units(bitext)
    pending = Places(segment.source for segment in bitext.segments if segment.target is None)
    source_places = Places(unit.source for unit in translated)
    target_places = Places(unit.target for unit in translated)
    source_quotes = [analysed for analysed in every if not pending.touched(analysed.quote.span)]
    waiting = [analysed for analysed in every if pending.touched(analysed.quote.span)]
    hidden = {unit for analysed in waiting for unit in source_places.touched(analysed.quote.span)}
    target_quotes = [
        in_print(bitext.target, analysed, bitext.target_language)
        for analysed in in_target
        if hidden.isdisjoint(target_places.touched(analysed.quote.span))
    ]
    return Sides(
        QuoteSide(bitext.source, bitext.source_language, source_quotes, source_places),
        QuoteSide(bitext.target, bitext.target_language, target_quotes, target_places),
        translated,
        ratio_of(bitext, translated),
    )


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of a part of a source quote, or of a target quote that has no source."""

    judgement: Judgement
    source: int | None
    target: int | None
    passage: Passage | None = None


def _outcomes(group: Group, sides: Sides, bitext: Bitext) -> Iterator[_Outcome]:
    """What became of quotes that share sentences, in reading order."""
    in_order = pairings(group, sides.source.parts, sides.target.parts, sides.units)
    pairs = reordered(dict(in_order), sides)
    merged = merged_parts(group, pairs, sides)
    second_parts = split_parts(group, pairs, sides)
    counterparts = {**merged, **pairs}
    hosted: dict[int, list[int]] = {target: [] for target in merged.values()}
    for source in group.sources:
        hosted.get(counterparts.get(source, -1), []).append(source)

    def verdict_on(source: int, target: int) -> Judgement:
        if target in hosted:
            return judge_merged(hosted[target], target, source, sides)
        if source in second_parts:
            return judge_split(source, target, second_parts[source], sides)
        return judge(sides.pair(source, target))

    paired, others = set(pairs.values()), set(second_parts.values())
    unpaired = [target for target in group.targets if target not in paired]
    for source in group.sources:
        counterpart = counterparts.get(source)
        if counterpart is None:
            yield _lost(source, sides, bitext)
            continue
        while unpaired and unpaired[0] < counterpart:
            added = unpaired.pop(0)
            yield _added(added, sides, is_other_part=added in others)
        yield _Outcome(verdict_on(source, counterpart), source, counterpart)
    for added in unpaired:
        yield _added(added, sides, is_other_part=added in others)


def _findings(
    outcomes: Sequence[_Outcome], source_side: QuoteSide, target_side: QuoteSide
) -> Iterator[Finding]:
    """One finding for each source quote, by the worst that happened to a part of it; one for each added."""
    by_quote: dict[int, list[_Outcome]] = {}
    for outcome in outcomes:
        if outcome.source is not None:
            by_quote.setdefault(source_side.owners[outcome.source], []).append(outcome)
    worst = {
        number: _gravest(of_quote, closed=source_side.quotes[number].quote.closed)
        for number, of_quote in by_quote.items()
    }
    reported = {
        target_side.owners[outcome.target] for outcome in worst.values() if outcome.target is not None
    }
    for outcome in outcomes:
        number = None if outcome.source is None else source_side.owners[outcome.source]
        if number is not None and number in worst:
            chosen = worst.pop(number)
            if chosen.target is None:
                target: Quote | Passage | None = chosen.passage
            else:
                target = target_side.quotes[target_side.owners[chosen.target]].quote
            yield _finding(chosen.judgement, source_side.quotes[number].quote, target)
        if outcome.target is None:
            continue
        owner = target_side.owners[outcome.target]
        if owner not in reported or (number is None and outcome.judgement.severity != "info"):
            judgement = outcome.judgement
            if number is not None:
                judgement = OTHER_PART
            elif owner in reported:
                judgement = PART_ADDED
            reported.add(owner)
            yield _finding(judgement, None, target_side.quotes[owner].quote)


def _finding(judgement: Judgement, source: Quote | None, target: Quote | Passage | None) -> Finding:
    return Finding(
        CHECK, judgement.verdict, judgement.severity, source, target, judgement.reason, judgement.code
    )


def _gravest(outcomes: Sequence[_Outcome], *, closed: bool) -> _Outcome:
    """What the finding on a quote says: the worst that happened to a part of it.

    Of a quote that is not `closed` nobody knows which of its later parts are quoted.
    """
    worst = min(outcomes, key=lambda outcome: _GRAVITY.index(outcome.judgement.severity))
    kept = next((outcome for outcome in outcomes if outcome.target is not None), None)
    if worst.target is not None or kept is None:
        return worst
    if not closed:
        return kept
    judgement = PART_MISSING if worst.judgement.verdict == "missing" else PART_UNMARKED
    return _Outcome(judgement, worst.source, kept.target)


def _lost(source_part: int, sides: Sides, bitext: Bitext) -> _Outcome:
    """What became of source words without a counterpart: they are gone, or only their marks."""
    analysed, touched = sides.source.parts[source_part], sides.source.touched[source_part]
    first, last = sides.units[touched.start], sides.units[touched.stop - 1]
    source = Span(first.source.start, last.source.end)
    target = Span(first.target.start, last.target.end)
    length = target.end - target.start
    missing = (source.end - source.start) * sides.ratio.length - length
    expected = sides.expected(source_part)
    gone = expected >= weights.TELLING_LENGTH and missing > weights.WORDS_GONE * expected
    if length <= 0 or gone:
        severity: Severity = "error" if analysed.quote.kind == "quotation" else "warning"
        judgement = Judgement("quote.missing", "missing", severity, "the quote is not in the translation")
    else:
        severity = "info" if analysed.minor or analysed.is_title else "warning"
        what = "title is" if analysed.is_title else "words are"
        reason = f"marks lost: the {what} no longer marked as a quote"
        judgement = Judgement("quote.marks-lost", "altered", severity, reason)
    shown = 0 < length < weights.LONGEST_PASSAGE
    return _Outcome(
        judgement, source_part, None, Passage(target, target.of(bitext.target)) if shown else None
    )


def _added(target_part: int, sides: Sides, *, is_other_part: bool) -> _Outcome:
    """What to say of target words without a counterpart."""
    if is_other_part:
        return _Outcome(OTHER_PART, None, target_part)
    is_quotation = sides.target.parts[target_part].quote.kind == "quotation"
    put_in = is_quotation and not _has_odd_marks(target_part, sides)
    severity: Severity = "warning" if put_in else "info"
    reason = "only the translation has these quotation marks"
    return _Outcome(Judgement("quote.added", "added", severity, reason), None, target_part)


def _has_odd_marks(target_part: int, sides: Sides) -> bool:
    """Whether the source has a mark there that belongs to no quote, as it is set oddly: he said 'so"."""
    touched = sides.target.touched[target_part]
    if not touched:
        return False
    first, last = sides.units[touched.start].source.start, sides.units[touched.stop - 1].source.end
    return sides.source.odd_marks(Span(first, last)) > 0
