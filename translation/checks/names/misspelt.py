"""What the source misspells and the translation has right: “Janaury” and “janvier”, “Quatar” and “Katar”."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translation.checks.names.adaptation import begin_alike
from translation.checks.names.exonyms import named, names_of
from translation.languages import cldr
from translation.languages.profile import cldr_name
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

_DOUBLED = re.compile(r"(.)\1")
_FEWEST_LETTERS = 5  # of a name: of shorter ones, too many are alike


def is_misspelt(letters: str, language: str, right: Iterable[str]) -> bool:
    """Whether a word is one slip away from one of the names that are `right` in its language.

    Both are in plain letters. A word that is itself known to name something is not misspelt: Iran, Irak.
    """
    return any(_is_slip(letters, name) for name in right) and not named(letters, language)


@lru_cache(maxsize=32768)  # the same words come again and again
def called_in(word: str, language: str, other: str) -> frozenset[str]:
    """What the other language calls a country, a city, a body or a month, in plain letters."""
    names = {plain(name) for name in names_of(named(word, language), other)}
    names |= _months(other).get(number_of_month(word, language), frozenset())
    return frozenset(name for name in names if len(name) >= _FEWEST_LETTERS)


def number_of_month(word: str, language: str) -> int:
    """The number of the month that a word is the name of; 0 if none."""
    letters = plain(word)
    return next((number for number, names in _months(language).items() if letters in names), 0)


@lru_cache(maxsize=64)
def _months(language: str) -> dict[int, frozenset[str]]:
    """The months of a language by their numbers, in plain letters."""
    locale = cldr.locale_of(cldr_name(language))
    found: dict[int, frozenset[str]] = {}
    for name, number in cldr.months(locale, "wide").items() if locale else ():
        found[number] = found.get(number, frozenset()) | {plain(name)}
    return found


@lru_cache(maxsize=8192)  # the same words are compared with many others
def _each_once(word: str) -> str:
    """A word with one of each letter that it doubles."""
    return _DOUBLED.sub(r"\1", word)


def _is_slip(one: str, other: str) -> bool:
    """Whether one letter differs between the two, or two neighbours changed places, or which are doubled."""
    if one == other:
        return False
    if _each_once(one) == _each_once(other):
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    start = begin_alike(one, other)
    left, right = one[start:], other[start:]
    if len(one) != len(other):
        return left[1:] == right or left == right[1:]
    return left[1:] == right[1:] or (left[1::-1] == right[:2] and left[2:] == right[2:])
