"""Pairs names with common words that stand for them, and with what the source misspells."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from translation.checks.names.adaptation import (
    LONG_ENDING,
    LONG_STEM,
    STEM,
    begin_alike,
    cognate_letters,
)
from translation.checks.names.bonds import MOST_WORDS, left_of
from translation.checks.names.misspelt import called_in, is_misspelt
from translation.checks.names.persons import is_of_person
from translation.languages.bilingual import counterparts
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.names.bonds import Bond, Pairing
    from translation.checks.names.extraction import Side, Word

    Bonds = dict[int, tuple[Bond, int]]

_ALIKE = 0.6  # the share of its letters that a name has in common with a word that comes from it
_LONGEST_ENDING = 3  # letters by which a common word of another language is longer
_SHORTEST = 4  # letters of a word that the tables are asked for
_FREE = ("", 0)


def pair_cognates(pairing: Pairing) -> None:
    """Pair names and common words that come from them, or the other way round: Prague, « pragois »."""
    source, target = pairing.source, pairing.target
    for index, place in _cognates(source, left_of(source, pairing.bonds), target):
        pairing.add("cognate", index, place)
    for place, index in _cognates(target, left_of(target, pairing.returned), source):
        pairing.add("cognate", index, place)


def _cognates(side: Side, left: Sequence[int], other: Side) -> Iterator[tuple[int, int]]:
    """The words that are left, each with the first common word of the other side that is spelt like it."""
    stems: dict[str, list[int]] = {_stem(side.words[index].plain): [] for index in left}
    for place, word in enumerate(other.words[:MOST_WORDS] if left else ()):
        if (stem := _stem(word.plain)) in stems:
            stems[stem].append(place)
    for index in left:
        name = side.words[index]
        for place in stems[_stem(name.plain)]:
            word = other.words[place]
            if _may_be_noun(word, other) and _is_cognate(name, word):
                yield index, place
                break
        else:
            holding = _within(name.plain, other) if len(name.plain) >= LONG_STEM else None
            if holding is not None and not _is_persons(other, holding, side, index):
                yield index, holding


@lru_cache(maxsize=32768)  # the same words come again and again
def _stem(word: str) -> str:
    return cognate_letters(word)[:STEM]


def _within(letters: str, side: Side) -> int | None:
    """The place of a word that holds these letters: Nobel, Friedensnobelpreis."""
    return next((place for place, word in enumerate(side.words[:MOST_WORDS]) if letters in word.plain), None)


def _is_persons(side: Side, place: int, other: Side, index: int) -> bool:
    """Whether both words are of a person's name, so that neither comes from the other: Daniel, Danielle."""
    return is_of_person(side, place) and is_of_person(other, index)


def _may_be_noun(word: Word, side: Side) -> bool:
    """Whether a word may be a common one, and be meant by a word with a capital on the other side."""
    return not word.capital or not side.shows or word.common


def _is_cognate(word: Word, common: Word) -> bool:
    """Whether a common word is one from which the other comes: Prague, « pragois ».

    If it has a capital, too, they differ only by their endings, as a slip seldom does: Communist, comunista.
    """
    letters, others = cognate_letters(word.plain), cognate_letters(common.plain)
    same = begin_alike(letters, others)
    if same < max(STEM, _ALIKE * len(word.plain)):
        return False
    if not common.capital or (word.common and abs(len(common.plain) - len(word.plain)) >= LONG_ENDING):
        return True
    endings = {len(letters) - same, len(others) - same}
    return same >= LONG_STEM and max(endings) <= _LONGEST_ENDING and 0 in endings and len(endings) > 1


def pair_misspelt(pairing: Pairing) -> None:
    """Pair words of the source that lack or have a letter too much with what the target has right."""
    source, target = pairing.source, pairing.target
    left = left_of(source, pairing.bonds)
    called = [
        (place, names)
        for place, word in enumerate(target.words[:MOST_WORDS] if left else ())
        if (names := called_in(word.text, target.language, source.language))
    ]
    for index in left:
        for place, names in called:
            if place not in pairing.returned and is_misspelt(
                source.words[index].plain, source.language, names
            ):
                pairing.add("exonym", index, place)
                break


def pair_counterparts(pairing: Pairing) -> None:
    """Pair words with capitals and common words that stand for them by a table: Lotteries, « loterie ».

    Beside a word with a counterpart even one without small letters is part of a title: Rio Games.
    """
    source, target = pairing.source, pairing.target
    for common in (True, False):
        for index in left_of(source, pairing.bonds):
            if common or _is_in_title(index, source, pairing.bonds):
                for found in _counterpart(source, index, target, pairing.returned, common=common):
                    pairing.add("cognate", index, found)
        for place in left_of(target, pairing.returned):
            if common or _is_in_title(place, target, pairing.returned):
                for found in _counterpart(target, place, source, pairing.bonds, common=common):
                    pairing.add("cognate", found, place)


def _is_in_title(index: int, side: Side, bonds: Bonds) -> bool:
    """Whether a word beside it has its counterpart, and neither is of a person's name."""
    beside = [place for place in (index - 1, index + 1) if place in bonds and bonds[place][0] != "altered"]
    return bool(beside) and not any(is_of_person(side, place) for place in (index, *beside))


def _counterpart(side: Side, place: int, other: Side, taken: Bonds, *, common: bool) -> list[int]:
    """The place of the first word of the other side that may stand for a word, in a list, or an empty one.

    `common`: a common word; else each may stand for the other. None that stands for itself by its bond in
    `taken`: the table has “New” for “York”.
    """
    name = side.words[place]
    found: list[int] = []
    for written in _counterparts(name.text, side.language, other.language):
        is_beginning = written.endswith("*")
        for index, word in enumerate(other.words[:MOST_WORDS] if is_beginning else ()):
            if word.common and word.plain.startswith(written[:-1]):
                found.append(index)
                break
        found += [
            index
            for index in other.places.get(written, ())
            if other.words[index].common
            or (not common and name.plain in _counterparts(written, other.language, side.language))
        ][:1]
    return sorted(index for index in found if taken.get(index, _FREE)[0] != "same")[:1]


@lru_cache(maxsize=8192)
def _counterparts(word: str, language: str, other: str) -> tuple[str, ...]:
    """The words of a table that may stand for a word, in plain letters; none for a short one."""
    if len(word) < _SHORTEST:
        return ()
    return tuple(map(plain, counterparts(word, language, other)))
