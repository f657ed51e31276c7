"""What is in sight of both texts, and where to scroll to bring something there. Pure: knows no widget."""

from __future__ import annotations

from bisect import bisect_left
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from tui.view.steps import spans_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translation.model import Segment, Span
    from tui.view.rows import Layout, Side


class Viewport(NamedTuple):
    """The rows of a layout from `top` on, as many as `height`."""

    layout: Layout
    top: int
    height: int

    def _rows_of(self, spans: Mapping[Side, Span]) -> tuple[int, int] | None:
        """The first and last row that the spans take on the sides shown."""
        shown = [(side, span) for side, span in spans.items() if side in self.layout.sides]
        if not shown:
            return None
        first = min(self.layout.row_of(side, span.start) for side, span in shown)
        return first, max(self.layout.row_of(side, span.end - 1) for side, span in shown)

    def touches(self, spans: Mapping[Side, Span]) -> bool:
        """Whether some of the spans is in sight."""
        rows = self._rows_of(spans)
        return rows is not None and rows[0] < self.top + self.height and rows[1] >= self.top

    def row_for(self, spans: Mapping[Side, Span]) -> int | None:
        """The row to scroll to, so that the spans begin a third from the top; None: no need to.

        Where they take most of the height, they begin at the top. Where they take more, as a quotation above
        its translation does on a small screen, the one that comes last is whole: the lists have the other's
        words.
        """
        rows = self._rows_of(spans)
        if rows is None:
            return None
        first, last = rows
        if self.top <= first and last < self.top + self.height:
            return None
        if last - first >= self.height:
            starts = [
                self.layout.row_of(side, spans[side].start) for side in self.layout.sides if side in spans
            ]
            return min(last - self.height + 1, max(starts))
        return max(first if last - first >= self.height * 2 // 3 else first - self.height // 3, 0)

    def first_sentence(self, segments: Sequence[Segment]) -> int:
        """The first sentence that begins in sight, by its number; the last one where none does."""
        place = self.layout.place_at(self.top)
        if place is None:
            return 0
        side: Side = "source" if place.source is not None or place.target is None else "target"
        offset = place.of(side)
        wanted: float = place.block if offset is None else offset

        def start(segment: Segment) -> float:
            span = spans_of(segment).get(side)
            return span.start if span else inf

        return min(bisect_left(segments, wanted, key=start), len(segments) - 1)
