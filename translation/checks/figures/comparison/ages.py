"""Ages by a word, any of ten years, and what they became: "septuagénaire", "in his 30s"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from translation.checks.figures.comparison.phrases import any_of, only_partner
from translation.checks.figures.extraction.tokens import PADDING, tokenize
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.languages.figure_relations import figure_relations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.figures.comparison.figure_use import Figures, FigureUse

_YEARS = 10  # that an age by a word may be
_TENS = frozenset(map(Decimal, range(20, 100, 10)))
# Code points before a figure in which "in his", or "about", stands.
_REACH = 20


def wrong_ages(source: Figures, target: Figures) -> Iterator[tuple[FigureUse, FigureUse]]:
    """Ages by a word on one side and of another number of years on the other, where neither has a partner.

    The word is not a figure on its own, so that nothing else is said of it.
    """
    for words, years, of_source in ((source, target, True), (target, source, False)):
        ages = [use for use in words.implicit() if is_age_word(use) and not use.partners()]
        left = [use for use in years.clear() if not use.partners() and _is_years(use)] if ages else []
        for age, other in zip(ages, left, strict=False):
            yield (age, other) if of_source else (other, age)


def is_age_word(use: FigureUse) -> bool:
    """Whether a word says an age to ten years: "octogenarian"."""
    return len(use.figure.readings) == _YEARS and _is_years(use)


def _is_years(use: FigureUse) -> bool:
    return use.figure.kind == "duration" and use.figure.unit == "year"


def narrowed_ages(source: Figures, target: Figures) -> Iterator[tuple[FigureUse, FigureUse]]:
    """Ages "in his 30s" that became exactly 30 years; "about 30" and "une trentaine" may be said for them."""
    for use in source.clear():
        other = only_partner(use)
        if other is None or other.implicit:
            continue
        if (_is_decade_of_life(use, source) and _is_exact(other, target)) or (
            _is_decade_of_life(other, target) and _is_exact(use, source)
        ):
            yield use, other


def _is_decade_of_life(use: FigureUse, side: Figures) -> bool:
    """Whether a figure is the 30s of "in his 30s", or the 30 of "Mitte 30"."""
    may_be = use.figure.kind == "decade" or (use.figure.kind == "number" and use.figure.value in _TENS)
    cues = _age_cues(side.language) if may_be else None
    start = use.figure.span.start
    return (
        cues is not None
        and cues.search(side.text[max(start - _REACH, side.span.start) : start].lower()) is not None
    )


@lru_cache(maxsize=64)
def _age_cues(language: str) -> re.Pattern[str] | None:
    cues = figure_relations(language).age_cues
    return re.compile(rf"(?<!\w)(?:{any_of(cues)})$") if cues else None


def _is_exact(use: FigureUse, side: Figures) -> bool:
    """Whether a number of years is neither a round one nor called about right."""
    if not _is_years(use):
        return False
    known = lexicon(side.language)
    start = use.figure.span.start
    before = tokenize(side.text[max(start - _REACH, side.span.start) : start], known)[:-PADDING]
    round_number = any(token.entry.collective for token in tokenize(use.figure.text, known)[:-PADDING])
    return not round_number and not any("approximate" in token.entry.roles for token in before[-2:])
