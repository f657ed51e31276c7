"""Scales and months with a letter missing are read as what they may have been meant for."""

import pytest

from translation.checks.figures import compare, extract
from translation.model import Bitext, alarms


def values(text: str, language: str) -> list[str]:
    (figure,) = extract(text, language)
    return [str(reading.value) for reading in figure.readings]


def test_a_month_with_a_letter_missing_is_read() -> None:
    assert values("22 Setember 2008", "en") == ["2008-09-22"]


@pytest.mark.parametrize(
    ("text", "language"), [("15 Ιουίου 2022", "el"), ("Ιουίου 2022", "el"), ("júius 2022", "hu")]
)
def test_june_or_july_is_either(text: str, language: str) -> None:
    assert [value.split("-")[1] for value in values(text, language)] == ["06", "07"]


@pytest.mark.parametrize("month", ["June", "July"])
def test_june_or_july_raises_no_alarm(month: str) -> None:
    assert not alarms(compare(Bitext.of_pair("15 Ιουίου 2022", f"15 {month} 2022", "el", "en")))


def test_june_or_july_is_not_may() -> None:
    assert alarms(compare(Bitext.of_pair("15 Ιουίου 2022", "15 May 2022", "el", "en")))
