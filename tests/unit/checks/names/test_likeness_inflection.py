"""Whether the cases of a name are known for it."""

from __future__ import annotations

import pytest

from translation.checks.names.inflection import bases
from translation.checks.names.likeness import likeness

# A name in some case, the name in another language, another name; the two languages.
CASES = """
Kaczyńskiego | Kaczynski | Kaczmarek | pl en
Wałęsy | Wałęsa | Wałbrzych | pl en
Zełenskim | Selenskyj | Selinski | pl de
Kijowie | Kyiv | Kielce | pl en
Niemczech | Germany | Denmark | pl en
Babišovi | Babis | Babich | cs en
Čaputové | Čaputová | Čapková | cs en
Praze | Prague | Brno | cs en
Niinistön | Niinistö | Niinimaa | fi en
Helsingissä | Helsinki | Hamina | fi en
Orbán Viktor | Viktor Orbán | Viktor Urbán | hu en
Moszkvában | Moscow | Minsk | hu en
Putyinnal | Putin | Putnam | hu en
Rusya'nın | Russia | Romania | tr en
Vučića | Vučić | Vukić | sr en
Вучић | Vucic | Vukic | sr en
României | Romania | Roma | ro en
Навальному | Nawalny | Nawalski | ru de
Достоевского | Dostoevsky | Dovlatovsky | ru en
Владимиром Путиным | Vladimir Putin | Vladimir Pukin | ru en
Києва | Kyiv | Kielce | uk en
Порошенком | Poroshenko | Poroshin | uk en
Шмигаля | Shmyhal | Shmyral | uk en
Müllers | Müller | Möller | de en
Amsterdamse | Amsterdam | Rotterdam | nl en
Παπανδρέου | Papandreou | Papadakis | el en
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_a_case_is_the_name(line: str) -> None:
    form, name, another, languages = (cell.strip() for cell in line.split("|"))
    source, target = languages.split()
    assert likeness(form, name, source, target)
    assert likeness(name, form, target, source)
    assert not likeness(form, another, source, target)


def test_endings_come_off_only_where_a_language_has_them() -> None:
    assert "Putin" in bases("Putinem", "pl")
    assert not bases("Putinem", "fr")
    assert "Putin" in bases("Putin's", "fr")


def test_a_name_does_not_shrink_to_nothing() -> None:
    assert not bases("Ems", "de")
