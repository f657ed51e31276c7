"""What two names have to do with one another: whether one can be what the other is called in its language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from translation.checks.names.exonyms import named
from translation.text.spelling import SPELLINGS, plain

Likeness = Literal["same", "exonym", "romanisation", "inflected"]

_LONGEST = 80  # letters of a name that is compared
# What stands between the parts of a name and differs between languages.
_BETWEEN = re.compile(r"[\s\-‐‑–·・.’'ʼ`]+")
_FEWEST_LETTERS = 4  # of a name that can have a near-copy: of shorter ones, most are names of their own
_LETTERS_AN_EDIT = 4  # of how many letters one may have changed in a near-copy
_MOST_EDITS = 3


@lru_cache(maxsize=8192)
def likeness(one: str, other: str, source_language: str, target_language: str) -> Likeness | None:
    """How `other`, in the target language, can name what `one` names in the source language.

    `same`: the same letters, whatever the marks, blanks and hyphens. None: they have nothing to do with
    each other, as far as is known; so it is with names of more than 80 letters that differ.
    """
    if one == other or _folded(one) == _folded(other):
        return "same"
    if len(one) > _LONGEST or len(other) > _LONGEST:
        return None
    if _spelt_out(one, other) or _spelt_out(other, one):
        return "same"
    if not named(one, source_language).isdisjoint(named(other, target_language)):
        return "exonym"
    return None


@lru_cache(maxsize=8192)
def is_near_copy(one: str, other: str) -> bool:
    """Whether `other` is `one` with a few letters changed: Person, Peterson; Calvez, Galvez."""
    name, copy = _folded(one), _folded(other)
    shorter, longer = sorted((len(name), len(copy)))
    if name == copy or shorter < _FEWEST_LETTERS or longer > _LONGEST:
        return False
    if _spelt_out(one, other) or _spelt_out(other, one):
        return False
    most = min(_MOST_EDITS, max(1, longer // _LETTERS_AN_EDIT))
    return longer - shorter <= most and _edits(name, copy, most) <= most


def _folded(name: str) -> str:
    return _BETWEEN.sub("", plain(name))


def _spelt_out(name: str, other: str) -> bool:
    """Whether `other` has for each letter of the name that letter, or what languages write for it."""
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
