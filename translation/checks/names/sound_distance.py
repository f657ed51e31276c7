"""How far two names are apart in their sounds, over all ways in which each of them can be read."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from translation.checks.names.sounds import Sounds

_MOST_STATES = 3000  # that are looked at for two words; hostile ones have more
_VOWELS = "aeiou"
_OTHER = 9.0  # what a sound costs for another that is nothing like it: more than any name may
# What a sound costs for another that is like it, either way.
_LIKE = {
    frozenset(pair): cost
    for cost, pairs in (
        (0.05, "ij"),
        (0.1, "uw"),
        (0.2, "hx"),
        (0.4, "ei ou ao ae vw xk"),
        (0.6, "ea oe uo iu"),
        (0.8, "ai au eu io"),
    )
    for pair in pairs.split()
}
# What a sound costs that the other name lacks.
_LACKING = {"j": 0.25, "h": 0.3, "w": 0.5} | dict.fromkeys(_VOWELS, 0.5)


def distance(one: Sounds, other: Sounds, most: float, vowel: float | None = None) -> float | None:
    """The least cost at which both names can be read as the same sounds; None if it is more than `most`.

    `vowel`: what a vowel costs that only `other` has, where the script of `one` leaves vowels out.
    """
    ends = (one.end, other.end)
    for cost, here, there in _reached(one, other, most, 0, vowel):
        if (here, there) == ends:
            return cost
    return None


def spotted(text: Sounds, name: Sounds, start: int, ends: Container[int], most: float) -> int | None:
    """At which of the places `ends` of a text a name ends that sounds like what begins at `start`, if any."""
    for _, here, there in _reached(text, name, most, start, None):
        if there == name.end and here > start and here in ends:
            return here
    return None


def _reached(
    one: Sounds, other: Sounds, most: float, start: int, vowel: float | None
) -> Iterator[tuple[float, int, int]]:
    """The places of both names that the same sounds lead to, from `start` on: the cheapest first."""
    added = _LACKING if vowel is None else _LACKING | dict.fromkeys(_VOWELS, vowel)
    best = {(start, 0): 0.0}
    waiting = [(0.0, start, 0)]
    seen = 0
    while waiting and seen < _MOST_STATES:
        cost, here, there = heappop(waiting)
        if cost > best[here, there]:
            continue
        yield cost, here, there
        seen += 1
        for more, to, other_to in _moves(one, other, here, there, added):
            total = cost + more
            if total <= most and total < best.get((to, other_to), _OTHER):
                best[to, other_to] = total
                heappush(waiting, (total, to, other_to))


def _moves(
    one: Sounds, other: Sounds, here: int, there: int, added: Mapping[str, float]
) -> Iterator[tuple[float, int, int]]:
    """What may come next, what it costs, and where it leads in both names."""
    for step in one.steps[here]:
        if not step.sound:
            yield step.cost, step.to, there
            continue
        if step.sound in _LACKING:
            yield step.cost + _LACKING[step.sound], step.to, there
        for second in other.steps[there]:
            if second.sound:
                yield step.cost + second.cost + _unlike(step.sound, second.sound), step.to, second.to
    for second in other.steps[there]:
        if not second.sound:
            yield second.cost, here, second.to
        elif second.sound in added:
            yield second.cost + added[second.sound], here, second.to


def _unlike(sound: str, other: str) -> float:
    return 0.0 if sound == other else _LIKE.get(frozenset((sound, other)), _OTHER)
