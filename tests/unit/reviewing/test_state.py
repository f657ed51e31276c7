"""What events come to: the last one decides, what is undone does not count, whoever is merged first."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.reviewing.making import START, Events
from translation.reviewing.events import Event, as_group, following, merged, moment
from translation.reviewing.keys import Subject
from translation.reviewing.state import folded, overruled, redoable, undoable

SENTENCES = ["One.", "Two.", "Three."]
FINDING = "a" * 24


def decision(events: list[Event]) -> tuple[str, str]:
    """What is decided of the only finding, and why."""
    (state,) = folded(events).findings.values()
    return state.decision, state.why


def sentence(events: list[Event]) -> tuple[str, str | None]:
    """The condition and the text of the only sentence."""
    (state,) = folded(events).sentences.values()
    return state.condition, state.text


def test_the_last_decision_on_a_finding_counts_and_every_one_can_be_left() -> None:
    make = Events(SENTENCES)
    events = [make.on(0, "accept", finding=FINDING)]
    assert decision(events) == ("accepted", "")
    events.append(make.on(0, "reject", "the source says so", FINDING))
    assert decision(events) == ("rejected", "the source says so")
    events.append(make.on(0, "reopen", finding=FINDING))
    assert decision(events) == ("open", "")


def test_a_sentence_is_edited_then_approved_then_open() -> None:
    make = Events(SENTENCES)
    events = [make.on(1, "edit", "Deux.")]
    assert sentence(events) == ("edited", "Deux.")
    events.append(make.on(1, "approve", "Deux."))
    assert sentence(events) == ("approved", "Deux.")
    events.append(make.on(1, "edit", "Deux !"))
    assert sentence(events) == ("edited", "Deux !")  # what was approved stands no longer
    events.append(make.on(1, "choose"))
    assert sentence(events) == ("open", None)


def test_an_approval_that_is_taken_back_leaves_what_the_person_wrote_and_nothing_else() -> None:
    make = Events(SENTENCES)
    approved = [make.on(0, "approve", "Un.")]
    assert sentence(approved) == ("approved", "Un.")
    assert sentence([*approved, make.on(0, "reopen")]) == ("open", None)
    written = [make.on(0, "edit", "Un !"), make.on(0, "approve", "Un !"), make.on(0, "reopen")]
    assert sentence(written) == ("edited", "Un !")


def test_comments_decide_nothing_and_are_taken_back_like_all_else() -> None:
    make = Events(SENTENCES)
    first, second = make.on(0, "comment", "who?", FINDING), make.on(0, "comment", "when?", FINDING)
    state = folded([first, second]).findings[Subject(first.subject.sentence, FINDING)]  # type: ignore[union-attr]
    assert state.decision == "open"
    assert [event.text for event in state.comments] == ["who?", "when?"]
    (state,) = folded([first, second, make.undo(first)]).findings.values()
    assert [event.text for event in state.comments] == ["when?"]


def test_many_findings_at_once_are_undone_at_once_and_come_back_at_once() -> None:
    make = Events(SENTENCES)
    events = list(as_group([make.on(index, "reject", "", FINDING) for index in range(3)]))
    assert len(folded(events).findings) == 3
    undo = make.undo(events[0])
    assert folded([*events, undo]).findings == {}
    assert len(folded([*events, undo, make.redo(events[0])]).findings) == 3


def test_undo_goes_back_step_by_step_and_redo_forth_until_something_new_is_done() -> None:
    make = Events(SENTENCES)
    events = [make.on(index, "accept", finding=FINDING) for index in range(3)]
    names = [event.id for event in events]
    assert undoable(events, "jo") == names[2]
    assert redoable(events, "jo") is None
    events += [make.undo(names[2]), make.undo(names[1])]
    assert (undoable(events, "jo"), redoable(events, "jo")) == (names[0], names[1])
    events.append(make.redo(names[1]))
    assert (undoable(events, "jo"), redoable(events, "jo")) == (names[1], names[2])
    events.append(make.on(2, "reject", "", FINDING))
    assert redoable(events, "jo") is None
    assert len(folded(events).findings) == 3


def test_nobody_undoes_what_another_has_done() -> None:
    mine, theirs = Events(SENTENCES), Events(SENTENCES, by="al")
    events = list(merged([theirs.on(0, "accept", finding=FINDING)], [mine.on(1, "accept", finding=FINDING)]))
    assert undoable(events, "jo") == events[1].id
    assert undoable(events, "al") == events[0].id
    assert undoable(events, "ed") is None


def test_an_undo_counts_wherever_a_clock_has_put_it() -> None:
    make = Events(SENTENCES)
    undo = make.undo("jo000000000000002")
    late = make.on(0, "accept", finding=FINDING)
    assert folded(merged([late], [undo])).findings == {}
    assert undoable(merged([late], [undo]), "jo") is None


def test_the_later_wins_and_the_other_is_told() -> None:
    mine, theirs = Events(SENTENCES), Events(SENTENCES, by="zo")
    own = mine.on(0, "reject", "a false alarm", FINDING)
    other = theirs.on(0, "accept", finding=FINDING)  # of the same second; the id decides
    events = merged([own], [other])
    assert decision(list(events))[0] == "accepted"
    assert overruled([own], folded(events)) == (own,)
    assert overruled([other], folded(events)) == ()
    assert overruled([own], folded([own])) == ()
    assert overruled([mine.on(0, "comment", "hm", FINDING), own], folded(merged([own]))) == ()


def test_time_never_goes_back() -> None:
    make = Events(SENTENCES)
    event = make.on(0, "approve", "Un.")
    assert following([event], START) > event.at
    assert following([event], START + timedelta(days=1)) == moment(START + timedelta(days=1))
    assert following([], START) == "2026-11-29T12:00:00.000Z"


MANY = [
    event
    for by in ("jo", "al")
    for make in [Events(SENTENCES, by)]
    for event in [
        make.on(0, "accept", finding=FINDING),
        make.on(0, "reject", "no", FINDING),
        make.on(1, "edit", "Deux."),
        make.undo(f"{by}000000000000002"),
        make.on(1, "approve", "Deux."),
        make.on(2, "comment", "?"),
        make.redo(f"{by}000000000000002"),
    ]
]
HISTORIES = st.lists(st.sampled_from(MANY), max_size=10)


@given(HISTORIES, HISTORIES, HISTORIES)
def test_merging_does_not_depend_on_who_comes_first(
    one: list[Event], other: list[Event], third: list[Event]
) -> None:
    assert merged(one, other) == merged(other, one) == merged(one, other, one)
    assert merged(merged(one, other), third) == merged(one, merged(other, third))
    assert folded(merged(one, other)) == folded(merged(other, one))


def test_of_two_events_with_one_id_the_same_is_always_taken() -> None:
    one, other = Events(SENTENCES).on(0, "edit", "Un."), Events(SENTENCES).on(0, "edit", "Une.")
    assert one.id == other.id
    assert merged([one], [other]) == merged([other], [one])
    assert len(merged([one], [other])) == 1
