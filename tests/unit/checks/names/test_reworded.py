"""What translators do with names without an error: fewer words, a gloss, a slip put right."""

from __future__ import annotations

import pytest

from tests.growth import linear
from translation.checks.names import compare
from translation.model import Bitext, Finding, alarms


def found(source: str, target: str, languages: str) -> tuple[Finding, ...]:
    return compare(Bitext.of_pair(source, target, *languages.split("-")))


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"),
    [
        ("en-fr", "He saw Yves Calvez there.", "Il y a vu Calvez.", "name.family"),
        ("en-de", "He saw Yves Calvez there.", "Er sah dort Calvez.", "name.family"),
        ("en-fr", "He saw Yves Marie Calvez there.", "Il y a vu Yves Marie.", "name.family"),
        ("en-fr", "He works in Florida.", "Il travaille en Floride.", "name.reformatted"),
        ("en-fr", "It is in Fort Pierce, Fla., by now.", "C'est à Fort Pierce, en Floride.", "name.reworded"),
        ("en-fr", "The L.A. painter saw it.", "Le peintre de Los Angeles l'a vu.", "name.reworded"),
        ("en-fr", "The lower classes.", "Les classes de Kerlouan (maternelle).", "name.reworded"),
        ("en-fr", "The lower classes.", "Les petites classes (de Kerlouan).", "name.reworded"),
        ("en-fr", "He wrote on 22 Setember.", "Il a écrit le 22 septembre.", "name.reformatted"),
        ("en-de", "He wrote on 22 Janaury.", "Er schrieb am 22. Januar.", "name.reformatted"),
        ("en-de", "He played in Quatar.", "Er spielte in Katar.", "name.reformatted"),
        ("en-de", "He was in the Phillipines.", "Er war auf den Philippinen.", "name.reformatted"),
        ("en-fr", "The Honduran capital.", "La capitale du Honduras.", "name.reformatted"),
        ("en-de", "They are in the Alte Weserhof.", "Sie sind im Alten Weserhof.", "name.reformatted"),
        ("en-es", "He is in Kazakhstan.", "Está en Kazajstán.", "name.reformatted"),
        ("en-fr", "It was good for Barcelona.", "C'était bien pour le Barça.", "name.reformatted"),
        ("en-fr", "It is good for the SMEs.", "C'est bien pour les PMEs.", "name.reformatted"),
        ("en-fr", "He met Calvez Jr. there.", "Il y a rencontré Calvez.", "name.matched"),
        (
            "en-fr",
            "Then the DOJ went to court.",
            "Puis le ministère de la Justice l'attaqua.",
            "name.reworded",
        ),
        (
            "en-fr",
            "They asked the EPA.",
            "Ils ont demandé à l'Agence de protection de l'environnement.",
            "name.reworded",
        ),
        (
            "en-fr",
            "He has lived in DC for years.",
            "Il vit à Washington depuis des années.",
            "name.reformatted",
        ),
        ("fr-en", "Elle enseigne à Leyde.", "She teaches in Leiden.", "name.reformatted"),
        (
            "fr-en",
            "Il a gagné le Tournoi Bicentenaire.",
            "He won the Bicentenary Tournament.",
            "name.reformatted",
        ),
        (
            "fr-en",
            "Ils ont un Fonds du Patrimoine Mondial.",
            "They have a World Heritage Fund.",
            "name.reformatted",
        ),
        (
            "en-fr",
            "They sued North Carolina and the University of North Carolina.",
            "Ils poursuivent la Caroline du Nord et l'Université de Caroline du Nord.",
            "name.reformatted",
        ),
    ],
)
def test_it_is_no_alarm(languages: str, source: str, target: str, expected: str) -> None:
    result = found(source, target, languages)
    assert expected in {one.code for one in result}
    assert not alarms(result)


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"),
    [
        # The family name is lost; another stands beside it; what is left is a common word.
        ("en-fr", "He saw Yves Calvez there.", "Il y a vu Yves.", "name.shortened"),
        ("en-fr", "He saw Yves Calvez there.", "Il y a vu Kerlouan Calvez.", "name.exchanged"),
        ("en-es", "He saw Yves Calvez there.", "Allí vio a Kerlouan Calvez.", "name.exchanged"),
        # German nouns have capitals, too: a name has odd letters, or a capital beside it.
        ("de-en", "Der Preis stieg in Liberec.", "The price rose.", "name.missing"),
        ("de-en", "Er kam vom Flughafen Roissy.", "He came from the airport.", "name.shortened"),
        # A given name that the list of common words has, too, within a sentence.
        ("en-fr", "He said that Bill agrees.", "Il a dit que oui.", "name.missing"),
        ("en-fr", "They signed the Kyoto Protocol.", "Ils ont signé le Protocole.", "name.shortened"),
        # Not what is shortened in the source; brackets that the source has, too.
        (
            "en-fr",
            "It is in Fort Pierce, Fla., by now.",
            "C'est à Fort Pierce, à Kerlouan.",
            "name.added",
        ),
        ("en-fr", "The lower classes (here).", "Les classes de Kerlouan (ici).", "name.added"),
        # Two countries that are one letter apart; a slip on the side of the translation.
        ("en-de", "He played in Iran.", "Er spielte im Irak.", "name.exchanged"),
        ("en-fr", "He was in Afghanistan.", "Il était en Afghnistan.", "name.altered"),
        ("en-fr", "He wrote from Kerlouan.", "Il a écrit en septembre.", "name.missing"),
        # Words that do not stand for the letters of an acronym, or for other words of the original.
        ("en-fr", "Then the DOJ went to court.", "Puis la Commission de la Santé l'attaqua.", "name.missing"),
        (
            "en-fr",
            "The DOJ and the Department of Justice agree.",
            "Le ministère de la Justice est d'accord.",
            "name.missing",
        ),
        # A usual given name shows a person also with which a sentence begins.
        ("fr-en", "Anna Kowalska aussi.", "Him too.", "name.missing"),
    ],
)
def test_it_is_an_alarm(languages: str, source: str, target: str, expected: str) -> None:
    assert expected in {one.code for one in alarms(found(source, target, languages))}


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        # Nouns that the list has, of which another is made, or whose ending shows them.
        ("de-en", "Er las das Handelsgerichtsurteil im Fahrplan.", "He read it there."),
        ("de-en", "Die Zahlungsfähigkeit der Ölarbeiter sank.", "They are poorer."),
        ("de-en", "Sie mochte die Sympathisanten.", "She liked them."),
        ("es-en", "Fue al Parque de los Tratados, según la Bolsa.", "He went there."),
        ("es-en", "Llegó al Cementerio Municipal.", "He came to the cemetery."),
        ("es-en", "Fue a la Agencia Hidrográfica del Sudeste.", "He went to the agency."),
    ],
)
def test_nouns_with_capitals_are_no_names(languages: str, source: str, target: str) -> None:
    assert not alarms(found(source, target, languages))


def test_a_given_name_shows_a_person_before_a_rare_word_only() -> None:
    assert [one.reason for one in found("Anna Kowalska aussi.", "Anna Kowalska, too.", "fr-en")] == [
        "Anna Kowalska = Anna Kowalska"
    ]
    assert not found("Frank words helped.", "Des mots sincères ont aidé.", "en-fr")


def test_a_noun_joined_to_a_given_name_is_no_family_name() -> None:
    assert not alarms(found("A doll for Barbie.", "Eine Barbie-Puppe.", "de-en"))
    assert not alarms(found("Arlington Cemetery is there.", "Der Arlington-Friedhof ist da.", "en-de"))


def test_it_takes_linear_time() -> None:
    linear(lambda text: found("Fla. Calvez Jo. ", text, "en-fr"), "Kerlouan, (Lannilis Yves, " * 3_000)
    linear(
        lambda text: found(text, "Kerlouan (Lannilis), septembre", "en-fr"), "Fla. Yves Mo. Setembre " * 3_000
    )


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        (
            "en-fr",
            "The reading at Saint Stephen's was free.",
            "La lecture dans l'église Saint-Étienne.",
        ),
        ("fr-en", "Il est arrivé au Cap hier.", "He arrived in Cape Town yesterday."),
        ("en-fr", "They say that the Asean agrees.", "Ils disent que l'ANASE est d'accord."),
        ("fr-en", "Les Illhousiens ont voté.", "It was the Illhousians who voted."),
        ("en-fr", "They saw the Milanists win.", "Ils ont vu gagner les Milanistes."),
        ("fr-en", "Il est né en 50 après Jésus-Christ.", "He was born in AD 50."),
        ("fr-en", "Le groupe a lancé une OPA.", "The group made a takeover bid."),
        ("en-fr", "They met Sergei Bagapsh there.", "Ils y ont rencontré Sergueï Bagapch."),
        # A Greek beta for ß; a noun that no list has.
        ("de-en", "Er nannte die Maβnahme gut.", "He called it good."),
        ("en-de", "She chose acrylic paint.", "Sie wählte zum Schluss Acrylfarbe."),
    ],
)
def test_names_of_the_same_raise_no_alarm(languages: str, source: str, target: str) -> None:
    assert not alarms(found(source, target, languages))


def test_a_letter_changed_at_the_start_is_an_alarm() -> None:
    """Though "sh" and "ch" may be the same sound within a name."""
    assert alarms(found("It is Chicago's festival.", "C'est le festival de Shicago.", "en-fr"))
