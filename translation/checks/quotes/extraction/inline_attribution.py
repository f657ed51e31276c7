"""Reporting words put into the quotation itself: « Le pont, dit-elle, tiendra »."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks.quotes.extraction.phrases import DASHES
from translation.checks.quotes.extraction.verbs import is_verb, looks_verbal
from translation.checks.quotes.extraction.word_roles import is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.checks.quotes.extraction.subjects import SubjectFinder
    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable

_OPENINGS = DASHES | {",", "?", "!", "…"}
_CLOSINGS = DASHES | {",", ".", ":", "…"}
_COMPLEMENT = 14  # tokens behind the subject: “a-t-elle lancé | aux journalistes devant les grilles”
_APPOSITIONS = 3  # “dit Smith, chef du service, dans une note.”


@dataclass(frozen=True, slots=True)
class InlineAttribution:
    """Reporting words at tokens [start, end), the signs that set them off included, and whose speech it is.

    `last`: they are the last words of the quotation; only then, or between dashes, they may lack a subject:
    «..., añadió».
    """

    start: int
    end: int
    subject: Phrase | None
    last: bool


def inline_attributions(finder: SubjectFinder, table: QuoteTable) -> Iterator[InlineAttribution]:
    """The reporting words put into a quotation, of which `finder` reads the words, in order."""
    tokens = finder.tokens
    place = 0
    for index, token in enumerate(tokens[:-1]):
        if index >= place and token.lower in _OPENINGS:
            found = _at(finder, index, table)
            if found is not None:
                yield found
                place = found.end - 1


def _at(finder: SubjectFinder, index: int, table: QuoteTable) -> InlineAttribution | None:
    """The reporting words set off by the sign at `index`."""
    tokens = finder.tokens
    pronoun = _inverted_pronoun(finder, index + 1, table)
    if pronoun is not None:
        subject: Phrase | None = finder.right(pronoun)
        last = _behind_participle(tokens, pronoun, table)
    else:
        verb = _verb(tokens, index + 1, table)
        subject = None if table.inverts else finder.right(index + 1)
        if is_verb(tokens, verb, table):
            subject = finder.right(verb + 1) or subject  # “, said Smith”; “, he said”
        elif subject is not None and subject.end < len(tokens) and is_verb(tokens, subject.end, table):
            verb = subject.end  # “, Smith said”
        else:
            return None
        last = max(subject.end, verb + 1) if subject else verb + 1
    skipped = (table.adverbs | table.separable_prefixes) - table.prepositions - table.linkers
    while last < len(tokens) and tokens[last].lower in skipped:
        last += 1  # “, fügte er hinzu”
    if not any(token.kind == "word" for token in tokens[last:]):
        ends = subject is not None or table.drops_subject
        return InlineAttribution(index, len(tokens), subject, last=True) if ends else None
    closing = _closing(tokens, last, table)
    if closing is None:
        return None
    if subject is None:
        dashed = tokens[index].lower in DASHES and tokens[closing].lower in DASHES
        return (
            InlineAttribution(index, closing + 1, None, last=False)
            if dashed and table.drops_subject
            else None
        )
    if not finder.is_pronoun(subject.start):
        closing = _behind_appositions(tokens, closing, table)
    return InlineAttribution(index, closing + 1, subject, last=False)


def _verb(tokens: Sequence[Token], index: int, table: QuoteTable) -> int:
    """The place of the verb that begins at `index`, behind what may stand before it: “, s'est”."""
    before = table.objects | table.auxiliaries
    while index < len(tokens) - 1 and tokens[index].lower in before:
        index += 1
    return index


def _inverted_pronoun(finder: SubjectFinder, index: int, table: QuoteTable) -> int | None:
    """The pronoun behind a verb at `index`, whatever the verb: “racontait-il”, “a-t-elle lancé”."""
    tokens = finder.tokens
    while index < len(tokens) - 2 and tokens[index].lower in table.objects:
        index += 1
    if not table.inverted or index + 2 > len(tokens) or not finder.is_pronoun(index + 1):
        return None
    verbal = tokens[index].lower in table.auxiliaries or looks_verbal(tokens[index], table)
    return index + 1 if verbal or is_verb(tokens, index, table) else None


def _behind_participle(tokens: Sequence[Token], pronoun: int, table: QuoteTable) -> int:
    """The place behind the verb of which `pronoun` is the subject: “a-t-il aussitôt lancé|”."""
    if tokens[pronoun - 1].lower not in table.auxiliaries:
        return pronoun + 1
    place = pronoun + 1
    while place < len(tokens) and tokens[place].lower in table.adverbs | table.auxiliaries:
        place += 1
    return min(place + 1, len(tokens))


def _closing(tokens: Sequence[Token], index: int, table: QuoteTable) -> int | None:
    """The sign that ends the reporting words, of which `index` is behind verb and subject."""
    first = tokens[index]
    if first.kind == "word" and first.lower not in table.prepositions | table.linkers:
        return None
    for place in range(index, min(len(tokens), index + _COMPLEMENT)):
        if tokens[place].kind != "word":
            return place if tokens[place].lower in _CLOSINGS else None
    return None


def _behind_appositions(tokens: Sequence[Token], closing: int, table: QuoteTable) -> int:
    """The sign behind what is told of the speaker: “, dit Smith, chef du service|.”."""
    small = table.prepositions | table.linkers | table.relatives
    for _ in range(_APPOSITIONS):
        if tokens[closing].lower != "," or closing + 1 == len(tokens):
            break
        first = tokens[closing + 1]
        if first.lower not in small and not _names_trade(first, table) and not first.lower.isdecimal():
            break
        stretch = range(closing + 1, min(len(tokens), closing + _COMPLEMENT))
        following = next((place for place in stretch if tokens[place].kind != "word"), None)
        if following is None or tokens[following].lower not in _CLOSINGS:
            break
        closing = following
    return closing


def _names_trade(token: Token, table: QuoteTable) -> bool:
    """Whether a word names an office or a trade, by the tables or by its ending: “géographe”."""
    if is_role(token.lower, table):
        return True
    return not token.capital and bool(table.trade_endings) and token.lower.endswith(table.trade_endings)
