"""Sentences that only write down a sound, and those that only look like it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from tests.tables import by_language
from translation.text.sounds import is_sound

LANGUAGES = Path(__file__).parents[2] / "languages"
# `sounds.tsv`: "sound" or "words", and a sentence.
LINES = [
    (file.parent.name, *line.split("\t"))
    for file in sorted(LANGUAGES.glob("*/sounds.tsv"))
    for line in file.read_text(encoding="utf-8").splitlines()
]


@by_language(LINES)
def test_sounds_are_told_from_words(language: str, kind: str, sentence: str) -> None:
    assert is_sound(sentence, language) == (kind == "sound")


@given(st.text(max_size=60), st.sampled_from(["en", "fr", "es", "ru", "xx", ""]))
def test_any_text_will_do(text: str, language: str) -> None:
    assert not (is_sound(text, language) and any(map(str.isdigit, text)))


@given(st.integers(2, 40), st.sampled_from(["ha", "hi", "he", "ho"]), st.sampled_from([" ", "", "-", ", "]))
def test_laughter_of_any_length(times: int, syllable: str, between: str) -> None:
    assert is_sound(between.join([syllable] * times), "en")


@pytest.mark.parametrize("piece", ["ha", "h", "a", "mwaha", "b", "aeo", "ah ", "ха", "la ", "aah"])
def test_long_sounds_take_linear_time(piece: str) -> None:
    def each_part(text: str) -> list[bool]:
        """As long as a sentence that is looked at, many times."""
        return [is_sound(text[start : start + 300], "en") for start in range(0, len(text), 300)]

    linear(each_part, piece * 8_000)
    assert not is_sound(piece * 40_000, "en")
