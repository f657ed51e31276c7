"""Lay two texts out in rows of terminal cells, side by side: alignment, offset to row and back.

Pure: knows no widget. Offsets are code points into the whole text of a side; a row is one line of cells.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import chain, groupby, repeat
from typing import TYPE_CHECKING, Literal, NamedTuple

from translation.model import Span
from tui.view.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translation.model import Segment

Side = Literal["source", "target"]
SIDES: tuple[Side, Side] = ("source", "target")


class Block(NamedTuple):
    """What stands side by side: a sentence or a paragraph of each side; no target: not translated yet."""

    paragraph: int
    source: Span
    target: Span | None

    def of(self, side: Side) -> Span | None:
        return self.source if side == "source" else self.target


def sentences(segments: Sequence[Segment], before: Sequence[Block] = ()) -> list[Block]:
    """One block a segment; those of `before` that are the same are taken over: most, where it only grows."""
    return [
        known
        if known and known.source is segment.source and known.target is segment.target
        else Block(segment.paragraph, segment.source, segment.target)
        for segment, known in zip(segments, chain(before, repeat(None)), strict=False)
    ]


def paragraphs(segments: Sequence[Segment]) -> list[Block]:
    """One block a paragraph: the sentences of a side run on."""
    blocks = []
    for index, group in groupby(segments, key=lambda segment: segment.paragraph):
        members = list(group)
        targets = [segment.target for segment in members if segment.target]
        source = Span(members[0].source.start, members[-1].source.end)
        target = Span(targets[0].start, targets[-1].end) if targets else None
        blocks.append(Block(index, source, target))
    return blocks


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """A place in both texts, as offsets, to find again when the rows change. None: unknown there."""

    block: int  # where the source of its block begins
    source: int | None
    target: int | None

    def of(self, side: Side) -> int | None:
        return self.source if side == "source" else self.target


class Layout:
    """Rows for blocks, a blank row where a blank line stands between them. Building is linear in the text.

    Both sides of a block begin on the same row; `stacked`: the target follows the source in the same flow.
    `widths` holds the sides that are shown, in cells. `before`: a layout whose rows are taken over as far as
    they are the same: a translation that grows has all but those of the sentences that have come.
    """

    def __init__(
        self,
        texts: Mapping[Side, str],
        blocks: Sequence[Block],
        widths: Mapping[Side, int],
        *,
        stacked: bool = False,
        before: Layout | None = None,
    ) -> None:
        self.blocks = blocks
        self.sides = tuple(side for side in SIDES if side in widths)
        self._texts = texts
        self._form = dict(widths), stacked
        self._stacked = stacked
        self.tops: list[int] = []  # the first row of each block
        self._side_tops: dict[Side, list[int]] = {side: [] for side in self.sides}
        self._starts: dict[Side, list[list[int]]] = {side: [] for side in self.sides}
        # The first offset of each block; a block without text on a side begins where the one before it ends.
        self._offsets: dict[Side, list[int]] = {side: [] for side in self.sides}
        self._ends: dict[Side, int] = {}
        self.height = 0
        waiting = 0
        if before is not None and before._form == self._form:
            self._take_head(before)
            waiting = self._waiting_as(before)
        for index in range(len(self.tops), len(blocks) - waiting):
            self._append(index)
        if before is not None and waiting:
            self._take_waiting(before, waiting)

    def _append(self, index: int) -> None:
        """The rows of the next block."""
        block = self.blocks[index]
        opens = not index or block.paragraph != self.blocks[index - 1].paragraph
        row = self.height
        if opens and index:
            row += self._is_apart(self._texts, block, self._ends)
        self.tops.append(row)
        bottom = row
        for side in self.sides:
            top = bottom if self._stacked else row
            span = block.of(side)
            end = self._ends.get(side, 0)
            starts = []
            if span:
                first = span.start
                if opens:  # with the indent of the paragraph
                    first = max(self._texts[side].rfind("\n", end, first) + 1, end)
                starts = wrap(self._texts[side], first, span.end, self._form[0][side])
                self._ends[side] = span.end
            self._side_tops[side].append(top)
            self._starts[side].append(starts)
            self._offsets[side].append(span.start if span else end)
            bottom = max(bottom, top + max(len(starts), 1))
        self.height = bottom

    def _take_head(self, before: Layout) -> None:
        """Take over the first blocks, as many as are the same."""
        pairs = zip(self.blocks, before.blocks, strict=False)
        changed = (index for index, (block, other) in enumerate(pairs) if block != other)
        count = next(changed, min(len(self.blocks), len(before.blocks)))
        ends: dict[Side, int] = {}
        for side in self.sides:
            spans = (span for index in range(count - 1, -1, -1) if (span := self.blocks[index].of(side)))
            if last := next(spans, None):
                ends[side] = last.end
                if self._texts[side][: last.end] != before._texts[side][: last.end]:
                    return
        self._ends = ends
        self._take_rows(before, slice(count), 0)

    def _waiting_as(self, before: Layout) -> int:
        """How many of the last blocks wait for their translation, as they did, below the same originals."""
        if len(self.blocks) != len(before.blocks):
            return 0
        if any(self._texts[side] != before._texts[side] for side in self.sides if side == "source"):
            return 0
        head = len(self.tops)
        first = len(self.blocks)
        while first > head and self.blocks[first - 1] == before.blocks[first - 1]:
            if self.blocks[first - 1].target:
                break
            first -= 1
        changed = zip(self.blocks[head:first], before.blocks[head:first], strict=True)
        same = all(block._replace(target=None) == other._replace(target=None) for block, other in changed)
        return len(self.blocks) - first if same else 0

    def _take_waiting(self, before: Layout, count: int) -> None:
        """Take over the last blocks, below those that have new rows."""
        first = len(self.blocks) - count
        self._take_rows(before, slice(first, None), self.height - before._bottom(first - 1))
        if "target" in self.sides:
            self._offsets["target"][first:] = [self._ends.get("target", 0)] * count

    def _take_rows(self, before: Layout, blocks: slice, down: int) -> None:
        """Take over the rows of `blocks`, as far `down`."""
        self.tops += [top + down for top in before.tops[blocks]]
        for side in self.sides:
            self._side_tops[side] += [top + down for top in before._side_tops[side][blocks]]
            self._starts[side] += before._starts[side][blocks]
            self._offsets[side] += before._offsets[side][blocks]
        self.height = self._bottom(len(self.tops) - 1)

    def _bottom(self, index: int) -> int:
        """The row below a block; 0 above the first."""
        if index < 0:
            return 0
        rows = [self._side_tops[side][index] + max(len(self._starts[side][index]), 1) for side in self.sides]
        return max(rows)

    def _is_apart(self, texts: Mapping[Side, str], block: Block, ends: Mapping[Side, int]) -> bool:
        """Whether a blank line stands in front of a block; also where it is not translated yet."""
        for side in self.sides:
            span = block.of(side)
            if span and side in ends:
                return texts[side].count("\n", ends[side], span.start) > 1
        return True

    def block_at(self, row: int) -> int:
        """The index of the block at `row`; the blank row after a paragraph belongs to it."""
        return max(bisect_right(self.tops, row) - 1, 0)

    def text_at(self, side: Side, row: int) -> tuple[int, int] | None:
        """Start and end of what stands on `row` of a side; None where there is no text."""
        if not 0 <= row < self.height:
            return None
        index = self.block_at(row)
        starts = self._starts[side][index]
        line = row - self._side_tops[side][index]
        if not 0 <= line < len(starts):
            return None
        span = self.blocks[index].of(side)
        assert span is not None  # there are rows, so there is text
        return starts[line], starts[line + 1] if line + 1 < len(starts) else span.end

    def is_filling(self, side: Side, row: int) -> bool:
        """Whether a row is empty only because the other side of its sentence is longer."""
        if not self.blocks or not 0 <= row < self.height or self.text_at(side, row):
            return False
        has_text = bool(self._starts[side][self.block_at(row)])
        return has_text and any(self.text_at(other, row) for other in self.sides if other != side)

    def is_head(self, side: Side, row: int) -> bool:
        """Whether a block of a side begins on `row`."""
        return bool(self.blocks) and self._side_tops[side][self.block_at(row)] == row

    @property
    def pending_row(self) -> int | None:
        """The row where the target of the first block that is not translated yet will be."""
        pending = (index for index, block in enumerate(self.blocks) if block.target is None)
        index = next(pending, None)
        return None if index is None else self._side_tops[self.sides[-1]][index]

    def block_of(self, side: Side, offset: int) -> int:
        """The index of the block that holds `offset`, or of the last block before it."""
        return max(bisect_right(self._offsets[side], offset) - 1, 0)

    def row_of(self, side: Side, offset: int) -> int:
        """The row on which the character at `offset` stands; the nearest row before it if it is not shown."""
        if not self.blocks:
            return 0
        index = self.block_of(side, offset)
        while index and not self._starts[side][index]:
            index -= 1
        line = bisect_right(self._starts[side][index], offset) - 1
        return self._side_tops[side][index] + max(line, 0)

    def place_at(self, row: int) -> ReadingPlace | None:
        """The place in the texts at the head of `row`; None in an empty layout."""
        if not self.blocks:
            return None
        index = self.block_at(row)
        block = self.blocks[index]
        if row + 1 in self.tops[index + 1 : index + 2] and not any(
            self.text_at(side, row) for side in self.sides
        ):
            index, row, block = index + 1, row + 1, self.blocks[index + 1]  # the blank row between paragraphs
        offsets: dict[Side, int] = {}
        for side in self.sides:
            starts = self._starts[side][index]
            line = row - self._side_tops[side][index]
            if self._stacked and not 0 <= line < len(starts):
                continue  # the row is the other side's
            if starts:
                offsets[side] = starts[min(line, len(starts) - 1)]
        return ReadingPlace(block.source.start, offsets.get("source"), offsets.get("target"))

    def row_of_place(self, place: ReadingPlace) -> int:
        """The row at which a place of another layout of the same texts stands in this one."""
        if not self.blocks:
            return 0
        for side in self.sides:
            offset = place.of(side)
            if offset is not None:
                return self.row_of(side, offset)
        sources = [block.source.start for block in self.blocks]
        return self.tops[max(bisect_right(sources, place.block) - 1, 0)]
