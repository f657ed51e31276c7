"""Events as JSON records, and back: the one form in which they are kept and handed on.

Anybody may have written a record. What is read has passed here: no text in it acts on a terminal, and all is
of a bounded size.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast, get_args

from translation.reviewing.events import Context, Event, Kind
from translation.reviewing.keys import SentenceKey, Subject
from translation.text.cleaning import harmless, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_LETTERS = 100_000  # of a text that a person wrote
_MOST_NAME = 200  # letters of a person's name
_ID = re.compile(r"[0-9A-Za-z_-]{1,64}", re.ASCII)
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z", re.ASCII)
_LATEST = "9000"  # a year after which no time can be told from another
# What is done to findings, what to sentences, and what with words.
_OF_FINDINGS = frozenset({"accept", "reject", "reopen", "comment"})
_OF_SENTENCES = frozenset({"edit", "choose", "approve", "reopen", "comment"})
_WITH_WORDS = frozenset({"edit", "comment"})
_ON_GROUPS = frozenset({"undo", "redo"})


def clean_text(text: str) -> str:
    """A person's text as it is kept: harmless, without blanks around it. Raises ValueError if too long."""
    if len(text) > MOST_LETTERS:
        raise ValueError("too long")
    return harmless(text).strip()


def clean_name(name: str) -> str:
    """A person's name as it is kept: on one line, harmless, and not too long."""
    return one_line(name[:_MOST_NAME])


def event_record(event: Event) -> dict[str, Any]:
    """The event as JSON; what is empty is left out."""
    context = event.context
    words = dict(zip(("source", "target"), context.words, strict=True)) if any(context.words) else None
    about = {
        "source": context.source,
        "machine": context.machine,
        "check": context.check,
        "code": context.code,
        "severity": context.severity,
        "words": words,
        "reason": context.reason,
    }
    subject = event.subject and {"sentence": str(event.subject.sentence), "finding": event.subject.finding}
    record = {
        "id": event.id,
        "at": event.at,
        "by": event.by,
        "kind": event.kind,
        "subject": subject and _without_empty(subject),
        "group": event.group if event.group != event.id else None,
        "text": event.text,
        "of": event.of,
        "was": str(event.was) if event.was else None,
        "context": _without_empty(about),
    }
    return _without_empty(record, but=("text", "by"))


def _without_empty(record: Mapping[str, Any], but: tuple[str, ...] = ()) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value or (name in but and value is not None)}


def read_event(record: Any) -> Event:
    """The event of a record. Raises ValueError where it is not one that this version understands."""
    match record:
        case {"id": str(name), "at": str(at), "by": str(by), "kind": str(kind)}:
            pass
        case _:
            raise ValueError("not an event")
    group, of = record.get("group", name), record.get("of", "")
    if kind not in get_args(Kind) or not all(_ID.fullmatch(each) for each in _texts(name, group, of or name)):
        raise ValueError("not an event")
    if not _MOMENT.fullmatch(at) or at >= _LATEST:
        raise ValueError("not a time")
    datetime.fromisoformat(at)
    subject, text = _subject(record.get("subject")), record.get("text")
    words = None if text is None else clean_text(*_texts(text))
    if not _fits(kind, subject, words, of):
        raise ValueError("not an event")
    was = record.get("was")
    return Event(
        name,
        at,
        clean_name(by),
        cast("Kind", kind),
        subject,
        group,
        words,
        of,
        None if was is None else SentenceKey.read(*_texts(was)),
        _context(record.get("context", {})),
    )


def _fits(kind: str, subject: Subject | None, text: str | None, of: str) -> bool:
    if kind in _ON_GROUPS:
        return subject is None and bool(of)
    if subject is None or kind not in (_OF_FINDINGS if subject.finding else _OF_SENTENCES):
        return False
    # A translation of no words cannot be shown or marked.
    return bool(text) or (text is None and kind not in _WITH_WORDS) or kind == "reject"


def _subject(record: Any) -> Subject | None:
    match record:
        case None:
            return None
        case {"sentence": str(sentence)}:
            return Subject(SentenceKey.read(sentence), *_texts(record.get("finding", "")))
    raise ValueError("not a subject")


def _context(record: Any) -> Context:
    if not isinstance(record, dict):
        raise ValueError("not a context")
    words = record.get("words", {})
    if not isinstance(words, dict):
        raise ValueError("not words")
    source, machine, check, code, severity, reason, ours, theirs = (
        clean_text(text)
        for text in _texts(
            *(record.get(name, "") for name in ("source", "machine", "check", "code", "severity", "reason")),
            words.get("source", ""),
            words.get("target", ""),
        )
    )
    return Context(source, machine, check, code, severity, (ours, theirs), reason)


def _texts(*values: Any) -> tuple[str, ...]:
    if not all(isinstance(value, str) for value in values):
        raise ValueError("not a text")
    return values
