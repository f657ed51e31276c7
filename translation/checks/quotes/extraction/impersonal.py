"""Whose words they are where nobody is said to speak: “heißt es in dem Bericht”."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.checks.quotes.extraction.subjects import SubjectFinder
    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable


def impersonal(finder: SubjectFinder, verb: int, table: QuoteTable) -> Phrase | None:
    """Who is cited in “heißt es in dem Bericht” or “in dem Bericht heißt es”: what the preposition has."""
    tokens = finder.tokens
    if tokens[verb].lower not in table.impersonal:
        return None
    for index in range(verb + 1, min(len(tokens), verb + 6)):
        if tokens[index].kind != "word":
            break
        if not _is_impersonal(tokens, verb, table):
            break
        if tokens[index].lower in table.whereabouts:
            return finder.right(index + 1)
    start = finder.clause_start(verb)
    relatives = table.relatives - table.definite
    relative = any(token.lower in relatives for token in tokens[start + 1 : start + 3])
    if relative and tokens[start].lower in table.whereabouts:
        return finder.antecedent(start)  # “una nota, nella quale si legge”
    if tokens[start].lower in table.subordinators and start + 1 < verb:
        start += 1  # “wie aus dem Bericht hervorgeht”
    follower = tokens[verb + 1] if verb + 1 < len(tokens) else None
    alone = (
        follower is None
        or follower.kind != "word"
        or follower.lower in table.reflexives
        or table.pronouns.get(follower.lower) == "n"
    )
    if alone and table.verb_second and tokens[start].lower in table.prepositions:
        return finder.right(start + 1, verb)
    if (
        not table.verb_second
        and tokens[start].lower in table.whereabouts
        and _is_impersonal(tokens, verb, table)
    ):
        return finder.right(start + 1, verb)  # “en el informe se lee”
    return None


def talked_of(finder: SubjectFinder, noun: int, table: QuoteTable) -> Phrase | None:
    """Where something is talked of: “in dem Bericht ist von ‘...’ die Rede”, “bei den Grünen”."""
    for index in range(noun):
        if finder.tokens[index].lower in table.whereabouts - table.agents:
            return finder.right(index + 1, noun)
    return None


def in_writing(finder: SubjectFinder, verb: int, table: QuoteTable) -> Phrase | None:
    """What is cited where nobody is said to speak: “in einem Bericht wurde vermutet”."""
    start = finder.clause_start(verb)
    if finder.tokens[start].lower not in table.whereabouts:
        return None
    found = finder.right(start + 1, verb)
    written = found is not None and is_source(finder.tokens[found.start : found.end], table)
    return found if written else None


def has_neuter(finder: SubjectFinder, verb: int) -> bool:
    """Whether an “es” stands beside the verb."""
    return any(finder.is_neuter(index) for index in (verb - 1, verb + 1) if 0 <= index < len(finder.tokens))


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
