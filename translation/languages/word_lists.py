"""How the tables of a language write their words: as text, which is short to write and to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def words(text: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(text.split())


def forms(stems: str, endings: str) -> frozenset[str]:
    """Every stem with every ending; "-" stands for no ending."""
    ends = ["" if end == "-" else end for end in endings.split()]
    return frozenset(stem + end for stem in stems.split() for end in ends)


def roles(trades: str, offices: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """What each trade and office implies, from lists parted by commas.

    `offices` has the lists by the blank-separated notions that they imply; trades imply none.
    """
    implied: dict[str, tuple[str, ...]] = dict.fromkeys(_listed(trades), ())
    for notions, names in offices.items():
        implied |= dict.fromkeys(_listed(names), tuple(notions.split()))
    return implied


def _listed(text: str) -> list[str]:
    return [" ".join(name.split()) for name in text.split(",")]


def phrases(*lines: str) -> tuple[tuple[str, ...], ...]:
    """Phrases as tuples of words, longest first."""
    return tuple(sorted((tuple(line.split()) for line in lines), key=len, reverse=True))
