"""Where the clause around a place of a sentence begins and ends, by its marks."""

from __future__ import annotations

import re

from translation.model import Span

_LETTER = re.compile(r"\w")
_END = re.compile(r"[,.:](?=\s|$)|[;!?…()«»“”„\"]|\s[-–—]\s")


def clause(text: str, span: Span) -> Span:
    """The part of a sentence around `span` that marks part from the rest, without blanks at its edges."""
    word = _LETTER.search(text, span.start)  # a place may lie between two marks
    start, end, inner = 0, len(text), max(span.end, word.end() if word else 0)
    for mark in _END.finditer(text):
        if mark.start() >= inner:
            end = mark.start()
            break
        if mark.end() <= span.start:
            start = mark.end()
    part = text[start:end]
    return Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))
