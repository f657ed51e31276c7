"""Translations in their places: whatever is replaced, every sentence keeps its own words."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from translation.engine.assembly import placed
from translation.model import Bitext, Confidence, Segment, Span, Translation

SURE = Confidence("high")


def untranslated(count: int, language: str = "fr") -> Bitext:
    words = [" ".join("xxx"[: count - start]) for start in range(0, count, 3)]
    segments = tuple(
        Segment(index // 3, Span(2 * index + index // 3, 2 * index + index // 3 + 1))
        for index in range(count)
    )
    return Bitext("en", language, "\n\n".join(words), "", segments)


def words(bitext: Bitext) -> dict[int, str]:
    return {
        index: segment.target.of(bitext.target)
        for index, segment in enumerate(bitext.segments)
        if segment.target
    }


def put(bitext: Bitext, texts: dict[int, str]) -> Bitext:
    return placed(bitext, {index: Translation(text, SURE) for index, text in texts.items()})


@given(st.lists(st.dictionaries(st.integers(0, 9), st.text("abc d", max_size=8), max_size=10), max_size=6))
def test_every_sentence_keeps_its_words(rounds: list[dict[int, str]]) -> None:
    bitext = untranslated(10)
    expected: dict[int, str] = {}
    for texts in rounds:
        bitext = put(bitext, texts)
        expected |= texts
        assert words(bitext) == expected
    spans = [segment.target for segment in bitext.segments if segment.target]
    assert all(one.end < other.start for one, other in pairwise(spans))


def test_blanks_within_a_paragraph_and_an_empty_line_between() -> None:
    texts = dict(enumerate("abcd"))
    assert put(untranslated(4), texts).target == "a b c\n\nd"
    assert put(untranslated(4, "ja"), texts).target == "abc\n\nd"


def test_paragraphs_keep_their_indents() -> None:
    source = "  A. B.\n\n\u3000C.\n\nD."
    spans = [Span(source.index(letter), source.index(letter) + 2) for letter in "ABCD"]
    segments = tuple(Segment(max(number - 1, 0), span) for number, span in enumerate(spans))
    bitext = Bitext("en", "fr", source, "", segments)
    whole = put(bitext, dict(enumerate(["a.", "b.", "c.", "d."])))
    assert whole.target == "  a. b.\n\n\u3000c.\n\nd."
    assert put(put(bitext, {0: "a.", 1: "b."}), {2: "c.", 3: "d."}) == whole
    assert put(whole, {0: "aa."}).target == "  aa. b.\n\n\u3000c.\n\nd."


def test_what_stands_between_paragraphs_stands_so_in_the_target() -> None:
    source = "A\nB\n\n\n  C\n| D"
    segments = tuple(
        Segment(number, Span(source.index(letter), source.index(letter) + 1))
        for number, letter in enumerate("ABCD")
    )
    bitext = Bitext("en", "fr", source, "", segments)
    whole = put(bitext, dict(enumerate("abcd")))
    assert whole.target == "a\nb\n\n\n  c\n| d"
    assert put(bitext, {1: "b", 3: "d"}).target == "b\n| d"
    assert put(put(bitext, {0: "a"}), {1: "b", 2: "c", 3: "d"}) == whole


def test_what_is_left_as_it_is_has_no_translation() -> None:
    segments = (Segment(0, Span(0, 1), protected=True), Segment(1, Span(2, 3), foreign="de"))
    placed_segments = put(Bitext("en", "fr", "x\ny", "", segments), {0: "x", 1: "y"}).segments
    assert [segment.translation for segment in placed_segments] == [None, None]
    assert all(segment.is_copied and segment.target for segment in placed_segments)


def test_what_is_told_of_a_translation_goes_with_it() -> None:
    draft = Translation("a", Confidence("low", ("why",)), ("lost",), -1.0, ("middle",), draft=True)
    (first, second, *_) = placed(untranslated(3), {1: draft}).segments
    assert first.confidence is None
    assert second.translation is draft
    assert second.confidence is draft.confidence
    assert second.is_draft
    assert not second.is_chosen
    assert second.blank() == untranslated(3).segments[1]


def test_nothing_to_place_changes_nothing() -> None:
    bitext = untranslated(2)
    assert placed(bitext, {}) is bitext
