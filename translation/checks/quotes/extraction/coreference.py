"""Which person of the article a surname, a pronoun or a description stands for.

Evidence comes from the article alone: names, offices, gender, and who spoke last. Where it does not
single out one person, the words stand for themselves.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.quotes.extraction.people import Person, bare, collect, describe
from translation.checks.quotes.extraction.proper_names import head_name
from translation.checks.quotes.extraction.subjects import SubjectFinder
from translation.checks.quotes.extraction.word_roles import is_role
from translation.model import Span, Speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.people import Sighting
    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.checks.quotes.extraction.tokens import Sentence, Token
    from translation.languages.quote_table import Gender, QuoteTable

_NEARBY = 2  # paragraphs that a pronoun looks back
_MEMORY = 40  # sightings that a pronoun or a description looks back
_APPOSITION = 7  # tokens of a name with its office behind a description
_ENOUGH = 2.0  # the evidence that a description needs, see _fit
_CLOSE = 3  # sightings among which the subject of the sentences before a description is
_BROAD = frozenset(("head",))  # what so many offices imply that it hardly tells one from another


@dataclass(frozen=True, slots=True)
class Identified:
    """A speaker; `named`: a person of the article; `direct`: by name, with nothing to resolve."""

    speaker: Speaker
    named: bool
    direct: bool


@dataclass(frozen=True, slots=True)
class _Spoke:
    """Who spoke last, in which paragraph, and where that was said."""

    person: Person
    paragraph: int
    at: int


class _Resolution(NamedTuple):
    """A person, and by what evidence, where the words do not name them."""

    person: Person
    evidence: str = ""


class Resolver:
    """Resolves the speakers of one text. Ask in reading order: who spoke before is evidence."""

    def __init__(self, text: str, sentences: Sequence[Sentence], table: QuoteTable) -> None:
        self._text = text
        self._sentences = sentences
        self._table = table
        self._people = collect(text, sentences, table)
        self._places = [sighting.at for sighting in self._people.sightings]
        self._last: _Spoke | None = None

    def identify(self, phrase: Phrase) -> Identified:
        """Whom the words of `phrase` stand for."""
        sentence = self._sentences[phrase.sentence]
        tokens = sentence.tokens[phrase.start : phrase.end]
        span = Span(tokens[0].start, tokens[-1].end)
        mention = span.of(self._text)
        found = self._named(tokens) or self._beside(sentence.tokens, phrase.end)
        direct = found is not None
        found = found or self._resolved(tokens, phrase.sentence)
        if found is None:
            sure = not self._stands_for_another(tokens)
            unnamed = self._unnamed(tokens)
            if unnamed is not None:
                self._last = _Spoke(unnamed, sentence.paragraph, span.start)
            return Identified(Speaker(mention, mention, span, sure=sure), named=False, direct=False)
        self._last = _Spoke(found.person, sentence.paragraph, span.start)
        speaker = Speaker(found.person.name, mention, span, found.evidence)
        return Identified(speaker, named=bool(found.person.name_words), direct=direct)

    def _unnamed(self, tokens: Sequence[Token]) -> Person | None:
        """The person without a name whom a description stands for: “a farmer”; None: it is no person."""
        said = describe(tokens, self._table, subject=True)
        if said.roles is None:
            return None
        name = Span(tokens[0].start, tokens[-1].end).of(self._text)
        return Person(name, (), said.gender or "?", set(said.roles), set(said.words), set(said.trades))

    def _stands_for_another(self, tokens: Sequence[Token]) -> bool:
        """Whether the words point back to someone: a personal pronoun, or “the official”."""
        table = self._table
        if len(tokens) == 1 and tokens[0].lower in table.pronouns:
            return table.pronouns[tokens[0].lower] in ("m", "f", "n", "pl")
        pointing = len(tokens) == 2 and tokens[0].lower in table.definite - table.possessives
        return pointing and describe(tokens, table, subject=True).roles is not None

    def _named(self, tokens: Sequence[Token]) -> _Resolution | None:
        """The person whose name the tokens hold."""
        name = head_name(tokens, self._table)
        person = self._people.by_last.get(bare(tokens[name[1] - 1].lower)) if name else None
        return _Resolution(person) if person else None

    def _beside(self, tokens: Sequence[Token], end: int) -> _Resolution | None:
        """The person whose name stands in apposition behind a phrase: “the rapporteur, Caio Mendes”."""
        if end + 1 >= len(tokens) or tokens[end].lower != ",":
            return None
        last = end + 1
        while last < len(tokens) and last - end < _APPOSITION and tokens[last].kind == "word":
            last += 1
        inner = tokens[end + 1 : last]
        if not inner or not (inner[0].capital or is_role(inner[0].lower, self._table)):
            return None
        name = head_name(inner, self._table)
        if name is None or name[1] < len(inner) or name[1] - name[0] < 2:
            return None
        person = self._people.by_last.get(bare(inner[-1].lower))
        return _Resolution(person, "the name stands beside it") if person else None

    def _resolved(self, tokens: Sequence[Token], number: int) -> _Resolution | None:
        at = tokens[0].start
        paragraph = self._sentences[number].paragraph
        before = bisect_left(self._places, at)
        known = self._people.sightings[max(0, before - _MEMORY) : before]
        if len(tokens) == 1 and tokens[0].lower in self._table.pronouns:
            return self._by_pronoun(self._table.pronouns[tokens[0].lower], known, number)
        if tokens[-1].lower in self._table.latter and len(tokens) == 2:
            near = [one for one in known if paragraph - one.paragraph <= _NEARBY]
            return _Resolution(near[-1].person, "the last one named") if near else None
        return self._by_description(tokens, known, paragraph)

    def _by_pronoun(self, gender: Gender, known: Sequence[Sighting], number: int) -> _Resolution | None:
        """The last subject since somebody spoke, else who spoke last, else the last one named."""
        if gender not in ("m", "f"):
            return None
        paragraph = self._sentences[number].paragraph
        near = [
            sighting
            for sighting in reversed(known)
            if paragraph - sighting.paragraph <= _NEARBY and _agrees(sighting.person, gender)
        ]
        last = self._last
        if last is not None and (paragraph - last.paragraph > _NEARBY or not _agrees(last.person, gender)):
            last = None
        since = [one for one in near if one.leading and (last is None or one.at > last.at)]
        after = max(since[0].at if since else -1, last.at if last else -1)
        told = self._told_of(number, known, after)
        if told is not None and _agrees(told.person, gender):
            found = told
        elif since:
            found = _Resolution(since[0].person, "the last subject named")
        elif last:
            found = _Resolution(last.person, "who spoke last")
        elif near:
            found = _Resolution(near[0].person, "the last one named")
        else:
            return None
        if found.person.gender == "?":
            found.person.gender = gender
        return found

    def _told_of(self, number: int, known: Sequence[Sighting], after: int) -> _Resolution | None:
        """Whom the sentence before, where behind the place `after`, is about: “The farmer shrugged.”"""
        before = self._sentences[number - 1] if number else None
        if before is None or before.inner or before.paragraph != self._sentences[number].paragraph:
            return None
        finder = SubjectFinder(number - 1, before.tokens, self._table)
        subject = finder.first(len(before.tokens))
        if subject is None or finder.is_pronoun(subject.start) or not finder.is_personal(subject):
            return None
        words = before.tokens[subject.start : subject.end]
        last = max((index for index, one in enumerate(words) if is_role(one.lower, self._table)), default=-1)
        tokens = words[: last + 1]  # not the verb of “The farmer shrugged”
        if not tokens or tokens[0].start <= after or self._named(words):
            return None
        found = self._by_description(tokens, known, before.paragraph)
        unnamed = None if found else self._unnamed(tokens)
        return found or (_Resolution(unnamed, "of whom the sentence before tells") if unnamed else None)

    def _by_description(
        self, tokens: Sequence[Token], known: Sequence[Sighting], paragraph: int
    ) -> _Resolution | None:
        """The one person whom a definite description fits best."""
        if tokens[0].lower in self._table.indefinite:
            return None
        said = describe(tokens, self._table, subject=True)
        if said.roles is None:
            return None
        related = tokens[0].lower in self._table.possessives or any(
            token.lower in self._table.relations for token in tokens
        )
        candidates = list(dict.fromkeys(sighting.person for sighting in reversed(known)))
        leading = next((one.person for one in reversed(known) if one.leading), None)
        here = {one.person for one in known[-_CLOSE:] if one.paragraph == paragraph and one.person is leading}
        scores = []
        for person in candidates:
            if said.gender and not _agrees(person, said.gender):
                continue
            if said.roles and not said.roles & person.roles:
                continue
            if not said.roles and said.trades and person.trades and not said.trades & person.trades:
                continue  # “the nurse” is not the one called a lawyer
            if related and not said.trades & person.trades:
                continue  # “his neighbour” is someone else
            score = min(4.0, 2.0 * len(said.words & person.words)) + 2 * bool(said.trades & person.trades)
            if said.roles:
                score += 3 if said.roles & person.roles - _BROAD else 1
            if self._last is not None and self._last.person is person:
                score += 1.5 if paragraph - self._last.paragraph <= 2 * _NEARBY else 0.5
            score += (person is leading) + (person in here) + (len(candidates) == 1)
            scores.append((score, person))
        scores.sort(key=lambda one: -one[0])
        if not scores or scores[0][0] < _ENOUGH:
            return None
        if len(scores) > 1 and scores[0][0] - scores[1][0] < 0.5:
            return None
        return _Resolution(scores[0][1], "the description fits no one else as well")


def _agrees(person: Person, gender: Gender) -> bool:
    return person.gender in ("?", gender)
