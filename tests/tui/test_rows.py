"""Wrapping, alignment, and offsets to rows and back."""

from __future__ import annotations

import itertools
import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, split_graphemes

from tests.tui.fakes import HARBOUR, review_of
from translation.model import Segment, Span
from tui.view.rows import SIDES, Block, Layout, ReadingPlace, Side, paragraphs, sentences
from tui.view.wrapping import _ONE_CELL, GrowingText, drawable, drawable_lines, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Letters of several widths, spaces that break and spaces that do not, marks, digits, joiners, emoji.
ALPHABET = "ab é1 2,.“”«»()%-  \u00a0\u202f\u2009\u3000\u200b今日、東。「」ı\u0301👩\u200d🔬🇫🇷한ا\u05d0"
words = st.text(alphabet=ALPHABET, max_size=120)
widths = st.integers(min_value=2, max_value=30)


def rows(text: str, width: int) -> list[str]:
    starts = [*wrap(text, 0, len(text), width), len(text)]
    return [text[start:end] for start, end in itertools.pairwise(starts)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("one two three", 20, ["one two three"]),
        ("one two three", 7, ["one two ", "three"]),
        ("one two three", 8, ["one two ", "three"]),
        ("abcdefgh ij", 4, ["abcd", "efgh ", "ij"]),
        ("one   two", 4, ["one   ", "two"]),
        ("une somme de 1\u202f234\u202f567 euros", 18, ["une somme de ", "1\u202f234\u202f567 euros"]),
        ("une somme de 1 234 567 euros", 18, ["une somme de ", "1 234 567 euros"]),
        ("il a dit «\u00a0bonjour\u00a0» hier", 14, ["il a dit ", "«\u00a0bonjour\u00a0» ", "hier"]),
        ("il a dit « bonjour » hier", 14, ["il a dit ", "« bonjour » ", "hier"]),
        ("“\u2009Allies and partners", 8, ["“\u2009Allies ", "and ", "partners"]),
        ("baisse de 98 % en mai", 13, ["baisse de ", "98 % en mai"]),
        ("est-ce vrai ? oui", 12, ["est-ce ", "vrai ? oui"]),
        ("今年の夏、東京で開催", 9, ["今年の", "夏、東京", "で開催"]),
        ("ab「今日」は", 5, ["ab", "「今", "日」", "は"]),
        ("2026年1,550人", 7, ["2026年", "1,550人"]),
        ("👩\u200d🔬👩\u200d🔬👩\u200d🔬", 4, ["👩\u200d🔬👩\u200d🔬", "👩\u200d🔬"]),
        ("e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]),
        ("", 5, [""]),
        ("Cork│12│one ship", 8, ["Cork│12│", "one ship"]),
        ("one\n\n  two three\n", 8, ["one\n", "\n", "  two ", "three\n", ""]),
    ],
)
def test_wraps(text: str, width: int, expected: list[str]) -> None:
    assert rows(text, width) == expected


@given(words, widths)
def test_no_row_is_wider_than_asked(text: str, width: int) -> None:
    text = drawable(text)
    for row in rows(text, width):
        assert cell_len(row.rstrip(" \u3000\u200b")) <= width or len(split_graphemes(row)[0]) == 1


@given(words, widths)
def test_rows_are_the_whole_text_in_order(text: str, width: int) -> None:
    assert "".join(rows(text, width)) == text
    starts = wrap(text, 0, len(text), width)
    assert starts == sorted(set(starts))


@given(words, widths)
def test_graphemes_stay_whole(text: str, width: int) -> None:
    edges = {first for first, _, _ in split_graphemes(text)[0]} | {0}
    assert set(wrap(text, 0, len(text), width)) <= edges


@given(st.text(alphabet="ab \u00a0\u202f", max_size=80), widths)
def test_a_row_ends_at_a_no_break_space_only_where_it_has_no_other(text: str, width: int) -> None:
    for before, after in pairwise(rows(text, width)):
        if before[-1] in "\u00a0\u202f" or after[0] in "\u00a0\u202f":
            assert not re.search("[ab] +[ab]", before)


def test_one_cell_characters_take_one_cell() -> None:
    chars = [chr(code) for code in range(0x3000) if _ONE_CELL.fullmatch(chr(code))]
    assert len(chars) > 1000
    assert {cell_len(char) for char in chars} == {1}


def test_what_a_terminal_acts_on_is_not_drawn() -> None:
    text = "a\x1b[31mb\x00\x9b\u202ec\td\n"
    assert drawable(text) == "a [31mb   c d "
    assert len(drawable(text)) == len(text)
    assert drawable_lines(text) == "a [31mb   c│d\n"
    assert drawable_lines("\t x\t\ty") == "  x││y"


def test_a_long_word_does_not_take_long() -> None:
    assert len(wrap("x" * 1_000_000, 0, 1_000_000, 50)) == 20_000
    assert len(wrap("1 " * 500_000, 0, 1_000_000, 50)) == 20_000


# Layout


def layout(
    view: str = "both", width: int = 30, done: int | None = None, before: Layout | None = None
) -> Layout:
    """A layout of the harbour's texts: "stacked", or as the views are."""
    bitext = review_of(HARBOUR, done=done).bitext
    texts: dict[Side, str] = {"source": bitext.source, "target": bitext.target}
    shown: dict[str, dict[Side, int]] = {
        "both": {"source": width, "target": width},
        "stacked": {"source": width, "target": width},
        "original": {"source": width},
        "translation": {"target": width},
    }
    blocks = sentences if view == "both" else paragraphs
    return Layout(texts, blocks(bitext.segments), shown[view], stacked=view == "stacked", before=before)


def shown_text(layout: Layout, side: Side, text: str) -> list[str]:
    places = (layout.text_at(side, row) for row in range(layout.height))
    return [text[slice(*place)] if place else "" for place in places]


def test_every_sentence_begins_on_the_same_row_on_both_sides() -> None:
    bitext = review_of(HARBOUR).bitext
    rows = layout()
    for segment in bitext.segments:
        assert segment.target
        assert rows.row_of("source", segment.source.start) == rows.row_of("target", segment.target.start)


def test_a_blank_row_stands_between_paragraphs_and_only_there() -> None:
    bitext = review_of(HARBOUR).bitext
    rows = layout(width=200)
    lines = shown_text(rows, "source", bitext.source)
    assert [bool(line) for line in lines] == [
        True,
        False,
        True,
        True,
        False,
        True,
        True,
        True,
        False,
        True,
        True,
    ]


@pytest.mark.parametrize("blocks", [sentences, paragraphs])
def test_a_paragraph_is_shown_with_its_indent(blocks: Callable[[Sequence[Segment]], list[Block]]) -> None:
    text = "One two.\n\n    Three four. Five."
    spans = [Span(0, 8), Span(14, 25), Span(26, 31)]
    segments = [Segment(paragraph, span, span) for paragraph, span in zip((0, 1, 1), spans, strict=True)]
    rows = Layout({"source": text, "target": text}, blocks(segments), {"source": 12, "target": 12})
    lines = shown_text(rows, "target", text)
    assert lines == [
        "One two.",
        "",
        "    Three ",
        *(["four.", "Five."] if blocks is sentences else ["four. Five."]),
    ]
    assert [rows.row_of("target", offset) for offset in (0, 14, 20)] == [0, 2, 3]


@pytest.mark.parametrize("blocks", [sentences, paragraphs])
def test_a_single_line_end_begins_the_next_row(blocks: Callable[[Sequence[Segment]], list[Block]]) -> None:
    text = "The sea\nis grey.\n\nx = 1\n\n    y = 2\nSo."
    spans = [Span(0, 7), Span(8, 16), Span(18, 34), Span(35, 38)]
    segments = [Segment(number, span, span) for number, span in enumerate(spans)]
    rows = Layout({"source": text, "target": text}, blocks(segments), {"source": 20, "target": 20})
    lines = shown_text(rows, "target", text)
    assert [line.rstrip() for line in lines] == text.split("\n")
    for row in range(rows.height):
        place = rows.place_at(row)
        assert place
        assert rows.row_of_place(place) == (row if rows.text_at("source", row) else row + 1)


def test_alone_the_sentences_of_a_paragraph_run_on() -> None:
    bitext = review_of(HARBOUR).bitext
    lines = shown_text(layout("translation", width=400), "target", bitext.target)
    assert [line for line in lines if line] == [" ".join(pair[1] for pair in pairs) for pairs in HARBOUR]


@pytest.mark.parametrize("view", ["both", "stacked", "original", "translation"])
@pytest.mark.parametrize("width", [5, 17, 30, 100])
def test_row_of_is_where_the_text_is_shown(view: str, width: int) -> None:
    rows = layout(view, width)
    for side in rows.sides:
        for row in range(rows.height):
            if place := rows.text_at(side, row):
                assert {rows.row_of(side, offset) for offset in range(*place)} == {row}


def test_stacked_each_paragraph_is_followed_by_its_translation() -> None:
    bitext = review_of(HARBOUR).bitext
    rows = layout("stacked", width=400)
    source = shown_text(rows, "source", bitext.source)
    target = shown_text(rows, "target", bitext.target)
    flow = [one or other for one, other in zip(source, target, strict=True)]
    expected = []
    for pairs in HARBOUR:
        expected += [" ".join(pair[side] for pair in pairs) for side in (0, 1)] + [""]
    assert flow == expected[:-1]
    assert not any(one and other for one, other in zip(source, target, strict=True))
    heads = [(rows.is_head("source", row), rows.is_head("target", row)) for row in range(rows.height)]
    assert heads == [(True, False), (False, True), (False, False)] * 3 + [(True, False), (False, True)]


@pytest.mark.parametrize("done", [0, 1, 3, 8])
def test_stacked_the_rows_of_a_half_translated_text_are_found_again(done: int) -> None:
    rows = layout("stacked", done=done)
    for row in range(rows.height):
        place = rows.place_at(row)
        assert place
        if any(rows.text_at(side, row) for side in SIDES):
            assert rows.row_of_place(place) == row
    if done == 1:
        # The second paragraph is not translated: its translation will be below it.
        assert rows.pending_row == rows.row_of("source", rows.blocks[1].source.end - 1) + 1


def test_untranslated_sentences_have_rows_but_no_text() -> None:
    rows = layout(done=2)
    assert rows.pending_row == rows.tops[2]
    assert rows.text_at("target", rows.tops[2]) is None
    assert rows.text_at("source", rows.tops[2]) is not None
    assert layout().pending_row is None


@pytest.mark.parametrize("width", [9, 20, 44])
def test_a_place_is_found_again_at_another_width_and_back(width: int) -> None:
    here, there = layout(width=30), layout(width=width)
    for row in range(here.height):
        place = here.place_at(row)
        assert place
        assert here.row_of_place(place) == row or here.text_at("source", row) is None
        assert place.source is not None
        assert there.row_of_place(place) == there.row_of("source", place.source)


def test_a_place_is_found_again_in_another_view() -> None:
    both, alone = layout("both"), layout("translation")
    for index, top in enumerate(both.tops):
        place = both.place_at(top)
        assert place
        row = alone.row_of_place(place)
        span = both.blocks[index].target
        assert span
        assert alone.row_of("target", span.start) == row
    original = layout("original").place_at(0)
    assert original
    assert original.target is None
    assert alone.row_of_place(original) == 0


def test_an_empty_text_has_no_rows() -> None:
    empty = Layout({"source": "", "target": ""}, [], {"source": 10, "target": 10})
    assert (empty.height, empty.place_at(0), empty.row_of("source", 3)) == (0, None, 0)
    assert empty.text_at("source", 0) is None
    assert empty.row_of_place(ReadingPlace(0, 0, 0)) == 0


def test_rows_of_ten_thousand_sentences() -> None:
    sentence = "The port of Hamburg handled 7.7 million containers last year."
    text = (3 * (sentence + "  ") + sentence + "\n\n") * 2_500
    length = len(text) // 10_000
    segments = [
        Segment(
            index // 4,
            Span(index * length, (index + 1) * length - 2),
            Span(index * length, (index + 1) * length - 2),
        )
        for index in range(10_000)
    ]
    rows = Layout({"source": text, "target": text}, sentences(segments), {"source": 40, "target": 33})
    assert rows.height == 10_000 * 2 + 2_499
    for side in SIDES:
        assert rows.text_at(side, rows.tops[9_999]) == (
            segments[9_999].source.start,
            rows._starts[side][9_999][1],
        )


@pytest.mark.parametrize("view", ["both", "stacked", "original", "translation"])
def test_rows_that_are_taken_over_are_those_that_a_new_layout_has(view: str) -> None:
    def built(rows: Layout) -> dict[str, object]:
        return {name: value for name, value in vars(rows).items() if name not in ("_texts", "_ends")}

    rows = layout(view, done=0)
    for done in (1, 2, 5, 5, 3, 8, 0, 8):
        rows = layout(view, done=done, before=rows)
        assert built(rows) == built(layout(view, done=done))
    narrow = layout(view, width=17, before=rows)
    assert built(narrow) == built(layout(view, width=17))


def test_of_another_text_with_the_same_sentences_no_rows_are_taken_over() -> None:
    text = "One two three. Four."
    segments = [Segment(0, Span(0, 14), Span(0, 14)), Segment(0, Span(15, 20))]
    widths: dict[Side, int] = {"source": 8, "target": 8}
    other = "Onetwo, three. Four."
    before = Layout({"source": text, "target": text}, sentences(segments), widths)
    for source, target in ((other, text), (text, other)):
        texts: dict[Side, str] = {"source": source, "target": target}
        rows = Layout(texts, sentences(segments), widths, before=before)
        fresh = Layout(texts, sentences(segments), widths)
        assert [shown_text(rows, side, texts[side]) for side in SIDES] == [
            shown_text(fresh, side, texts[side]) for side in SIDES
        ]


def test_a_text_that_grows_is_drawn_as_one_that_came_at_once() -> None:
    text = "a\x1b b\tc\n\n \td\te\nf"
    growing = GrowingText()
    for end in (*range(len(text) + 1), 4, 9):
        assert growing.drawn(text[:end]) == drawable_lines(text[:end])
    assert growing.drawn("x\ty") == "x│y"
    assert growing.drawn("x\ty") is growing.drawn("x\ty"[:])
