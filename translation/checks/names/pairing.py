"""The names of a sentence and of its translation, word by word: which belong together, which stand alone."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.checks.names.bonds import MOST_WORDS, Pairing, left_of
from translation.checks.names.cognates import pair_cognates, pair_counterparts, pair_misspelt
from translation.checks.names.namesakes import pair_known
from translation.checks.names.rare_letters import altered
from translation.checks.names.spelt_alike import pair_adapted, pair_altered, pair_like

if TYPE_CHECKING:
    from translation.checks.names.extraction import Side


def pair(source: Side, target: Side) -> Pairing:
    """The words with a capital of both sides, paired."""
    pairing = Pairing(source, target)
    _pair_same(pairing)
    if left_of(source, pairing.bonds) or left_of(target, pairing.returned):
        _pair_plurals(pairing)
        _pair_joined(pairing)
        _pair_rare(pairing)
        pair_known(pairing)
        pair_like(pairing)
        pair_adapted(pairing)
        pair_cognates(pairing)
        pair_misspelt(pairing)
        pair_altered(pairing)
        pair_counterparts(pairing)
        _pair_acronyms(pairing)
    return pairing


def _pair_same(pairing: Pairing) -> None:
    source, target = pairing.source, pairing.target
    used: Counter[str] = Counter()
    for index in source.capitals:
        letters = source.words[index].plain
        places = target.places.get(letters, [])
        if used[letters] < len(places):
            pairing.add("same", index, places[used[letters]])
            used[letters] += 1
    # More often on one side than on the other: all belong to what they name.
    for index in source.capitals:
        if index not in pairing.bonds and (found := target.places.get(source.words[index].plain)):
            pairing.bonds[index] = ("same", found[0])
    for place in target.capitals:
        if place not in pairing.returned and (found := source.places.get(target.words[place].plain)):
            pairing.returned[place] = ("same", found[0])


def _pair_plurals(pairing: Pairing) -> None:
    """Pair acronyms of which one has the ending of a plural: two MCUs, deux MCU."""
    source, target = pairing.source, pairing.target
    singulars = {
        target.words[place].text.removesuffix("s"): place
        for place in left_of(target, pairing.returned)
        if target.words[place].is_acronym
    }
    for index in left_of(source, pairing.bonds):
        word = source.words[index]
        if word.is_acronym and (place := singulars.get(word.text.removesuffix("s"))) is not None:
            pairing.add("inflected", index, place)


def _pair_joined(pairing: Pairing) -> None:
    """Pair what is one word on one side and two on the other: McCarthy, Mc Carthy."""
    source, target = pairing.source, pairing.target
    pairs = _two_words(target)
    for index in left_of(source, pairing.bonds):
        if (first := pairs.get(source.words[index].plain)) is not None:
            for part in (first, first + 1):
                pairing.add("romanisation", index, part)
    pairs = _two_words(source)
    for place in left_of(target, pairing.returned):
        if (first := pairs.get(target.words[place].plain)) is not None:
            for part in (first, first + 1):
                pairing.add("romanisation", part, place)


def _pair_rare(pairing: Pairing) -> None:
    """Pair names with rare letters and their near-copies, which no other language's name for them is."""
    source, target = pairing.source, pairing.target
    if source.text.isascii():
        return
    found = list(altered(source.text, target.text, source.language, target.language))
    if not found:
        return
    starts = {word.start: index for index, word in enumerate(source.words)}
    ends = {word.end: place for place, word in enumerate(target.words)}
    for one, other in found:
        if one.start in starts and other.end in ends:
            pairing.add("altered", starts[one.start], ends[other.end])


def _two_words(side: Side) -> dict[str, int]:
    """The place of the first of two words in a row, by the letters of both."""
    words = side.words[:MOST_WORDS]
    return {one.plain + other.plain: place for place, (one, other) in enumerate(pairwise(words))}


def _pair_acronyms(pairing: Pairing) -> None:
    """Pair acronyms, with the same letters in another order first: EIB, BEI; then VAT, TVA."""
    source, target = pairing.source, pairing.target
    for same_letters in (True, False):
        for index in left_of(source, pairing.bonds):
            for place in left_of(target, pairing.returned):
                one, other = source.words[index], target.words[place]
                if not (one.is_acronym and other.is_acronym):
                    continue
                if not same_letters or sorted(one.plain) == sorted(other.plain):
                    pairing.add("exonym" if same_letters else "acronym", index, place)
                    break
