"""Pairs names that the tables know: those of the same thing, and a country that stands for another."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from translation.checks.names.bonds import MOST_WORDS, left_of
from translation.checks.names.exchanged import exchanged
from translation.checks.names.exonyms import may_begin, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.names.bonds import Pairing
    from translation.checks.names.extraction import Side

_LONGEST_PHRASE = 4  # words of a name that has another in the other language
_NATION = 4  # letters of a nationality, at least
_ALWAYS_CAPITAL = frozenset({"en", "nl"})  # languages that write no nation small: a turkey is none


def pair_exonyms(pairing: Pairing) -> None:
    """Pair the names that a table has in both languages: “United States”, « États-Unis »."""
    source, target = pairing.source, pairing.target
    for start, end, first, last in _namesakes(source, left_of(source, pairing.bonds), target):
        _pair_phrases(pairing, range(start, end), range(first, last))
    for first, last, start, end in _namesakes(target, left_of(target, pairing.returned), source):
        _pair_phrases(pairing, range(start, end), range(first, last))


def _pair_phrases(pairing: Pairing, source: range, target: range) -> None:
    for index in source:
        pairing.add("exonym", index, target[0])
    for place in target:
        pairing.add("exonym", source[0], place)


def pair_exchanged(pairing: Pairing) -> None:
    """Pair the one country or body that only the source names with the one that only the target does."""
    for one, other in exchanged(_known(pairing.source), _known(pairing.target)):
        source, target = range(*one), range(*other)
        pairing.exchanged.append((source, target))
        for index in source:
            pairing.bonds[index] = ("exchanged", target[0])
        for place in target:
            pairing.returned[place] = ("exchanged", source[0])


def _known(side: Side) -> Iterator[tuple[tuple[int, int], frozenset[str]]]:
    """The places of the words of known names, each with its keys; the longest name where some overlap."""
    taken: set[int] = set()
    for start, end in _phrases(side):
        if taken.isdisjoint(range(start, end)) and (keys := _meanings(side, start, end)):
            taken.update(range(start, end))
            if side.words[start].capital or side.language not in _ALWAYS_CAPITAL:
                yield (start, end), keys


def _namesakes(side: Side, left: Sequence[int], other: Side) -> Iterator[tuple[int, int, int, int]]:
    """The places of phrases that hold a word that is left, each with a phrase that names the same.

    Of several that do, the longest comes first.
    """
    phrases: list[tuple[int, int]] = []
    wanted: defaultdict[str, list[int]] = defaultdict(list)
    for start, end in _phrases(side):
        if not _is_disjoint(left, start, end) and (keys := _meanings(side, start, end)):
            for key in keys:
                wanted[key].append(len(phrases))
            phrases.append((start, end))
    if wanted:
        for start, end in _phrases(other):
            known = [wanted[key] for key in _meanings(other, start, end) if key in wanted]
            for number in sorted(set(chain.from_iterable(known))):
                yield (*phrases[number], start, end)


def _is_disjoint(places: Sequence[int], start: int, end: int) -> bool:
    """Whether none of the places, which are in order, is in [start, end)."""
    after = bisect_left(places, start)
    return after == len(places) or places[after] >= end


def _phrases(side: Side) -> Iterator[tuple[int, int]]:
    """The places of what may be a name with another in the other language, the longest first.

    It is a long word, as nationalities have no capital in some languages, or has up to four words, the first
    of which has a capital.
    """
    count = min(len(side.words), MOST_WORDS)
    capitals = [  # titles, too, which are no part of most names: Saint
        index
        for index, word in enumerate(side.words[:count])
        if not word.text[0].islower() and _begins_name(word.text, side.language)
    ]
    for length in range(_LONGEST_PHRASE, 1, -1):
        for start in capitals:
            if start + length <= count:
                yield start, start + length
    for index, word in enumerate(side.words[:count]):
        if word.capital or len(word.text) >= _NATION:
            yield index, index + 1


def _meanings(side: Side, start: int, end: int) -> frozenset[str]:
    if end - start == 1:
        return _word_meanings(side.words[start].text, side.language)
    return named(side.text[side.words[start].start : side.words[end - 1].end], side.language)


@lru_cache(maxsize=8192)
def _begins_name(word: str, language: str) -> bool:
    return may_begin(word, language)


@lru_cache(maxsize=32768)  # words come again and again, unlike phrases
def _word_meanings(word: str, language: str) -> frozenset[str]:
    return named(word, language)
