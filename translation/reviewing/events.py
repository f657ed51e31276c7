"""The events that a review is made of: what a person did, when, and to what. Events are never changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translation.reviewing.keys import SentenceKey, Subject

Kind = Literal[
    "accept",  # a finding is confirmed: the translation is wrong there
    "reject",  # a finding is a false alarm; `text` says why, or nothing
    "reopen",  # a finding, or a sentence that was approved, is to be looked at again
    "comment",  # `text`, on a sentence or a finding
    "edit",  # `text` is the translation of the sentence, written by the person
    "choose",  # `text` is its translation, taken from alternatives; None: the machine's own again
    "approve",  # the sentence is right as `text` says it
    "undo",  # the group `of` does not count any more
    "redo",  # it counts again
]

_TICK = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Context:
    """What stood there when it was decided: for people, where its place is lost, and for the record.

    `source` is the sentence and `machine` what the machine made of it. Of a finding also its `check`, `code`,
    `severity`, the `words` of both sides and the `reason`.
    """

    source: str = ""
    machine: str = ""
    check: str = ""
    code: str = ""
    severity: str = ""
    words: tuple[str, str] = ("", "")
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a person did.

    `id`: unique everywhere; `at`: UTC in ISO 8601 with milliseconds; `by`: who; `subject`: None for `undo`
    and `redo`; `group`: the same for all that was done at once, and is undone at once; `text` and `of` are
    explained at `Kind`. `was`: the sentence as it was before the article changed, where the person has seen
    what was decided of that.
    """

    id: str
    at: str
    by: str
    kind: Kind
    subject: Subject | None
    group: str
    text: str | None = None
    of: str = ""
    was: SentenceKey | None = None
    context: Context = Context()


def moment(when: datetime) -> str:
    """A time as `Event.at` has it. `when` knows its time zone."""
    return when.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def following(events: Sequence[Event], when: datetime) -> str:
    """The time of an event that happens after all of `events`: now, or just after the last of them.

    Clocks go back. Without this, a decision could come before the one that it takes the place of.
    """
    now = moment(when)
    if not events or events[-1].at < now:
        return now
    return moment(datetime.fromisoformat(events[-1].at) + _TICK)


def merged(*histories: Iterable[Event]) -> tuple[Event, ...]:
    """The union of the histories, each event once, in their order in time; whoever comes first.

    Of different events with one id, which no Diptych writes, one is taken, always the same.
    """
    by_id: dict[str, Event] = {}
    for event in chain(*histories):
        known = by_id.setdefault(event.id, event)
        if known is not event and known != event:
            by_id[event.id] = min(known, event, key=repr)
    return tuple(sorted(by_id.values(), key=lambda event: (event.at, event.id)))


def as_group(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events as one group, which is undone at once. The group has the id of the first."""
    return tuple(replace(event, group=events[0].id) for event in events)
