"""How a quotation is tied to its speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.model import Span

# By words after or before it, elsewhere in its sentence, a colon, inside its marks (in the middle or at the
# end), taken over from the words before, or not at all.
How = Literal["after", "before", "sentence", "colon", "inside", "at its end", "carried", "none"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """How a quotation is tied to its `speaker`; `partial`: by a verb that takes a few quoted words.

    `inline_attributions`: the reporting words within its marks with more of its own words behind them.
    """

    how: How
    speaker: Phrase | None = None
    partial: bool = False
    inline_attributions: tuple[Span, ...] = ()
