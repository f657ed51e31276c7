"""What a finding is known by from one run to the next, so that a person's verdict on it can be kept.

Its key is a digest of the source sentence, the check, the code and what both sides say. It does not depend on
where the words stand nor on how the reason is worded. So it stays the same in the next run, after a change
elsewhere in the article, and in a new translation of the sentence that has the same fault. Other words within
the marks are no longer the same: somebody who accepted that a quote was shortened has not seen them.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from hashlib import blake2b
from typing import TYPE_CHECKING

from translation.model import Figure, Interval, Name, Passage, Quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from translation.model import Bitext, FigureValue, Finding, Item, Segment

_MOST_DIGITS = 100  # of a number that is written out
_BYTES = 12  # of a digest: among a million findings two are alike by chance once in 10^17 times


def with_keys(findings: Iterable[Finding], bitext: Bitext) -> tuple[Finding, ...]:
    """The findings with their keys. Of several alike in like sentences each has its own, by their order."""
    sentences = _Sentences(bitext)
    seen: Counter[str] = Counter()
    keyed = []
    for finding in findings:
        key = _digest(
            sentences.of(finding),
            finding.check,
            finding.code,
            _letters(finding.source.text) if isinstance(finding.source, Passage) else _said(finding.source),
            _said(finding.target),
        )
        seen[key] += 1
        keyed.append(replace(finding, key=key if seen[key] == 1 else f"{key}-{seen[key]}"))
    return tuple(keyed)


def sentence_key(segment: Segment, bitext: Bitext) -> str:
    """What a sentence is known by in its pair of languages, wherever it stands and however it is spaced."""
    return _digest(bitext.source_language, bitext.target_language, _plain(segment.source.of(bitext.source)))


class _Sentences:
    """The sentence that a finding is about, by its key."""

    def __init__(self, bitext: Bitext) -> None:
        self._bitext = bitext
        segments = bitext.segments
        self._sources = [segment.source.start for segment in segments]
        self._translated = [
            (segment.target.start, index) for index, segment in enumerate(segments) if segment.target
        ]
        self._keys: dict[int, str] = {}

    def of(self, finding: Finding) -> str:
        if finding.source:
            index = bisect_right(self._sources, finding.source.span.start) - 1
        else:
            assert finding.target
            place = bisect_right(self._translated, (finding.target.span.start, len(self._sources))) - 1
            index = self._translated[max(place, 0)][1] if self._translated else 0
        index = max(index, 0)
        if index not in self._keys:
            self._keys[index] = sentence_key(self._bitext.segments[index], self._bitext)
        return self._keys[index]


def _said(item: Item | None) -> str:
    """What one side says, however it is written: a figure's value, a quote's words and those for its speaker.

    Whom these stand for may be said elsewhere in the article, so it does not count.
    """
    match item:
        case None:
            return ""
        case Figure():
            return f"{item.kind} {_number(item.value)} {item.unit or ''}"
        case Quote():
            return _letters(item.text) + (f" {_letters(item.speaker.mention)}" if item.speaker else "")
        case Name():
            return _letters(item.text)
    return ""  # a passage of the target: where something should stand and does not, or what another run says


def _number(value: FigureValue | None) -> str:
    if isinstance(value, Interval):
        return f"{_number(value.low)}..{_number(value.high)}"
    if isinstance(value, Decimal):
        if abs(value.adjusted()) > _MOST_DIGITS:
            return str(value)
        digits = f"{value:f}"
        return digits.rstrip("0").rstrip(".") if "." in digits else digits
    return value or ""


def _letters(words: str) -> str:
    """The letters and digits of some words in lower case: marks and blanks are typography."""
    return "".join(sign for sign in _plain(words).casefold() if sign.isalnum())


def _plain(words: str) -> str:
    return " ".join(unicodedata.normalize("NFC", words).split())


def _digest(*parts: str) -> str:
    text = "\0".join(parts)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_BYTES).hexdigest()
