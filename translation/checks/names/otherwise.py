"""What tells that a name may be said in other words on the other side, so that nobody misses it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translation.checks.names.exonyms import named, names_of
from translation.checks.names.persons import is_of_person
from translation.text.common_words import common_words
from translation.text.first_names import first_names
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.names.extraction import Known, Side, Word

_WITH_LISTS = ("de", "en", "es", "fr")  # the languages that have a list of common words
_SHORTEST_TITLE = 2  # words of a title that is translated; of one, most are family names
_CURRENCY = re.compile("[A-Z]{3}")  # the key of one
_NUMBER = re.compile(r"[ -]?(\d{1,4})\b")


def has_own_name(word: Word, languages: tuple[str, str]) -> bool:
    """Whether a word of the first language has another name in the second, and so may be said in more ways.

    So it is with nations and their people, and with cities: no table has all their names and adjectives.
    """
    meanings = named(word.text, languages[0])
    return bool(meanings) and all(plain(name) != word.plain for name in names_of(meanings, languages[1]))


def is_explanation(side: Side, index: int) -> bool:
    """Whether a word is an acronym in brackets, which says again what stands before it."""
    word = side.words[index]
    around = side.text[max(0, word.start - 1) : word.start] + side.text[word.end : word.end + 1]
    return word.is_acronym and around == "()"


def is_of_money(side: Side, index: int) -> bool:
    """Whether a word belongs to the name of a currency, which has a sign, too: US dollars, $."""
    words = side.words
    return any(
        _CURRENCY.fullmatch(key)
        for first in (index - 1, index)
        if 0 <= first < len(words) - 1
        for key in named(side.text[words[first].start : words[first + 1].end], side.language)
    )


def is_cut_before_number(side: Side, index: int, other: Side) -> bool:
    """Whether a name before a number is cut to its first letter on the other side: Stuttgart 21, S21."""
    word = side.words[index]
    number = _NUMBER.match(side.text, word.end)
    if not number:
        return False
    letter = word.text[0]
    return bool(re.search(rf"\b(?:{letter}[ -]?{number[1]}|{number[1]}[ -]?{letter})\b", other.text))


def is_title(side: Side, places: Sequence[int], known: Known) -> bool:
    """Whether words side by side are common ones of another language: a title, which may be translated.

    « Cinco Días » in English may be “Five Days”. Names of persons are no titles, though many are such words.
    """
    return len(places) >= _SHORTEST_TITLE and bool(
        frozenset(_WITH_LISTS).intersection(*(_foreign_of(side, index, known) for index in places))
    )


def is_foreign_noun(side: Side, index: int, known: Known) -> bool:
    """Whether a word of no person is a common one in a language other than that of its side."""
    return bool(_foreign_of(side, index, known))


def _foreign_of(side: Side, index: int, known: Known) -> frozenset[str]:
    """The other languages that have a word as a common one; none for persons and what tables know."""
    word = side.words[index]
    if (
        word.is_acronym
        or word.plain in known.persons
        or word.plain in first_names()
        or is_of_person(side, index)
        or named(word.text, side.language)
    ):
        return frozenset()
    return _languages_of(word.plain) - {side.language}


@lru_cache(maxsize=8192)
def _languages_of(word: str) -> frozenset[str]:
    """The languages with lists whose common words have a word, or that without the ending of a plural."""
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    return frozenset(language for language in _WITH_LISTS if not forms.isdisjoint(common_words(language)))
