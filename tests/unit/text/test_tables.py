"""Rows of tables and their cells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.sources.loading import from_text
from translation.text.cleaning import clean
from translation.text.segmentation import segment
from translation.text.tables import cells


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("| Port | Ships | Share |", ["Port", "Ships", "Share"]),
        ("|Cork|12||", ["Cork", "12"]),
        ("Port | Ships | Share", ["Port", "Ships", "Share"]),
        ("Cork | 1,200", ["Cork", "1,200"]),
        ("| a \\| b | `x|y` |", ["a", "b", "`x|y`"]),
        ("|---|---:|", ["---", "---:"]),
        ("Port\tShips\t\tShare", ["Port", "Ships", "Share"]),
        ("\tShips", ["Ships"]),
        ("Cork City      12    1,450", ["Cork City", "12", "1,450"]),
    ],
)
def test_the_cells_of_a_row(line: str, found: list[str]) -> None:
    assert [cell.of(line) for cell in cells(line)] == found


@pytest.mark.parametrize(
    "line",
    [
        "The ship sank.",
        "use the | operator to pipe",
        "if (wind || rain) stay(home);",
        "|x| is never negative",
        "The bar (|) and the tab",
        "",
        "`a | b` pipes a to b",
    ],
)
def test_a_sentence_is_not_a_row(line: str) -> None:
    assert cells(line) == ()


@given(st.text("ab| \t\\`+-:é", max_size=60))
def test_cells_are_in_order_apart_and_without_blanks(line: str) -> None:
    end = 0
    for cell in cells(line):
        assert end <= cell.start < cell.end
        assert cell.of(line) == cell.of(line).strip()
        end = cell.end


def rows(text: str, *, markdown: bool = False) -> list[str]:
    """The paragraphs that are rows."""
    return [paragraph.text for paragraph in clean(text, markdown=markdown) if cells(paragraph.text)]


def test_rows_keep_their_tabs_bars_and_columns() -> None:
    for table in (
        "Port\tShips\nCork City\t12\n\tnone",
        "| Port | Ships |\n|---|---:|\n| Cork | 12 |\n| | |",
        "+------+----+\n| Cork | 12 |\n+------+----+",
        "                P  Pts\nCork City       12   26\nGalway          12   24",
        "Port         Ships  Share\nCork City       12   4.5%\nGalway           9   0.1%",
        "Port | Ships\n--- | ---\ncork | many boats",
    ):
        assert (
            from_text(f"It blew.\n\n{table}\n\nIt rained.", "-").text == f"It blew.\n\n{table}\n\nIt rained."
        )


def test_a_row_is_one_segment_whatever_its_cells_end_with() -> None:
    article = from_text("| Who won. | Nobody knows. Or says. |\n| Cork. | 12. |", "-")
    assert [one.source.of(article.text) for one in segment(article, "en")] == article.text.split("\n")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Clerk ........ Leo Orr", ["Clerk", "Leo Orr"]),
        ("2. The tide.......41", ["2. The tide", "41"]),
        ("The tide . . . . . . . 41", ["The tide", "41"]),
        ("Bread .... €2 ...... Milk", ["Bread", "€2", "Milk"]),
        ("Well.... I am not sure.", []),
        ("She waited ..... and then left.", []),
        ("And then......", []),
    ],
)
def test_leader_dots_stand_between_cells(line: str, found: list[str]) -> None:
    assert [cell.of(line) for cell in cells(line)] == found
    assert not found or from_text(f"Who sits:\n{line}\n{line}\n", "-").text == f"Who sits:\n{line}\n{line}"


@pytest.mark.parametrize(
    "prose",
    [
        "The ship  sank in the\tnight.",
        "He came.  She left.\nIt was late.  Nobody saw it.\nIt rained.  The end came.",
        "The wind  blew all day and the\nsea was grey, which  nobody had\nseen before  in that month, and",
    ],
)
def test_stray_tabs_and_blanks_in_prose_are_blanks(prose: str) -> None:
    assert rows(prose) == []
    assert "  " not in from_text(prose, "-").text
    assert "\t" not in from_text(prose, "-").text


@pytest.mark.parametrize(
    "piece",
    [
        "|",
        "| a ",
        "a\t",
        "|-",
        "a  ",
        "|-|\n",
        "a  b\n",
        "+-+\n",
        "a|b\n",
        "`|",
        "| `",
        ".",
        "a....... ",
        ". ",
    ],
)
def test_hostile_text_takes_no_time(piece: str) -> None:
    linear(lambda text: [cells(paragraph.text) for paragraph in clean(text)], piece * 60_000)
    linear(lambda text: clean(text, markdown=True), piece * 60_000)
