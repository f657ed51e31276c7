"""Noun phrases: what one is, and where a clause begins; no parser reads them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.word_roles import PARTICLES, Grammar, is_role

if TYPE_CHECKING:
    from translation.checks.quotes.extraction.tokens import Token

DASHES = frozenset("-–—―")
CLAUSE_ENDS = frozenset(",;:()—–―")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens [start, end) of a sentence: a noun phrase that names a speaker."""

    sentence: int
    start: int
    end: int


class Phrases(Grammar):
    """Makes noun phrases of the tokens of one sentence."""

    def _is_article(self, token: Token) -> bool:
        return token.lower in self.table.articles

    def _with_name(self, phrase: Phrase, start: int, end: int) -> Phrase:
        """The phrase with the name in apposition at [start, end): “the chairman, Karl Weber”; or as it is."""
        inner = self.tokens[start:end]
        is_name = inner and all(token.capital or token.lower in PARTICLES for token in inner)
        heads = self.tokens[phrase.start : phrase.end]
        described = any(is_role(token.lower, self.table) for token in heads)
        described |= heads[0].lower in self.table.definite and 1 < len(inner) <= weights.APPOSED_NAME
        if is_name and described and not any(is_role(token.lower, self.table) for token in inner):
            return Phrase(phrase.sentence, phrase.start, end)
        return phrase

    def clause_start(self, verb: int) -> int:
        """Where the clause of the verb begins: after a comma, a quotation, or at the sentence's start."""
        start = verb
        while start > max(0, verb - weights.SUBJECT_REACH):
            token = self.tokens[start - 1]
            if token.lower in CLAUSE_ENDS or (token.kind == "quote" and not self.is_quoted_name(start - 1)):
                break
            start -= 1
        return start

    def _phrase(self, start: int, end: int) -> Phrase | None:
        """The tokens as a phrase without loose ends, if they can name someone."""
        table = self.table
        while end > start and self._is_loose_end(start, end - 1):
            end -= 1
        if start == end:
            return None
        first = self.tokens[start]
        if end - start > 1 and first.lower in table.relatives and not table.nouns_are_capitalised:
            start += self.tokens[start + 1].capital  # “odd that | Lopez would denounce”
        if table.nouns_are_capitalised and end - start == 1 and self._is_article(first):
            return None  # “Eine”, with a capital at the start of a sentence
        if end - start == 1 and first.lower in table.answers:
            return None  # “– Nein, sagte sie”
        named = any(self._names_someone(index) for index in range(start, end))
        return Phrase(self.number, start, end) if named else None

    def _is_loose_end(self, start: int, index: int) -> bool:
        """Whether a phrase that begins at `start` cannot end with the token at `index`."""
        token, table = self.tokens[index], self.table
        if not (token.kind == "word" or token.name):
            return True
        if token.lower in table.linkers or self.is_particle(index):
            return True
        return self._is_article(token) and index - 1 > start and self.binds(self.tokens[index - 1])

    def _names_someone(self, index: int) -> bool:
        """Whether the token at `index` can be the noun or the name of a phrase."""
        token, table = self.tokens[index], self.table
        if token.name:
            return True
        if token.kind != "word" or not any(map(str.isalpha, token.lower)):
            return False
        if table.nouns_are_capitalised and not token.capital:
            return False
        small = token.lower in table.definite or token.lower in table.linkers or token.lower in table.adverbs
        return not small
