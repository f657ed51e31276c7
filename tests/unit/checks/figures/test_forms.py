"""What is the same in another form: another unit, another sign, another way to write it."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext


def first(pair: str, source: str, target: str) -> tuple[str, str]:
    """Verdict and severity of the first finding."""
    one, other = pair.split("-")
    found = compare(Bitext.of_pair(source, target, one, other))[0]
    return found.verdict, found.severity


@pytest.mark.parametrize(
    ("pair", "source", "target", "verdict"),
    [
        # lengths of time in other units
        ("en-fr", "It took 45 minutes.", "Cela a pris trois quarts d'heure.", "converted"),
        ("en-fr", "The flight takes 210 minutes.", "Le vol dure 3 h 30.", "converted"),
        ("de-en", "Es dauerte zwei Wochen.", "It took 14 days.", "converted"),
        ("en-fr", "It took 45 minutes.", "Cela a pris quarante-cinq minutes.", "reformatted"),
        ("en-fr", "It took 45 minutes.", "Cela a pris 45 minutes.", "matched"),
        # a sign, or a dash that looks like one
        ("en-fr", "Output shrank by 0.7%.", "La croissance a été de -0,7 %.", "reformatted"),
        (
            "fr-en",
            "La croissance -1,5 % sur un an- revient.",
            "Growth (1.5% on the year) is back.",
            "reformatted",
        ),
        ("en-fr", "It was -7 degrees.", "Il faisait -7 degrés.", "matched"),
        # percentages in words
        ("en-fr", "Rents rose by half a percent.", "Les loyers ont augmenté de 0,5 %.", "reformatted"),
        ("en-de", "Rents rose by half a percent.", "Die Mieten stiegen um ein halbes Prozent.", "matched"),
    ],
)
def test_the_same_in_another_form(pair: str, source: str, target: str, verdict: str) -> None:
    assert first(pair, source, target) == (verdict, "info")


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "Rents rose by three percent.", "Les loyers ont augmenté."),
        ("de-en", "Um fünf Prozent stieg die Miete.", "The rent rose."),
    ],
)
def test_a_percentage_in_words_is_no_word_to_be_left_out(pair: str, source: str, target: str) -> None:
    assert first(pair, source, target) == ("missing", "error")


def test_one_point_may_be_said_otherwise() -> None:
    source, target = "It fell by a full percentage point.", "La baisse est d'un point de pourcentage."
    assert first("en-fr", source, target) == ("unsure", "info")
