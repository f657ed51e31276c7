"""A scale that belongs to both ends of a range."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding, alarms


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        (
            "es-en",
            "Las pérdidas serían de entre 9.000 y 15.000 millones de euros.",
            "Losses would be between 9,000 and 15 billion euros.",
        ),
        (
            "es-en",
            "Costará de 2.000 a 3.000 millones de dólares.",
            "It will cost 2,000 to 3 billion dollars.",
        ),
        ("es-fr", "Entre 4.000 y 6.000 millones de pesos.", "Entre 4 000 et 6 milliards de pesos."),
        ("es-de", "Entre 4.000 y 6.000 millones de euros.", "Zwischen 4.000 und 6 Milliarden Euro."),
        ("pt-en", "Entre 2.000 e 3.000 milhões de euros.", "Between 2,000 and 3 billion euros."),
        (
            "en-es",
            "It will cost between 9 and 15 billion euros.",
            "Costará entre 9 y 15.000 millones de euros.",
        ),
        ("en-es", "It will cost $2 to $3 billion.", "Costará de 2 a 3.000 millones de dólares."),
    ],
)
def test_a_scale_of_one_end_only_is_told(pair: str, source: str, target: str) -> None:
    assert "altered" in {finding.verdict for finding in findings(pair, source, target)}


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        (
            "es-en",
            "Las pérdidas serían de entre 9.000 y 15.000 millones de euros.",
            "Losses would be between 9 and 15 billion euros.",
        ),
        (
            "es-en",
            "Las pérdidas serían de entre 9.000 y 15.000 millones de euros.",
            "Losses would be between 9 billion and 15 billion euros.",
        ),
        ("es-en", "Costará de 2.000 a 3.000 millones de dólares.", "It will cost 2 to 3 billion dollars."),
        ("es-de", "Entre 4.000 y 6.000 millones de euros.", "Zwischen 4 und 6 Milliarden Euro."),
        (
            "en-es",
            "It will cost between 9 and 15 billion euros.",
            "Costará entre 9.000 y 15.000 millones de euros.",
        ),
        ("en-de", "Between 2 and 3 million people came.", "Zwischen 2 und 3 Millionen Menschen kamen."),
        ("en-fr", "From 5 to 7 billion euros.", "De 5 à 7 milliards d'euros."),
        ("pt-es", "Entre 4 mil e 5 mil milhões.", "Entre 4.000 y 5.000 millones."),
        ("en-fr", "Between 500,000 and 2 million people.", "Entre 500 000 et 2 millions de personnes."),
        ("de-en", "Zwischen 1,2 und 1,4 Milliarden Euro.", "Between EUR 1.2 and 1.4 billion."),
        ("fr-en", "Entre 16 et 18 millions d'euros.", "Between €16 and 18 million."),
    ],
)
def test_a_scale_of_one_end_only_is_not_told_of_what_is_right(pair: str, source: str, target: str) -> None:
    assert not findings(pair, source, target)
