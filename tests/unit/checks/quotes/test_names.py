"""Names across languages."""

import pytest

from translation.checks.quotes.comparison.person_names import same_person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jens Stoltenberg", "Stoltenberg"),
        ("Volodymyr Zelensky", "Wolodymyr Selenskyj"),
        ("Volodymyr Zelensky", "Wołodymyr Zełenski"),
        ("Angela Merkel", "Frau Merkel"),
        ("María López García", "María López"),
        ("Xi Jinping", "Jinping Xi"),
        ("Recep Tayyip Erdoğan", "Erdogan"),
        ("Emmanuel Macron", "マクロン"),
        ("", "Macron"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jens Stoltenberg", "Xavier Bettel"),
        ("Paul Giraud", "Paul Weston"),
        ("Hillary Clinton", "Donald Trump"),
        ("Ban Ki-moon", "Kofi Annan"),
    ],
)
def test_others(one: str, other: str) -> None:
    assert not same_person(one, other)
    assert not same_person(other, one)
