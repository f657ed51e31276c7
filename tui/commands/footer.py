"""Which commands stand at the bottom of the screen, by what the reader is at."""

from __future__ import annotations

from typing import Literal

from tui.panes import PANES

Context = Literal["text", "finding", "sentence", "list", "full", "detail", "search"]

_LISTS = tuple(f"pane.{pane.name}" for pane in PANES)
_SETTLE = ("finding.reject", "finding.accept", "review.note", "review.undo")
_RUNNING = ("translation.stop", "translation.resume", "translation.languages")  # as long as they are of use
_ARTICLE = ("search.start", "review.export", "view.next", "app.open")
_MOST = (*_ARTICLE[:-1], "findings.filter", *_LISTS, "app.open")
# By context the ids, the most useful first: as many stand there as there is room for, and behind them ALWAYS.
# The list at hand comes first: its key gives it the whole screen, or takes that back.
FOOTERS: dict[Context, tuple[str, ...]] = {
    "text": (*_RUNNING, "finding.next", "sentence.next", *_MOST),
    "finding": (*_RUNNING, *_SETTLE, "sentence.correct", "sentence.approve", "finding.next", *_MOST),
    "sentence": (
        *_RUNNING,
        "sentence.correct",
        "sentence.approve",
        "sentence.alternatives",
        "review.note",
        "finding.next",
        "sentence.next",
        "word.next",
        "copy",
        *_MOST,
    ),
    "list": (
        *_RUNNING,
        *_SETTLE,
        "list.choose",
        *_LISTS,
        "findings.filter",
        "findings.kind",
        "focus.next",
        *_ARTICLE,
    ),
    "full": (*_RUNNING, *_SETTLE, "list.choose", *_LISTS, "findings.filter", "findings.kind", *_ARTICLE),
    "detail": (*_RUNNING, "detail.down", "detail.up", "focus.next", *_MOST),
    "search": ("search.next", *_RUNNING, "finding.next", *_MOST),
}
ALWAYS = ("app.help", "app.quit")
