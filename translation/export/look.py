"""What to look at: every alarm with its sentences, what is decided of it, and room to decide."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from translation.checks import CHECKS
from translation.export.cutting import Part, cut
from translation.export.heading import language
from translation.export.sentences import decided, remark
from translation.model import Quote, Span
from translation.reviewing.texts import machine_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translation.export.cutting import Token
    from translation.export.format import Document
    from translation.export.heading import Language
    from translation.export.sentences import Places, Remark
    from translation.model import Bitext, Finding, Item
    from translation.reviewing.state import Decision

# What is repeated of the text for one finding: a quotation can be as long as its paragraph, and a sentence
# with a thousand findings as long as the article.
_MOST_SENTENCES = 3
_MOST_LETTERS = 1000  # of a sentence

_GROUPS: tuple[tuple[Decision, str], ...] = (
    ("open", "Open"),
    ("accepted", "Confirmed"),
    ("rejected", "False alarms"),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the words of one finding marked; `target` is None where it is not translated."""

    number: int
    source: tuple[Token, ...]
    target: tuple[Token, ...] | None
    machine: str  # what the machine said where a person set another text
    foreign: Language | None  # the language of a paragraph that was left as it is


@dataclass(frozen=True, slots=True)
class Card:
    """An alarm. `number` counts alarms in reading order, `finding_number` all findings.

    `more`: how many more sentences it reaches into; `decided`: in words; `was`: what was decided before its
    sentence changed, or "".
    """

    number: int
    finding_number: int
    finding: Finding
    title: str  # of its check
    speaker: str
    sentences: tuple[Sentence, ...]
    more: int
    anchor: str
    decision: Decision
    decided: str
    was: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The alarms with one decision."""

    decision: Decision
    title: str
    cards: tuple[Card, ...]


def numbered(findings: Mapping[int, Finding], places: Places, total: int) -> dict[int, int]:
    """The numbers of the alarms, from 1 in reading order, by the numbers of the findings."""

    def place(number: int) -> tuple[int, int, int]:
        finding = findings[number]
        item = finding.source or finding.target
        return places.first(number) or total, item.span.start if item else 0, number

    alarms = sorted((number for number, one in findings.items() if one.severity != "info"), key=place)
    return {number: nth for nth, number in enumerate(alarms, 1)}


def groups(
    document: Document, findings: Mapping[int, Finding], numbers: Mapping[int, int], places: Places
) -> tuple[Group, ...]:
    """The alarms by what is decided of them, the open ones first. Without those that are not wanted."""
    titles = {check.name: check.title for check in CHECKS}
    touched = _Sentences(document.review.bitext)
    cards = [
        _card(document, number, number_in_text, findings[number_in_text], touched, titles, places)
        for number_in_text, number in numbers.items()
    ]
    return tuple(
        Group(decision, title, tuple(card for card in cards if card.decision == decision))
        for decision, title in _GROUPS
        if decision == "open" or not document.only_open
    )


def standing(document: Document, alarms: Sequence[Finding]) -> str:
    """How many of the alarms are open and settled, and how, in words that say that notes are left out."""
    of = Counter(document.decisions.of(alarm).decision for alarm in alarms)
    settled = of["accepted"] + of["rejected"]
    how = (
        (of["accepted"], "confirmed"),
        (of["rejected"], "false alarm" if of["rejected"] == 1 else "false alarms"),
    )
    ways = ", ".join(f"{number} {way}" for number, way in how if number)
    return (
        f"of the errors and warnings {_number_and_verb(of['open'])} open, {_number_and_verb(settled)} settled"
        f"{f' ({ways})' if ways else ''}"
    )


def _number_and_verb(number: int) -> str:
    return {0: "none is", 1: "1 is"}.get(number, f"{number} are")


def _card(
    document: Document,
    number: int,
    number_in_text: int,
    finding: Finding,
    sentences: _Sentences,
    titles: Mapping[str, str],
    places: Places,
) -> Card:
    decisions = document.decisions
    state, was = decisions.of(finding), decisions.was(finding)
    indexes = sentences.touched(finding)
    shown = indexes[:_MOST_SENTENCES]
    return Card(
        number,
        number_in_text,
        finding,
        titles.get(finding.check, finding.check),
        speaker(finding.source or finding.target),
        tuple(sentences.shown(index, finding) for index in shown),
        len(indexes) - len(shown),
        places.anchor(number_in_text),
        state.decision,
        decided(state),
        decided(was) if was else "",
        tuple(
            remark(event)
            for event in chain(
                state.comments,
                was.comments if was else (),
                *(decisions.sentence(index).comments for index in shown),
            )
        ),
    )


def speaker(item: Item | None) -> str:
    """Who says it, with the words used where they differ from the name: "Jens Stoltenberg (“he”)"."""
    return item.speaker.label if isinstance(item, Quote) and item.speaker else ""


class _Sentences:
    """The sentences of a bitext, to look findings up in."""

    def __init__(self, bitext: Bitext) -> None:
        self._bitext = bitext
        self._sources = [segment.source for segment in bitext.segments]
        translated = [(one.target, index) for index, one in enumerate(bitext.segments) if one.target]
        self._targets = [span for span, _ in translated]
        self._indexes = [index for _, index in translated]

    def touched(self, finding: Finding) -> list[int]:
        """The indexes of the segments that its words of either side stand in, in order."""
        found = set[int]()
        if finding.source:
            found.update(_overlapping(self._sources, finding.source.span))
        if finding.target:
            touched = _overlapping(self._targets, finding.target.span)
            found.update(self._indexes[touched.start : touched.stop])
        return sorted(found)

    def shown(self, index: int, finding: Finding) -> Sentence:
        """The segment on both sides, with the words of the finding marked."""
        bitext = self._bitext
        segment = bitext.segments[index]
        return Sentence(
            index + 1,
            _marked(bitext.source, segment.source, finding.source),
            None if segment.target is None else _marked(bitext.target, segment.target, finding.target),
            _shortened(machine_text(segment)) if segment.is_chosen else "",
            language(segment.foreign) if segment.foreign else None,
        )


def _overlapping(spans: Sequence[Span], words: Span) -> range:
    """Which of the spans, in order and apart, have letters in common with `words`."""
    return range(
        bisect_right(spans, words.start, key=lambda span: span.end),
        bisect_left(spans, words.end, key=lambda span: span.start),
    )


def _marked(text: str, sentence: Span, item: Item | None) -> tuple[Token, ...]:
    """The sentence, or what there is room for around the words of `item`."""
    at = sentence
    if item and item.span.overlaps(sentence):
        at = Span(max(item.span.start, sentence.start), min(item.span.end, sentence.end))
    shown = sentence
    if sentence.end - sentence.start > _MOST_LETTERS:
        start = max(sentence.start, min(at.start - _MOST_LETTERS // 2, sentence.end - _MOST_LETTERS))
        shown = Span(start, min(start + _MOST_LETTERS, sentence.end))
        at = Span(at.start, min(at.end, shown.end))
    marks = [Part(0, at)] if item and item.span.overlaps(sentence) else []
    before, after = "…" * (shown.start > sentence.start), "…" * (shown.end < sentence.end)
    return tuple(token for token in (before, *cut(text, shown, marks), after) if token)


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…"
