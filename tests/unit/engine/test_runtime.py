"""The engine, with the bundled packages' real models."""

from __future__ import annotations

import ctypes
import json
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.making import put_package
from translation import packages
from translation.engine.runtime import Decoding, Hypothesis, Model, joined, release_free_memory
from translation.errors import TranslationError
from translation.packages import Package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="module")
def english_french() -> Model:
    (package,) = packages.route("en", "fr", packages.available())
    return Model(package)


def decode(model: Model, sentence: str, decoding: Decoding) -> list[Hypothesis]:
    running = model.start(model.cut(sentence), decoding)
    return joined(running.hypotheses())


def best(model: Model, sentence: str) -> str:
    ((hypothesis, *_),) = model.translate([sentence], beam=2)
    return hypothesis.text


def test_hypotheses_come_best_first(english_french: Model) -> None:
    hypotheses = decode(english_french, "The council met on Tuesday.", Decoding(4, 4))
    scores = [hypothesis.score for hypothesis in hypotheses]
    assert len({hypothesis.text for hypothesis in hypotheses}) == 4
    assert scores == sorted(scores, reverse=True)
    assert scores[0] < 0


def test_underscores_survive(english_french: Model) -> None:
    assert "#two_words" in best(english_french, "They wrote about #two_words.")


def test_a_sentence_over_the_limit_of_the_model_is_translated_whole(english_french: Model) -> None:
    clauses = ", ".join(f"the {number} houses were sold" for number in range(100, 180))
    french = best(english_french, f"The minister said that {clauses}.")
    assert [number for number in range(100, 180) if str(number) not in french] == []


def test_a_word_over_the_limit_of_the_model_does_no_harm(english_french: Model) -> None:
    assert best(english_french, "x" * 1500)


def test_no_run_of_tokens_is_repeated_where_that_is_asked(english_french: Model) -> None:
    hypothesis, *_ = decode(english_french, "no " * 12, Decoding(1, no_repeat=2))
    words = hypothesis.text.lower().split()
    assert len(words) < 12


def test_the_shortlist_of_a_package_is_used(tmp_path: Path) -> None:
    (package,) = packages.route("en", "fr", packages.available())
    folder = tmp_path / "translate-en_fr"
    shutil.copytree(packages.open_package(package).package_path, folder)
    vmap = folder / "model" / "vmap.txt"
    everywhere = "\t▁Le ▁chien ."
    for shortlist, noun in ((everywhere, "chien"), (everywhere + "\n▁cat\t▁chat", "chat")):
        vmap.write_text(shortlist + "\n", encoding="utf-8")
        model = Model(Package("en", "fr", "1.0", "installed", folder))
        assert best(model, "The cat.").rstrip(".") == f"Le {noun}"


@pytest.fixture
def changed(tmp_path: Path) -> Callable[[Callable[[list[str]], list[str]]], Model]:
    """Loads a small model with other tokens in its vocabulary."""

    def load(change: Callable[[list[str]], list[str]]) -> Model:
        folder = put_package(tmp_path, "en-fr", "1.0")
        file = folder / "model" / "shared_vocabulary.json"
        file.write_text(json.dumps(change(json.loads(file.read_text()))))
        return Model(Package("en", "fr", "1.0", "installed", folder))

    return load


def test_what_is_in_a_vocabulary_acts_on_no_terminal(
    changed: Callable[[Callable[[list[str]], list[str]]], Model],
) -> None:
    evil = "▁\x1b]0;owned\x07\x9b2J\u202e\u200b\nchat"
    model = changed(lambda tokens: [evil if token == "▁chat" else token for token in tokens])
    assert best(model, "The cat sleeps") == "Le ]0;owned2J chat dort"


def test_a_token_without_a_name_is_an_error_in_a_sentence(
    changed: Callable[[Callable[[list[str]], list[str]]], Model],
) -> None:
    model = changed(lambda tokens: tokens[: tokens.index("▁chat")])
    with pytest.raises(TranslationError, match="failed: Invalid token"):
        best(model, "The cat sleeps")


def test_a_damaged_model_is_an_error_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "metadata.json").write_text('{"from_code": "en", "to_code": "fr"}')
    (tmp_path / "sentencepiece.model").write_bytes(b"x")
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.bin").write_bytes(b"x" * 100)
    with pytest.raises(TranslationError, match="cannot be loaded") as caught:
        Model(Package("en", "fr", "1.0", "installed", tmp_path))
    assert "Install the package again" in caught.value.hint


@pytest.mark.parametrize("error", [AttributeError, OSError, TypeError])
def test_a_c_library_that_takes_no_memory_back_is_left_alone(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[None] = []

    def library(name: None) -> None:
        asked.append(name)
        raise error

    monkeypatch.setattr(ctypes, "CDLL", library)
    release_free_memory()
    assert asked == [None]
