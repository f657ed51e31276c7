"""Reporting words put into the quotation itself: « Le pont, dit-elle, tiendra »."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.quotes import weights
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


@dataclass(frozen=True, slots=True)
class InlineAttribution:
    """Reporting words at tokens [start, end), the signs around them included, and who speaks.

    `last`: they are the last words of the quotation; only then, or between dashes, they may lack a speaker:
    «..., añadió».
    """

    start: int
    end: int
    speaker: Phrase | None
    last: bool


class _Report(NamedTuple):
    """A verb with its subject, which end before token `end`."""

    speaker: Phrase | None
    end: int


def inline_attributions(finder: SubjectFinder) -> Iterator[InlineAttribution]:
    """The reporting words put into the quotation whose words `finder` reads, in order."""
    place = 0
    for index, token in enumerate(finder.tokens[:-1]):
        if index >= place and token.lower in _OPENINGS:
            inline = _at(finder, index)
            if inline is not None:
                yield inline
                place = inline.end - 1


def _at(finder: SubjectFinder, opening: int) -> InlineAttribution | None:
    """The reporting words that begin behind the sign at `opening`."""
    tokens, table = finder.tokens, finder.table
    report = _inverted_report(finder, opening + 1) or _plain_report(finder, opening + 1)
    if report is None:
        return None
    speaker, last = report
    skipped = (table.adverbs | table.separable_prefixes) - table.prepositions - table.linkers
    while last < len(tokens) and tokens[last].lower in skipped:
        last += 1  # “, fügte er hinzu”
    if not any(token.kind == "word" for token in tokens[last:]):
        ends = speaker is not None or table.drops_subject
        return InlineAttribution(opening, len(tokens), speaker, last=True) if ends else None
    closing = _closing(tokens, last, table)
    if closing is None:
        return None
    if speaker is None:
        dashed = tokens[opening].lower in DASHES and tokens[closing].lower in DASHES
        if not (dashed and table.drops_subject):
            return None
    elif not finder.is_pronoun(speaker.start):
        closing = _behind_appositions(tokens, closing, table)
    return InlineAttribution(opening, closing + 1, speaker, last=False)


def _inverted_report(finder: SubjectFinder, index: int) -> _Report | None:
    """A verb, whatever it is, with a pronoun behind it: “racontait-il”, “a-t-elle lancé”."""
    pronoun = _inverted_pronoun(finder, index)
    if pronoun is None:
        return None
    return _Report(finder.right(pronoun), _behind_participle(finder.tokens, pronoun, finder.table))


def _plain_report(finder: SubjectFinder, index: int) -> _Report | None:
    """A reporting verb with the subject behind it or before it: “said Smith”, “he said”, “Smith said”."""
    tokens, table = finder.tokens, finder.table
    verb = _verb(tokens, index, table)
    subject = None if table.inverts else finder.right(index)
    habitual = verb > index and tokens[verb].lower in table.infinitives  # “solía recordar”
    if habitual or is_verb(tokens, verb, table):
        subject = finder.right(verb + 1) or subject
    elif subject is not None and subject.end < len(tokens) and is_verb(tokens, subject.end, table):
        verb = subject.end
    else:
        return None
    return _Report(subject, max(subject.end, verb + 1) if subject else verb + 1)


def _verb(tokens: Sequence[Token], index: int, table: QuoteTable) -> int:
    """The place of the verb that begins at `index`, behind what may stand before it: “, s'est”."""
    while index < len(tokens) - 1 and tokens[index].lower in table.objects | table.auxiliaries:
        index += 1
    return index


def _inverted_pronoun(finder: SubjectFinder, index: int) -> int | None:
    """The place of the pronoun behind a verb at `index`."""
    tokens, table = finder.tokens, finder.table
    while index < len(tokens) - 2 and tokens[index].lower in table.objects:
        index += 1
    if not table.inverted or index + 2 > len(tokens) or not finder.is_pronoun(index + 1):
        return None
    verbal = tokens[index].lower in table.auxiliaries or looks_verbal(tokens[index], table)
    return index + 1 if verbal or is_verb(tokens, index, table) else None


def _behind_participle(tokens: Sequence[Token], pronoun: int, table: QuoteTable) -> int:
    """The place behind the verb whose subject is `pronoun`: “a-t-il aussitôt lancé|”."""
    if tokens[pronoun - 1].lower not in table.auxiliaries:
        return pronoun + 1
    place = pronoun + 1
    while place < len(tokens) and tokens[place].lower in table.adverbs | table.auxiliaries:
        place += 1
    return min(place + 1, len(tokens))


def _closing(tokens: Sequence[Token], index: int, table: QuoteTable) -> int | None:
    """The sign that ends the reporting words whose verb and subject end before `index`."""
    first = tokens[index]
    if first.kind == "word" and first.lower not in table.prepositions | table.linkers:
        return None
    sign = _next_sign(tokens, index, index + weights.COMPLEMENT_REACH)
    return sign if sign is not None and tokens[sign].lower in _CLOSINGS else None


def _next_sign(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The place of the first token of [first, last) that is not a word."""
    return next(
        (place for place in range(first, min(len(tokens), last)) if tokens[place].kind != "word"), None
    )


def _behind_appositions(tokens: Sequence[Token], closing: int, table: QuoteTable) -> int:
    """The sign behind what is said about the speaker: “, dit Smith, chef du service|.”."""
    small = table.prepositions | table.linkers | table.relatives
    for _ in range(weights.APPOSITIONS):
        if tokens[closing].lower != "," or closing + 1 == len(tokens):
            break
        first = tokens[closing + 1]
        if first.lower not in small and not _names_trade(first, table) and not first.lower.isdecimal():
            break
        following = _next_sign(tokens, closing + 1, closing + weights.COMPLEMENT_REACH)
        if following is None or tokens[following].lower not in _CLOSINGS:
            break
        closing = following
    return closing


def _names_trade(token: Token, table: QuoteTable) -> bool:
    """Whether a word names an office or a trade, by the tables or by its ending: “géographe”."""
    return is_role(token.lower, table) or (not token.capital and token.lower.endswith(table.trade_endings))
