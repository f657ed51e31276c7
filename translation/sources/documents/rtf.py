"""Rich Text Format, by striprtf: its words, and superscripts as what they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from striprtf.striprtf import rtf_to_text

from translation.model import Article, Paragraph
from translation.sources.properties import metadata
from translation.text.cleaning import one_line
from translation.text.raised import shifted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.model import BlockKind
    from translation.sources.source import Content

# Digits behind the word that raises or lowers them, which striprtf drops: 10\super 6 is not 106.
_SHIFTED = re.compile(
    r"\\(super(?![a-z])|sub(?![a-z])|up[1-9]\d?|dn[1-9]\d?)((?:\s?\\(?!nosupersub)[a-z]{1,20}-?\d{0,9}){0,9})\s?([+-]?\d{1,9})"
)
_BULLET = re.compile(r"[•◦▪]\s?")
_DELETED = re.compile(r"\{[^{}]{0,500}\\deleted(?![a-z0-9])[^{}]{0,100000}\}")
_LINK = re.compile(r"\{\\\*\\fldinst[^{}]{0,2000}(?:\{[^{}]{0,2000}\}\s?)?\}")
_PROPERTY = re.compile(r"\{\\(title|author)\s([^{}]{1,1000})\}")
_PLAIN: BlockKind = "paragraph"
_CELL = "|"  # how striprtf ends a cell of a table


def extract(content: Content) -> Article:
    """The article in an .rtf file."""
    raw = content.data.decode("cp1252", errors="replace")
    marked = _SHIFTED.sub(_with_characters, _LINK.sub("", _DELETED.sub("", raw)))
    blocks = list(_blocks(rtf_to_text(marked, errors="replace")))
    notes = ("Its footnotes are not read.",) if r"\footnote" in raw else ()
    properties = {
        name: one_line(rtf_to_text(r"{\rtf1 " + text + "}")) for name, text in _PROPERTY.findall(raw)
    }
    told = metadata(
        blocks,
        title=properties.get("title", ""),
        authors=(properties.get("author", ""),),
    )
    return Article.of(content.name, blocks, notes, told)


def _with_characters(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - 60) : match.start()].rstrip("{ ")
    shown = shifted(match[3], before, raised=not match[1].startswith(("sub", "dn")))
    return match[2] + "".join(char if char.isascii() else rf"{{\uc1\u{ord(char)}?}}" for char in shown)


def _blocks(text: str) -> Iterator[Paragraph]:
    last = _PLAIN
    for line in text.split("\n"):
        words, kind = one_line(line), _PLAIN
        if words.endswith(_CELL):
            words, kind = "\t".join(map(str.strip, words.removesuffix(_CELL).split(_CELL))).strip(), "row"
        elif _BULLET.match(words):
            words, kind = words[1:].strip(), "item"
        if words:
            yield Paragraph(words, "\n" if kind == last != _PLAIN else "\n\n", kind=kind)
            last = kind
