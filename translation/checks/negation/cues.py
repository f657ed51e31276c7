"""A text -> the places where it negates something, and those where it may stand for a negation."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from translation.checks.negation.lexicon import BY_ENDING, lexicon
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.negation.lexicon import Kind, Lexicon, Phrase
    from translation.languages.negation_table import NegationTable

# A word with the apostrophe that it loses a vowel by ("n'est": "n'", "est"); "don't" is one word. The sign
# \x92 is a curly apostrophe in a wrong encoding.
_WORD = re.compile(r"[^\W\d_]+(?:['’\x92](?:[tT]\b|(?=[^\W\d_])))?")
_APOSTROPHES = "’\x92"
_JOINED = re.compile(r"[\w\s'’\x92-]*")  # what is between the words of a phrase
_CLAUSE_END = re.compile(r"[;:.!?…]")
_COMMA = re.compile(r"[,;:.!?…()]")
_NUMBER = re.compile(r"\.?\s?\d")
# Words, at most: between two negations of which one repeats the other, between one and what turns it round,
# between its two parts, and between these where "ne" is the second.
_NEAR = 6
_LISTED = 20
_TURNED = 3
_TURNED_LATER = 15
_BETWEEN = 9
_AHEAD = 20


@dataclass(frozen=True, slots=True)
class Cue:
    """A place that negates, or may stand for a negation of the other side, see `NegationTable`.

    `place`: where in the text it begins, from 0 to 1, counted in words. `turned_by`: what turns it
    round, of a negation that negates nothing: "until" of "not until". `notion`: what it says in any language.
    """

    kind: Kind
    span: Span
    place: float
    turned_by: Span | None = None
    notion: str = ""


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of a text in order, and how many words it has. `is_known`: its language has a table."""

    all: tuple[Cue, ...]
    words: int
    is_known: bool = True

    @property
    def turned(self) -> tuple[Cue, ...]:
        """Negations that negate nothing."""
        return self._of("turned", "lone")

    @property
    def kin(self) -> tuple[Cue, ...]:
        """Words that may stand for a negation, and have none in them."""
        return self._of("antonym", "kin")

    @property
    def negating(self) -> tuple[Cue, ...]:
        """The negations, and those that negate nothing, in order."""
        return self._of("negation", "turned", "lone")

    @property
    def negations(self) -> tuple[Cue, ...]:
        return self._of("negation")

    def _of(self, *kinds: Kind) -> tuple[Cue, ...]:
        return tuple(cue for cue in self.all if cue.kind in kinds)


@dataclass(frozen=True)
class _Words:
    """The words of a text in small letters, with their places."""

    text: str
    words: list[str]
    spans: list[tuple[int, int]]

    def are_joined(self, first: int, last: int) -> bool:
        """Whether nothing but blanks and hyphens is between the words from one to another."""
        return bool(_JOINED.fullmatch(self.text, self.spans[first][0], self.spans[last][1]))

    def are_in_one_clause(self, first: int, last: int, most: int) -> bool:
        """Whether at most so many words lie between two, and no sign between clauses but a comma."""
        return last - first <= most and not self._between(_CLAUSE_END, first, last)

    def are_in_one_part(self, first: int, last: int, most: int) -> bool:
        """The same, and no comma either."""
        return last - first <= most and not self._between(_COMMA, first, last)

    def _between(self, sign: re.Pattern[str], first: int, last: int) -> bool:
        return bool(sign.search(self.text, self.spans[first][1], self.spans[last][0]))

    def span(self, found: _Found) -> Span:
        """Where a phrase stands in the text."""
        return Span(self.spans[found.first][0], self.spans[found.last][1])

    def is_name(self, index: int) -> bool:
        """Whether a word has a capital that stands for something: within a text whose other words mostly have
        none."""
        return index > 0 and self._has_capital(index) and not self.is_headline

    @cached_property
    def is_headline(self) -> bool:
        """Whether most words have a capital."""
        return 2 * sum(map(self._has_capital, range(len(self.spans)))) > len(self.spans)

    def _has_capital(self, index: int) -> bool:
        return self.text[self.spans[index][0]].isupper()

    def is_in_identifier(self, index: int) -> bool:
        """Whether a word is a part of a name with signs in it, as of a constant in code: "ADDR_NONE"."""
        start, end = self.spans[index]
        return "_" in (self.text[max(start - 1, 0) : start] + self.text[end : end + 1])

    def is_before_number(self, index: int) -> bool:
        """Whether a number follows a word, behind a stop or not."""
        return bool(_NUMBER.match(self.text, self.spans[index][1]))


@dataclass(frozen=True, slots=True)
class _Found:
    """A phrase of the table in a text, by its first and its last word."""

    kind: Kind
    first: int
    last: int
    phrase: Phrase | None = None


def cues(text: str, language: str) -> Cues:
    """The cues of a text in its language; none for a language without a table."""
    known = lexicon(language)
    if known is None:
        return Cues((), 0, is_known=False)
    spans = split(text)
    small = _small(text)
    words = _Words(text, [small[start:end] for start, end in spans], spans)
    return Cues(tuple(_negating(words, [*_found(words, known)], known.table)), len(spans))


def split(text: str) -> list[tuple[int, int]]:
    """Where the words of a text begin and end, by which the places of cues are counted."""
    return [match.span() for match in _WORD.finditer(text)]


def may_negate(text: str, language: str) -> bool:
    """Whether a text has a word that negates: a quick look, as most have none."""
    known = lexicon(language)
    return known is not None and not known.negating.isdisjoint(_WORD.findall(_small(text)))


def _small(text: str) -> str:
    """The text in small letters, as long as it was, with one kind of apostrophe."""
    small = text.lower()
    if len(small) != len(text):  # a letter that is two in small form
        small = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    for apostrophe in _APOSTROPHES:
        small = small.replace(apostrophe, "'")
    return small


def _negating(words: _Words, found: list[_Found], table: NegationTable) -> Iterator[Cue]:
    """The cues. Negations that only repeat the one before are left out; one that is turned round, as in "no
    doubt", says so."""
    before = -1  # the last word of the last negation
    used: set[int] = set()  # the first words of what turns a negation round
    later = [one for one in found if one.phrase and one.phrase.cancels_later]
    ahead = -_AHEAD  # the last word of what says "until" by a negation behind it
    for place, one in enumerate(found):
        kind, turning = one.kind, None
        if one.phrase and one.phrase.cancels_ahead:
            ahead = one.last
        if kind == "negation":
            repeats = before >= 0 and _repeats(words, before, one.first, table)
            before = one.last
            if repeats and words.words[one.first] not in table.listing:
                continue
            turning = _turning(words, one, found[place + 1 : place + 1 + _TURNED], later)
            until = ahead >= 0 and words.are_in_one_part(ahead, one.first, _BETWEEN)
            if repeats or until:
                kind = "lone"
            elif turning or _is_adjective(words, one, table):
                kind = "turned"
            if turning:
                used.add(turning.first)
        elif one.first in used and kind == "antonym":  # "forget" of "not forget" denies nothing else
            kind = "turning"
        if kind != "idiom":
            yield Cue(
                kind,
                words.span(one),
                one.first / len(words.words),
                words.span(turning) if turning else None,
                one.phrase.notion if one.phrase else "",
            )


def _repeats(words: _Words, before: int, first: int, table: NegationTable) -> bool:
    """Whether a negation only repeats the one before ("no vio a nadie"), or goes on with its list ("nor").

    Where negations have two parts, the second alone repeats one far before it, too: "n'a jamais, ..., aucun".
    """
    if words.words[first] in table.listing:
        return words.are_in_one_clause(before, first, _LISTED)
    if words.words[first] in table.closers & table.concord and not _opens(words, first, table):
        return words.are_in_one_clause(before, first, _LISTED)
    concord = words.words[first] in table.concord or words.words[before] in table.concord
    return concord and words.are_in_one_part(before, first, _NEAR)


def _opens(words: _Words, first: int, table: NegationTable) -> bool:
    """Whether the first part of a negation stands behind a word in its clause."""
    behind = range(first + 1, min(first + 1 + _AHEAD, len(words.words)))
    opener = next((index for index in behind if words.words[index] in table.openers), None)
    return opener is not None and words.are_in_one_clause(first, opener, _AHEAD)


def _turning(words: _Words, negation: _Found, following: list[_Found], later: list[_Found]) -> _Found | None:
    """What turns a negation round: something shortly behind it or between its parts, or the next of `later`,
    if it is in its clause."""
    for one in following:
        near = one.first < negation.last or words.are_in_one_part(negation.last, one.first, _TURNED)
        if one.phrase and one.phrase.cancels and near:
            return one
    index = bisect_right(later, negation.last, key=lambda one: one.first)
    if index < len(later) and words.are_in_one_clause(negation.last, later[index].first, _TURNED_LATER):
        return later[index]
    return None


def _is_adjective(words: _Words, negation: _Found, table: NegationTable) -> bool:
    """Whether a negation only makes an adjective another one: Spanish "no autorizado"."""
    behind = words.words[negation.last + 1 : negation.last + 2]
    return bool(table.participles and behind and behind[0].endswith(table.participles))


def _found(words: _Words, known: Lexicon) -> Iterator[_Found]:
    """The phrases of the table in a text in order, each by itself."""
    index, count = 0, len(words.words)
    closed = -1  # the last word that is the other part of a negation
    while index < count:
        found = _phrase(words, index, known)
        if words.words[index] in known.table.openers and found is None:
            last = _closer(words, index, known, closed)
            if last is None:
                yield _Found("lone", index, index)
            elif last > index or words.words[last] not in known.negating:  # "aucun" has been found already
                phrase = _phrase(words, last, known)
                turned = phrase is not None and phrase.kind == "turned"  # "pas cher" of "n'est pas cher"
                yield _Found("turned" if turned else "negation", index, max(index, last))
            closed = max(closed, last or 0)
        elif index != closed and found:
            yield found
            index = found.last
        index += 1


def _phrase(words: _Words, index: int, known: Lexicon) -> _Found | None:
    """The longest phrase that begins at a word."""
    for phrase in known.at(words.words, index):
        last = index + len(phrase.words) - 1
        if last > index and not words.are_joined(index, last):
            continue
        is_number = words.words[index] in known.table.numbering and words.is_before_number(last)
        is_open = phrase.open[0] and phrase is not BY_ENDING  # "Bottomless" is no name
        is_name = is_open and not known.has_capital_nouns and words.is_name(index)
        is_idiom = is_number or is_name or words.is_in_identifier(index)
        return _Found("idiom" if is_idiom else phrase.kind, index, last, phrase)
    return None


def _closer(words: _Words, opener: int, known: Lexicon, closed: int) -> int | None:
    """The word that makes a negation with an opener, behind it or in front of it in its clause, but behind
    `closed`, that of the opener before."""
    table = known.table
    behind = range(opener + 1, min(opener + 1 + _BETWEEN, len(words.words)))
    ahead = range(opener - 1, max(opener - 1 - _AHEAD, closed), -1)
    for places, closers, ends in (
        (behind, table.closers, table.openers | table.restrictors),
        (ahead, table.leading_closers, table.openers | table.expletives),
    ):
        for index in places:
            if words.words[index] in ends:
                break
            if words.words[index] in closers and not _is_other(words, opener, index, known):
                first, last = sorted((opener, index))
                return index if words.are_in_one_clause(first, last, _AHEAD) else None
    return None


def _is_other(words: _Words, opener: int, index: int, known: Lexicon) -> bool:
    """Whether a word that may be the second part of a negation is something else: a noun ("une personne"),
    part of an idiom ("de plus"), or, as "plus", a comparative behind a comma."""
    if index > 0 and words.words[index - 1] in known.table.determiners:
        return True
    first, last = sorted((opener, index))
    if words.words[index] in known.table.near_closers and not words.are_in_one_part(first, last, _NEAR):
        return True
    around = (_phrase(words, first, known) for first in (index - 1, index) if first > opener)
    return any(one is not None and one.kind == "idiom" and one.last >= index for one in around)
