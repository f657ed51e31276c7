"""Which words of a sentence are verbs that report speech."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.phrases import CLAUSE_ENDS
from translation.checks.quotes.extraction.word_roles import is_office, is_speech_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable


def is_verb(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether the word at `index` is a verb that reports speech."""
    token = tokens[index]
    lower = token.lower
    if token.capital and index and tokens[index - 1].kind != "quote":
        return False
    if is_speech_noun(tokens, index, table) or is_office(tokens, index, table):
        return False
    if lower in table.cues or lower in table.joined_cues:
        return not (lower in table.silent and _has_particle(tokens, index, table.silent[lower]))
    if lower in table.phrasal and _has_particle(tokens, index, table.phrasal[lower]):
        return True
    if lower in table.infinitives:
        return _has_infinitive_marker(tokens, index, table)
    return lower in table.participles and _has_auxiliary(tokens, index, table)


def _has_infinitive_marker(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether a “to” or a modal verb stands before the infinitive at `index`, or before its adverbs."""
    while index and tokens[index - 1].lower in table.adverbs:
        index -= 1
    return index > 0 and tokens[index - 1].lower in table.infinitive_markers | table.modals


def _has_auxiliary(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether an auxiliary makes a verb of the participle at `index`: “hat gesagt”, “mitgeteilt hat”."""
    if _is_noun(tokens, index, table):
        return False
    if table.verb_second and index + 1 < len(tokens) and tokens[index + 1].lower in table.auxiliaries:
        return True
    before = tokens[max(0, index - weights.AUXILIARY_REACH) : index]
    return any(token.lower in table.auxiliaries for token in before)


def _is_noun(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether a participle is a noun: “l'accusé”, “los tres acusados”."""
    before = index - 1
    if before > 0 and tokens[before].lower in table.indefinite:
        before -= 1
    return before >= 0 and tokens[before].lower in table.definite - table.objects


def _has_particle(tokens: Sequence[Token], verb: int, wanted: frozenset[str]) -> bool:
    """Whether the clause of the verb holds one of the wanted words: “geht davon aus”, “findet statt”."""
    last = verb + 1 == len(tokens) or tokens[verb + 1].kind != "word"
    direction = range(verb - 1, -1, -1) if last else range(verb + 1, len(tokens))
    quoted = verb > 1 and tokens[verb - 2].kind == "quote"  # “...”, gab Weber, der Trainer, an
    for index in islice(direction, weights.CLAUSE_REACH):
        if tokens[index].lower in wanted:
            return True
        if tokens[index].lower in CLAUSE_ENDS and not (quoted and tokens[index].lower == ","):
            break
    return False


def shares_subject(tokens: Sequence[Token], verb: int, table: QuoteTable) -> bool:
    """Whether the verb's subject is that of the verb before it: “went on to say”, “hielt an und rief”.

    Between the “and” and a verb of two words stand its auxiliary and the like: “et a aussitôt promis”.
    """
    before = verb - 1
    while before > 0 and tokens[before].lower in table.before_shared_verb:
        before -= 1
    lower = tokens[before].lower if verb else ""
    return lower in table.coordinators or (verb > 0 and tokens[verb - 1].lower in table.infinitive_markers)


def looks_verbal(token: Token, table: QuoteTable) -> bool:
    """Whether an unlisted word has the form of a reporting verb."""
    lower = token.lower
    if (
        token.kind != "word"
        or token.capital
        or len(lower) < weights.VERB_LENGTH
        or not lower.endswith(table.verb_endings)
    ):
        return False
    other = (table.stops, table.prepositions, table.adverbs, table.role_words, table.indefinite, table.cues)
    return not any(lower in words for words in other)
