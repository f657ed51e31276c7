"""Finding findings: the next one, the one under the mouse. Pure: knows no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.view.marks import span_of
from tui.view.originals import is_unmatched
from tui.view.state import RUNNING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translation.model import Finding, Segment
    from tui.settings.keys import Keys
    from tui.view.rows import Side
    from tui.view.state import Filter, State


def finding_from(
    state: State,
    wanted: Filter,
    chosen: Finding | None,
    sentence: int | None,
    step: int,
    rows: Sequence[Finding] | None = None,
) -> Finding | None:
    """The next (1) or previous (-1) finding that is open and passes the filter.

    `rows`: what is gone through, a list at hand; None: all there are. Counted from the chosen one, else from
    the sentence where the reader is, else from the end where one begins.
    """
    if rows is None:
        rows = wanted.in_order(state.entries)
    place = _place_of(rows, chosen)
    if place is None:
        here = _before_sentence(rows, state, None if wanted.gravest_first else sentence, step)
    else:
        here = place
    ahead = [
        finding
        for place, finding in enumerate(rows)
        if (place - here) * step > 0 and _is_sought(finding, state, wanted)
    ]
    return ahead[0 if step > 0 else -1] if ahead else None


def _is_sought(finding: Finding, state: State, wanted: Filter) -> bool:
    decisions = state.decisions
    return is_unmatched(finding) and decisions.is_open(finding) and wanted.passes(finding, decisions)


def _place_of(rows: Sequence[Finding], chosen: Finding | None) -> int | None:
    """Where the chosen one is among the rows: itself, or its like where all were compared anew."""
    if chosen is None:
        return None
    itself = (place for place, finding in enumerate(rows) if finding is chosen)
    like = (place for place, finding in enumerate(rows) if finding == chosen)
    return next(itself, next(like, None))


def _before_sentence(rows: Sequence[Finding], state: State, sentence: int | None, step: int) -> float:
    """Where a sentence is among rows in reading order: between those before it and its own."""
    if sentence is None or sentence >= len(state.bitext.segments):
        return -1 if step > 0 else len(rows)
    segment = state.bitext.segments[sentence]
    return sum(_is_before(finding, segment) for finding in rows) - 0.5


def _is_before(finding: Finding, segment: Segment) -> bool:
    """Whether a finding stands before a sentence; what was added stands where it is in the translation."""
    if finding.source:
        return finding.source.span.start < segment.source.start
    if finding.target and segment.target:
        return finding.target.span.start < segment.target.start
    return True


def why_no_finding(state: State, wanted: Filter, keys: Keys, step: int) -> str:
    """Why there is none to go to, and that the rest is not checked yet, where that is so."""
    sought = sum(_is_sought(finding, state, wanted) for finding in state.entries)
    is_running = state.phase in RUNNING
    if not sought and is_running and not (state.findings or state.muted):
        return "The article is not checked yet."
    if not is_running and state.phase != "done" and not state.translated:
        return "Nothing is translated, so nothing is compared."
    if sought:
        where, back = ("last", "finding.previous") if step > 0 else ("first", "finding.next")
        why = f"This is the {where} open finding; {keys[back]} goes back."
    elif state.open:
        change = f"{keys['findings.filter']} and {keys['findings.kind']} change it"
        why = f"The filter ({wanted}) hides them all; {change}."
    elif state.unmatched:
        why = f"All findings are settled; {keys['review.undo']} takes the last decision back."
    elif state.findings:
        part = "" if _is_checked(state) else " that is checked"
        why = f"Everything{part} is plainly matched{' but for what is muted' if state.muted else ''}."
    else:
        why = "There are no findings."
    return why if _is_checked(state) else f"{why} The rest is not checked yet."


def _is_checked(state: State) -> bool:
    """Whether the whole article was compared: what is stopped, as far as it is translated."""
    return state.phase == "done" or (state.phase == "stopped" and state.translated == state.total)


def finding_at(findings: Iterable[Finding], side: Side, offset: int) -> Finding | None:
    """The shortest finding that holds the character at `offset` of a side."""
    with_lengths = [
        (span.end - span.start, finding)
        for finding in findings
        if (span := span_of(finding, side)) and span.start <= offset < span.end
    ]
    return min(with_lengths, key=lambda pair: pair[0], default=(0, None))[1]
