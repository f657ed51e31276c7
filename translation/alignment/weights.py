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
) -> tuple[list[Weighted], list[Weighted]]:
    """The features of both sides times their weights, without those that only one side has."""
    ours, theirs = (Counter(key for features in side for key in features) for side in (source, target))
    sentences = (len(source) + len(target)) / 2
    weights = {key: log(1 + sentences / max(ours[key], theirs[key])) for key in ours.keys() & theirs.keys()}
    one, other = (
        [{key: count * weights[key] for key, count in features.items() if key in weights} for features in side]
        for side in (source, target)
    )
    return one, other


def shared(one: Weighted, other: Weighted) -> float:
    """How much both have in common."""
    if len(one) > len(other):
        one, other = other, one
    return sum(min(weight, other[key]) for key, weight in one.items() if key in other)


def joined(features: Sequence[Weighted]) -> Weighted:
    """The features of several sentences together."""
    if len(features) == 1:
        return features[0]
    total: dict[str, float] = dict(features[0])
    for each in features[1:]:
        for key, weight in each.items():
            total[key] = total.get(key, 0.0) + weight
    return total
