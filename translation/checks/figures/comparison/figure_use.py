"""A figure at work in the comparison: its atoms, and the partner of each once found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translation.checks.figures.comparison.components import Atom
    from translation.model import Figure


@dataclass(slots=True, eq=False)
class Item:
    """A figure at work: its atoms, and the partner of each once found.

    `faint` and `scale` as in `Match`; `named`: part of a name; `weak` as in `is_weak`; `gloss`: it stands
    in brackets.
    """

    figure: Figure
    faint: bool
    scale: int
    named: bool
    weak: bool
    gloss: bool
    ways: tuple[tuple[Atom, ...], ...]
    atoms: tuple[Atom, ...]
    partners: list[Item | None] = field(default_factory=list)
    converted: bool = False

    def open(self) -> list[int]:
        """The atoms without a partner."""
        return [index for index, partner in enumerate(self.partners) if partner is None]

    def met(self) -> list[Item]:
        """The partners found so far."""
        return [partner for partner in self.partners if partner is not None]


Side = list[Item]


def marry(item: Item, index: int, other: Item, at: int) -> None:
    """Make one atom of an item and one of another each other's partners."""
    item.partners[index] = other
    other.partners[at] = item
