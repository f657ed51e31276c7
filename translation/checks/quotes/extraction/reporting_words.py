"""The words of a sentence that report speech, each with the one who speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks.quotes.extraction.impersonal import (
    has_neuter,
    impersonal,
    in_writing,
    is_source,
    talked_of,
)
from translation.checks.quotes.extraction.phrases import DASHES
from translation.checks.quotes.extraction.verbs import is_verb, looks_verbal, shares_subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.checks.quotes.extraction.subjects import SubjectFinder
    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable

_SHORTEST = 20  # code points of a quotation that may ask for a verb that no table lists
_TALK = 8  # tokens between a quotation and the “talk” it is part of
_ASKING = frozenset((",", "?", "!", "—", "–", "-"))


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that report speech at tokens [start, end) of their sentence, and whose speech it is.

    `partial`: a verb that takes a few quoted words (“called it ‘a mess’”). `loose`: words that only
    hint at speech, such as a speech noun or a subordinate “that”. `leads`: a quotation must follow them.
    `frames`: they report the whole sentence: “Wie X erklärte, ...”. `owned`: they report the quotation right
    behind them alone: “dem Vorwurf der Firma, ...”. `guessed`: a verb that no table lists. `nested`: they are
    part of reported speech.
    """

    start: int
    end: int
    subject: Phrase | None
    partial: bool = False
    loose: bool = False
    leads: bool = False
    frames: bool = False
    owned: bool = False
    guessed: bool = False
    nested: bool = False


def cues(finder: SubjectFinder, table: QuoteTable) -> Iterator[Cue]:
    """The reporting words of a sentence, in order."""
    tokens = finder.tokens
    subject: Phrase | None = None
    index = 0
    while index < len(tokens):
        token = tokens[index]
        size = 1
        if token.kind == "quote":
            unlisted = _unlisted(finder, index, table)
            if unlisted is not None:
                yield unlisted
                subject = unlisted.subject
        elif token.kind == "word":
            cue = _at(finder, index, subject, table)
            if cue is not None:
                size = cue.end - index
                if not cue.loose:
                    subject = cue.subject or subject
                yield cue
        index += size


def _at(finder: SubjectFinder, index: int, subject: Phrase | None, table: QuoteTable) -> Cue | None:
    """The reporting words that begin at `index`; `subject`: that of the last ones."""
    tokens = finder.tokens
    lower = tokens[index].lower
    source = _source(tokens, index, table)
    if source and _may_be_source(finder, index, index + source, table):
        cited = finder.right(index + source) or finder.antecedent(index)
        return Cue(index, index + source, cited, frames=not index)
    if lower in table.citing:
        if index and tokens[index - 1].lower.endswith(table.source_nouns):
            return Cue(index, index + 1, finder.left(index), loose=True)  # “seiner Meinung nach”
        cited = finder.right(index + 1)
        if cited is not None and is_source(tokens[cited.start : cited.end], table):
            return Cue(index, index + 1, cited)
    if lower in table.source_relatives:
        return Cue(index, index + 1, finder.antecedent(index))
    if not index and lower in table.leading_sources:
        subject = finder.right(1)
        follower = tokens[subject.end].lower if subject and subject.end < len(tokens) else ""
        if follower == "," or (table.inverts and follower in table.auxiliaries | table.objects):
            return Cue(0, 1, subject, partial=True, loose=True)
    follower = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if lower in table.leading_sources and follower in table.relatives - table.definite:
        return Cue(index, index + 2, finder.left(index), partial=True, loose=True)  # “Bosc, pour qui ...”
    if lower in table.impersonal and not is_verb(tokens, index, table):
        cited = impersonal(finder, index, table)
        if cited is not None:
            return Cue(index, index + 1, cited)  # “peut-on lire dans le rapport”
    if lower in table.talk and any(one.kind == "quote" for one in tokens[max(0, index - _TALK) : index]):
        return Cue(index, index + 1, talked_of(finder, index, table), partial=True)
    if lower in table.sources_after:
        return Cue(index, index + 1, finder.left(index))
    quoted = index + 1 < len(tokens) and tokens[index + 1].kind == "quote"
    if quoted and lower in table.modals and table.modals_report:
        return Cue(index, index + 1, finder.left(index), partial=True)  # “Weber will ‘bald prüfen’”
    if lower in table.gerunds:
        return Cue(index, index + 1, subject or finder.first(index))
    owner = _owner(finder, index, table)
    if owner is None and is_verb(tokens, index, table) and not _leads_as_noun(tokens, index, table):
        found = finder.cited(index) or impersonal(finder, index, table)
        if found is None and table.drops_subject and (tokens[index - 1].lower,) in table.sources:
            found = finder.left(index - 1) or finder.first(index - 1)  # “la empresa, según explicó”
        if found is None and shares_subject(tokens, index, table):
            found = subject or finder.first(index)
        if finder.is_agentless(index):
            found = in_writing(finder, index, table)  # “wird beschuldigt”
        elif not (lower in table.impersonal and has_neuter(finder, index)):  # “hieß es”
            found = found or finder.subject(index)
            found = found or subject
        frames = not finder.clause_start(index) and tokens[0].lower in table.framing
        nested = finder.is_reported(index)
        return Cue(index, index + 1, found, lower in table.partial_cues, frames=frames, nested=nested)
    if owner is not None:
        return Cue(index, owner.end, owner, leads=True, owned=True)
    if _is_called_speech(tokens, index, table):
        return Cue(index, index + 1, finder.right(index + 1 + (tokens[index + 1].lower in table.linkers)))
    if lower in table.speech_nouns and _leads_to_quote(tokens, index, table):
        first = subject or finder.first(index + 1)
        if first is not None and finder.is_object(first):
            first = None  # “Prometió una respuesta:”
        return Cue(index, index + 1, first, loose=True, leads=True)
    if lower in table.complements and index and tokens[index - 1].lower == ",":
        return Cue(index, index + 1, subject or finder.first(index), loose=True)
    return None


def _may_be_source(finder: SubjectFinder, index: int, end: int, table: QuoteTable) -> bool:
    """Whether words such as “so” at [index, end) cite what follows: not in “so sagte”, “So fahren Züge”."""
    tokens = finder.tokens
    if end == len(tokens):
        return False
    follower = tokens[end]
    verbal = table.nouns_are_capitalised and not index and not follower.capital and follower.kind == "word"
    if verbal and not (follower.lower in table.definite | table.indefinite or finder.is_pronoun(end)):
        return tokens[0].lower in table.prepositions
    return not is_verb(tokens, end, table)


def _owner(finder: SubjectFinder, index: int, table: QuoteTable) -> Phrase | None:
    """Whose speech the noun at `index` is, right before a quotation: “dem Vorwurf der Firma, ‘...’”."""
    tokens = finder.tokens
    if tokens[index].lower not in table.speech_nouns or index + 2 >= len(tokens):
        return None
    after = tokens[index + 1].lower
    if after not in table.linkers | table.objective | table.oblique:
        return None
    owner = finder.right(index + 1 + (after in table.linkers - table.definite))
    if owner is None:
        return None
    end = owner.end + (owner.end < len(tokens) and tokens[owner.end].lower in (",", ":"))
    return owner if end < len(tokens) and tokens[end].kind == "quote" else None


def _is_called_speech(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether a quotation before is called what the noun at `index` names: “..., è il racconto di Monti”."""
    if tokens[index].lower not in table.speech_nouns or index + 2 >= len(tokens):
        return False
    start = index
    while start and (tokens[start - 1].lower in table.definite | table.auxiliaries):
        start -= 1
    joined = start > 1 and tokens[start - 1].lower == "," and tokens[start - 2].kind == "quote"
    return joined and start < index and tokens[index + 1].lower in table.linkers


def _leads_as_noun(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether a word that can be a verb or a noun is a noun that leads to a quotation: “chants of”."""
    if tokens[index].lower not in table.speech_nouns or index + 1 == len(tokens):
        return False
    return tokens[index + 1].lower in table.linkers and _leads_to_quote(tokens, index, table)


def _source(tokens: Sequence[Token], index: int, table: QuoteTable) -> int:
    """How many tokens from `index` on form words such as “according to”; 0: none."""
    for phrase in table.sources:
        if phrase[0] == tokens[index].lower:
            following = tuple(token.lower for token in tokens[index : index + len(phrase)])
            if following == phrase:
                return len(phrase)
    return 0


def _leads_to_quote(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether a quotation follows the noun at `index`, but for a colon, a comma or a linking word."""
    allowed = (
        table.linkers | table.adverbs | table.subordinators | table.predicative | table.separable_prefixes
    )
    for token in tokens[index + 1 : index + 5]:
        if token.kind == "quote":
            return True
        if token.kind == "word" and token.lower not in allowed:
            return False
    return False


def _unlisted(finder: SubjectFinder, quote: int, table: QuoteTable) -> Cue | None:
    """A verb that no table lists, where a quotation asks for one: “No!” beamed Smith; “No,” Smith beamed."""
    tokens = finder.tokens
    index = quote + 1
    asks = tokens[quote].ending in _ASKING
    size = tokens[quote].end - tokens[quote].start
    if not asks and size < (_SHORTEST - 6 if tokens[quote].name else _SHORTEST):
        return None  # a term: “the ‘cliff’, dubbed a threat”
    if index < len(tokens) and (tokens[index].lower == "," or tokens[index].lower in DASHES):
        asks = True
        index += 1
    while index < len(tokens) and (
        tokens[index].lower in table.objects or tokens[index].lower in table.auxiliaries
    ):
        index += 1  # « Non », s'est emporté Smith
    if not asks or index + 1 >= len(tokens) or tokens[index].kind != "word":
        return None
    if is_verb(tokens, index, table):
        return None
    if table.drops_subject and tokens[index + 1].kind == "sign" and looks_verbal(tokens[index], table):
        return Cue(index, index + 1, None, guessed=True)  # «Mangiavano come lupi», ride.
    if table.inverted and finder.is_pronoun(index + 1) and tokens[index + 1].start - tokens[index].end < 4:
        return Cue(index, index + 1, finder.right(index + 1))  # “glisse-t-elle”
    if looks_verbal(tokens[index], table):
        subject = finder.right(index + 1)
        begin = index + 1 + finder.aside(index + 1, len(tokens))
        if begin < len(tokens) and tokens[begin].lower in table.adverbs:
            begin += 1
        fits = subject is not None and subject.start == begin and not finder.is_pronoun(begin)
        return Cue(index, index + 1, subject, guessed=True) if fits else None
    if table.inverts:
        return None
    subject = finder.right(index)
    if subject is None or subject.start != index or subject.end >= len(tokens):
        return None
    verb = subject.end
    if looks_verbal(tokens[verb], table) and not is_verb(tokens, verb, table):
        return Cue(verb, verb + 1, subject, guessed=True)
    return None
