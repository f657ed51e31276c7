"""Translations that a model made up: by the two scores, with the bundled models, and up to the reader."""

from __future__ import annotations

import pytest

from translation import packages, pipeline
from translation.engine.made_up import NOTHING, is_made_up, may_be_made_up
from translation.engine.runtime import Decoding, Model, load
from translation.engine.translator import Translator
from translation.memory.store import Memory
from translation.sources.loading import from_text


@pytest.fixture(scope="module")
def models() -> tuple[Model, ...]:
    return load(packages.route("en", "fr", packages.available()))


def test_a_given_translation_is_only_scored(models: tuple[Model, ...]) -> None:
    (model,) = models
    ((best,),) = model.start([model.tokens("The cat sleeps.")], Decoding(1)).hypotheses()
    assert model.text(best.tokens) == best.text == "Le chat dort."
    given = Decoding(1, given=best.tokens)
    ((known,), (of_nothing,)) = model.start([model.tokens("The cat sleeps."), NOTHING], given).hypotheses()
    assert known.score == pytest.approx(best.score, abs=0.2)
    assert of_nothing.score < known.score - 1


@pytest.mark.parametrize("sentence", ["Tamsin Greenhalgh", "Golly", "tbh imho"])
def test_what_the_model_does_not_know_is_made_up(models: tuple[Model, ...], sentence: str) -> None:
    (translation,) = Translator(models).translate([sentence], beam=2)
    assert translation.made_up
    assert translation.confidence.level == "low"
    assert "nothing to do with the original" in translation.confidence.reasons[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ouch!",
        "Read more",
        "Photo: AP",
        "Nizhny Novgorod",
        "By Ann Lee",
        "Yeah yeah yeah",
        "Sign up",
        "Huh?",
        "N/A",
        "The vote was close.",
        "Stop it!",
        "Who knows?",
        "Not now, Jo.",
        "Markets fall again",
    ],
)
def test_short_sentences_are_not_blamed(models: tuple[Model, ...], sentence: str) -> None:
    (translation,) = Translator(models).translate([sentence], beam=2)
    assert not translation.made_up


def test_only_short_and_unsure_translations_are_looked_at() -> None:
    assert may_be_made_up("Pfff", -1.5)
    assert not may_be_made_up("Pfff", -0.3)
    assert not may_be_made_up("The council of the town voted on the new bridge at last. " * 2, -1.5)
    assert is_made_up(-1.5, -2.5)
    assert not is_made_up(-0.8, -6)


def test_a_draft_costs_no_scoring(models: tuple[Model, ...]) -> None:
    steps = Translator(models).steps("Willy-nilly", beam=1, draft=True)
    (request,) = next(steps)
    answers = request.model.start([request.tokens], request.decoding).hypotheses()
    with pytest.raises(StopIteration) as end:
        steps.send(answers)
    assert not end.value.value.made_up


def test_it_becomes_a_finding_that_the_memory_keeps(tmp_path_factory: pytest.TempPathFactory) -> None:
    article = from_text("The cat sleeps.\n\nWilly-nilly", "-")
    with Memory(tmp_path_factory.mktemp("memory") / "memory.sqlite3") as memory:
        for _ in range(2):
            plan = pipeline.plan(article, "en", "fr")
            *_, review = pipeline.translate(plan, memory=memory)
            (finding,) = [one for one in review.findings if one.check == "fidelity"]
            assert (finding.code, finding.severity) == ("fidelity.unrelated", "warning")
            assert finding.source is not None
            assert finding.source.text == "Willy-nilly"
            assert [bool(one.translation and one.translation.made_up) for one in review.bitext.segments] == [
                False,
                True,
            ]
