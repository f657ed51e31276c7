"""A review as one file that can be handed on, `FILE.diptych.json`, in the format `diptych-review/1`.

It is what the events come to, for people and other programs, and the events themselves, by which it is merged
with what another has decided. `assets/schema/diptych-review-1.json` describes it.
"""

from __future__ import annotations

import json
import stat
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from translation import records
from translation.errors import InputError, OutputError, counted
from translation.files import whole
from translation.reviewing.events import merged, moment
from translation.reviewing.keys import SentenceKey
from translation.reviewing.placing import shared
from translation.reviewing.records import event_record, read_event
from translation.reviewing.texts import machine_text
from translation.text.cleaning import escaped, file_title, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from translation.model import Finding, Review
    from translation.reviewing.decisions import Decisions
    from translation.reviewing.events import Event

FORMAT, MAJOR = "diptych-review", 1
MOST_BYTES = 64_000_000  # of a file that is read
_MOST_DEPTH = 50  # brackets within each other; a review has 7
_AHEAD = timedelta(days=1)  # that a clock elsewhere may be fast
# The fields that are written anew. Others, of a later version, are kept as they are.
_FIELDS = {
    "review": "format article engine created segments events unplaced",
    "article": "title sha256 source target text metadata",
    "engine": "name version packages",
    "segments": "id paragraph key source machine target state confidence comments findings",
    "findings": "id code check verdict severity source target reason decision why comments",
    "events": "id at by kind subject group text of was context",
}


@dataclass(frozen=True, slots=True)
class Portable:
    """What a file says. `events` are those that are understood; `problems`: sentences on the others.

    `languages` and `sha256` are of the article, `sentences` its keys. `raw`: all of the file, so that what
    is not understood stays in it when it is written again.
    """

    events: tuple[Event, ...] = ()
    title: str = ""
    languages: tuple[str, str] = ("", "")
    sha256: str = ""
    sentences: tuple[SentenceKey, ...] = ()
    problems: tuple[str, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict)


def read(path: Path, now: datetime | None = None) -> Portable:
    """What the file at `path` says; nothing where there is none. Raises InputError with a sentence.

    `now`: events that are dated more than a day after it are not taken, and stay in the file.
    """
    data = _bytes(path)
    return Portable() if data is None else parsed(data, path.name, now or datetime.now(UTC))


def parsed(data: bytes, name: str, now: datetime) -> Portable:
    """What a file of that name with these bytes says. Raises InputError."""
    title = file_title(name)
    if len(data) > MOST_BYTES:
        raise _unreadable(title, f"is larger than {MOST_BYTES // 1_000_000} MB")
    try:
        raw = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise _unreadable(title, "is not whole, or is not JSON") from None
    form = raw.get("format") if isinstance(raw, dict) else None
    if not isinstance(form, str) or not form.startswith(f"{FORMAT}/"):
        raise _unreadable(title, "is not a review that Diptych wrote")
    version = form.removeprefix(f"{FORMAT}/")
    if version != str(MAJOR):
        raise InputError(
            f"{title} was written by another version of Diptych ({one_line(form[:40])}).",
            f"This one reads {FORMAT}/{MAJOR}. The file is left as it is.",
        )
    if _depth(raw) > _MOST_DEPTH:
        raise _unreadable(title, "is nested too deeply")
    try:
        return _portable(raw, title, moment(now + _AHEAD))
    except (ValueError, TypeError, KeyError, AttributeError):
        raise _unreadable(title, "lacks what every review has") from None


def _portable(raw: dict[str, Any], title: str, latest: str) -> Portable:
    events, odd, early = [], 0, 0
    for record in _listed(raw["events"]):
        try:
            event = read_event(record)
        except (ValueError, TypeError, AttributeError):
            odd += 1
            continue
        if event.at > latest:
            early += 1
        else:
            events.append(event)
    problems = []
    if odd:
        entries = counted(odd, "entry", "entries")
        problems.append(f"{entries} of {title} cannot be read: left out here, kept in the file.")
    if early:
        entries = counted(early, "entry", "entries")
        problems.append(
            f"{entries} of {title} cannot be used, dated in the future: left out here, kept in the file. "
            "Compare the clocks of both machines."
        )
    article = raw["article"]
    keys = [SentenceKey.read(segment["key"]) for segment in _listed(raw["segments"])]
    languages, digest = (str(article["source"]), str(article["target"])), str(article["sha256"])
    return Portable(
        merged(events),
        one_line(str(article["title"])[:200]),
        languages,
        digest,
        tuple(keys),
        tuple(problems),
        raw,
    )


def check_article(portable: Portable, name: str, review: Review, decisions: Decisions) -> None:
    """Raise InputError unless the file at `name` is about this article, or another version of it."""
    if not portable.raw or portable.sha256 == _digest(review.bitext.source):
        same = True
    else:
        half = min(len(portable.sentences), len(decisions.keys)) / 2
        same = shared(portable.sentences, decisions.keys) >= max(half, 1)
    ours = review.bitext.source_language, review.bitext.target_language
    if portable.raw and portable.languages != ours:
        same = False
    if not same:
        raise InputError(
            f"{file_title(name)} is the review of another article, “{portable.title}”.",
            "Name another file: this one is left as it is.",
        )


def written(review: Review, decisions: Decisions, created: datetime, before: Portable | None = None) -> bytes:
    """The file: UTF-8, the same bytes for the same review, decisions and date.

    `decisions` are of this review. `before`: what the file said, of which all that is not understood stays.
    """
    raw = before.raw if before else {}
    known = {event.id for event in decisions.events}
    old_events = {record["id"]: record for record in _records(raw, "events")}
    events = [_kept(event_record(event), old_events.get(event.id), "events") for event in decisions.events]
    events += [record for record in _listed(raw.get("events", [])) if _name(record) not in known]
    record = {
        "format": f"{FORMAT}/{MAJOR}",
        "article": _kept(_article_record(review), raw.get("article"), "article"),
        "engine": _kept(_engine_record(review), raw.get("engine"), "engine"),
        "created": moment(created),
        "segments": _segment_records(review, decisions, raw),
        "events": events,
        "unplaced": [
            {
                "subject": {"sentence": str(one.subject.sentence), "finding": one.subject.finding},
                "missing": one.missing,
                "source": one.source,
                **(_finding_state(one.finding) if one.finding else {}),
                **(_sentence_state(one.sentence) if one.sentence else {}),
            }
            for one in decisions.unplaced
        ],
    }
    text = json.dumps(_kept(record, raw, "review"), ensure_ascii=False, indent=1)
    return f"{escaped(text)}\n".encode("utf-8", "backslashreplace")


def save(path: Path, data: bytes) -> None:
    """Write the file whole, or leave the one that is there. Raises OutputError."""
    try:
        whole.write(path, data, durable=True)
    except OSError as error:
        raise OutputError(
            f"{path} could not be written ({error.strerror or error}).", "Name a file in another folder."
        ) from error


def _article_record(review: Review) -> dict[str, Any]:
    bitext = review.bitext
    return {
        "title": file_title(review.article.name),
        "sha256": _digest(bitext.source),
        "source": bitext.source_language,
        "target": bitext.target_language,
        "text": bitext.source,
        "metadata": records.metadata_record(review.article.metadata),
    }


def _engine_record(review: Review) -> dict[str, Any]:
    engine = review.engine
    return {"name": engine.name, "version": engine.version, "packages": list(engine.packages)}


def _segment_records(review: Review, decisions: Decisions, raw: Mapping[str, Any]) -> list[dict[str, Any]]:
    bitext = review.bitext
    before = {segment.get("key"): segment for segment in _records(raw, "segments")}
    findings: dict[SentenceKey, list[tuple[str, Finding]]] = {}
    for finding in review.findings:
        subject = decisions.subject(finding)
        if subject:
            findings.setdefault(subject.sentence, []).append((subject.finding, finding))
    found = []
    for index, (segment, key) in enumerate(zip(bitext.segments, decisions.keys, strict=True)):
        old = before.get(str(key))
        state = decisions.sentence(index)
        old_findings = {one.get("id"): one for one in _records(old or {}, "findings")}
        confidence = segment.confidence
        record = {
            "id": index + 1,
            "paragraph": segment.paragraph + 1,
            "key": str(key),
            "source": segment.source.of(bitext.source),
            "machine": machine_text(segment) or None,
            "target": segment.target.of(bitext.target) if segment.target else None,
            **_sentence_state(state),
            "confidence": confidence and {"level": confidence.level, "reasons": list(confidence.reasons)},
            "findings": [
                _kept(_finding_record(name, finding, decisions), old_findings.get(name), "findings")
                for name, finding in findings.get(key, ())
            ],
        }
        found.append(_kept(record, old, "segments"))
    return found


def _finding_record(name: str, finding: Finding, decisions: Decisions) -> dict[str, Any]:
    record = records.finding_record(finding)
    del record["key"]
    return {"id": name, **record, **_finding_state(decisions.of(finding))}


def _finding_state(state: Any) -> dict[str, Any]:
    return {"decision": state.decision, "why": state.why, "comments": _comments(state.comments)}


def _sentence_state(state: Any) -> dict[str, Any]:
    return {"state": state.condition, "comments": _comments(state.comments)}


def _comments(events: Iterable[Event]) -> list[dict[str, Any]]:
    return [{"id": one.id, "at": one.at, "by": one.by, "text": one.text} for one in events]


def _kept(record: dict[str, Any], before: Any, kind: str) -> dict[str, Any]:
    """The record, and behind it what was in it before and is not known here."""
    known = _FIELDS[kind].split()
    others = before.items() if isinstance(before, dict) else ()
    return record | {name: value for name, value in others if name not in known}


def _records(raw: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    return [
        one
        for one in _listed(raw.get(name, []))
        if isinstance(one, dict) and isinstance(_name(one), str | int)
    ]


def _name(record: Any) -> Any:
    name = record.get("id") if isinstance(record, dict) else None
    return name if isinstance(name, str | int) else None


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _bytes(path: Path) -> bytes | None:
    """All of the file; None where there is none. Raises InputError."""
    title = file_title(path.name)
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for
            raise _unreadable(title, "is not a file")
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(title, f"cannot be read ({error.strerror or error})") from None


def _depth(value: Any) -> int:
    """How deeply lists and objects are nested, without recursion."""
    depth, level = 0, [value]
    while level:
        depth += 1
        if depth > _MOST_DEPTH:
            return depth
        level = [
            child
            for each in level
            if isinstance(each, dict | list)
            for child in (each.values() if isinstance(each, dict) else each)
            if isinstance(child, dict | list)
        ]
    return depth


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _unreadable(title: str, what: str) -> InputError:
    return InputError(
        f"The review {title} {what}.", "It is left as it is. Name another file, or move it away."
    )
