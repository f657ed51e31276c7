"""A person at work on one article: each decision becomes an event, which is kept at once."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from translation.errors import UsageError
from translation.reviewing.decisions import Decisions, decided
from translation.reviewing.events import Context, Event, as_group, following, merged
from translation.reviewing.keys import Subject, finding_subjects, sentence_keys
from translation.reviewing.records import MOST_LETTERS, clean_name, clean_text, event_record, read_event
from translation.reviewing.state import folded, overruled
from translation.reviewing.store import Version
from translation.reviewing.texts import machine_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from translation.model import Bitext, Finding, Review
    from translation.reviewing.events import Kind
    from translation.reviewing.store import ReviewStore


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What another reader of the same article has done meanwhile.

    `changed`: whether there is anything new; `overruled`: the events of this desk that no longer decide,
    because somebody decided later. They stay in the history. `by`: who has done it.
    """

    changed: bool
    overruled: tuple[Event, ...] = ()
    by: tuple[str, ...] = ()


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return secrets.token_hex(8)


class Desk:
    """The decisions of the person `by` on one article, and those of others that are kept with them.

    `bitext`: the article, translated or not; only its source and languages count. `name`: of its file, "-"
    for standard input. `store` None keeps nothing. Of the methods that do something, each takes the review as
    it is shown, appends events, and says whether they are kept on the disk; if not, `problem` says why, they
    count all the same, and are tried again with the next. They raise UsageError for a text that cannot be.
    """

    def __init__(
        self,
        store: ReviewStore | None,
        bitext: Bitext,
        name: str,
        by: str,
        *,
        now: Callable[[], datetime] = _now,
        new_id: Callable[[], str] = _new_id,
    ) -> None:
        self.by = clean_name(by)
        self.keys = sentence_keys(bitext)
        self._text = bitext.source_language, bitext.target_language, bitext.source
        self._store = store
        self._version = Version.of(bitext, name, self.keys)
        self._now, self._new_id = now, new_id
        if store:
            store.has_changed()  # from here on
        self._article = store.find(self._version) if store else None
        self._begun = store.begun if store else 0
        self.events: tuple[Event, ...] = ()
        self._own: list[Event] = []  # made here
        self._waiting: list[Event] = []  # that could not be kept yet
        self._subjects: tuple[tuple[Finding, ...], dict[str, Subject]] = (), {}
        if store and self._article is not None:
            self.events = store.events(self._article)

    def is_for(self, bitext: Bitext) -> bool:
        """Whether this is the desk of that article, in these languages."""
        return self._text == (bitext.source_language, bitext.target_language, bitext.source)

    @property
    def problems(self) -> tuple[str, ...]:
        """Sentences on what is wrong with what is kept."""
        if self._store is None:
            return ()
        problem = (self._store.problem,) if self._store.problem else ()
        return (*problem, *self._store.notices)

    def decisions(self, review: Review, *, checked: bool = True) -> Decisions:
        """What is decided of the review as it is shown. `checked`: whether its findings are known yet."""
        if not checked:
            return decided(self.events, review.bitext, keys=self.keys)
        subjects = tuple(self._subjects_of(review).values())
        return decided(self.events, review.bitext, (*review.findings, *review.unheard), self.keys, subjects)

    def texts(self, bitext: Bitext) -> dict[int, str]:
        """The translations that a person set, for `pipeline.translate`."""
        return dict(decided(self.events, bitext, keys=self.keys).texts)

    def texts_elsewhere(self, index: int) -> tuple[str, ...]:
        """The translations that a person set for the same sentence in other articles."""
        return self._store.texts_elsewhere(self.keys[index].digest, self._article) if self._store else ()

    # On findings

    def accept(self, review: Review, findings: Iterable[Finding]) -> bool:
        """Confirm findings: the translation is wrong there."""
        return self._on_findings("accept", review, findings)

    def reject(self, review: Review, findings: Iterable[Finding], why: str = "") -> bool:
        """Call findings false alarms."""
        return self._on_findings("reject", review, findings, _checked(why))

    def reopen(self, review: Review, findings: Iterable[Finding]) -> bool:
        """Let findings be looked at again."""
        return self._on_findings("reopen", review, findings)

    def comment_on(self, review: Review, finding: Finding, text: str) -> bool:
        """Comment on a finding."""
        return self._on_findings("comment", review, [finding], _words(text, "A comment"))

    # On sentences

    def comment(self, review: Review, index: int, text: str) -> bool:
        """Comment on a sentence."""
        return self._on_sentences("comment", review, [index], _words(text, "A comment"))

    def edit(self, review: Review, index: int, text: str) -> bool:
        """Put a translation of the person's in its place, also wherever the article says the same."""
        return self._on_sentences("edit", review, self._alike(index), _words(text, "A translation"))

    def choose(self, review: Review, index: int, text: str | None) -> bool:
        """Take one of the alternatives, also wherever the article says the same.

        None, or what the machine said itself: the machine's own, whatever that is.
        """
        is_machines = text is None or text == machine_text(review.bitext.segments[index])
        words = None if is_machines or text is None else _words(text, "A translation")
        return self._on_sentences("choose", review, self._alike(index), words)

    def choose_machines(self, review: Review, indexes: Iterable[int]) -> bool:
        """Let the machine's own stand in these sentences, whatever people set."""
        return self._on_sentences("choose", review, indexes, None)

    def approve(self, review: Review, indexes: Iterable[int]) -> bool:
        """Approve sentences as they are shown. Those that are not translated are left out."""
        bitext = review.bitext
        events = []
        for index in indexes:
            target = bitext.segments[index].target
            if target is not None and target.of(bitext.target).strip():
                events += self._sentence_events("approve", review, [index], target.of(bitext.target))
        return self._append(events)

    def reopen_sentences(self, review: Review, indexes: Iterable[int]) -> bool:
        """Take approvals back. What the person wrote stays."""
        return self._on_sentences("reopen", review, indexes)

    # On what was done

    def undo(self) -> str | None:
        """Take back what this person did last; the group that was, None if there is none."""
        group = Decisions(self.events).undoable(self.by)
        if group is not None:
            self.take_back(group)
        return group

    def redo(self) -> str | None:
        """Do again what was undone last; the group that was, None if there is none."""
        group = Decisions(self.events).redoable(self.by)
        if group is not None:
            self._append([self._event("redo", None, of=group)])
        return group

    def take_back(self, group: str) -> bool:
        """Undo what was done at once, whenever it was and whoever did it: also a comment."""
        return self._append([self._event("undo", None, of=group)])

    def add(self, events: Iterable[Event]) -> int:
        """Add what others did, as from a file, and keep it; how many events are new."""
        known = {event.id for event in self.events}
        new = [event for event in merged(events) if event.id not in known]
        self._keep(new)
        return len(new)

    def refresh(self) -> Refreshed:
        """See what another reader of the same article has kept. Quick where there is nothing."""
        if self._store is None or not self._store.has_changed():
            return Refreshed(changed=False)
        self._find_again()
        if self._article is None:
            self._article = self._store.find(self._version)
        if self._article is None:
            return Refreshed(changed=False)
        before, self.events = self.events, merged(self.events, self._store.events(self._article))
        lost = set(overruled(self._own, folded(before)))
        now = tuple(event for event in overruled(self._own, folded(self.events)) if event not in lost)
        known = {event.id for event in before}
        by = dict.fromkeys(event.by for event in self.events if event.id not in known)
        return Refreshed(self.events != before, now, tuple(by))

    def _on_findings(
        self, kind: Kind, review: Review, findings: Iterable[Finding], text: str | None = None
    ) -> bool:
        subjects = self._subjects_of(review)
        decisions = self.decisions(review, checked=False)
        indexes = {key: index for index, key in enumerate(self.keys)}
        events = []
        for finding in findings:
            subject = subjects[finding.key]
            index = indexes[subject.sentence]
            event = self._event(kind, subject, text, context=_context(review.bitext, index, finding))
            events.append(self._after(decisions, index, event))
        return self._append(events)

    def _on_sentences(
        self, kind: Kind, review: Review, indexes: Iterable[int], text: str | None = None
    ) -> bool:
        return self._append(self._sentence_events(kind, review, indexes, text))

    def _sentence_events(
        self, kind: Kind, review: Review, indexes: Iterable[int], text: str | None
    ) -> list[Event]:
        decisions = self.decisions(review, checked=False)
        return [
            self._after(
                decisions,
                index,
                self._event(kind, Subject(self.keys[index]), text, context=_context(review.bitext, index)),
            )
            for index in indexes
        ]

    def _after(self, decisions: Decisions, index: int, event: Event) -> Event:
        """The event, which takes the place of what was decided before the sentence changed."""
        was = decisions.sentence_was(index)
        return replace(event, was=was.key) if was and event.kind != "comment" else event

    def _subjects_of(self, review: Review) -> dict[str, Subject]:
        findings = (*review.findings, *review.unheard)
        known, subjects = self._subjects
        if known != findings:
            found = finding_subjects(findings, review.bitext, self.keys)
            subjects = {finding.key: subject for finding, subject in zip(findings, found, strict=True)}
            self._subjects = findings, subjects
        return subjects

    def _alike(self, index: int) -> list[int]:
        same = self.keys[index].digest
        return [number for number, key in enumerate(self.keys) if key.digest == same]

    def _event(
        self,
        kind: Kind,
        subject: Subject | None,
        text: str | None = None,
        *,
        of: str = "",
        context: Context | None = None,
    ) -> Event:
        name = self._new_id()
        at = following(self.events, self._now())
        return Event(name, at, self.by, kind, subject, name, text, of, None, context or Context())

    def _append(self, events: Sequence[Event]) -> bool:
        # As they are read again: what is odd in an article or a name goes no further than here.
        group = [read_event(event_record(event)) for event in as_group(events)]
        self._own += group
        return self._keep(group)

    def _keep(self, events: Sequence[Event]) -> bool:
        """Let the events count, and keep them with those that still wait; whether they are on the disk."""
        if not events:
            return True
        self.events = merged(self.events, events)
        if self._store is None:
            return False
        self._waiting += events
        article = self._store.add(self._article, self._version, self._waiting)
        if article is None and self._find_again():
            article = self._store.add(self._article, self._version, self._waiting)
        if article is None:
            return False
        self._waiting.clear()
        if self._article is None:
            self._article = article
            # Another reader may have begun the same article meanwhile.
            self.events = merged(self.events, self._store.events(article))
        return True

    def _find_again(self) -> bool:
        """Whether the store has begun another file: there, all of it is to be kept once more."""
        if self._store is None or self._begun == self._store.begun:
            return False
        self._begun = self._store.begun
        self._article = self._store.find(self._version)
        self._waiting = list(self.events)
        return True


def _context(bitext: Bitext, index: int, finding: Finding | None = None) -> Context:
    segment = bitext.segments[index]
    context = Context(segment.source.of(bitext.source)[:MOST_LETTERS], machine_text(segment)[:MOST_LETTERS])
    if finding is None:
        return context
    ours, theirs = (item.text if item else "" for item in (finding.source, finding.target))
    return replace(
        context,
        check=finding.check,
        code=finding.code,
        severity=finding.severity,
        words=(ours[:MOST_LETTERS], theirs[:MOST_LETTERS]),
        reason=finding.reason[:MOST_LETTERS],
    )


def _checked(text: str) -> str:
    try:
        return clean_text(text)
    except ValueError:
        raise UsageError(
            f"A text of more than {MOST_LETTERS:,} letters is not kept.", "Write a shorter one."
        ) from None


def _words(text: str, what: str) -> str:
    words = _checked(text)
    if not words:
        raise UsageError(f"{what} needs words.", "Write some, or leave it as it is.")
    return words
