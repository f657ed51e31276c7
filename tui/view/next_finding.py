"""Finding findings: the next one, the one under the mouse. Pure: knows no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.view.marks import span_of
from tui.view.originals import is_settled
from tui.view.state import RUNNING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from translation.model import Finding
    from tui.settings.keys import Keys
    from tui.view.rows import Side
    from tui.view.state import Filter, State


def finding_from(
    state: State, wanted: Filter, chosen: Finding | None, sentence: int | None, step: int
) -> Finding | None:
    """The next (1) or previous (-1) finding that is not plainly matched and passes the filter.

    Counted from the chosen one, else from the marked sentence, else from the end where one begins.
    """
    place = _place_of(state, chosen)
    here = _before_sentence(state, sentence, step) if place is None else place
    ahead = [
        finding
        for place, finding in enumerate(state.entries)
        if not is_settled(finding) and wanted.passes(finding) and (place - here) * step > 0
    ]
    return ahead[0 if step > 0 else -1] if ahead else None


def _place_of(state: State, chosen: Finding | None) -> int | None:
    """Where the chosen one is among the entries: itself, or its like where all were compared anew."""
    if chosen is None:
        return None
    itself = (place for place, finding in enumerate(state.entries) if finding is chosen)
    like = (place for place, finding in enumerate(state.entries) if finding == chosen)
    return next(itself, next(like, None))


def _before_sentence(state: State, sentence: int | None, step: int) -> float:
    """Where a sentence is in the entries' order: between those before it and its own."""
    if sentence is None or sentence >= len(state.bitext.segments):
        return -1 if step > 0 else len(state.entries)
    start = state.bitext.segments[sentence].source.start
    return sum(finding.source is None or finding.source.span.start < start for finding in state.entries) - 0.5


def why_no_finding(state: State, wanted: Filter, keys: Keys, step: int) -> str:
    """A sentence on why there is none to go to."""
    if any(wanted.passes(finding) and not is_settled(finding) for finding in state.entries):
        return "This is the last finding." if step > 0 else "This is the first finding."
    if state.unmatched:
        return (
            f"The filter ({wanted}) hides them all; {keys['findings.filter']} and"
            f" {keys['findings.kind']} change it."
        )
    if state.findings:
        part = "" if state.translated == state.total else " that is translated"
        muted = " but for what is muted" if state.muted else ""
        return f"Everything{part} is plainly matched{muted}."
    return "There are no findings yet." if state.phase in RUNNING else "There are no findings."


def finding_at(findings: Iterable[Finding], side: Side, offset: int) -> Finding | None:
    """The shortest finding that holds the character at `offset` of a side."""
    with_lengths = [
        (span.end - span.start, finding)
        for finding in findings
        if (span := span_of(finding, side)) and span.start <= offset < span.end
    ]
    return min(with_lengths, key=lambda pair: pair[0], default=(0, None))[1]
