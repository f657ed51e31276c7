"""The state of a review: what its events come to, for each sentence and each finding."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from translation.reviewing.events import Event
    from translation.reviewing.keys import SentenceKey, Subject

Decision = Literal["open", "accepted", "rejected"]
Condition = Literal["open", "edited", "approved"]

_DECISIONS: dict[str, Decision] = {"accept": "accepted", "reject": "rejected", "reopen": "open"}


@dataclass(frozen=True, slots=True)
class FindingState:
    """What a person says of a finding. `why`: of a false alarm, in the person's words.

    `last`: the event that decided it; None where it was never decided, or that was undone. `comments`: their
    events, in order.
    """

    decision: Decision = "open"
    why: str = ""
    last: Event | None = None
    comments: tuple[Event, ...] = ()

    @property
    def says_something(self) -> bool:
        """Whether there is anything to see of it."""
        return self.decision != "open" or bool(self.comments)


@dataclass(frozen=True, slots=True)
class SentenceState:
    """What a person says of a sentence.

    `text`: the translation that the person wrote, chose or approved; None: the machine's, whatever it is.
    An approved text stays if the machine says something else later. `written`: the one that they wrote or
    chose last, which stays when the approval is taken back. `last` and `comments`: as of a finding.
    """

    condition: Condition = "open"
    text: str | None = None
    written: str | None = None
    last: Event | None = None
    comments: tuple[Event, ...] = ()

    @property
    def says_something(self) -> bool:
        """Whether there is anything to see of it."""
        return self.condition != "open" or bool(self.comments)


@dataclass(frozen=True, slots=True)
class State:
    """What is decided, by subject. What is not here is open. `live`: the ids of the events that count."""

    findings: Mapping[Subject, FindingState] = field(default_factory=dict)
    sentences: Mapping[SentenceKey, SentenceState] = field(default_factory=dict)
    live: frozenset[str] = frozenset()


OPEN_FINDING = FindingState()
OPEN_SENTENCE = SentenceState()


def folded(events: Sequence[Event]) -> State:
    """What the events, in their order, come to."""
    undone = _undone(events)
    live = [event for event in events if event.subject and event.group not in undone]
    findings: dict[Subject, FindingState] = {}
    sentences: dict[SentenceKey, SentenceState] = {}
    for event in live:
        assert event.subject
        if event.subject.finding:
            before = findings.get(event.subject, OPEN_FINDING)
            findings[event.subject] = _finding_after(before, event)
        else:
            sentence = event.subject.sentence
            sentences[sentence] = _sentence_after(sentences.get(sentence, OPEN_SENTENCE), event)
    return State(findings, sentences, frozenset(event.id for event in live))


def _finding_after(state: FindingState, event: Event) -> FindingState:
    if event.kind == "comment":
        return replace(state, comments=(*state.comments, event))
    decision = _DECISIONS.get(event.kind)
    if decision is None:  # nothing that can be done to a finding
        return state
    why = (event.text or "") if decision == "rejected" else ""
    return replace(state, decision=decision, why=why, last=event)


def _sentence_after(state: SentenceState, event: Event) -> SentenceState:
    match event.kind:
        case "comment":
            return replace(state, comments=(*state.comments, event))
        case "edit" | "choose":
            condition = _condition(event.text)
            return replace(state, condition=condition, text=event.text, written=event.text, last=event)
        case "approve":
            # Without a text, as another program may write it, it approves what stands there.
            text = state.text if event.text is None else event.text
            return replace(state, condition="approved", text=text, last=event)
        case "reopen":
            return replace(state, condition=_condition(state.written), text=state.written, last=event)
    return state


def _condition(written: str | None) -> Condition:
    return "open" if written is None else "edited"


def _undone(events: Iterable[Event]) -> set[str]:
    """The groups whose last word is an undo."""
    last = {event.of: event.kind for event in events if event.kind in ("undo", "redo")}
    return {group for group, kind in last.items() if kind == "undo"}


def undoable(events: Sequence[Event], by: str) -> str | None:
    """The group that an undo of this person takes back: the last one of theirs that counts."""
    return _stacks(events, by)[0]


def redoable(events: Sequence[Event], by: str) -> str | None:
    """The group that a redo of this person brings back; None where they did something new since the undo."""
    return _stacks(events, by)[1]


def _stacks(events: Sequence[Event], by: str) -> tuple[str | None, str | None]:
    taken_back = _undone(events)
    done: dict[str, None] = {}  # the groups, in their order
    undone: dict[str, None] = {}
    for event in events:
        if event.kind == "undo":
            if event.of in done:
                del done[event.of]
                undone[event.of] = None
        elif event.kind == "redo":
            if event.of in undone:
                del undone[event.of]
                done[event.of] = None
        elif event.by == by and event.group not in done:
            done[event.group] = None
            undone.clear()
    return (
        next((group for group in reversed(done) if group not in taken_back), None),
        next((group for group in reversed(undone) if group in taken_back), None),
    )


def overruled(mine: Iterable[Event], state: State) -> tuple[Event, ...]:
    """Those of my decisions that count, but no longer say what is decided: somebody decided later.

    The last one of each subject; comments take nobody's place.
    """
    last = {event.subject: event for event in mine if event.subject and event.kind != "comment"}
    return tuple(
        event
        for subject, event in last.items()
        if subject is not None and event.id in state.live and _last(state, subject) != event
    )


def _last(state: State, subject: Subject) -> Event | None:
    if subject.finding:
        return state.findings.get(subject, OPEN_FINDING).last
    return state.sentences.get(subject.sentence, OPEN_SENTENCE).last
