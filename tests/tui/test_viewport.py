"""What is in sight, and where to scroll to bring something there."""

from __future__ import annotations

import pytest

from tests.tui.fakes import Pairs, review_of
from translation.model import Span
from tui.view.rows import Layout, Side, paragraphs
from tui.view.steps import spans_of
from tui.view.viewport import Viewport

# Stacked, each paragraph takes three rows: original, translation, blank.
PAIRS: Pairs = [[(f"Ship {number} left.", f"Le navire {number} part.")] for number in range(100, 150)]
BITEXT = review_of(PAIRS).bitext
TEXTS: dict[Side, str] = {"source": BITEXT.source, "target": BITEXT.target}
STACKED = Layout(TEXTS, paragraphs(BITEXT.segments), {"source": 40, "target": 40}, stacked=True)


def of(number: int) -> dict[Side, Span]:
    return spans_of(BITEXT.segments[number])


@pytest.mark.parametrize(
    ("number", "row"),
    [(10, None), (13, None), (9, 24), (14, 39), (0, 0), (1, 0), (49, 144)],
)
def test_what_is_not_in_sight_is_brought_a_third_from_the_top(number: int, row: int | None) -> None:
    assert Viewport(STACKED, 30, 11).row_for(of(number)) == row


def test_what_takes_most_of_the_height_begins_at_the_top() -> None:
    spans: dict[Side, Span] = {"source": Span(of(20)["source"].start, of(24)["source"].end)}
    assert Viewport(STACKED, 0, 11).row_for(spans) == 60


def test_where_both_sides_do_not_fit_the_translation_is_whole() -> None:
    spans: dict[Side, Span] = {"source": of(20)["source"], "target": of(21)["target"]}  # rows 60 to 64
    assert Viewport(STACKED, 0, 5).row_for(spans) == 60
    assert Viewport(STACKED, 0, 4).row_for(spans) == 61
    longer: dict[Side, Span] = {
        "source": of(20)["source"],
        "target": Span(of(21)["target"].start, of(24)["target"].end),
    }
    assert Viewport(STACKED, 0, 4).row_for(longer) == 64  # where it begins


def test_what_is_on_a_side_that_is_not_shown_is_nowhere() -> None:
    alone = Layout({"source": TEXTS["source"]}, paragraphs(BITEXT.segments), {"source": 40})
    viewport = Viewport(alone, 0, 5)
    assert viewport.row_for({"target": of(40)["target"]}) is None
    assert not viewport.touches({"target": of(0)["target"]})


@pytest.mark.parametrize(("number", "seen"), [(8, False), (9, False), (10, True), (13, True), (14, False)])
def test_touches(number: int, seen: bool) -> None:
    assert Viewport(STACKED, 30, 11).touches(of(number)) is seen


def test_half_a_sentence_in_sight_is_enough() -> None:
    assert Viewport(STACKED, 31, 5).touches(of(10))


@pytest.mark.parametrize(("top", "number"), [(0, 0), (30, 10), (31, 10), (32, 11), (1000, 49)])
def test_the_first_sentence_in_sight(top: int, number: int) -> None:
    assert Viewport(STACKED, top, 11).first_sentence(BITEXT.segments) == number


def test_nothing_is_in_sight_of_an_empty_text() -> None:
    empty = Viewport(Layout({"source": ""}, [], {"source": 10}), 0, 5)
    assert empty.first_sentence([]) == 0
