"""What reporting words are, and a word that may be one of them with what stands around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks.quotes import weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.checks.quotes.extraction.subjects import SubjectFinder
    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that report speech at tokens [start, end) of their sentence, and who speaks.

    `partial`: a verb that takes a few quoted words (“called it ‘a mess’”). `loose`: words that only
    hint at speech, such as a speech noun or a subordinate “that”. `leads`: a quotation must follow them.
    `frames`: they report the whole sentence: “Wie X erklärte, ...”. `owned`: they report only the quotation
    right behind them: “dem Vorwurf der Firma, ...”. `guessed`: a verb that no table lists. `nested`: they are
    part of reported speech.
    """

    start: int
    end: int
    speaker: Phrase | None
    partial: bool = False
    loose: bool = False
    leads: bool = False
    frames: bool = False
    owned: bool = False
    guessed: bool = False
    nested: bool = False


@dataclass(frozen=True, slots=True)
class CuePlace:
    """The word at `index` of a sentence, and who speaks by the reporting words before it."""

    finder: SubjectFinder
    index: int
    previous: Phrase | None

    @property
    def tokens(self) -> Sequence[Token]:
        return self.finder.tokens

    @property
    def table(self) -> QuoteTable:
        return self.finder.table

    @property
    def lower(self) -> str:
        return self.tokens[self.index].lower

    @property
    def follower(self) -> Token | None:
        """The next token."""
        return self.tokens[self.index + 1] if self.index + 1 < len(self.tokens) else None

    @property
    def leads_to_quote(self) -> bool:
        """Whether a quotation follows, with at most a colon, a comma or linking words between."""
        table = self.table
        allowed = table.linkers | table.adverbs | table.subordinators | table.predicative
        for token in self.tokens[self.index + 1 : self.index + 1 + weights.LEAD_REACH]:
            if token.kind == "quote":
                return True
            if token.kind == "word" and token.lower not in allowed | table.separable_prefixes:
                return False
        return False

    def cue(self, speaker: Phrase | None, *, partial: bool = False, loose: bool = False) -> Cue:
        """The word as a cue by itself."""
        return Cue(self.index, self.index + 1, speaker, partial=partial, loose=loose)
