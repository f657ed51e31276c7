"""Where the tokens of a sentence name someone: capitals in a row, without the office before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.tokens import is_initials
from translation.checks.quotes.extraction.word_roles import PARTICLES, begins_behind_place, is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable

_SAINTS = frozenset(("st", "ste"))


def names(tokens: Sequence[Token], table: QuoteTable) -> Iterator[tuple[int, int]]:
    """The token ranges that look like names: capitals in a row, particles and initials inside."""
    index = 0
    while index < len(tokens):
        if not is_name(tokens, index, table):
            index += 1
            continue
        start = index
        index += 1
        while index < len(tokens) and _goes_on(tokens, index, table):
            index += 1
        end = index
        while end > start and tokens[end - 1].kind != "word":
            end -= 1
        yield start, end


def is_saint(token: Token) -> bool:
    """Whether the token is the “St.” of a place or a family: “St. Louis”, “Jill St. John”."""
    return token.capital and token.lower in _SAINTS


def head_name(tokens: Sequence[Token], table: QuoteTable) -> tuple[int, int] | None:
    """Where a noun phrase names whom it stands for, not someone whom that one belongs to."""
    links = table.linkers | table.prepositions
    for start, end in reversed(list(names(tokens, table))):
        begin = without_office(tokens, start, end, table)
        owner = start - 1
        while owner > 0 and tokens[owner].lower in table.definite - links:
            owner -= 1
        if begin == start and owner > 0 and tokens[owner].lower in links:
            continue  # the head of the Atlantic Alliance
        if tokens[end - 1].lower.endswith("'s") and end < len(tokens):
            continue  # Bettel’s spokesman
        return begin, end
    return None


def end_of_several(tokens: Sequence[Token], start: int, end: int, table: QuoteTable) -> int | None:
    """Where a noun phrase at [start, end) ends that names two people or more, else None.

    “Peter White and Mary Black”; the second may stand behind the phrase: “Luc Roy | et la ministre Eva Noir”.
    """
    found = list(names(tokens[start:end], table))
    if not found or not _are_beside(tokens[start : start + found[0][0]], table):
        return None
    if len(found) > 1:
        (_, first_end), (second, second_end) = found[-2:]
        several = _are_joined(tokens[start + first_end : start + second], table) and second_end == end - start
        return end if several else None
    return _end_of_second(tokens, end, table) if found[0][1] == end - start else None


def _end_of_second(tokens: Sequence[Token], end: int, table: QuoteTable) -> int | None:
    """Where the second of two names ends, the first of which ends at `end`, if no verb of its own follows."""
    start = end
    while start < len(tokens) and start - end < weights.OFFICE_REACH and not is_name(tokens, start, table):
        start += 1
    if not _are_joined(tokens[end:start], table):
        return None
    last = next((last for _, last in names(tokens[start:], table)), 0)
    is_end = start + last == len(tokens) or tokens[start + last].kind == "sign"
    return start + last if last and is_end else None


def _are_joined(between: Sequence[Token], table: QuoteTable) -> bool:
    """Whether what stands between two names joins them: “and”, “and the minister”."""
    return bool(between) and between[0].lower in table.coordinators and _are_beside(between[1:], table)


def _are_beside(words: Sequence[Token], table: QuoteTable) -> bool:
    """Whether words say only who somebody is whose name follows: “the minister”."""
    return all(
        is_role(word.lower, table) or word.lower in table.articles | table.titles.keys() for word in words
    )


def _goes_on(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether the token at `index` continues a name: another capital, an initial’s stop, a particle."""
    token = tokens[index]
    if is_name(tokens, index, table):
        return True
    if token.name and token.end - token.start < weights.NICKNAME_LENGTH:
        return index + 1 < len(tokens) and is_name(tokens, index + 1, table)  # Fabio “Torito” Méndez
    if token.lower == ".":
        return is_initials(tokens[index - 1]) or is_saint(tokens[index - 1])
    if token.lower not in PARTICLES or token.lower in table.linkers or index + 1 == len(tokens):
        return False
    if begins_behind_place(tokens, index, table):
        return False
    return is_name(tokens, index + 1, table) or tokens[index + 1].lower in PARTICLES


def is_name(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether the token at `index` can be a word of a name: no small word, title or office."""
    token = tokens[index]
    if token.kind != "word" or not token.capital:
        return False
    lower = token.lower
    if lower in table.outside_names or (index == 0 and lower in table.adverbs):
        return False
    if lower in table.titles:
        return False
    return not is_role(lower, table)


def without_office(tokens: Sequence[Token], start: int, end: int, table: QuoteTable) -> int:
    """Where the name itself begins in “Secretary General of the | NATO | Jens Stoltenberg”."""
    while end - start > 2 and tokens[start].acronym:
        behind = start + 1 + (tokens[start + 1].lower == ".")
        if behind == end - 1 and behind - start > 1:
            break  # J.K. Rowling, where “U.S. Jane Hall” is an origin and a name
        start = behind
    if table.capital_origins and end - start > 2 and start and tokens[start - 1].lower in table.definite:
        return start + 1  # le | Breton | Yann Le Goff
    if end - start < 3 or start < 2 or any(map(is_initials, tokens[start:end])):
        return start
    owner = start - 1
    while owner > 0 and tokens[owner].lower in table.definite:
        owner -= 1
    before = tokens[max(0, owner - weights.OFFICE_REACH) : owner]
    office = any(is_role(token.lower, table) for token in before)
    return start + 1 if office and tokens[owner].lower in table.linkers else start
