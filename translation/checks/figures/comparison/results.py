"""A score turned round although the same side wins: "beat Derby 3-1" as "a battu Derby 1-3"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.comparison.phrases import any_of
from translation.languages.figure_relations import figure_relations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from translation.checks.figures.comparison.figure_use import Figures, FigureUse

# Code points to each side of a score in which the words for winning and losing stand.
_BESIDE = 80
_HALF_TIME_GAP = 2  # between a result and the bracketed one at half-time
_SCORE = re.compile(r"\d{1,3}\s?[-–:]\s?\d{1,3}")


def turned_scores(source: Figures, target: Figures) -> Iterator[tuple[FigureUse, FigureUse]]:
    """The scores of the source whose goals changed places, and what they became.

    Only where both sides speak of winning and none of losing: "lost 1-3" may be told "lost 3-1". In Spanish,
    Italian, Portuguese and French the host's goals may come first, whoever won: "ganó 0-2 en Sevilla". But a
    result and that at half-time, "3:2 (1:2)", are turned both or neither.
    """
    scores = [(use, other) for use in source.clear() if (other := _with_the_same_goals(use)) is not None]
    for use, other in scores:
        if _is_turned(use, other) and _tells_of_winning(use, source) and _tells_of_winning(other, target):
            yield use, other
    for result, half_time in pairwise(scores):
        gap = half_time[0].figure.span.start - result[0].figure.span.end
        if half_time[0].bracketed and gap <= _HALF_TIME_GAP and _is_turned(*result) != _is_turned(*half_time):
            yield result if _is_turned(*result) else half_time


def _with_the_same_goals(use: FigureUse) -> FigureUse | None:
    """The partner of a score that is no draw, if it is a score of the same goals, in whichever order."""
    other = use.partner_of[0]
    if other is None or not (_is_score(use) and _is_score(other) and other.partner_of[0] is use):
        return None
    ends, others = _goals(use), _goals(other)
    return other if len(set(ends)) > 1 and others in (ends, ends[::-1]) else None


def _goals(use: FigureUse) -> list[Decimal | None]:
    return [end.value for end in use.components]


def _is_turned(use: FigureUse, other: FigureUse) -> bool:
    return _goals(use) != _goals(other)


def _is_score(use: FigureUse) -> bool:
    return len(use.components) == 2 and _SCORE.fullmatch(use.figure.text) is not None


def _tells_of_winning(use: FigureUse, side: Figures) -> bool:
    """Whether the words beside a score speak of winning, not of losing, nor of a win told for the host."""
    words = _words(side.language)
    span = use.figure.span
    start, end = max(span.start - _BESIDE, side.span.start), min(span.end + _BESIDE, side.span.end)
    beside = f"{side.text[start:end]} ".lower()
    if words is None or words.wins.search(beside) is None or words.losses.search(beside) is not None:
        return False
    low_first = (use.components[0].value or 0) < (use.components[1].value or 0)
    return not (low_first and words.away.match(side.text, span.end, end) is not None)


class _Words(NamedTuple):
    """Patterns of a language: winning, losing, and the place of a match right behind a score."""

    wins: re.Pattern[str]
    losses: re.Pattern[str]
    away: re.Pattern[str]


@lru_cache(maxsize=64)
def _words(language: str) -> _Words | None:
    table = figure_relations(language)
    if not table.wins:
        return None
    return _Words(
        re.compile(rf"(?<!\w)(?:{any_of(table.wins)})"),
        re.compile(rf"(?<!\w)(?:{any_of(table.losses)})"),
        re.compile(rf"\s*(?:{any_of(table.away)})(?:\w+\s+)?[^\W\d_a-z]"),
    )
