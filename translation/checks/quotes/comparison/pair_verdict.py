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

from translation.checks.quotes.comparison.person_names import same_person
from translation.checks.quotes.extraction.quotes import WORD

if TYPE_CHECKING:
    from translation.checks.quotes.extraction.quotes import AnalysedQuote, Ending
    from translation.model import Quote, Severity, Verdict

_SENTENCE_END = re.compile(r"(?<!\.[A-Z])[.!?…。！？]+(?=[\s”“»\"’]|$)")  # not of "U.S."
# How short, see _shortfall, a quote is that has lost words: by the form of its last word, in an article or an
# “and”; where it has no such sign; where the first or the last of its sentences is compared.
_BROKEN: dict[Ending, float] = {"severed": -0.6, "loose": 0.1, "doubtful": 0.7}
_LIMIT, _EDGE = 1.0, 1.3
_SENTENCE = 30  # code points of a sentence whose length tells something
_FREE = 1.5  # how short or long, see _shortfall, a quote may be whose words that name something are as many
_COUNTED, _LESS_FREE = 4, 1.1  # of fewer such words there may be as many on both sides by chance
_NEGLIGIBLE = 10  # code points: a change below this is style, an article, a moved comma


@dataclass(frozen=True, slots=True)
class PairContext:
    """A quote as one side has it: the `stretch` of text around it, `outside` of it outside all marks."""

    analysed: AnalysedQuote
    stretch: str
    outside: int

    @property
    def quote(self) -> Quote:
        return self.analysed.quote

    @property
    def inside(self) -> int:
        return len(self.analysed.words)

    def names(self, name: str) -> bool:
        """Whether the text around the quote holds the last part of a name."""
        return name.split()[-1] in self.stretch

    @property
    def ends(self) -> int:
        """How many sentences the quoted words hold, by their ends; a last one may end outside the marks."""
        return len(_SENTENCE_END.findall(self.analysed.words)) + 1


class Ratio(NamedTuple):
    """How long the target text is for each code point of source, and how many words it has for each word."""

    length: float
    words: float


class Judgement(NamedTuple):
    """A verdict with its weight and its reason."""

    verdict: Verdict
    severity: Severity
    reason: str


def judge(source: PairContext, target: PairContext, ratio: Ratio) -> Judgement:
    """What became of a quotation, where the two texts have this ratio."""
    return (
        _extent(source, target, ratio) or _speakers(source, target, ratio.length) or _matched(source, target)
    )


def _extent(source: PairContext, target: PairContext, ratio: Ratio) -> Judgement | None:
    expected = max(1.0, source.inside * ratio.length)
    change = target.inside - expected
    moved = target.outside - source.outside * ratio.length
    if target.analysed.how == "at its end" and source.analysed.how not in ("at its end", "inside", "none"):
        return Judgement("altered", "error", "extended: the reporting words stand inside the marks")
    if source.quote.closed and not target.quote.closed:
        return Judgement("altered", "warning", "the mark that ends the quote is lost")
    if not source.quote.closed:
        return None
    short = _shortfall(source.analysed.words, target.analysed.words, ratio)
    few = source.analysed.content < _COUNTED and target.quote.kind == "fragment"
    if few or source.quote.kind == "fragment":
        return _extent_of_fragment(source.analysed, target.analysed, short)
    torn = _is_torn(source.analysed, target.analysed)
    # Words stand between the quote and those that report it, where the source has none.
    apart = target.analysed.how == "sentence" and source.analysed.how in ("after", "before", "colon")
    left_outside = target.analysed.joined and not source.analysed.joined
    if left_outside and short > 0 and (apart or _goes_on(source.analysed, target.analysed)):
        return Judgement("altered", "error", "truncated: words of the quote lie outside its marks")
    if change < 0 and _runs_on(source.analysed, target.analysed):
        return Judgement("altered", "error", "truncated: words of the quote lie outside its marks")
    sentences = target.ends - source.ends
    if (
        sentences > 0
        and source.analysed.last
        and not target.analysed.last
        and target.analysed.how in ("none", "sentence")
    ):
        return Judgement("altered", "error", "extended: words from outside the quote stand inside its marks")
    if _is_beheaded(source.analysed, target.analysed):
        return Judgement("altered", "error", "truncated: the quote begins in the middle of a sentence")
    if _is_loose(source.analysed, target.analysed) and short > _BROKEN[target.analysed.ending]:
        return Judgement("altered", "error", "truncated: the quote breaks off in the middle of a sentence")
    if abs(change) < (_NEGLIGIBLE / 2 if torn else min(_NEGLIGIBLE, max(_NEGLIGIBLE / 2, expected / 3))):
        return None
    named = source.analysed.content == target.analysed.content
    free = _FREE if source.analysed.content >= _COUNTED else _LESS_FREE
    if named and abs(short) < free and not torn and not sentences:
        return None  # only the small words differ: “the day that we have waited for”, «il giorno atteso»
    # What one side of a mark loses, the other side gains.
    crossed = change * moved < 0 and abs(moved) > _NEGLIGIBLE and 0.5 < -moved / change < 2
    cut = sentences < 0 or torn
    if crossed and change < 0 and (short > 1 or cut or apart):
        return Judgement("altered", "error", "truncated: words of the quote lie outside its marks")
    if crossed and change > 0 and (short < -1 or sentences > 0):
        return Judgement("altered", "error", "extended: words from outside the quote stand inside its marks")
    fewer = source.analysed.clauses > 0 and not target.analysed.clauses
    if short > _LIMIT or (cut and short > 0.4) or (fewer and short > 0.75):
        share = _percent(-change / expected)
        return Judgement("altered", "error", f"truncated: about {share} of the quote is missing")
    if _has_short_edge(source, target, ratio):
        return Judgement("altered", "error", "truncated: a sentence at the edge of the quote is cut short")
    if short < -1.3 or (sentences > 0 and short < -0.5):
        share = _percent(change / expected)
        return Judgement("altered", "warning", f"extended: the quote is about {share} longer")
    return None


def _extent_of_fragment(source: AnalysedQuote, target: AnalysedQuote, short: float) -> Judgement | None:
    """What a few quoted words have lost, by the form of their end or by much of their length."""
    broken = _is_loose(source, target) and short > _BROKEN[target.ending]
    left_outside = target.joined and not source.joined and short > _LIMIT / 2
    if broken or left_outside:
        return Judgement("altered", "warning", "truncated: words of the quote lie outside its marks")
    if short > _LIMIT:
        return Judgement("altered", "warning", "truncated: words of the quote are missing")
    return None


def _shortfall(source: str, target: str, ratio: Ratio) -> float:
    """How much shorter `target` is than a translation of `source`: 1 is as short as a good one may be.

    Negative where it is longer: -1 is as long as a good one may be. Letters and words vary each for itself in
    good translations; where words fall out, both go.
    """
    source, target = (text.replace("%", " percent") for text in (source, target))
    expected = max(1.0, len(source) * ratio.length)
    letters = math.log(max(1, len(target)) / expected)
    words = math.log(_count(target) / max(1.0, _count(source) * ratio.words))
    deviation = (letters + words) / 2
    return -deviation / (_shortest(expected) if deviation < 0 else _longest(expected))


def _count(words: str) -> int:
    return max(1, len(WORD.findall(words)))


def _has_short_edge(source: PairContext, target: PairContext, ratio: Ratio) -> bool:
    """Whether the first or the last of as many sentences on both sides is too short."""
    ours, theirs = _sentences(source.analysed.words), _sentences(target.analysed.words)
    if len(ours) != len(theirs) or len(ours) < 2:
        return False
    return any(
        len(ours[edge]) >= _SENTENCE and _shortfall(ours[edge], theirs[edge], ratio) > _EDGE
        for edge in (0, -1)
    )


def _sentences(words: str) -> list[str]:
    return [part for part in _SENTENCE_END.split(words) if part.strip()]


def _is_beheaded(source: AnalysedQuote, target: AnalysedQuote) -> bool:
    """Whether a sentence begins with the quoted words, and those with a small letter, unlike the source’s."""
    return target.first and target.start == "small" and source.start == "capital"


def _runs_on(source: AnalysedQuote, target: AnalysedQuote) -> bool:
    """Whether the sentence goes on behind the quoted words, where the source ends with them."""
    before = ("before", "sentence", "colon")
    return source.last and not target.last and source.how in before and target.how in before


def _goes_on(source: AnalysedQuote, target: AnalysedQuote) -> bool:
    """Whether the sentence goes on behind the quoted words it begins with, and the source’s is quoted whole.

    Reporting words may follow without a comma, as in Italian.
    """
    return source.first and source.last and target.first and target.how != "after"


def _is_loose(source: AnalysedQuote, target: AnalysedQuote) -> bool:
    """Whether the quoted words end as few do or none, and the source’s do not."""
    return target.ending != "whole" and source.ending == "whole"


def _is_torn(source: AnalysedQuote, target: AnalysedQuote) -> bool:
    """Whether the quoted words begin or end as if something had been torn off, and the source’s do not."""
    return (
        (_is_loose(source, target) and target.ending != "doubtful")
        or (target.start == "small" and source.start == "capital")
        or (target.joined and not source.joined and target.how == "after")
    )


def _shortest(length: float) -> float:
    """How much shorter, as a logarithm, a good translation of an expected length may be.

    Both limits were set by hand so that nearly all machine translations of quoted WMT news lines between
    English and French, German and Spanish stay within them.
    """
    return 0.18 + 1.4 / math.sqrt(length)


def _longest(length: float) -> float:
    """How much longer, as a logarithm, a good translation of an expected length may be."""
    return 0.14 + 1.3 / math.sqrt(length)


def _percent(share: float) -> str:
    return f"{round(share * 20) * 5} %"


def _speakers(source: PairContext, target: PairContext, ratio: float) -> Judgement | None:
    if source.quote.kind == "fragment" or target.quote.kind == "fragment":
        return None
    one, other = source.quote.speaker, target.quote.speaker
    if one is not None and source.analysed.attributed and not target.analysed.attributed:
        around = source.outside * ratio
        gone = around - target.outside
        # It is a sentence by itself, whose source has the reporting words right behind it.
        bare = source.analysed.how == "after" and target.analysed.last
        enough = 0.6 * len(one.mention)
        if not (bare and target.analysed.first):
            enough = max(_NEGLIGIBLE, 0 if bare else around / 4, enough + 6)
        if gone > enough:
            return Judgement("altered", "error", f"speaker lost: “{one.mention}” is not named")
        return None
    if one is None or other is None or not source.analysed.named or not target.analysed.named:
        return None
    if same_person(one.name, other.name):
        return None
    if not (source.analysed.direct or target.analysed.direct):
        return None  # a pronoun on both sides: whom it stands for is ours to doubt, too
    if source.names(other.name) and target.names(one.name):
        return None  # both sides name both: whose words these are is ours to doubt, not the translation's
    if source.analysed.direct and target.analysed.direct:
        return Judgement("altered", "error", f"speaker changed: {one.name} became {other.name}")
    return Judgement("unsure", "warning", f"another speaker? {one.name} in the source, here {other.name}")


def _matched(source: PairContext, target: PairContext) -> Judgement:
    if source.quote.kind == "fragment":
        return Judgement("matched", "info", "quoted words on both sides")
    one, other = source.quote.speaker, target.quote.speaker
    if one is not None and other is not None:
        return Judgement("matched", "info", f"said by {one.name} on both sides")
    return Judgement("matched", "info", "a quotation on both sides")
