"""Emphasis within a sentence comes back around its words, and costs none of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from tests.unit.engine.fake_model import FakeModel
from translation.engine.emphasis import (
    in_quotation_marks,
    is_kept,
    phrases,
    placed,
    within,
    within_quotation_marks,
    without,
)
from translation.engine.translator import Translator


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the **old** port, *closed*", ["old", "closed"]),
        ("~~ten~~ 12 __big__ _new_ ***ships***", ["ten", "big", "new", "ships"]),
        ("the <b>old</b> <font color=red>port</font>, <i></i>", ["old", "port", ""]),
        ("2 * 3 * 4, a_b_c, 5*6*7, ** odd ** and *", []),
        ("<ruby>port<rt>x</rt></ruby> <v Ann>No</v> <b>no</i>", []),
        ("** *", []),
    ],
)
def test_phrases(text: str, words: list[str]) -> None:
    assert [phrase.words for phrase in phrases(text)] == words
    assert without(text).split() == text.split() or words


@given(st.text("ab *_~", max_size=60))
def test_without_emphasis_a_text_has_all_its_words(text: str) -> None:
    assert [char for char in without(text) if char.isalpha()] == [char for char in text if char.isalpha()]


@given(st.text("ab x.", max_size=60))
def test_signs_change_nothing_of_a_text(text: str) -> None:
    marked, missing = placed(text, [(phrase, [phrase.words]) for phrase in phrases("*a* ~~b~~ **a x**")])
    assert without(marked) == text
    assert len(phrases(marked)) == 3 - len(missing)


def test_what_is_kept() -> None:
    assert is_kept("a *b*", "x *y*", "x y")
    assert not is_kept("a *b*", "x **", "x y")
    assert not is_kept("a <i>b</i>", "y <i></i>", "y")
    assert not is_kept("a *b*", "x *b*", "x y")
    assert within("*a* **b**", "*x* y") == ["", ""]


ANSWERS = {
    "The ~~grey~~ green door of the **barn** fell.": "La porte verte du **barn** tomba.",
    "The grey green door of the barn fell.": "La porte grise verte de la grange tomba.",
    "grey": "Grise",
    "barn": "Grange",
}


def test_the_words_are_those_of_the_sentence_without_signs() -> None:
    translator = Translator([FakeModel(lambda sentence: ANSWERS.get(sentence, sentence))])
    doors, _ = translator.translate(
        ["The ~~grey~~ green door of the **barn** fell.", "It is 2 * 3 * 4."], beam=2
    )
    assert doors.text == "La porte ~~grise~~ verte de la **grange** tomba."
    assert doors.confidence.level == "high"


def test_what_a_model_shows_by_quotation_marks_has_the_emphasis() -> None:
    answers = {
        "a *big* fire": "un feu",
        "a big fire": "un grand feu",
        "big": "gros",
        'a "big" fire': "un «\u202fgrand\u202f» feu",
    }
    model = FakeModel(lambda sentence: answers.get(sentence, sentence))
    (made,) = Translator([model]).translate(["a *big* fire"], beam=1)
    assert made.text == "un *grand* feu"


def test_a_text_with_quotation_marks_gets_no_others() -> None:
    assert in_quotation_marks("a *b* <i>c d</i>") == 'a "b" "c d"'
    assert in_quotation_marks('a *b* "c d"') == ""
    assert within_quotation_marks("x « y » “z”", 2) == ["y", "z"]
    assert within_quotation_marks("x « y »", 2) == ["", ""]


def test_emphasis_without_a_place_is_left_out_and_told() -> None:
    answers = {"She *only* ran home": "Elle * a couru", "She only ran home": "Elle a couru chez elle"}
    translator = Translator([FakeModel(lambda sentence: answers.get(sentence, "Seulement"))])
    (made,) = translator.translate(["She *only* ran home"], beam=2)
    assert made.text == "Elle a couru chez elle"
    assert made.confidence.level == "medium"
    assert "some emphasis was left out" in made.confidence.reasons


def test_a_cell_of_several_sentences_is_translated_sentence_by_sentence() -> None:
    model = FakeModel(str.swapcase)
    (made,) = Translator([model]).translate(["| The fog came in. Nobody saw it. |"], beam=2)
    assert {"The fog came in.", "Nobody saw it."} <= {sentence for sentence, _ in model.asked}
    assert made.text.count(".") == 2


@pytest.mark.parametrize("piece", ["*", "*a* ", "<b>", "<b>a</b>", "~~a ", "_", "**a"])
def test_hostile_emphasis_takes_no_time(piece: str) -> None:
    linear(phrases, piece * (60_000 // len(piece)))
