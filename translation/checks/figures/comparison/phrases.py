"""What a pair rule finds in the words around two figures, and patterns for the phrases of a table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from translation.checks.figures.comparison.figure_use import FigureUse
    from translation.model import Span


class Reworded(NamedTuple):
    """Two partners whose words differ, and the spans of figure and words in the whole texts."""

    use: FigureUse
    other: FigureUse
    span: Span
    other_span: Span


def any_of(phrases: Iterable[str]) -> str:
    """A pattern of these phrases with the blanks behind them, the longest first; of none it never fits."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return (
        "|".join(words_of(phrase) + (r"\s*" if phrase.endswith("'") else r"\s+") for phrase in longest_first)
        or "(?!)"
    )


def words_of(phrase: str) -> str:
    """A pattern of one phrase, with any white space between its words."""
    return r"\s+".join(map(re.escape, phrase.replace("'", "’").split())).replace("’", "['’]")


def only_partner(use: FigureUse) -> FigureUse | None:
    """The one partner of all components of a figure, or None."""
    partner = use.partner_of[0]
    return partner if all(other is partner for other in use.partner_of) else None
