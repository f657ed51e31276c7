"""A century as a length of time: "hace un siglo" is a hundred years ago."""

import pytest

from translation.checks.figures import compare
from translation.model import Bitext, alarms


def is_quiet(pair: str, source: str, target: str) -> bool:
    return not alarms(compare(Bitext.of_pair(source, target, *pair.split("-"))))


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("es-de", "Murió hace un siglo.", "Er starb vor hundert Jahren."),
        ("de-en", "Das war vor einem Jahrhundert.", "That was 100 years ago."),
        ("it-fr", "È durato un secolo.", "Cela a duré cent ans."),
        ("nl-en", "Dat was een eeuw geleden.", "That was a hundred years ago."),
        ("pt-es", "Foi há um século.", "Fue hace cien años."),
        ("es-fr", "Duró medio siglo.", "Cela a duré cinquante ans."),
        ("de-en", "Das war vor einem halben Jahrhundert.", "That was fifty years ago."),
        ("it-de", "È durato mezzo secolo.", "Es dauerte 50 Jahre."),
        ("nl-en", "Een halve eeuw geleden.", "50 years ago."),
        ("es-en", "En el siglo XIX.", "In the 19th century."),
        ("es-en", "El partido del siglo.", "The match of the century."),
    ],
)
def test_a_century_is_a_hundred_years(pair: str, source: str, target: str) -> None:
    assert is_quiet(pair, source, target)


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("es-de", "Murió hace un siglo.", "Er starb vor sechzig Jahren."),
        ("es-fr", "Duró medio siglo.", "Cela a duré cent ans."),
        ("it-de", "È durato mezzo secolo.", "Es dauerte 500 Jahre."),
    ],
)
def test_of_another_length(pair: str, source: str, target: str) -> None:
    assert not is_quiet(pair, source, target)
