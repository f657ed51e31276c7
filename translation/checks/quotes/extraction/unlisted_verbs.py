"""Reporting verbs that no table lists, where a quotation asks for one: “No!” beamed Smith."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.phrases import DASHES
from translation.checks.quotes.extraction.verbs import is_verb, looks_verbal

if TYPE_CHECKING:
    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.checks.quotes.extraction.subjects import SubjectFinder

_ASKING = frozenset((",", "?", "!", "—", "–", "-"))


class UnlistedVerb(NamedTuple):
    """A verb at token `verb` and its subject; `guessed`: only its form and its place say that it is one."""

    verb: int
    subject: Phrase | None
    guessed: bool = True


def unlisted_verb(finder: SubjectFinder, quote: int) -> UnlistedVerb | None:
    """The verb that reports the quotation at token `quote`, if it looks like one and no table lists it."""
    index = _place_behind(finder, quote)
    tokens, table = finder.tokens, finder.table
    if index is None or is_verb(tokens, index, table):
        return None
    verbal = looks_verbal(tokens[index], table)
    if table.drops_subject and verbal and tokens[index + 1].kind == "sign":
        return UnlistedVerb(index, None)  # «Mangiavano come lupi», ride.
    attached = tokens[index + 1].start - tokens[index].end < 4
    if table.inverted and attached and finder.is_pronoun(index + 1):
        return UnlistedVerb(index, finder.right(index + 1), guessed=False)  # “glisse-t-elle”
    if verbal:
        return _before_subject(finder, index)
    return None if table.inverts else _behind_subject(finder, index)


def _place_behind(finder: SubjectFinder, quote: int) -> int | None:
    """Where a verb must stand that reports the quotation; None where the quotation does not ask for one."""
    tokens, table = finder.tokens, finder.table
    token = tokens[quote]
    asks = token.ending in _ASKING
    least = weights.UNLISTED_VERB_AFTER_NAME if token.name else weights.UNLISTED_VERB_AFTER
    if not asks and token.end - token.start < least and not _opens_before_name(finder, quote):
        return None  # a term: “the ‘cliff’, dubbed a threat”
    index = quote + 1
    if index < len(tokens) and (tokens[index].lower == "," or tokens[index].lower in DASHES):
        asks = True
        index += 1
    while index < len(tokens) and tokens[index].lower in table.objects | table.auxiliaries:
        index += 1  # « Non », s'est emporté Smith
    stands = asks and index + 1 < len(tokens) and tokens[index].kind == "word"
    return index if stands else None


def _opens_before_name(finder: SubjectFinder, quote: int) -> bool:
    """Whether the quotation opens its sentence, a verb and a full name follow: « Non », coupe Jo Hall."""
    tokens = finder.tokens
    comma = quote + 1 < len(tokens) and tokens[quote + 1].lower == ","
    return not quote and comma and full_name_behind(finder, quote + 2) is not None


def full_name_behind(finder: SubjectFinder, verb: int) -> Phrase | None:
    """The full name right behind what may be an unlisted verb, where the language puts subjects there."""
    tokens, table = finder.tokens, finder.table
    if not table.inverts or verb + 2 >= len(tokens) or not looks_verbal(tokens[verb], table):
        return None
    if not (tokens[verb + 1].capital and tokens[verb + 2].capital):
        return None
    subject = finder.right(verb + 1)
    return subject if subject is not None and subject.start == verb + 1 else None


def _before_subject(finder: SubjectFinder, verb: int) -> UnlistedVerb | None:
    """“No,” beamed Smith: the subject must stand right behind the verb."""
    begin = verb + 1 + finder.aside(verb + 1, len(finder.tokens))
    if begin < len(finder.tokens) and finder.tokens[begin].lower in finder.table.adverbs:
        begin += 1
    subject = finder.right(verb + 1)
    if subject is None or subject.start != begin or finder.is_pronoun(begin):
        return None
    return UnlistedVerb(verb, subject)


def _behind_subject(finder: SubjectFinder, start: int) -> UnlistedVerb | None:
    """“No,” Smith beamed: the subject stands right behind the quotation."""
    subject = finder.right(start)
    if subject is None or subject.start != start or subject.end >= len(finder.tokens):
        return None
    verb = subject.end
    if not looks_verbal(finder.tokens[verb], finder.table) or is_verb(finder.tokens, verb, finder.table):
        return None
    return UnlistedVerb(verb, subject)
