"""What the reader and the exports see of a review: one immutable object about one article as it is now."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from translation.reviewing import state as states
from translation.reviewing.keys import Subject, finding_subjects, sentence_keys
from translation.reviewing.placing import placed

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from translation.model import Bitext, Finding, Severity
    from translation.reviewing.events import Event
    from translation.reviewing.keys import SentenceKey
    from translation.reviewing.placing import Place
    from translation.reviewing.state import FindingState, SentenceState, State


@dataclass(frozen=True, slots=True)
class Was:
    """What was decided of a sentence before the article changed, for somebody who looks at it again.

    `key`, `source`: the sentence as it was; `state`: of the sentence; `findings`: of those in it, by
    `Subject.finding`. Nothing of it counts: the changed sentence is open, and its translation is the
    machine's.
    """

    key: SentenceKey
    source: str
    state: SentenceState
    findings: Mapping[str, FindingState] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Decisions that have no place in the article as it is now.

    `missing`: the `sentence`, or only a `finding` of the kind in it, as after a correction. `source`: the
    sentence as it was; `finding` is None where it is the sentence that was decided.
    """

    subject: Subject
    missing: Literal["sentence", "finding"]
    source: str
    sentence: SentenceState | None = None
    finding: FindingState | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An event in the history; whether it counts; the segment it is about, None where that has no place."""

    event: Event
    counts: bool
    index: int | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many findings are open, and how many are settled, by severity."""

    open: Mapping[Severity, int]
    settled: Mapping[Severity, int]


@dataclass(frozen=True, slots=True)
class Decisions:
    """What is decided of an article as it is now, and of the findings in it.

    `texts`: the translations that a person set, by the numbers of their segments, for `texts.with_texts`.
    `keys`: those of the segments. `unplaced`, `history`: in the order of their events. Make it by `decided`.
    """

    events: tuple[Event, ...] = ()
    keys: tuple[SentenceKey, ...] = ()
    texts: Mapping[int, str] = field(default_factory=dict)
    unplaced: tuple[Unplaced, ...] = ()
    history: tuple[Entry, ...] = ()
    _sentences: Mapping[int, SentenceState] = field(default_factory=dict)
    _was: Mapping[int, Was] = field(default_factory=dict)
    _findings: Mapping[str, FindingState] = field(default_factory=dict)  # by the keys of the findings
    _found_before: Mapping[str, FindingState] = field(default_factory=dict)
    _subjects: Mapping[str, Subject] = field(default_factory=dict)

    def of(self, finding: Finding) -> FindingState:
        """What is decided of a finding of the review that these are the decisions of."""
        return self._findings.get(finding.key, states.OPEN_FINDING)

    def subject(self, finding: Finding) -> Subject | None:
        """What a finding is known by; None where it is not of the review that these are the decisions of."""
        return self._subjects.get(finding.key)

    def was(self, finding: Finding) -> FindingState | None:
        """What was decided of the same finding before its sentence changed; it is open now."""
        return self._found_before.get(finding.key)

    def sentence(self, index: int) -> SentenceState:
        """What is decided of a segment."""
        return self._sentences.get(index, states.OPEN_SENTENCE)

    def sentence_was(self, index: int) -> Was | None:
        """What was decided of a segment before it changed, if it did and nobody has looked at it since."""
        return self._was.get(index)

    def is_open(self, finding: Finding) -> bool:
        """Whether nobody has settled the finding."""
        return self.of(finding).decision == "open"

    def counts(self, findings: Iterable[Finding]) -> Counts:
        """How many of some findings are open and settled, by severity."""
        open_ones: Counter[Severity] = Counter()
        settled: Counter[Severity] = Counter()
        for finding in findings:
            (open_ones if self.is_open(finding) else settled)[finding.severity] += 1
        return Counts(open_ones, settled)

    def undoable(self, by: str) -> str | None:
        """The group that an undo of this person takes back."""
        return states.undoable(self.events, by)

    def redoable(self, by: str) -> str | None:
        """The group that a redo of this person brings back."""
        return states.redoable(self.events, by)


NONE = Decisions()


def decided(
    events: Sequence[Event],
    bitext: Bitext,
    findings: Sequence[Finding] | None = None,
    keys: tuple[SentenceKey, ...] | None = None,
    subjects: Sequence[Subject] | None = None,
) -> Decisions:
    """What the events, merged, say of an article and of the findings in it.

    `findings`: None where nobody has checked yet. `keys` of its sentences, and the `subjects` that the
    findings are, where they are known: they take the longest, and often stay.
    """
    keys = sentence_keys(bitext) if keys is None else keys
    if subjects is None:
        subjects = finding_subjects(findings or (), bitext, keys)
    found = dict(zip(subjects, findings or (), strict=True))
    by_finding = {finding.key: subject for subject, finding in found.items()}
    if not events:
        return Decisions(keys=keys, _subjects=by_finding)
    words = _words(events)
    sources = [segment.source.of(bitext.source) for segment in bitext.segments]
    places = placed(words, keys, sources)
    state = states.folded([_moved(event, places, keys) for event in events])
    sentences = {index: state.sentences[key] for index, key in enumerate(keys) if key in state.sentences}
    earlier = _earlier(events, state, places, words)
    return Decisions(
        tuple(events),
        keys,
        {index: one.text for index, one in sentences.items() if one.text is not None},
        tuple(_unplaced(events, state, places, words, frozenset(keys), None if findings is None else found)),
        tuple(_history(events, state, places)),
        sentences,
        earlier,
        {found[subject].key: one for subject, one in state.findings.items() if subject in found},
        dict(_found_before(earlier, keys, found)),
        by_finding,
    )


def _words(events: Iterable[Event]) -> dict[SentenceKey, str]:
    """The sentences that the events are about, with their words."""
    words: dict[SentenceKey, str] = {}
    for event in events:
        if event.subject:
            key = event.subject.sentence
            words[key] = event.context.source or words.get(key, "")
    return words


def _moved(event: Event, places: Mapping[SentenceKey, Place], keys: Sequence[SentenceKey]) -> Event:
    """The event, about the sentence as it stands now."""
    place = places.get(event.subject.sentence) if event.subject else None
    if event.subject is None or place is None or not place.exact:
        return event
    key = keys[place.index]
    if key == event.subject.sentence:
        return event
    return replace(event, subject=Subject(key, event.subject.finding))


def _earlier(
    events: Iterable[Event],
    state: State,
    places: Mapping[SentenceKey, Place],
    words: Mapping[SentenceKey, str],
) -> dict[int, Was]:
    """What was decided of the sentences that have changed, and that nobody has looked at since."""
    replaced = _replaced(events, state)
    in_doubt = {key: place.index for key, place in places.items() if not place.exact and key not in replaced}
    findings: dict[SentenceKey, dict[str, FindingState]] = defaultdict(dict)
    for subject, finding in state.findings.items():
        if subject.sentence in in_doubt and finding.says_something:
            findings[subject.sentence][subject.finding] = finding
    return {
        index: Was(key, words[key], state.sentences.get(key, states.OPEN_SENTENCE), findings[key])
        for key, index in in_doubt.items()
        if findings[key] or (key in state.sentences and state.sentences[key].says_something)
    }


def _replaced(events: Iterable[Event], state: State) -> set[SentenceKey]:
    """The former sentences whose changed ones somebody has decided on since."""
    return {event.was for event in events if event.was and event.id in state.live}


def _found_before(
    earlier: Mapping[int, Was], keys: Sequence[SentenceKey], found: Mapping[Subject, Finding]
) -> Iterator[tuple[str, FindingState]]:
    """What was decided of the same findings in the changed sentences, by the keys of the findings."""
    for index, was in earlier.items():
        for said, one in was.findings.items():
            finding = found.get(Subject(keys[index], said))
            if finding:
                yield finding.key, one


def _unplaced(
    events: Iterable[Event],
    state: State,
    places: Mapping[SentenceKey, Place],
    words: Mapping[SentenceKey, str],
    present: Container[SentenceKey],
    found: Container[Subject] | None,
) -> Iterator[Unplaced]:
    lost = words.keys() - places.keys() - _replaced(events, state)
    for key, sentence in state.sentences.items():
        if key in lost and sentence.says_something:
            yield Unplaced(Subject(key), "sentence", words[key], sentence=sentence)
    for subject, finding in state.findings.items():
        if not finding.says_something:
            continue
        if subject.sentence in lost:
            yield Unplaced(subject, "sentence", words[subject.sentence], finding=finding)
        elif found is not None and subject.sentence in present and subject not in found:
            said = finding.last or finding.comments[-1]
            yield Unplaced(subject, "finding", said.context.source, finding=finding)


def _history(events: Iterable[Event], state: State, places: Mapping[SentenceKey, Place]) -> Iterator[Entry]:
    for event in events:
        place = places.get(event.subject.sentence) if event.subject else None
        yield Entry(event, event.id in state.live or event.subject is None, place.index if place else None)
