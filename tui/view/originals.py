"""The quotes and figures of an original that is not compared yet: listed and marked like findings."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from translation.checks import is_plain
from translation.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from translation.model import Item, Segment, Span


class Original(Finding):
    """What stands in the original and has not been compared: its verdict and severity say nothing yet."""


def originals(items: Mapping[str, Iterable[Item]]) -> tuple[Original, ...]:
    """Of the items that were found for each check, by its name."""
    return tuple(
        Original(check, "unsure", "info", item, None, "") for check, found in items.items() for item in found
    )


def waiting(
    found: Sequence[Original], findings: Iterable[Finding], segments: Sequence[Segment], checked_to: int
) -> tuple[Original, ...]:
    """Those of `found` that have not been compared: of sentences from offset `checked_to` of the original on,
    and not left as they are.
    """
    known = {(finding.check, finding.source.span) for finding in findings if finding.source}
    copied = [segment.source for segment in segments if segment.is_copied]
    ends = [span.end for span in copied]

    def is_copied(span: Span) -> bool:
        place = bisect_left(ends, span.start + 1)
        return place < len(copied) and copied[place].overlaps(span)

    return tuple(
        original
        for original in found
        if original.source
        and original.source.span.start >= checked_to
        and (original.check, original.source.span) not in known
        and not is_copied(original.source.span)
    )


def is_unmatched(finding: Finding) -> bool:
    """Whether somebody has to look at it: both sides were compared, and do not plainly agree."""
    return not (is_plain(finding) or isinstance(finding, Original))
