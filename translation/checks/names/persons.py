"""Which words of a sentence are parts of a person's name, which languages of one script spell alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.checks.names.exonyms import named
from translation.text.first_names import first_names

if TYPE_CHECKING:
    from translation.checks.names.extraction import Side, Word

# What stands between two words of a name.
_JOINT = re.compile(r"[ \u00a0\u202f-](?:[A-ZÀ-Þ]\.[ \u00a0\u202f]?)?")
# A ruler's number: “Juan Carlos I”. Languages have their own names for kings and popes.
_NUMBER = re.compile(r"[ \u00a0\u202f][IVX]+\b")


def is_of_person(side: Side, place: int) -> bool:
    """Whether a word is a given name with a family name behind it, or such a family name: Mario Draghi."""
    words = side.words
    return any(
        first >= 0 and first + 1 < len(words) and _is_person(side, words[first], words[first + 1])
        for first in (place - 1, place)
    )


def _is_person(side: Side, given: Word, family: Word) -> bool:
    return (
        given.capital
        and family.capital
        and family.is_name
        and given.plain in first_names()
        and not (named(given.text, side.language) or named(family.text, side.language))
        and bool(_JOINT.fullmatch(side.text, given.end, family.start))
        and not _NUMBER.match(side.text, family.end)
    )
