"""A half that became another number: "half an hour" and "zwei Stunden", "by half" and "by half a percent"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.quantity import HALF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.figures.comparison.figure_use import Figures, FigureUse
    from translation.model import FigureValue

# How many halves of a sentence are tried for each figure: keeps hostile text linear.
_TRIES = 8
_HALF_OF_ALL: dict[str, FigureValue] = {
    "percent": Decimal(50),
    "multiple": Decimal(2),
}  # "de moitié": twofold


def wrong_halves(source: Figures, target: Figures) -> Iterator[tuple[FigureUse, FigureUse]]:
    """Halves on one side and what they became on the other, where neither has a partner.

    Most halves are not figures on their own, so that nothing else is said of them.
    """
    for one, other, of_source in ((source, target, True), (target, source, False)):
        halves = [use for use in one.uses if not use.partners() and (_is_of_unit(use) or _is_of_all(use))]
        for use in other.clear() if halves else ():
            half = next((half for half in halves[:_TRIES] if _may_have_become(half, use)), None)
            if half is not None and not use.partners():
                halves.remove(half)
                yield (half, use) if of_source else (use, half)


def _is_of_unit(use: FigureUse) -> bool:
    """Whether a figure is "half an hour"."""
    return use.implicit and use.figure.value == HALF


def _is_of_all(use: FigureUse) -> bool:
    """Whether a figure is "half", of whatever it is told: without a digit."""
    is_half = _HALF_OF_ALL.get(use.figure.kind) == use.figure.value
    return is_half and not any(map(str.isdecimal, use.figure.text))


def _may_have_become(half: FigureUse, use: FigureUse) -> bool:
    """Whether a figure is of the same unit, in words, as the half of one, or is half a percent."""
    if _is_of_unit(half):
        return half.figure.unit == use.figure.unit and use.optional
    return use.figure.unit == "%" and use.figure.value == HALF
