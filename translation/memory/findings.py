"""What the translation memory keeps of a whole bitext: what the checks found in it.

So an article that is opened again is neither translated nor checked again. Findings are kept under the texts,
their sentences, and a digest of the code that found them: changed code never sees what other code found.
"""

from __future__ import annotations

import json
import sys
from decimal import Decimal, InvalidOperation
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from translation.memory.store import key
from translation.model import (
    Figure,
    FigureKind,
    Finding,
    Interval,
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
    from translation.memory.store import Memory
    from translation.model import Bitext, FigureValue

# What the checks know from elsewhere.
_LIBRARIES = ("babel", "text2num")
_MOST_DIGITS = 1000  # of a number, before or after its point, that is believed

Side = Figure | Quote | Passage


def recall_findings(memory: Memory, bitext: Bitext) -> tuple[Finding, ...] | None:
    """What was found in this very bitext. None: not known, or nothing that the checks can have written."""
    name = _key(bitext)
    value = memory.get_many([name]).get(name)
    if value is None:
        return None
    try:
        return tuple(_finding(stored, bitext) for stored in json.loads(value))
    except (ValueError, TypeError, InvalidOperation, RecursionError):
        return None


def remember_findings(memory: Memory, bitext: Bitext, findings: tuple[Finding, ...]) -> None:
    """Put what was found in the bitext into the memory."""
    stored = [
        [
            finding.check,
            finding.verdict,
            finding.severity,
            _stored(finding.source),
            _stored(finding.target),
            finding.reason,
        ]
        for finding in findings
    ]
    memory.put_many({_key(bitext): json.dumps(stored, ensure_ascii=False, separators=(",", ":"))})


def _key(bitext: Bitext) -> str:
    places = [
        (
            segment.paragraph,
            segment.source.start,
            segment.source.end,
            segment.target and (segment.target.start, segment.target.end),
            segment.foreign,
        )
        for segment in bitext.segments
    ]
    return key(
        "findings",
        _code(),
        bitext.source_language,
        bitext.target_language,
        bitext.source,
        bitext.target,
        repr(places),
    )


@cache
def _code() -> str:
    """A digest of all the code that findings may depend on: this package, libraries, Python."""
    digest = blake2b(" ".join([sys.version, *map(version, _LIBRARIES)]).encode(), digest_size=20)
    for path in sorted(Path(__file__).parents[1].rglob("*.py")):
        digest.update(f"{path.name} {path.stat().st_size} ".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _stored(side: Side | None) -> Any:
    """One side of a finding for JSON, without the words, which its span tells."""
    if side is None:
        return None
    start, end = side.span.start, side.span.end
    if isinstance(side, Figure):
        readings = [[one.kind, _stored_value(one.value), one.unit] for one in side.readings]
        return ["figure", start, end, readings]
    if isinstance(side, Quote):
        who = side.speaker
        speaker = who and [who.name, who.span.start, who.span.end, who.mention, who.evidence, who.sure]
        return ["quote", start, end, side.kind, side.closed, speaker]
    return ["passage", start, end]


def _stored_value(value: FigureValue) -> Any:
    if isinstance(value, Decimal):
        return {"number": str(value)}
    if isinstance(value, Interval):
        return {name: str(end) for name, end in (("low", value.low), ("high", value.high)) if end is not None}
    return value


def _finding(stored: Any, bitext: Bitext) -> Finding:
    """A finding as it was put. Raises ValueError, TypeError or InvalidOperation where it cannot be one."""
    match stored:
        case [str(check), str(verdict), str(severity), source, target, str(reason)] if source or target:
            return Finding(
                check,
                _one_of(Verdict, verdict),
                _one_of(Severity, severity),
                _side(source, bitext.source),
                _side(target, bitext.target),
                reason,
            )
    raise ValueError(stored)


def _side(stored: Any, text: str) -> Side | None:
    match stored:
        case None:
            return None
        case ["figure", start, end, [_, *_] as readings]:
            span = _span(start, end, text)
            return Figure(span, span.of(text), tuple(map(_reading, readings)))
        case ["quote", start, end, str(kind), bool(closed), speaker]:
            span = _span(start, end, text)
            return Quote(span, span.of(text), _one_of(QuoteKind, kind), _speaker(speaker, text), closed)
        case ["passage", start, end]:
            span = _span(start, end, text)
            return Passage(span, span.of(text))
    raise ValueError(stored)


def _speaker(stored: Any, text: str) -> Speaker | None:
    match stored:
        case None:
            return None
        case [str(name), start, end, str(mention), str(evidence), bool(sure)]:
            return Speaker(name, mention, _span(start, end, text), evidence, sure)
    raise ValueError(stored)


def _reading(stored: Any) -> Reading:
    match stored:
        case [str(kind), value, None | str() as unit]:
            return Reading(_one_of(FigureKind, kind), _value(value), unit)
    raise ValueError(stored)


def _value(stored: Any) -> FigureValue:
    match stored:
        case str():
            return stored
        case {"number": number}:
            return _number(number)
        case dict():
            low, high = (_number(stored[end]) if end in stored else None for end in ("low", "high"))
            return Interval(low, high)
    raise ValueError(stored)


def _number(stored: str) -> Decimal:
    number = Decimal(stored)
    # One digit with a huge exponent would fill the memory when it is written out.
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        raise ValueError(stored)
    return number


def _span(start: Any, end: Any, text: str) -> Span:
    if type(start) is not int or type(end) is not int or not 0 <= start <= end <= len(text):
        raise ValueError((start, end))
    return Span(start, end)


def _one_of(names: Any, name: str) -> Any:
    if name not in get_args(names):
        raise ValueError(name)
    return name
