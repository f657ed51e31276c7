"""What the comparison works on: the figures of one side of a segment, and whom each is paired with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from translation.checks.figures.lexicon.lexicon import lexicon
from translation.checks.figures.lexicon.spelled import reads_words

if TYPE_CHECKING:
    from translation.checks.figures.comparison.components import Component
    from translation.model import Figure, Span


@dataclass(slots=True, eq=False)
class FigureUse:
    """A figure with its components, and the partner of each component once it is found.

    Compared and hashed by identity: two figures that read the same are two.
    """

    figure: Figure
    implicit: bool  # not a figure on its own, see `Parsed`
    scale: int  # the power of ten of its scale word, see `Parsed`
    in_name: bool  # part of a name, the 4 of "line 4"
    optional: bool  # a good translation may leave it out, see `is_optional`
    bracketed: bool  # stands in brackets
    decompositions: tuple[tuple[Component, ...], ...]  # the ways to take it apart
    components: tuple[Component, ...] = field(init=False)  # the one that was chosen
    partner_of: list[FigureUse | None] = field(init=False)  # for each component
    converted: bool = False  # paired by its size in another unit

    def __post_init__(self) -> None:
        self.choose(self.decompositions[0])

    def choose(self, components: tuple[Component, ...]) -> None:
        """Take the figure apart in this way, with no partner yet."""
        self.components, self.partner_of = components, [None] * len(components)

    def unmatched(self) -> list[int]:
        """The indices of the components without a partner."""
        return [index for index, partner in enumerate(self.partner_of) if partner is None]

    def partners(self) -> list[FigureUse]:
        """The partners found so far."""
        return [partner for partner in self.partner_of if partner is not None]


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one side of a segment in reading order, the implicit ones too.

    `text` is the whole text of that side, into which their spans and `span`, that of the segment, point.
    `before`: the span of the segment before; `main_currencies`: those of the whole text, see `currencies`;
    `by_machine`: see `Bitext`.
    """

    uses: tuple[FigureUse, ...]
    text: str
    span: Span
    language: str
    before: Span | None = None
    main_currencies: frozenset[str] = frozenset()
    by_machine: bool = False

    def clear(self) -> list[FigureUse]:
        """The figures proper, without the implicit ones."""
        return [use for use in self.uses if not use.implicit]

    def implicit(self) -> list[FigureUse]:
        """What is a figure only as the partner of a clear one."""
        return [use for use in self.uses if use.implicit]

    def dispensable(self) -> list[FigureUse]:
        """What is implicit, and what a good translation may leave out."""
        return [use for use in self.uses if use.implicit or use.optional]

    @property
    def reads_words(self) -> bool:
        """Whether the number words of the language are read, not only its digits."""
        return reads_words(lexicon(self.language))


def pair(use: FigureUse, index: int, other: FigureUse, other_index: int) -> None:
    """Make a component of one figure and a component of another each other's partners."""
    use.partner_of[index] = other
    other.partner_of[other_index] = use
