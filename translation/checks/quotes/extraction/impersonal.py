"""Whose words they are where nobody is said to speak: “heißt es in dem Bericht”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.quotes import weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.checks.quotes.extraction.subjects import SubjectFinder
    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable


def impersonal(finder: SubjectFinder, verb: int) -> Phrase | None:
    """Who is cited in “heißt es in dem Bericht” or “in dem Bericht heißt es”: what the preposition has."""
    if finder.tokens[verb].lower not in finder.table.impersonal:
        return None
    behind = _preposition_behind(finder, verb)
    return finder.right(behind + 1) if behind else _source_before(finder, verb)


def _preposition_behind(finder: SubjectFinder, verb: int) -> int | None:
    """The place of the preposition before the source in “heißt es in dem Bericht”."""
    tokens = finder.tokens
    if not _is_impersonal(tokens, verb, finder.table):
        return None
    for index in range(verb + 1, min(len(tokens), verb + weights.IMPERSONAL_SOURCE_REACH)):
        if tokens[index].kind != "word":
            break
        if tokens[index].lower in finder.table.whereabouts:
            return index
    return None


def _source_before(finder: SubjectFinder, verb: int) -> Phrase | None:
    """The source in “in dem Bericht heißt es”, “una nota, nella quale si legge”."""
    tokens, table = finder.tokens, finder.table
    start = finder.clause_start(verb)
    relatives = table.relatives - table.definite
    is_relative = any(token.lower in relatives for token in tokens[start + 1 : start + 3])
    if is_relative and tokens[start].lower in table.whereabouts:
        return finder.antecedent(start)
    if tokens[start].lower in table.subordinators and start + 1 < verb:
        start += 1  # “wie aus dem Bericht hervorgeht”
    if table.verb_second:
        leads = _is_without_subject(finder, verb) and tokens[start].lower in table.prepositions
    else:
        leads = tokens[start].lower in table.whereabouts and _is_impersonal(tokens, verb, table)
    return finder.right(start + 1, verb) if leads else None


def _is_without_subject(finder: SubjectFinder, verb: int) -> bool:
    """Whether nothing but a reflexive pronoun or an “es” stands right behind the verb."""
    if verb + 1 == len(finder.tokens) or finder.tokens[verb + 1].kind != "word":
        return True
    return finder.tokens[verb + 1].lower in finder.table.reflexives or finder.is_neuter(verb + 1)


def talked_of(finder: SubjectFinder, noun: int) -> Phrase | None:
    """Where something is talked of: “in dem Bericht ist von ‘...’ die Rede”, “bei den Grünen”."""
    places = finder.table.whereabouts - finder.table.agents
    index = next((index for index in range(noun) if finder.tokens[index].lower in places), None)
    return None if index is None else finder.right(index + 1, noun)


def in_writing(finder: SubjectFinder, verb: int) -> Phrase | None:
    """What is cited where nobody is said to speak: “in einem Bericht wurde vermutet”."""
    start = finder.clause_start(verb)
    if finder.tokens[start].lower not in finder.table.whereabouts:
        return None
    source = finder.right(start + 1, verb)
    if source is None or not is_source(finder.tokens[source.start : source.end], finder.table):
        return None
    return source


def has_neuter(finder: SubjectFinder, verb: int) -> bool:
    """Whether an “es” stands beside the verb."""
    beside = (index for index in (verb - 1, verb + 1) if 0 <= index < len(finder.tokens))
    return any(finder.is_neuter(index) for index in beside)


def _is_impersonal(tokens: Sequence[Token], verb: int, table: QuoteTable) -> bool:
    """Whether the verb has no subject but a “si” or an “es”, or may do without: “steht in”, “si legge in”."""
    beside = (*tokens[max(0, verb - 1) : verb], *tokens[verb + 1 : verb + 2])
    return table.verb_second or any(
        token.lower in table.objects or table.pronouns.get(token.lower) == "?" or token.lower in table.modals
        for token in beside
    )


def is_source(tokens: Sequence[Token], table: QuoteTable) -> bool:
    """Whether a noun phrase is of something that is cited: “einer norwegischen Studie”, “Polizeiangaben”."""
    return any(token.lower.endswith(table.source_nouns) for token in tokens)
