"""Figures end where a cell, a line or a mark of a subtitle does."""

from __future__ import annotations

import pytest

from translation.checks.figures import extract


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Left\t2024\t%", ["2024"]),
        ("Total\t1\t234", ["1", "234"]),
        ("Change\t−2.0\nYears later nothing had changed.", ["−2.0"]),
        ("In all 12\n\nPercent is a word.", ["12"]),
        ("Men\t5\tmillion", ["5", "million"]),
        ("Men\t5 million", ["5 million"]),
        ("It cost 1 234 euros.", ["1 234 euros"]),
        ("{\\an8}Nobody came.", []),
        ("{\\an8}All 12 came.", ["12"]),
    ],
)
def test_no_figure_goes_on_in_the_next_cell_or_paragraph(text: str, found: list[str]) -> None:
    assert [figure.text for figure in extract(text, "en")] == found
