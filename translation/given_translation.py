"""Somebody else's translation of an article -> a Bitext, its sentences aligned with the original's.

Where packages lead from the one language to the other, our own translation is the bridge between both texts.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from translation import packages
from translation.alignment import search
from translation.alignment.cutting import cut
from translation.alignment.features import features
from translation.engine.job import Options, TranslationJob
from translation.errors import LanguageError
from translation.model import Bitext, Segment, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from translation.memory.store import Memory
    from translation.model import Article


class Aligned(NamedTuple):
    """Both texts, sentence by sentence; `bridge`: our own translation of the original, "" without one.

    A segment holds what belongs together: one sentence a side or several. One side of it is empty where the
    translation leaves sentences out, or adds some; it stands at the place where they are missing.
    """

    bitext: Bitext
    bridge: Bitext | None


def aligned(
    article: Article,
    translation: Article,
    source: str,
    target: str,
    *,
    memory: Memory | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Aligned:
    """The article and its translation, aligned. `source` and `target` are their languages, by Argos' codes."""
    ours, theirs = (
        cut(text, language)
        for text, language in ((article, source), (translation, target))
    )
    spans, other_spans = [one.source for one in ours], [one.source for one in theirs]
    bridge = _bridge(article, ours, source, target, memory, cancelled)
    beads = search.align(
        features(article.prose, spans, source, translated=False)
        if bridge is None
        else features(bridge.target, [one.target for one in bridge.segments if one.target], target, translated=True),
        features(translation.prose, other_spans, target, translated=bridge is not None),
        ([span.end - span.start for span in spans], [span.end - span.start for span in other_spans]),
        search.ACROSS_LANGUAGES if bridge is None else search.WITHIN_A_LANGUAGE,
    )
    segments = []
    end = other_end = 0
    for bead in beads:
        one, other = _around(spans, bead.source, end), _around(other_spans, bead.target, other_end)
        end, other_end = one.end, other.end
        paragraph = ours[min(bead.source.start, len(ours) - 1)].paragraph
        segments.append(Segment(paragraph, one, other))
    return Aligned(Bitext(source, target, article.text, translation.text, tuple(segments)), bridge)


def _around(spans: Sequence[Span], numbers: range, end: int) -> Span:
    return Span(spans[numbers[0]].start, spans[numbers[-1]].end) if numbers else Span(end, end)


def _bridge(
    article: Article,
    sentences: Sequence[Segment],
    source: str,
    target: str,
    memory: Memory | None,
    cancelled: Callable[[], bool],
) -> Bitext | None:
    """Our own translation of the article; None where no packages lead there."""
    try:
        packages.route(source, target, packages.available())
    except LanguageError:
        return None
    bitext = Bitext(source, target, article.text, "", tuple(sentences), by_machine=True)
    for bitext in TranslationJob(bitext, Options(prompt=False), memory, cancelled).run(lambda: 0):
        pass
    return bitext
