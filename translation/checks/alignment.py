"""Two aligned texts -> the passages that the translation leaves out, adds, or has at another place."""

from __future__ import annotations

from itertools import groupby
from textwrap import shorten
from typing import TYPE_CHECKING

from translation.checks.rule import Rule
from translation.errors import counted
from translation.model import Finding, Passage, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Bitext, Segment

CHECK = "alignment"
RULES = (
    Rule(
        "alignment.left-out",
        "Sentences that follow one another in the original are not in the translation.",
        "The mayor resigned. Nobody knows why.",
        "Le maire a démissionné.",
    ),
    Rule(
        "alignment.added",
        "Sentences that follow one another in the translation are not in the original.",
        "The mayor resigned.",
        "Le maire a démissionné. Rouen compte 110 000 habitants.",
    ),
    Rule(
        "alignment.moved",
        "Sentences stand at another place in the translation than in the original.",
        "The mayor resigned. Nobody knows why.",
        "Personne ne sait pourquoi. Le maire a démissionné.",
    ),
)
_SHOWN = 60  # code points of a passage


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """A finding for each passage that is left out, added or moved, in the order of the source."""
    if not bitext.aligned:
        return ()
    return tuple(
        _finding(kind, list(group), bitext)
        for kind, group in groupby(bitext.segments, key=_kind)
        if kind is not None
    )


def _kind(segment: Segment) -> str | None:
    if segment.is_left_out:
        return "left-out"
    if segment.is_added:
        return "added"
    return "moved" if segment.moved else None


def _finding(kind: str, segments: Sequence[Segment], bitext: Bitext) -> Finding:
    sources = _around([segment.source for segment in segments])
    targets = _around([segment.target for segment in segments if segment.target])
    source, target = Passage(sources, sources.of(bitext.source)), Passage(targets, targets.of(bitext.target))
    code = f"{CHECK}.{kind}"
    count = counted(len(segments), "sentence")
    if kind == "left-out":
        reason = f"{count} left out: “{_shortened(source)}”"
        return Finding(CHECK, "missing", "warning", source, None, reason, code)
    if kind == "added":
        reason = f"{count} added: “{_shortened(target)}”"
        return Finding(CHECK, "added", "warning", None, target, reason, code)
    reason = f"stands at another place in the translation: “{_shortened(source)}”"
    return Finding(CHECK, "unsure", "info", source, target, reason, code)


def _around(spans: Sequence[Span]) -> Span:
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _shortened(passage: Passage) -> str:
    return shorten(passage.text[: 4 * _SHOWN], _SHOWN, placeholder="…")
