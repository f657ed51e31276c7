"""A score turned round although the same side wins: "beat Derby 3-1" as "a battu Derby 1-3"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.comparison.phrases import any_of
from translation.languages.figure_relations import figure_relations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.figures.comparison.figure_use import Figures, FigureUse

# Code points to each side of a score in which the words for winning and losing stand.
_BESIDE = 80
_SCORE = re.compile(r"\d{1,3}\s?[-–:]\s?\d{1,3}")


def turned_scores(source: Figures, target: Figures) -> Iterator[tuple[FigureUse, FigureUse]]:
    """The scores of the source whose goals changed places, and what they became.

    Only where both sides speak of winning and none of losing: "lost 1-3" may be told "lost 3-1". In Spanish,
    Italian, Portuguese and French the host's goals may come first, whoever won: "ganó 0-2 en Sevilla".
    """
    for use in source.clear():
        if not _is_score(use):
            continue
        other = use.partner_of[0]
        if other is None or not _is_score(other) or other.partner_of[0] is not use:
            continue
        ends, others = (tuple(end.value for end in one.components) for one in (use, other))
        if ends == others or ends != others[::-1]:
            continue
        if _tells_of_winning(use, source) and _tells_of_winning(other, target):
            yield use, other


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
