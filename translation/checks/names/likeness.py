"""What two names have to do with one another: whether one can be what the other is called in its language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from translation.checks.names.adaptation import as_it_sounds
from translation.checks.names.exonyms import is_country, named, names_of
from translation.checks.names.inflection import bases
from translation.checks.names.romanisation import is_romanised, main_sounds, name_script, parts
from translation.text.spelling import SPELLINGS, plain

Likeness = Literal["same", "exonym", "romanisation", "inflected"]

_LONGEST = 80  # letters of a name that is compared
# What stands between the parts of a name and differs between languages.
_BETWEEN = re.compile(r"[\s\-‐‑–·・.’'ʼ`]+")
_FEWEST_LETTERS = 4  # of one of two near-copies: of shorter ones, most are names of their own
_LETTERS_AN_EDIT = 4  # of how many letters one may have changed in a near-copy
_MOST_EDITS = 3
_MOST_WORDS = 8  # of a name that is compared word by word
# Of a name whose words are alike in different ways, the last of these tells most.
_ORDER: tuple[Likeness, ...] = ("same", "inflected", "romanisation", "exonym")


@lru_cache(maxsize=8192)
def likeness(one: str, other: str, source_language: str, target_language: str) -> Likeness | None:
    """How `other`, in the target language, can name what `one` names in the source language.

    `same`: the same letters, whatever the marks, blanks and hyphens. `inflected`: an ending makes the
    difference, in a language that has it. `romanisation`: read aloud, they are the same. `exonym`: each
    language has a name of its own; a country, its people and what is theirs are one. None: they have nothing
    to do with each other, as far as is known; so it is with names of more than 80 letters that differ.
    """
    if one == other or _folded(one) == _folded(other):
        return "same"
    if len(one) > _LONGEST or len(other) > _LONGEST:
        return None
    return _whole(one, other, source_language, target_language) or _by_words(
        parts(one), parts(other), source_language, target_language
    )


def _whole(one: str, other: str, source_language: str, target_language: str) -> Likeness | None:
    if _spelt_out(one, other) or _spelt_out(other, one):
        return "same"
    (forms, folded), (others, others_folded) = _forms(one, source_language), _forms(other, target_language)
    if not folded.isdisjoint(others_folded):
        return "inflected"
    meant, meant_by_other = named(one, source_language), named(other, target_language)
    if not meant.isdisjoint(meant_by_other):
        return "exonym"
    if is_romanised(forms, others, source_language, target_language) and not (
        _is_slip(meant, other, target_language) or _is_slip(meant_by_other, one, source_language)
    ):
        return "romanisation"
    return None


@lru_cache(maxsize=8192)
def is_misspelt_nation(name: str, other: str, language: str, other_language: str) -> bool:
    """Whether `other` is a near-copy of what its language calls the country that is named: Katar, Quatar."""
    meant = named(name, language)
    if not meant or named(other, other_language) or not _is_slip(meant, other, other_language):
        return False
    letters = as_it_sounds(plain(other))  # Nikaragua is no slip
    return all(as_it_sounds(plain(called)) != letters for called in names_of(meant, other_language))


def _is_slip(meant: frozenset[str], name: str, language: str) -> bool:
    """Whether a name is a near-copy of what its language calls a country that is meant: Hondurass."""
    countries = filter(is_country, meant)
    return any(is_near_copy(called, name) for called in names_of(countries, language))


@lru_cache(maxsize=8192)
def _forms(name: str, language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The name and what it may be a form of, as they are and folded."""
    forms = (name, *bases(name, language))
    return forms, frozenset(map(_folded, forms))


def _by_words(
    words: list[str], others: list[str], source_language: str, target_language: str
) -> Likeness | None:
    """How names of several words are alike, where each word is: in order, or with the family name first."""
    if len(words) != len(others) or not 1 < len(words) <= _MOST_WORDS:
        return None
    for turned in (words, words[1:] + words[:1]):
        found = [
            likeness(word, other, source_language, target_language)
            for word, other in zip(turned, others, strict=True)
        ]
        known = [one for one in found if one]
        if len(known) == len(words):
            return max(known, key=_ORDER.index)
    return None


@lru_cache(maxsize=8192)
def is_near_copy(one: str, other: str) -> bool:
    """Whether `other` is `one` with a few letters changed: Person, Peterson; Calvez, Galvez.

    Names in different scripts are compared by their sounds: Лавров, Lavrin. Inflected forms and other
    romanisations differ in a few letters, too: ask `likeness` first.
    """
    name, copy = _folded(one), _folded(other)
    if (
        max(len(name), len(copy)) > _LONGEST
        or name == copy
        or _spelt_out(one, other)
        or _spelt_out(other, one)
    ):
        return False
    if name_script(one) != name_script(other):
        name, copy = main_sounds(one) or "", main_sounds(other) or ""
    shorter, longer = sorted((len(name), len(copy)))
    most = min(_MOST_EDITS, max(1, longer // _LETTERS_AN_EDIT))
    return longer >= _FEWEST_LETTERS and longer - shorter <= most and _edits(name, copy, most) <= most


@lru_cache(maxsize=8192)
def _folded(name: str) -> str:
    return _BETWEEN.sub("", plain(name))


def _spelt_out(name: str, other: str) -> bool:
    """Whether `other` has for each letter of the name that letter, or what languages write for it."""
    if name.isascii():
        return False
    letters, wanted = _BETWEEN.sub("", name.casefold()), _folded(other)
    reached = {0}
    for letter in letters:
        spellings = SPELLINGS.get(letter, frozenset()) | {plain(letter)}
        reached = {
            place + len(written)
            for place in reached
            for written in spellings
            if wanted.startswith(written, place)
        }
        if not reached:
            return False
    return len(wanted) in reached


def _edits(name: str, copy: str, most: int) -> int:
    """How many letters are put in, left out or changed between the two; more than `most` is not counted."""
    before = list(range(len(copy) + 1))
    for row, letter in enumerate(name, 1):
        line = [row]
        for column, other in enumerate(copy, 1):
            line.append(min(before[column] + 1, line[-1] + 1, before[column - 1] + (letter != other)))
        if min(line) > most:
            return most + 1
        before = line
    return before[-1]
