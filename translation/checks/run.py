"""Both sides of a bitext, cross-checked: every figure and quotation, paired up or found wanting."""

from __future__ import annotations

import gc
from bisect import bisect_left
from contextlib import contextmanager
from typing import TYPE_CHECKING

from translation.checks import figures, quotes
from translation.text import foreign

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from translation.model import Bitext, Finding, Span


def check(bitext: Bitext) -> tuple[Finding, ...]:
    """One finding for each quote and figure of either side, matched ones included, check by check, and for
    each paragraph in another language, in which there is nothing else to compare."""
    left_alone = [segment for segment in bitext.segments if segment.foreign is not None]
    in_source = _touching([segment.source for segment in left_alone])
    in_target = _touching([segment.target for segment in left_alone if segment.target is not None])
    with _without_collecting():
        compared = (*quotes.compare(bitext), *figures.compare(bitext))
    return (
        *(
            finding
            for finding in compared
            if not (finding.source and in_source(finding.source.span))
            and not (finding.target and in_target(finding.target.span))
        ),
        *foreign.check(bitext),
    )


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Hold back the search for reference cycles: the checks make many objects at once, and no cycles."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _touching(spans: Sequence[Span]) -> Callable[[Span], bool]:
    """Whether a span overlaps one of `spans`, which are in order and apart."""
    ends = [span.end for span in spans]

    def touches(span: Span) -> bool:
        index = bisect_left(ends, span.start + 1)
        return index < len(spans) and spans[index].overlaps(span)

    return touches
