"""Bounds: at least and at most, nearly and more than."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding, alarms


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "At least 300 people were killed.", "Au plus 300 personnes ont été tuées."),
        ("en-fr", "More than 300 people were killed.", "Moins de 300 personnes ont été tuées."),
        ("en-fr", "More than 300 people were killed.", "Près de 300 personnes ont été tuées."),
        ("en-fr", "Nearly 300 people were killed.", "Plus de 300 personnes ont été tuées."),
        ("en-de", "Up to 50 people may have died.", "Mindestens 50 Menschen könnten gestorben sein."),
        ("en-de", "Almost 40% agree.", "Mehr als 40 Prozent stimmen zu."),
        ("en-de", "More than 2 million came.", "Fast 2 Millionen kamen."),
        ("de-en", "Mindestens 12 Menschen starben.", "At most 12 people died."),
        ("de-en", "Höchstens 12 Menschen kamen.", "At least 12 people came."),
        ("de-en", "Knapp 500 Euro kostet es.", "It costs just over 500 euros."),
        ("de-en", "Über 500 Menschen kamen.", "Fewer than 500 people came."),
        ("es-en", "Al menos 20 personas murieron.", "At most 20 people died."),
        ("es-en", "Más de 20 personas murieron.", "Almost 20 people died."),
        ("es-en", "Menos de 20 personas murieron.", "More than 20 people died."),
        ("fr-en", "Moins de 20 % des Français.", "More than 20% of the French."),
        ("fr-en", "Jusqu'à 80 personnes.", "At least 80 people."),
        ("it-en", "Almeno 30 persone sono morte.", "At most 30 people died."),
        ("it-en", "Oltre 30 persone sono morte.", "Nearly 30 people died."),
        ("pt-en", "Pelo menos 30 pessoas morreram.", "At most 30 people died."),
        ("pt-en", "Mais de 30 pessoas morreram.", "Nearly 30 people died."),
        ("nl-en", "Minstens 30 mensen kwamen om.", "At most 30 people died."),
        ("nl-en", "Bijna 30 mensen kwamen om.", "More than 30 people died."),
        ("fr-es", "Près de 40 % des élus.", "Más del 40 % de los diputados."),
    ],
)
def test_another_bound_is_told(pair: str, source: str, target: str) -> None:
    assert "altered" in {finding.verdict for finding in findings(pair, source, target)}


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "At least 300 people were killed.", "Au moins 300 personnes ont été tuées."),
        ("en-fr", "At least 300 people were killed.", "Plus de 300 personnes ont été tuées."),
        ("en-fr", "More than 300 people were killed.", "Plus de 300 personnes ont été tuées."),
        ("en-fr", "Nearly 300 people were killed.", "Près de 300 personnes ont été tuées."),
        ("en-fr", "Nearly 300 people were killed.", "Quelque 300 personnes ont été tuées."),
        ("en-de", "Up to 50 people may have died.", "Bis zu 50 Menschen könnten gestorben sein."),
        ("en-de", "Almost 40% agree.", "Knapp 40 Prozent stimmen zu."),
        ("en-de", "More than 2 million came.", "Über 2 Millionen kamen."),
        ("de-en", "Mindestens 12 Menschen starben.", "At least 12 people died."),
        ("de-en", "Knapp 500 Euro kostet es.", "It costs just under 500 euros."),
        ("es-en", "Al menos 20 personas murieron.", "At least 20 people died."),
        ("es-en", "Casi 20 personas murieron.", "Nearly 20 people died."),
        ("fr-en", "Plus de la moitié des 300 élus ont voté.", "More than half of the 300 deputies voted."),
        ("fr-en", "Plus de 20 %.", "Over 20%."),
        ("it-en", "Almeno 30 persone sono morte.", "At least 30 people died."),
        ("nl-en", "Bijna 30 mensen kwamen om.", "Almost 30 people died."),
        ("en-es", "No more than 10 people may meet.", "No pueden reunirse más de 10 personas."),
        ("en-es", "No fewer than 10 people died.", "Murieron al menos 10 personas."),
        ("en-fr", "Not more than 5 people may enter.", "Plus de 5 personnes ne peuvent pas entrer."),
        ("en-de", "No less than 300 people came.", "Nicht weniger als 300 Menschen kamen."),
        ("en-de", "He is 2 years older than 30.", "Er ist 2 Jahre älter als 30."),
        # a negation turns a bound round, wherever it stands
        ("en-de", "You don't have to spend more than 5 euros.", "Sie müssen nicht mehr als 5 Euro ausgeben."),
        ("en-fr", "At most 2 m of cord is enough.", "Il suffit au plus de 2 m de cordeau."),
        ("en-fr", "It fell by a minus of more than five percent.", "Il affiche un moins de cinq pour cent."),
        ("en-fr", "With a minus of more than five percent.", "Avec un moins de plus de cinq pour cent."),
        # "over" may be "during"
        ("de-en", "Das geschah über 3 Jahre.", "It happened within less than 3 years."),
        ("en-fr", "More than half of the 300 came.", "Moins de la moitié, sur les 300, ne sont pas venus."),
        (
            "en-fr",
            "For a period of not less than three years.",
            "Pour un nombre d'années non inférieur à trois.",
        ),
        ("en-fr", "Letters of less than 50 mm.", "Ne pas apposer de lettres d'une hauteur d'au moins 50 mm."),
    ],
)
def test_another_bound_is_not_told_of_what_is_right(pair: str, source: str, target: str) -> None:
    assert not findings(pair, source, target)
