"""How far a translated sentence can be trusted, by its model's score and its self-check."""

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
# Sentences less similar to their back-translation than this are 6 chrF worse, in both directions.
LEAST_SIMILARITY = 0.55
_LONGEST_NGRAM = 6
_BACK_TRANSLATION_DIFFERS = "its back-translation differs"
_LEVELS: tuple[Level, ...] = ("high", "medium", "low")
# An issue of this weight or more speaks against the sentence on its own.
_GRAVE = 2


def confidence(score: float, issues: Sequence[Issue]) -> Confidence:
    """The confidence in a translation with this `score` (see `Translation`) and these issues."""
    reasons = [issue.reason for issue in issues]
    level: Level = "high"
    if score < HIGH or issues:
        level = "medium"
    if score < LOW or any(issue.weight >= _GRAVE for issue in issues):
        level = "low"
    if score < HIGH:
        reasons.append("the model was unsure of its words")
    return Confidence(level, tuple(reasons))


def with_similarity(before: Confidence, similarity: float) -> Confidence:
    """One level lower, but only once, if the back-translation differs; else `before` itself."""
    if similarity >= LEAST_SIMILARITY or _BACK_TRANSLATION_DIFFERS in before.reasons:
        return before
    level: Level = "low" if before.level == "low" else _LEVELS[_LEVELS.index(before.level) + 1]
    return Confidence(level, (*before.reasons, _BACK_TRANSLATION_DIFFERS))


def with_confidence(bitext: Bitext, similarities: Mapping[int, float]) -> Bitext:
    """The bitext with less confidence where the back-translation differs; `similarities` by segment number.

    The reader's own choices keep theirs. If nothing changes, it is the very same bitext.
    """
    changed = {}
    for index, value in similarities.items():
        segment = bitext.segments[index]
        translation = segment.translation
        if translation and not translation.chosen:
            after = with_similarity(translation.confidence, value)
            if after is not translation.confidence:
                changed[index] = replace(segment, translation=replace(translation, confidence=after))
    if not changed:
        return bitext
    segments = (changed.get(index, segment) for index, segment in enumerate(bitext.segments))
    return replace(bitext, segments=tuple(segments))


def similarity(sentence: str, back_translation: str) -> float:
    """How similar a sentence and its back-translation are, from 0 to 1.

    chrF (Popović 2015): the F2 of character n-grams up to 6, without blanks.
    """
    texts = ["".join(text.split()) for text in (sentence, back_translation)]
    longest = min(_LONGEST_NGRAM, *map(len, texts))
    if not longest:
        return float(texts[0] == texts[1])
    total = 0.0
    for size in range(1, longest + 1):
        expected, found = (
            Counter(text[start : start + size] for start in range(len(text) - size + 1)) for text in texts
        )
        common = (expected & found).total()
        # (1 + 4) PR / (4 P + R), with P = common / found and R = common / expected
        total += 5 * common / (4 * expected.total() + found.total())
    return total / longest


def weakest(first: Confidence, second: Confidence) -> Confidence:
    """The confidence in a translation made in two steps: the lower of both."""
    level = _LEVELS[max(_LEVELS.index(first.level), _LEVELS.index(second.level))]
    return Confidence(level, first.reasons + second.reasons)
