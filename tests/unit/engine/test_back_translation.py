"""The way back: what does not come back as it was is trusted less, and nothing is asked twice."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.engine.fake_model import FakeModel, in_place_of_all
from translation import packages, pipeline
from translation.engine import back_translation, model_cache
from translation.errors import LanguageError
from translation.memory.store import Memory
from translation.model import Confidence, Translation
from translation.pipeline import Options
from translation.sources.loading import from_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from translation.model import Review

SENTENCES = "The cat sleeps on the old chair. The rain was heavy in June. The cat sleeps on the old chair."


@pytest.fixture
def backward(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeModel]:
    """A model in the place of every one, which forgets the rain."""
    forgetful = FakeModel(lambda text: "We did not go there at all." if "rain" in text else text)
    with in_place_of_all(forgetful, monkeypatch) as model:
        yield model


def translated(text: str = SENTENCES) -> Review:
    plan = pipeline.plan(from_text(text, "-"), "en", "fr")
    segments = tuple(replace(segment, target=segment.source) for segment in plan.bitext.segments)
    return replace(plan, bitext=replace(plan.bitext, target=plan.bitext.source, segments=segments))


def found(review: Review, memory: Memory | None = None) -> dict[int, float]:
    known: dict[int, float] = {}
    for fresh in pipeline.similarities(review, memory):
        assert not known.keys() & fresh.keys()
        known |= fresh
    return known


def test_like_sentences_are_translated_back_once(backward: FakeModel) -> None:
    known = found(translated())
    assert known.keys() == {0, 1, 2}
    assert known[0] == known[2] == 1
    assert 0 <= known[1] < 0.5
    assert len(backward.asked) == 2
    assert all(beam == back_translation.BEAM for _, beam in backward.asked)


def test_its_model_is_not_kept(backward: FakeModel) -> None:
    found(translated())
    assert backward.asked
    assert not model_cache._cached


def test_only_what_a_model_translated_is_judged(backward: FakeModel) -> None:
    review = translated()
    first, second, third = review.bitext.segments
    made = Translation("", Confidence("high"))
    for other in (
        replace(first, target=None),
        replace(first, translation=replace(made, draft=True)),
        replace(first, translation=replace(made, chosen=True)),
        replace(first, foreign="de"),
    ):
        segments = (other, second, third)
        assert found(replace(review, bitext=replace(review.bitext, segments=segments))).keys() == {1, 2}
    assert backward.asked


def test_what_is_known_needs_no_model(
    backward: FakeModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = translated()
    with Memory(tmp_path / "memory.sqlite3") as memory:
        known = found(review, memory)
        monkeypatch.setattr(model_cache, "load", lambda _route: pytest.fail("a model was loaded"))
        assert found(review, memory) == known
    assert backward.asked


@pytest.mark.parametrize("stored", ["", "[", "null", "NaN", "7", '"0.5x"', "[" * 5000])
def test_what_the_memory_cannot_have_written_counts_as_unknown(
    stored: str, backward: FakeModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = translated()
    with Memory(tmp_path / "memory.sqlite3") as memory:
        monkeypatch.setattr(json, "dumps", lambda _value: stored)
        known = found(review, memory)
        monkeypatch.undo()
        monkeypatch.setattr(model_cache, "load", lambda _route: (backward,))
        asked = len(backward.asked)
        assert found(review, memory) == known
    assert len(backward.asked) == 2 * asked


def test_without_a_way_back_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    review = translated()

    def route(source: str, target: str, _installed: object) -> None:
        raise LanguageError(f"No package from {source} to {target}.", "")

    monkeypatch.setattr(packages, "route", route)
    assert found(review) == {}


def test_cancelled_it_stops(backward: FakeModel) -> None:
    review = translated()
    assert list(pipeline.similarities(review, None, lambda: True)) == []
    assert backward.asked == []


def test_the_bundled_models_agree_on_a_plain_sentence_more_than_on_a_wrong_one() -> None:
    done = pipeline.finish(
        pipeline.plan(from_text("The minister left Paris on Tuesday.", "-"), "en", "fr"), Options(1)
    )
    wrong = "Les chevaux mangent du foin."
    [segment] = done.bitext.segments
    mistranslated = replace(segment, target=replace(segment.source, start=0, end=len(wrong)))
    swapped = replace(done, bitext=replace(done.bitext, target=wrong, segments=(mistranslated,)))
    assert found(done)[0] > 0.55 > found(swapped)[0]
    assert pipeline.with_confidence(done, found(done)) == done
    (segment,) = pipeline.with_confidence(swapped, found(swapped)).bitext.segments
    assert segment.confidence
    assert "its back-translation differs" in segment.confidence.reasons
