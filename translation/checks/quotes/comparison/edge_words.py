"""Whether a quote still reaches as far as its counterpart: by the words at its edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.languages.bilingual import Words

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class EdgeWords:
    """For each word of a quote that names something, whether its counterpart has it; None: nobody can say."""

    held: tuple[bool | None, ...]

    @property
    def _reach(self) -> int:
        """How many words at an edge are looked at: no more than a cut would take away."""
        return max(1, round(weights.EDGE_SHARE * len(self.held)))

    @property
    def start_is_held(self) -> bool:
        return True in self.held[: self._reach]

    @property
    def end_is_held(self) -> bool:
        return True in self.held[-self._reach :]

    @property
    def are_held(self) -> bool:
        """Whether words at both edges have their counterparts, and half of those that one can say it of."""
        return self.start_is_held and self.end_is_held and 2 * sum(self._known) >= len(self._known)

    @property
    def are_all_held(self) -> bool:
        """Whether the very words at both edges have their counterparts, likewise."""
        known = self._known
        return bool(known) and known[0] and known[-1] and 2 * sum(known) >= len(known)

    @property
    def _known(self) -> list[bool]:
        return [held for held in self.held if held is not None]


def edge_words(words: Sequence[str], language: str, other: str, other_language: str) -> EdgeWords:
    """Which of the words that name something a quote's counterpart has; takes linear time."""
    there = Words.of(other, other_language)
    return EdgeWords(tuple(there.hold(word, language) for word in words))
