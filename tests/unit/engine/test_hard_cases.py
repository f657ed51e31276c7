"""What an engine must bear: a sentence of 1,000 words, and packages that are damaged or gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.making import put_package
from translation import packages, pipeline
from translation.engine import model_cache
from translation.engine.runtime import load
from translation.engine.translator import Translator
from translation.errors import LanguageError, TranslationError
from translation.sources.loading import from_text

if TYPE_CHECKING:
    from pathlib import Path

    from translation.model import Review


def test_a_sentence_of_a_thousand_words_is_translated_whole() -> None:
    numbers = range(1000, 1112)
    clauses = ", ".join(f"house number {number} was sold to the old baker" for number in numbers)
    sentence = f"The clerk wrote down that {clauses}."
    assert len(sentence.split()) > 1000
    translator = Translator(load(packages.route("en", "fr", packages.available())))
    (result,) = translator.translate([sentence], beam=1)
    figures = "".join(result.text.split())
    assert [number for number in numbers if str(number) not in figures] == []


@pytest.fixture
def installed(home: Path) -> Path:
    """The folder of a package that Argos has installed: English to French, before the bundled one."""
    return put_package(home, "en-fr", "2.0")


def planned() -> Review:
    return pipeline.plan(from_text("The cat sleeps.", "-"), "en", "fr")


@pytest.mark.parametrize("name", ["model/model.bin", "model/shared_vocabulary.json", "sentencepiece.model"])
@pytest.mark.parametrize("kept", [0, 0.5])
def test_a_damaged_package_is_an_error_in_a_sentence(name: str, kept: float, installed: Path) -> None:
    content = (installed / name).read_bytes()
    (installed / name).write_bytes(content[: int(kept * len(content))])
    model_cache.clear()
    with pytest.raises(TranslationError) as caught:
        pipeline.finish(planned())
    assert "Install" in caught.value.hint


@pytest.mark.parametrize("name", ["model/model.bin", "sentencepiece.model"])
def test_a_package_that_lacks_a_file_is_passed_over(name: str, installed: Path) -> None:
    (installed / name).unlink()
    assert pipeline.finish(planned()).bitext.target == "Le chat dort."


def test_a_package_that_went_away_is_an_error_in_a_sentence(
    installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = planned()
    assert "installed" in {package.origin for package in packages.available()}
    monkeypatch.setattr(packages, "available", lambda: ())
    with pytest.raises(LanguageError, match="No installed package"):
        pipeline.finish(review)
