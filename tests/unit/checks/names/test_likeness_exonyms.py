"""Whether names are known that each language has of its own, in all their forms."""

from __future__ import annotations

from collections import Counter

import pytest

from translation.checks.names.exonyms import named
from translation.checks.names.likeness import likeness
from translation.languages import exonyms

# A name, what another language calls it, and what it does not; the two languages.
NAMES = """
OTAN | NATO | WHO | fr en
É.-U. | U.S. | U.K. | fr en
Vereinigten Staaten | États-Unis | Émirats arabes unis | de fr
Соединённых Штатов | United States | United Nations | ru en
Europäischen Union | EU | AU | de en
Nations unies | UN | EU | fr en
Mailand | Milan | Madrid | de en
Мюнхене | Munich | Moscow | ru en
Warszawie | Warsaw | Wroclaw | pl en
Jean-Paul II | Johannes Paul II. | Benedikt XVI. | fr de
Kadhafi | Gaddafi | Kadyrov | fr en
mer Noire | Black Sea | Red Sea | fr en
Hague | Haye | Havre | en fr
Galles | Wales | Scotland | fr en
Άγκυρα | Ankara | Adana | el en
Εύβοια | Eubée | Érythrée | el fr
"""
NATIONS = """
canadienne | Canadian | Cambodian | fr en
Kanadier | canadiens | cambodgiens | de fr
iranischen | Iranian | Iraqi | de en
nigerianische | Nigerian | Nigerien | de en
indische | Indian | Indonesian | de en
Österreichs | Austria | Australia | de en
украинцы | Ukrainians | Russians | ru en
włoski | Italian | Welsh | pl en
brasileño | Brazilian | Bulgarian | es en
Französin | French | Finnish | de en
brasileira | Brazilian | Bulgarian | pb en
الإيراني | Iranian | Iraqi | ar en
צרפתי | French | Polish | he en
프랑스인 | French | Finnish | ko en
法国人 | French | German | zh en
γαλλικός | French | Galician | el en
"""


def lines(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("name", "right", "wrong", "languages"), lines(NAMES) + lines(NATIONS))
def test_languages_call_the_same_by_names_of_their_own(
    name: str, right: str, wrong: str, languages: str
) -> None:
    source, target = languages.split()
    assert likeness(name, right, source, target) == "exonym"
    assert likeness(right, name, target, source) == "exonym"
    assert likeness(name, wrong, source, target) is None
    assert likeness(wrong, name, target, source) is None


def test_a_country_and_its_people_have_one_key() -> None:
    assert named("Frankreich", "de") == named("Franzosen", "de") == named("French", "en") == {"FR"}
    assert not named("Franz", "de")


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk"])
def test_every_row_of_the_tables_has_a_name_in_the_language(language: str) -> None:
    keys = Counter(key for key, _ in exonyms.listed("en"))
    assert {key for key, _ in exonyms.listed(language)} == set(keys)


@pytest.mark.parametrize(
    ("form", "name", "languages"),
    [
        ("Putins", "Putin", "de en"),
        ("Bayreuther", "Bayreuth", "de en"),
        ("Biden’s", "Biden", "en de"),
        ("Tuska", "Tusk", "pl en"),
        ("Ankara'da", "Ankara", "tr en"),
        ("Orbánnak", "Orbán", "hu en"),
        ("Marinille", "Marin", "fi en"),
        ("Klausovi", "Klaus", "cs en"),
    ],
)
def test_an_ending_of_its_language_makes_no_other_name(form: str, name: str, languages: str) -> None:
    source, target = languages.split()
    assert likeness(form, name, source, target) == "inflected"
    assert likeness(form, name, "en", "en") == ("inflected" if "’" in form else None)


@pytest.mark.parametrize(
    ("name", "slip", "languages"),
    [
        ("Honduras", "Hondurass", "en fr"),
        ("Афганистан", "Afghganistan", "ru en"),
        ("Japon", "Japann", "fr en"),
        ("台湾", "Taiwas", "zh en"),
        ("深圳", "Shenzhem", "zh en"),
    ],
)
def test_a_slip_in_the_name_of_a_place_is_not_another_spelling(name: str, slip: str, languages: str) -> None:
    source, target = languages.split()
    assert likeness(name, slip, source, target) is None
    assert likeness(slip, name, target, source) is None


def test_a_person_may_be_called_like_a_country() -> None:
    assert likeness("Jordan", "Джордан", "en", "ru") == "romanisation"
    assert likeness("Jordan", "Иордания", "en", "ru") == "exonym"
