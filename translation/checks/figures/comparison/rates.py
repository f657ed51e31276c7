"""Rates that changed: "$2 a day" and "2 dollars par semaine"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.comparison.phrases import Reworded, only_partner, words_of
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.languages.figure_relations import figure_relations
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.figures.comparison.figure_use import Figures, FigureUse

# Code points from a figure to its rate, with what is counted between; and from a rate to a figure behind it.
_REACH = 40
_BEHIND = 20
_COUNTED = frozenset({"number", "percent", "money", "measure", "duration", "multiple"})
_CLAUSE_END = re.compile(r"[.,;:!?()]\s")


class _Rate(NamedTuple):
    """Per what a figure is counted, and the words that say so, with the figure."""

    unit: str
    span: Span


def changed_rates(source: Figures, target: Figures) -> Iterator[Reworded]:
    """The partners that are counted per day on one side and per week on the other.

    Only where both sides say so; a rate that is left out goes without saying more often than not.
    """
    rates = _rates(source)
    others = _rates(target) if rates else {}
    for use, rate in rates.items() if others else ():
        other = only_partner(use)
        there = others.get(other) if other is not None else None
        if other is not None and there is not None and there.unit != rate.unit:
            yield Reworded(use, other, rate.span, there.span)


def _rates(figures: Figures) -> dict[FigureUse, _Rate]:
    """The figures with a rate: that right behind them, or else right before them."""
    pattern, units = _phrases(figures.language)
    uses = [use for use in figures.uses if use.figure.kind in _COUNTED]  # "an hour a day" has its figure, too
    if pattern is None or not uses:
        return {}
    text = figures.span.of(figures.text).lower()
    starts = [use.figure.span.start for use in uses]
    ends = [use.figure.span.end for use in uses]
    behind: dict[FigureUse, _Rate] = {}
    ahead: dict[FigureUse, _Rate] = {}
    for found in pattern.finditer(text):
        span = Span(found.start(), found.end()).moved(figures.span.start)
        unit = units[" ".join(found[0].replace("’", "'").split())]
        before, after = bisect_right(ends, span.start) - 1, bisect_left(starts, span.end)
        if before >= 0 and _is_near(figures.text, ends[before], span.start, _REACH):
            behind.setdefault(uses[before], _Rate(unit, Span(starts[before], span.end)))
        elif after < len(uses) and _is_near(figures.text, span.end, starts[after], _BEHIND):
            ahead.setdefault(uses[after], _Rate(unit, Span(span.start, ends[after])))
    return {use: rate for use, rate in (ahead | behind).items() if not use.implicit}


def _is_near(text: str, start: int, end: int, reach: int) -> bool:
    """Whether two places are near one another and in one clause."""
    return end - start <= reach and _CLAUSE_END.search(text, start, end) is None


@lru_cache(maxsize=64)
def _phrases(language: str) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    """A pattern for the rates of a language, and their units; no pattern without a table."""
    units = dict(figure_relations(language).rates)
    if not units:
        return None, {}
    phrases = "|".join(map(words_of, sorted(units, key=len, reverse=True)))
    # "im Jahr 2009" is a year, "a week ago" a time.
    after = "|".join(map(words_of, lexicon(language).table.lasting_after)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{phrases})(?!\w)(?!\s+(?:\d{{4}}(?!\d)|(?:{after})(?!\w)))"), units
