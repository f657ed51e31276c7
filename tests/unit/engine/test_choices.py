"""Alternatives of a sentence, and the reader's choice among them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from translation import packages, pipeline
from translation.engine.runtime import load
from translation.engine.scheduler import run
from translation.engine.translator import Translator
from translation.memory.store import Memory
from translation.pipeline import Options
from translation.sources.loading import from_text

if TYPE_CHECKING:
    from pathlib import Path

    from translation.model import Review, Translation

TEXT = "The minister lent 1,200 euros to the village. It rains. The minister lent 1,200 euros to the village."


@pytest.fixture(scope="module")
def review() -> Review:
    return pipeline.finish(pipeline.plan(from_text(TEXT, "-"), "en", "fr"))


@pytest.fixture(scope="module")
def found(review: Review) -> list[Translation]:
    return pipeline.alternatives(review.bitext, 0)


def words(review: Review, index: int) -> str:
    target = review.bitext.segments[index].target
    assert target is not None
    return target.of(review.bitext.target)


def test_alternatives_differ_and_come_best_first(found: list[Translation]) -> None:
    assert 2 <= len(found) <= 6
    assert len({one.text for one in found}) == len(found)
    levels = [("high", "medium", "low").index(one.confidence.level) for one in found]
    assert levels[0] == min(levels)
    assert all("200" in one.text for one in found if one.confidence.level == "high")


def test_what_has_no_words_has_one_alternative() -> None:
    review = pipeline.finish(pipeline.plan(from_text("* * *\n\nIt rains.", "-"), "en", "fr"))
    assert [one.text for one in pipeline.alternatives(review.bitext, 0)] == ["* * *"]


def test_a_chain_varies_its_last_step() -> None:
    available = packages.available()
    chain = [*packages.route("en", "fr", available), *packages.route("fr", "en", available)]
    steps = Translator(load(chain)).alternatives("- The cat sleeps on the old chair.", count=4)
    [[(_, found)]] = run([[(0, steps)]])
    assert len({one.text for one in found}) == len(found) > 1
    assert {one.through for one in found} == {found[0].through}
    assert "chat" in found[0].through[0]
    assert found[0].text.startswith("- ")


def test_a_choice_replaces_the_sentence_wherever_it_stands(review: Review, found: list[Translation]) -> None:
    other = next(one for one in found if one.text != words(review, 0))
    chosen = pipeline.choose(review, 0, other)
    assert words(chosen, 0) == words(chosen, 2) == other.text
    assert words(chosen, 1) == words(review, 1)
    assert [segment.is_chosen for segment in chosen.bitext.segments] == [True, False, True]


def test_the_findings_follow_the_choice(review: Review, found: list[Translation]) -> None:
    wrong = replace(found[0], text="Le ministre a prêté 1 300 euros au village.")
    chosen = pipeline.choose(review, 0, wrong)
    assert [finding.verdict for finding in chosen.findings] == ["altered", "altered"]


def test_a_choice_outlives_everything(review: Review, found: list[Translation], tmp_path: Path) -> None:
    with Memory(tmp_path / "memory.sqlite3") as memory:
        chosen = pipeline.choose(review, 0, found[-1], memory)
    plan = pipeline.plan(from_text(TEXT, "-"), "en", "fr")
    for options in (Options(), Options(1), Options(4, draft=True)):
        with Memory(tmp_path / "memory.sqlite3") as memory:
            *_, again = pipeline.translate(plan, options=options, memory=memory)
        assert words(again, 0) == words(again, 2) == found[-1].text
        assert again.bitext.segments[0].is_chosen
        assert not again.bitext.segments[1].is_chosen
    assert words(chosen, 1) == words(review, 1)
