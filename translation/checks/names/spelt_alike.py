"""Pairs names by their letters: spelt or inflected in another way, or near-copies, which a slip changed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from translation.checks.names.adaptation import is_adapted, is_one_letter, is_slip, is_spelling
from translation.checks.names.bonds import MOST_NAMES, left_of
from translation.checks.names.likeness import is_misspelt_nation, is_near_copy, likeness
from translation.checks.names.persons import is_of_person

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.checks.names.bonds import Bond, Pairing

_SHARED = 0.5  # of the different letters of a name, those that another spelling of it has, too


def pair_like(pairing: Pairing) -> None:
    """Pair names that are spelt or inflected in another way; what has a partner may have another one."""
    source, target = pairing.source, pairing.target

    def bond_of(index: int, place: int) -> Bond | None:
        one, other = source.words[index], target.words[place]
        if not _share_letters(one.plain, other.plain):
            return None
        bond = likeness(one.text, other.text, source.language, target.language)
        return None if bond == "romanisation" and is_one_letter(one.plain, other.plain) else bond

    _pair_by(pairing, bond_of)


def _share_letters(one: str, other: str) -> bool:
    """Whether two words can be spellings of one name: a quick look, by the letters of the same script."""
    if not (one.isascii() and other.isascii()):
        return True
    letters, others = _letters(one), _letters(other)
    return len(letters & others) >= _SHARED * min(len(letters), len(others))


@lru_cache(maxsize=8192)
def _letters(word: str) -> frozenset[str]:
    return frozenset(word)


def pair_adapted(pairing: Pairing) -> None:
    """Pair names that differ by the endings that languages give to names: Florida, Floride."""
    source, target = pairing.source, pairing.target

    def bond_of(index: int, place: int) -> Bond | None:
        if not is_adapted(source.words[index].plain, target.words[place].plain):
            return None  # nearly all
        return None if is_of_person(source, index) or is_of_person(target, place) else "exonym"

    _pair_by(pairing, bond_of)


def _pair_by(pairing: Pairing, bond_of: Callable[[int, int], Bond | None]) -> None:
    """Pair what is left on a side with what the function says belongs to it, what is left there first."""
    left, right = left_of(pairing.source, pairing.bonds), left_of(pairing.target, pairing.returned)
    for index in left:
        used = [place for place in pairing.target.capitals[:MOST_NAMES] if place in pairing.returned]
        for place in (*left_of(pairing.target, pairing.returned), *used):
            if bond := bond_of(index, place):
                pairing.add(bond, index, place)
                break
    lone = {index for index in left if index not in pairing.bonds}  # like nothing of the target
    others = [index for index in pairing.source.capitals[:MOST_NAMES] if index not in lone]
    for place in right:
        if place not in pairing.returned:
            for index in others:
                if bond := bond_of(index, place):
                    pairing.add(bond, index, place)
                    break


def pair_altered(pairing: Pairing) -> None:
    """Pair names and their near-copies. A common word is one only beside a word that its language lacks."""
    source, target = pairing.source, pairing.target
    right = [place for place in left_of(target, pairing.returned) if not target.words[place].common]
    for index in left_of(source, pairing.bonds):
        word = source.words[index]
        for place in right:
            other = target.words[place]
            if place in pairing.returned:
                continue
            if is_misspelt_nation(word.text, other.text, source.language, target.language):
                pairing.add("altered", index, place)
                break
            if not is_near_copy(word.text, other.text):
                continue
            of_person = is_of_person(source, index) or is_of_person(target, place)
            if is_spelling(word.plain, other.plain, of_person=of_person):
                pairing.add("romanisation", index, place)
                break
            if word.is_name or target.shows or is_slip(word.plain, other.plain):
                pairing.add("altered", index, place)
                break
    _pair_altered_once(pairing)


def _pair_altered_once(pairing: Pairing) -> None:
    """Pair a near-copy with one of several words that are alike, of which the target has fewer."""
    target = pairing.target
    shared: dict[int, list[int]] = {}
    for index, (bond, place) in pairing.bonds.items():
        if bond == "same":
            shared.setdefault(place, []).append(index)
    several = [(place, indices) for place, indices in shared.items() if len(indices) > 1]
    for place in left_of(target, pairing.returned) if several else ():
        if target.words[place].common:
            continue
        for used, indices in several:
            if is_near_copy(target.words[used].text, target.words[place].text):
                index = indices[0] if place < used else indices[-1]
                pairing.bonds[index] = ("altered", place)
                pairing.returned[place] = ("altered", index)
                break
