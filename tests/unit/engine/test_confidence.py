"""Confidence: what speaks against a translation lowers it, and never raises it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sacrebleu.metrics.chrf import CHRF

from translation.engine.confidence import (
    LEAST_SIMILARITY,
    confidence,
    similarity,
    weakest,
    with_confidence,
    with_similarity,
)
from translation.engine.self_check import Issue
from translation.model import Bitext, Confidence, Level, Segment, Span, Translation

WEAK, GRAVE = Issue("names not found: Anna", 1), Issue("far shorter than the original", 3)


@pytest.mark.parametrize(
    ("score", "issues", "level"),
    [
        (-0.1, (), "high"),
        (-0.35, (), "medium"),
        (-0.6, (), "low"),
        (-0.1, (WEAK,), "medium"),
        (-0.1, (GRAVE,), "low"),
        (-0.6, (WEAK,), "low"),
    ],
)
def test_levels(score: float, issues: tuple[Issue, ...], level: str) -> None:
    found = confidence(score, issues)
    assert found.level == level
    assert (found.reasons == ()) == (level == "high")
    assert all(issue.reason in found.reasons for issue in issues)


def test_a_chain_is_as_sure_as_its_weakest_step() -> None:
    high, low = Confidence("high"), Confidence("low", ("unsure",))
    assert weakest(high, high) == high
    assert weakest(high, low) == weakest(low, high) == low


def test_agreement_is_from_nothing_to_all() -> None:
    assert similarity("The cat sleeps.", "The cat sleeps.") == pytest.approx(1)
    assert similarity("The cat  sleeps.", "Thecat sleeps.") == pytest.approx(1)
    assert similarity("abc", "xyz") == 0
    assert similarity("", "") == 1
    assert similarity("", "a") == 0
    near = similarity("The minister left Paris on Tuesday.", "The minister departed Paris on Tuesday.")
    far = similarity("The minister left Paris on Tuesday.", "A horse is being sold in the market.")
    assert far < 0.3 < LEAST_SIMILARITY < near < 1


@given(st.text(max_size=60), st.text(max_size=60))
def test_agreement_is_that_of_sacrebleu(one: str, other: str) -> None:
    one, other = ("".join(text.split()) for text in (one, other))
    if len(one) > 5 and len(other) > 5:
        expected = CHRF().sentence_score(other, [one]).score / 100
        assert similarity(one, other) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(("level", "below"), [("high", "medium"), ("medium", "low"), ("low", "low")])
def test_what_does_not_come_back_is_doubted(level: Level, below: Level) -> None:
    trust = Confidence(level, ("short",))
    assert with_similarity(trust, LEAST_SIMILARITY) == trust
    less = with_similarity(trust, LEAST_SIMILARITY - 0.01)
    assert less == Confidence(below, ("short", "its back-translation differs"))
    assert with_similarity(less, LEAST_SIMILARITY - 0.01) == less


def test_what_is_judged_is_what_was_translated_and_not_chosen() -> None:
    made = Translation("", Confidence("high"))
    segments = (
        Segment(0, Span(0, 1), Span(0, 1), made),
        Segment(0, Span(2, 3), Span(2, 3), replace(made, chosen=True)),
        Segment(0, Span(4, 5)),
        Segment(0, Span(6, 7), Span(4, 5), made),
    )
    bitext = Bitext("en", "fr", "a b c d", "x y z", segments)
    after = with_confidence(bitext, dict.fromkeys(range(3), 0.1)).segments
    levels = [one.translation and one.translation.confidence.level for one in after]
    assert levels == ["medium", "high", None, "high"]
    assert with_confidence(bitext, dict.fromkeys(range(4), 0.9)) is bitext
