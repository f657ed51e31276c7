"""Which language an article is taken for: a guess is called one, and a doubt is never a fact."""

from __future__ import annotations

import pytest

from translation import pipeline
from translation.errors import LanguageError, PackageMissingError
from translation.sources.loading import from_text
from translation.text.detection import detect
from translation.text.source_language import detected_language

READABLE = {"en", "fr"}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Hello"),
        ("en", "Good evening"),
        ("en", "Two divers missing"),
        ("en", "Dear colleagues"),
        ("en", "Council tax up"),
        ("fr", "Merci"),
        ("fr", "Bonsoir à toutes"),
        ("fr", "Trois plongeurs disparus"),
        ("fr", "Grève à la radio"),
    ],
)
def test_a_few_words_in_a_language_that_can_be_read_are_enough(code: str, text: str) -> None:
    assert detected_language(from_text(text, "-"), READABLE, None).code == code


def test_what_is_taken_for_a_language_on_a_guess_is_called_one() -> None:
    taken = detected_language(from_text("Howdy", "-"), READABLE, None)
    assert taken.code == "en"
    assert not taken.guesses[0].is_sure
    (note,) = taken.notes
    assert note.startswith("That the article is in English 0.")
    assert "is a guess; it may be " in note
    (note,) = pipeline.plan(from_text("Howdy", "-"), target="fr").notes
    assert note.startswith("That the article is in English 0.")


def test_of_a_sure_language_nothing_is_said() -> None:
    text = "The council could not agree on the price of water, so the vote was put off."
    assert detected_language(from_text(text, "-"), READABLE, None).notes == ()


@pytest.mark.parametrize("text", ["Salina Bosca dona", "Rata kova milu", "Sanibo teru kala"])
def test_a_language_that_cannot_be_told_is_not_named_as_a_fact(text: str) -> None:
    with pytest.raises(LanguageError, match="cannot tell which language") as caught:
        detected_language(from_text(text, "-"), READABLE, None)
    assert not isinstance(caught.value, PackageMissingError)
    best = detect(text, READABLE)[0]
    assert f"{best.confidence:.2f}" in caught.value.message
    assert caught.value.hint == "Name it with --from. Installed: English and French."


def test_a_sure_language_without_a_package_is_a_fact() -> None:
    text = "Il consiglio non ha trovato un accordo sul prezzo dell'acqua, il voto è rinviato."
    assert detected_language(from_text(text, "-"), READABLE, None).code == "it"
    with pytest.raises(PackageMissingError, match="No installed package translates Italian"):
        pipeline.plan(from_text(text, "-"))


def test_expected_languages_are_a_little_likelier() -> None:
    text = "Train drivers strike"
    plainly, expected = detect(text), detect(text, {"en"})
    assert plainly[0].code != "en"
    assert expected[0].code == "en"
    clear = "Der Rat konnte sich nicht auf den Preis des Wassers einigen."
    assert detect(clear, {"en"})[0].code == "de"


def test_the_target_is_not_taken_for_the_source_on_a_guess() -> None:
    assert detected_language(from_text("Nation", "-"), {"en"}, "fr").code == "en"
