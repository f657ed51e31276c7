"""The nouns of alignment: beads, what they cost, and the sides that they are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from translation.alignment.weights import joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.alignment.weights import Weighted


class Bead(NamedTuple):
    """The numbers of the sentences that belong together. One side may be empty: left out, or added.

    `moved`: the target stands elsewhere than the translations of the sentences around.
    """

    source: range
    target: range
    moved: bool = False


class Alignment(NamedTuple):
    """The beads of two texts, in the order of the source, and how much both share of what they could.

    `likeness` is .06 to .4 for a translation in another language, the less the fewer words of both languages
    are known, and below .06 for texts that have nothing to do with each other. None where a text has hardly
    anything to be known by.
    """

    beads: tuple[Bead, ...]
    likeness: float | None


@dataclass(frozen=True, slots=True)
class Costs:
    """What speaks against a bead, in the measure of what its sides share: see `weights`.

    `joining` each sentence more than one a side; `leaving_out` each sentence; `length`: where one side is e
    times as long as the other.
    """

    joining: float
    leaving_out: float
    length: float


# `tests.bench.align` prints what they bring; half as much or twice changes little.
ACROSS_LANGUAGES = Costs(10, 5, 25)
WITHIN_A_LANGUAGE = Costs(20, 2, 20)


@dataclass(frozen=True, slots=True)
class Side:
    """The sentences of a text: what each is known by, weighted, and its length."""

    sentences: Sequence[Weighted]
    lengths: Sequence[int]

    def part(self, numbers: range) -> Side:
        """Some of the sentences that follow one another."""
        return Side(self.sentences[numbers.start : numbers.stop], self.lengths[numbers.start : numbers.stop])

    def together(self, numbers: range) -> Weighted:
        """What they are known by as one."""
        return joined(self.sentences[numbers.start : numbers.stop])
