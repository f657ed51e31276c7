"""Read a number that a language writes as one word: "dreiundzwanzig", "duecentomila"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translation.languages.figure_table import Compounds

    # Where a word has been read to, and the values so far.
    Step = tuple[int, list[int]]

# Longer than "neunhundertneunundneunzigtausendneunhundertneunundneunzigste".
_LONGEST_WORD = 70
# Values in one word, and ways to read it, which a word of news does not reach.
_MOST_VALUES = 12
_MOST_WAYS = 64
_TENS = range(20, 100, 10)


def reader(language: Compounds) -> Callable[[str], tuple[int, str] | None]:
    """A function that reads one lower-case word: its value and what its ending means, or None."""
    return _Reader(language).read


class _Reader:
    def __init__(self, language: Compounds):
        self.language = language
        self.pieces = sorted((*language.morphemes, *language.glue), key=len, reverse=True)
        self.starts_with_morpheme = re.compile("|".join(map(re.escape, language.morphemes)))

    def read(self, word: str) -> tuple[int, str] | None:
        if len(word) > _LONGEST_WORD:
            return None
        for scale, size in self.language.compound_scales.items():
            count, is_there, noun = word.partition(scale)
            if is_there:
                return self._scaled(count, size, noun)
        return self._added(word) if self.starts_with_morpheme.match(word) else None

    def _scaled(self, count: str, size: int, noun: str) -> tuple[int, str] | None:
        """ "Zehnmilliardenreserve" has a value, "Milliardenverlust" a scale; "Milliarden" is in the table."""
        if not count:
            return (size, "scale") if noun else None
        counted = self.read(count)
        return (counted[0] * size, "") if counted is not None and not counted[1] else None

    def _added(self, word: str) -> tuple[int, str] | None:
        """Longest pieces first; where the rest is neither a piece nor an ending, take the last one back."""
        steps: list[Step] = [(0, [])]
        while steps:
            place, values = steps.pop()
            ending = self._ending(word[place:])
            if values and ending is not None and (value := _value(values)) is not None:
                return value, ending
            if len(values) <= _MOST_VALUES:
                steps += reversed(list(self._next(word, place, values)))
            if len(steps) > _MOST_WAYS:
                return None
        return None

    def _ending(self, rest: str) -> str | None:
        return self.language.endings.get(rest, None if rest else "")

    def _next(self, word: str, place: int, values: list[int]) -> Iterator[Step]:
        for piece in self.pieces:
            if not word.startswith(piece, place):
                continue
            after = place + len(piece)
            if piece not in self.language.glue:
                yield after, [*values, self.language.morphemes[piece]]
            elif values:
                yield after, values


def _value(values: list[int]) -> int | None:
    """The sum of morphemes in spoken order ([3, 20] -> 23, [2, 100, 5] -> 205), or None."""
    total = current = 0
    for value in values:
        if value == 1000:
            total, current = (total + current or 1) * 1000, 0
        elif value == 100:
            if not 0 <= current < 20:
                return None
            current = (current or 1) * 100
        elif _fits(value, current):
            current += value
        else:
            return None
    return total + current


def _fits(value: int, current: int) -> bool:
    """Whether a value below 100 may be added: units to tens, tens to hundreds, tens after units."""
    if value < 10:
        return current % 10 == 0 and current % 100 in (0, *_TENS)
    return current % 100 == 0 or (value >= 20 and value % 10 == 0 and 0 < current % 100 < 10)
