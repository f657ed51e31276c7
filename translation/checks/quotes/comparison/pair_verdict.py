"""The verdict on one quote and its counterpart: rules on its extent, then on its speaker.

Extent is judged by form and by length: of what is inside the marks and of what is outside them, in the
sentences that both quotes touch. A correct translation varies, so only what is well beyond that variation is
reported.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.quotes import weights
from translation.checks.quotes.comparison.speakers import (
    are_named_directly,
    are_surely_the_same,
    has_altered_speaker,
    has_lost_speaker,
    has_other_speaker,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from translation.checks.quotes.comparison.pair import Pair
    from translation.model import Severity, Verdict


class Judgement(NamedTuple):
    """A verdict with the code of the rule that spoke, its weight and its reason."""

    code: str
    verdict: Verdict
    severity: Severity
    reason: str


@dataclass(frozen=True, slots=True)
class PairRule:
    """What to say of a pair to which it `applies`; `reason` is filled in with the `pair`."""

    code: str
    verdict: Verdict
    severity: Severity
    reason: str
    applies: Callable[[Pair], bool]

    def judgement(self, pair: Pair) -> Judgement:
        return Judgement(self.code, self.verdict, self.severity, self.reason.format(pair=pair))


_OUTSIDE = "truncated: words of the quote lie outside its marks"
_INSIDE = "extended: words from outside the quote stand inside its marks"


def _takes_in_reporting_words(pair: Pair) -> bool:
    elsewhere = ("after", "before", "sentence", "colon", "carried")
    return pair.target.analysed.how == "at its end" and pair.source.analysed.how in elsewhere


def _lost_its_end_mark(pair: Pair) -> bool:
    return pair.source.quote.closed and not pair.target.quote.closed


def _breaks_off(pair: Pair) -> bool:
    if not pair.ends_loosely or (pair.source_edges.end_is_held and pair.short < weights.CUT_AND_TORN):
        return False
    return pair.short > weights.CUT_BY_LAST_WORD[pair.target.analysed.ending]


def _fragment_goes_on(pair: Pair) -> bool:
    return _breaks_off(pair) or (pair.goes_on_unmarked and pair.short > weights.CUT_FRAGMENT_THAT_GOES_ON)


def _is_short_fragment(pair: Pair) -> bool:
    return pair.short > weights.CUT and not (pair.reaches_as_far or pair.is_compound)


def _closes_too_early(pair: Pair) -> bool:
    left_outside = pair.goes_on_unmarked and pair.short > 0 and not pair.is_one_word
    if left_outside and (pair.is_parted_from_speaker or pair.sentence_goes_on):
        return True
    return pair.change < 0 and pair.quote_ended_sentence and not pair.is_one_word


def _takes_in_a_sentence(pair: Pair) -> bool:
    source, target = pair.source.analysed, pair.target.analysed
    ends_midway = source.last and not target.last and target.how in ("none", "sentence")
    return ends_midway and pair.more_sentences > 0


def _begins_midway(pair: Pair) -> bool:
    return pair.target.analysed.first and pair.begins_small


def _let_words_out(pair: Pair) -> bool:
    cut = pair.more_sentences < 0 or pair.is_torn or pair.is_parted_from_speaker
    short = cut or pair.short > weights.CROSSED_OUT
    return pair.change < 0 and pair.crossed and short and not pair.reaches_as_far


def _let_words_in(pair: Pair) -> bool:
    long = pair.more_sentences > 0 or pair.short < weights.CROSSED_IN
    return pair.change > 0 and pair.crossed and long and not pair.reaches_no_farther


def _lost_words(pair: Pair) -> bool:
    cut = pair.more_sentences < 0 or pair.is_torn
    fewer_clauses = pair.source.analysed.clauses > 0 and not pair.target.analysed.clauses
    short = (
        pair.short > weights.CUT
        or (cut and pair.short > weights.CUT_AND_TORN)
        or (fewer_clauses and pair.short > weights.CUT_AND_WITHOUT_CLAUSES)
    )
    return short and not pair.reaches_as_far


def _is_long(pair: Pair) -> bool:
    longer = pair.more_sentences > 0 and pair.short < weights.EXTENDED_BY_A_SENTENCE
    long = longer or pair.short < weights.EXTENDED
    return long and pair.names_more and not (pair.reaches_no_farther or pair.is_terse)


# What the marks themselves show.
MARK_RULES = (
    PairRule(
        "quote.reporting-inside",
        "altered",
        "error",
        "extended: the reporting words stand inside the marks",
        _takes_in_reporting_words,
    ),
    PairRule(
        "quote.unclosed",
        "altered",
        "warning",
        "the mark that ends the quote is lost",
        _lost_its_end_mark,
    ),
)
# What a few quoted words have lost.
FRAGMENT_RULES = (
    PairRule("quote.fragment-cut", "altered", "warning", _OUTSIDE, _fragment_goes_on),
    PairRule(
        "quote.fragment-shortened",
        "altered",
        "warning",
        "truncated: words of the quote are missing",
        _is_short_fragment,
    ),
)
# What a quotation has lost or gained, by its form.
FORM_RULES = (
    PairRule("quote.closed-early", "altered", "error", _OUTSIDE, _closes_too_early),
    PairRule("quote.closed-late", "altered", "error", _INSIDE, _takes_in_a_sentence),
    PairRule(
        "quote.cut-at-start",
        "altered",
        "error",
        "truncated: the quote begins in the middle of a sentence",
        _begins_midway,
    ),
    PairRule(
        "quote.cut-at-end",
        "altered",
        "error",
        "truncated: the quote breaks off in the middle of a sentence",
        _breaks_off,
    ),
)
# The same by its length, unless that is usual.
LENGTH_RULES = (
    PairRule("quote.moved-outside", "altered", "error", _OUTSIDE, _let_words_out),
    PairRule("quote.moved-inside", "altered", "error", _INSIDE, _let_words_in),
    PairRule(
        "quote.shortened",
        "altered",
        "error",
        "truncated: about {pair.share} of the quote is missing",
        _lost_words,
    ),
    PairRule(
        "quote.sentence-shortened",
        "altered",
        "error",
        "truncated: a sentence at the edge of the quote is cut short",
        lambda pair: pair.has_short_edge and not pair.reaches_as_far,
    ),
    PairRule(
        "quote.lengthened",
        "altered",
        "warning",
        "extended: the quote is about {pair.share} longer",
        _is_long,
    ),
)
SPEAKER_RULES = (
    PairRule(
        "quote.speaker-missing",
        "altered",
        "error",
        "speaker lost: “{pair.source.speaker.mention}” is not named",
        has_lost_speaker,
    ),
    PairRule(
        "quote.speaker-altered",
        "altered",
        "error",
        "speaker altered: {pair.source.speaker.name} became {pair.target.speaker.name}",
        has_altered_speaker,
    ),
    PairRule(
        "quote.speaker-changed",
        "altered",
        "error",
        "speaker changed: {pair.source.speaker.name} became {pair.target.speaker.name}",
        lambda pair: has_other_speaker(pair) and are_named_directly(pair),
    ),
    PairRule(
        "quote.speaker-unsure",
        "unsure",
        "warning",
        "another speaker? {pair.source.speaker.name} in the source, here {pair.target.speaker.name}",
        has_other_speaker,
    ),
)
# What to say where nothing is wrong; the last one always applies.
MATCHED_RULES = (
    PairRule(
        "quote.matched-fragment",
        "matched",
        "info",
        "quoted words on both sides",
        lambda pair: pair.source.quote.kind == "fragment",
    ),
    PairRule(
        "quote.matched-led-in",
        "matched",
        "info",
        "the first words of the quote stand in the clause before its marks",
        lambda pair: pair.is_led_in and not (pair.is_fragment or pair.is_of_usual_length),
    ),
    PairRule(
        "quote.matched-speaker",
        "matched",
        "info",
        "said by {pair.source.speaker.name} on both sides",
        are_surely_the_same,
    ),
    PairRule("quote.matched", "matched", "info", "a quotation on both sides", lambda _: True),
)


def judge(pair: Pair) -> Judgement:
    """What became of a quote: the first rule that applies says it."""
    rules = chain(_extent_rules(pair), _speaker_rules(pair), MATCHED_RULES)
    return next(rule.judgement(pair) for rule in rules if rule.applies(pair))


def _extent_rules(pair: Pair) -> Iterable[PairRule]:
    """The rules on how far the quote reaches, of those that this pair's form and length allow."""
    yield from MARK_RULES
    if not pair.source.quote.closed:
        return  # nobody knows where it ends
    if pair.is_fragment:
        yield from FRAGMENT_RULES
        return
    yield from FORM_RULES
    if not (pair.is_of_usual_length or pair.is_led_in):
        yield from LENGTH_RULES


def _speaker_rules(pair: Pair) -> Iterable[PairRule]:
    """The rules on who speaks; a fragment has no speaker."""
    fragment = "fragment" in (pair.source.quote.kind, pair.target.quote.kind)
    return () if fragment else SPEAKER_RULES
