"""A negation that is said by an opposite or turned round, and one that is lost beside such a word."""

from __future__ import annotations

import pytest

from translation.checks.negation import compare
from translation.model import Bitext


def reasons(source: str, target: str, languages: str) -> list[str]:
    left, right = languages.split("-")
    return [finding.reason for finding in compare(Bitext.of_pair(source, target, left, right))]


SAME = """
en-fr	The parcel did not arrive on time.	Le colis est arrivé en retard.
en-es	The trains did not arrive on time.	Los trenes llegaron con retraso.
en-pt	The trains did not arrive on time.	Os comboios chegaram com atraso.
en-nl	The trains did not arrive on time.	De treinen kwamen te laat aan.
de-en	Der Täter ist noch nicht gefasst.	The attacker is still at large.
en-fr	The road is no longer safe.	La route est devenue dangereuse.
fr-en	Le ministre n'entend pas céder.	The minister is standing firm.
en-es	The team has not lost a match this year.	El equipo sigue invicto este año.
en-de	The team has not lost a match this year.	Die Mannschaft ist dieses Jahr ungeschlagen.
it-en	La squadra non ha perso una partita.	The team is unbeaten.
en-de	Their joy did not last.	Ihre Freude war von kurzer Dauer.
en-es	The two lists do not match.	Las dos listas difieren.
en-de	Nobody survived the crash.	Bei dem Absturz kamen alle ums Leben.
pt-en	Ninguém sobreviveu à queda.	Everyone died in the crash.
fr-en	Le projet ne fait pas l'unanimité.	The plan is controversial.
en-de	The shop was not open.	Das Geschäft war geschlossen.
en-it	The hall was not open.	La sala era chiusa.
nl-en	De winkel was niet open.	The shop was closed.
en-fr	Nobody expected the victory.	La victoire a été une surprise.
de-en	Niemand hatte mit dem Sieg gerechnet.	The victory came as a surprise.
es-en	No hay más remedio que esperar.	We have to wait.
en-fr	The ruling is not final.	Le jugement est susceptible d'appel.
de-en	Die Brücke wird nicht vor Mai öffnen.	The bridge will open in May at the earliest.
en-fr	The project never got off the ground.	Le projet est resté lettre morte.
en-fr	A strike is not impossible.	Il se peut qu'il y ait une grève.
fr-en	Le maire n'est pas opposé à un débat.	The mayor is open to a debate.
de-en	Der Mann ist kein Unbekannter.	The man is well known.
de-en	Man sollte die Gefahr nicht unterschätzen.	The danger should be taken seriously.
en-de	The bank denied wrongdoing.	Die Bank erklärte, sie habe nichts falsch gemacht.
es-en	No paró de llover en toda la noche.	It rained all night.
pl-en	Policja wciąż szuka zaginionej dziewczynki.	The missing girl has still not been found, police say.
ru-en	Нельзя не отметить вклад учёных.	The scientists' contribution should be noted.
uk-en	Поїзд прибув із запізненням.	The train did not arrive on time.
sv-en	Ministern dementerade ryktena om att hon skulle avgå.	The minister said she was not resigning.
it-en	I prezzi non smettono di salire.	Prices keep rising.
it-en	Non resta che aspettare.	All we can do is wait.
pt-en	Os preços não pararam de subir.	Prices kept rising.
nl-en	De minister sluit nieuwe belastingen niet uit.	The minister says new taxes are possible.
es-en	Le denegaron la entrada.	He was not let in.
en-de	The lift was not working yesterday.	Der Aufzug war gestern außer Betrieb.
en-fr	The bus would not start.	Le bus était en panne.
de-en	Der Zeuge sagte nichts.	The witness kept quiet.
en-de	The rents have not changed.	Die Mieten sind gleich geblieben.
en-es	The judge did not see the letter.	El juez pasó por alto la carta.
en-fr	The bus driver was not hurt.	Le chauffeur du bus est indemne.
de-en	Die Zeugin war nicht ruhig.	The witness was worried.
en-de	The team did not win on Sunday.	Die Mannschaft verlor am Sonntag.
es-en	El concejal no asistió a la reunión.	The councillor was absent from the meeting.
it-en	Il prezzo del pane non è aumentato.	The price of bread fell.
en-fr	The report must be handed in no later than May.	Le rapport doit être remis au plus tard en mai.
en-fr	No fewer than ten bridges were closed.	Au moins dix ponts ont été fermés.
en-de	It costs no more than ten euros.	Es kostet höchstens zehn Euro.
fr-en	Tu viens avec nous, n'est-ce pas ?	You are coming with us, right?
"""

LOST = """
fr-en	Le maire n'a pas signé l'arrêté.	The mayor signed the order.
fr-en	Personne n'a été arrêté lundi.	People were arrested on Monday.
en-fr	The firm does not plan to cut jobs.	La société prévoit de supprimer des emplois.
en-fr	The police found no trace of the boy.	La police a trouvé des traces du garçon.
en-fr	A strike is not impossible.	Une grève est impossible.
fr-en	Il n'est pas opposé à un débat.	He is opposed to a debate.
en-de	The shop was not closed.	Das Geschäft war geschlossen.
en-fr	The road is not dangerous in winter.	La route est dangereuse en hiver.
en-de	The lift was not out of order.	Der Aufzug war außer Betrieb.
pl-en	Minister nie podpisał umowy.	The minister signed the contract.
ru-en	У следствия нет доказательств его вины.	Investigators have proof of his guilt.
uk-en	Уряд не підтримав законопроєкт.	The government supported the bill.
sv-en	Rätten godkände inte avtalet.	The court approved the agreement.
it-en	Il tribunale non ha accolto il ricorso.	The court upheld the appeal.
nl-en	De rechter keurde het akkoord niet goed.	The judge approved the deal.
es-en	La carta no es para el alcalde.	The letter is for the mayor.
en-de	No firm of the town has failed since the autumn of 1990.	\
Eine Firma der Stadt ist seit dem Herbst 1990 gescheitert.
en-de	The team did not win on Sunday, and lost its captain.	\
Die Mannschaft gewann am Sonntag und verlor ihren Kapitän.
es-en	El tren no paró en la estación.	The train stopped at the station.
en-es	The old man has not died.	El anciano ha muerto.
de-en	Die Straße ist nicht gefährlich.	The road is dangerous.
en-de	He did not say on Monday evening that the shops of the old town are closed.	\
Er sagte am Montagabend, dass die Läden der Altstadt geschlossen sind.
"""


def lines(text: str) -> list[tuple[str, ...]]:
    return [tuple(line.split("\t")) for line in text.strip().splitlines()]


@pytest.mark.parametrize(("languages", "source", "target"), lines(SAME))
def test_the_same_in_other_words_is_silent(languages: str, source: str, target: str) -> None:
    assert reasons(source, target, languages) == []


@pytest.mark.parametrize(("languages", "source", "target"), lines(LOST))
def test_a_negation_is_lost_beside_such_words(languages: str, source: str, target: str) -> None:
    found = reasons(source, target, languages)
    assert len(found) == 1
    assert found[0].startswith("negation lost")


def test_a_frequent_opposite_far_from_the_place_accounts_for_nothing() -> None:
    source = (
        "The council did not sign the treaty on Monday, and the harbour of the old town and its two bridges"
        " will open for all ships from the north at six in the morning."
    )
    target = (
        "Der Rat unterzeichnete am Montag den Vertrag, und der Hafen der Altstadt und seine beiden Brücken"
        " werden für alle Schiffe aus dem Norden um sechs Uhr morgens geschlossen."
    )
    assert reasons(source, target, "en-de") == ["negation lost: not"]
