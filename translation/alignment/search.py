"""The sentences of two texts -> beads: which of the one side belong to which of the other, in their order.

The best way through both texts, by dynamic programming, as Gale and Church (1993) have it. A bead gains what
its sides share, and pays for sentences that it joins and for lengths that differ. Only places near the chain
of anchors are looked at, so that time and memory grow with the length of the texts alone.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate, pairwise
from math import log
from typing import TYPE_CHECKING

from translation.alignment.beads import Bead
from translation.alignment.weights import shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.alignment.beads import Costs, Side

# Sentences of the source and of the target that a bead may hold.
_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 4), (4, 1), (2, 2), (2, 3), (3, 2), (3, 3))
_MOST_JOINED = 4
_WIDTHS = (0, 4, 3, 3, 1)  # of the target beside 1, 2 ... of the source
_BAND = 5  # sentences beside the chain of anchors that are looked at
_WIDEST = 20  # and between two anchors with more sentences on one side
_SHORT = 10  # code points that lengths may differ by


def way(ours: Side, theirs: Side, chain: Sequence[tuple[int, int]], costs: Costs) -> tuple[Bead, ...]:
    """The best way through both texts near the chain of pairs, which keep one order.

    It holds every sentence of both sides once, in the order of both.
    """
    rows = _band(chain, len(ours.sentences), len(theirs.sentences))
    gains = _Gains(ours, theirs, _ratio(chain, (ours.lengths, theirs.lengths)), costs)
    return _traced(_steps(rows, gains, costs.leaving_out), rows)


def _ratio(chain: Sequence[tuple[int, int]], lengths: tuple[Sequence[int], Sequence[int]]) -> float:
    """How much longer the target is, by what is plainly the same: a passage may be left out or added."""
    ours, theirs = lengths
    length = sum(ours[i] for i, _ in chain)
    return max(sum(theirs[j] for _, j in chain), 1) / length if length else 1.0


def _band(chain: Sequence[tuple[int, int]], count: int, other_count: int) -> list[range]:
    """For each place between sentences of the source, the places of the target that are looked at.

    Each begins where the one before it goes on, so that there is a way through.
    """
    lows, highs = [other_count] * (count + 1), [0] * (count + 1)
    corners = [
        (0, 0),
        *(corner for i, j in chain for corner in ((i, j), (i + 1, j + 1))),
        (count, other_count),
    ]
    for (i, j), (end, other_end) in pairwise(corners):
        steps, other_steps = end - i, other_end - j
        width = _BAND + min(abs(steps - other_steps), _WIDEST)
        for step in range(steps + 1):
            here = j + (step * other_steps // steps if steps else 0)
            following = j + (min(step + 1, steps) * other_steps // steps if steps else other_steps)
            lows[i + step] = min(lows[i + step], max(here - width, 0))
            highs[i + step] = max(highs[i + step], min(following + width, other_count))
    return [range(low, high + 1) for low, high in zip(lows, highs, strict=True)]


class _Gains:
    """What beads gain."""

    def __init__(
        self,
        source: Side,
        target: Side,
        ratio: float,
        costs: Costs,
    ) -> None:
        self._costs = costs
        self._ends = [end * ratio for end in accumulate(source.lengths, initial=0)]
        self._other_ends = list(accumulate(target.lengths, initial=0))
        self._ours = lru_cache(64)(source.together)
        self._theirs = lru_cache(4096)(target.together)
        self._pair = lru_cache(4096)(lambda i, j: shared(source.sentences[i], target.sentences[j]))

    def at_most(self, i: int, j: int) -> list[list[float]]:
        """What beads that end there share at most, by how many sentences of either side they hold.

        What several sentences share with others is never more than what each of them shares with each.
        """
        blocks = [[0.0] * (_MOST_JOINED + 1)]
        for count in range(1, min(_MOST_JOINED, i) + 1):
            before, line, common = blocks[-1], [0.0], 0.0
            for other_count in range(1, min(_WIDTHS[count], j) + 1):
                common += self._pair(i - count, j - other_count)
                line.append(before[other_count] + common)
            blocks.append(line)
        return blocks

    def of(self, bead: Bead, at_most: float, needed: float) -> float | None:
        """What the bead gains; None if that is not more than needed. `at_most`: what its sides can share."""
        count, other_count = len(bead.source), len(bead.target)
        against = self._costs.joining * (count + other_count - 2)
        if 2 * at_most - against <= needed:
            return None
        length = self._ends[bead.source.stop] - self._ends[bead.source.start]
        other_length = self._other_ends[bead.target.stop] - self._other_ends[bead.target.start]
        differ = log((length + _SHORT) / (other_length + _SHORT))
        against += self._costs.length * differ * differ
        common = at_most
        if count + other_count > 2 and 2 * at_most - against > needed:
            common = shared(self._ours(bead.source), self._theirs(bead.target))
        gain = 2 * common - against
        return gain if gain > needed else None


_Step = tuple[int, int]


def _steps(rows: Sequence[range], gains: _Gains, leaving_out: float) -> list[list[_Step]]:
    """For each place in the band the last step of the best way there: how many sentences of either side."""
    steps: list[list[_Step]] = []
    scores: list[list[float]] = []  # of the rows that beads still begin in; empty before
    for i, row in enumerate(rows):
        line: list[float] = []
        scores.append(line)
        taken: list[_Step] = []
        for j in row:
            best, step = _alone(rows, scores, i, j, leaving_out)
            at_most = gains.at_most(i, j)
            for count, other_count in _SHAPES:
                at, other_at = i - count, j - other_count
                if at < 0 or other_at < 0 or other_at not in rows[at]:
                    continue
                before = scores[at][other_at - rows[at].start]
                bead = Bead(range(at, i), range(other_at, j))
                gain = gains.of(bead, at_most[count][other_count], best - before)
                if gain is not None:
                    best, step = before + gain, (count, other_count)
            line.append(best)
            taken.append(step)
        if i >= _MOST_JOINED:
            scores[i - _MOST_JOINED] = []
        steps.append(taken)
    return steps


def _alone(
    rows: Sequence[range], scores: Sequence[Sequence[float]], i: int, j: int, leaving_out: float
) -> tuple[float, _Step]:
    """The better way there if the last sentence is left out or added."""
    ways = [(0.0, (0, 0))] if i == j == 0 else []
    if j > rows[i].start:
        ways.append((scores[i][-1] - leaving_out, (0, 1)))
    if i and j in rows[i - 1]:
        ways.append((scores[i - 1][j - rows[i - 1].start] - leaving_out, (1, 0)))
    return max(ways, default=(float("-inf"), (0, 0)))


def _traced(steps: Sequence[Sequence[_Step]], rows: Sequence[range]) -> tuple[Bead, ...]:
    beads = []
    i, j = len(rows) - 1, rows[-1].stop - 1
    while i or j:
        count, other_count = steps[i][j - rows[i].start]
        beads.append(Bead(range(i - count, i), range(j - other_count, j)))
        i, j = i - count, j - other_count
    return tuple(beads[::-1])
