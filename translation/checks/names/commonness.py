"""Whether a word is a common one of its language, so that a capital does not show a name."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from translation.checks.names.exonyms import named
from translation.checks.names.inflection import listed_endings
from translation.checks.names.misspelt import number_of_month
from translation.languages.given_names import FEMININE, MASCULINE
from translation.languages.name_table import table
from translation.languages.profile import profile
from translation.text.common_words import common_words, has_list
from translation.text.first_names import first_names
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PREFIXES = ("under", "non", "over", "inter", "anti", "multi", "counter", "vice")
_LONG = 5  # letters of a word behind a prefix
_FEWEST = 3  # letters of a word before its ending
_FEWEST_FIRST = 2  # letters of the first part of a word made of two
_STEM = 4  # letters of the stem of a word: “Fahrplan” of “fahren”
_TAIL = 4  # letters of the second part of a word made of two that are both known
_LONG_TAIL = 6  # and where the first part is not known
_ROW = 3  # letters in a row that are looked at together
_SEVERAL = 5  # words that have them
_SHORT = 9  # letters of a noun that a list would have
_LONGEST_NAME = 12  # letters: longer words are made of two, between which odd ones meet
_EVERYWHERE = frozenset(("001",))  # CLDR's key of the world, which is a noun
_BEFORE_ENDING = 4  # letters before an ending that makes a noun


@lru_cache(maxsize=16384)
def is_common(word: str, language: str) -> bool:
    """Whether the language has the word in small letters, too, or as an abbreviation.

    Where it has a list of such words, so are forms of them and words made of two: "Handelsgericht".
    """
    known = common_words(language)
    letters = plain(word)
    if "." in word or (has_list(language) and named(word, language) - _EVERYWHERE):
        return False  # "U.S." is not "us"; lists have some places by mistake: "paris"
    if letters in known or word in profile(language).abbreviations:
        return True
    return has_list(language) and (
        not known.isdisjoint(_bases(letters, language)) or _is_noun(letters, language)
    )


@lru_cache(maxsize=8192)
def is_part(word: str, language: str) -> bool:
    """Whether a word stands in names for the most part, and by itself names nothing: “United”."""
    return plain(word) in table(language).parts.split()


@lru_cache(maxsize=8192)
def is_usual_name(word: str, language: str) -> bool:
    """Whether a word with a capital is a given name that many have, or has capitals within it.

    Within a sentence that shows a name, though a list has it, too: "George", "Bill", "YouTube".
    """
    lower = word.lower()
    if not (word[1:].islower() or word.isupper()):
        return True
    return (lower in MASCULINE or lower in FEMININE) and not number_of_month(word, language)


def _bases(letters: str, language: str) -> Iterator[str]:
    """The words of which one may be made that no list has: plurals, other forms, and those with a prefix."""
    endings = _forms(language)
    for start in range(max(_FEWEST, len(letters) - _longest_form(language)), len(letters)):
        for base in endings.get(letters[start:], ()):
            yield letters[:start] + base
    for prefix in _PREFIXES:
        if letters.startswith(prefix) and len(letters) - len(prefix) >= _LONG:
            yield letters.removeprefix(prefix)


def _is_noun(letters: str, language: str) -> bool:
    """Whether a word has the ending of a common noun, or is made of two of which the second is one."""
    known = table(language)
    endings = known.noun_endings.split()
    if any(letters.endswith(ending) and len(letters) - len(ending) >= _BEFORE_ENDING for ending in endings):
        return True
    if not known.joints:
        return False
    names = tuple(known.name_endings.split())
    forms = (letters, *_bases(letters, language))
    return any(_is_compound(form, language) for form in forms if not form.endswith(names))


def _is_compound(letters: str, language: str) -> bool:
    known = common_words(language)
    return any(
        letters[place:] in known
        and (
            len(letters) - place >= _LONG_TAIL
            or _is_first_part(letters[:place], language)
            or (len(letters) - place > _TAIL and _begins_word(letters[:place], language))
        )
        for place in range(_FEWEST_FIRST, len(letters) - _TAIL + 1)
    )


def _is_first_part(head: str, language: str) -> bool:
    """Whether a noun may begin with these letters, which are a word, with a joint behind it or without."""
    known = common_words(language)
    return head in known or any(
        head.removesuffix(joint) in known for joint in table(language).joints.split() if len(head) >= _STEM
    )


def _begins_word(head: str, language: str) -> bool:
    """Whether the letters may be the stem of a word, with which a noun begins, too."""
    if len(head) < _STEM:
        return False
    words = _in_order(language)
    place = bisect_left(words, head)
    return place < len(words) and words[place].startswith(head)


@cache
def _in_order(language: str) -> tuple[str, ...]:
    return tuple(sorted(common_words(language)))


@lru_cache(maxsize=8192)
def is_rare(word: str, language: str) -> bool:
    """Whether a word that is not common is hardly a noun of the language: it is short, or odd (see `is_odd`).

    The lists have most short nouns; longer ones are made of two as they are needed.
    """
    return len(word) <= _SHORT or is_odd(word, language)


@lru_cache(maxsize=8192)
def is_odd(word: str, language: str) -> bool:
    """Whether the letters of a word show that it is no noun of the language: a given name, or odd letters.

    Odd are capitals within it, and three letters in a row that hardly any of the common words has.
    """
    letters = plain(word)
    if letters in first_names() or not word[1:].islower():
        return True
    usual = _usual_letters(language)
    return len(word) <= _LONGEST_NAME and any(row not in usual for row in _rows(letters))


def _rows(letters: str) -> Iterator[str]:
    """All letters that stand in a row, with ^ and $ for the beginning and the end of the word."""
    edged = f"^{letters}$"
    return (edged[place : place + _ROW] for place in range(len(edged) - _ROW + 1))


@cache
def _usual_letters(language: str) -> frozenset[str]:
    """The letters that stand in a row in several common words."""
    counts = Counter(chain.from_iterable(map(_rows, common_words(language))))
    return frozenset(letters for letters, count in counts.items() if count >= _SEVERAL)


@cache
def _forms(language: str) -> Mapping[str, tuple[str, ...]]:
    return listed_endings(table(language).forms)


@cache
def _longest_form(language: str) -> int:
    """The letters of the longest of these endings."""
    return max(map(len, _forms(language)), default=0)
