"""A rise that became a fall, beside the same figure."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding, alarms


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-de", "Exports climbed 7 percent.", "Die Exporte fielen um 7 Prozent."),
        ("de-en", "Die Zahl ging um 200 zurück.", "The number went up by 200."),
        ("de-fr", "Der Gewinn ist um 3 Prozent gestiegen.", "Le bénéfice a reculé de 3 %."),
        ("fr-en", "Une hausse de 6 % des loyers.", "A 6% drop in rents."),
        ("fr-es", "Le titre a perdu 2,4 %.", "El título ganó un 2,4 %."),
        ("es-en", "El paro bajó hasta el 9 %.", "Unemployment rose to 9%."),
        ("en-it", "Orders jumped by 1,200.", "Gli ordini sono calati di 1.200."),
        ("it-en", "Un aumento di 40 euro.", "A cut of 40 euros."),
        ("nl-en", "De prijs daalde met 5 euro.", "The price rose by 5 euros."),
        ("pt-en", "A produção cresceu 8%.", "Production shrank 8%."),
        ("en-nl", "Traffic halved.", "Het verkeer verdubbelde."),
        ("de-en", "Der Export nahm um 3 Prozent zu.", "Exports fell by 3 percent."),
        ("en-de", "Exports rose by 3 percent.", "Der Export nahm um 3 Prozent ab."),
        ("nl-fr", "De schuld nam met 6 procent toe.", "La dette a diminué de 6 %."),
        ("es-de", "La cifra se duplicó.", "Die Zahl halbierte sich."),
    ],
)
def test_a_change_turned_round_is_altered(pair: str, source: str, target: str) -> None:
    (finding,) = findings(pair, source, target)
    assert (finding.verdict, finding.code) == ("altered", "figure.direction")


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-de", "Exports climbed 7 percent.", "Die Exporte stiegen um 7 Prozent."),
        ("en-nl", "Traffic halved.", "Het verkeer halveerde."),
        (
            "en-fr",
            "Losses fell by 3 million euros.",
            "Le résultat a augmenté de 3 millions d'euros.",
        ),  # better
        ("en-de", "Sales did not rise 7 percent.", "Der Umsatz fiel statt um 7 Prozent zu steigen."),
        ("en-fr", "Growth slowed to 2%.", "Le recul de la croissance est de 2 %."),  # the growth's own
        ("en-es", "It costs up to 7 euros.", "El precio bajó a 7 euros."),  # only one says a change
        (
            "en-de",
            "Costs fell 3 percent as sales rose.",
            "Bei höherem Umsatz: Kosten minus 3 Prozent.",
        ),
        ("en-fr", "Costs fell, and 300 people came.", "Les coûts ont baissé, et 300 personnes sont venues."),
        ("en-de", "Prices rose, costs fell 4 percent.", "Preise stiegen, Kosten sanken um 4 Prozent."),
        ("en-de", "Rents rose by 2% and fell by 3%.", "Mieten stiegen zuerst um 2 % und fielen um 3 %."),
        ("en-de", "Rents rose in May by 2% and fell.", "Mieten stiegen im Mai um 2 % und sanken."),
        ("de-en", "Der Export nahm um 3 Prozent zu.", "Exports rose by 3 percent."),
        ("de-en", "Der Kurs gab um 8 Prozent nach.", "The stock gave up 8 percent."),
        ("de-en", "Er nahm 3 Kilo Mehl ab Lager.", "He raised 3 kilos of flour."),  # "ab" is not the verb's
        ("it-en", "Il Pil è sceso del 2%.", "Growth was -2%."),
        ("de-en", "Ein Minus von 2 Prozent.", "Growth of minus 2 percent."),
        ("fr-en", "Il gagnait 3 000 euros, puis a monté.", "He was down to 3,000 euros, then rose."),
    ],
)
def test_a_change_said_otherwise_or_not_plainly_is_right(pair: str, source: str, target: str) -> None:
    assert "figure.direction" not in {finding.code for finding in findings(pair, source, target)}
