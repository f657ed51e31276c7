"""Confidence: what speaks against a translation lowers it, and never raises it."""

from __future__ import annotations

import pytest

from translation.confidence import confidence, weakest
from translation.faults import Fault
from translation.model import Confidence

WEAK, GRAVE = Fault("names not found: Anna", 1), Fault("far shorter than the original", 3)


@pytest.mark.parametrize(
    ("score", "faults", "level"),
    [
        (-0.1, (), "high"),
        (-0.35, (), "medium"),
        (-0.6, (), "low"),
        (-0.1, (WEAK,), "medium"),
        (-0.1, (GRAVE,), "low"),
        (-0.6, (WEAK,), "low"),
    ],
)
def test_levels(score: float, faults: tuple[Fault, ...], level: str) -> None:
    found = confidence(score, faults)
    assert found.level == level
    assert (found.reasons == ()) == (level == "high")
    assert all(fault.reason in found.reasons for fault in faults)


def test_a_chain_is_as_sure_as_its_weakest_step() -> None:
    high, low = Confidence("high"), Confidence("low", ("unsure",))
    assert weakest(high, high) == high
    assert weakest(high, low) == weakest(low, high) == low
