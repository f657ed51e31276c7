"""Read a number that a language writes as one word: "dreiundzwanzig", "duecentomila"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.languages.figure_table import Compounds

# Longer than "neunhundertneunundneunzigtausendneunhundertneunundneunzigste".
_LONGEST_WORD = 70


def reader(language: Compounds) -> Callable[[str], tuple[int, str] | None]:
    """A function that reads one lower-case word: its value and what its ending means, or None."""
    parts = sorted((*language.morphemes, *language.glue), key=len, reverse=True)
    piece = re.compile("|".join(map(re.escape, parts)))
    head = re.compile("|".join(map(re.escape, sorted(language.morphemes, key=len, reverse=True))))
    glue = frozenset(language.glue)
    endings = language.endings

    def read(word: str) -> tuple[int, str] | None:
        if len(word) > _LONGEST_WORD:
            return None
        for scale, size in language.compound_scales.items():
            before, found, after = word.partition(scale)
            if found and not before:
                return (size, "scale") if after else None
            if found:
                counted = read(before)
                return (counted[0] * size, "") if counted is not None and not counted[1] else None
        if not head.match(word):
            return None
        # Longest parts first; where what is left is neither a part nor an ending, take the last part back.
        places: list[tuple[int, list[int]]] = [(0, [])]
        while places:
            place, values = places.pop()
            rest = word[place:]
            if values and (rest in endings or not rest):
                value = _value(values)
                if value is not None:
                    return value, endings.get(rest, "")
            if len(values) > 12:
                continue
            for part in reversed(_prefixes(piece, parts, word, place)):
                if part in glue:
                    if values:
                        places.append((place + len(part), values))
                else:
                    places.append((place + len(part), [*values, language.morphemes[part]]))
            if len(places) > 64:
                return None
        return None

    return read


def _prefixes(piece: re.Pattern[str], parts: list[str], word: str, place: int) -> list[str]:
    if not piece.match(word, place):
        return []
    return [part for part in parts if word.startswith(part, place)]


def _value(values: list[int]) -> int | None:
    """The sum of morphemes in spoken order ([3, 20] -> 23, [2, 100, 5] -> 205), or None."""
    total = 0
    current = 0
    for value in values:
        if value in (100, 1000):
            if value == 100 and not 0 <= current < 20:
                return None
            if value == 1000:
                total = (total + current or 1) * 1000
                current = 0
            else:
                current = (current or 1) * 100
        elif (
            (value < 10 and current % 10 == 0 and current % 100 in (0, *range(20, 100, 10)))
            or (value >= 10 and current % 100 == 0)
            or (value >= 20 and value % 10 == 0 and 0 < current % 100 < 10)
        ):
            current += value
        else:
            return None
    return total + current
