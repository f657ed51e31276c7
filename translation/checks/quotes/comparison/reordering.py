"""Two quotes of a sentence that its translation has in the other order."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.checks.quotes.extraction.analysed import content_words
from translation.languages.bilingual import Words
from translation.languages.quote_table import table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translation.checks.quotes.comparison.sides import Sides


def reordered(pairs: Mapping[int, int], sides: Sides) -> dict[int, int]:
    """The pairs of source and target parts, with neighbours exchanged where words and lengths ask for it.

    Only within one unit: “called ‘shameful’ the loss of ‘pay’”, « a jugé la perte de “primes” “honteuse” ».
    """
    found = dict(pairs)
    sources = sorted(found)
    for first, second in pairwise(sources):
        if _are_exchanged(first, second, found, sides):
            found[first], found[second] = found[second], found[first]
    return found


def _are_exchanged(first: int, second: int, pairs: Mapping[int, int], sides: Sides) -> bool:
    one, other = pairs[first], pairs[second]
    places = {sides.source.touched[part] for part in (first, second)} | {
        sides.target.touched[part] for part in (one, other)
    }
    if len(places) > 1:
        return False
    straight = _misfit(first, one, sides) + _misfit(second, other, sides)
    if _misfit(first, other, sides) + _misfit(second, one, sides) >= straight:
        return False
    if _share_words(first, one, sides) or _share_words(second, other, sides):
        return False
    return _share_words(first, other, sides) and _share_words(second, one, sides)


def _misfit(source: int, target: int, sides: Sides) -> float:
    """How far the length of a target part is from what is expected of a source part, as a logarithm."""
    return abs(math.log(max(1, sides.target.inside(target)) / max(1.0, sides.expected(source))))


def _share_words(source: int, target: int, sides: Sides) -> bool:
    """Whether a word that names something in the source part has its counterpart in the target part."""
    language, other = sides.source.language, sides.target.language
    there = Words.of(sides.target.parts[target].words, other)
    named = content_words(sides.source.parts[source].words, table(language))
    return any(there.hold(word, language) for word in named)
