"""Words with letters that were decoded wrongly and hold a digit now, "ComisiÃ3n": no figures, but a fault."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.model import Figure, Reading, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.figures.comparison.figure_use import Figures

# UTF-8 read as Latin-1, whose second byte became a digit: "ó" as "Ã³", then "Ã3".
_BROKEN = re.compile(r"[ÃÂÅÄÐÑ]\d\w{0,40}")
_LETTERS = 40  # at most, of such a word before the broken one


def broken_words(text: str, span: Span) -> Iterator[Span]:
    """The places of such words within a span, in reading order."""
    for match in _BROKEN.finditer(text, span.start, span.end):
        start = match.start()
        while start > max(span.start, match.start() - _LETTERS) and text[start - 1].isalpha():
            start -= 1
        yield Span(start, match.end())


def first_broken(side: Figures, other_side: Figures) -> Figure | None:
    """The first such word of a side as a figure, unless the other side has it, too; None without one."""
    broken = list(broken_words(side.text, side.span))
    if not broken:
        return None
    copied = {word.of(other_side.text) for word in broken_words(other_side.text, other_side.span)}
    for word in broken:
        text = word.of(side.text)
        if text not in copied:
            return Figure(word, text, (Reading("designation", text),))
    return None
