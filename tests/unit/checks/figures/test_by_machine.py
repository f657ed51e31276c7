"""What a model adds is made up; what a person adds may explain. A lost count is told of both."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, alarms


def verdicts(pair: str, source: str, target: str, *, by_machine: bool) -> list[str]:
    """Those of the alarms."""
    one, other = pair.split("-")
    bitext = Bitext.of_pair(source, target, one, other, by_machine=by_machine)
    return [finding.verdict for finding in alarms(compare(bitext))]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        # years
        ("en-fr", "He was chosen to lead the party.", "Il a été choisi en 2017 pour diriger le parti."),
        ("de-en", "Er gewann die Wahl in Bayern.", "He won the 1998 election in Bavaria."),
        ("es-en", "La guerra empezó así.", "So the war began in 1936."),
        # counts in words and in digits
        ("en-fr", "Soldiers were killed there.", "Quatre soldats y ont été tués."),
        ("fr-en", "Des témoins ont parlé.", "Eight witnesses have spoken."),
        ("en-de", "See the text of the law.", "Siehe den Text des Gesetzes, Zeile 4."),
        # a conversion, and money that readers at home would take it for
        ("en-fr", "It lies near Oslo.", "Cela se trouve près d'Oslo (à 90 km)."),
        ("fr-en", "Il a trouvé 37 milliards.", "He found 37 billion euros."),
        # a year for a relative one, and a day of a month
        ("en-fr", "He resigned last year.", "Il a démissionné en 2016."),
        ("de-en", "Im vergangenen Jahr trat er zurück.", "He resigned in 2019."),
        ("de-en", "Im Juni trat er zurück.", "He resigned on June 14."),
        ("es-fr", "Dimitió en marzo de 2019.", "Il a démissionné le 3 mars 2019."),
    ],
)
def test_what_a_model_adds_is_told(pair: str, source: str, target: str) -> None:
    assert verdicts(pair, source, target, by_machine=False) == []
    assert verdicts(pair, source, target, by_machine=True) in (["added"], ["altered"])


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "Both soldiers were killed.", "Les deux soldats ont été tués."),
        ("en-fr", "He was chosen this year.", "Il a été choisi cette année."),
        ("en-fr", "In 2017 he was chosen.", "Il a été choisi en 2017."),
        ("en-fr", "He resigned last year.", "Il a démissionné l'an dernier."),
        ("en-fr", "He resigned on June 14.", "Il a démissionné en juin, le 14."),
        ("de-en", "Er kam am 12. und 13. Mai.", "He came on May 12 and May 13."),
        ("fr-en", "En un an il a tout perdu.", "In one year he lost everything."),
        ("en-de", "The first of them won.", "Er gewann als Erster."),
        ("en-fr", "Prices have trebled.", "Les prix ont été multipliés par trois."),
        ("en-es", "Three quarters of them agree.", "Tres cuartas partes están de acuerdo."),
    ],
)
def test_what_belongs_to_any_translation_is_not(pair: str, source: str, target: str) -> None:
    assert verdicts(pair, source, target, by_machine=True) == []


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "The crash killed four children.", "L'accident a tué des enfants."),
        ("en-de", "The crash killed four children.", "Bei dem Unfall starben Kinder."),
        ("fr-en", "Sept députés ont refusé.", "Members of parliament refused."),
        ("fr-en", "Elle a vu neuf députés.", "She saw members of parliament."),
        ("de-en", "Er kaufte fünf Häuser.", "He bought houses."),
        ("es-en", "Murieron once soldados.", "Soldiers died."),
        ("it-en", "Ha visto sette uomini.", "He saw men."),
    ],
)
def test_a_lost_count_in_words_is_told(pair: str, source: str, target: str) -> None:
    for by_machine in (False, True):
        assert verdicts(pair, source, target, by_machine=by_machine) == ["missing"]


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-fr", "He saw the two men.", "Il a vu les hommes."),
        ("en-fr", "He is one of the Bali Nine convicts.", "C'est un des condamnés de Bali."),
        ("en-fr", "They scored by three-pointers.", "Ils ont marqué des paniers."),
        ("en-fr", "All three of them came.", "Ils sont venus tous les trois."),
        ("en-xx", "The crash killed four children.", "Ka tovi lumodar senga."),
    ],
)
def test_what_counts_nothing_or_is_said_otherwise_is_not(pair: str, source: str, target: str) -> None:
    assert verdicts(pair, source, target, by_machine=False) == []
