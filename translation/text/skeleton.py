"""What of a sentence are words to translate, and what holds them: signs of lists, headings and emphasis,
tags, the bars of a table. A model would lose these, or take them for words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.model import Span
from translation.text.tables import cells

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAG = r"</?[A-Za-z][^<>\n]{0,200}>|\{\\[^{}\n]{1,40}\}"  # "<i>", "<v Ann>", "{\an8}"
# "## ", "- ", "3. ", "a) ", "IV) ", "- [x] ", "[^1]: ".
_LEAD = re.compile(
    r"(?:(?:#{1,6}|[-*+•‣▪◦>]|\d{1,3}[.)]|\(?(?:[A-Za-z]|[IVX]{2,6})\)|\[[ xX]\]|\[\^[^\s\[\]]{1,40}\]:)\s+"
    rf"|(?:{_TAG})\s*)*"
)
_TAIL = re.compile(rf"(?:\s*(?:{_TAG}))*(?:\s+#{{1,6}})?\Z")
_LONGEST_TAIL = 300
_EMPHASIS = ("***", "**", "*", "___", "__", "_", "~~")


def worded(sentence: str) -> tuple[Span, ...]:
    """The spans of the words to translate: one, or those of the cells of a table's row. None is empty."""
    return tuple(_bare(sentence, cell) for cell in cells(sentence) or (Span(0, len(sentence)),))


def filled(sentence: str, spans: Sequence[Span], texts: Sequence[str]) -> str:
    """The sentence with `texts` in the place of its words at `spans`.

    Where blanks align the columns of a table, there are fewer or more of them, so that the next column begins
    where it did.
    """
    parts, end, grown = [], 0, 0
    for span, text in zip(spans, texts, strict=True):
        gap, grown = _adjusted(sentence[end : span.start], grown)
        parts += [gap, text]
        grown += len(text) - (span.end - span.start)
        end = span.end
    return "".join([*parts, _adjusted(sentence[end:], grown)[0]])


def _adjusted(gap: str, grown: int) -> tuple[str, int]:
    """What stands between two cells, after `grown` characters too many, and how many are left of them."""
    blanks = len(gap) - len(gap.lstrip(" "))
    if blanks < 2:
        return gap, grown
    least = 1 if gap.strip() else 2
    kept = max(blanks - grown, least)
    return " " * kept + gap[blanks:], grown - (blanks - kept)


def _bare(sentence: str, within: Span) -> Span:
    """The words without what holds them; the whole if nothing is left."""
    lead = _LEAD.match(sentence, within.start, within.end)
    start = lead.end() if lead else within.start
    tail = _TAIL.search(sentence, max(start, within.end - _LONGEST_TAIL), within.end)
    end = tail.start() if tail else within.end
    words = sentence[start:end]
    for mark in _EMPHASIS:
        inner = words[len(mark) : -len(mark)]
        if (
            words.startswith(mark)
            and words.endswith(mark)
            and inner.strip() == inner != ""
            and mark[0] not in inner
        ):
            start, end = start + len(mark), end - len(mark)
            break
    return Span(start, end) if start < end else within
