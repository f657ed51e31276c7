"""Which person of the article a surname, a pronoun or a description stands for.

Evidence comes from the article alone: names, offices, gender, and who spoke last. Where it does not
single out one person, the words stand for themselves.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.people import Person, bare, collect, describe
from translation.checks.quotes.extraction.proper_names import end_of_several, head_name
from translation.checks.quotes.extraction.subjects import SubjectFinder
from translation.checks.quotes.extraction.voices import (
    can_speak,
    common_nouns,
    has_plural_verb,
    lacks_article,
)
from translation.checks.quotes.extraction.word_roles import is_role
from translation.model import Span, Speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.people import Description, Sighting
    from translation.checks.quotes.extraction.phrases import Phrase
    from translation.checks.quotes.extraction.tokens import Sentence, Token
    from translation.languages.quote_fields import Gender
    from translation.languages.quote_table import QuoteTable

_BROAD = frozenset(("head",))  # so many offices imply it that it hardly distinguishes them


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
        self._common = common_nouns(sentences, table)
        self._last: _Spoke | None = None

    def identify(self, phrase: Phrase) -> Identified:
        """Whom the words of `phrase` stand for."""
        sentence = self._sentences[phrase.sentence]
        several = end_of_several(sentence.tokens, phrase.start, phrase.end, self._table)
        tokens = sentence.tokens[phrase.start : several or phrase.end]
        span = Span(tokens[0].start, tokens[-1].end)
        mention = span.of(self._text)
        if several:
            self._last = None
            return Identified(Speaker(mention, mention, span), named=False, direct=False)
        named = self._named(tokens) or self._beside(sentence.tokens, phrase.end)
        plural = tokens[0].lower in self._table.pronouns and has_plural_verb(
            sentence.tokens, phrase.start, phrase.end, self._table
        )  # “Sie wollen”: they, not she
        resolved = named or (None if plural else self._resolved(tokens, phrase.sentence))
        if resolved is None:
            sure = self._can_speak(phrase) and not self._stands_for_another(tokens)
            unnamed = self._unnamed(tokens)
            if unnamed is not None:
                self._last = _Spoke(unnamed, sentence.paragraph, span.start)
            return Identified(Speaker(mention, mention, span, sure=sure), named=False, direct=False)
        person, evidence = resolved
        self._last = _Spoke(person, sentence.paragraph, span.start)
        speaker = Speaker(person.name, mention, span, evidence)
        return Identified(speaker, named=bool(person.name_words), direct=named is not None)

    def _can_speak(self, phrase: Phrase) -> bool:
        """Whether the words of a phrase surely stand for somebody: not “the bridge”, nor “Outlook: ...”."""
        tokens = self._sentences[phrase.sentence].tokens
        words = tokens[phrase.start : phrase.end]
        if lacks_article(tokens, phrase.start, phrase.end, self._table):
            return False
        if phrase.start:
            return can_speak(words, self._table)
        labels = phrase.end < len(tokens) and tokens[phrase.end].lower == ":"
        return can_speak(words, self._table, frozenset((words[0].lower,)) if labels else self._common)

    def _unnamed(self, tokens: Sequence[Token]) -> Person | None:
        """The person without a name that a description stands for: “a farmer”; None: it is not a person."""
        description = describe(tokens, self._table, subject=True)
        if description.roles is None:
            return None
        name = Span(tokens[0].start, tokens[-1].end).of(self._text)
        gender = description.gender or "?"
        return Person(
            name, (), gender, set(description.roles), set(description.words), set(description.trades)
        )

    def _stands_for_another(self, tokens: Sequence[Token]) -> bool:
        """Whether the words leave open who it is: a pronoun, or “the official”; not “the mayor”."""
        table = self._table
        if len(tokens) == 1 and tokens[0].lower in table.pronouns:
            return True
        pointing = len(tokens) == 2 and tokens[0].lower in table.definite - table.possessives
        description = describe(tokens, table, subject=True)
        return pointing and description.roles is not None and not description.trades

    def _named(self, tokens: Sequence[Token]) -> _Resolution | None:
        """The person whose name the tokens hold."""
        noun_first = self._table.nouns_are_capitalised and tokens[0].lower in self._table.articles
        if noun_first and not can_speak(tokens, self._table):
            return None  # “die Haltung Webers”
        name = head_name(tokens, self._table)
        person = self._person(tokens[name[0] : name[1]]) if name else None
        return _Resolution(person) if person else None

    def _person(self, name: Sequence[Token]) -> Person | None:
        """The person whom a name stands for, where it stands."""
        words = [bare(token.lower) for token in name if token.kind == "word"]
        return self._people.named(words, name[-1].end)

    def _beside(self, tokens: Sequence[Token], end: int) -> _Resolution | None:
        """The person whose name stands in apposition behind a phrase: “the rapporteur, Caio Mendes”."""
        if end + 1 >= len(tokens) or tokens[end].lower != ",":
            return None
        last = end + 1
        while last < len(tokens) and last - end < weights.APPOSITION_REACH and tokens[last].kind == "word":
            last += 1
        article = tokens[end + 1].lower in self._table.definite
        inner = tokens[end + 1 + article : last]
        if not inner or not (inner[0].capital or is_role(inner[0].lower, self._table)):
            return None
        name = head_name(inner, self._table)
        if name is None or name[1] < len(inner) or name[1] - name[0] < 2:
            return None
        person = self._person(inner[name[0] : name[1]])
        return _Resolution(person, "the name stands beside it") if person else None

    def _resolved(self, tokens: Sequence[Token], number: int) -> _Resolution | None:
        """The person whom the tokens, of the sentence `number`, stand for without naming them."""
        paragraph = self._sentences[number].paragraph
        before = bisect_left(self._places, tokens[0].start)
        known = self._people.sightings[max(0, before - weights.SIGHTINGS_BACK) : before]
        if len(tokens) == 1 and tokens[0].lower in self._table.pronouns:
            return self._by_pronoun(self._table.pronouns[tokens[0].lower], known, number)
        if tokens[-1].lower in self._table.latter and len(tokens) == 2:
            near = [sighting for sighting in known if _is_near(sighting.paragraph, paragraph)]
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
            if _is_near(sighting.paragraph, paragraph) and _agrees(sighting.person, gender)
        ]
        last = self._last_speaker(gender, paragraph)
        since = [sighting for sighting in near if sighting.leading and (not last or sighting.at > last.at)]
        after = max(since[0].at if since else -1, last.at if last else -1)
        topic = self._topic_before(number, known, after)
        resolution: _Resolution | None = None
        if topic is not None and _agrees(topic.person, gender):
            resolution = topic
        elif since:
            resolution = _Resolution(since[0].person, "the last subject named")
        elif last:
            resolution = _Resolution(last.person, "who spoke last")
        elif near:
            resolution = _Resolution(near[0].person, "the last one named")
        if resolution is not None and resolution.person.gender == "?":
            resolution.person.gender = gender
        return resolution

    def _last_speaker(self, gender: Gender, paragraph: int) -> _Spoke | None:
        """Who spoke last, if near enough and of this gender."""
        last = self._last
        if last is None or not _is_near(last.paragraph, paragraph) or not _agrees(last.person, gender):
            return None
        return last

    def _topic_before(self, number: int, known: Sequence[Sighting], after: int) -> _Resolution | None:
        """Whom the sentence before, if behind the place `after`, is about: “The farmer shrugged.”"""
        before = self._sentences[number - 1] if number else None
        if before is None or before.inner or before.paragraph != self._sentences[number].paragraph:
            return None
        finder = SubjectFinder(number - 1, before.tokens, self._table)
        subject = finder.first(len(before.tokens))
        if subject is None or finder.is_pronoun(subject.start) or not finder.is_personal(subject):
            return None
        words = before.tokens[subject.start : subject.end]
        roles = [index for index, token in enumerate(words) if is_role(token.lower, self._table)]
        tokens = words[: roles[-1] + 1] if roles else []  # not the verb of “The farmer shrugged”
        if not tokens or tokens[0].start <= after or self._named(words):
            return None
        described = self._by_description(tokens, known, before.paragraph)
        if described is not None:
            return described
        unnamed = self._unnamed(tokens)
        return _Resolution(unnamed, "whom the sentence before is about") if unnamed else None

    def _by_description(
        self, tokens: Sequence[Token], known: Sequence[Sighting], paragraph: int
    ) -> _Resolution | None:
        """The one person whom a definite description fits best."""
        if tokens[0].lower in self._table.indefinite:
            return None
        description = describe(tokens, self._table, subject=True)
        if description.roles is None:
            return None
        is_relation = tokens[0].lower in self._table.possessives or any(
            token.lower in self._table.relations for token in tokens
        )
        people = list(dict.fromkeys(sighting.person for sighting in reversed(known)))
        scores = [
            (_likeness(description, person) + self._prominence(person, known, paragraph), person)
            for person in people
            if _may_fit(description, person, is_relation)
        ]
        scores.sort(key=lambda scored: -scored[0])
        alone = weights.SCORE_OF_ONLY_PERSON * (len(people) == 1)
        if not scores or scores[0][0] + alone < weights.ENOUGH_EVIDENCE:
            return None
        if len(scores) > 1 and scores[0][0] - scores[1][0] < weights.CLEAR_LEAD:
            return None
        return _Resolution(scores[0][1], "the description fits no one else as well")

    def _prominence(self, person: Person, known: Sequence[Sighting], paragraph: int) -> float:
        """What it says for a person that they spoke last, or that the sentences before are about them."""
        score = 0.0
        if self._last is not None and self._last.person is person:
            near = paragraph - self._last.paragraph <= 2 * weights.NEARBY_PARAGRAPHS
            score += weights.SCORE_OF_LAST_SPEAKER if near else weights.SCORE_OF_LAST_SPEAKER_FAR
        topic = next((sighting.person for sighting in reversed(known) if sighting.leading), None)
        if topic is not person:
            return score
        near_by = known[-weights.SIGHTINGS_NEAR :]
        here = any(sighting.paragraph == paragraph and sighting.person is person for sighting in near_by)
        return score + weights.SCORE_OF_TOPIC + weights.SCORE_OF_TOPIC_HERE * here


def _may_fit(description: Description, person: Person, is_relation: bool) -> bool:
    """Whether nothing in the description speaks against a person."""
    if description.gender and not _agrees(person, description.gender):
        return False
    if description.roles and not description.roles & person.roles:
        return False
    shared = description.trades & person.trades
    if not description.roles and description.trades and person.trades and not shared:
        return False  # “the nurse” is not the one called a lawyer
    return bool(shared) or not is_relation  # “his neighbour” is someone else


def _likeness(description: Description, person: Person) -> float:
    """How much of a description the article says of a person, too."""
    words = weights.SCORE_OF_WORD * len(description.words & person.words)
    score = min(weights.MOST_FOR_WORDS, words)
    score += weights.SCORE_OF_TRADE * bool(description.trades & person.trades)
    if description.roles:
        specific = description.roles & person.roles - _BROAD
        score += weights.SCORE_OF_ROLE if specific else weights.SCORE_OF_BROAD_ROLE
    return score


def _is_near(paragraph: int, other: int) -> bool:
    """Whether `other`, a later paragraph, may refer to a person of this one by a pronoun."""
    return other - paragraph <= weights.NEARBY_PARAGRAPHS


def _agrees(person: Person, gender: Gender) -> bool:
    return person.gender in ("?", gender)
