"""A finding for each figure of a bitext: the first rule that applies to it gives the verdict and the code."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.comparison.ages import narrowed_ages
from translation.checks.figures.comparison.bounds import turned_bounds
from translation.checks.figures.comparison.broken_letters import first_broken
from translation.checks.figures.comparison.case import Case, partner_of
from translation.checks.figures.comparison.centuries import wrong_centuries
from translation.checks.figures.comparison.changes import changed
from translation.checks.figures.comparison.date_parts import wrong_dates
from translation.checks.figures.comparison.directions import turned_directions
from translation.checks.figures.comparison.matching import match
from translation.checks.figures.comparison.movements import turned_movements
from translation.checks.figures.comparison.rates import changed_rates
from translation.checks.figures.comparison.results import turned_scores
from translation.checks.figures.comparison.swaps import (
    reversed_ranges,
    split_spans,
    swapped_neighbours,
    swapped_pairs,
)
from translation.model import Figure, Finding, Reading, Severity, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translation.checks.figures.comparison.figure_use import Figures, FigureUse
    from translation.checks.figures.comparison.phrases import Reworded
    from translation.model import Bitext

_LONGEST_QUOTE = 80


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """A finding for each figure of the source, in its order, then for those only the translation has.

    Figures are matched within a segment, then with the neighbouring segments; segments without a
    target are passed over. Spans are code points of `bitext.source` and `bitext.target`. What a good
    translation may leave out ("two", "first", "CO2", the 1 of "Formula 1") is `unsure` and not an alarm when
    it has no partner. The codes are those of `rules.RULES`.
    """
    return tuple(finding for source, target in match(bitext) for finding in _findings(source, target))


class _VerdictRule(NamedTuple):
    """What is said of a figure if `applies` holds for its case."""

    code: str
    verdict: Verdict
    severity: Severity
    applies: Callable[[Case], bool]
    reason: str = ""  # instead of the verdict's own

    def finding(self, source: Figure | None, target: Figure | None) -> Finding:
        reason = (
            self.reason.format(was=_quoted(source), now=_quoted(target))
            if self.reason
            else _reason(self.verdict, source, target)
        )
        return Finding("figures", self.verdict, self.severity, source, target, reason, self.code)


def _findings(source: Figures, target: Figures) -> Iterator[Finding]:
    if (word := first_broken(target, source)) is not None:
        yield _BROKEN_TARGET.finding(None, word)
    if (word := first_broken(source, target)) is not None:
        yield _BROKEN_SOURCE.finding(word, None)
    swaps = _swaps(source, target)
    changes = changed(source, target)
    accounted_for = set(changes.values())
    for place, use in enumerate(source.uses):
        if not use.implicit or use in changes:
            accounted_for.update(use.partners())
            case = Case(use, place, source, target, partner_of(use))
            yield swaps.get(use) or _of_source(case, changes.get(use))
    for place, use in enumerate(target.uses):
        if not use.implicit and use not in accounted_for and use.unmatched():
            yield _of_target(Case(use, place, target, source, partner_of(use)))


def _of_source(case: Case, became: FigureUse | None) -> Finding:
    if became is not None:
        return _CHANGED.finding(case.figure, became.figure)
    if (letters := case.lost_digits()) is not None:
        target = case.other_side
        name = Figure(letters, letters.of(target.text), (Reading("designation", letters.of(target.text)),))
        return _CHANGED.finding(case.figure, name)
    if case.partner is None:
        return _first(_ONLY_IN_SOURCE, case).finding(case.figure, None)
    rules = _OF_THE_SAME if case.is_plainly_the_same() else _IN_BOTH
    return _first(rules, case).finding(case.figure, case.partner.figure)


def _of_target(case: Case) -> Finding:
    if case.partner is None:
        return _first(_ONLY_IN_TARGET, case).finding(None, case.figure)
    return _first(_PARTLY_IN_SOURCE, case).finding(case.partner.figure, case.figure)


def _first(rules: tuple[_VerdictRule, ...], case: Case) -> _VerdictRule:
    return next(rule for rule in rules if rule.applies(case))


_BROKEN_TARGET = _VerdictRule(
    "figure.mojibake", "added", "error", Case.exists, "letters that cannot be read: {now}"
)
_BROKEN_SOURCE = _VerdictRule(
    "figure.mojibake", "unsure", "info", Case.exists, "letters that cannot be read in the source: {was}"
)
_CHANGED = _VerdictRule("figure.altered", "altered", "error", Case.exists)
_ONLY_IN_SOURCE = (
    _VerdictRule("figure.relative-year", "unsure", "info", Case.is_relative_year),
    _VerdictRule("figure.small-number", "missing", "warning", Case.is_small_count),
    _VerdictRule("figure.small-number", "unsure", "info", Case.is_small_and_may_be_left_out),
    _VerdictRule("figure.small-number", "missing", "error", Case.is_small),
    _VerdictRule("figure.explanation", "unsure", "info", Case.is_bracketed_conversion),
    _VerdictRule("figure.explanation", "unsure", "info", Case.is_given_in_another_unit),
    _VerdictRule("figure.reworded", "unsure", "info", Case.is_optional),
    _VerdictRule("figure.words-not-read", "unsure", "info", Case.may_be_in_words),
    _VerdictRule("figure.missing", "missing", "error", Case.exists),
)
_ONLY_IN_TARGET = (
    _VerdictRule("figure.small-number", "unsure", "info", Case.is_small_and_may_be_put_in),
    _VerdictRule("figure.small-number", "added", "warning", Case.is_small),
    _VerdictRule("figure.explanation", "unsure", "info", Case.explains),
    _VerdictRule("figure.reworded", "unsure", "info", Case.is_optional_in_target),
    _VerdictRule("figure.words-not-read", "unsure", "info", Case.may_be_in_words),
    _VerdictRule("figure.added", "added", "warning", Case.exists),
)
_IN_BOTH = (
    _VerdictRule("figure.less-precise", "unsure", "info", Case.is_less_precise),
    _VerdictRule("figure.part-altered", "altered", "error", Case.agrees_in_part),
    _VerdictRule("figure.converted", "converted", "info", Case.is_converted),
    _VerdictRule(
        "figure.ambiguous-mark",
        "unsure",
        "warning",
        Case.is_ambiguous_money,
        "the mark in {was} may set off thousands or decimals: {now}",
    ),
    _VerdictRule(
        "figure.ambiguous-mark",
        "unsure",
        "info",
        Case.is_ambiguous_number,
        "the mark in {was} may set off thousands or decimals: {now}",
    ),
    _VerdictRule("figure.regrouped", "altered", "error", Case.is_regrouped),
    _VerdictRule(
        "figure.currency", "unsure", "info", Case.may_leave_out_currency, "{was} or other money: {now}"
    ),
    _VerdictRule("figure.currency", "altered", "warning", Case.has_lost_currency),
    _VerdictRule("figure.currency", "altered", "warning", Case.has_made_up_currency),
    _VerdictRule(
        "figure.half-day",
        "altered",
        "error",
        Case.is_other_half_of_day,
        "another half of the day: {was}, {now}",
    ),
    _VerdictRule(
        "figure.half-day",
        "unsure",
        "warning",
        Case.may_be_other_half_of_day,
        "perhaps another half of the day: {was}, {now}",
    ),
    _VerdictRule(
        "figure.length-or-time",
        "unsure",
        "warning",
        Case.may_be_length,
        "perhaps a length of time, not a time of day: {was}, {now}",
    ),
    _VerdictRule("figure.matched", "matched", "info", Case.looks_the_same),
    _VerdictRule("figure.reformatted", "reformatted", "info", Case.exists),
)
# The two last of these: no other speaks where both sides are plainly the same, as most are.
_OF_THE_SAME = _IN_BOTH[-2:]
_PARTLY_IN_SOURCE = (
    _VerdictRule("figure.less-precise", "unsure", "info", Case.is_more_precise),
    _VerdictRule("figure.part-altered", "altered", "error", Case.exists),
)


# What is wrong where each part has its partner: figures of the source, and what they became.
_WRONG_TOGETHER: tuple[
    tuple[str, Callable[[Figures, Figures], Iterator[tuple[FigureUse, FigureUse]]]], ...
] = (
    ("figure.swapped-neighbours", swapped_neighbours),
    ("figure.swapped-pairs", swapped_pairs),
    ("figure.turned-score", turned_scores),
    ("figure.part-altered", wrong_dates),
    ("figure.altered", wrong_centuries),
    ("figure.altered", narrowed_ages),
)
# What is wrong in the words beside two partners.
_REWORDED: tuple[tuple[str, Callable[[Figures, Figures], Iterator[Reworded]]], ...] = (
    ("figure.rate", changed_rates),
    ("figure.bound", turned_bounds),
    ("figure.direction", turned_directions),
)


def _swaps(source: Figures, target: Figures) -> dict[FigureUse, Finding]:
    """What is to be said of source figures that are wrong together with their neighbour: see `swaps`."""
    findings: dict[FigureUse, Finding] = {}
    for one, became in reversed_ranges(source, target):
        reason = f"order: {_words(one.span.of(source.text))} became {_words(became.span.of(target.text))}"
        findings[one.start] = _altered("figure.reversed-range", one.start, became.start, reason)
    for movement, there in turned_movements(source, target):
        reason = f"order: {_words(movement.span.of(source.text))} became {_words(there.span.of(target.text))}"
        if not {movement.first, movement.second} & findings.keys():
            findings[movement.first] = _altered("figure.movement", movement.first, there.first, reason)
    for code, wrong in _WRONG_TOGETHER:
        for use, other in wrong(source, target):
            reason = f"{_quoted(use.figure)} became {_quoted(other.figure)}"
            findings.setdefault(use, _altered(code, use, other, reason))
    for code, reworded in _REWORDED:
        for use, other, span, other_span in reworded(source, target):
            reason = f"{_words(span.of(source.text))} became {_words(other_span.of(target.text))}"
            findings.setdefault(use, _altered(code, use, other, reason))
    for whole, first, second in split_spans(source, target):
        years = Span(first.figure.span.start, second.figure.span.end)
        if whole in source.uses:
            reason = f"{_quoted(whole.figure)} became {_words(years.of(target.text))}"
            findings[whole] = _altered("figure.split-span", whole, first, reason)
        else:
            reason = f"{_words(years.of(source.text))} became {_quoted(whole.figure)}"
            findings[first] = _altered("figure.split-span", first, whole, reason)
    return findings


def _altered(code: str, source: FigureUse, target: FigureUse, reason: str) -> Finding:
    return Finding("figures", "altered", "error", source.figure, target.figure, reason, code)


def _reason(verdict: Verdict, source: Figure | None, target: Figure | None) -> str:
    """The clause for the reader; on the side that lacks it a figure is None."""
    was, now = _quoted(source), _quoted(target)
    if verdict == "unsure":
        if source and target:
            return f"less or more precise: {was}, {now}"
        return (
            f"perhaps worded differently: {was}"
            if source
            else f"perhaps worded differently in the source: {now}"
        )
    if verdict == "altered" and was == now:
        return f"{was} was left as it is, and is something else here"
    return _REASONS[verdict].format(was=was, now=now)


_REASONS: dict[Verdict, str] = {
    "matched": "{was} = {now}",
    "reformatted": "{was} = {now}",
    "converted": "{was} ≈ {now}",
    "altered": "{was} became {now}",
    "missing": "missing: {was}",
    "added": "added: {now}",
}


def _quoted(figure: Figure | None) -> str:
    return _words(figure.text) if figure is not None else ""


def _words(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_QUOTE]
