"""What people decided, in signs and words. Pure: knows no widget."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from translation.model import GLYPHS
from tui.view.wrapping import drawable, fitted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from translation.model import Finding
    from translation.reviewing.decisions import Decisions, Unplaced, Was
    from translation.reviewing.events import Event
    from translation.reviewing.state import Condition, Decision, FindingState, SentenceState

DECISIONS: Mapping[Decision, str] = {"open": "open", "accepted": "confirmed", "rejected": "false alarm"}
SIGNS: Mapping[Decision, str] = {"open": "", "accepted": "●", "rejected": "○"}
CONDITIONS: Mapping[Condition, str] = {"open": "open", "edited": "corrected", "approved": "approved"}
SENTENCE_SIGNS: Mapping[Condition, str] = {"open": "", "edited": "✎", "approved": "✓"}
NOTE = "¶"
_MOST_WORDS = 40  # cells of what a decision is about
# What an event did, of one thing and of several.
_DEEDS = {
    "accept": ("the confirmation of {}", "{} confirmations"),
    "reject": ("the false alarm {}", "{} false alarms"),
    "reopen": ("the reopening of {}", "the reopening of {}"),
    "comment": ("the note on {}", "{} notes"),
    "edit": ("the correction of {}", "the correction of {} sentences"),
    "choose": ("the choice for {}", "the choice for {} sentences"),
    "approve": ("the approval of {}", "{} approvals"),
}


def glyph(finding: Finding, decisions: Decisions) -> str:
    """The sign of a finding: its decision, else its verdict."""
    return SIGNS[decisions.of(finding).decision] or GLYPHS[finding.verdict]


def verdict(finding: Finding, decisions: Decisions) -> str:
    """The same with the word."""
    decision = decisions.of(finding).decision
    return f"{glyph(finding, decisions)} {finding.verdict if decision == 'open' else DECISIONS[decision]}"


def in_words(events: Sequence[Event]) -> str:
    """What was done at once: “the false alarm “1,550””, “12 confirmations”; "" for no events."""
    if not events:
        return ""
    one, many = _DEEDS.get(events[0].kind, ("the change of {}", "{} changes"))
    return one.format(about(events[0])) if len(events) == 1 else many.format(len(events))


def about(event: Event) -> str:
    """What an event is about, as it stands in the text, quoted."""
    words = next((words for words in event.context.words if words), event.context.source)
    return quoted(words) if words else "a sentence"


def quoted(words: str) -> str:
    """Words as they stand in a sentence of ours: shortened, and in marks if they do not open with some."""
    short = fitted(drawable(words), _MOST_WORDS).rstrip()
    return short if short[:1] in '“«„"' else f"“{short}”"


def by_whom(event: Event) -> str:
    """Who did it and when, in local time."""
    at = datetime.fromisoformat(event.at).astimezone()
    return " · ".join(filter(None, (drawable(event.by), f"{at:%Y-%m-%d %H:%M}")))


def of_finding(finding: Finding, decisions: Decisions) -> Iterator[str]:
    """Lines on what was decided of a finding, and was before its sentence changed."""
    yield from _finding_lines(decisions.of(finding))
    if before := decisions.was(finding):
        for line in _finding_lines(before):
            yield f"was: {line}"


def _finding_lines(state: FindingState) -> Iterator[str]:
    if state.last and state.decision != "open":
        why = f": {drawable(state.why)}" if state.why else ""
        yield f"{SIGNS[state.decision]} {DECISIONS[state.decision]}{why}  {by_whom(state.last)}"
    yield from _notes(state.comments)


def of_sentence(index: int, decisions: Decisions) -> Iterator[str]:
    """Lines on what was decided of a sentence, and was before it changed."""
    yield from _sentence_lines(decisions.sentence(index))
    if before := decisions.sentence_was(index):
        yield from _was(before)


def _sentence_lines(state: SentenceState) -> Iterator[str]:
    if state.last and state.condition != "open":
        yield f"{SENTENCE_SIGNS[state.condition]} {CONDITIONS[state.condition]}  {by_whom(state.last)}"
    yield from _notes(state.comments)


def _was(before: Was) -> Iterator[str]:
    yield f"was: {drawable(before.source)}"
    if before.state.text is not None:
        yield f"was: {CONDITIONS[before.state.condition]} as {drawable(before.state.text)}"
    for line in _notes(before.state.comments):
        yield f"was: {line}"


def _notes(comments: Sequence[Event]) -> Iterator[str]:
    for comment in comments:
        yield f"{NOTE} {drawable(comment.text or '')}  {by_whom(comment)}"


def of_unplaced(unplaced: Unplaced) -> tuple[str, list[str]]:
    """The sentence in which something was decided that has no place any more, and what."""
    lines: list[str] = []
    if unplaced.sentence:
        lines += _sentence_lines(unplaced.sentence)
        if unplaced.sentence.text is not None:
            lines.append(drawable(unplaced.sentence.text))
    if unplaced.finding:
        said = unplaced.finding.last or unplaced.finding.comments[-1]
        words = " → ".join(quoted(words) if words else "—" for words in said.context.words)
        lines += [f"{words}  {drawable(said.context.reason)}".rstrip(), *_finding_lines(unplaced.finding)]
    return drawable(unplaced.source), lines


def lost(decisions: Decisions) -> list[Unplaced]:
    """The decisions whose sentence is not in the article any more."""
    return [unplaced for unplaced in decisions.unplaced if unplaced.missing == "sentence"]
