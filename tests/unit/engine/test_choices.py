"""Alternatives of a sentence, and what a person put in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from translation import packages, pipeline
from translation.engine.runtime import load
from translation.engine.scheduler import run
from translation.engine.translator import Translator
from translation.memory.sentences import former_choice_key, remember_translations
from translation.memory.store import Memory
from translation.model import Confidence, Translation
from translation.pipeline import Options
from translation.sources.loading import from_text

if TYPE_CHECKING:
    from pathlib import Path

    from translation.model import Review

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


def test_what_a_person_set_elsewhere_is_offered_last_and_once(
    review: Review, found: list[Translation], tmp_path: Path
) -> None:
    former = former_choice_key(TEXT.split(" It")[0], "en", "fr")
    with Memory(tmp_path / "memory.sqlite3") as memory:
        remember_translations(memory, {former: Translation("Jadis.", Confidence("high"), chosen=True)})
        others = ["Ailleurs.", found[0].text]
        offered = pipeline.alternatives(review.bitext, 0, others, memory)
    assert [one.text for one in offered] == [*(one.text for one in found), "Ailleurs.", "Jadis."]
    assert [one.chosen for one in offered][-3:] == [False, True, True]


def test_the_findings_follow_a_person_s_text(review: Review) -> None:
    wrong = "Le ministre a prêté 1 300 euros au village."
    now = pipeline.with_texts(review, {0: wrong, 2: wrong})
    assert [finding.verdict for finding in now.findings] == ["altered", "altered"]
    assert words(now, 1) == words(review, 1)
    assert pipeline.with_texts(now, {}) == review


def test_a_person_s_text_outlives_every_translation(review: Review, tmp_path: Path) -> None:
    plan = pipeline.plan(from_text(TEXT, "-"), "en", "fr")
    for options in (Options(), Options(1), Options(4, draft=True), Options(anew=True)):
        with Memory(tmp_path / "memory.sqlite3") as memory:
            *_, again = pipeline.translate(plan, options=options, memory=memory, texts=lambda: {0: "Voilà."})
        assert words(again, 0) == "Voilà."
        assert [segment.is_chosen for segment in again.bitext.segments] == [True, False, False]
        machine = again.bitext.segments[0].translation
        assert machine
        assert machine.machine
        assert machine.machine.text == words(again, 2)
