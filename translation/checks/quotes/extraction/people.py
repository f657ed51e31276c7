"""The people of an article: their names, the offices given beside them, and where they are named."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.proper_names import is_name, is_saint, names, without_office
from translation.checks.quotes.extraction.word_roles import is_role
from translation.languages.given_names import FEMININE, MASCULINE
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translation.checks.quotes.extraction.tokens import Sentence, Token
    from translation.languages.quote_fields import Gender
    from translation.languages.quote_table import QuoteTable

_MOST_NAMESAKES = 20  # people of one surname that are told apart: hostile texts have thousands


@dataclass(slots=True, eq=False)
class Person:
    """Someone with a name: its fullest form seen, and what the article says of them."""

    name: str
    name_words: tuple[str, ...]
    gender: Gender = "?"
    roles: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    trades: set[str] = field(default_factory=set)


class Sighting(NamedTuple):
    """A person named at `at` in paragraph `paragraph`; `leading`: as the first of their sentence."""

    at: int
    person: Person
    paragraph: int
    leading: bool


class Description(NamedTuple):
    """What a phrase says of someone: offices (None: not a person), gender, the stems of its words.

    `trades`: the stems of the very words for an office or a trade, except those that fit anyone.
    """

    roles: frozenset[str] | None
    gender: Gender | None
    words: frozenset[str]
    trades: frozenset[str] = frozenset()


@dataclass(slots=True)
class People:
    """The named persons of a text: by the last word of their name, and wherever they are named."""

    by_last: dict[str, list[Person]] = field(default_factory=dict)
    sightings: list[Sighting] = field(default_factory=list)

    def named(self, words: Sequence[str], before: int) -> Person | None:
        """Whom a name stands for, its words in lower case: of several the one named last `before` a place."""
        found = _fitting(self.by_last, words)
        if len(found) > 1:
            end = bisect_left(self.sightings, before, key=lambda sighting: sighting.at)
            recent = self.sightings[max(0, end - weights.SIGHTINGS_BACK) : end]
            return next((each.person for each in reversed(recent) if each.person in found), found[-1])
        return found[0] if found else None


def collect(text: str, sentences: Sequence[Sentence], table: QuoteTable) -> People:
    """The people that the sentences of a text name outside quotations."""
    people = People()
    for sentence in sentences:
        leading = not sentence.inner
        for start, end in names(sentence.tokens, table):
            person = _note(people.by_last, text, sentence.tokens, start, end, table)
            if person is None:
                continue
            _describe(person, sentence.tokens, start, end, table)
            bound = start > 0 and _binds(sentence.tokens[start - 1], table)
            at = sentence.tokens[start].start
            people.sightings.append(Sighting(at, person, sentence.paragraph, leading and not bound))
            leading = False
    people.sightings.sort(key=lambda sighting: sighting.at)
    return people


def describe(tokens: Sequence[Token], table: QuoteTable, subject: bool = False) -> Description:
    """What the tokens of a noun phrase say of the one they stand for.

    `subject`: the phrase is one, so that its article shows the gender (German "der" may be a woman's dative).
    """
    roles: set[str] | None = None
    gender: Gender | None = None
    trades: set[str] = set()
    lowers = [token.lower for token in tokens]
    index = 0
    while index < len(lowers):
        role = _role_at(lowers, index, table)
        size = len(role.split()) if role else 1
        if role:
            roles = (roles or set()) | set(table.roles[role])
            if role not in table.anyone:
                trades.add(_stem(role))
            if index and (subject or not table.articles_decline):
                gender = gender or table.article_gender.get(lowers[index - 1])
        gender = _gender((*lowers[index : index + size], role), table) or gender
        index += size
    words = frozenset(_stem(token.lower) for token in tokens if _is_content(token, table))
    return Description(None if roles is None else frozenset(roles), gender, words, frozenset(trades))


def _gender(words: Sequence[str], table: QuoteTable) -> Gender | None:
    """The gender of the last word that has one: “femme”, “Sprecherin”."""
    for word in reversed(words):
        if word in table.feminine:
            return "f"
        if word in table.masculine:
            return "m"
    return None


def bare(word: str) -> str:
    """A word in lower case without a possessive ending."""
    return word[:-2] if word.endswith("'s") else word


def _role_at(lowers: Sequence[str], index: int, table: QuoteTable) -> str:
    """The longest role that begins at `index` or ends the compound there; "" if there is none."""
    for size in range(weights.ROLE_WORDS, 0, -1):
        words = " ".join(lowers[index : index + size])
        if words in table.roles and index + size <= len(lowers):
            return words
    if not table.compounds:
        return ""
    return max((role for role in table.long_roles if lowers[index].endswith(role)), key=len, default="")


def _note(
    by_last: dict[str, list[Person]],
    text: str,
    tokens: Sequence[Token],
    start: int,
    end: int,
    table: QuoteTable,
) -> Person | None:
    """The person that the name at [start, end) stands for, made known if new; None: not a person."""
    begin = without_office(tokens, start, end, table)
    if _is_reference(tokens, end, table) or _is_body(tokens, begin, end, table):
        return None
    title = _title(tokens, begin, table)
    name_words = tuple(bare(token.lower) for token in tokens[begin:end] if token.kind == "word")
    known = next(reversed(_fitting(by_last, name_words)), None)
    alone = len(name_words) == 1 and title is None
    if known is None and alone and not _is_related(tokens, begin, table):
        return None
    name = Span(tokens[begin].start, tokens[end - 1].end).of(text).removesuffix("'s").removesuffix("’s")
    if known is None:
        known = Person(name, name_words, _gender_of_name(name_words))
        by_last.setdefault(name_words[-1], []).append(known)
    elif len(known.name_words) == 1 or 1 < len(name_words) < len(known.name_words):
        # “Luxembourg Xavier Bettel” was the end of an office and a name.
        known.name, known.name_words = name, name_words
        known.gender = _gender_of_name(name_words) if known.gender == "?" else known.gender
    if title == "?":
        title = _gender_of_article(tokens, begin, table)
    if title in ("m", "f"):
        known.gender = title
    return known


def _is_related(tokens: Sequence[Token], begin: int, table: QuoteTable) -> bool:
    """Whether a trade or a relation stands before a single name, so that it is a person’s: “her son, Max”."""
    before = begin - 1 - (begin > 1 and tokens[begin - 1].lower == ",")
    return before >= 0 and (is_role(tokens[before].lower, table) or tokens[before].lower in table.relations)


def _title(tokens: Sequence[Token], begin: int, table: QuoteTable) -> Gender | None:
    """The gender of the form of address before a name; None where there is no such form."""
    before = begin - 1
    if before > 0 and tokens[before].lower == ".":
        before -= 1
    if before < 0:
        return None
    lower = tokens[before].lower
    return table.titles.get(lower)


def _gender_of_article(tokens: Sequence[Token], begin: int, table: QuoteTable) -> Gender | None:
    """The gender that the article shows before a form of address for both: “le docteur Blin”."""
    title = begin - 1 - (begin > 1 and tokens[begin - 1].lower == ".")
    if title < 1 or table.articles_decline:
        return None
    return table.article_gender.get(tokens[title - 1].lower)


def _describe(person: Person, tokens: Sequence[Token], start: int, end: int, table: QuoteTable) -> None:
    """Take in what the words beside the name at [start, end) say of the person."""
    for words in (_before_name(tokens, start, table), _behind_name(tokens, end, table)):
        description = describe(words, table)
        if description.roles is None:
            continue
        person.roles |= description.roles
        person.words |= description.words
        person.trades |= description.trades
        if description.gender and person.gender == "?":
            person.gender = description.gender


def _before_name(tokens: Sequence[Token], start: int, table: QuoteTable) -> Sequence[Token]:
    """The office before a name, with or without a comma between."""
    comma = int(start > 1 and tokens[start - 1].lower == ",")
    first = start - comma
    while first > 0 and start - first < weights.DESCRIPTION_REACH and _may_describe(tokens[first - 1], table):
        if first > 1 and _is_predicate(tokens, first - 1, table):
            break
        first -= 1
    return tokens[first : start - comma]


def _behind_name(tokens: Sequence[Token], end: int, table: QuoteTable) -> Sequence[Token]:
    """The office between commas or brackets behind a name."""
    if end + 1 >= len(tokens) or tokens[end].lower not in (",", "("):
        return ()
    last = end + 1
    while (
        last < len(tokens) and last - end < weights.DESCRIPTION_REACH and _may_describe(tokens[last], table)
    ):
        last += 1
    return tokens[end + 1 : last] if last < len(tokens) and tokens[last].kind == "sign" else ()


def _may_describe(token: Token, table: QuoteTable) -> bool:
    """Whether a word may be part of the office beside a name."""
    if token.kind != "word":
        return False
    lower = token.lower
    if lower in table.definite or lower in table.linkers:
        return True
    return not (lower in table.stops or lower in table.cues or lower in table.prepositions)


def _is_predicate(tokens: Sequence[Token], index: int, table: QuoteTable) -> bool:
    """Whether a small word behind a name is a verb, not part of an office: “Cole | met | Governor Patel”."""
    lower = tokens[index].lower
    if tokens[index].capital or lower in table.definite or lower in table.linkers or is_role(lower, table):
        return False
    return is_name(tokens, index - 1, table) and not tokens[index - 1].acronym


def _gender_of_name(name_words: Sequence[str]) -> Gender:
    """The gender that a first name tells."""
    if len(name_words) < 2 or (name_words[0] in MASCULINE) == (name_words[0] in FEMININE):
        return "?"
    return "m" if name_words[0] in MASCULINE else "f"


def _fitting(by_last: Mapping[str, Sequence[Person]], words: Sequence[str]) -> Sequence[Person]:
    """Those whom a name may stand for, the last made known last."""
    namesakes = by_last.get(words[-1], ())[-_MOST_NAMESAKES:]
    return [person for person in namesakes if _same(words, person.name_words)]


def _same(name_words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two names with the same last word can be one person's."""
    shorter, longer = sorted((name_words, others), key=len)
    return len(shorter) == 1 or shorter[0] in longer


def _is_body(tokens: Sequence[Token], start: int, end: int, table: QuoteTable) -> bool:
    """Whether the capitals name a body or a place rather than a person: “the White House”, “NATO”,
    “St. Louis”."""
    if start and tokens[start - 1].lower in table.articles and not table.nouns_are_capitalised:
        return True
    is_place = is_saint(tokens[start]) and sum(token.kind == "word" for token in tokens[start:end]) < 3
    return is_place or (end - start == 1 and tokens[start].acronym)


def _is_reference(tokens: Sequence[Token], end: int, table: QuoteTable) -> bool:
    """Whether the last word before `end` is an abbreviation with a number behind it: “See Fig. 3”."""
    if end + 1 >= len(tokens) or tokens[end].lower != "." or not tokens[end + 1].lower[:1].isdigit():
        return False
    last = tokens[end - 1].lower
    return any(table.profile.abbreviations.get(form) == "number" for form in (last, last.capitalize()))


def _binds(token: Token, table: QuoteTable) -> bool:
    return token.lower in table.prepositions or token.lower in table.linkers


def _is_content(token: Token, table: QuoteTable) -> bool:
    """Whether a word of a description can distinguish one person from another."""
    if token.kind != "word" or len(token.lower) <= 2:
        return False
    small = (table.articles, table.linkers, table.role_words)
    return not any(token.lower in words for words in small)


def _stem(word: str) -> str:
    return bare(word)[: weights.STEM_LENGTH]
