"""The text of one side with all that is laid over it: findings, highlights, the current sentence.

Pure: knows no widget. A place is the characters [start, end) of the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from translation.languages import codes
from translation.reviewing.decisions import NONE
from tui.view.decided import glyph
from tui.view.marks import MARKS, mark_of, runs, span_of
from tui.view.originals import is_unmatched
from tui.view.search import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.model import Finding
    from translation.reviewing.decisions import Decisions
    from tui.view.marks import Mark, Run
    from tui.view.rows import Layout, Side

# What may be laid over the marks of the findings; where they overlap, the later one of this order is seen.
Layer = Literal["headline", "link", "hit", "chosen", "current_hit", "selection"]
LAYERS: tuple[Layer, ...] = ("headline", "link", "hit", "chosen", "current_hit", "selection")
Range = tuple[int, int]

_PAGE = 4096  # characters whose marks are found at once: those that are drawn, and not those of all the text

PlaceT = TypeVar("PlaceT", bound=tuple[Any, ...])
_start_of = itemgetter(0)
_end_of = itemgetter(1)


class MarkedText:
    """A side as it is to be drawn. `language` is its code, "" as long as it is unknown."""

    def __init__(self, side: Side) -> None:
        self.side: Side = side
        self.text = ""
        self.language = ""
        self.sentence: Range | None = None  # the current one
        self.doubtful: Sequence[Range] = ()  # sentences of low confidence, in order
        self.signs: Sequence[tuple[int, str]] = ()  # beside sentences, with where they begin, in order
        self._findings: Sequence[Finding] = ()
        self._decisions = NONE
        self._spans: list[tuple[int, int, int]] = []  # of the findings, with their numbers, in order
        self._longest = 0  # of them
        self._pages: dict[int, Sequence[Run]] = {}  # the marks, as far as they were drawn
        self._layers: dict[Layer, Sequence[Range]] = {}
        self._plain: str | None = None

    @property
    def plain(self) -> str:
        """The text without accents, to be searched; made when it is asked for, and kept."""
        if self._plain is None:
            self._plain = plain(self.text)
        return self._plain

    def show(self, text: str, code: str, findings: Sequence[Finding], decisions: Decisions = NONE) -> None:
        """Take another text, or more of it. What is laid over it stays."""
        if text != self.text:
            self._plain = None
        self.text = text
        self.language = code
        if findings is not self._findings or decisions is not self._decisions:
            self._findings = findings
            self._decisions = decisions
            spans = enumerate(span_of(finding, self.side) for finding in findings)
            self._spans = sorted((span.start, span.end, number) for number, span in spans if span)
            self._longest = max((end - start for start, end, _ in self._spans), default=0)
            self._pages = {}

    @property
    def is_leftward(self) -> bool:
        """Whether it is read from right to left."""
        return codes.is_right_to_left(self.language)

    @property
    def language_name(self) -> str:
        """What English calls its language, and that it is read from right to left; "" where unknown."""
        name = codes.name(self.language) if self.language else ""
        return f"{name} · RTL" if self.is_leftward else name

    def lay(self, layer: Layer, places: Sequence[Range]) -> None:
        """Lay a highlight over these disjoint places, in order, and over no others."""
        self._layers[layer] = places

    def places_of(self, layer: Layer) -> Sequence[Range]:
        """Where a highlight lies."""
        return self._layers.get(layer, ())

    def is_current(self, place: Range) -> bool:
        """Whether the current sentence has characters there."""
        return self.sentence is not None and self.sentence[0] < place[1] and place[0] < self.sentence[1]

    def is_doubtful(self, place: Range) -> bool:
        """Whether a sentence of low confidence has characters there."""
        return bool(_within(self.doubtful, *place))

    def sign_at(self, place: Range) -> str:
        """The sign of a sentence that begins there; "" if none has one."""
        index = bisect_left(self.signs, place[0], key=_start_of)
        return self.signs[index][1] if index < len(self.signs) and self.signs[index][0] < place[1] else ""

    def marked_pieces(self, start: int, end: int) -> Iterator[tuple[str, list[Mark | Layer]]]:
        """The text [start, end) cut where its marks change, each piece with its marks, the upmost last."""
        marks: list[tuple[int, int, Mark | Layer]] = [*self._runs(start, end)]
        for layer in LAYERS:
            marks += [(*place, layer) for place in _within(self.places_of(layer), start, end)]
        cuts = {start, end}
        for first, last, _ in marks:
            cuts |= {max(first, start), min(last, end)}
        for begin, stop in pairwise(sorted(cuts)):
            yield self.text[begin:stop], [name for first, last, name in marks if first <= begin < last]

    def _runs(self, start: int, end: int) -> Iterator[Run]:
        """The marks of findings in [start, end)."""
        for page in range(start // _PAGE, max(end - 1, start) // _PAGE + 1):
            first, last = page * _PAGE, (page + 1) * _PAGE
            if page not in self._pages:
                begin = bisect_left(self._spans, first - self._longest, key=_start_of)
                stop = bisect_left(self._spans, last, key=_start_of)
                here = [self._findings[number] for _, _, number in self._spans[begin:stop]]
                self._pages[page] = runs(here, self.side, self._decisions)
            for run in _within(self._pages[page], max(start, first), min(end, last)):
                yield run._replace(start=max(run.start, first), end=min(run.end, last))

    def glyphs(self, layout: Layout) -> dict[int, tuple[str, Mark]]:
        """The glyph of the gravest finding that begins on a row and is not plainly matched, by row."""
        gravest: dict[int, tuple[str, Mark]] = {}
        for finding in self._findings:
            span = span_of(finding, self.side) if is_unmatched(finding) else None
            if span is None:
                continue
            row = layout.row_of(self.side, span.start)
            mark = mark_of(finding, self.side, self._decisions)
            if row not in gravest or MARKS.index(gravest[row][1]) < MARKS.index(mark):
                gravest[row] = glyph(finding, self._decisions), mark
        return gravest


def _within(places: Sequence[PlaceT], start: int, end: int) -> Sequence[PlaceT]:
    """Those of the disjoint, ordered places that overlap [start, end)."""
    first = bisect_right(places, start, key=_end_of)
    last = bisect_left(places, end, key=_start_of)
    return places[first:last]
