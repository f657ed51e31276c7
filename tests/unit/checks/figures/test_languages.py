"""Each language reads its figures: `tests/languages/xx/figures.txt` says what is in each sentence.

    sentence | words = kind value unit | words = kind value

A range is written `low..high`; a line without a figure holds words that only look like one.
"""

from pathlib import Path
from typing import get_args

import pytest

import translation.languages
from tests.tables import by_language
from tests.tools.figure_lines import line_of
from tests.unit.checks.figures.specified import FULL, SPECIFIED, lines, written
from translation.checks.figures import extract
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.model import FigureKind


@by_language((language, line) for language in SPECIFIED for line in lines(language))
def test_line(language: str, line: str) -> None:
    sentence, *expected = line.split(" | ")
    assert [written(figure) for figure in extract(sentence, language)] == expected


def test_a_round_end_of_a_range_is_written_in_digits() -> None:
    assert [written(figure) for figure in extract("Thousands fled.", "en")] == ["Thousands = number 2000.."]


def test_the_tool_writes_the_lines_of_sentences() -> None:
    assert all(line_of(line.split(" | ")[0], "en") == line for line in lines("en"))


@pytest.mark.parametrize("language", FULL)
def test_full_languages_have_sixty_lines(language: str) -> None:
    assert len(lines(language)) >= 60


@pytest.mark.parametrize("language", FULL)
def test_full_languages_have_every_kind(language: str) -> None:
    found = {figure.kind for line in lines(language) for figure in extract(line.split(" | ")[0], language)}
    assert found == set(get_args(FigureKind))


@pytest.mark.parametrize("language", SPECIFIED)
def test_every_language_has_twenty_lines(language: str) -> None:
    assert len(lines(language)) >= 20


def test_every_table_is_specified() -> None:
    folders = [path.parent.name for path in Path(translation.languages.__path__[0]).glob("*/figures.py")]
    shared = [language for language in folders if lexicon(language).table.code != language]
    assert shared == ["zt"]  # Chinese in both character sets
    assert set(folders) - set(shared) <= set(SPECIFIED)


def test_a_new_folder_is_a_new_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "qq").mkdir()
    (tmp_path / "qq" / "figures.py").write_text(
        "from translation.languages.figure_table import FigureTable\n"
        'TABLE = FigureTable(code="qq", cardinals={"dodek": 12}, scales={"miliono": (6,)})\n'
    )
    monkeypatch.setattr(translation.languages, "__path__", [*translation.languages.__path__, str(tmp_path)])
    assert [written(figure) for figure in extract("Venis dodek miliono.", "qq")] == [
        "dodek miliono = number 12000000"
    ]


def test_a_mistake_in_a_table_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "qx").mkdir()
    (tmp_path / "qx" / "figures.py").write_text(
        "from translation.languages.figure_tabel import FigureTable\n"
    )
    monkeypatch.setattr(translation.languages, "__path__", [*translation.languages.__path__, str(tmp_path)])
    with pytest.raises(ModuleNotFoundError):
        extract("12", "qx")
