"""How far a translated sentence can be trusted, from what its model and its self-check say."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from translation.model import Confidence, Level

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translation.engine.self_check import Issue
    from translation.model import Bitext

# Mean log probability of a token. Calibrated on 800 sentences of WMT 2008-2011 news, English-French and
# French-English, beam 2: `tests.bench.confidence` prints the quality (chrF) of each level.
HIGH = -0.30
LOW = -0.42
# Below this similarity with its back-translation a sentence is 6 chrF worse, in both directions.
LEAST_SIMILARITY = 0.55
_LONGEST_NGRAM = 6
_OTHERWISE = "translated back, it reads otherwise"
_LEVELS: tuple[Level, ...] = ("high", "medium", "low")
# An issue of this weight or more speaks against the sentence on its own.
_GRAVE = 2


def confidence(score: float, issues: Sequence[Issue]) -> Confidence:
    """The level and its reasons, for a translation with that `score` and what its self-check found."""
    reasons = [issue.reason for issue in issues]
    level: Level = "high"
    if score < HIGH or issues:
        level = "medium"
    if score < LOW or any(issue.weight >= _GRAVE for issue in issues):
        level = "low"
    if score < HIGH:
        reasons.append("the model was unsure of its words")
    return Confidence(level, tuple(reasons))


def with_similarity(trust: Confidence, similarity: float) -> Confidence:
    """The same where the sentence, translated back, says what it said; else, once, one level lower."""
    if similarity >= LEAST_SIMILARITY or _OTHERWISE in trust.reasons:
        return trust
    level: Level = "low" if trust.level == "low" else _LEVELS[_LEVELS.index(trust.level) + 1]
    return Confidence(level, (*trust.reasons, _OTHERWISE))


def with_confidence(bitext: Bitext, similarities: Mapping[int, float]) -> Bitext:
    """The bitext with less confidence in what, by the numbers of segments, does not come back as it was.

    The reader's own choices are left alone. Nothing changes: the very same bitext.
    """
    less = {}
    for index, likeness in similarities.items():
        segment = bitext.segments[index]
        translation = segment.translation
        if translation and not translation.chosen:
            trust = with_similarity(translation.confidence, likeness)
            if trust is not translation.confidence:
                less[index] = replace(segment, translation=replace(translation, confidence=trust))
    if not less:
        return bitext
    segments = (less.get(index, segment) for index, segment in enumerate(bitext.segments))
    return replace(bitext, segments=tuple(segments))


def similarity(sentence: str, returned: str) -> float:
    """How much of a sentence came back from there and back again, from 0 to 1.

    chrF (Popović 2015): the F2 of character n-grams up to 6, blanks left out.
    """
    one, other = ("".join(text.split()) for text in (sentence, returned))
    longest = min(_LONGEST_NGRAM, len(one), len(other))
    if not longest:
        return float(one == other)
    total = 0.0
    for size in range(1, longest + 1):
        ngrams, others = (
            Counter(text[at : at + size] for at in range(len(text) - size + 1)) for text in (one, other)
        )
        common = (ngrams & others).total()
        # (1 + 4) PR / (4 P + R), with P = common / others and R = common / ngrams
        total += 5 * common / (4 * ngrams.total() + others.total())
    return total / longest


def weakest(first: Confidence, second: Confidence) -> Confidence:
    """The confidence in a translation made in two steps: no more than in either of them."""
    level = _LEVELS[max(_LEVELS.index(first.level), _LEVELS.index(second.level))]
    return Confidence(level, first.reasons + second.reasons)
