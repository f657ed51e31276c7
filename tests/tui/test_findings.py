"""Which finding is the next one, and why there is none; what is under the mouse."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.tui.fakes import HARBOUR, HARBOUR_FINDINGS, Spec, review_of
from tui.settings.keys import Keys
from tui.view.next_finding import finding_at, finding_from, why_no_finding
from tui.view.state import Filter, Phase, State

if TYPE_CHECKING:
    from translation.model import Finding


def state_of(specs: list[Spec], phase: Phase = "done") -> State:
    review = review_of(HARBOUR)
    review = replace(review, findings=tuple(spec.finding(review.bitext) for spec in specs))
    return State(review.article).reached(review, phase)


HARBOUR_STATE = state_of(HARBOUR_FINDINGS)


def words(finding: Finding | None) -> str:
    item = finding and (finding.source or finding.target)
    return item.text if item else ""


def walk(state: State, wanted: Filter, step: int, sentence: int | None = None) -> list[str]:
    """The words of all that is met on the way, in order."""
    met: list[str] = []
    chosen = None
    while chosen := finding_from(state, wanted, chosen, sentence, step):
        met.append(words(chosen))
        assert len(met) < 100
    return met


UNMATCHED = ["$1.5bn", "1,550", "“Nobody has asked the dockers,”", "twelve", "12 miles"]


@pytest.mark.parametrize(
    ("wanted", "met"),
    [
        (Filter(), UNMATCHED),
        (Filter("open"), UNMATCHED),
        (Filter("alarms"), UNMATCHED[1:4]),
        (Filter("errors"), ["1,550"]),
        (Filter(check="quotes"), UNMATCHED[2:3]),
        (Filter("errors", "quotes"), []),
    ],
)
def test_what_is_not_plainly_matched_and_passes_the_filter_is_met_both_ways(
    wanted: Filter, met: list[str]
) -> None:
    assert walk(HARBOUR_STATE, wanted, 1) == met
    assert walk(HARBOUR_STATE, wanted, -1) == met[::-1]


@pytest.mark.parametrize(
    ("sentence", "following", "before"),
    [
        (0, "$1.5bn", ""),
        (2, "$1.5bn", ""),
        (3, "“Nobody has asked the dockers,”", "1,550"),
        (7, "", "12 miles"),
        (99, "$1.5bn", "12 miles"),  # of an article that is gone
    ],
)
def test_the_marked_sentence_is_where_one_begins(sentence: int, following: str, before: str) -> None:
    assert words(finding_from(HARBOUR_STATE, Filter(), None, sentence, 1)) == following
    assert words(finding_from(HARBOUR_STATE, Filter(), None, sentence, -1)) == before


def test_one_goes_on_from_what_is_chosen_even_if_it_does_not_pass() -> None:
    matched = HARBOUR_STATE.findings[-1]
    assert matched.verdict == "matched"
    assert words(finding_from(HARBOUR_STATE, Filter(), matched, 0, -1)) == "12 miles"
    assert finding_from(HARBOUR_STATE, Filter(), matched, 0, 1) is None


def test_what_is_added_is_met_where_its_sentence_is() -> None:
    specs = [
        Spec("figures", "added", None, "neuf", "", "warning"),
        Spec("figures", "missing", "1,550", None, "", "error"),
        Spec("figures", "missing", "March", None, "", "error"),
    ]
    assert walk(state_of(specs), Filter(), 1) == ["1,550", "neuf", "March"]


@pytest.mark.parametrize(
    ("specs", "phase", "wanted", "step", "said"),
    [
        ([], "translating", Filter(), 1, "The article is not checked yet."),
        (
            HARBOUR_FINDINGS[:1],
            "translating",
            Filter(),
            1,
            "Everything that is checked is plainly matched. The rest is not checked yet.",
        ),
        (
            HARBOUR_FINDINGS,
            "translating",
            Filter(),
            1,
            "This is the last open finding; [ goes back. The rest is not checked yet.",
        ),
        ([], "done", Filter(), 1, "There are no findings."),
        (HARBOUR_FINDINGS[:1], "done", Filter(), 1, "Everything is plainly matched."),
        (HARBOUR_FINDINGS, "done", Filter(), 1, "This is the last open finding; [ goes back."),
        (HARBOUR_FINDINGS, "done", Filter(), -1, "This is the first open finding; ] goes back."),
        (
            HARBOUR_FINDINGS,
            "done",
            Filter("errors", "quotes"),
            1,
            "The filter (errors, quotes only) hides them all; F7 and F change it.",
        ),
    ],
)
def test_why_there_is_none(specs: list[Spec], phase: Phase, wanted: Filter, step: int, said: str) -> None:
    keys = Keys({"findings.filter": "f7"})
    assert why_no_finding(state_of(specs, phase), wanted, keys, step) == said


@pytest.mark.parametrize(
    ("specs", "done", "phase", "said"),
    [
        (
            HARBOUR_FINDINGS[:1],
            3,
            "stopped",
            "Everything that is checked is plainly matched. The rest is not checked yet.",
        ),
        ([], 3, "stopped", "There are no findings. The rest is not checked yet."),
        ([], 3, "failed", "There are no findings. The rest is not checked yet."),
        ([], 0, "stopped", "Nothing is translated, so nothing is compared."),
        ([], 0, "failed", "Nothing is translated, so nothing is compared."),
        ([], 8, "stopped", "There are no findings."),
    ],
)
def test_of_what_is_not_translated_nothing_is_said(
    specs: list[Spec], done: int, phase: Phase, said: str
) -> None:
    whole = state_of(specs)
    state = whole.reached(replace(review_of(HARBOUR, done=done), findings=whole.findings), phase)
    assert why_no_finding(state, Filter(), Keys(), 1) == said


def test_of_several_findings_the_shortest_is_under_the_mouse() -> None:
    specs = [
        Spec("quotes", "matched", "“The river decides, not the ministry,”", None),
        Spec("figures", "added", "river", "fleuve"),
    ]
    state = state_of(specs)
    text = state.bitext.source
    found = {
        word: words(finding_at(state.findings, "source", text.index(word)))
        for word in ("river", "decides", "she added")
    }
    assert found == {"river": "river", "decides": "“The river decides, not the ministry,”", "she added": ""}
    assert words(finding_at(state.findings, "target", state.bitext.target.index("fleuve"))) == "river"
    assert finding_at((), "source", 0) is None


def test_findings_that_are_equal_are_gone_to_one_by_one() -> None:
    twice = Spec("figures", "altered", "1,550", "1 505", "1,550 became 1 505", "error")
    state = state_of([twice, twice])
    assert state.findings[0] == state.findings[1]
    assert walk(state, Filter(), 1) == walk(state, Filter(), -1) == ["1,550", "1,550"]
