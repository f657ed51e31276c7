"""Passages that stand elsewhere in the translation: left out at one place and added at another."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from translation.alignment.beads import Bead


def with_moved(
    beads: Sequence[Bead],
    crossing: Iterable[tuple[int, int]],
    passage: Callable[[range, range], Sequence[Bead]],
) -> tuple[Bead, ...]:
    """The beads, with some in place of those left out and added that belong together.

    `crossing`: pairs of sentences that are each other's best, and not in the order of the rest. `passage`:
    the beads of a passage of each side, none if they are not the same. A passage is compared with the one
    that it has most such pairs with, so that the time grows with the text.
    """
    sides = [(bead.source, bead.target) for bead in beads]
    left_out = dict(_passages(sides))
    added = dict(_passages([(target, source) for source, target in sides]))
    hits = Counter((left_out[i], added[j]) for i, j in crossing if i in left_out and j in added)
    moved: dict[int, Bead] = {}
    from_elsewhere: set[int] = set()
    taken: set[range] = set()
    taken_there: set[range] = set()
    for (one, other), _ in sorted(hits.items(), key=lambda hit: (-hit[1], hit[0][0].start)):
        if one in taken or other in taken_there:
            continue
        taken.add(one)
        taken_there.add(other)
        for bead in passage(one, other):
            moved.update(dict.fromkeys(bead.source, bead))
            from_elsewhere.update(bead.target)
    return tuple(_replaced(beads, moved, from_elsewhere))


def _passages(sides: Sequence[tuple[range, range]]) -> Iterator[tuple[int, range]]:
    """The numbers of the sentences alone on the first side, each with those of the passage it is in."""
    for is_alone, group in groupby(sides, key=lambda pair: not pair[1]):
        if is_alone:
            parts = [one for one, _ in group]
            whole = range(parts[0].start, parts[-1].stop)
            yield from ((number, whole) for number in whole)


def _replaced(beads: Sequence[Bead], moved: dict[int, Bead], from_elsewhere: set[int]) -> Iterator[Bead]:
    done: set[int] = set()
    for bead in beads:
        if bead.source and bead.target:
            yield bead
        elif bead.target:
            if from_elsewhere.isdisjoint(bead.target):
                yield bead
        elif bead.source.start not in moved:
            yield bead
        elif bead.source.start not in done:
            done.update(moved[bead.source.start].source)
            yield moved[bead.source.start]
