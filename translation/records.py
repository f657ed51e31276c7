"""Findings, figures and quotes as JSON records, and findings back from them: one form wherever they go.

The command line prints these records, and the memory keeps them. Offsets are code points of the text of their
side. A figure's number is a JSON number where that says exactly the same, else its digits as text.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, get_args

from translation.model import (
    Figure,
    FigureKind,
    Finding,
    Interval,
    Item,
    Metadata,
    Name,
    Passage,
    Quote,
    QuoteKind,
    Reading,
    Severity,
    Span,
    Speaker,
    Verdict,
)

if TYPE_CHECKING:
    from translation.model import Bitext, FigureValue

# The kinds whose value is a text, see `FigureValue`; that of all others is a number or an interval.
_WRITTEN = frozenset({"century", "date", "decade", "designation", "fraction", "score", "time"})
_MOST_DIGITS = 1000  # of a number, before or after its point, that is believed


def finding_record(finding: Finding) -> dict[str, Any]:
    """A finding with what both sides say there."""
    return {
        "check": finding.check,
        "code": finding.code,
        "key": finding.key,
        "verdict": finding.verdict,
        "severity": finding.severity,
        "source": item_record(finding.source) if finding.source else None,
        "target": item_record(finding.target) if finding.target else None,
        "reason": finding.reason,
    }


def metadata_record(metadata: Metadata) -> dict[str, Any]:
    """What is known of an article; what is not known is left out."""
    known = {name: value for name, value in asdict(metadata).items() if value}
    if metadata.found_in:
        known["found_in"] = dict(metadata.found_in)
    return known


def item_record(item: Item) -> dict[str, Any]:
    """A figure, a quote, a name or a passage: its place, its words and what they are read as."""
    record: dict[str, Any] = {"start": item.span.start, "end": item.span.end, "text": item.text}
    match item:
        case Figure():
            first, *others = map(_reading_record, item.readings)
            record |= first
            if others:
                record["also"] = others
        case Quote():
            speaker = item.speaker and {
                "name": item.speaker.name,
                "mention": item.speaker.mention,
                "start": item.speaker.span.start,
                "end": item.speaker.span.end,
                "evidence": item.speaker.evidence,
                "sure": item.speaker.sure,
            }
            record |= {"kind": item.kind, "closed": item.closed, "speaker": speaker}
        case Name():
            record |= {"full": item.full}
    return record


def _reading_record(reading: Reading) -> dict[str, Any]:
    return {"kind": reading.kind, "value": _value_record(reading.value), "unit": reading.unit}


def _value_record(value: FigureValue | None) -> Any:
    if isinstance(value, Interval):
        return {"from": _value_record(value.low), "to": _value_record(value.high)}
    if isinstance(value, Decimal):
        # A float where it says exactly the same, else the decimal's own digits.
        number = int(value) if value == value.to_integral_value() and value.adjusted() < 18 else float(value)
        return number if Decimal(repr(number)) == value else str(value)
    return value


def in_words(value: FigureValue) -> str:
    """A figure's value for people: “1550”, “at least 2000”, “2 to 3”, “2022-02-24”."""
    match value:
        case Interval(low=None, high=None):
            return "any"
        case Interval(low=low, high=None):
            return f"at least {low:f}"
        case Interval(low=None, high=high):
            return f"at most {high:f}"
        case Interval(low=low, high=high):
            return f"{low:f} to {high:f}"
        case Decimal():
            return f"{value:f}"
    return value


def written(findings: tuple[Finding, ...]) -> str:
    """The findings as one JSON text, for `read`."""
    return json.dumps(list(map(finding_record, findings)), ensure_ascii=False, separators=(",", ":"))


def read(text: str, bitext: Bitext) -> tuple[Finding, ...]:
    """What `written` wrote of the findings of this bitext. Raises ValueError where it cannot have."""
    try:
        return tuple(_finding(record, bitext) for record in json.loads(text, parse_float=Decimal))
    except (TypeError, InvalidOperation, RecursionError) as error:
        raise ValueError(str(error)) from error


def _finding(record: Any, bitext: Bitext) -> Finding:
    match record:
        case {
            "check": str(check),
            "code": str(code),
            "key": str(key),
            "verdict": verdict,
            "severity": severity,
            "source": source,
            "target": target,
            "reason": str(reason),
        } if source or target:
            return Finding(
                check,
                _one_of(Verdict, verdict),
                _one_of(Severity, severity),
                _item(source, bitext.source),
                _item(target, bitext.target),
                reason,
                code,
                key,
            )
    raise ValueError(record)


def _item(record: Any, text: str) -> Item | None:
    match record:
        case None:
            return None
        case {"start": start, "end": end, "kind": kind, "closed": bool(closed), "speaker": speaker}:
            span = _span(start, end, text)
            return Quote(span, span.of(text), _one_of(QuoteKind, kind), _speaker(speaker, text), closed)
        case {"start": start, "end": end, "kind": _}:
            span = _span(start, end, text)
            return Figure(span, span.of(text), tuple(map(_reading, [record, *record.get("also", ())])))
        case {"start": start, "end": end, "full": str(full)}:
            span = _span(start, end, text)
            return Name(span, span.of(text), full)
        case {"start": start, "end": end}:
            span = _span(start, end, text)
            return Passage(span, span.of(text))
    raise ValueError(record)


def _speaker(record: Any, text: str) -> Speaker | None:
    match record:
        case None:
            return None
        case {
            "name": str(name),
            "mention": str(mention),
            "start": start,
            "end": end,
            "evidence": str(evidence),
            "sure": bool(sure),
        }:
            return Speaker(name, mention, _span(start, end, text), evidence, sure)
    raise ValueError(record)


def _reading(record: Any) -> Reading:
    match record:
        case {"kind": kind, "value": value, "unit": None | str() as unit}:
            kind = _one_of(FigureKind, kind)
            return Reading(kind, _text(value) if kind in _WRITTEN else _value(value), unit)
    raise ValueError(record)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def _value(record: Any) -> Decimal | Interval:
    match record:
        case {"from": low, "to": high}:
            return Interval(*(None if end is None else _number(end) for end in (low, high)))
    return _number(record)


def _number(record: Any) -> Decimal:
    if isinstance(record, bool):
        raise ValueError(record)
    number = Decimal(record)
    # One digit with a huge exponent would fill the memory when it is written out.
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        raise ValueError(record)
    return number


def _span(start: Any, end: Any, text: str) -> Span:
    if type(start) is not int or type(end) is not int or not 0 <= start <= end <= len(text):
        raise ValueError((start, end))
    return Span(start, end)


def _one_of(names: Any, name: Any) -> Any:
    if name not in get_args(names):
        raise ValueError(name)
    return name
