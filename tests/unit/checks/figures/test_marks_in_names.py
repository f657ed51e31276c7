"""Marks that belong to a number's name: the dots of versions and addresses, powers, small digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from tests.unit.checks.figures.test_compare import check
from translation.checks.figures import extract
from translation.model import alarms


def verdicts(source: str, target: str, pair: str = "en-fr") -> list[tuple[str, str]]:
    return [(finding.verdict, finding.reason) for finding in check(pair, source, target)]


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("2.14.7", "2,14.7"),
        ("2.14.7", "2.14,7"),
        ("2.14.7", "2.147"),
        ("2.14.7", "2. 14.7"),
        ("1.4.x", "1,4.x"),
        ("7.x", "7,x"),
        ("7.x", "7"),
        ("3.2.1", "3.21"),
        ("v0.9.12", "v0,9.12"),
        ("172.16.254.1", "172,16.254.1"),
        ("192.168.100.254", "192,168.100.254"),
        ("192.168.100.254", "192,168,100,254"),
        ("192.168.100.254", "192.168.100.245"),
        ("5²", "52"),
        ("5²", "5"),
        ("5²", "5³"),
        ("10⁻⁹", "10 à 9"),
        ("10⁻⁹", "10⁹"),
        ("10⁻⁹", "10-9"),
        ("10^6", "106"),
        ("10⁶", "10"),
        ("10⁶", "un milliard"),
        ("4 × 10⁶", "4 milliards"),
        ("4 × 10⁶", "4 × 106"),
        ("10⁻⁶", "un million"),
        ("N₂O", "NO"),
        ("SO₂", "SO"),
        ("C₂H₅OH", "CHOH"),
    ],
)
def test_a_changed_mark_of_a_name_is_an_alarm(name: str, changed: str) -> None:
    assert alarms(check("en-fr", f"It says {name} here.", f"Il y a {changed} ici."))
    assert not alarms(check("en-fr", f"It says {name} here.", f"Il y a {name} ici."))


@pytest.mark.parametrize(
    ("written", "otherwise"),
    [
        ("PM2.5", "PM2,5"),  # one dot is a decimal mark
        ("1,234,567.5", "1 234 567,5"),
        ("1,234,567.5", "1.234.567,5"),
        ("N₂O", "N2O"),
        ("C₂H₅OH", "C2H5OH"),
        ("10⁻⁹", "10^-9"),
        ("2.5⁴", "2,5⁴"),
        ("8 km²", "8 km2"),
        ("8 cm³", "8 cm3"),
        ("10⁶", "un million"),
        ("10⁹", "un milliard"),
        ("10⁻²", "0,01"),
        ("4 × 10⁶", "4 millions"),
        ("4.2 × 10⁶", "4,2 x 10^6"),
        ("10^6", "1 000 000"),
        ("in 2019²", "en 2019"),  # the mark of a note
        ("45¹", "45"),
    ],
)
def test_another_way_to_write_it_is_not(written: str, otherwise: str) -> None:
    assert not alarms(check("en-fr", f"It was {written} then.", f"C'était {otherwise} alors."))


def test_a_power_is_never_the_number_of_a_name() -> None:
    assert verdicts("3² is not O₃.", "3² n'est pas O3.") == [("matched", "3² = 3²"), ("matched", "O₃ = O3")]
    assert verdicts("It is 3² here.", "Il y a O3 ici.")[0] == ("missing", "missing: 3²")


def test_a_name_may_be_worded_where_its_letters_stand_for_something_else() -> None:
    assert not alarms(check("en-fr", "The SO₂ rose.", "Le dioxyde de soufre a augmenté."))
    assert not alarms(check("en-fr", "The NO and N₂O rose.", "Le NO et un gaz ont augmenté."))
    assert not alarms(check("en-fr", "The G7 met.", "Le groupe G a siégé."))


def test_an_address_may_be_a_number_where_dots_group() -> None:
    assert not alarms(check("de-en", "Server 10.20.100.254 fiel aus.", "Server 10.20.100.254 failed."))
    assert not alarms(check("de-en", "Es sind 1.123.100.254 Euro.", "It is 1,123,100,254 euros."))


@given(parts=st.lists(st.integers(0, 99), min_size=3, max_size=5), place=st.integers(0, 3))
def test_any_changed_dot_is_an_alarm(parts: list[int], place: int) -> None:
    name = ".".join(map(str, parts))
    figures = extract(f"It runs {name} now.", "en")
    if [figure.kind for figure in figures] != ["designation"]:
        return  # a date, or groups of a number
    dots = [index for index, char in enumerate(name) if char == "."]
    dot = dots[place % len(dots)]
    changed = f"{name[:dot]},{name[dot + 1 :]}"
    assert alarms(check("en-fr", f"It runs {name} now.", f"Il tourne {changed} ici."))


@pytest.mark.parametrize("piece", ["1.", "1,1", "2²", "10⁻", "1.x", "10.0.0.1,", "10 × ", "10⁶×"])
def test_hostile_names_take_linear_time(piece: str) -> None:
    linear(lambda text: check("en-fr", text, text[1:]), piece * (40_000 // len(piece)))
