"""Times of day and lengths of time that became one another."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, Finding, alarms


def findings(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    return alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("fr-en", "Un raid a eu lieu à 06:00 dans le village.", "A raid took place in the village at 6 p.m."),
        ("de-en", "Um 3 Uhr morgens kam die Polizei.", "The police came at 3 p.m."),
        ("en-de", "The police came at 3 p.m.", "Die Polizei kam um 3 Uhr."),
        ("en-fr", "The vote begins at 8 p.m.", "Le vote commence à 8 heures."),
        ("en-fr", "The vote begins at 8 p.m.", "Le vote commence à 8 h."),
        ("en-es", "The meeting is at 5 p.m.", "La reunión es a las 5 de la mañana."),
        ("en-es", "The meeting is at 5 a.m.", "La reunión es a las 17 horas."),
        ("fr-en", "La séance est à 9 heures.", "The session is at 9 p.m."),
        ("en-it", "The match is at 9 p.m.", "La partita è alle 9."),
        ("en-nl", "It begins at 7 p.m.", "Het begint om 7 uur."),
        ("en-pt", "It begins at 7 p.m.", "Começa às 7h."),
        ("de-en", "Die Wahl endet um 18 Uhr.", "The election ends at 6 a.m."),
        ("de-en", "Die Wahl endet um 18 Uhr.", "The election ends at 8 p.m."),
        ("de-en", "Er kam um 7:30 Uhr.", "He came at 7:30 p.m."),
        ("fr-en", "Le train part à 06h15.", "The train leaves at 6:15 p.m."),
        ("fr-en", "Il est resté en cellule au moins 21 heures.", "He stayed in a cell at least 9 p.m."),
        ("fr-en", "Il a attendu 14 heures.", "He waited 2 p.m."),
        ("fr-en", "Le vol dure 1 h 30.", "The flight lasts 1:30 a.m."),
        ("fr-en", "Le film est long de 1 h 45.", "The film is 1:45 a.m. long."),
        ("fr-en", "Il faut 2 h 15 pour y aller.", "It takes 2:15 a.m. to get there."),
        ("fr-en", "Il a couru en 3 h 20.", "He ran at 3:20 a.m."),
        ("fr-en", "Ils ont parlé pendant 2 h 30.", "They spoke at 2:30 a.m."),
        ("fr-de", "Le trajet dure 1 h 30.", "Die Fahrt dauert um 1.30 Uhr."),
        ("de-en", "Er saß 20 Stunden fest.", "He was stuck at 8 p.m."),
        ("es-en", "Estuvo detenido 20 horas.", "He was held at 8 p.m."),
        ("es-en", "El viaje dura 15 horas.", "The trip lasts 3 p.m."),
        ("en-fr", "He waited for 10 hours.", "Il a attendu à 22 heures."),
        ("it-en", "Il volo dura 14 ore.", "The flight lasts 2 p.m."),
        ("pt-en", "Esperou 16 horas.", "He waited at 4 p.m."),
        ("en-fr", "Between 2 and 4 p.m.", "Entre 15 et 16 heures."),
    ],
)
def test_another_time_is_told(pair: str, source: str, target: str) -> None:
    assert "altered" in {finding.verdict for finding in findings(pair, source, target)}


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("de-en", "Um 15 Uhr kam die Polizei.", "The police came at 3 p.m."),
        ("en-de", "The police came at 3 p.m.", "Die Polizei kam um 15 Uhr."),
        ("en-de", "The police came at 3 p.m.", "Die Polizei kam um 3 Uhr nachmittags."),
        ("en-de", "The police came at 3 p.m.", "Am Nachmittag um 3 Uhr kam die Polizei."),
        ("en-fr", "The vote begins at 8 p.m.", "Le vote commence à 8 heures du soir."),
        ("en-fr", "The vote begins at 8 p.m.", "Le vote commence à 20 heures."),
        ("en-fr", "The vote begins at 8 p.m.", "Le vote commence à 20 h."),
        ("en-es", "The meeting is at 5 p.m.", "La reunión es a las 5 de la tarde."),
        ("en-es", "The meeting is at 5 p.m.", "La reunión es a las 17 horas."),
        ("fr-en", "La séance est à 9 heures.", "The session is at 9 a.m."),
        ("fr-en", "La séance est à 9 heures.", "The session is at nine."),
        ("en-it", "The match is at 9 p.m.", "La partita è alle 21."),
        ("en-nl", "It begins at 7 p.m.", "Het begint om 19 uur."),
        ("en-nl", "It begins at 7 p.m.", "Het begint om 7 uur 's avonds."),
        ("en-pt", "It begins at 7 p.m.", "Começa às 19h."),
        ("de-en", "Er kam um 7:30 Uhr.", "He came at 7:30 a.m."),
        ("fr-en", "Il faut 2 h 15 pour y aller.", "It takes 2 hours and 15 minutes to get there."),
        ("fr-en", "Ils ont parlé pendant 2 h 30.", "They spoke for two and a half hours."),
        ("es-en", "Estuvo detenido 20 horas.", "He was held for 20 hours."),
        ("fr-en", "Il est arrivé à 21 heures.", "He arrived at 9 p.m."),
        ("fr-en", "Rendez-vous lundi, 21 heures.", "See you Monday, 9 p.m."),
        ("fr-en", "La réunion de 14 heures est annulée.", "The 2 p.m. meeting is cancelled."),
        ("fr-en", "Avant 21 heures, personne.", "Nobody before 9 p.m."),
        ("fr-en", "Entre 14 heures et 18 heures.", "Between 2 p.m. and 6 p.m."),
        ("es-en", "Hasta las 20 horas.", "Until 8 p.m."),
        # the half of the day is told once for both hours
        ("en-de", "From 2 to 4 p.m.", "Von 14 bis 16 Uhr."),
        ("en-fr", "Between 2 and 4 p.m.", "Entre 14 et 16 heures."),
        ("en-fr", "Open 10 to 2 p.m.", "Ouvert de 10 à 14 heures."),
        ("en-es", "From 3 to 5 p.m.", "De 3 a 5 de la tarde."),
        ("en-fr", "2 people and 4 p.m. trains.", "2 personnes et les trains de 16 heures."),
    ],
)
def test_another_time_is_not_told_of_what_is_right(pair: str, source: str, target: str) -> None:
    assert not findings(pair, source, target)
