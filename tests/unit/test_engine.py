"""The engine, with the bundled packages' real models."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from translation import packages
from translation.engine import Translator
from translation.errors import TranslationError
from translation.packages import Package

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def english_french() -> Translator:
    return Translator(packages.route("en", "fr", packages.available()))


def translate(translator: Translator, *sentences: str) -> list[str]:
    return [result.text for result in translator.translate(sentences, beam=2)]


def test_sentences_come_back_in_order(english_french: Translator) -> None:
    assert translate(english_french, "The cat sleeps.", "The dog barks.") == [
        "Le chat dort.",
        "Le chien aboie.",
    ]


def test_quotation_marks_survive_in_french_style(english_french: Translator) -> None:
    (french,) = translate(english_french, "“We will stay,” said the minister.")
    assert french.startswith("«\u202fNous")
    assert "\u202f», a" in french


@pytest.mark.parametrize("sentence", ["* * *", "😀", "", "…", "— — —"])
def test_what_has_no_words_is_left_alone(english_french: Translator, sentence: str) -> None:
    assert translate(english_french, sentence) == [sentence]


def test_underscores_survive(english_french: Translator) -> None:
    (french,) = translate(english_french, "Write to me_too@mail.org about #two_words.")
    assert "me_too@" in french
    assert "#two_words" in french


def test_the_lead_of_a_line_is_kept(english_french: Translator) -> None:
    french = translate(english_french, "## The weather", "- The cat sleeps.")
    assert french[0].startswith("## ")
    assert french[1] == "- Le chat dort."


def test_a_sentence_over_the_limit_of_the_model_is_translated_whole(english_french: Translator) -> None:
    clauses = ", ".join(f"the {number} houses were sold" for number in range(100, 180))
    (french,) = translate(english_french, f"The minister said that {clauses}.")
    assert [number for number in range(100, 180) if str(number) not in french] == []


def test_a_word_over_the_limit_of_the_model_does_no_harm(english_french: Translator) -> None:
    (french,) = translate(english_french, "x" * 1500)
    assert french


def test_a_score_is_a_log_probability(english_french: Translator) -> None:
    (result,) = english_french.translate(["The cat sleeps."], beam=1)
    assert -2 < result.score < 0


def test_a_chain_translates_through_its_middle_language() -> None:
    available = packages.available()
    there_and_back = Translator(
        [*packages.route("en", "fr", available), *packages.route("fr", "en", available)]
    )
    (english,) = translate(there_and_back, "The minister left Paris on Tuesday.")
    assert english.startswith("The minister left Paris")


def test_the_shortlist_of_a_package_is_used(tmp_path: Path) -> None:
    (package,) = packages.route("en", "fr", packages.available())
    folder = tmp_path / "translate-en_fr"
    shutil.copytree(packages.open_package(package).package_path, folder)
    vmap = folder / "model" / "vmap.txt"
    everywhere = "\t▁Le ▁chien ."
    for shortlist, noun in ((everywhere, "chien"), (everywhere + "\n▁cat\t▁chat", "chat")):
        vmap.write_text(shortlist + "\n", encoding="utf-8")
        translator = Translator([Package("en", "fr", "1.0", "installed", folder)])
        assert translate(translator, "The cat.")[0].rstrip(".") == f"Le {noun}"


def test_a_damaged_model_is_an_error_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "metadata.json").write_text('{"from_code": "en", "to_code": "fr"}')
    (tmp_path / "sentencepiece.model").write_bytes(b"x")
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.bin").write_bytes(b"x" * 100)
    with pytest.raises(TranslationError, match="cannot be loaded") as caught:
        Translator([Package("en", "fr", "1.0", "installed", tmp_path)])
    assert "Install the package again" in caught.value.hint
