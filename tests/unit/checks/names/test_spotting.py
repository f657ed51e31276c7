"""Where names in Latin script are found in sentences of scripts without capitals."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.growth import linear
from translation.checks.names import compare
from translation.checks.names.spotting import find
from translation.model import Bitext

LANGUAGES = Path(__file__).parents[3] / "languages"


def lines() -> list[list[str]]:
    """The lines of `xx/names.tsv`: a sentence, names with what stands for them, and names that are not there.

    "~" is a blank within a name.
    """
    return [
        [path.parent.name, *line.split("\t")]
        for path in sorted(LANGUAGES.glob("*/names.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


@pytest.mark.parametrize(("language", "sentence", "there", "absent"), lines())
def test_a_name_is_found_where_it_stands(language: str, sentence: str, there: str, absent: str) -> None:
    for pair in there.split():
        name, written = pair.replace("~", " ").split("=")
        span = find(name, sentence, "en", language)
        assert span is not None, name
        assert span.of(sentence) == written
    for name in absent.split():
        assert find(name.replace("~", " "), sentence, "en", language) is None, name


@pytest.mark.parametrize("text", ["习", "김 ", "ト・", "ب ", "重庆"])
def test_a_hostile_sentence_takes_no_time(text: str) -> None:
    assert linear(lambda sentence: find("Wolodymyr Zelensky", sentence, "en", "zh"), text * 1_000) is None


@settings(max_examples=25)
@given(st.text(max_size=30), st.text(max_size=60), st.sampled_from(["zh", "ja", "ko", "ar", "he", "en"]))
def test_what_is_found_lies_within_the_text(name: str, text: str, language: str) -> None:
    span = find(name, text, "en", language)
    assert span is None or 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    ("source", "wrong", "right", "languages"),
    [
        ("قال حسن نصر الله إن الحرب مستمرة", "Hassan Haniyeh said so.", "Nasrallah said so.", "ar en"),
        ("אתמול בנימין נתניהו אמר", "Benjamin Gantz said so.", "Netanyahu said so.", "he en"),
        ("外交部发言人毛宁表示反对", "Wang Wenbin said no.", "Mao Ning said no.", "zh en"),
    ],
)
def test_a_given_name_or_one_sign_is_not_a_name_found(
    source: str, wrong: str, right: str, languages: str
) -> None:
    for target, expected in ((wrong, {"name.reworded"}), (right, {"name.reformatted"})):
        found = compare(Bitext.of_pair(source, target, *languages.split()))
        assert {one.code for one in found} == expected
