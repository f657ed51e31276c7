"""How the letters of two names differ: by an ending, by how a language writes a sound, by a slip."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LONG_STEM = 5  # letters that a name and one that comes from it begin with: Quebec, « Québécois »
LONG_ENDING = 2  # letters by which one is longer: a slip changes one
STEM = 4  # letters that a word and its cognate begin with, at least


def begin_alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many letters are the same before the first that differs."""
    return next(
        (place for place, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )


# Endings that stand for one another in the names of places and persons in western languages.
_ENDINGS = tuple(
    frozenset(endings.split())
    for endings in (
        "- a e o es en",
        "ia ie y ien",
        "a as e es ien en",
        "us e o - os",
        "aire ary ario ar är",
        "ty te ta dad tat teit",
        "ing ant ando endo end",
        "ce cy cia za",
        "ic ique ico isch",
        "burg bourg burgo borg",
        "y i",
        "an ano ain ien iano ian a ia e",
        "aea ea ee",
        "er re ro",
        "ists istes iste isten istas ais ani anos ans",
        "iens ians ianos iennes",
        "s es",
        "is e",
        "- s",
        "- n",
    )
)


def is_adapted(one: str, other: str) -> bool:
    """Whether two names in plain letters differ by endings that languages give to them, or one has more."""
    if one[:STEM] != other[:STEM]:
        return False  # nearly all
    same = begin_alike(one, other)
    if same >= LONG_STEM and abs(len(one) - len(other)) >= LONG_ENDING:
        return True
    return any(
        (one[place:] or "-") in endings and (other[place:] or "-") in endings
        for place in range(max(STEM, same - 2), same + 1)
        for endings in _ENDINGS
    )


def is_one_letter(one: str, other: str) -> bool:
    """Whether one Latin letter stands in the place of another, and not for the same sound: that is a slip."""
    if len(one) != len(other) or not (one.isascii() and other.isascii()):
        return False
    changed = sum(left != right for left, right in zip(one, other, strict=True))
    return changed == 1 and as_it_sounds(one) != as_it_sounds(other)


# How western languages write the same sound in the names that they share: Nicaragua, Nikaragua.
_SOUNDS = tuple(pair.split(":") for pair in "ph:f th:t gh:g ae:e ai:e oe:e ck:k qu:k c:k".split())
_DOUBLED = re.compile(r"(.)\1")
_ALIKE_LETTERS = str.maketrans("yw", "iv")


def is_spelling(one: str, other: str, *, of_person: bool) -> bool:
    """Whether languages write the same sounds so. Names of persons only change where they are romanised.

    So it is with Ershov, Ershow; but Juncker is not Junker, and Musk is not Musc.
    """
    if of_person:
        return one.translate(_ALIKE_LETTERS) == other.translate(_ALIKE_LETTERS)
    return as_it_sounds(one) == as_it_sounds(other)


def cognate_letters(word: str) -> str:
    """The letters of a word as it sounds, each once in a row: Communist, comunista."""
    return _DOUBLED.sub(r"\1", as_it_sounds(word))


def as_it_sounds(letters: str) -> str:
    """The letters with one way to write each of these sounds."""
    letters = letters[:1] + letters[1:].replace("sh", "ch")  # Bagapsh, Bagapch; but Chicago is not Shicago
    for written, sound in _SOUNDS:
        letters = letters.replace(written, sound)
    return letters.translate(_ALIKE_LETTERS)


# Letters that stand for one another in words that two languages have from a third: Action, acción.
_SHIFTS = frozenset(
    frozenset(pair)
    for pair in "ck tc tz ty sz cz iy vw bv uo ou ei ie ae ea ao oa jy gj ph fp dt xs xj qc xc".split()
)


def is_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter within them, and not as words of two languages do."""
    if len(one) != len(other):
        return False
    changed = [(left, right) for left, right in zip(one[:-1], other[:-1], strict=True) if left != right]
    return one[-1] == other[-1] and len(changed) == 1 and frozenset(changed[0]) not in _SHIFTS
