"""Scores: what they are, and whose goals come first."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding, alarms


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("de-en", "Das Spiel endete 2:0.", "The match ended 2.0."),
        ("de-fr", "Bayern gewann 3:1.", "Le Bayern a gagné 3,1."),
        ("de-es", "Bayern gewann 3:1.", "El Bayern ganó 3.1."),
        ("en-de", "They won 4-2.", "Sie gewannen 4,2."),
        ("de-en", "Nach dem 1:1 war Schluss.", "After 1.1 it was over."),
        ("en-fr", "They won 4-2.", "Ils ont gagné 4,2."),
        ("en-fr", "Leeds beat Derby 3-1.", "Leeds a battu Derby 1-3."),
        ("en-de", "Leeds beat Derby 3-1.", "Leeds schlug Derby 1:3."),
        ("es-en", "El Madrid ganó 2-0 al Betis.", "Madrid beat Betis 0-2."),
        ("fr-en", "Lyon a battu Nice 4-1.", "Lyon beat Nice 1-4."),
        ("fr-de", "Lyon s'est imposé 4-1 à Nice.", "Lyon gewann 1:4 in Nizza."),
        ("de-en", "Das Spiel endete 3:2 (1:2).", "The match ended 3-2 (2-1)."),
        ("de-en", "Dortmund siegte 3:0.", "Dortmund won 0-3."),
        ("it-en", "La Juve ha vinto 2-1.", "Juve won 1-2."),
        ("nl-en", "Ajax won met 3-0.", "Ajax won 0-3."),
        ("pt-en", "O Benfica venceu por 3-0.", "Benfica won 0-3."),
    ],
)
def test_another_score_is_told(pair: str, source: str, target: str) -> None:
    assert "altered" in {finding.verdict for finding in findings(pair, source, target)}


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("de-en", "Das Spiel endete 2:0.", "The match ended 2-0."),
        ("de-en", "Das Spiel endete 3:2 (1:2).", "The match ended 2-3 (2-1)."),
        ("de-en", "Das Spiel endete 3:2 (1:1).", "The match ended 2-3 (1-1)."),
        ("en-de", "They drew 1-1.", "Sie spielten 1:1."),
        ("en-fr", "Leeds beat Derby 3-1.", "Leeds a battu Derby 3-1."),
        ("en-de", "Leeds lost 3-1 to Derby.", "Leeds verlor 1:3 gegen Derby."),
        ("en-fr", "Leeds lost 3-1 to Derby.", "Leeds a perdu 1-3 contre Derby."),
        ("es-en", "El Madrid perdió 0-2 ante el Betis.", "Madrid lost 2-0 to Betis."),
        ("en-it", "Italy lost 3-1 to Spain.", "L'Italia ha perso 1-3 contro la Spagna."),
        ("es-en", "El Betis ganó 0-2 en Sevilla.", "Betis won 2-0 in Seville."),
        ("fr-en", "Nice s'est incliné 1-4.", "Nice lost 4-1."),
        ("en-de", "They made up a 3-1 deficit to win.", "Sie holten einen 1:3-Rückstand auf und gewannen."),
    ],
)
def test_another_score_is_not_told_of_what_is_right(pair: str, source: str, target: str) -> None:
    assert not findings(pair, source, target)
