"""The pairs of sentences that are plainly the same: each is the other's best, and they keep one order."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translation.alignment.weights import Weighted

_MOST_PLACES = 30  # of a feature that still tells sentences apart


def mutual_best(source: Sequence[Weighted], target: Sequence[Weighted]) -> list[tuple[int, int]]:
    """The pairs of sentences of which each shares most with the other, in the order of the source."""
    forward, back = _best(source, target), _best(target, source)
    return [(i, j) for i, j in enumerate(forward) if j is not None and back[j] == i]


def _best(ours: Sequence[Weighted], theirs: Sequence[Weighted]) -> list[int | None]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j, features in enumerate(theirs):
        for key in features:
            places[key].append(j)
    best: list[int | None] = []
    for features in ours:
        shared: defaultdict[int, float] = defaultdict(float)
        for key, weight in features.items():
            if len(found := places.get(key, ())) <= _MOST_PLACES:
                for j in found:
                    shared[j] += min(weight, theirs[j][key])
        best.append(max(shared, key=lambda j: (shared[j], -j)) if shared else None)
    return best


def in_order(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of the pairs as keep one order; they come in the order of the source."""
    ends: list[int] = []  # of the best chain of each length, the target's number
    chains: list[int] = []  # and the pair it ends with
    listed = list(pairs)
    before: list[int | None] = []
    for number, (_, j) in enumerate(listed):
        length = bisect_left(ends, j)
        before.append(chains[length - 1] if length else None)
        ends[length : length + 1] = [j]
        chains[length : length + 1] = [number]
    chain = []
    at = chains[-1] if chains else None
    while at is not None:
        chain.append(listed[at])
        at = before[at]
    return chain[::-1]
