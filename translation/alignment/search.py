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
_BAND = 5  # sentences beside the chain of anchors that are looked at
_WIDEST = 20  # and between two anchors with more sentences on one side
_SHORT = 10  # code points that lengths may differ by


def way(ours: Side, theirs: Side, chain: Sequence[tuple[int, int]], costs: Costs) -> tuple[Bead, ...]:
    """The best way through both texts near the chain of pairs, which keep one order.

    It holds every sentence of both sides once, in the order of both.
    """
    rows = _band(chain, len(ours.sentences), len(theirs.sentences))
    gains = _Gains(ours, theirs, _ratio(chain, (ours.lengths, theirs.lengths)), costs)
    return _traced(_moves(rows, gains, costs.leaving_out), rows)


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
        self._ours = lru_cache(64)(lambda i, count: source.together(range(i, i + count)))
        self._theirs = lru_cache(4096)(lambda j, count: target.together(range(j, j + count)))
        self._pair = lru_cache(4096)(lambda i, j: shared(source.sentences[i], target.sentences[j]))

    def of(self, i: int, j: int, count: int, other_count: int) -> float | None:
        """What the bead gains that begins there; None where nobody would choose it."""
        costs = self._costs
        against = costs.joining * (count + other_count - 2)
        if (count, other_count) == (1, 1):
            common: float = self._pair(i, j)
        else:
            most = sum(
                self._pair(one, other) for one in range(i, i + count) for other in range(j, j + other_count)
            )
            if 2 * most - against <= -costs.leaving_out * (count + other_count):
                return None
            common = shared(self._ours(i, count), self._theirs(j, other_count))
        length = self._ends[i + count] - self._ends[i]
        other_length = self._other_ends[j + other_count] - self._other_ends[j]
        differ = log((length + _SHORT) / (other_length + _SHORT))
        return 2 * common - against - costs.length * differ * differ


_Move = tuple[int, int]


def _moves(rows: Sequence[range], gains: _Gains, leaving_out: float) -> list[list[_Move]]:
    """For each place in the band the last step of the best way there."""
    moves: list[list[_Move]] = []
    scores: list[list[float]] = []  # of the rows that beads still begin in; empty before
    for i, row in enumerate(rows):
        line: list[float] = []
        steps: list[_Move] = []
        for j in row:
            best, step = (0.0, (0, 0)) if i == j == 0 else (float("-inf"), (0, 0))
            if j > row.start and line[-1] - leaving_out > best:
                best, step = line[-1] - leaving_out, (0, 1)
            if i and j in rows[i - 1]:
                score = scores[i - 1][j - rows[i - 1].start] - leaving_out
                if score > best:
                    best, step = score, (1, 0)
            for count, other_count in _SHAPES:
                at, other_at = i - count, j - other_count
                if at < 0 or other_at < 0 or other_at not in rows[at]:
                    continue
                gain = gains.of(at, other_at, count, other_count)
                if gain is not None and (score := scores[at][other_at - rows[at].start] + gain) > best:
                    best, step = score, (count, other_count)
            line.append(best)
            steps.append(step)
        scores.append(line)
        if i >= _MOST_JOINED:
            scores[i - _MOST_JOINED] = []
        moves.append(steps)
    return moves


def _traced(moves: Sequence[Sequence[_Move]], rows: Sequence[range]) -> tuple[Bead, ...]:
    beads = []
    i, j = len(rows) - 1, rows[-1].stop - 1
    while i or j:
        count, other_count = moves[i][j - rows[i].start]
        beads.append(Bead(range(i - count, i), range(j - other_count, j)))
        i, j = i - count, j - other_count
    return tuple(beads[::-1])
