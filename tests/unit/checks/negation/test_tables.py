"""What negates in each language, and what does not: `tests/languages/xx/negation.tsv`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tables import by_language
from translation.checks.negation.cues import cues
from translation.languages.negation_table import NO_TABLE, negation_table

FILES = sorted((Path(__file__).parents[3] / "languages").glob("*/negation.tsv"))
LINES = [
    (path.parent.name, *line.split("\t"))
    for path in FILES
    for line in path.read_text(encoding="utf-8").splitlines()
]


@by_language(LINES)
def test_negations(language: str, sentence: str, negations: str) -> None:
    found = [cue.span.of(sentence) for cue in cues(sentence, language).negations]
    assert (" | ".join(found) or "-") == negations


def test_each_language_with_a_table_has_sentences() -> None:
    folder = Path(__file__).parents[4] / "translation" / "languages"
    tables = {path.parent.name for path in folder.glob("*/negation.py")} - {"pb"}  # which has Portuguese's
    assert {path.parent.name for path in FILES} == tables


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_each_file_has_sentences_with_and_without(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    without = sum(line.endswith("\t-") for line in lines)
    assert 2 <= without <= len(lines) - 2


@pytest.mark.parametrize(
    ("code", "has"),
    [("fr", True), ("fr-CA", True), ("pb", True), ("zh", False), ("../fr", False), ("", False)],
)
def test_tables_are_found_by_the_code(code: str, has: bool) -> None:
    assert (negation_table(code) is not NO_TABLE) == has
