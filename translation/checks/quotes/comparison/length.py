"""How long a translation is, and how much shorter than a good one would be."""

from __future__ import annotations

import math
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.analysed import WORD
from translation.languages.quote_table import table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.comparison.alignment import Unit
    from translation.model import Bitext


class Ratio(NamedTuple):
    """Code points of target for each code point of source, and words of target for each word of source."""

    length: float
    words: float


def ratio_of(bitext: Bitext, units: Sequence[Unit]) -> Ratio:
    """The median ratio of the units, mixed with what is usual for the two languages.

    The median, so that lost or added words do not change what is expected of the rest.
    """
    texts = [
        (unit.source.of(bitext.source), unit.target.of(bitext.target))
        for unit in units
        if unit.source.end - unit.source.start >= weights.TELLING_LENGTH
        and unit.target.end > unit.target.start
    ]
    usual = table(bitext.target_language).length / table(bitext.source_language).length
    lengths = [len(target) / len(source) for source, target in texts]
    counts = [(len(WORD.findall(source)), len(WORD.findall(target))) for source, target in texts]
    words = [target / source for source, target in counts if source and target]
    return Ratio(_typical(lengths, usual), _typical(words, 1.0))


def _typical(ratios: Sequence[float], usual: float) -> float:
    """The median of `ratios`, nearer to `usual` the fewer they are."""
    if not ratios:
        return usual
    share = len(ratios) / (len(ratios) + weights.PRIOR_UNITS)
    return math.exp((1 - share) * math.log(usual) + share * math.log(median(ratios)))


def shortfall(source: str, target: str, ratio: Ratio) -> float:
    """How much shorter `target` is than a translation of `source`: 1 is as short as a good one may be.

    Negative where it is longer: -1 is as long as a good one may be. It is the mean of letters and words: in
    good translations each of them varies by itself, and where words fall out, both become fewer.
    """
    source, target = (text.replace("%", " percent") for text in (source, target))
    expected = max(1.0, len(source) * ratio.length)
    letters = math.log(max(1, len(target)) / expected)
    words = math.log(_words(target) / max(1.0, _words(source) * ratio.words))
    deviation = (letters + words) / 2
    return -deviation / (_shortest(expected) if deviation < 0 else _longest(expected))


def _words(text: str) -> int:
    return max(1, len(WORD.findall(text)))


def _shortest(length: float) -> float:
    """How much shorter, as a logarithm, a good translation of an expected length may be."""
    return weights.SHORTER_BASE + weights.SHORTER_ROOT / math.sqrt(length)


def _longest(length: float) -> float:
    """How much longer, as a logarithm, a good translation of an expected length may be."""
    return weights.LONGER_BASE + weights.LONGER_ROOT / math.sqrt(length)
