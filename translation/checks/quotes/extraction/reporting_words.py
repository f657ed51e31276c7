"""The words of a sentence that report speech, each with the one who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.quotes.extraction.cue import Cue, CuePlace
from translation.checks.quotes.extraction.impersonal import has_neuter, impersonal, in_writing
from translation.checks.quotes.extraction.sources import SOURCE_RULES
from translation.checks.quotes.extraction.unlisted_verbs import unlisted_verb
from translation.checks.quotes.extraction.verbs import is_verb, shares_subject
from translation.checks.quotes.extraction.voices import can_speak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.checks.quotes.extraction.subjects import SubjectFinder


def cues(finder: SubjectFinder) -> Iterator[Cue]:
    """The reporting words of a sentence, in order."""
    speaker: Phrase | None = None
    index = 0
    while index < len(finder.tokens):
        token = finder.tokens[index]
        cue = None
        if token.kind == "quote":
            unlisted = unlisted_verb(finder, index)
            if unlisted is not None:
                verb, speaker, guessed = unlisted
                yield Cue(verb, verb + 1, speaker, guessed=guessed)
        elif token.lower in finder.table.reporting_words:
            cue = _at(CuePlace(finder, index, speaker))
        if cue is not None:
            yield cue
            if not cue.loose:
                speaker = cue.speaker or speaker
        index = cue.end if cue else index + 1


def _at(place: CuePlace) -> Cue | None:
    """The reporting words that begin at a word: by the first rule that knows them as such."""
    return next((cue for rule in RULES if (cue := rule(place)) is not None), None)


def _modal(place: CuePlace) -> Cue | None:
    """“Weber will ‘bald prüfen’”."""
    quoted = place.follower is not None and place.follower.kind == "quote"
    if not (quoted and place.table.modals_report and place.lower in place.table.modals):
        return None
    return place.cue(place.finder.left(place.index), partial=True)


def _gerund(place: CuePlace) -> Cue | None:
    """“..., adding”; with a pronoun, it calls something so: “definendolo ‘pura fantasia’”."""
    if place.lower not in place.table.joined_gerunds:
        return None
    calls = place.lower not in place.table.gerunds
    return place.cue(place.previous or place.finder.first(place.index), partial=calls)


def _owned_noun(place: CuePlace) -> Cue | None:
    """A noun of speech with its owner, right before a quotation: “dem Vorwurf der Firma, ‘...’”."""
    finder, index = place.finder, place.index
    table, tokens = place.table, place.tokens
    if place.lower not in table.speech_nouns or index + 2 >= len(tokens):
        return None
    after = tokens[index + 1].lower
    if after not in table.linkers | table.objective | table.oblique:
        return None
    owner = finder.right(index + 1 + (after in table.linkers - table.definite))
    if owner is None:
        return None
    end = owner.end + (owner.end < len(tokens) and tokens[owner.end].lower in (",", ":"))
    if end == len(tokens) or tokens[end].kind != "quote":
        return None
    return Cue(index, owner.end, owner, leads=True, owned=True)


def _verb(place: CuePlace) -> Cue | None:
    """“Said”, “a déclaré”: a verb of the table, unless it is a noun here."""
    finder, index = place.finder, place.index
    table, tokens = place.table, place.tokens
    if not is_verb(tokens, index, table) or _leads_as_noun(place):
        return None
    return Cue(
        index,
        index + 1,
        _speaker(place),
        partial=place.lower in table.partial_cues,
        frames=tokens[0].lower in table.framing and not finder.clause_start(index),
        nested=finder.is_reported(index),
    )


def _leads_as_noun(place: CuePlace) -> bool:
    """Whether a word that can be a verb or a noun is a noun that leads to a quotation: “chants of”."""
    if place.lower not in place.table.speech_nouns or place.follower is None:
        return False
    return place.follower.lower in place.table.linkers and place.leads_to_quote


def _speaker(place: CuePlace) -> Phrase | None:
    """Who says what the verb reports."""
    finder, index, previous = place.finder, place.index, place.previous
    table, tokens = place.table, place.tokens
    if finder.is_agentless(index):
        return in_writing(finder, index)  # “wird beschuldigt”
    speaker = finder.cited(index) or impersonal(finder, index)
    if speaker is None and table.drops_subject and index and (tokens[index - 1].lower,) in table.sources:
        speaker = finder.left(index - 1) or finder.first(index - 1)  # “la empresa, según explicó”
    if speaker is None and shares_subject(tokens, index, table) and not _leads_with_subject(place):
        speaker = previous or finder.first(index)
    if place.lower in table.impersonal and has_neuter(finder, index):
        return speaker  # “hieß es”
    subject = speaker or finder.subject(index)
    if subject is None or (previous is not None and _is_object(place, subject)):
        return previous
    return subject


def _leads_with_subject(place: CuePlace) -> bool:
    """Whether a verb behind an “and” has its own subject and leads to a quotation: “et dit Marie : ...”."""
    tokens, table = place.tokens, place.table
    if not table.inverts or table.verb_second:
        return False
    subject = place.finder.right(place.index + 1)
    if subject is None or subject.end == len(tokens) or tokens[subject.end].lower != ":":
        return False
    return can_speak(tokens[subject.start : subject.end], table)


def _is_object(place: CuePlace, phrase: Phrase) -> bool:
    """Whether what stands where a subject may is an object instead: “et annonce | un bilan”."""
    inverted = phrase.start > place.index and not place.table.verb_second
    return inverted and not can_speak(place.tokens[phrase.start : phrase.end], place.table)


def _called_speech(place: CuePlace) -> Cue | None:
    """The quotation before is called what the noun names: “..., è il racconto di Monti”."""
    table, tokens, index = place.table, place.tokens, place.index
    if place.lower not in table.speech_nouns or index + 2 >= len(tokens):
        return None
    start = index
    while start and tokens[start - 1].lower in table.definite | table.auxiliaries:
        start -= 1
    joined = start > 1 and tokens[start - 1].lower == "," and tokens[start - 2].kind == "quote"
    if not joined or start == index or tokens[index + 1].lower not in table.linkers:
        return None
    return place.cue(place.finder.right(index + 2))


def _speech_noun(place: CuePlace) -> Cue | None:
    """A noun that leads to a quotation: “in a statement: ‘...’”."""
    finder, index, previous = place.finder, place.index, place.previous
    if place.lower not in place.table.speech_nouns or not place.leads_to_quote:
        return None
    speaker = previous or finder.first(index + 1)
    is_noun = speaker is not None and speaker.end == index + 1 and place.table.drops_subject
    if speaker is not None and (is_noun or finder.is_object(speaker)):
        speaker = None  # “E poi l'affondo:”, “Prometió una respuesta:”
    return Cue(index, index + 1, speaker, loose=True, leads=True)


def _complement(place: CuePlace) -> Cue | None:
    """“..., dass”."""
    finder, index, previous = place.finder, place.index, place.previous
    if place.lower not in place.table.complements or not index or place.tokens[index - 1].lower != ",":
        return None
    return place.cue(previous or finder.first(index), loose=True)


# Ways to report speech, tried in this order at each word of `QuoteTable.reporting_words`.
RULES: tuple[Callable[[CuePlace], Cue | None], ...] = (
    *SOURCE_RULES,
    _modal,
    _gerund,
    _owned_noun,
    _verb,
    _called_speech,
    _speech_noun,
    _complement,
)
