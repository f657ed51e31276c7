"""Names that a translation may say in other words, and those that it lost."""

from __future__ import annotations

import pytest

from translation.checks.names import compare
from translation.model import Bitext, Finding, alarms


def found(source: str, target: str, languages: str) -> tuple[Finding, ...]:
    return compare(Bitext.of_pair(source, target, *languages.split("-")))


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        # Nouns, forms of them and halves of them, which the lists have.
        ("en-de", "She keeps it in view.", "Sie behält es im Blickfeld."),
        ("en-de", "A sailor and the wounded left.", "Ein Fähnrich und Erkrankte gingen."),
        ("en-de", "Open on all days.", "Geöffnet an Sonn- und Feiertagen."),
        ("es-en", "Dirigió dos Sinfonías de Mahler.", "She conducted two symphonies by Mahler."),
        ("en-fr", "The Republic of the United Democratic Forces.", "La République des Forces démocratiques."),
        ("en-fr", "It is on the World Heritage list.", "C'est sur la liste du patrimoine mondial."),
        # A word that begins like a nation is none.
        ("de-en", "Sie blieb und ging dann nach Bulgarien.", "She stayed and went to Bulgaria."),
        # The name of a currency, and its sign.
        ("de-en", "Er zahlte 5 US-Dollar dafür.", "He paid $5 for it."),
        # A name before a number is cut.
        ("en-fr", "The opponents of Kerlouan 21 left.", "Les opposants à K21 sont partis."),
        # A title in another language, and what stands before a name in one.
        ("fr-en", "Il a écrit dans Cinco Días.", "He wrote in a daily."),
        ("en-de", "She works for Solera.", "Sie arbeitet für Grupo Solera."),
        # A common word with a capital, and the same word of the other language.
        ("en-es", "He left the Communist Party.", "Dejó el Partido Comunista."),
        # Kinds of places and bodies, which the words of a name tell.
        ("en-fr", "It was sung in Lindholm Abbey.", "On l'a chanté à l'abbaye de Lindholm."),
        ("en-de", "It was sung in Lindholm Abbey.", "Man sang es in der Abtei von Lindholm."),
        ("en-es", "He spoke for the Lindholm Institute.", "Habló por el Instituto Lindholm."),
        # What a country calls a part of itself, and regions.
        ("en-fr", "It rose in metropolitan France.", "Elle a augmenté en métropole."),
        ("en-fr", "They live in Emilia-Romagna.", "Ils vivent en Émilie-Romagne."),
    ],
)
def test_it_is_no_alarm(languages: str, source: str, target: str) -> None:
    assert not alarms(found(source, target, languages))


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"),
    [
        # A short word that no list has is a name in German, too.
        ("de-en", "Der Bus kam aus Solera.", "The bus came.", "name.missing"),
        # Persons have names that are common words of another language, and other persons have others.
        ("en-fr", "He met Javier Rubio there.", "Il y a rencontré quelqu'un.", "name.missing"),
        ("en-de", "He met Paul Gadd there.", "Er traf dort Paul Glad.", "name.exchanged"),
        # So have places; a title has all its words from one language.
        ("en-fr", "He met George Bush there.", "Il y a vu quelqu'un.", "name.missing"),
        ("en-fr", "He played for Real Madrid.", "Il a joué pour le Real.", "name.shortened"),
        # A number beside which another letter stands.
        ("en-fr", "The opponents of Kerlouan 21 left.", "Les opposants à G21 sont partis.", "name.missing"),
        # What no table has is no country; the misspelt name of one is told with what it stands for.
        ("en-fr", "The Danish report says so.", "Le rapport de Kerlouan le dit.", "name.added"),
        ("de-en", "Er war in Katar.", "He was in Quatar.", "name.altered"),
        ("es-en", "Vive en Filipinas.", "She lives in the Phillipines.", "name.altered"),
        # “New” stands for itself, and not for what is lost behind it.
        ("en-fr", "The fair in New York is small.", "La foire de New Calvez est petite.", "name.shortened"),
    ],
)
def test_it_is_an_alarm(languages: str, source: str, target: str, expected: str) -> None:
    assert expected in {one.code for one in alarms(found(source, target, languages))}


def test_another_spelling_of_a_country_is_no_slip() -> None:
    assert not alarms(found("He was in Nicaragua.", "Er war in Nikaragua.", "en-de"))
