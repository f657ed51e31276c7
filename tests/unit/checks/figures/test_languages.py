"""Each language reads its figures: `tests/languages/xx/figures.txt` says what is in each sentence.

    sentence | words = kind value unit | words = kind value

A range is written `low..high`; a line without a figure holds words that only look like one.
"""

from pathlib import Path
from typing import get_args

import pytest

from translation.checks.figures import extract
from translation.model import Figure, FigureKind, Interval

LINES = Path(__file__).parents[3] / "languages"
FULL = ("en", "fr", "de", "es", "it", "pt", "nl")
OTHERS = (
    "pl",
    "cs",
    "ru",
    "hi",
    "ar",
    "zh",
    "ja",
    "ko",
    "da",
)  # Danish has no table, text2num reads its words


def lines(language: str) -> list[str]:
    return (LINES / language / "figures.txt").read_text(encoding="utf-8").splitlines()


def written(figure: Figure) -> str:
    value = figure.value
    if isinstance(value, Interval):
        shown = f"{value.low}..{'' if value.high is None else value.high}"
    else:
        shown = value if isinstance(value, str) else f"{value:f}"
    return f"{figure.text} = {figure.kind} {shown} {figure.unit or ''}".strip()


@pytest.mark.parametrize(
    ("language", "line"), [(language, line) for language in FULL + OTHERS for line in lines(language)]
)
def test_line(language: str, line: str) -> None:
    sentence, *expected = line.split(" | ")
    assert [written(figure) for figure in extract(sentence, language)] == expected


@pytest.mark.parametrize("language", FULL)
def test_full_languages_have_sixty_lines(language: str) -> None:
    assert len(lines(language)) >= 60


@pytest.mark.parametrize("language", FULL)
def test_full_languages_have_every_kind(language: str) -> None:
    found = {figure.kind for line in lines(language) for figure in extract(line.split(" | ")[0], language)}
    assert found == set(get_args(FigureKind))


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages_have_twenty_lines(language: str) -> None:
    assert len(lines(language)) >= 20
