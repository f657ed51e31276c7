"""Partners for what one side repeats and the other says once; not for the stutter of a machine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.checks.figures.comparison.components import may_be_same
from translation.checks.figures.lexicon.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable

    from translation.checks.figures.comparison.components import Component
    from translation.checks.figures.comparison.figure_use import Figures, FigureUse
    from translation.model import FigureValue, Span

    # A component: its figure, and its index there.
    Place = tuple[FigureUse, int]

# Code points between a figure and its repetition in a stutter, and how many figures back it is looked for.
_STUTTER = 40
_STUTTER_FIGURES = 3
_COUNTED = frozenset({"number", "measure", "duration", "percent", "money"})
# After a bare number: a word such as "in", or the end of the clause.
_NOTHING_COUNTED = re.compile(r"\s*(?:[^\W\d_]{1,3}\b|[.,;)]|$)")
_NEXT_WORDS = re.compile(r"(?:[\s-]{1,3}[^\W\d_]{1,40}(?!\w)){3}")
_LAST_WORD = re.compile(r"(\w+)[\s-]*$")
_NEXT_WORD = re.compile(r"[\s-]{0,3}(\w{1,40})")


def pair_repetitions(figures: Figures, others: Figures, *, translated: bool = False) -> None:
    """Give what one side repeats, and the other says once, the place that says it as its partner.

    In a translation not where it is said again at once in the same words: so a machine stutters.
    """
    if not any(use.unmatched() for use in figures.clear()):
        return
    said: dict[Hashable, Place] = {}
    for other in others.uses:
        for index, component in enumerate(other.components):
            if other.implicit and component.value == 1:  # an article repeats nothing
                continue
            for key in component.loose_keys:
                said.setdefault(key, (other, index))
    repeated = _repeated_with_words(figures) if translated else _counted_anew(figures)
    left = {_sort(use) for use in others.clear() if not use.partners()}
    for number, use in enumerate(figures.uses):
        if use.implicit or not use.unmatched() or _became_another(use, left):
            continue
        if use in repeated or (translated and _stutters(figures, number)):
            continue
        for index in use.unmatched():
            use.partner_of[index] = _said_once(use, use.components[index], said)


def _became_another(use: FigureUse, left: Collection[tuple[str, str | None]]) -> bool:
    """Whether a count is rather what one that is left became: of "four weeks" beside "all four"."""
    return not use.partners() and use.figure.kind in _COUNTED and _sort(use) in left


def _sort(use: FigureUse) -> tuple[str, str | None]:
    return use.figure.kind, use.figure.unit


def _said_once(use: FigureUse, component: Component, said: dict[Hashable, Place]) -> FigureUse | None:
    """The figure that `component` repeats, if there is one."""
    for key in component.loose_keys:
        if key not in said:
            continue
        other, other_index = said[key]
        other_component = other.components[other_index]
        if other in use.partner_of:
            if other_component.kind != component.kind:
                continue  # the 1 of January does not repeat its month
        elif _has_other_day(use):
            continue  # nor is the 6 of "May 6" the six of "six weeks", where "3 May" was said
        if may_be_same(component, other_component):
            return other
    return None


def _has_other_day(use: FigureUse) -> bool:
    """Whether the month of a date was found in a date of another day."""
    return use.figure.kind == "date" and any(
        partner.figure.kind == "date" and partner.unmatched() for partner in use.partners()
    )


def _counted_anew(figures: Figures) -> set[FigureUse]:
    """The bare numbers after "and" that count anew what another one counts: "30 days here and 30 there"."""
    joiners = lexicon(figures.language).table.joiners
    seen: set[FigureValue] = set()
    anew = set()
    for use in figures.clear():
        figure = use.figure
        before, _ = _words_beside(figures.text, figure.span)
        bare = figure.kind == "number" and figure.unit is None and before in joiners
        if bare and figure.value in seen and _NOTHING_COUNTED.match(figures.text, figure.span.end):
            anew.add(use)
        seen.add(figure.value)
    return anew


def _repeated_with_words(figures: Figures) -> set[FigureUse]:
    """The figures that were said before with the same three words behind them, however far away."""
    seen: set[str] = set()
    repeated = set()
    for use in figures.uses:
        span = use.figure.span
        words = _NEXT_WORDS.match(figures.text, span.end, figures.span.end)
        if words is not None:
            phrase = figures.text[span.start : words.end()].lower()
            if phrase in seen:
                repeated.add(use)
            seen.add(phrase)
    return repeated


def _stutters(figures: Figures, number: int) -> bool:
    """Whether one of the last few figures before says the same in the same words, close by.

    "29 tables for 29 miners" counts two things: a bare number needs the word before it or after it.
    """
    figure = figures.uses[number].figure
    before, after = _words_beside(figures.text, figure.span)
    bare = figure.kind in ("number", "ordinal")
    for other in figures.uses[max(number - _STUTTER_FIGURES, 0) : number]:
        span = other.figure.span
        if other.figure.text == figure.text and figure.span.start - span.end < _STUTTER:
            other_before, other_after = _words_beside(figures.text, span)
            if not bare or before == other_before or after in ("", other_after):
                return True
    return False


def _words_beside(text: str, span: Span) -> tuple[str, str]:
    """The words right before and right after a figure; "" where there is none."""
    before = _LAST_WORD.search(text[max(span.start - _STUTTER, 0) : span.start])
    after = _NEXT_WORD.match(text, span.end)
    return before[1].lower() if before else "", after[1].lower() if after else ""
