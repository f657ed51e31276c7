"""Halves: "half an hour" that became two, and "half a percent" that became half of all."""

import pytest

from tests.growth import linear
from translation.checks.figures import compare
from translation.model import Bitext, alarms


def verdicts(pair: str, source: str, target: str) -> list[str]:
    return [finding.verdict for finding in alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("nl-en", "Hij wachtte anderhalf uur.", "He waited half an hour."),
        ("de-fr", "Er wartete eineinhalb Stunden.", "Il attendit une demi-heure."),
        ("en-es", "He waited half an hour.", "Esperó dos horas."),
        ("en-it", "They walked half a mile.", "Camminarono tre miglia."),
        ("en-fr", "The rate fell by half a percent.", "Le taux a baissé de moitié."),
        ("en-fr", "Rents rose by half a percent.", "Les loyers ont augmenté de moitié."),
        ("de-it", "Der Zins stieg um ein halbes Prozent.", "Il tasso è salito della metà."),
        ("es-en", "El precio cayó a la mitad.", "The price fell by half a percent."),
        ("nl-de", "De prijs daalde met de helft.", "Der Preis sank um 0,5 Prozent."),
    ],
)
def test_a_half_that_became_something_else_is_altered(pair: str, source: str, target: str) -> None:
    assert verdicts(pair, source, target) == ["altered"]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("nl-en", "Hij wachtte een half uur.", "He waited half an hour."),
        ("en-de", "He waited half an hour of two hours.", "Er wartete von zwei Stunden eine halbe Stunde."),
        ("en-fr", "The rate fell by half a percent.", "Le taux a baissé d'un demi pour cent."),
        ("en-es", "The price fell by half.", "El precio cayó a la mitad."),
        ("en-fr", "Half of them lost half a percent.", "La moitié d'entre eux a perdu 0,5 %."),
        ("en-fr", "He waited half an hour.", "Il a attendu un certain temps."),
    ],
)
def test_a_half_that_stayed_or_was_left_out(pair: str, source: str, target: str) -> None:
    assert verdicts(pair, source, target) == []


def test_many_halves_take_time_in_proportion() -> None:
    def compared(text: str) -> int:
        return len(compare(Bitext.of_pair(text, text.replace("half an hour", "two hours"), "en", "en")))

    assert linear(compared, "half an hour and 0.5% and by half, " * 1000)
