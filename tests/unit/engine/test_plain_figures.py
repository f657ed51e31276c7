"""Figures that models misread are put to them plainly, and money that they make up is taken out."""

import pytest

from tests.unit.engine.fake_model import FakeModel
from translation.engine.made_up_money import without_made_up_money
from translation.engine.plain_figures import with_plain_figures
from translation.engine.translator import Translator


@pytest.mark.parametrize(
    ("language", "sentence", "plain"),
    [
        # lengths of time
        ("fr", "Il faut 1 h 30 pour y aller.", "Il faut 1 heure 30 minutes pour y aller."),
        # how large a change was, before what was reached
        ("fr", "Le titre a pris de 6,4 % à 23,18 euros.", "Le titre a pris de 6,4 %, à 23,18 euros."),
        ("fr", "Un recul de 3,2 % à 17 euros.", "Un recul de 3,2 %, à 17 euros."),
        # percentages in words
        ("en", "Rents rose by one and a half percent.", "Rents rose by 1.5%."),
        # ages by a word
        ("fr", "Un sexagénaire a disparu.", "Un personne de 60 à 69 ans a disparu."),
        ("en", "The nonagenarian drove.", "The person aged 90 to 99 drove."),
    ],
)
def test_figures_are_written_plainly(language: str, sentence: str, plain: str) -> None:
    assert with_plain_figures(sentence, language) == plain


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Le taux passe de 2 % à 3 %."),  # from the one to the other
        ("fr", "Le train part à 7h40."),
        ("en", "Rents rose by 1.5 percent."),
        ("en", "Two percent of them came."),
        ("en", "He is forty."),
        ("qaa", "1 h 30, 6,4 % à 23 euros."),  # a language that nobody knows
    ],
)
def test_other_figures_stay(language: str, sentence: str) -> None:
    assert with_plain_figures(sentence, language) == sentence


def test_a_change_that_became_an_old_value_is_tried_again_with_a_comma() -> None:
    wrong, right = "The share fell from 3.2% to 17.45 euros.", "The share fell by 3.2% to 17.45 euros."
    model = FakeModel(lambda words: right if "3,2 %, à" in words else wrong, "fr", "en")
    (made,) = Translator([model]).translate(["Le titre a reculé de 3,2 % à 17,45 euros."], beam=1)
    assert made.text == right
    assert made.retried == ("order: 3,2 % à 17,45 euros became 3.2% to 17.45 euros",)


@pytest.mark.parametrize(
    ("source", "target", "sentence", "answer", "expected"),
    [
        ("fr", "en", "Il veut 44 milliards.", "He wants $44 billion.", "He wants 44 billion."),
        ("de", "en", "Es kostet 7 Millionen.", "It costs €7 million.", "It costs 7 million."),
        ("en", "fr", "It made 20 million.", "Cela a rapporté 20 millions €.", "Cela a rapporté 20 millions."),
        ("es", "en", "Ganó 9, o 5 millones.", "He won 9, or $5 million.", "He won 9, or 5 million."),
        # the money is there, or the number is not
        ("fr", "en", "Il veut 44 milliards d'euros.", "He wants €44 billion.", "He wants €44 billion."),
        ("fr", "en", "Sur 90 dollars, il garde 37.", "Of $90, he keeps $37.", "Of $90, he keeps $37."),
        ("fr", "en", "Il veut tout.", "He wants $44 billion.", "He wants $44 billion."),
    ],
)
def test_a_sign_of_money_that_a_model_made_up_is_taken_out(
    source: str, target: str, sentence: str, answer: str, expected: str
) -> None:
    assert without_made_up_money(sentence, answer, source, target) == expected
