"""Two texts, sentence by sentence -> their alignment, passages that stand elsewhere among it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.alignment.anchors import in_order, mutual_best
from translation.alignment.beads import Alignment, Bead, Costs, Side
from translation.alignment.moved import with_moved
from translation.alignment.search import way
from translation.alignment.weights import most_in_common, shared, weighted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LEAST_TO_COMPARE = 2  # of a sentence: about what a single name weighs


def align(
    source: Sequence[Mapping[str, float]],
    target: Sequence[Mapping[str, float]],
    lengths: tuple[Sequence[int], Sequence[int]],
    costs: Costs,
) -> Alignment:
    """Two texts, given by the features and the lengths of their sentences, as beads.

    These hold every sentence of both sides once. But for what is moved they keep the order of both.
    """
    ours, theirs = (Side(*side) for side in zip(weighted(source, target), lengths, strict=True))
    pairs = mutual_best(ours.sentences, theirs.sentences)
    chain = in_order(pairs)
    beads = way(ours, theirs, chain, costs)
    crossing = set(pairs).difference(chain)
    if crossing:
        beads = with_moved(beads, crossing, lambda one, other: _passage(ours, theirs, one, other, costs))
    return Alignment(beads, _likeness(beads, ours, theirs, most_in_common(source, target)))


def _passage(ours: Side, theirs: Side, one: range, other: range, costs: Costs) -> tuple[Bead, ...]:
    """The beads with both sides of two passages if they are plainly the same, else none."""
    source, target = ours.part(one), theirs.part(other)
    chain = in_order(mutual_best(source.sentences, target.sentences))
    beads = [bead for bead in way(source, target, chain, costs) if bead.source and bead.target]
    common = sum(shared(source.together(bead.source), target.together(bead.target)) for bead in beads)
    if common <= costs.joining:
        return ()
    return tuple(
        Bead(
            range(bead.source.start + one.start, bead.source.stop + one.start),
            range(bead.target.start + other.start, bead.target.stop + other.start),
            moved=True,
        )
        for bead in beads
    )


def _likeness(beads: Sequence[Bead], ours: Side, theirs: Side, most: float) -> float | None:
    common = sum(
        shared(ours.together(bead.source), theirs.together(bead.target))
        for bead in beads
        if bead.source and bead.target
    )
    enough = _LEAST_TO_COMPARE * min(len(ours.sentences), len(theirs.sentences))
    return common / most if most and most >= enough else None
