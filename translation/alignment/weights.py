"""How much a feature says that two sentences belong together: the rarer it is in both texts, the more."""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Weighted: TypeAlias = "Mapping[str, float]"


def weighted(
    source: Sequence[Mapping[str, float]], target: Sequence[Mapping[str, float]]
) -> tuple[Sequence[Weighted], Sequence[Weighted]]:
    """The features of both sides times their weights, without those that only one side has."""
    ours, theirs = map(_counts, (source, target))
    sentences = (len(source) + len(target)) / 2
    weights = {key: _weight(max(ours[key], theirs[key]), sentences) for key in ours.keys() & theirs.keys()}
    one, other = (
        [
            {key: count * weights[key] for key, count in features.items() if key in weights}
            for features in side
        ]
        for side in (source, target)
    )
    return one, other


def most_in_common(source: Sequence[Mapping[str, float]], target: Sequence[Mapping[str, float]]) -> float:
    """How much both texts had in common if all of the one that says less were in the other.

    Words in other letters than Latin ones do not count: they look like nothing in a text that has these.
    """
    sentences = (len(source) + len(target)) / 2
    return min(_total(side, sentences) for side in (source, target))


def _total(side: Sequence[Mapping[str, float]], sentences: float) -> float:
    counts = _counts(side)
    return sum(
        count * _weight(counts[key], sentences)
        for features in side
        for key, count in features.items()
        if key[0].isascii()
    )


def _counts(side: Sequence[Mapping[str, float]]) -> Counter[str]:
    return Counter(key for features in side for key in features)


def _weight(count: int, sentences: float) -> float:
    return log(1 + sentences / count)


def shared(one: Weighted, other: Weighted) -> float:
    """How much both have in common."""
    if len(one) > len(other):
        one, other = other, one
    total = 0.0
    for key, weight in one.items():
        there = other.get(key)
        if there is not None:
            total += min(weight, there)
    return total


def joined(features: Sequence[Weighted]) -> Weighted:
    """The features of several sentences together."""
    if len(features) == 1:
        return features[0]
    total: dict[str, float] = dict(features[0])
    for each in features[1:]:
        for key, weight in each.items():
            total[key] = total.get(key, 0.0) + weight
    return total
