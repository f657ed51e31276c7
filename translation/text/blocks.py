"""What a text is made of: prose, tables, quoted lines, and what is not words and stays as it is.

Kinds are tried in order; the first that fits speaks. Every kind needs time linear in the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from translation.text.long_runs import LONG_RUN
from translation.text.tables import table_end

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Kind = Literal["blank", "prose", "table", "quoted", "protected"]

_FENCE = re.compile(r"[ \t]{0,12}(`{3,}(?!.*`)|~{3,})")
# Where a key, a file that uuencode wrote or a formula begins, and where it ends; a comment of HTML, too.
_WRAPPED = (
    (re.compile(r"-----BEGIN [A-Z0-9 ]{1,60}-----\s*"), re.compile(r"-----END [A-Z0-9 ]{1,60}-----\s*")),
    (re.compile(r"begin [0-7]{3} \S+\s*"), re.compile(r"end\s*")),
    (re.compile(r"\s{0,12}\$\$\s*"), re.compile(r".*\$\$\s*")),
)
_COMMENT = (re.compile(r"\s{0,12}<!--.*"), re.compile(r".*-->\s*"))
_FRONT = {"---": ("---", "..."), "+++": ("+++",)}
_LONGEST_FRONT = 200  # lines
_SETTING = re.compile(r"[\w-]{1,60}\s?[:=]")
# "[port]: https://… "its title"", but no footnote.
_REFERENCE = re.compile(r" {0,3}\[(?!\^)[^\[\]]{1,200}\]: {0,4}\S+( +(\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*")
_ONLY_TAGS = re.compile(r"\s{0,12}(?:</?[A-Za-z][^<>]{0,1000}>[ \t]*)+")
_INDENTED = re.compile(r"(?: {4}| {0,3}\t)[ \t]*\S")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s")
_QUOTED = re.compile(r"[ \t]{0,3}(?:>[ \t]?)+")

_LONG_RUN = re.compile(LONG_RUN)
_MOSTLY = 0.6  # of a line's characters in such runs ...
_WORD = re.compile(r"(?<!\S)[^\W\d_]{2,}[.,:;!?]?(?!\S)")  # ... and no plain word, as in "photo: 3f78…"
# "00000010  7f 45 4c 46 …  |.ELF|", "0000000: 4865 6c6c".
_HEX_DUMP = re.compile(
    r"\s{0,12}[0-9a-fA-F]{4,16}:?[ \t]+(?:[0-9a-fA-F]{2,8}[ \t]+){3,16}[0-9a-fA-F]{2,8}(?:\s.*)?"
)
# The last line of what base64 makes.
_REST = re.compile(r"[A-Za-z0-9+/]{1,100}={0,2}\s*")
_CODED = re.compile(r"[0-9+/=]|[a-z][A-Z]")


class Block(NamedTuple):
    """Some lines of one kind."""

    kind: Kind
    lines: Sequence[str]


def blocks(lines: Sequence[str], *, markdown: bool = False) -> Iterator[Block]:
    """The lines in blocks, none left out. `markdown`: also what only Markdown has."""
    ends = _Ends(lines)
    start = prose = 0
    in_list = False
    while start < len(lines):
        kind, end = _special(
            lines, start, ends, markdown=markdown, in_list=in_list, after_blank=start == prose
        )
        if kind == "prose":
            start += 1
            continue
        if prose < start:
            in_list = _ITEM.match(lines[prose]) is not None or (in_list and lines[prose][0].isspace())
            yield Block("prose", lines[prose:start])
        in_list = in_list and not lines[start][:1].strip()
        yield Block(kind, lines[start:end])
        start = prose = end
    if prose < start:
        yield Block("prose", lines[prose:start])


def quotation_depth(line: str) -> int:
    """How many marks of quotation stand in front of a line."""
    quoted = _QUOTED.match(line)
    return quoted[0].count(">") if quoted else 0


def without_quotation(line: str) -> str:
    """The line without these marks."""
    return _QUOTED.sub("", line, count=1)


class _Ends:
    """Finds where something ends; what has no end is not looked for again from further below."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._endless: set[object] = set()

    def after(self, start: int, name: object, is_end: Callable[[str], object]) -> int | None:
        """The number of the line behind the first one from `start` on that is an end; None without one."""
        if name in self._endless:
            return None
        for number in range(start, len(self._lines)):
            if is_end(self._lines[number]):
                return number + 1
        self._endless.add(name)
        return None


def _special(
    lines: Sequence[str], start: int, ends: _Ends, *, markdown: bool, in_list: bool, after_blank: bool
) -> tuple[Kind, int]:
    """What the lines from `start` on are, and where that ends; else one line of prose."""
    line = lines[start]
    if not line.strip():
        return "blank", start + 1
    end = _wrapped_end(line, start, ends) or (_front_end(lines, markdown=markdown) if start == 0 else None)
    end = end or (_markdown_end(lines, start, ends) if markdown else None)
    if not end and markdown and after_blank and not in_list:
        end = _indented_end(lines, start)
    end = end or _coded_end(lines, start)
    if end:
        return "protected", end
    if _QUOTED.match(line):
        return "quoted", _while(lines, start, lambda other: _QUOTED.match(other))
    end = table_end(lines, start)
    return ("table", end) if end > start else ("prose", start + 1)


def _wrapped_end(line: str, start: int, ends: _Ends) -> int | None:
    """The end of code between fences, a key, an encoded file or a formula."""
    if fence := _FENCE.match(line):
        closing = re.compile(rf"[ \t]{{0,12}}{re.escape(fence[1])}{re.escape(fence[1][0])}*[ \t]*")
        return ends.after(start + 1, fence[1], closing.fullmatch)
    for opening, end in _WRAPPED:
        if opening.fullmatch(line):
            return ends.after(start + 1, opening, end.fullmatch)
    return None


def _front_end(lines: Sequence[str], *, markdown: bool) -> int | None:
    """The end of the settings in front of a text; but in Markdown there must be nothing else in them."""
    closing = _FRONT.get(lines[0].rstrip())
    if closing is None:
        return None
    front = [line.rstrip() for line in lines[1:_LONGEST_FRONT]]
    last = next((number for number, line in enumerate(front) if line in closing), 0)
    settings = [_SETTING.match(line) is not None for line in front[:last] if line and line[0] not in " \t-#"]
    return last + 2 if settings and (any(settings) if markdown else all(settings)) else None


def _markdown_end(lines: Sequence[str], start: int, ends: _Ends) -> int | None:
    """The end of what only Markdown has: comments, tags, references."""
    line = lines[start]
    opening, end = _COMMENT
    if opening.fullmatch(line):
        return ends.after(start, opening, end.fullmatch)
    return start + 1 if _REFERENCE.fullmatch(line) or _ONLY_TAGS.fullmatch(line) else None


def _indented_end(lines: Sequence[str], start: int) -> int | None:
    """The end of code that stands four blanks deeper; blank lines within belong to it."""
    end = None
    number = start
    while number < len(lines) and (not lines[number].strip() or _INDENTED.match(lines[number])):
        number += 1
        if lines[number - 1].strip():
            end = number
    return end


def _coded_end(lines: Sequence[str], start: int) -> int | None:
    """The end of base64, hashes or bytes in hexadecimal, line by line."""
    end = _while(lines, start, _is_coded)
    if end == start:
        return None
    has_rest = end < len(lines) and _REST.fullmatch(lines[end]) and _CODED.search(lines[end])
    return end + 1 if has_rest and len(lines[end].rstrip()) <= len(lines[end - 1].rstrip()) else end


def _is_coded(line: str) -> bool:
    if _HEX_DUMP.fullmatch(line):
        return True
    coded = sum(len(run[0]) for run in _LONG_RUN.finditer(line))
    return coded > _MOSTLY * len(line.strip()) and not _WORD.search(line)


def _while(lines: Sequence[str], start: int, holds: Callable[[str], object]) -> int:
    end = start
    while end < len(lines) and holds(lines[end]):
        end += 1
    return end
