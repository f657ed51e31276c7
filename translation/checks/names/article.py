"""What the two sides of an article as a whole say of their words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from translation.checks.names.extraction import known_words, plain_words

if TYPE_CHECKING:
    from translation.checks.names.extraction import Known
    from translation.model import Bitext


@dataclass(frozen=True)
class Article:
    """What is asked of both sides as a whole, found out when it is first asked."""

    bitext: Bitext

    @property
    def languages(self) -> tuple[str, str]:
        """Of the source and of the target."""
        return self.bitext.source_language, self.bitext.target_language

    @cached_property
    def known(self) -> tuple[Known, Known]:
        """What the source shows of its words, and the target."""
        return (
            known_words(self.bitext.source, self.bitext.source_language),
            known_words(self.bitext.target, self.bitext.target_language),
        )

    @cached_property
    def source_words(self) -> frozenset[str]:
        """All words of the source in plain letters."""
        return frozenset(plain_words(self.bitext.source))

    @cached_property
    def target_words(self) -> frozenset[str]:
        """All words of the target in plain letters."""
        return frozenset(plain_words(self.bitext.target))
