"""Per what a figure is counted: a day, a week."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding, alarms


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "They earn $2 a day.", "Ils gagnent 2 dollars par semaine."),
        ("en-de", "It costs 50 euros a month.", "Es kostet 50 Euro pro Woche."),
        ("en-de", "It costs 50 euros per year.", "Es kostet 50 Euro am Tag."),
        ("de-en", "Sie zahlen 300 Euro im Monat.", "They pay 300 euros a week."),
        ("es-en", "Ganan 20 euros al día.", "They earn 20 euros an hour."),
        ("es-en", "Produce 500 coches por semana.", "It produces 500 cars per month."),
        ("fr-en", "Elle produit 300 tonnes par an.", "It produces 300 tonnes a month."),
        ("it-en", "Guadagna 900 euro al mese.", "He earns 900 euros a week."),
        ("pt-en", "Ganha 900 euros por mês.", "He earns 900 euros a year."),
        ("nl-en", "Hij verdient 900 euro per maand.", "He earns 900 euros a week."),
        ("en-es", "The plant makes 40,000 cars a year.", "La planta fabrica 40.000 coches al mes."),
        ("en-fr", "They work 35 hours a week.", "Ils travaillent 35 heures par jour."),
        ("en-de", "It pumps 100 litres per second.", "Es pumpt 100 Liter pro Minute."),
        ("en-fr", "He visits 3 times a week.", "Il vient trois fois par mois."),
        ("en-de", "He visits three times a week.", "Er kommt dreimal pro Monat."),
    ],
)
def test_another_rate_is_told(pair: str, source: str, target: str) -> None:
    assert "altered" in {finding.verdict for finding in findings(pair, source, target)}


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "They earn $2 a day.", "Ils gagnent 2 dollars par jour."),
        ("en-fr", "They earn $2 daily.", "Ils gagnent 2 dollars par jour."),
        ("en-de", "It costs 50 euros a month.", "Es kostet 50 Euro im Monat."),
        ("en-de", "It costs 50 euros a month.", "Es kostet monatlich 50 Euro."),
        ("de-en", "Sie zahlen 300 Euro im Monat.", "They pay 300 euros a month."),
        ("de-en", "Im Monat zahlen sie 300 Euro.", "They pay 300 euros a month."),
        ("es-en", "Ganan 20 euros al día.", "They earn 20 euros per day."),
        ("es-en", "Produce 500 coches por semana.", "It produces 500 cars every week."),
        ("fr-en", "Elle produit 300 tonnes par an.", "It produces 300 tonnes annually."),
        ("it-en", "Guadagna 900 euro al mese.", "He earns 900 euros a month."),
        ("pt-en", "Ganha 900 euros por mês.", "He earns 900 euros a month."),
        ("nl-en", "Hij verdient 900 euro per maand.", "He earns 900 euros a month."),
        ("en-es", "The plant makes 40,000 cars a year.", "La planta fabrica 40.000 coches al año."),
        ("en-es", "The plant makes 40,000 cars a year.", "La planta fabrica anualmente 40.000 coches."),
        ("en-fr", "They work 35 hours a week.", "Ils travaillent 35 heures par semaine."),
        ("en-fr", "They earn $2 a day.", "Ils gagnent 2 dollars."),
        ("en-fr", "A €20m-a-year contract.", "Un contrat de 20 millions d'euros par an."),
        # each figure has its own rate, and a year has none
        ("en-fr", "8 hours a day, 5 days a week.", "8 heures par jour, 5 jours par semaine."),
        ("de-en", "Sie zahlte 300 Euro im Jahr 2009.", "She paid 300 euros a month in 2009."),
        (
            "de-en",
            "Er hört 5 Jahre lang eine Stunde am Tag Musik.",
            "He plays music an hour a day for 5 years a week.",
        ),
        ("fr-en", "Il écoute 2 heures par jour.", "Weekly he listens 2 hours a day."),
        ("de-en", "Es ist 365 Tage im Jahr geöffnet.", "It is open every day of the year."),
        ("en-fr", "The daily had 5 pages a week ago.", "Le quotidien avait 5 pages il y a une semaine."),
    ],
)
def test_another_rate_is_not_told_of_what_is_right(pair: str, source: str, target: str) -> None:
    assert not findings(pair, source, target)
