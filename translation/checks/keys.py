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
from decimal import Decimal
from hashlib import blake2b
from typing import TYPE_CHECKING

from translation.model import Figure, Finding, Interval, Name, Passage, Quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from translation.model import Bitext, FigureValue, Item, Segment

_MOST_DIGITS = 100  # of a number that is written out
_BYTES = 12  # of a digest: among a million findings two are alike by chance once in 10^17 times


def with_keys(findings: Iterable[Finding], bitext: Bitext) -> tuple[Finding, ...]:
    """The findings with their keys. Of several alike in like sentences each has its own, by their order."""
    places = Places(bitext)
    sentences: dict[int, str] = {}
    seen: Counter[str] = Counter()
    keyed = []
    for finding in findings:
        index = places.of(finding)
        if index not in sentences:
            sentences[index] = sentence_key(bitext.segments[index], bitext)
        key = digest(sentences[index], *content(finding))
        seen[key] += 1
        keyed.append(_with_key(finding, key if seen[key] == 1 else f"{key}-{seen[key]}"))
    return tuple(keyed)


def _with_key(finding: Finding, key: str) -> Finding:
    """The same with a key: `dataclasses.replace` takes three times as long, for each finding there is."""
    return Finding(
        finding.check,
        finding.verdict,
        finding.severity,
        finding.source,
        finding.target,
        finding.reason,
        finding.code,
        key,
    )


def sentence_key(segment: Segment, bitext: Bitext) -> str:
    """What a sentence is known by in its pair of languages, wherever it stands and however it is spaced."""
    return digest(bitext.source_language, bitext.target_language, _plain(segment.source.of(bitext.source)))


def content(finding: Finding) -> tuple[str, str, str, str]:
    """What a finding says of whatever sentence: its check, its code, and what each side says."""
    source = finding.source
    return (
        finding.check,
        finding.code,
        _letters(source.text) if isinstance(source, Passage) else _said(source),
        _said(finding.target),
    )


class Places:
    """The sentences that findings are about."""

    def __init__(self, bitext: Bitext) -> None:
        self._sources = [segment.source.start for segment in bitext.segments]
        self._translated = sorted(
            (segment.target.start, index) for index, segment in enumerate(bitext.segments) if segment.target
        )

    def of(self, finding: Finding) -> int:
        """The number of the segment that a finding is about."""
        if finding.source:
            return max(bisect_right(self._sources, finding.source.span.start) - 1, 0)
        assert finding.target
        place = bisect_right(self._translated, (finding.target.span.start, len(self._sources))) - 1
        return self._translated[max(place, 0)][1] if self._translated else 0


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
    return "".join(filter(str.isalnum, _plain(words).casefold()))


def _plain(words: str) -> str:
    return " ".join(unicodedata.normalize("NFC", words).split())


def digest(*parts: str) -> str:
    """A digest of some texts, none of which holds a NUL: 24 hexadecimal digits."""
    text = "\0".join(parts)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_BYTES).hexdigest()
