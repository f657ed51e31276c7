"""How the words with a capital of a sentence and of its translation belong together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from translation.checks.names.extraction import Side

# How a word belongs to one of the other side: it is the same; the language's own name for it, another
# spelling or form; a common word that is spelt like it ("Republican", « républicain »); an acronym, of which
# languages have their own; or it with other letters.
# "exchanged": a known country or body, and another one.
Bond = Literal["same", "exonym", "romanisation", "inflected", "cognate", "acronym", "altered", "exchanged"]

MOST_WORDS = 400  # of a sentence that are compared with one another
MOST_NAMES = 50  # of a sentence that are left when the plain partners are found, and compared one by one


@dataclass(slots=True)
class Pairing:
    """What belongs together in the two sides of a sentence.

    `bonds`: for the place of a word with a capital in the source, how it belongs to the target, and the place
    there; `returned`: the same for the target's. `exchanged`: the places of the words of known names, each
    with those of the other one that stands for it.
    """

    source: Side
    target: Side
    bonds: dict[int, tuple[Bond, int]] = field(default_factory=dict)
    returned: dict[int, tuple[Bond, int]] = field(default_factory=dict)
    exchanged: list[tuple[range, range]] = field(default_factory=list)

    def add(self, bond: Bond, source: int, target: int) -> None:
        """Note that two words belong together."""
        if source not in self.bonds:
            self.bonds[source] = (bond, target)
        if target not in self.returned:
            self.returned[target] = (bond, source)


def left_of(side: Side, bonds: dict[int, tuple[Bond, int]]) -> list[int]:
    """The places of the words with a capital that belong to nothing yet."""
    return [index for index in side.capitals if index not in bonds][:MOST_NAMES]
