"""The text as rows: sentences on both sides, how they were translated, and what people did to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.export.cutting import cut, parts
from translation.export.heading import language
from translation.provenance import notes
from translation.reviewing.texts import machine_text
from translation.target_text import originals

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from translation.export.cutting import Side, Token
    from translation.export.heading import Language
    from translation.model import Finding, Review, Segment
    from translation.provenance import Note
    from translation.reviewing.decisions import Decisions, Was
    from translation.reviewing.events import Event
    from translation.reviewing.state import FindingState, SentenceState


_SET: dict[str, str] = {"edit": "corrected", "choose": "chosen among alternatives"}


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a person wrote: who and when, and the words."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One segment on both sides; `target` is None where it is not translated.

    `original`: of a sentence that is translated back, what it translates. `machine`: what the machine said
    where a person set another text, else "". `person`: what people decided, in words. `doubtful`: whether its
    confidence is low.
    """

    number: int
    opens_paragraph: bool
    source: tuple[Token, ...]
    target: tuple[Token, ...] | None
    original: str
    machine: str
    notes: tuple[Note, ...]  # how the translation came about
    person: tuple[str, ...]
    remarks: tuple[Remark, ...]
    approved: bool
    doubtful: bool
    foreign: Language | None  # the language of a paragraph that was left as it is
    protected: bool  # code and the like, line by line
    to_see: bool  # whether there is more to see than two plain sentences


@dataclass(frozen=True, slots=True)
class Places:
    """The first sentences, by number from 1, in which findings have words, by the findings' numbers."""

    source: Mapping[int, int]
    target: Mapping[int, int]

    def first(self, number: int) -> int | None:
        """The first sentence of a finding; None where it has no words in any."""
        places = [side[number] for side in (self.source, self.target) if number in side]
        return min(places, default=None)

    def anchor(self, number: int) -> str:
        """Where a link to the finding leads: the original's words, or those of the translation alone."""
        if number in self.source:
            return f"s{number}"
        return f"t{number}" if number in self.target else ""


def rows(
    review: Review, findings: Mapping[int, Finding], decisions: Decisions
) -> tuple[tuple[Row, ...], Places]:
    """The rows of all segments, and where the findings are. `findings`: by their numbers."""
    bitext = review.bitext
    sides: tuple[Side, Side] = ("source", "target")
    source_parts, target_parts = (
        parts([getattr(segment, side) for segment in bitext.segments], findings, side) for side in sides
    )
    places = Places(
        *(
            {part.number: index + 1 for index, found in one.items() for part in found if part.first}
            for one in (source_parts, target_parts)
        )
    )
    made, paragraph = [], -1
    from_originals = originals(review.article, [segment.source for segment in bitext.segments])
    for index, (segment, original) in enumerate(zip(bitext.segments, from_originals, strict=True)):
        state, was = decisions.sentence(index), decisions.sentence_was(index)
        touching = (*source_parts.get(index, ()), *target_parts.get(index, ()))
        came_about = tuple(_notes(segment, state))
        machine = machine_text(segment) if segment.is_chosen else ""
        doubtful = segment.confidence is not None and segment.confidence.level == "low"
        person = tuple(_person(segment, state, was))
        alarming = any(findings[part.number].severity != "info" for part in touching)
        made.append(
            Row(
                index + 1,
                segment.paragraph != paragraph,
                cut(bitext.source, segment.source, source_parts.get(index, ())),
                None
                if segment.target is None
                else cut(bitext.target, segment.target, target_parts.get(index, ())),
                original,
                machine,
                came_about,
                person,
                tuple(map(remark, state.comments)),
                state.condition == "approved",
                doubtful,
                language(segment.foreign) if segment.foreign else None,
                segment.protected,
                bool(alarming or person or state.comments or doubtful or segment.target is None),
            )
        )
        paragraph = segment.paragraph
    return tuple(made), places


def _notes(segment: Segment, state: SentenceState) -> Iterator[Note]:
    """How the translation came about; that a person set it is told with what they decided."""
    for note in notes(segment):
        if not (segment.is_chosen and state.last):
            yield note


def _person(segment: Segment, state: SentenceState, was: Was | None) -> Iterator[str]:
    if segment.is_chosen and state.last:
        if state.last.kind in _SET:
            yield f"✎ {_SET[state.last.kind]}{signed(state.last)}"
        elif state.written is None:
            yield "✎ kept as it was approved: the machine says something else now"
        else:
            yield "✎ corrected"
    if state.condition == "approved" and state.last:
        yield f"✔ approved{signed(state.last)}"
    if was and was.state.condition != "open":
        yield f"This sentence has changed. It was {was.state.condition}: “{was.source}”"


def decided(state: FindingState) -> str:
    """What is decided of a finding, in words."""
    if state.decision == "open" or state.last is None:
        return "open"
    if state.decision == "accepted":
        return f"confirmed{signed(state.last)}"
    return f"false alarm{signed(state.last)}{f': {state.why}' if state.why else ''}"


def remark(event: Event) -> Remark:
    """A comment."""
    return Remark(signed(event).strip(), event.text or "")


def signed(event: Event) -> str:
    """By whom and when: “ by jo, 2026-11-30 10:12 UTC”."""
    who = f" by {event.by}" if event.by else ""
    return f"{who}, {event.at[:10]} {event.at[11:16]} UTC"
