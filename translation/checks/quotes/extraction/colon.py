"""Who speaks behind a colon that no reporting verb leads up to: “Smith was clear: ...”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.phrases import DASHES, Phrase
from translation.checks.quotes.extraction.voices import can_speak
from translation.checks.quotes.extraction.word_roles import PARTICLES

if TYPE_CHECKING:
    from translation.checks.quotes.extraction.subjects import SubjectFinder


def labelled(finder: SubjectFinder, colon: int) -> Phrase | None:
    """The name between a dash and the colon: “- Jo Smith: ‘...’”."""
    if not finder.table.names_speakers:
        return _full_name(finder, colon)
    name = finder.left(colon)
    labels = name is not None and name.start and finder.tokens[name.start - 1].lower in DASHES
    return name if labels else None


def _full_name(finder: SubjectFinder, colon: int) -> Phrase | None:
    """The label of several capitals, and nothing else, before the colon: “Jan Kowalski: ‘...’”."""
    start = int(finder.tokens[0].lower in DASHES)
    words = finder.tokens[start:colon]
    capitals = all(token.capital or token.lower in PARTICLES for token in words)
    is_name = capitals and 1 < len(words) <= weights.LONGEST_LABEL
    return Phrase(finder.number, start, colon) if is_name else None


def speaker_before_colon(finder: SubjectFinder, colon: int, previous: Phrase | None) -> Phrase | None:
    """Who speaks behind the colon, `previous` being who spoke before."""
    if not finder.table.names_speakers:
        return None  # “Nie: ‘...’”: without the words of a language, any capital looks like a subject
    name = finder.left(colon) or finder.full_name(colon)
    subject = finder.first(colon)
    if name is not None and _stands_without_verb(finder, name, colon):
        return name
    if subject is None:
        personal = name is not None and finder.is_personal(name)
        return name if personal else None
    if finder.is_object(subject):
        return previous  # “Prometió una respuesta:”
    if name is not None and _is_predicate(finder, subject, name):
        return name
    if previous is not None and (_is_possession(finder, subject) or _is_speech(finder, subject)):
        return previous
    if name is not None and _names_speaker(finder, subject, name):
        return name
    return subject


def _stands_without_verb(finder: SubjectFinder, name: Phrase, colon: int) -> bool:
    """Whether the name right before the colon is who speaks: “Di tutt'altro avviso la figlia Monica:”."""
    table = finder.table
    leads = finder.tokens[0].lower in table.linkers | table.prepositions and name.end == colon
    named = any(token.capital for token in finder.tokens[name.start : name.end])
    return table.verbless_predicates and leads and named


def _is_predicate(finder: SubjectFinder, subject: Phrase, name: Phrase) -> bool:
    """Whether what looks like a subject is an adjective before it: “Durissimo | il procuratore:”."""
    adjective = subject.end == name.start == 1
    return adjective and finder.table.verbless_predicates and finder.tokens[1].lower in finder.table.definite


def _is_possession(finder: SubjectFinder, subject: Phrase) -> bool:
    """Whether the subject is something that belongs to the speaker: “His answer was short:”."""
    words = finder.tokens[subject.start : subject.end]
    return words[0].lower in finder.table.possessives and not can_speak(words, finder.table)


def _is_speech(finder: SubjectFinder, subject: Phrase) -> bool:
    """Whether the subject is a word for what is said: “E poi l'affondo:”."""
    return finder.tokens[subject.end - 1].lower in finder.table.speech_nouns


def _names_speaker(finder: SubjectFinder, subject: Phrase, name: Phrase) -> bool:
    """Whether the name before the colon is who speaks, and the subject neither a name nor a pronoun."""
    if not all(token.capital for token in finder.tokens[name.start : name.end]):
        return False
    capitals = any(token.capital for token in finder.tokens[subject.start + 1 : subject.end])
    return not capitals and not finder.is_pronoun(subject.start)
