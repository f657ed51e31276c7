"""Times within the words of a subtitle."""

from __future__ import annotations

import pytest

from tests.unit.engine.fake_model import FakeModel
from translation.engine.cue_times import has_times, placed, without
from translation.engine.translator import Translator


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("One <00:01.000>two", "Un deux", "Un <00:01.000>deux"),
        ("<00:01.000>One two <00:02.000>three four", "Un deux", "<00:01.000>Un <00:02.000>deux"),
        ("One <00:00:01.000>two three<00:00:02.000>", "Deux", "<00:00:01.000>Deux <00:00:02.000>"),
        ("<00:01.000>", "", "<00:01.000>"),
    ],
)
def test_times_stand_before_as_late_a_word(words: str, text: str, expected: str) -> None:
    assert placed(words, text) == expected


def test_a_model_is_not_given_the_times() -> None:
    model = FakeModel(lambda _: "Le port est fermé.")
    (made,) = Translator([model]).translate(["The <00:04.500>port is <00:05.000>closed."], beam=1)
    assert made.text == "Le <00:04.500>port est <00:05.000>fermé."
    assert {sentence for sentence, _ in model.asked} == {"The port is closed."}


def test_other_tags_and_times_are_not_a_cues() -> None:
    assert not has_times("At <i>00:01.000</i> it is over.")
    assert without("At  noon <00:01.000> it") == "At noon it"
