"""From the lines of all pages to paragraphs, by where the lines stand and how large they are."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.model import Paragraph
from translation.sources.pdf.columns import same_size
from translation.sources.pdf.hyphens import Hyphens
from translation.text import detection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import BlockKind
    from translation.sources.pdf.columns import Placed

# Times the size of the letters.
_INDENT = 0.6  # of a first line, at least
_ALIGNED = 0.1  # edges that differ less are one
_MOSTLY_FULL = 0.5  # of the lines, in a text that is justified
_ROOM = 1.0  # behind a line of such a text: it ends a paragraph
_BLANK = 0.4  # between two words; more than it takes, as lines need not be quite full
_LEADING = 1.35  # from baseline to baseline, where too few lines show it
# Times the usual distance of two lines: more parts two paragraphs.
_GAP = 1.25
_HEADING_GAP = 1.7  # times the size of the letters, in a heading
_SAME_SIZE = 0.06  # sizes that differ by a smaller part are one
_LARGE = 1.12  # times the size of the text: a heading's
_LONGEST_HEADING = 200  # characters
_LEAST_STEPS, _LEAST_SHARE = 3, 0.15  # from line to line: then the smallest of that share is the usual one

_ENDS = re.compile(r"[.!?…:;。！？؟।][\"'”’»›)\]⁰¹²³⁴⁵⁶⁷⁸⁹*]*$")
_BULLET = re.compile(r"[•◦▪▫‣●○■□·∙\uf0b7\uf0a7\uf0d8]\s*")
_OPENS_ITEM = re.compile(rf"{_BULLET.pattern}|[-–—]\s|[\[(]?(?:\d{{1,3}}|[a-zA-Z])[\]).]\s")


def paragraphs(lines: Sequence[Placed]) -> list[Paragraph]:
    """The paragraphs of a document, of its lines in reading order."""
    if not lines:
        return []
    return _Layout(lines).paragraphs()


class _Layout:
    """The lines of a document, and what is usual in it."""

    def __init__(self, lines: Sequence[Placed]) -> None:
        self._lines = lines
        sizes = Counter[float]()
        for placed in lines:
            sizes[_rounded(placed.line.size)] += len(placed.line.text)
        self._size = sizes.most_common(1)[0][0]
        self._steps = _steps(lines)
        self._is_justified = _is_justified(lines)
        self._hyphens = _hyphens(lines)

    def paragraphs(self) -> list[Paragraph]:
        found: list[Paragraph] = []
        has_text = False
        for block in self._blocks():
            kind = self._kind(block, has_text=has_text)
            has_text = has_text or kind == "paragraph"
            text = self._text(block)
            if kind == "item":
                text = _BULLET.sub("", text, count=1)
            together = found and kind in ("item", "row") and found[-1].kind == kind
            if text:
                found.append(Paragraph(text, "\n" if together else "\n\n", kind=kind))
        return found

    def _blocks(self) -> list[list[Placed]]:
        """The lines of each paragraph."""
        blocks: list[list[Placed]] = []
        last_of_size: dict[float, list[Placed]] = {}
        for placed in self._lines:
            size = _rounded(placed.line.size)
            broken_off = last_of_size.get(size)
            if blocks and self._goes_on(blocks[-1], placed):
                blocks[-1].append(placed)
            elif (
                broken_off
                and _is_unfinished(broken_off[-1], placed)
                and not self._is_short(broken_off[-1], placed)
            ):
                broken_off.append(placed)  # a picture's caption or a footnote stood in between
            else:
                blocks.append([placed])
            last_of_size[size] = blocks[-1] if blocks[-1][-1] is placed else broken_off or blocks[-1]
        return blocks

    def _goes_on(self, block: Sequence[Placed], placed: Placed) -> bool:
        """Whether the line stands in the same paragraph as the lines before it."""
        last = block[-1]
        unfinished = _is_unfinished(last, placed)
        if placed.is_row or last.is_row or not same_size(last.line, placed.line):
            return False
        if _BULLET.match(placed.line.text) or (last.line.is_bold != placed.line.is_bold and not unfinished):
            return False
        if not last.is_above(placed):  # the next column or page
            return unfinished or not (self._is_large(placed) or self._ends_above(last, placed))
        step = (placed.line.base - last.line.base) / last.line.size
        if self._is_large(placed):
            return step < _HEADING_GAP
        usual = self._steps.get(_rounded(last.line.size), _LEADING)
        if step > _GAP * usual:
            return unfinished and step < 2 * _GAP * usual
        return unfinished or not (_is_moved(block, placed) or self._is_short(last, placed))

    def _is_short(self, last: Placed, placed: Placed) -> bool:
        """Whether a line leaves room; in ragged lines, for the next line's first word."""
        room = (last.right - last.line.right) / last.line.size
        return room > (_ROOM if self._is_justified else _BLANK + placed.line.first_word / placed.line.size)

    def _ends_above(self, last: Placed, placed: Placed) -> bool:
        """Whether a paragraph ends with a line, where the next one begins another column or page."""
        if last.is_alone and _ENDS.search(last.line.text):
            return True
        return placed.indent > _INDENT or self._is_short(last, placed)

    def _is_large(self, placed: Placed) -> bool:
        return placed.line.size > _LARGE * self._size

    def _kind(self, block: Sequence[Placed], *, has_text: bool) -> BlockKind:
        first = block[0]
        length = sum(len(placed.line.text) for placed in block)
        if first.is_row:
            return "row"
        if _BULLET.match(first.line.text):
            return "item"
        if self._is_large(first):
            if length <= _LONGEST_HEADING:
                return "heading"
            return "paragraph" if has_text else "standfirst"
        is_bold = all(placed.line.is_bold for placed in block)
        if is_bold and length <= _LONGEST_HEADING / 2 and not _ENDS.search(block[-1].line.text):
            return "heading"
        return "paragraph"

    def _text(self, block: Sequence[Placed]) -> str:
        text = block[0].line.text
        for before, placed in pairwise(block):
            text = self._hyphens.joined(text, placed.line.text, is_hyphenated=before.line.is_hyphenated)
        return f"{text}-" if block[-1].line.is_hyphenated else text


def _hyphens(lines: Sequence[Placed]) -> Hyphens:
    """What tells of words that line ends part, where there are any."""
    texts = [(placed.line.text, placed.line.is_hyphenated) for placed in lines]
    if not any(is_hyphenated for _, is_hyphenated in texts):
        return Hyphens(texts)
    guesses = detection.detect("\n".join(text for text, _ in texts))
    return Hyphens(texts, guesses[0].code if guesses else "")


def _rounded(size: float) -> float:
    return round(2 * size) / 2


def _steps(lines: Sequence[Placed]) -> dict[float, float]:
    """How far lines of each size are apart, usually, times that size."""
    steps: dict[float, Counter[float]] = {}
    for one, other in pairwise(lines):
        if one.is_above(other) and same_size(one.line, other.line):
            step = (other.line.base - one.line.base) / one.line.size
            if step < 2 * _LEADING:
                steps.setdefault(_rounded(one.line.size), Counter())[round(step * 20) / 20] += 1
    return {
        size: min(step for step, count in counted.items() if count >= _LEAST_SHARE * counted.total())
        for size, counted in steps.items()
        if counted.total() >= _LEAST_STEPS
    }


def _is_unfinished(last: Placed, placed: Placed) -> bool:
    """Whether the words of a line show that it goes on in the next one."""
    text = placed.line.text
    return last.line.is_hyphenated or (text[0].islower() and _ENDS.search(last.line.text) is None)


def _is_justified(lines: Sequence[Placed]) -> bool:
    """Whether most lines reach the right edge of their column."""
    full = sum(placed.right - placed.line.right < _ALIGNED * placed.line.size for placed in lines)
    return full > _MOSTLY_FULL * len(lines)


def _is_moved(block: Sequence[Placed], placed: Placed) -> bool:
    """Whether a line is indented as the first of a paragraph is, or the lines before it were all."""
    last = block[-1].line
    line = placed.line
    by = (line.left - last.left) / last.size
    is_centred = abs(line.left + line.right - last.left - last.right) < last.size / 2 and abs(by) > _ALIGNED
    if is_centred:
        return False
    return (by > _INDENT and not _OPENS_ITEM.match(block[0].line.text)) or (by < -_INDENT and len(block) > 1)
