"""What the lists hold before, while and after a translation is compared; how much room their columns have."""

from __future__ import annotations

from dataclasses import replace
from threading import Semaphore

import pytest

from tests.tui.driving import reading
from tests.tui.fakes import HARBOUR, HARBOUR_FINDINGS, FakePipeline, review_of
from translation.model import Confidence, Translation
from tui.live_findings import complete_paragraphs, with_findings
from tui.panes import PANES, opening
from tui.view.headlines import headlines
from tui.view.listing import ENOUGH, Listing, columns, listing
from tui.view.next_finding import finding_from
from tui.view.originals import originals
from tui.view.rows import Layout, Side, sentences
from tui.view.state import CONFIDENCE, Filter, State

BY_NAME = {pane.name: pane for pane in PANES}


def found(done: int) -> State:
    """The harbour's article with so many sentences translated and compared, and its originals known."""
    review = review_of(HARBOUR, done=done)
    pipeline = FakePipeline(lists_originals=True)
    review = replace(review, findings=pipeline._findings(review.bitext))
    state = State(review.article).with_originals(originals(pipeline.originals(review.bitext.source, "en")))
    return state.reached(review, "done" if done == len(review.bitext.segments) else "translating")


def words(state: State, name: str) -> list[str]:
    rows = listing(state, BY_NAME[name], Filter()).rows
    return [finding.source.text for finding in rows if finding.source]


def test_what_is_in_the_original_is_listed_before_and_once_after_it_is_compared() -> None:
    figures = [spec.source for spec in HARBOUR_FINDINGS if spec.check == "figures"]
    for done in (0, 3, 8):
        assert sorted(words(found(done), "figures")) == sorted(filter(None, figures))
    assert words(found(0), "findings") == []
    assert found(0).unmatched == ()
    assert finding_from(found(0), Filter(), None, None, 1) is None


def test_what_waits_is_not_looked_for_again_while_only_the_text_grows() -> None:
    review = review_of(HARBOUR, done=0)
    items = FakePipeline(lists_originals=True).originals(review.bitext.source, "en")
    state = State(review.article).reached(review, "translating").with_originals(originals(items))
    assert len(state.marked) == 14
    more = state.reached(review_of(HARBOUR, done=3), "translating")
    assert more.marked is state.marked
    assert more.with_originals(()).marked == ()
    assert more.reached(review_of(HARBOUR), "done").marked == ()


def test_what_is_left_over_when_all_is_compared_is_not_listed() -> None:
    state = found(8)
    assert state.review
    assert words(state.reached(replace(state.review, findings=()), "done"), "figures") == []
    state = found(3)
    assert state.review
    stopped = state.reached(replace(state.review, findings=()), "stopped")
    assert words(stopped, "figures") == ["nine", "twelve", "12 miles", "March"]


@pytest.mark.parametrize("width", [30, 60, 79, 100, 118, 158])
@pytest.mark.parametrize("label", [0, 6, 18])
@pytest.mark.parametrize("longest", [10, 41])
def test_columns_fit_and_leave_the_words_enough(width: int, label: int, longest: int) -> None:
    room = columns(width, Listing(label_cells=label, longest=longest))
    sides = 1 if room.lines == 2 else 2
    assert room.verdict + room.label + (room.words + 2) * sides <= width
    if width >= 60:
        assert room.words >= min(longest, ENOUGH)


def test_a_place_opens_with_a_list_that_has_something() -> None:
    names = [pane.name for pane in PANES]
    assert opening(names, names) == "quotes"
    assert opening(names, {"findings", "names"}) == "names"
    assert opening(["findings"], {"findings"}) == "findings"
    assert opening((), names) is None


# While it translates


async def test_the_originals_are_there_before_the_first_sentence_and_findings_take_their_place() -> None:
    pipeline = FakePipeline(steps=Semaphore(0), lists_originals=True)
    async with reading(pipeline, (160, 45), until="translating") as reader:
        await reader.until(lambda: "6 Figures 10" in reader.text(reader.figures))
        assert "…              7.7 million" in reader.text(reader.figures)
        assert "5 Quotes 4" in reader.text(reader.quotes)
        await reader.press("6", "j")
        assert "not compared yet" in reader.text("#detail")
        assert reader.chosen == "7.7 million"
        pipeline.steps.release(100)
        await reader.until_phase("done")
        assert "✓ matched      7.7 million" in reader.text(reader.figures)
        assert reader.app.focused is reader.figures


def test_findings_come_for_whole_paragraphs_and_stay_while_more_is_translated() -> None:
    reviews = [review_of(HARBOUR, done=done) for done in range(len(HARBOUR) + 5)]
    clock = iter(range(1000))
    counts, complete = [], []
    for review in with_findings(iter(reviews[:6]), lambda: next(clock) * 1000.0):
        counts.append(len(review.findings))
        complete.append(complete_paragraphs(review.bitext).target)
    assert counts[0] == 0
    assert counts == sorted(counts)
    assert counts[-1]
    assert all(review.bitext.target.startswith(part) for review, part in zip(reviews, complete, strict=False))
    assert complete[1] == complete[2] == "" or complete[1].endswith(".")


def test_findings_of_a_translation_that_changed_are_dropped() -> None:
    first, second = (
        review_of(HARBOUR, done=4),
        review_of([[(one, two.upper()) for one, two in paragraph] for paragraph in HARBOUR], done=4),
    )
    clock = iter([0.0, 0.0, 5.0, 6.0])  # the second time it is too early to look again
    shown = [review.findings for review in with_findings(iter([first, second]), lambda: next(clock))]
    assert shown[0]
    assert shown[1] == ()


# Confidence


def doubted() -> State:
    review = review_of(HARBOUR)
    segments = list(review.bitext.segments)
    for index, level in ((1, "low"), (2, "medium"), (4, "low")):
        translation = Translation("", Confidence(level, ("it was cut short",)))  # type: ignore[arg-type]  # a level
        segments[index] = replace(segments[index], translation=translation)
    bitext = replace(review.bitext, segments=tuple(segments))
    return State(review.article).reached(replace(review, bitext=bitext), "done")


def test_sentences_of_low_confidence_are_listed_only_where_asked_for() -> None:
    state, wanted = doubted(), Filter().next_check((CONFIDENCE,))
    assert wanted.check == CONFIDENCE
    assert not listing(state, BY_NAME["findings"], Filter()).total
    listed = listing(state, BY_NAME["findings"], wanted)
    assert [finding.reason for finding in listed.rows] == ["confidence low; it was cut short"] * 2
    assert state.checks == (CONFIDENCE,)
    assert state.unmatched == ()
    assert finding_from(state, Filter(), None, None, 1) is None
    first = finding_from(state, wanted, None, None, 1)
    assert first == listed.rows[0]
    assert finding_from(state, wanted, first, 1, 1) == listed.rows[1]


async def test_a_sentence_of_low_confidence_has_a_sign_and_is_found_by_its_kind() -> None:
    async with reading(FakePipeline(specs=[], doubtful=0, agreeing={0: 0.2})) as reader:
        await reader.until(lambda: "┊(Hamburg)" in reader.text(reader.source))
        assert "┊(Hambourg)" in reader.text(reader.target)
        assert not reader.screen.lists.region
        await reader.press("F")
        assert reader.findings.region
        await reader.press("]")
        assert "▎(Hamburg)" in reader.text(reader.source)
        assert "confidence low: " in reader.text("#detail") or "confidence low; " in reader.text("#detail")


# Paragraphs


def test_headlines_are_short_and_have_no_full_stop() -> None:
    body = [("It was a long day in the port of Hamburg.", "C'était une longue journée.")]
    pairs = [
        [("Port strike ends after nine days", "Fin de la grève")],
        body,
        [("# Background", "# Contexte")],
        body,
        [("- one item of a list", "- un point")],
        [("“Never again!”", "« Plus jamais ! »")],
        body,
        [("The end", "Fin")],
    ]
    bitext = review_of(pairs).bitext
    places = headlines(bitext)
    assert [bitext.source[start:end] for start, end in places["source"]] == [pairs[0][0][0], pairs[2][0][0]]
    assert [bitext.target[start:end] for start, end in places["target"]] == [pairs[0][0][1], pairs[2][0][1]]


def test_a_poem_is_not_all_headlines() -> None:
    verses = [[(f"Verse number {number}", f"Vers {number}")] for number in range(9)]
    assert headlines(review_of(verses).bitext) == {"source": [], "target": []}


def test_rows_that_only_wait_for_the_other_side_are_known_from_breaks() -> None:
    pairs = [[("One two three four five six.", "Un.")], [("End.", "Fin.")]]
    bitext = review_of(pairs).bitext
    texts: dict[Side, str] = {"source": bitext.source, "target": bitext.target}
    widths: dict[Side, int] = {"source": 10, "target": 10}
    layout = Layout(texts, sentences(bitext.segments), widths)
    filling = [layout.is_filling("target", row) for row in range(layout.height)]
    assert filling == [False, True, True, False, False]
    assert not any(layout.is_filling("source", row) for row in range(layout.height))
    blank = Layout(texts, sentences([segment.blank() for segment in bitext.segments]), widths)
    assert not any(blank.is_filling("target", row) for row in range(blank.height))
