"""Cleaning: the one place where a text changes. What comes out is safe to show and keeps its offsets."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import groupby, pairwise
from pathlib import PurePath
from typing import TYPE_CHECKING

from translation.model import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

# C0 (but for line feed and tab), DEL, C1, zero-width and soft characters, bidirectional embeddings,
# overrides and isolates, interlinear annotation, byte order marks. ZWJ and ZWNJ stay: Persian, Hindi
# and emoji need them; LRM and RLM stay: they cannot reorder what does not already run both ways.
_UNSAFE = dict.fromkeys(
    [
        *range(0x20),
        *range(0x7F, 0xA0),
        0xAD,
        0x200B,
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        0xFEFF,
        *range(0xFFF9, 0xFFFC),
    ]
)
_UNSAFE |= {ord("\n"): "\n", ord("\t"): "\t"}
_UNSAFE |= dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")

_BLANKS = re.compile("[ \t]+")
_WHITE_SPACE = re.compile("[ \t\n]+")
# Blanks for a tab at the head of a line, and the deepest indent: deeper ones centre a line, and a terminal
# has no room for them.
_TAB, _DEEPEST = 4, 12
_LINE_END = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028]")
# A line that opens something of its own: a heading, list item, quoted or table line, code fence.
_OPENS_BLOCK = re.compile(r"(?:#{1,6}|[-*+•‣▪–—]|\d{1,3}[.)]|>+|\|)\s|```|~~~|[-=*_]{3,}$")
_ENDS_SENTENCE = re.compile(r"[.!?…:;。！？؟।][\"'”’»›)\]]*$")
_WIDE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
# Lines longer than this were not wrapped by hand or by a mail program: each is a paragraph.
_WIDEST_WRAP = 132
# Unicode Stream-Safe Text Format (UAX #15): no more than 30 marks on one base. Longer runs take
# normalisation quadratic time and spill over the neighbouring rows of a terminal.
_MOST_MARKS = 30
# All that `harmless` changes but for composing, and what may be too many marks: none is below U+0300 or among
# Han and Hangul. To look for it takes a tenth of the time.
_SUSPECT = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
    f"|[^\0-\u02ff\u3100-\u9fff\uac00-\ud7a3]{{{_MOST_MARKS + 1}}}"
)


def clean(raw: str, *, markdown: bool = False) -> list[Paragraph]:
    """The paragraphs of `raw`, each one line, without anything that could act on a terminal.

    Hard-wrapped lines are joined; in `markdown` every soft line break is one. Headings and list items are
    paragraphs of their own. Runs of blanks become one, but for those at the head of a paragraph: they are
    its indent. Line ends between paragraphs stay as they are.
    """
    text = harmless(raw)
    lines = [_BLANKS.sub(" ", line).strip() for line in text.split("\n")]
    indents = [_indent(line) for line in text.split("\n")]
    paragraphs: list[Paragraph] = []
    before = ""
    for blank, group in groupby(zip(lines, indents, strict=True), key=lambda line: not line[0]):
        block = list(group)
        if blank:
            before = "\n" * (len(block) + 1)
        else:
            for line, indent in _unwrap(*zip(*block, strict=True), markdown=markdown):
                paragraphs.append(Paragraph(line, before + indent))
                before = "\n"
    return paragraphs


def harmless(raw: str) -> str:
    """`raw` without anything that could act on a terminal, canonically composed (NFC).

    Every line ends in a line feed.
    """
    if not _SUSPECT.search(raw) and unicodedata.is_normalized("NFC", raw):
        return raw
    text = _LINE_END.sub("\n", raw).replace("\u2029", "\n\n").translate(_UNSAFE)
    return unicodedata.normalize("NFC", _stream_safe(text))


def one_line(raw: str) -> str:
    """`raw` as harmless text of one line, without blanks around it."""
    return _WHITE_SPACE.sub(" ", harmless(raw)).strip()


def file_title(name: str) -> str:
    """What people call the file at path `name` ("-": standard input), as harmless text of one line.

    That is its name without its folders, which tell of a machine.
    """
    return (
        "standard input" if name == "-" else one_line(PurePath(name).name or name) or "a file without a name"
    )


def escaped(text: str) -> str:
    """JSON or TOML with \\uXXXX for whatever in its strings could act on a terminal: they stay equal."""
    return text.translate(_escapes())


@cache
def _escapes() -> dict[int, str]:
    acting = [code for code in _UNSAFE if chr(code) not in "\n\t"]
    return {code: f"\\u{code:04x}" for code in (*acting, 0x2028, 0x2029)}


def _indent(line: str) -> str:
    lead = line[: len(line) - len(line.lstrip())]
    return lead[:_DEEPEST].expandtabs(_TAB)[:_DEEPEST]


def _stream_safe(text: str) -> str:
    if text.isascii():
        return text
    runs = groupby(text, key=lambda char: unicodedata.combining(char) != 0)
    return "".join("".join(run)[: _MOST_MARKS if marks else None] for marks, run in runs)


def _unwrap(lines: Sequence[str], indents: Sequence[str], *, markdown: bool) -> list[tuple[str, str]]:
    """Join the hard-wrapped ones of neighbouring lines; each paragraph and the indent of its first line."""
    width = max(map(len, lines))
    wrapped = width <= _WIDEST_WRAP
    paragraphs = [(lines[0], indents[0])]
    for (line, following), (before, indent) in zip(pairwise(lines), pairwise(indents), strict=True):
        if _OPENS_BLOCK.match(following) or _OPENS_BLOCK.fullmatch(line) or line.startswith("#"):
            joined = False
        elif markdown:
            joined = True
        else:
            # The writer broke the line where the next word did not fit, or in mid-sentence.
            first_word = following.split(" ", 1)[0]
            fits = len(line) + 1 + len(first_word) <= width
            mid_sentence = following[0].islower() and not _ENDS_SENTENCE.search(line)
            # The first line of a paragraph stands deeper; so do the further ones of a list item. A Chinese or
            # Japanese text has ideographic spaces in front of every paragraph, and nowhere else.
            deeper = len(indent) > len(before) and not _OPENS_BLOCK.match(line)
            opens = deeper or "\u3000" in indent
            joined = wrapped and (mid_sentence or _is_hyphenated(line, following) or not (fits or opens))
        if joined:
            line, indent = paragraphs[-1]
            paragraphs[-1] = _join(line, following), indent
        else:
            paragraphs.append((following, indent))
    return paragraphs


def _join(line: str, following: str) -> str:
    wide = _WIDE.match(line[-1]) and _WIDE.match(following[0])
    return line + following if wide or _is_hyphenated(line, following) else f"{line} {following}"


def _is_hyphenated(line: str, following: str) -> bool:
    return line[-1] == "-" and line[-2:-1].isalpha() and following[0].isalpha()
