"""Multiples: in every form of a verb, and with the number behind "multiplied by"."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return compare(Bitext.of_pair(source, target, *pair.split("-")))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-de", "Rents doubled.", "Die Mieten verdoppelten sich."),
        ("de-en", "Die verdreifachten Preise", "the tripled prices"),
        ("en-nl", "Costs are quadrupling.", "De kosten verviervoudigen."),
        ("nl-en", "Het aantal halveerde.", "The number halved."),
        ("es-en", "Las quejas se quintuplicaron.", "Complaints quintupled."),
        ("en-it", "Imports were halved.", "Le importazioni sono state dimezzate."),
        ("pt-fr", "As vendas quadruplicaram.", "Les ventes quadruplèrent."),
        ("fr-en", "Le prix a été multiplié par six.", "The price grew sixfold."),
        ("es-de", "Se multiplicó por diez.", "Es stieg um das Zehnfache."),
        ("en-fr", "It rose by a factor of 3.5.", "Cela a été multiplié par 3,5."),
        ("en-es", "The staff was halved.", "La plantilla se redujo a la mitad."),
        ("de-fr", "Der Preis halbierte sich.", "Le prix a baissé de 50 %."),
        ("it-de", "I costi sono dimezzati.", "Die Kosten sanken um die Hälfte."),
        ("fr-en", "Les ventes ont baissé de moitié.", "Sales fell 50 percent."),
        ("fr-it", "Un effectif réduit de moitié.", "Un organico dimezzato."),
    ],
)
def test_the_same_multiple_in_another_form_is_the_same(pair: str, source: str, target: str) -> None:
    (finding,) = findings(pair, source, target)
    assert finding.verdict in ("matched", "reformatted")


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-de", "Rents doubled.", "Die Mieten verdreifachten sich."),
        ("nl-en", "Het aantal is vervijfvoudigd.", "The number has tripled."),
        ("es-en", "Las quejas se quintuplicaron.", "Complaints quadrupled."),
        ("en-it", "Imports were tripled.", "Le importazioni sono state raddoppiate."),
        ("pt-fr", "As vendas quadruplicaram.", "Les ventes ont doublé."),
        ("de-en", "Der Preis halbierte sich.", "The price doubled."),
        ("en-fr", "Sales halved.", "Les ventes ont triplé."),
        ("fr-en", "Le prix a été multiplié par six.", "The price tripled."),
        ("en-fr", "It rose by a factor of three.", "Cela a été multiplié par quatre."),
    ],
)
def test_another_multiple_is_altered(pair: str, source: str, target: str) -> None:
    (finding,) = findings(pair, source, target)
    assert (finding.verdict, finding.severity) == ("altered", "error")


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-de", "They redoubled their efforts.", "Sie verdoppelten ihre Anstrengungen."),
        ("fr-en", "Il a multiplié les appels.", "He made many calls."),
        ("en-fr", "Both halves were dull.", "Les deux mi-temps étaient ternes."),
    ],
)
def test_words_that_hold_no_multiple_are_no_alarm(pair: str, source: str, target: str) -> None:
    assert all(finding.severity == "info" for finding in findings(pair, source, target))
