"""Words in brackets come through, with a model that drops them."""

from __future__ import annotations

import re

import pytest

from tests.unit.engine.fake_model import FakeModel
from translation.engine.asides import apart, placed, put_back
from translation.engine.translator import Translator

_WORDS = {"coughs": "tousse", "the mayor": "le maire", "again": "encore"}


def _dropping(sentence: str) -> str:
    """Drops what is in brackets beside other words; knows some words in brackets alone."""
    if alone := re.fullmatch(r"[(\[](.*)[)\]]", sentence):
        return sentence.replace(alone[1], _WORDS.get(alone[1], alone[1]))
    answers = {"He left.": "Il est parti.", "He spoke to [the mayor].": "Il a parlé au maire."}
    return answers.get(sentence) or re.sub(r"\s*[(\[].*?[)\]]", "", sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("[coughs] He left.", "[tousse] Il est parti."),
        ("ADA: (coughs) He left.", "ADA: (tousse) Il est parti."),
        ("He left. [coughs]", "Il est parti. [tousse]"),
        ("[coughs]", "[tousse]"),
        # Within a sentence: around its words where they are there, else part by part.
        ("He spoke to [the mayor].", "Il a parlé au [maire]."),
        ("He left [again] on foot.", "He left [encore] on foot."),
        # Nothing in brackets, nothing to put there.
        ("He left.", "Il est parti."),
        ("He left (12).", "He left."),
    ],
)
def test_what_is_in_brackets_comes_through(sentence: str, expected: str) -> None:
    (made,) = Translator([FakeModel(_dropping)]).translate([sentence], beam=1)
    assert made.text == expected


def test_a_direction_that_the_model_does_not_know_stays() -> None:
    model = FakeModel(lambda text: text.replace("shrugs", "tailles"), score=-0.8)
    (made,) = Translator([model]).translate(["[shrugs]"], beam=1)
    assert (made.text, made.confidence.level) == ("[shrugs]", "low")


@pytest.mark.parametrize(
    ("aside", "answer", "expected"),
    [
        ("[coughs]", "[Toux]", "[toux]"),
        ("(COUGHS)", "[Toux]", "(TOUX)"),
        ("[Update]", "Mise à jour.", "[Mise à jour]"),
        ("(He left.)", "(Il est parti.)", "(Il est parti.)"),
        ("[a map]", "[OTAN]", "[OTAN]"),
    ],
)
def test_an_aside_keeps_its_form(aside: str, answer: str, expected: str) -> None:
    assert put_back(aside, answer, "fr") == expected


def test_brackets_are_put_around_words_that_are_there_once() -> None:
    assert placed("Il parle au maire.", ["[le maire]"]) == "Il parle au [maire]."
    assert placed("Le maire parle au maire.", ["[le maire]"]) == "[Le maire] parle au maire."
    assert placed("Un maire parle au maire.", ["[le maire]"]) is None
    assert placed("Il [me] parle au maire.", ["[me]", "[le maire]"]) == "Il [me] parle au [maire]."


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (
            "ADA: [coughs] He said (softly), twice (loudly).",
            ["[coughs]", "He said", "(softly)", "twice", "(loudly)"],
        ),
        # Who speaks is a name; what only looks like that is translated.
        ("Ada Moor : [coughs] No.", ["[coughs]", "No."]),
        ("The mayor: [coughs] No.", ["The mayor:", "[coughs]", "No."]),
        ("[Update] Police said:", ["[Update]", "Police said:"]),
        ("[Update] Ada:", ["[Update]", "Ada:"]),
    ],
)
def test_a_sentence_is_taken_apart_at_its_brackets(words: str, parts: list[str]) -> None:
    assert [span.of(words) for span in apart(words)] == parts


def test_many_brackets_cost_a_few_questions_each() -> None:
    model = FakeModel(_dropping)
    sentence = "He left" + " [softly]" * 50 + " on foot."
    (made,) = Translator([model]).translate([sentence], beam=1)
    assert made.text.count("[softly]") == 50
    assert len(model.asked) < 300
