"""Line ends: those that only keep a text narrow are joined, those that the writer meant are kept.

A mail program or an editor breaks a line where the next word does not fit; a poet, an address, a recipe or a
ticker breaks it where there was room. So the breaks of a block are looked at together.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

# A line that opens something of its own: a heading, list item, quoted or table line, code fence.
_OPENS_BLOCK = re.compile(
    r"(?:#{1,6}|[-*+•‣▪–—]|\d{1,3}[.)]|\(?(?:[a-z]|[ivx]{2,6})\)|[ivx]{1,6}\.(?=\s[^\W\da-z_])|>+|\|)\s"
    r"|```|~~~|[-=*_]{3,}$"
)
_DEFINITION = re.compile(r"[:~]\s")  # in Markdown; in French, a line that is wrapped may begin so
# A time or who speaks ("14:05", "45+2'", "MARY:"): where two lines or more of a block begin so, each does.
_OPENS_ENTRY = re.compile(
    r"[\[(]?\d{1,2}[:.h]\d\d\b|\d{1,3}(?:\+\d{1,2})?['’′]\s|[^\W\d_a-z][\w .'’-]{0,30}:\s"
)
_DASHES = "–—"
_ENDS_SENTENCE = re.compile(r"[.!?…:;。！？؟।][\"'”’»›)\]]*$")
_ENDS_CLAUSE = re.compile(r"[.!?…:;,،、。，！？؟।–—-][\"'”’»›)\]]*$")
_WIDE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
# Cells of a line that is wrapped: nobody wraps at fewer, and what is longer than the most is a paragraph.
_NARROWEST_WRAP, _WIDEST_WRAP = 38, 132
_USUAL_WRAP = 60  # the least at which mail and editors wrap
# Of the breaks of a wrapped block, those that the width forced; the others end paragraphs.
_LEAST_FORCED = 0.6
# Lines of verse that all begin with a capital, and how many of them end as a clause does: in prose wrapped by
# chance so, one in a thousand blocks.
_LEAST_VERSES, _LEAST_CLAUSES = 4, 0.5


class Line(NamedTuple):
    """A line without the blanks around it, its indent, and the sign of a hard line end, if it has one."""

    text: str
    indent: str
    end: str = ""


class _Wrap(NamedTuple):
    """The width at which lines are wrapped; `is_doubtful`: few are, the others end paragraphs or verses."""

    width: int
    is_doubtful: bool = False


def unwrapped(lines: Sequence[Line], *, markdown: bool = False) -> list[Line]:
    """The lines of a block, which holds no blank line, with those joined that were only wrapped.

    In `markdown` every line end is soft but for those that are marked as hard, or before what opens a block.
    """
    opens = _opening(lines)
    wrap = None if markdown else _wrap(lines, opens)
    paragraphs = [[lines[0]]]
    for (before, line), opened in zip(pairwise(lines), opens[1:], strict=True):
        if opened:
            goes_on = False
        elif markdown:
            goes_on = not (before.end or _DEFINITION.match(line.text))
        else:
            goes_on = _is_wrapped(before, line, wrap)
        if goes_on:
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [
        Line(joined([line.text for line in paragraph]), paragraph[0].indent, paragraph[-1].end)
        for paragraph in paragraphs
    ]


def joined(lines: Sequence[str]) -> str:
    """Lines as one: with blanks between them, but in Chinese or Japanese, or behind a hyphen."""
    parts = [lines[0]]
    for before, line in pairwise(lines):
        wide = _WIDE.match(before[-1]) and _WIDE.match(line[0])
        parts += ["" if wide or _is_hyphenated(before, line) else " ", line]
    return "".join(parts)


def _opening(lines: Sequence[Line]) -> list[bool]:
    """Whether each line opens a block, or follows what is a block by itself."""
    texts = [line.text for line in lines]
    entries = [_OPENS_ENTRY.match(text) is not None for text in texts]
    # Where most lines do not begin so, it may be chance: then the line before must end a sentence.
    has_entries, mostly = sum(entries) > 1, 2 * sum(entries) >= len(entries)
    opens = [True]
    for (before, text), entry in zip(pairwise(texts), entries[1:], strict=True):
        alone = _OPENS_BLOCK.fullmatch(before) is not None or before.startswith("#")
        ended = _ENDS_SENTENCE.search(before) is not None
        dashed = text[0] in _DASHES  # a voice, or an aside in the middle of a sentence
        opened = _OPENS_BLOCK.match(text) is not None and (not dashed or ended or before[0] in _DASHES)
        opens.append(alone or opened or (entry and has_entries and (mostly or ended)))
    return opens


def _is_wrapped(before: Line, line: Line, wrap: _Wrap | None) -> bool:
    """Whether the end of the line `before` is there for the width alone; None: of a block that has none."""
    if wrap is None:
        return False
    in_sentence = _is_hyphenated(before.text, line.text) or _goes_on(before.text, line.text)
    fits = _cells(before.text) + _least_added(line.text) <= wrap.width
    if wrap.is_doubtful:
        return in_sentence and not fits and _cells(before.text) <= wrap.width
    if in_sentence:
        return True
    # The first line of a paragraph stands deeper; so do the further ones of a list item. A Chinese or
    # Japanese text has ideographic spaces in front of every paragraph, and nowhere else.
    deeper = len(line.indent) > len(before.indent) and not _OPENS_BLOCK.match(before.text)
    return not (fits or deeper or "\u3000" in line.indent)


def _wrap(lines: Sequence[Line], opens: Sequence[bool]) -> _Wrap | None:
    """How the lines of a block are wrapped; None where they are broken on purpose."""
    breaks = [
        (before.text, line.text)
        for (before, line), opened in zip(pairwise(lines), opens[1:], strict=True)
        if not opened
    ]
    if not breaks:
        return None
    rest = [one for one in breaks if not _is_hyphenated(*one)]
    width, forced = _best_width(rest, _cells(lines[-1].text))
    forced += len(breaks) - len(rest)
    if width > _WIDEST_WRAP or (width < _USUAL_WRAP and _is_verse(breaks, forced)):
        return None
    if forced < _LEAST_FORCED * len(breaks):
        return _Wrap(width, is_doubtful=True) if width >= _USUAL_WRAP else None
    if width < _NARROWEST_WRAP and 2 * sum(_goes_on(*one) for one in breaks) < len(breaks):
        return None
    return _Wrap(width)


def _best_width(breaks: Sequence[tuple[str, str]], last: int) -> tuple[int, int]:
    """The width that forces most of the breaks, and how many; the `last` line has no break, but must fit."""
    steps: Counter[int] = Counter()
    for before, line in breaks:
        cells = _cells(before)
        steps[max(cells, last)] += 1
        steps[max(cells + _least_added(line), last)] -= 1
    best, most, forced = last, 0, 0
    for width in sorted(steps):
        forced += steps[width]
        if forced > most:
            best, most = width, forced
    return best, most


def _is_verse(breaks: Sequence[tuple[str, str]], forced: int) -> bool:
    """Whether every line begins with a capital, or a sign or figure, and ends as verses do.

    That is where a clause does: most of several, or all of a few. Or the width did not force some of them.
    """
    firsts = [line[0] for _, line in breaks]
    if not any(map(str.isupper, firsts)) or any(first.isalpha() and not first.isupper() for first in firsts):
        return False
    ends = sum(_ENDS_CLAUSE.search(before) is not None for before, _ in breaks)
    several = len(breaks) >= _LEAST_VERSES - 1 and ends >= _LEAST_CLAUSES * len(breaks)
    return several or ends == len(breaks) or forced < len(breaks)


def _goes_on(line: str, following: str) -> bool:
    """Whether a line ends in the middle of a sentence, by what follows."""
    return following[0].islower() and not _ENDS_SENTENCE.search(line)


def _least_added(following: str) -> int:
    """The cells that a line needs more to hold the first word of the next one."""
    if _WIDE.match(following):
        return 3  # a character and a sign that must not begin a line
    return 1 + len(following.split(" ", 1)[0])


def _cells(line: str) -> int:
    """About how many cells a line takes."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line))


def _is_hyphenated(line: str, following: str) -> bool:
    return line[-1] == "-" and line[-2:-1].isalpha() and following[0].isalpha()
