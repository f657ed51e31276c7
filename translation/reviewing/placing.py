"""Where the sentences of a review are in the article as it is now, which may have changed since."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from translation.reviewing.keys import SentenceKey

LEAST_OVERLAP = 0.8  # from which a sentence is taken for a changed one
_GRAM = 3  # letters
_MOST_LETTERS = 2000  # of a sentence that are looked at
_MOST_ALIKE = 50  # like sentences among which one is looked for
_MOST_LOOKS = 50_000  # sentences that have a gram in common with a lost one, in all


@dataclass(frozen=True, slots=True)
class Place:
    """The number of a segment. `exact`: it is that very sentence; else the nearest one, which is in doubt."""

    index: int
    exact: bool = True


def placed(
    wanted: Mapping[SentenceKey, str], present: Sequence[SentenceKey], texts: Sequence[str]
) -> dict[SentenceKey, Place]:
    """The place of each wanted sentence that has one.

    `wanted`: keys of sentences, with their words; `present`: the keys of the segments of the article, and
    `texts` their words. The same sentence between the same neighbours comes first; then with one of them;
    then one that is there only once; else, in doubt, the nearest one that is none of these, if the two share
    enough. Two get the same place only if they are one sentence, seen between other neighbours.
    """
    indexes = {key: index for index, key in enumerate(present)}
    places = {key: Place(indexes[key]) for key in wanted if key in indexes}
    if len(places) == len(wanted):  # nothing has changed
        return places
    # Like sentences of one version have different occurrences.
    taken = {place.index: key.occurrence for key, place in places.items()}
    alike: dict[str, list[int]] = defaultdict(list)
    for index, key in enumerate(present):
        alike[key.digest].append(index)
    occurrences: dict[str, set[int]] = defaultdict(set)
    for key in wanted:
        occurrences[key.digest].add(key.occurrence)

    def is_only_one(was: SentenceKey, _now: SentenceKey) -> bool:
        return len(occurrences[was.digest]) == len(alike[was.digest]) == 1

    for fits in (_has_both_neighbours, _has_one_neighbour, is_only_one):
        for key in sorted(wanted.keys() - places.keys()):
            found = _free_one(key, alike[key.digest], present, taken, fits)
            if found is not None:
                places[key] = Place(found)
                taken[found] = key.occurrence
    lost = {key: wanted[key] for key in sorted(wanted.keys() - places.keys())}
    free = {index: text for index, text in enumerate(texts) if index not in taken}
    return places | _nearest(lost, free)


def _has_both_neighbours(was: SentenceKey, now: SentenceKey) -> bool:
    return (was.before, was.after) == (now.before, now.after)


def _has_one_neighbour(was: SentenceKey, now: SentenceKey) -> bool:
    return was.before == now.before or was.after == now.after


def _free_one(
    key: SentenceKey,
    alike: Sequence[int],
    present: Sequence[SentenceKey],
    taken: Mapping[int, int],
    fits: Callable[[SentenceKey, SentenceKey], bool],
) -> int | None:
    """Of the like sentences that are free and fit, the one whose occurrence is nearest."""
    first = max(min(key.occurrence, len(alike)) - _MOST_ALIKE // 2, 0)
    free = [
        index
        for index in alike[first : first + _MOST_ALIKE]
        if taken.get(index, key.occurrence) == key.occurrence and fits(key, present[index])
    ]
    return min(free, key=lambda index: abs(present[index].occurrence - key.occurrence), default=None)


def _nearest(lost: Mapping[SentenceKey, str], free: Mapping[int, str]) -> dict[SentenceKey, Place]:
    """The nearest sentence for each of the lost ones, the best pairs first."""
    if not lost:
        return {}
    grams = {index: _grams(text) for index, text in free.items()}
    having: dict[str, list[int]] = defaultdict(list)
    for index, own in grams.items():
        for gram in own:
            having[gram].append(index)
    looks = _MOST_LOOKS
    pairs = []
    for key, text in lost.items():
        own = _grams(text)
        # Two texts that share enough have one of the rarest grams in common.
        rarest = sorted(own, key=lambda gram: (len(having.get(gram, ())), gram))[: _must_look(len(own))]
        near = {index for gram in rarest for index in having.get(gram, ())}
        looks -= len(near)
        if looks < 0:
            break
        for index in near:
            overlap = _overlap(own, grams[index])
            if overlap >= LEAST_OVERLAP:
                pairs.append((-overlap, key, index))
    places: dict[SentenceKey, Place] = {}
    taken: set[int] = set()
    for _, key, index in sorted(pairs):
        if key not in places and index not in taken:
            places[key] = Place(index, exact=False)
            taken.add(index)
    return places


def _must_look(count: int) -> int:
    """How many of a text's `count` grams cannot all be missing in another that shares enough.

    If n and m grams share s, the overlap 2s / (n + m) reaches L only where s is at least n L / (2 - L), for m
    is at least s.
    """
    return count - int(count * LEAST_OVERLAP / (2 - LEAST_OVERLAP)) + 1


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of what both have (Dice): 0 for nothing, 1 for all."""
    return 2 * len(one & other) / (len(one) + len(other))


def _grams(text: str) -> frozenset[str]:
    """The runs of letters in a text with its ends, whatever its script and spacing; never none."""
    plain = f" {' '.join(text.casefold().split())} "[:_MOST_LETTERS]
    return frozenset(plain[start : start + _GRAM] for start in range(max(len(plain) - _GRAM + 1, 1)))


def shared(one: Iterable[SentenceKey], other: Iterable[SentenceKey]) -> int:
    """How many sentences two articles have in common."""
    return sum((Counter(key.digest for key in one) & Counter(key.digest for key in other)).values())
