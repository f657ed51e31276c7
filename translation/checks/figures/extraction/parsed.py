"""What a rule of the grammar reads at one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from translation.model import Reading


class Parsed(NamedTuple):
    """The token after it and its readings, the likeliest first.

    `implicit`: no figure on its own ("one", "first", "year"), only a partner for a clear figure.
    `scale`: the power of ten of its scale word ("billion": 9), 0 without one.
    """

    end: int
    readings: tuple[Reading, ...]
    implicit: bool = False
    scale: int = 0
