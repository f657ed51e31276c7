"""A finding for each figure of a bitext: the first rule that applies to it gives the verdict and the code."""

from __future__ import annotations

from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.comparison.changes import changed, digits_of, is_year, letters_of
from translation.checks.figures.comparison.components import is_small
from translation.checks.figures.comparison.matching import match
from translation.checks.figures.comparison.swaps import (
    reversed_ranges,
    split_spans,
    swapped_neighbours,
    swapped_pairs,
)
from translation.model import Figure, Finding, Severity, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translation.checks.figures.comparison.figure_use import Figures, FigureUse
    from translation.model import Bitext

_LONGEST_QUOTE = 80
# Code points between an amount and its conversion in brackets.
_CONVERSION_GAP = 20
# Code points between the pieces of a broken number: "11, 2 billion".
_PIECES_GAP = 3
_SMALL = 20


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """A finding for each figure of the source, in its order, then for those only the translation has.

    Figures are matched within a segment, then with the neighbouring segments; segments without a
    target are passed over. Spans are code points of `bitext.source` and `bitext.target`. What a good
    translation may leave out ("two", "first", "CO2", the 1 of "Formula 1") is `unsure` and not an alarm when
    it has no partner. The codes are those of `rules.RULES`.
    """
    return tuple(finding for source, target in match(bitext) for finding in _findings(source, target))


class _Case(NamedTuple):
    """A figure without a verdict, and what its rules look at: both sides, and its partner if it has one."""

    use: FigureUse
    place: int  # of the figure among those of its side
    side: Figures
    other_side: Figures
    partner: FigureUse | None

    @property
    def figure(self) -> Figure:
        return self.use.figure


class _Rule(NamedTuple):
    """What is said of a figure if `applies` holds for its case."""

    code: str
    verdict: Verdict
    severity: Severity
    applies: Callable[[_Case], bool]

    def finding(self, source: Figure | None, target: Figure | None) -> Finding:
        reason = _reason(self.verdict, source, target)
        return Finding("figures", self.verdict, self.severity, source, target, reason, self.code)


def _findings(source: Figures, target: Figures) -> Iterator[Finding]:
    swaps = _swaps(source, target)
    changes = changed(source, target)
    accounted_for = set(changes.values())
    for place, use in enumerate(source.uses):
        if not use.implicit:
            accounted_for.update(use.partners())
            case = _Case(use, place, source, target, _partner(use))
            yield swaps.get(use) or _of_source(case, changes.get(use))
    for place, use in enumerate(target.uses):
        if not use.implicit and use not in accounted_for and use.unmatched():
            yield _of_target(_Case(use, place, target, source, _partner(use)))


def _of_source(case: _Case, became: FigureUse | None) -> Finding:
    if became is not None:
        return _CHANGED.finding(case.figure, became.figure)
    if case.partner is None:
        return _first(_ONLY_IN_SOURCE, case).finding(case.figure, None)
    return _first(_IN_BOTH, case).finding(case.figure, case.partner.figure)


def _of_target(case: _Case) -> Finding:
    if case.partner is None:
        return _first(_ONLY_IN_TARGET, case).finding(None, case.figure)
    return _first(_PARTLY_IN_SOURCE, case).finding(case.partner.figure, case.figure)


def _first(rules: tuple[_Rule, ...], case: _Case) -> _Rule:
    return next(rule for rule in rules if rule.applies(case))


def _partner(use: FigureUse) -> FigureUse | None:
    """The partner of a figure, or of its first component that has one.

    A word is not the partner of a part: in "le 1er mai" the 1 may have met "une". Nor is "this year" of 2008.
    """
    partners = (partner for partner in use.partners() if not (partner.implicit and use.unmatched()))
    return None if _is_relative_year_use(use) else next(partners, None)


# Questions of the rules, a figure without a partner first.


def _always(_: _Case) -> bool:
    return True


def _is_relative_year_use(use: FigureUse) -> bool:
    return is_year(use.figure) and any(partner.figure.kind == "duration" for partner in use.partners())


def _is_relative_year(case: _Case) -> bool:
    """ "this year", "one year earlier" for a year."""
    return _is_relative_year_use(case.use)


def _is_small_excused_in_source(case: _Case) -> bool:
    return is_small(case.figure) and (case.use.bracketed or _may_be_left_out(case))


def _is_small_excused_in_target(case: _Case) -> bool:
    return is_small(case.figure) and (_may_be_put_in(case) or _explains(case))


def _may_be_left_out(case: _Case) -> bool:
    return case.use.optional or _may_be_in_words(case)


def _may_be_put_in(case: _Case) -> bool:
    return _is_optional_in_target(case) or _may_be_in_words(case)


def _is_small(case: _Case) -> bool:
    return is_small(case.figure)


def _is_optional(case: _Case) -> bool:
    return case.use.optional


def _is_optional_in_target(case: _Case) -> bool:
    """Not so a name with other digits than on the other side: "MP4" beside "MP3"."""
    return case.use.optional and not (
        case.figure.kind == "designation"
        and any(
            other.figure.kind == "designation" and letters_of(other.figure) == letters_of(case.figure)
            for other in case.other_side.uses
        )
    )


def _may_be_in_words(case: _Case) -> bool:
    """Whether the other language may well say a figure in words, which are not read there."""
    if case.other_side.reads_words:
        return False
    figure = case.figure
    value = figure.value
    if figure.kind in ("decade", "century", "fraction", "multiple", "time"):
        return True
    if not any(char.isdecimal() for char in figure.text):
        return True
    if not isinstance(value, Decimal):
        return False
    return abs(value) <= _SMALL or len(value.normalize().as_tuple().digits) == 1


def _converts_the_one_before(case: _Case) -> bool:
    """Whether an amount gives the one right before it, which has a partner, in other money."""
    if not case.place:
        return False
    one, other = case.side.uses[case.place - 1], case.use
    return (
        one.figure.kind == other.figure.kind == "money"
        and other.figure.span.start - one.figure.span.end < _CONVERSION_GAP
        and bool(one.partners())
        and one.figure.unit != other.figure.unit
    )


def _explains_in_source(case: _Case) -> bool:
    """A conversion in brackets, for readers at home."""
    return case.use.bracketed and _converts_the_one_before(case)


def _explains(case: _Case) -> bool:
    """Whether an added figure is one that translators add to explain, not one that a machine makes up.

    A year; a figure in brackets, an amount only in other money ("4,000 pounds (4,500 euros)"); a small bare
    number that stands by itself ("line 4"), not beside another figure as the pieces of a broken number do.
    """
    figure, place, uses = case.figure, case.place, case.side.uses
    gap = figure.span.start - uses[place - 1].figure.span.end if place else _CONVERSION_GAP
    if figure.kind == "money" and gap < _CONVERSION_GAP and uses[place - 1].partners():
        return _converts_the_one_before(case)
    if case.use.bracketed and figure.kind != "designation":
        return True
    if place + 1 < len(uses):
        gap = min(gap, uses[place + 1].figure.span.start - figure.span.end)
    return is_year(figure) or (is_small(figure) and gap > _PIECES_GAP)


# Questions about a figure with a partner.


def _is_less_precise(case: _Case) -> bool:
    """Whether a date is given more or less precisely on the other side, and agrees as far as it goes."""
    partner = case.partner
    if partner is None or not _agrees_in_part(case) or (case.use.unmatched() and partner.unmatched()):
        return False
    return _may_be_less_precise(case.figure, partner.figure)


def _is_more_precise(case: _Case) -> bool:
    return case.partner is not None and _may_be_less_precise(case.partner.figure, case.figure)


def _may_be_less_precise(source: Figure, target: Figure) -> bool:
    """Whether the target is a date, or is read as a day in numbers: "9/11"."""
    return source.kind in ("date", "number", "ordinal") and (
        target.kind == "date"
        or any(
            reading.kind == "date" and str(reading.value).startswith("XXXX-") for reading in target.readings
        )
    )


def _agrees_in_part(case: _Case) -> bool:
    partner = case.partner
    return bool(case.use.unmatched()) or (
        partner is not None and not partner.implicit and bool(partner.unmatched())
    )


def _is_converted(case: _Case) -> bool:
    return case.use.converted


def _looks_the_same(case: _Case) -> bool:
    """Whether a reader of any language sees the same: the kind, and the digits without marks."""
    partner = case.partner
    return (
        partner is not None
        and case.figure.kind == partner.figure.kind
        and digits_of(case.figure) == digits_of(partner.figure)
    )


_CHANGED = _Rule("figure.altered", "altered", "error", _always)
_ONLY_IN_SOURCE = (
    _Rule("figure.relative-year", "unsure", "info", _is_relative_year),
    _Rule("figure.small-number", "unsure", "info", _is_small_excused_in_source),
    _Rule("figure.small-number", "missing", "error", _is_small),
    _Rule("figure.explanation", "unsure", "info", _explains_in_source),
    _Rule("figure.reworded", "unsure", "info", _is_optional),
    _Rule("figure.words-not-read", "unsure", "info", _may_be_in_words),
    _Rule("figure.missing", "missing", "error", _always),
)
_ONLY_IN_TARGET = (
    _Rule("figure.small-number", "unsure", "info", _is_small_excused_in_target),
    _Rule("figure.small-number", "added", "warning", _is_small),
    _Rule("figure.explanation", "unsure", "info", _explains),
    _Rule("figure.reworded", "unsure", "info", _is_optional_in_target),
    _Rule("figure.words-not-read", "unsure", "info", _may_be_in_words),
    _Rule("figure.added", "added", "warning", _always),
)
_IN_BOTH = (
    _Rule("figure.less-precise", "unsure", "info", _is_less_precise),
    _Rule("figure.part-altered", "altered", "error", _agrees_in_part),
    _Rule("figure.converted", "converted", "info", _is_converted),
    _Rule("figure.matched", "matched", "info", _looks_the_same),
    _Rule("figure.reformatted", "reformatted", "info", _always),
)
_PARTLY_IN_SOURCE = (
    _Rule("figure.less-precise", "unsure", "info", _is_more_precise),
    _Rule("figure.part-altered", "altered", "error", _always),
)


def _swaps(source: Figures, target: Figures) -> dict[FigureUse, Finding]:
    """What is to be said of source figures that are wrong together with their neighbour: see `swaps`."""
    findings: dict[FigureUse, Finding] = {}
    for one, became in reversed_ranges(source, target):
        reason = f"order: {_words(one.span.of(source.text))} became {_words(became.span.of(target.text))}"
        findings[one.start] = _altered("figure.reversed-range", one.start, became.start, reason)
    swapped = chain(
        (("figure.swapped-neighbours", *pair) for pair in swapped_neighbours(source, target)),
        (("figure.swapped-pairs", *pair) for pair in swapped_pairs(source, target)),
    )
    for code, use, other in swapped:
        reason = f"{_quoted(use.figure)} became {_quoted(other.figure)}"
        findings.setdefault(use, _altered(code, use, other, reason))
    for span, first, second in split_spans(source, target):
        years = Span(first.figure.span.start, second.figure.span.end)
        if span in source.uses:
            reason = f"{_quoted(span.figure)} became {_words(years.of(target.text))}"
            findings[span] = _altered("figure.split-span", span, first, reason)
        else:
            reason = f"{_words(years.of(source.text))} became {_quoted(span.figure)}"
            findings[first] = _altered("figure.split-span", first, span, reason)
    return findings


def _altered(code: str, source: FigureUse, target: FigureUse, reason: str) -> Finding:
    return Finding("figures", "altered", "error", source.figure, target.figure, reason, code)


def _reason(verdict: Verdict, source: Figure | None, target: Figure | None) -> str:
    """The clause for the reader; on the side that lacks it a figure is None."""
    was, now = _quoted(source), _quoted(target)
    if verdict == "unsure":
        if source and target:
            return f"less or more precise: {was}, {now}"
        return f"perhaps said otherwise: {was}" if source else f"perhaps said otherwise in the source: {now}"
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
