"""The verdict on one quotation and its counterpart: its extent, its content, its speaker.

Extent is judged by lengths: what lies inside the marks and what lies outside them, in the stretch of
sentences that both quotes touch, against the length ratio of the two texts. A correct translation
varies; so only what lies well beyond that variation is reported.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from translation.quotes.names import same_person

if TYPE_CHECKING:
    from translation.model import Quote, Severity, Verdict
    from translation.quotes.extraction import Found

_SENTENCE_END = re.compile(r"[.!?…。！？]+(?=[\s”“»\"’]|$)")
_NEGLIGIBLE = 12  # code points: a change below this is style, an article, a moved comma


@dataclass(frozen=True, slots=True)
class Side:
    """A quote as one side has it: `outside` is how much of its stretch of text lies outside all marks."""

    found: Found
    outside: int

    @property
    def quote(self) -> Quote:
        return self.found.quote

    @property
    def inside(self) -> int:
        return len(self.found.words)

    @property
    def ends(self) -> int:
        """How many sentences the quoted words hold, by their ends; a last one may end outside the marks."""
        return len(_SENTENCE_END.findall(self.found.words)) + 1


class Judgement(NamedTuple):
    """A verdict with its weight and its reason."""

    verdict: Verdict
    severity: Severity
    reason: str


def judge(source: Side, target: Side, ratio: float) -> Judgement:
    """What became of a quotation; `ratio`: how long the target text is for each code point of source."""
    return _extent(source, target, ratio) or _speakers(source, target, ratio) or _matched(source, target)


def _extent(source: Side, target: Side, ratio: float) -> Judgement | None:
    expected = max(1.0, source.inside * ratio)
    change = target.inside - expected
    moved = target.outside - source.outside * ratio
    if source.quote.kind == "fragment" or abs(change) < _NEGLIGIBLE:
        return None
    deviation = math.log(max(1, target.inside) / expected) / _spread(expected)
    sentences = target.ends - source.ends
    # What one side of a mark loses, the other side gains.
    crossed = change * moved < 0 and abs(moved) > _NEGLIGIBLE and 0.5 < -moved / change < 2
    if change < 0 and crossed and (deviation < -1 or sentences < 0):
        return Judgement("altered", "error", "truncated: words of the quote lie outside its marks")
    if change > 0 and crossed and (deviation > 1 or sentences > 0 or _bare(source, target, ratio)):
        return Judgement("altered", "error", "extended: words from outside the quote stand inside its marks")
    if change < 0 and (deviation < -2 or (sentences < 0 and deviation < -1)):
        share = _percent(-change / expected)
        return Judgement("altered", "error", f"truncated: about {share} of the quote is missing")
    if change > 0 and (deviation > 2 or (sentences > 0 and deviation > 1)):
        share = _percent(change / expected)
        return Judgement("altered", "warning", f"extended: the quote is about {share} longer")
    return None


def _bare(source: Side, target: Side, ratio: float) -> bool:
    """Whether the words around the quote, of which the source has some, are gone."""
    return source.outside > 2 * _NEGLIGIBLE and target.outside < 0.3 * source.outside * ratio


def _spread(length: float) -> float:
    """The usual deviation of a translation's length, as a logarithm: the longer the text, the smaller."""
    return 0.10 + 0.9 / math.sqrt(length)


def _percent(share: float) -> str:
    return f"{round(share * 20) * 5} %"


def _speakers(source: Side, target: Side, ratio: float) -> Judgement | None:
    if source.quote.kind == "fragment" or target.quote.kind == "fragment":
        return None
    one, other = source.quote.speaker, target.quote.speaker
    if one is not None and other is None:
        if _bare(source, target, ratio):
            return Judgement("altered", "error", f"speaker lost: “{one.mention}” is not named")
        return None
    if one is None or other is None or not source.found.named or not target.found.named:
        return None
    if same_person(one.name, other.name):
        return None
    if source.found.direct and target.found.direct:
        return Judgement("altered", "error", f"speaker changed: {one.name} became {other.name}")
    return Judgement("unsure", "warning", f"another speaker? {one.name} here, {other.name} there")


def _matched(source: Side, target: Side) -> Judgement:
    if source.quote.kind == "fragment":
        return Judgement("matched", "info", "quoted words, matched")
    one, other = source.quote.speaker, target.quote.speaker
    if one is not None and other is not None:
        return Judgement("matched", "info", f"matched: {one.name}")
    return Judgement("matched", "info", "matched")
