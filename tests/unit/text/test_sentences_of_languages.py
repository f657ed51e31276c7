"""Where sentences end in each language: `tests/languages/xx/sentences.tsv` has a text a line, cut at each |.

Behind a tab it says what the line is about. Each text is read without its marks and must be cut at them, and
nowhere else.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from translation.languages.profile import profile
from translation.text.segmentation import sentences

FILES = sorted((Path(__file__).parents[2] / "languages").glob("*/sentences.tsv"))
LINES = [
    pytest.param(file.parent.name, *line.split("\t"), id=f"{file.parent.name}-{number}")
    for file in FILES
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
]


@pytest.mark.parametrize(("language", "marked", "about"), LINES)
def test_sentences_end_where_they_are_marked(language: str, marked: str, about: str) -> None:
    parts = [part.strip() for part in marked.split("|")]
    text = (" " if profile(language).blanks else "").join(parts)
    assert [span.of(text) for span in sentences(text, language)] == parts, about
