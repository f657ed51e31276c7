"""What a figure became: pair what is left on both sides by likeness, no longer by value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.figures.comparison.ages import wrong_ages
from translation.checks.figures.comparison.components import is_small
from translation.checks.figures.comparison.halves import wrong_halves
from translation.checks.figures.comparison.matching import TRIES
from translation.checks.figures.extraction.digits import ascii_digits

if TYPE_CHECKING:
    from translation.checks.figures.comparison.figure_use import Figures, FigureUse
    from translation.model import Figure

_NUMERIC = frozenset(
    {"number", "percent", "money", "measure", "duration", "ordinal", "score", "multiple", "fraction"}
)
_DATED = frozenset({"date", "decade", "century", "time"})
_PERIODS = frozenset({"decade", "century", "time"})


def changed(source: Figures, target: Figures) -> dict[FigureUse, FigureUse]:
    """The figures of the source without a partner -> the figure of the target that each became."""
    left = [use for use in target.clear() if not use.partners()]
    changes: dict[FigureUse, FigureUse] = {}
    for use in source.clear() if left else ():
        if not left or (use.partners() and not _is_half_a_span(use)):
            continue
        best = max(left[:TRIES], key=lambda other: _likeness(use, other))
        if _likeness(use, best) > 0:
            left.remove(best)
            changes[use] = best
    return changes | dict(wrong_ages(source, target)) | dict(wrong_halves(source, target))


def _is_half_a_span(use: FigureUse) -> bool:
    """True if only one year of a range was found on the other side."""
    value = use.figure.value
    return bool(use.unmatched()) and use.figure.kind == "date" and isinstance(value, str) and "/" in value


def _likeness(one: FigureUse, other: FigureUse) -> float:
    """How likely one figure became the other; 0: they have nothing to do with each other."""
    a, b = one.figure, other.figure
    same_sort = (is_small(a) and is_small(b)) or (one.in_name and other.in_name) or a.kind in _PERIODS
    if one.optional != other.optional and not (a.kind == b.kind and same_sort):
        return 0.0
    if one.optional and not _may_be_one_word(a, b):
        return 0.0
    x, y = ascii_digits(a.text), ascii_digits(b.text)
    shared = sum(left == right for left, right in zip(x, y, strict=False))
    return _likeness_of_kinds(a, b) + (a.unit == b.unit) + shared / max(len(x), len(y), 1)


def _may_be_one_word(one: Figure, other: Figure) -> bool:
    """Whether of two figures that may be left out one may have become the other.

    So may those of "one in three" and "jede vierte", which are of two kinds, but no half.
    """
    if one.kind == "designation" and other.kind == "designation":
        return _share_a_part(one, other)
    return one.kind == other.kind or (_is_small_word(one) and _is_small_word(other))


def _is_small_word(figure: Figure) -> bool:
    """Whether a figure is one number, counted, in a rank or as a part: "three", "third", "a third"."""
    if figure.kind == "fraction":
        top, bottom = str(figure.value).split("/")
        return top == "1" and bottom != "2"
    return figure.kind in ("number", "ordinal")


def _likeness_of_kinds(one: Figure, other: Figure) -> float:
    if one.kind == other.kind:
        return 2.0
    return 1.0 if any({one.kind, other.kind} <= kinds for kinds in (_NUMERIC, _DATED)) else 0.5


def _share_a_part(one: Figure, other: Figure) -> bool:
    """Whether two names have their letters or their digits in common: "MP3" and "MP4", not "4x4" and "3D"."""
    return letters_of(one) == letters_of(other) or digits_of(one) == digits_of(other)


def is_year(figure: Figure) -> bool:
    return figure.kind == "date" and isinstance(figure.value, str) and figure.value.isdecimal()


def letters_of(figure: Figure) -> str:
    """The letters of a designation."""
    return "".join(char for char in str(figure.value) if char.isalpha())


def digits_of(figure: Figure) -> str:
    """The digits of a figure as 0-9, without marks."""
    return "".join(filter(str.isdecimal, ascii_digits(figure.text)))
