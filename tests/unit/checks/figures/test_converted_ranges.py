"""Ranges in another unit or in other money: each end is converted, or keeps its digits wrongly."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return compare(Bitext.of_pair(source, target, *pair.split("-")))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "The snow is 20 to 30 inches deep.", "La neige atteint 50 à 76 centimètres."),
        ("en-es", "Winds of 40 to 55 mph will blow.", "Soplarán vientos de 64 a 88 km/h."),
        ("fr-en", "Il reste 30 à 40 kilomètres.", "There are 19 to 25 miles left."),
        ("de-en", "Es werden 28 bis 33 Grad Celsius.", "It will be 82 to 91 degrees Fahrenheit."),
        (
            "en-de",
            "It costs between $60 million and $70 million.",
            "Es kostet zwischen 50 und 58 Millionen Euro.",
        ),
        (
            "en-fr",
            "They paid $40 million and $48 million.",
            "Payé : 33 millions d'euros et 40 millions d'euros.",
        ),
        ("en-fr", "He lost 5 to 10 pounds.", "Il a perdu de 2,3 à 4,5 kilos."),
        ("en-fr", "It fell from 60 to 30 miles.", "Elle est tombée de 97 à 48 km."),
        ("fr-de", "De 80 à 113 km.", "Von 50 auf 70 Meilen."),
        # a number that stands on the other side by chance, in another unit
        ("en-fr", "It is 6 feet wide and 20 feet long.", "Il fait 1,8 m de large et 6 m de long."),
    ],
)
def test_a_range_may_be_converted(pair: str, source: str, target: str) -> None:
    assert {finding.verdict for finding in findings(pair, source, target)} == {"converted"}


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        # the ends changed places
        ("en-fr", "The snow is 20 to 30 inches deep.", "La neige atteint 76 à 50 centimètres."),
        ("en-es", "Winds of 40 to 55 mph will blow.", "Soplarán vientos de 88 a 64 km/h."),
        # the digits stayed, and their unit did not
        (
            "es-de",
            "Vale entre 500 y 600 millones de dólares.",
            "Es ist zwischen 500 und 600 Millionen Euro wert.",
        ),
        ("es-fr", "Cuesta de 70 a 80 libras.", "Cela coûte de 70 à 80 euros."),
        ("en-de", "They want $20 million to $25 million.", "Sie wollen 20 bis 25 Millionen Euro."),
        (
            "en-fr",
            "The first paid 200 dollars, the second 250 dollars.",
            "L'un a payé 200 euros, l'autre 250 euros.",
        ),
        ("en-it", "It is 10 to 15 miles away.", "È a 10-15 chilometri."),
        ("en-fr", "He lost 5 to 10 pounds.", "Il a perdu de 5 à 10 kilos."),
        ("en-de", "They fell from 60 to 30 miles.", "Sie fielen von 60 auf 30 Kilometer."),
    ],
)
def test_a_range_that_is_turned_or_keeps_its_digits_is_altered(pair: str, source: str, target: str) -> None:
    assert "altered" in {finding.verdict for finding in findings(pair, source, target)}
    assert "converted" not in {finding.verdict for finding in findings(pair, source, target)}
