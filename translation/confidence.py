"""How far a translated sentence can be trusted, from what its model and its self-check say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.model import Confidence, Level

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.faults import Fault

# Mean log probability of a token. Calibrated on 800 sentences of WMT 2008-2011 news, English-French and
# French-English, beam 2: `tests.bench.confidence` prints the quality (chrF) of each level.
HIGH = -0.30
LOW = -0.42
# A fault of this weight or more speaks against the sentence on its own.
_GRAVE = 2


def confidence(score: float, faults: Sequence[Fault]) -> Confidence:
    """The level and its reasons, for a translation with that `score` and what its self-check found."""
    reasons = [fault.reason for fault in faults]
    level: Level = "high"
    if score < HIGH or faults:
        level = "medium"
    if score < LOW or any(fault.weight >= _GRAVE for fault in faults):
        level = "low"
    if score < HIGH:
        reasons.append("the model was unsure of its words")
    return Confidence(level, tuple(reasons))


def weakest(first: Confidence, second: Confidence) -> Confidence:
    """The confidence in a translation made in two steps: no more than in either of them."""
    order: tuple[Level, ...] = ("high", "medium", "low")
    level = order[max(order.index(first.level), order.index(second.level))]
    return Confidence(level, first.reasons + second.reasons)
