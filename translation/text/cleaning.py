"""Cleaning: the one place where a text changes. What comes out is safe to show and keeps its offsets."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import groupby
from pathlib import PurePath
from typing import TYPE_CHECKING

from translation.model import Paragraph
from translation.text.blocks import blocks, quotation_depth, without_quotation
from translation.text.entities import without_entities
from translation.text.unwrapping import Line, unwrapped

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

_ADDRESS = re.compile(r"(?i:https?)://(?:[^/?#]*@)?(?P<host>[^/?#]+)(?P<path>[^?#]*)")
_BLANKS = re.compile("[ \t]+")
_WHITE_SPACE = re.compile("[ \t\n]+")
# Blanks for a tab at the head of a line, and the deepest indent: deeper ones centre a line, and a terminal
# has no room for them.
_TAB, _DEEPEST = 4, 12
_LINE_END = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028]")
_HARD_END = re.compile(r"\\$|  $")  # in Markdown
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
    """The paragraphs of `raw`, without anything that could act on a terminal.

    Lines that were only wrapped are joined; in `markdown` all that have no hard end. Headings, list items,
    rows of tables and lines that the writer broke on purpose are paragraphs of their own. Code, keys and the
    like are protected, line by line as they are. HTML entities are read as characters. Runs of blanks become
    one, but for those between the columns of a table and at the head of a paragraph: they are its indent.
    Line ends between paragraphs stay as they are.
    """
    return _Paragraphs(harmless(raw).split("\n"), markdown=markdown).found


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
    """What people call the article at path or web address `name`, as harmless text of one line.

    "-" is standard input. Of a path it is the name without its folders, which tell of a machine; of an
    address the host and the name of the page, without what is asked of it.
    """
    if name == "-":
        return "standard input"
    if match := _ADDRESS.match(name):
        page = match["path"].rstrip("/").rpartition("/")[2]
        name = f"{match['host']}/{page}".rstrip("/")
    else:
        name = PurePath(name).name or name
    return one_line(name) or "a file without a name"


def escaped(text: str) -> str:
    """JSON or TOML with \\uXXXX for whatever in its strings could act on a terminal: they stay equal."""
    return text.translate(_escapes())


@cache
def _escapes() -> dict[int, str]:
    acting = [code for code in _UNSAFE if chr(code) not in "\n\t"]
    return {code: f"\\u{code:04x}" for code in (*acting, 0x2028, 0x2029)}


class _Paragraphs:
    """The paragraphs found in some lines, and what stands behind the last of them."""

    def __init__(self, lines: Sequence[str], *, markdown: bool) -> None:
        self.found: list[Paragraph] = []
        self.behind = ""
        self._markdown = markdown
        for block in blocks(lines, markdown=markdown):
            match block.kind:
                case "blank":
                    self.behind += "\n" * len(block.lines)
                case "protected":
                    self._add("\n".join(line.rstrip() for line in block.lines), protected=True)
                case "table":
                    self._add_table(block.lines)
                case "quoted":
                    for depth, quoted in groupby(block.lines, key=quotation_depth):
                        self._add_quoted(depth, list(quoted))
                case "prose":
                    self._add_prose(block.lines)

    def _add(self, text: str, indent: str = "", end: str = "", *, protected: bool = False) -> None:
        self.found.append(Paragraph(text, self.behind + indent, protected))
        self.behind = end + "\n"

    def _add_prose(self, lines: Sequence[str]) -> None:
        """Lines of words; one that held but blanks by their entities is a blank line."""
        read = [self._line(line) for line in lines]
        for is_blank, group in groupby(read, key=lambda line: not line.text):
            prose = list(group)
            if is_blank:
                self.behind += "\n" * len(prose)
            else:
                for line in unwrapped(prose, markdown=self._markdown):
                    self._add(*line)

    def _line(self, raw: str) -> Line:
        text = self._read(raw)
        hard_end = _HARD_END.search(raw) if self._markdown else None
        end = hard_end[0] if hard_end else ""
        return Line(_BLANKS.sub(" ", text.removesuffix(end)).strip(), _indent(text), end)

    def _add_table(self, rows: Sequence[str]) -> None:
        for row in rows:
            text = harmless(without_entities(row, has_markup=True))
            indent = text[: len(text) - len(text.lstrip(" "))]
            # Blanks align the columns where neither bars nor tabs do.
            kept = indent[:_DEEPEST] if {"|", "\t"} & {*text} else indent
            self._add(text.strip(" "), kept, protected=not any(map(str.isalnum, text)))

    def _add_quoted(self, depth: int, lines: Sequence[str]) -> None:
        """Quoted lines as if they were not, each paragraph behind its marks."""
        inner = _Paragraphs([without_quotation(line) for line in lines], markdown=self._markdown)
        prefix, blank = "> " * depth, ("> " * depth).rstrip()
        for number, paragraph in enumerate(inner.found):
            end, line_end, gap = paragraph.before.partition("\n") if number else ("", "", paragraph.before)
            *blanks, indent = gap.split("\n")
            before = end + line_end + (blank + "\n") * len(blanks) + prefix + indent
            text = paragraph.text.replace("\n", "\n" + prefix)
            self.found.append(Paragraph(text, self.behind + before, paragraph.protected))
            self.behind = ""
        end, line_end, gap = inner.behind.partition("\n") if inner.found else ("", "", inner.behind)
        self.behind += end + line_end + (blank + "\n") * gap.count("\n")

    def _read(self, line: str) -> str:
        """A line with its entities read."""
        return harmless(without_entities(line, has_markup=self._markdown)) if "&" in line else line


def _indent(line: str) -> str:
    lead = line[: len(line) - len(line.lstrip())]
    return lead[:_DEEPEST].expandtabs(_TAB)[:_DEEPEST]


def _stream_safe(text: str) -> str:
    if text.isascii():
        return text
    runs = groupby(text, key=lambda char: unicodedata.combining(char) != 0)
    return "".join("".join(run)[: _MOST_MARKS if marks else None] for marks, run in runs)
