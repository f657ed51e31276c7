"""Go from sentence to sentence and from paragraph to paragraph.

Pure: knows no widget. A sentence is the index of its segment.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Finding, Segment, Span
    from tui.view.rows import Side


def spans_of(segment: Segment) -> dict[Side, Span]:
    """Where the sentence stands, on the sides that have it."""
    spans: dict[Side, Span] = {"source": segment.source}
    if segment.target:
        spans["target"] = segment.target
    return spans


def sentence_at(segments: Sequence[Segment], side: Side, offset: int) -> int | None:
    """The sentence that holds the character at `offset` of a side; None between sentences."""
    for index, segment in enumerate(segments):
        span = segment.source if side == "source" else segment.target
        if span and span.start <= offset < span.end:
            return index
    return None


def begins_in(finding: Finding, segment: Segment) -> bool:
    """Whether a finding is of this sentence: it begins there, in the original if it is there."""
    item, span = (finding.source, segment.source) if finding.source else (finding.target, segment.target)
    return item is not None and span is not None and span.start <= item.span.start < span.end


def nearest(before: Sequence[str], now: Sequence[str]) -> int:
    """Where the last of the sentences `before` is in `now`, of several the one that moved least; if it is
    nowhere, as far behind the nearest before it that is there still. `now` has one at least.
    """
    places: dict[str, list[int]] = {}
    for index, words in enumerate(now):
        places.setdefault(words, []).append(index)
    last = len(before) - 1
    for back, words in enumerate(reversed(before)):
        if found := places.get(words):
            here = min(found, key=lambda index: abs(index - (last - back)))
            return min(here + back, len(now) - 1)
    return min(max(last, 0), len(now) - 1)


def paragraph_from(segments: Sequence[Segment], here: int, step: int) -> int:
    """The first sentence of the next paragraph (1), or of this one and then of the previous one (-1).

    At either end it is `here`.
    """
    heads = [
        index
        for index, segment in enumerate(segments)
        if index == 0 or segment.paragraph != segments[index - 1].paragraph
    ]
    place = bisect_right(heads, here) if step > 0 else bisect_left(heads, here) - 1
    return heads[place] if 0 <= place < len(heads) else here
