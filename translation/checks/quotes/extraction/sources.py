"""Words that cite somebody or something without a verb of speech: “according to”, “laut”, “zufolge”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.cue import Cue
from translation.checks.quotes.extraction.impersonal import impersonal, is_source, talked_of
from translation.checks.quotes.extraction.verbs import is_verb
from translation.checks.quotes.extraction.voices import can_speak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from translation.checks.quotes.extraction.cue import CuePlace
    from translation.checks.quotes.extraction.phrases import Phrase


def _source(place: CuePlace) -> Cue | None:
    """“According to the minister”, “selon la ministre”."""
    finder, index = place.finder, place.index
    end = index + _length_of(place, place.table.sources)
    if end == index or not _may_be_source(place, end):
        return None
    relatives = place.table.relatives - place.table.definite  # “secondo cui”, not “laut der Polizei”
    cited = None if place.tokens[end].lower in relatives else finder.right(end)
    return Cue(index, end, _publisher(place, cited) or cited or finder.antecedent(index), frames=not index)


def _publisher(place: CuePlace, cited: Phrase | None) -> Phrase | None:
    """Who is behind what is cited: “stando ai dati diffusi da | Legambiente”."""
    table, tokens = place.table, place.tokens
    if table.verb_second or cited is None or cited.end + 1 >= len(tokens):
        return None
    if tokens[cited.end].lower not in table.agents or can_speak(tokens[cited.start : cited.end], table):
        return None
    return place.finder.right(cited.end + 1)


def _own_source(place: CuePlace) -> Cue | None:
    """“A suo avviso”: whoever spoke before."""
    size = _length_of(place, place.table.own_sources)
    return Cue(place.index, place.index + size, place.previous, partial=True) if size else None


def _length_of(place: CuePlace, phrases: Iterable[tuple[str, ...]]) -> int:
    """How many tokens form one of the phrases, such as “according to”; 0: none."""
    for phrase in phrases:
        if phrase[0] == place.lower:
            following = place.tokens[place.index : place.index + len(phrase)]
            if tuple(token.lower for token in following) == phrase:
                return len(phrase)
    return 0


def _may_be_source(place: CuePlace, end: int) -> bool:
    """Whether words such as “so” that end at `end` cite what follows: not in “so sagte”, “So fahren Züge”."""
    finder, tokens, table = place.finder, place.tokens, place.table
    if end == len(tokens):
        return False
    follower = tokens[end]
    small = follower.kind == "word" and not follower.capital
    begins_phrase = follower.lower in table.articles or finder.is_pronoun(end)
    if table.nouns_are_capitalised and not place.index and small and not begins_phrase:
        return tokens[0].lower in table.prepositions
    return not is_verb(tokens, end, table)


def _citation(place: CuePlace) -> Cue | None:
    """“Nach einer Studie”, “seiner Meinung nach”."""
    finder, index = place.finder, place.index
    if place.lower not in place.table.citing:
        return None
    if index and place.tokens[index - 1].lower.endswith(place.table.source_nouns):
        return place.cue(finder.left(index), loose=True)
    cited = finder.right(index + 1)
    if cited is None or not is_source(place.tokens[cited.start : cited.end], place.table):
        return None
    return place.cue(cited)


def _source_relative(place: CuePlace) -> Cue | None:
    """“Ein Bericht, wonach ...”."""
    cites = place.lower in place.table.source_relatives
    return place.cue(place.finder.antecedent(place.index)) if cites else None


def _leading_source(place: CuePlace) -> Cue | None:
    """“Pour le maire, ...” at a sentence's start, or behind a colon."""
    table, tokens, index = place.table, place.tokens, place.index
    opens = not index or tokens[index - 1].lower in (":", ";")
    if not opens or place.lower not in table.leading_sources:
        return None
    speaker = place.finder.right(index + 1)
    follower = tokens[speaker.end].lower if speaker and speaker.end < len(tokens) else ""
    verb_follows = table.inverts and follower in table.auxiliaries | table.objects
    return place.cue(speaker, partial=True, loose=True) if follower == "," or verb_follows else None


def _leading_relative(place: CuePlace) -> Cue | None:
    """“Bosc, pour qui ...”."""
    table, follower = place.table, place.follower
    if place.lower not in table.leading_sources or follower is None:
        return None
    if follower.lower not in table.relatives - table.definite:
        return None
    return Cue(place.index, place.index + 2, place.finder.left(place.index), partial=True, loose=True)


def _impersonal_verb(place: CuePlace) -> Cue | None:
    """“Peut-on lire dans le rapport”, by a verb that reports nothing else."""
    if place.lower not in place.table.impersonal or is_verb(place.tokens, place.index, place.table):
        return None
    cited = impersonal(place.finder, place.index)
    return place.cue(cited) if cited is not None else None


def _talk(place: CuePlace) -> Cue | None:
    """“In dem Bericht ist von ‘...’ die Rede”."""
    before = place.tokens[max(0, place.index - weights.TALK_REACH) : place.index]
    if place.lower not in place.table.talk or not any(token.kind == "quote" for token in before):
        return None
    return place.cue(talked_of(place.finder, place.index), partial=True)


def _source_after(place: CuePlace) -> Cue | None:
    """“Dem Sprecher zufolge”."""
    cites = place.lower in place.table.sources_after
    return place.cue(place.finder.left(place.index)) if cites else None


# Ways to cite a source, tried in this order at each word.
SOURCE_RULES: tuple[Callable[[CuePlace], Cue | None], ...] = (
    _own_source,
    _source,
    _citation,
    _source_relative,
    _leading_source,
    _leading_relative,
    _impersonal_verb,
    _talk,
    _source_after,
)
