"""Reading order and runs."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tests.tui.fakes import HARBOUR, HARBOUR_FINDINGS, Spec, review_of
from translation.model import Finding, Passage, Severity, Span
from tui.view.marked_text import MarkedText
from tui.view.marks import MARKS, Run, in_reading_order, mark_of, runs


def finding(start: int, end: int, severity: Severity = "info") -> Finding:
    return Finding("figures", "altered", severity, Passage(Span(start, end), ""), None, "")


def test_the_graver_mark_is_seen_where_findings_overlap() -> None:
    findings = [finding(0, 10), finding(4, 6, "error"), finding(5, 12, "warning"), finding(20, 20)]
    assert runs(findings, "source") == [Run(0, 4, "info"), Run(4, 6, "error"), Run(6, 12, "warning")]
    assert runs([finding(0, 10)], "target") == []


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(["info", "warning", "error"])),
        max_size=12,
    )
)
def test_runs_are_disjoint_and_cover_what_is_marked(places: list[tuple[int, int, Severity]]) -> None:
    findings = [finding(min(a, b), max(a, b), severity) for a, b, severity in places]
    marks = runs(findings, "source")
    marked: dict[int, str] = {}
    for item in findings:
        assert item.source
        for offset in range(item.source.span.start, item.source.span.end):
            marked[offset] = max(marked.get(offset, "quote"), mark_of(item, "source"), key=MARKS.index)
    assert {offset: run.mark for run in marks for offset in range(run.start, run.end)} == marked
    assert all(before.end <= after.start for before, after in itertools.pairwise(marks))


@given(
    st.lists(st.tuples(st.integers(0, 14_000), st.integers(0, 9_000)), max_size=6),
    st.integers(0, 14_000),
    st.integers(1, 9_000),
)
def test_a_part_of_a_text_is_marked_as_the_whole_is(
    places: list[tuple[int, int]], start: int, length: int
) -> None:
    findings = [finding(first, first + cells) for first, cells in places]
    text = MarkedText("source")
    text.show("x" * 24_000, "en", findings)
    marked = {offset for one in findings if one.source for offset in _offsets(one.source.span)}
    found: set[int] = set()
    at = start
    for words, marks in text.marked_pieces(start, start + length):
        found |= set(range(at, at + len(words))) if marks else set()
        at += len(words)
    assert at == start + length
    assert found == marked & set(range(start, start + length))


def _offsets(span: Span) -> range:
    return range(span.start, span.end)


def test_what_was_added_stands_where_its_sentence_does() -> None:
    bitext = review_of(HARBOUR).bitext
    added = Spec(
        "figures", "added", None, "directrice", "nothing in the original says so", "warning"
    ).finding(bitext)
    ordered = in_reading_order([*(spec.finding(bitext) for spec in HARBOUR_FINDINGS), added], bitext.segments)
    words = [item.source.text if item.source else "added" for item in ordered]
    assert words[:7] == ["7.7 million", "4%", "2022", "Tuesday", words[4], "added", "$1.5bn"]
    assert words[4].startswith("“We have lost")
    assert words[-1] == "March"


def test_added_without_any_translation_does_not_break() -> None:
    stray = Finding("figures", "added", "warning", None, Passage(Span(3, 4), "x"), "")
    assert in_reading_order([stray], ()) == (stray,)
