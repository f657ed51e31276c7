"""Days called by their number and the letter of their month: Spanish "el 11-M"."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, alarms


def verdicts(pair: str, source: str, target: str) -> list[str]:
    return [finding.verdict for finding in alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("es-de", "El 15-M llenó las plazas.", "Der 15. Mai füllte die Plätze."),
        ("es-it", "Vuelve el 20-N.", "Torna il 20 novembre."),
        ("es-en", "Votaron el 26-J.", "They voted on June 26."),
        ("en-es", "They voted on April 28.", "Votaron el 28-A."),
        ("es-pt", "La marcha del 8-M.", "A marcha de 8 de março."),
        ("es-en", "Fue el 1-O.", "It was October 1."),
        ("es-en", "La marcha del 8-M fue larga.", "The 8-M march was long."),
        ("es-fr", "El golpe del 23-F.", "Le coup du 23-F."),
        ("es-en", "Volvió a las plazas el 15M.", "He was back on the squares on May 15."),
        ("es-en", "El 15M cumple años.", "The 15M movement turns older."),
        ("es-en", "Los atentados del 11S.", "The attacks of 9/11."),
        ("es-en", "Vale unos 15M de euros.", "It is worth about 15m euros."),
        ("es-en", "Vive en el 5-A.", "He lives in 5A."),
        ("en-de", "A 15-A fuse.", "Eine 15-A-Sicherung."),
    ],
)
def test_the_same_day(pair: str, source: str, target: str) -> None:
    assert verdicts(pair, source, target) == []


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("es-de", "El 15-M llenó las plazas.", "Der 15. November füllte die Plätze."),
        ("es-it", "Vuelve el 20-N.", "Torna il 21 novembre."),
        ("es-en", "Votaron el 26-J.", "They voted on January 26."),
        ("es-en", "La marcha del 8-M fue larga.", "The 8-S march was long."),
        ("en-es", "They voted on April 28.", "Votaron el 28-M."),
        ("es-en", "Volvió a las plazas el 15M.", "He was back on the squares on May 16."),
    ],
)
def test_another_day(pair: str, source: str, target: str) -> None:
    assert verdicts(pair, source, target) == ["altered"]
