"""The people of an article, and which of them a pronoun, a surname or a description stands for.

Evidence comes from the article alone: full names, the offices named beside them, forms of address,
and who spoke last. Where it does not single out one person, the words stand for themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from translation.model import Span, Speaker
from translation.quotes.phrases import PARTICLES, is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.quotes.languages import Gender, Table
    from translation.quotes.phrases import Phrase
    from translation.quotes.tokens import Sentence, Token

_NEARBY = 2  # how many paragraphs back a pronoun may look for whom it stands for
_STEM = 5


@dataclass(slots=True)
class Person:
    """Someone with a name: the fullest form seen, and what the article says of them."""

    name: str
    parts: tuple[str, ...]
    gender: Gender = "?"
    roles: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Sighting:
    """A person named at `at`, in paragraph `paragraph`; `leading`: in the front of the sentence."""

    person: Person
    at: int
    paragraph: int
    leading: bool


@dataclass(frozen=True, slots=True)
class Identified:
    """A speaker; `named`: a person of the article; `direct`: by name, with nothing to resolve."""

    speaker: Speaker
    named: bool
    direct: bool


class People:
    """The named persons of a text, and a running memory of who spoke."""

    def __init__(self, text: str, sentences: Sequence[Sentence], table: Table) -> None:
        self._text = text
        self._sentences = sentences
        self._table = table
        self._by_last: dict[str, Person] = {}
        self._sightings: list[_Sighting] = []
        self._cursor = 0
        self._last: tuple[Person, int] | None = None
        self._collect()

    def identify(self, phrase: Phrase) -> Identified:
        """Whom the words of `phrase` stand for. Ask in reading order: who spoke before is evidence."""
        sentence = self._sentences[phrase.sentence]
        tokens = sentence.tokens[phrase.start : phrase.end]
        span = Span(tokens[0].start, tokens[-1].end)
        mention = span.of(self._text)
        person = self._named(tokens)
        direct = person is not None
        if person is None:
            person = self._resolve(tokens, sentence.paragraph)
        if person is None:
            return Identified(Speaker(mention, mention, span), named=False, direct=False)
        self._last = person, sentence.paragraph
        return Identified(Speaker(person.name, mention, span), named=True, direct=direct)

    def _collect(self) -> None:
        for sentence in self._sentences:
            for start, end in _names(sentence.tokens, self._table):
                self._note(sentence, start, end)

    def _note(self, sentence: Sentence, start: int, end: int) -> None:
        start = _without_office(sentence.tokens, start, end, self._table)
        if _is_body(sentence.tokens, start, end, self._table):
            return
        tokens = sentence.tokens[start:end]
        title = sentence.tokens[start - 1] if start else None
        if title and title.lower == "." and start > 1:
            title = sentence.tokens[start - 2]
        gender = (
            self._table.titles.get(title.lower) or self._table.titles.get(title.lower + ".")
            if title
            else None
        )
        parts = tuple(_bare(token.lower) for token in tokens)
        known = self._by_last.get(parts[-1])
        if known is None and len(parts) == 1 and gender is None:
            return
        if known is None or not _same(parts, known.parts):
            known = Person(_name(Span(tokens[0].start, tokens[-1].end).of(self._text)), parts)
            self._by_last[parts[-1]] = known
        elif len(known.parts) == 1 or 1 < len(parts) < len(known.parts):
            # “Luxembourg Xavier Bettel” was the end of an office and a name.
            known.name, known.parts = _name(Span(tokens[0].start, tokens[-1].end).of(self._text)), parts
        if gender in ("m", "f"):
            known.gender = gender
        self._describe(known, sentence, start, end)
        self._sightings.append(_Sighting(known, tokens[0].start, sentence.paragraph, start < 8))

    def _describe(self, person: Person, sentence: Sentence, start: int, end: int) -> None:
        """Take in the office named before the name or between commas after it."""
        table = self._table
        tokens = sentence.tokens
        first = start
        while first > 0 and start - first < 10 and _describes(tokens[first - 1], table):
            first -= 1
        before = tokens[first:start]
        after: list[Token] = []
        if end + 1 < len(tokens) and tokens[end].lower in (",", "("):
            last = end + 1
            while last < len(tokens) and last - end < 14 and _describes(tokens[last], table):
                last += 1
            if last < len(tokens) and tokens[last].lower in (",", ")", ".") and last > end + 1:
                after = list(tokens[end + 1 : last])
        for part in (before, after):
            roles, gender = _roles(part, table)
            if roles is None:
                continue
            person.roles |= roles
            person.words |= {_stem(token.lower) for token in part if _is_content(token, table)}
            if gender and person.gender == "?":
                person.gender = gender

    def _resolve(self, tokens: Sequence[Token], paragraph: int) -> Person | None:
        """The person a pronoun or a description stands for; None: no telling."""
        if len(tokens) == 1 and tokens[0].lower in self._table.pronouns:
            return self._by_pronoun(self._table.pronouns[tokens[0].lower], tokens[0].start, paragraph)
        return self._by_description(tokens, paragraph)

    def _named(self, tokens: Sequence[Token]) -> Person | None:
        """The last person whose name the tokens hold."""
        for start, end in reversed(list(_names(tokens, self._table))):
            name = _without_office(tokens, start, end, self._table)
            owner = start - 1
            links = self._table.linkers | self._table.prepositions
            while owner > 0 and tokens[owner].lower in self._table.definite - links:
                owner -= 1
            if name == start and owner > 0 and tokens[owner].lower in links:
                continue  # the head of the Atlantic Alliance
            if tokens[end - 1].lower.endswith("'s") and end < len(tokens):
                continue  # Bettel’s spokesman
            person = self._by_last.get(_bare(tokens[end - 1].lower))
            if person is not None:
                return person
        return None

    def _by_pronoun(self, gender: Gender, at: int, paragraph: int) -> Person | None:
        if gender not in ("m", "f"):
            return None
        while self._cursor < len(self._sightings) and self._sightings[self._cursor].at < at:
            self._cursor += 1
        cursor = self._cursor
        while cursor and self._sightings[cursor - 1].at >= at:
            cursor -= 1
        if self._last is not None:
            person, spoke = self._last
            if paragraph - spoke <= _NEARBY and _agrees(person, gender):
                return self._settle(person, gender)
        for sighting in reversed(self._sightings[max(0, cursor - 12) : cursor]):
            if paragraph - sighting.paragraph > _NEARBY:
                break
            near = sighting.leading or sighting.paragraph < paragraph
            if near and _agrees(sighting.person, gender):
                return self._settle(sighting.person, gender)
        return None

    def _settle(self, person: Person, gender: Gender) -> Person:
        if person.gender == "?":
            person.gender = gender
        return person

    def _by_description(self, tokens: Sequence[Token], paragraph: int) -> Person | None:
        """The one person a definite description fits best: by office, by words, by who spoke last."""
        table = self._table
        if tokens[0].lower in table.indefinite:
            return None
        roles, gender = _roles(tokens, table)
        if roles is None:
            return None
        words = {_stem(token.lower) for token in tokens if _is_content(token, table)}
        scores: list[tuple[int, Person]] = []
        for person in set_of(sighting.person for sighting in self._sightings):
            if gender and not _agrees(person, gender):
                continue
            score = 2 * len(words & person.words)
            if roles and person.roles:
                if not roles & person.roles:
                    continue
                score += 1 + (len(roles & person.roles) > 1)
            elif roles and not person.roles:
                score -= 1
            if self._last is not None and self._last[0] is person:
                score += 2 if paragraph - self._last[1] <= 2 * _NEARBY else 1
            scores.append((score, person))
        scores.sort(key=lambda one: -one[0])
        if not scores or scores[0][0] < 2 or (len(scores) > 1 and scores[1][0] == scores[0][0]):
            return None
        return scores[0][1]


def set_of(people: Iterator[Person]) -> list[Person]:
    """Each person once, in order."""
    found: dict[int, Person] = {}
    for person in people:
        found.setdefault(id(person), person)
    return list(found.values())


def _names(tokens: Sequence[Token], table: Table) -> Iterator[tuple[int, int]]:
    """The token ranges that look like persons' names: capitals in a row, particles allowed inside."""
    index = 0
    while index < len(tokens):
        if not _is_name(tokens, index, table):
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


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names with the same last part can be one person's."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) == 1 or shorter[0] in longer


def _is_body(tokens: Sequence[Token], start: int, end: int, table: Table) -> bool:
    """Whether the capitals name a body or a place rather than a person: “the White House”, “NATO”."""
    if start and tokens[start - 1].lower in table.definite | table.indefinite and not table.capital_nouns:
        return True
    return end - start == 1 and tokens[start].acronym


def _without_office(tokens: Sequence[Token], start: int, end: int, table: Table) -> int:
    """Where the name itself begins in “Secretary General of the | NATO | Jens Stoltenberg”."""
    while end - start > 2 and tokens[start].acronym:
        start += 1
    if end - start < 3 or start < 2 or any(token.end - token.start == 1 for token in tokens[start:end]):
        return start
    owner = start - 1
    while owner > 0 and tokens[owner].lower in table.definite:
        owner -= 1
    office = any(is_role(token.lower, table) for token in tokens[max(0, owner - 4) : owner])
    return start + 1 if office and tokens[owner].lower in table.linkers else start


def _goes_on(tokens: Sequence[Token], index: int, table: Table) -> bool:
    """Whether a name goes on with the token at `index`: another capital, an initial’s stop, a particle."""
    token = tokens[index]
    if _is_name(tokens, index, table):
        return True
    if token.lower == ".":
        return tokens[index - 1].end - tokens[index - 1].start == 1
    if token.lower not in PARTICLES or token.lower in table.linkers or index + 1 == len(tokens):
        return False
    return _is_name(tokens, index + 1, table) or tokens[index + 1].lower in PARTICLES


def _is_name(tokens: Sequence[Token], index: int, table: Table) -> bool:
    token = tokens[index]
    if token.kind != "word" or not token.capital:
        return False
    lower = token.lower
    if (
        lower in table.stops
        or lower in table.definite
        or lower in table.indefinite
        or lower in table.pronouns
    ):
        return False
    if lower in table.prepositions or lower in table.titles or lower + "." in table.titles:
        return False
    if lower in table.time_words or lower in table.linkers or (index == 0 and lower in table.adverbs):
        return False
    return not is_role(lower, table)


def _describes(token: Token, table: Table) -> bool:
    if token.kind != "word":
        return False
    return token.lower not in table.stops and token.lower not in table.cues


def _roles(tokens: Sequence[Token], table: Table) -> tuple[set[str] | None, Gender | None]:
    """The offices the tokens name (empty: a person without one; None: no person), and the gender told."""
    found: set[str] | None = None
    gender: Gender | None = None
    lowers = [token.lower for token in tokens]
    for index, lower in enumerate(lowers):
        if lower in table.feminine:
            gender = "f"
        elif lower in table.masculine:
            gender = "m"
        for size in (4, 3, 2, 1):
            role = table.roles.get(" ".join(lowers[index : index + size]))
            if role is not None and index + size <= len(lowers):
                found = (found or set()) | set(role)
                break
        else:
            if table.role_endings:
                ending = max(
                    (end for end in table.roles if len(end) > 4 and lower.endswith(end)), key=len, default=""
                )
                if ending:
                    found = (found or set()) | set(table.roles[ending])
    return found, gender


def _is_content(token: Token, table: Table) -> bool:
    lower = token.lower
    return (
        token.kind == "word"
        and len(lower) > 2
        and lower not in table.definite
        and lower not in table.indefinite
        and lower not in table.linkers
        and lower not in table.role_words
    )


def _agrees(person: Person, gender: Gender) -> bool:
    return person.gender in ("?", gender)


def _stem(word: str) -> str:
    return _bare(word)[:_STEM]


def _bare(word: str) -> str:
    """A word without a possessive ending."""
    return word[:-2] if word.endswith("'s") else word


def _name(text: str) -> str:
    for ending in ("'s", "’s"):
        text = text.removesuffix(ending)
    return text
