"""What is copied where nothing is selected: a finding, or both sides of a sentence. Pure: knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.model import GLYPHS

if TYPE_CHECKING:
    from translation.model import Finding, Segment
    from tui.view.state import State


def finding_line(finding: Finding) -> str:
    """A finding in a line: its verdict, the words of both sides, and the reason."""
    sides = [f"“{' '.join(item.text.split())}”" if item else "–" for item in (finding.source, finding.target)]
    reason = f": {finding.reason}" if finding.reason else ""
    return f"{GLYPHS[finding.verdict]} {finding.verdict}, {' → '.join(sides)}{reason}"


def both_sides(segment: Segment, state: State) -> str:
    """A sentence and its translation, each in a line."""
    ours = segment.source.of(state.bitext.source)
    theirs = segment.target.of(state.bitext.target) if segment.target else ""
    return "\n".join(" ".join(text.split()) for text in (ours, theirs) if text)


def to_copy(
    wanted: str, state: State, chosen: Finding | None, sentence: int | None
) -> tuple[str, str] | None:
    """What it is, and its words; None where that is not there, or one side alone is wanted.

    `wanted`: as in the setting, "side", "both" or "finding".
    """
    if wanted == "finding" and chosen:
        return "finding", finding_line(chosen)
    if wanted == "both" and sentence is not None:
        return "sentence and its translation", both_sides(state.bitext.segments[sentence], state)
    return None
