"""Where headlines stand: they are to be seen as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.text import headlines as text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Bitext, BlockKind
    from tui.view.marked_text import Range
    from tui.view.rows import Side


def headlines(bitext: Bitext, kinds: Sequence[BlockKind] = ()) -> dict[Side, list[Range]]:
    """Their places on both sides, in order. `kinds`: of the article's paragraphs, where they are known."""
    found = text.headlines(bitext, kinds)
    targets = [[segment.target for segment in members if segment.target] for members in found]
    return {
        "source": [(members[0].source.start, members[-1].source.end) for members in found],
        "target": [(spans[0].start, spans[-1].end) for spans in targets if spans],
    }
