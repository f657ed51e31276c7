"""The names of a sentence and of its translation, word by word: which belong together, which stand alone."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from translation.checks.names.adaptation import (
    LONG_ENDING,
    LONG_STEM,
    STEM,
    begin_alike,
    is_adapted,
    is_one_letter,
    is_slip,
    is_spelling,
)
from translation.checks.names.exchanged import exchanged
from translation.checks.names.exonyms import may_begin, named
from translation.checks.names.likeness import is_near_copy, likeness
from translation.checks.names.misspelt import called_in, is_misspelt
from translation.checks.names.persons import is_of_person
from translation.checks.names.rare_letters import altered
from translation.languages.bilingual import counterparts
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from translation.checks.names.extraction import Side, Word

# How a word belongs to one of the other side: it is the same; the language's own name for it, another
# spelling or form; a common word that is spelt like it ("Republican", « républicain »); an acronym, of which
# languages have their own; or it with other letters.
# "exchanged": a known country or body, and another one.
Bond = Literal["same", "exonym", "romanisation", "inflected", "cognate", "acronym", "altered", "exchanged"]

_MOST_WORDS = 400  # of a sentence that are compared with one another
_MOST_NAMES = 50  # of a sentence that are left when the plain partners are found, and compared one by one
_LONGEST_PHRASE = 4  # words of a name that has another in the other language
_NATION = 4  # letters of a nationality, at least
_ALIKE = 0.6  # the share of its letters that a name has in common with a word that comes from it
_SHARED = 0.5  # of the different letters of a name, those that another spelling of it has, too
_ALWAYS_CAPITAL = frozenset({"en", "nl"})  # languages that write no nation small: a turkey is none


@dataclass(slots=True)
class Pairing:
    """What belongs together in the two sides of a sentence.

    `bonds`: for the place of a word with a capital in the source, how it belongs to the target, and the place
    there; `returned`: the same for the target's. `exchanged`: the places of the words of known names, each
    with those of the other one that stands for it.
    """

    source: Side
    target: Side
    bonds: dict[int, tuple[Bond, int]] = field(default_factory=dict)
    returned: dict[int, tuple[Bond, int]] = field(default_factory=dict)
    exchanged: list[tuple[range, range]] = field(default_factory=list)

    def add(self, bond: Bond, source: int, target: int) -> None:
        """Note that two words belong together."""
        if source not in self.bonds:
            self.bonds[source] = (bond, target)
        if target not in self.returned:
            self.returned[target] = (bond, source)


def pair(source: Side, target: Side) -> Pairing:
    """The words with a capital of both sides, paired."""
    pairing = Pairing(source, target)
    _pair_same(pairing)
    if _left(source, pairing.bonds) or _left(target, pairing.returned):
        _pair_joined(pairing)
        _pair_rare(pairing)
        _pair_exonyms(pairing)
        _pair_exchanged(pairing)
        _pair_like(pairing)
        _pair_adapted(pairing)
        _pair_cognates(pairing)
        _pair_misspelt(pairing)
        _pair_altered(pairing)
        _pair_counterparts(pairing)
        _pair_acronyms(pairing)
    return pairing


def _left(side: Side, bonds: dict[int, tuple[Bond, int]]) -> list[int]:
    """The places of the words with a capital that belong to nothing yet."""
    return [index for index in side.capitals if index not in bonds][:_MOST_NAMES]


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


def _pair_joined(pairing: Pairing) -> None:
    """Pair what is one word on one side and two on the other: McCarthy, Mc Carthy."""
    source, target = pairing.source, pairing.target
    pairs = _two_words(target)
    for index in _left(source, pairing.bonds):
        if (first := pairs.get(source.words[index].plain)) is not None:
            for part in (first, first + 1):
                pairing.add("romanisation", index, part)
    pairs = _two_words(source)
    for place in _left(target, pairing.returned):
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
    words = side.words[:_MOST_WORDS]
    return {one.plain + other.plain: place for place, (one, other) in enumerate(pairwise(words))}


def _pair_exonyms(pairing: Pairing) -> None:
    """Pair the names that a table has in both languages: “United States”, « États-Unis »."""
    source, target = pairing.source, pairing.target
    for start, end, first, last in _namesakes(source, _left(source, pairing.bonds), target):
        _pair_phrases(pairing, range(start, end), range(first, last))
    for first, last, start, end in _namesakes(target, _left(target, pairing.returned), source):
        _pair_phrases(pairing, range(start, end), range(first, last))


def _pair_phrases(pairing: Pairing, source: range, target: range) -> None:
    for index in source:
        pairing.add("exonym", index, target[0])
    for place in target:
        pairing.add("exonym", source[0], place)


def _pair_exchanged(pairing: Pairing) -> None:
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
    """The places of phrases that hold a word that is left, each with a phrase that names the same."""
    wanted: dict[str, tuple[int, int]] = {}
    for start, end in _phrases(side):
        if not _is_disjoint(left, start, end):
            for key in _meanings(side, start, end):
                wanted.setdefault(key, (start, end))
    if wanted:
        for start, end in _phrases(other):
            for key in _meanings(other, start, end):
                if key in wanted:
                    yield (*wanted[key], start, end)


def _is_disjoint(places: Sequence[int], start: int, end: int) -> bool:
    """Whether none of the places, which are in order, is in [start, end)."""
    after = bisect_left(places, start)
    return after == len(places) or places[after] >= end


def _phrases(side: Side) -> Iterator[tuple[int, int]]:
    """The places of what may be a name with another in the other language, the longest first.

    It is a long word, as nationalities have no capital in some languages, or has up to four words, the first
    of which has a capital.
    """
    count = min(len(side.words), _MOST_WORDS)
    capitals = [
        index
        for index in side.capitals
        if index < count and _begins_name(side.words[index].text, side.language)
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


def _pair_like(pairing: Pairing) -> None:
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


def _pair_adapted(pairing: Pairing) -> None:
    """Pair names that differ by the endings that languages give to names: Florida, Floride."""
    source, target = pairing.source, pairing.target

    def bond_of(index: int, place: int) -> Bond | None:
        if not is_adapted(source.words[index].plain, target.words[place].plain):
            return None  # nearly all
        return None if is_of_person(source, index) or is_of_person(target, place) else "exonym"

    _pair_by(pairing, bond_of)


def _pair_by(pairing: Pairing, bond_of: Callable[[int, int], Bond | None]) -> None:
    """Pair what is left on a side with what the function says belongs to it, what is left there first."""
    left, right = _left(pairing.source, pairing.bonds), _left(pairing.target, pairing.returned)
    for index in left:
        used = [place for place in pairing.target.capitals[:_MOST_NAMES] if place in pairing.returned]
        for place in (*_left(pairing.target, pairing.returned), *used):
            if bond := bond_of(index, place):
                pairing.add(bond, index, place)
                break
    for place in right:
        if place not in pairing.returned:
            for index in pairing.source.capitals[:_MOST_NAMES]:
                if bond := bond_of(index, place):
                    pairing.add(bond, index, place)
                    break


def _pair_cognates(pairing: Pairing) -> None:
    """Pair names and common words that come from them, or the other way round: Prague, « pragois »."""
    source, target = pairing.source, pairing.target
    for index, place in _cognates(source, _left(source, pairing.bonds), target):
        pairing.add("cognate", index, place)
    for place, index in _cognates(target, _left(target, pairing.returned), source):
        pairing.add("cognate", index, place)


def _cognates(side: Side, left: Sequence[int], other: Side) -> Iterator[tuple[int, int]]:
    """The words that are left, each with the first common word of the other side that is spelt like it."""
    stems: dict[str, list[int]] = {}
    for place, word in enumerate(other.words[:_MOST_WORDS] if left else ()):
        stems.setdefault(word.plain[:STEM], []).append(place)
    for index in left:
        name = side.words[index]
        for place in stems.get(name.plain[:STEM], ()):
            word = other.words[place]
            if _may_be_noun(word, name, other) and _is_cognate(name, word):
                yield index, place
                break
        else:
            holding = _within(name.plain, other) if len(name.plain) >= LONG_STEM else None
            if holding is not None and not _is_persons(other, holding, side, index):
                yield index, holding


def _pair_misspelt(pairing: Pairing) -> None:
    """Pair words of the source that lack or have a letter too much with what the target has right."""
    source, target = pairing.source, pairing.target
    left = _left(source, pairing.bonds)
    called = [
        (place, names)
        for place, word in enumerate(target.words[:_MOST_WORDS] if left else ())
        if (names := called_in(word.text, target.language, source.language))
    ]
    for index in left:
        for place, names in called:
            if place not in pairing.returned and is_misspelt(
                source.words[index].plain, source.language, names
            ):
                pairing.add("exonym", index, place)
                break


def _pair_counterparts(pairing: Pairing) -> None:
    """Pair words with capitals and common words that stand for them by a table: Lotteries, « loterie »."""
    source, target = pairing.source, pairing.target
    for index in _left(source, pairing.bonds):
        if (found := _counterpart(source, index, target)) is not None:
            pairing.add("cognate", index, found)
    for place in _left(target, pairing.returned):
        if (found := _counterpart(target, place, source)) is not None:
            pairing.add("cognate", found, place)


def _counterpart(side: Side, place: int, other: Side) -> int | None:
    """The place of a common word of the other side that may stand for a word."""
    for written in _counterparts(side.words[place].text, side.language, other.language):
        is_beginning = written.endswith("*")
        for index, word in enumerate(other.words[:_MOST_WORDS] if is_beginning else ()):
            if word.common and word.plain.startswith(written[:-1]):
                return index
        for index in other.places.get(written, ()):
            if other.words[index].common:
                return index
    return None


@lru_cache(maxsize=8192)
def _counterparts(word: str, language: str, other: str) -> tuple[str, ...]:
    """The words of a table that may stand for a word, in plain letters; none for a short one."""
    if len(word) < _NATION:
        return ()
    return tuple(map(plain, counterparts(word, language, other)))


def _within(letters: str, side: Side) -> int | None:
    """The place of a word that holds these letters: Nobel, Friedensnobelpreis."""
    return next((place for place, word in enumerate(side.words[:_MOST_WORDS]) if letters in word.plain), None)


def _is_persons(side: Side, place: int, other: Side, index: int) -> bool:
    """Whether both words are of a person's name, so that neither comes from the other: Daniel, Danielle."""
    return is_of_person(side, place) and is_of_person(other, index)


def _may_be_noun(word: Word, name: Word, side: Side) -> bool:
    """Whether a word may be a common one, and be meant by a word with a capital on the other side."""
    return not word.capital or not side.shows or (word.common and name.common)


def _is_cognate(word: Word, common: Word) -> bool:
    """Whether a common word is one from which the other comes: Prague, « pragois »."""
    same = begin_alike(word.plain, common.plain)
    longer = len(common.plain) - len(word.plain)
    return same >= max(STEM, _ALIKE * len(word.plain)) and (not common.capital or abs(longer) >= LONG_ENDING)


def _pair_acronyms(pairing: Pairing) -> None:
    """Pair acronyms, with the same letters in another order first: EIB, BEI; then VAT, TVA."""
    source, target = pairing.source, pairing.target
    for same_letters in (True, False):
        for index in _left(source, pairing.bonds):
            for place in _left(target, pairing.returned):
                one, other = source.words[index], target.words[place]
                if not (one.is_acronym and other.is_acronym):
                    continue
                if not same_letters or sorted(one.plain) == sorted(other.plain):
                    pairing.add("exonym" if same_letters else "acronym", index, place)
                    break


def _pair_altered(pairing: Pairing) -> None:
    """Pair names and their near-copies. A common word is one only beside a word that its language lacks."""
    source, target = pairing.source, pairing.target
    right = [place for place in _left(target, pairing.returned) if not target.words[place].common]
    for index in _left(source, pairing.bonds):
        word = source.words[index]
        for place in right:
            other = target.words[place]
            if place in pairing.returned or not is_near_copy(word.text, other.text):
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
    for place in _left(target, pairing.returned) if several else ():
        if target.words[place].common:
            continue
        for used, indices in several:
            if is_near_copy(target.words[used].text, target.words[place].text):
                index = indices[0] if place < used else indices[-1]
                pairing.bonds[index] = ("altered", place)
                pairing.returned[place] = ("altered", index)
                break
