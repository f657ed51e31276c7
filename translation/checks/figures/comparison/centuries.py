"""Centuries that met nothing but their number: "XXe siècle" and "20", "20. Jahrhundert" and "the 1920s"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.figures.lexicon.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.figures.comparison.figure_use import Figures, FigureUse


def wrong_centuries(source: Figures, target: Figures) -> Iterator[tuple[FigureUse, FigureUse]]:
    """The centuries of one side that are a bare number or a decade on the other, in the order of the source.

    An ordinal may well stand for one ("début XXe"), and a number does where the words for it are not known.
    """
    for use in source.clear():
        other = use.partner_of[0]
        if other is None or len(use.components) > 1:
            continue
        if use.figure.kind == "century":
            wrong = _is_only_its_number(use, other, target)
        else:
            wrong = other.figure.kind == "century" and _is_only_its_number(other, use, source)
        if wrong:
            yield use, other


def _is_only_its_number(century: FigureUse, other: FigureUse, side: Figures) -> bool:
    """Whether the other figure, of this side, has only the number of a century: 20, not 1900, nor XX."""
    if not set(century.components[0].exact_keys).isdisjoint(other.components[0].exact_keys):
        return False
    if other.figure.kind == "decade":
        return (
            str(other.figure.value)[:2] != str(century.figure.value)[:2] or str(other.figure.value)[2] != "0"
        )
    bare = {reading.kind for reading in other.figure.readings} == {"number"}
    number = int(str(century.figure.value)[:2]) + 1
    return (
        bare
        and other.components[0].value == number
        and any(map(str.isdecimal, other.figure.text))
        and bool(lexicon(side.language).table.centuries)
    )
