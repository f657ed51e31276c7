"""What the lists hold: their rows in order, quotes by speaker and names together, and their columns."""

from __future__ import annotations

from collections import Counter
from itertools import chain, repeat
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.groups import grouped, named, speaker, speaking
from translation.model import GLYPHS
from tui.view.marks import item_of
from tui.view.originals import Original, is_unmatched
from tui.view.rows import SIDES
from tui.view.state import CONFIDENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from translation.model import Finding, Item
    from tui.panes import Pane
    from tui.view.state import Filter, State

ENOUGH = 40  # cells a side in which a quote can be read ...
_AMPLE = 60  # ... and so many that the verdict may take some
_SPEAKER = 18  # cells
_TIMES = 6  # how often a name occurs
_VERDICT = 16  # glyph, blank, the longest verdict, two blanks
_GLYPH = 3
_CHECK = 10
_GAP = 2  # behind the words of a side
_LEAST_LABEL = 8


class Listing(NamedTuple):
    """The rows of a list, what stands in the column before their words, and how many there are unfiltered.

    `longest`: characters of the longest words of a side, as far as they matter.
    """

    rows: tuple[Finding, ...] = ()
    labels: tuple[str, ...] = ()
    label_cells: int = 0
    total: int = 0
    longest: int = 0

    @property
    def counted(self) -> str:
        """How many, and of how many where the filter keeps some back: "4/10"."""
        if not self.total:
            return ""
        return f"{len(self.rows)}" if len(self.rows) == self.total else f"{len(self.rows)}/{self.total}"

    @property
    def verdicts(self) -> str:
        """How many of each verdict: "✓ 8  ✗ 1"."""
        counts = Counter(finding.verdict for finding in self.rows if not isinstance(finding, Original))
        return "  ".join(f"{GLYPHS[verdict]} {counts[verdict]}" for verdict in GLYPHS if counts[verdict])


class Columns(NamedTuple):
    """The cells of the columns of a list, and the lines that an entry takes: two where the sides stand one
    above the other."""

    verdict: int
    label: int
    words: int
    lines: int

    @property
    def says_verdict(self) -> bool:
        """Whether there is room for the verdict in words."""
        return self.verdict == _VERDICT


def listing(state: State, pane: Pane, wanted: Filter) -> Listing:
    """What the list `pane` holds of a state, as the filter wants it."""
    entries = state.entries if wanted.check == CONFIDENCE else state.marked
    ours = [finding for finding in entries if _is_ours(finding, pane)]
    rows = wanted.in_order(finding for finding in ours if wanted.passes(finding, state.decisions))
    labels: tuple[str, ...] = ()
    cells = 0
    if grouping := _GROUPINGS.get(pane.check):
        groups = grouped(rows, grouping.group_of)
        rows = tuple(chain.from_iterable(groups))
        labels = tuple(chain.from_iterable(map(grouping.labels, groups)))
        cells = grouping.cells
    elif pane.check is None:
        labels, cells = tuple(finding.check for finding in rows), _CHECK
    return Listing(rows, labels, cells, len(ours), _longest(rows))


def columns(width: int, listed: Listing) -> Columns:
    """How a list of `width` cells divides its room.

    The sides stand beside each other where all words fit or each has enough to read a quote; else one above
    the other.
    """
    label = listed.label_cells
    for verdict in (_VERDICT, _GLYPH):
        half = (width - verdict - label) // 2 - _GAP
        if half >= min(listed.longest, ENOUGH):
            return Columns(verdict, label, half, 1)
    verdict = _VERDICT if width - _VERDICT - label - _GAP >= _AMPLE else _GLYPH
    if label:
        label = max(min(label, width - verdict - _GAP - ENOUGH), _LEAST_LABEL)
    return Columns(verdict, label, max(width - verdict - label - _GAP, 1), 2)


def words_of(item: Item | None) -> str:
    """What stands in a list for a side."""
    return item.text if item else "—"


def _is_ours(finding: Finding, pane: Pane) -> bool:
    return is_unmatched(finding) if pane.check is None else finding.check == pane.check


def _longest(rows: Sequence[Finding]) -> int:
    longest = 0
    for finding in rows:
        for side in SIDES:
            longest = max(longest, len(words_of(item_of(finding, side))))
            if longest > ENOUGH:  # how much longer makes no difference
                return longest
    return longest


def _called(group: Sequence[Finding]) -> Iterator[str]:
    """The speaker's name in the first row of a group, in the others the words used."""
    name = speaker(group[0])
    yield name
    for finding in group[1:]:
        who = speaking(finding)
        yield f"  {who.mention}" if who and who.mention != name else "  ″"


def _counted(group: Sequence[Finding]) -> Iterator[str]:
    """How often a name occurs in the first row of a group, if more than once."""
    yield f"{len(group)} ×" if len(group) > 1 else ""
    yield from repeat("  ″", len(group) - 1)


class _Grouping(NamedTuple):
    """How a list puts findings together, and the column that says so: its words by row, its cells."""

    group_of: Callable[[Finding], str]
    labels: Callable[[Sequence[Finding]], Iterator[str]]
    cells: int


_GROUPINGS: Mapping[str | None, _Grouping] = {
    "quotes": _Grouping(speaker, _called, _SPEAKER),
    "names": _Grouping(named, _counted, _TIMES),
}
