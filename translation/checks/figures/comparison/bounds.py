"""Bounds that were turned round: "at least 300" and "au plus 300", "nearly" and "more than"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.comparison.phrases import Reworded, any_of, only_partner
from translation.languages.figure_relations import BOUNDS, figure_relations
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.figures.comparison.figure_use import Figures, FigureUse

# Code points before a figure in which its bound stands, and around both in which a word may turn it round:
# "you need not spend more than 5", "plus de 5 personnes ne peuvent pas entrer".
_REACH = 30
_NEGATION_REACH = 40
_COUNTED = frozenset({"number", "percent", "money", "measure", "duration"})
_OF_WHAT_DOES_NOT_LAST = frozenset({"beyond", "below"})


def turned_bounds(source: Figures, target: Figures) -> Iterator[Reworded]:
    """The partners of which one side says that there may be more, and the other that there may be less.

    "At least" and "more than" are not told apart, nor are "at most", "less than" and "nearly". Nothing is
    said where only one side has a negation: "no sign below 5 cm" may become "signs of at least 5 cm".
    """
    if not (_may_hold_bounds(source) and _may_hold_bounds(target)):
        return
    turned = list(_turned(source, target))
    if turned and _is_negated(source) == _is_negated(target):
        yield from turned


def _turned(source: Figures, target: Figures) -> Iterator[Reworded]:
    for use in source.clear():
        other = only_partner(use) if use.figure.kind in _COUNTED else None
        if other is None or other.implicit or (bound := _bound(use, source)) is None:
            continue
        there = _bound(other, target)
        if there is not None and BOUNDS[there.name] != BOUNDS[bound.name]:
            yield Reworded(use, other, bound.span, there.span)


class _Bound(NamedTuple):
    """The name of a bound, and its words with the figure."""

    name: str
    span: Span


def _bound(use: FigureUse, side: Figures) -> _Bound | None:
    """What stands before a figure and says that there may be more or less; None near a negation."""
    patterns = _patterns(side.language)
    start = use.figure.span.start
    before = side.text[max(start - _REACH, side.span.start) : start].lower()
    found = patterns.at_end.search(before) if patterns is not None else None
    if patterns is None or found is None or found.lastgroup is None:
        return None
    if use.figure.kind == "duration" and found.lastgroup in _OF_WHAT_DOES_NOT_LAST:
        return None
    first = start - len(before) + found.start()
    behind = side.text[use.figure.span.end : min(use.figure.span.end + _NEGATION_REACH, side.span.end)]
    ahead = side.text[max(first - _NEGATION_REACH, side.span.start) : first]
    if patterns.negation.search(f"{ahead} {behind} ".lower()) is not None:
        return None
    return _Bound(found.lastgroup, Span(first, use.figure.span.end))


class _Patterns(NamedTuple):
    """Patterns of a language: a bound that ends a text, any bound, a negation."""

    at_end: re.Pattern[str]
    anywhere: re.Pattern[str]
    negation: re.Pattern[str]


def _is_negated(side: Figures) -> bool:
    """Whether a sentence has a negation outside its bounds: "not more than" is one."""
    patterns = _patterns(side.language)
    sentence = f"{side.span.of(side.text)} ".lower()
    return patterns is not None and patterns.negation.search(patterns.anywhere.sub(" ", sentence)) is not None


def _may_hold_bounds(side: Figures) -> bool:
    patterns = _patterns(side.language)
    return patterns is not None and patterns.anywhere.search(side.span.of(side.text).lower()) is not None


@lru_cache(maxsize=64)
def _patterns(language: str) -> _Patterns | None:
    """The patterns of a language; None without a table."""
    table = figure_relations(language)
    if not table.bounds:
        return None
    named = {name: [phrase for phrase, bound in table.bounds.items() if bound == name] for name in BOUNDS}
    fillers = set(table.fillers) - table.bounds.keys()
    groups = "|".join(f"(?P<{name}>{any_of(phrases)})" for name, phrases in named.items() if phrases)
    return _Patterns(
        re.compile(rf"(?<!\w)(?:{groups})(?:{any_of(fillers)})?[^\w\s]{{0,3}}$"),
        re.compile(rf"(?<!\w)(?:{any_of(table.bounds)})"),
        re.compile(rf"(?<!\w)(?:{any_of(table.negations)})"),
    )
