"""Pairs names that the tables know: those of the same thing, and a country that stands for another."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from translation.checks.names.bonds import MOST_WORDS, left_of
from translation.checks.names.exchanged import exchanged
from translation.checks.names.exonyms import may_begin, named, named_by_phrase
from translation.languages import quote_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.names.bonds import Pairing
    from translation.checks.names.exchanged import Known, Place
    from translation.checks.names.extraction import Side

_LONGEST_PHRASE = 4  # words of a name that has another in the other language
_NATION = 4  # letters of a nationality, at least
_ALWAYS_CAPITAL = frozenset({"en", "nl"})  # languages that write no nation small: a turkey is none


def pair_known(pairing: Pairing) -> None:
    """Pair the names that tables know: those of one thing, then the one country or body for another one."""
    known = _known(pairing.source)
    others = _known(pairing.target) if known else []
    if others:
        _pair_exonyms(pairing, known, others)
        _pair_exchanged(pairing, known, others)


def _pair_exonyms(pairing: Pairing, known: Sequence[Known], others: Sequence[Known]) -> None:
    """Pair the names that a table has in both languages: “United States”, « États-Unis »."""
    for source, target in _namesakes(known, left_of(pairing.source, pairing.bonds), others):
        _pair_phrases(pairing, range(*source), range(*target))
    for target, source in _namesakes(others, left_of(pairing.target, pairing.returned), known):
        _pair_phrases(pairing, range(*source), range(*target))


def _pair_phrases(pairing: Pairing, source: range, target: range) -> None:
    for index in source:
        pairing.add("exonym", index, target[0])
    for place in target:
        pairing.add("exonym", source[0], place)


def _pair_exchanged(pairing: Pairing, known: Sequence[Known], others: Sequence[Known]) -> None:
    """Pair the one country or body that only the source names with the one that only the target does."""
    for one, other in exchanged(_apart(pairing.source, known), _apart(pairing.target, others)):
        source, target = range(*one), range(*other)
        pairing.exchanged.append((source, target))
        for index in source:
            pairing.bonds[index] = ("exchanged", target[0])
        for place in target:
            pairing.returned[place] = ("exchanged", source[0])


def _apart(side: Side, known: Sequence[Known]) -> Iterator[Known]:
    """The known names of a side, the longest where some overlap."""
    taken: set[int] = set()
    for (start, end), keys in known:
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            if side.words[start].capital or side.language not in _ALWAYS_CAPITAL:
                yield (start, end), keys


def _namesakes(
    known: Sequence[Known], left: Sequence[int], others: Sequence[Known]
) -> Iterator[tuple[Place, Place]]:
    """The places of known names that hold a word that is left, each with one that names the same.

    Of several that do, the longest comes first.
    """
    places: list[Place] = []
    wanted: defaultdict[str, list[int]] = defaultdict(list)
    for place, keys in known:
        if not _is_disjoint(left, *place):
            for key in keys:
                wanted[key].append(len(places))
            places.append(place)
    for other, keys in others if wanted else ():
        for number in sorted({*chain.from_iterable(wanted[key] for key in keys if key in wanted)}):
            yield places[number], other


def _is_disjoint(places: Sequence[int], start: int, end: int) -> bool:
    """Whether none of the places, which are in order, is in [start, end)."""
    after = bisect_left(places, start)
    return after == len(places) or places[after] >= end


def _known(side: Side) -> list[Known]:
    """The places of what names something that has another name elsewhere, with its keys; the longest first.

    It is a long word, as nationalities have no capital in some languages, or has up to four words, the first
    of which has a capital.
    """
    words, language = side.words[:MOST_WORDS], side.language
    beginnings = [  # titles, too, which are no part of most names: Saint
        place
        for place, word in enumerate(words)
        if not word.text[0].islower() and _begins_name(word.text, language)
    ]
    found: list[Known] = []
    for length in range(_LONGEST_PHRASE, 1, -1):
        for start in beginnings:
            end = start + length
            if end <= len(words) and (
                keys := named_by_phrase(side.text[words[start].start : words[end - 1].end], language)
            ):
                found.append(((start, end), keys))
    for place, word in enumerate(words):
        may_name = word.capital or (len(word.text) >= _NATION and not _is_function_word(word.text, language))
        if may_name and (keys := named(word.text, language)):
            found.append(((place, place + 1), keys))
    return found


def _is_function_word(word: str, language: str) -> bool:
    """Whether a word in small letters can be no nation, whatever it begins with: « dann » is not Danish."""
    return word in quote_table.table(language).function_words


@lru_cache(maxsize=32768)  # the same words come again and again
def _begins_name(word: str, language: str) -> bool:
    return may_begin(word, language)
