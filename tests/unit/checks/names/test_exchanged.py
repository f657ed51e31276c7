"""Whether known countries and bodies that another stands for are reported, and persons with other letters."""

from __future__ import annotations

import pytest

from tests.growth import linear
from translation.checks.names import compare
from translation.checks.names.exonyms import are_different
from translation.model import Bitext, alarms


def codes(source: str, target: str, languages: str) -> list[str]:
    return [one.code for one in alarms(compare(Bitext.of_pair(source, target, *languages.split())))]


# What is said, with what is exchanged and with what is the same.
EXCHANGED = """
en es | The Austrian government agrees. | El gobierno australiano cede. | El gobierno austriaco cede.
de en | Die österreichische Regierung ging. | The Australian government left. | The Austrian government left.
en es | He went to Niger. | Viajó a Nigeria. | Viajó a Níger.
en fr | The Irish police agree. | La police islandaise accepte. | La police irlandaise accepte.
en fr | The Iranian army left. | L'armée irakienne est partie. | L'armée iranienne est partie.
en fr | The Dutch police agree. | La police danoise accepte. | La police des Pays-Bas accepte.
en es | The U.S. agrees. | El Reino Unido cede. | Estados Unidos cede.
fr en | Hier, l'Union européenne a cédé. | Yesterday the African Union gave in. | Yesterday the EU gave in.
fr en | Hier, l'Union européenne a cédé. | Then the UN gave in. | Then the European Commission gave in.
en fr | Yesterday the IMF agreed. | Hier, la BCE a cédé. | Hier, le FMI a cédé.
en fr | Yesterday the CIA agreed. | Hier, le FBI a cédé. | Hier, la CIA a cédé.
en fr | Iraq and Iran agree. | L'Iran et l'Inde cèdent. | L'Iran et l'Irak cèdent.
"""


@pytest.mark.parametrize("line", EXCHANGED.strip().splitlines())
def test_a_known_name_for_another_is_exchanged(line: str) -> None:
    languages, source, wrong, right = (cell.strip() for cell in line.split("|"))
    assert codes(source, wrong, languages) == ["name.exchanged"]
    assert not codes(source, right, languages)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # Several are left: nobody knows which stands for which.
        ("The Swiss and the Danes agree.", "Les Irlandais, les Suédois et les Grecs cèdent."),
        # They share a name, or one is a part of the other.
        ("The Korean army left.", "L'armée nord-coréenne est partie."),
        ("The Senate agrees.", "Le Congrès accepte."),
        # A bird, in small letters, is not a country.
        ("They ate turkey in Greece.", "Ils ont mangé de la dinde en Grèce."),
    ],
)
def test_what_may_be_the_same_is_not_exchanged(source: str, target: str) -> None:
    assert "name.exchanged" not in codes(source, target, "en fr")


def test_two_names_are_different_if_both_are_known_and_of_one_kind() -> None:
    assert are_different("Niger", "Nigeria", "en", "es")
    assert are_different("IMF", "BCE", "en", "fr")
    assert not are_different("Nigerian", "Nigeria", "en", "es")
    assert not are_different("Niger", "OTAN", "en", "fr")
    assert not are_different("Niger", "Calvez", "en", "fr")


# A person's name with other letters, and as it is; the last may be spelt otherwise.
PERSONS = """
de en | Gestern ging Jean-Claude Juncker. | Then Jean-Claude Junker left. | Then Jean-Claude Juncker left.
de en | Gestern sprach Nancy Faeser. | Yesterday Nancy Feser spoke. | Yesterday Nancy Faeser spoke.
en es | The actor Tom Hanks came. | El actor Tom Hank vino. | El actor Tom Hanks vino.
en es | Senator Marco Rubio came. | El senador Marco Rubia vino. | El senador Marco Rubio vino.
en fr | Yesterday Mario Draghi left. | Hier, Maria Draghi est partie. | Hier, Mario Draghi est parti.
en fr | Yesterday Daniel Martin left. | Hier, Danielle Martin est partie. | Hier, Daniel Martin est parti.
en de | Yesterday Elon Musk left. | Gestern ging Elon Musc. | Gestern ging Elon Musk.
en fr | Yesterday Roman Ershov left. | Hier, Roman Erscof est parti. | Hier, Roman Ershow est parti.
de en | Gestern ging Wladimir Putin. | Yesterday Vladimir Pudin left. | Yesterday Vladimir Putin left.
en de | The film of Tom Hank came out. | Der Film Tom Henks kam heraus. | Der Film Tom Hanks kam heraus.
"""


@pytest.mark.parametrize("line", PERSONS.strip().splitlines())
def test_a_letter_of_a_person_that_sounds_or_ends_alike_is_another(line: str) -> None:
    languages, source, wrong, right = (cell.strip() for cell in line.split("|"))
    assert codes(source, wrong, languages)
    assert not codes(source, right, languages)


def test_many_known_names_take_linear_time() -> None:
    assert linear(lambda text: codes(text, text, "en es"), "Niger, Iran, " * 2_000) == []
