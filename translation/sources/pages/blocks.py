"""An element of HTML -> its blocks, with the text as the page shows it.

No-break and narrow spaces, dates in `<time>` and the marks of `<q>` stay, which libraries that extract text
drop; superscript and subscript digits become characters, as 10⁶ is not 106.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from translation.model import Paragraph
from translation.sources.pages import elements
from translation.sources.pages.line import Line
from translation.sources.pages.tables import has_data
from translation.text.cleaning import clean, harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.model import BlockKind
    from translation.sources.pages.elements import Element

_CODE = re.compile(
    r"(?:^|[\s_-])(?:code|highlight|language|lang|prettyprint|syntax|hljs|brush)", re.IGNORECASE
)
_JOINED: frozenset[BlockKind] = frozenset(("heading", "caption"))  # broken for their width alone
_CLOSE: frozenset[BlockKind] = frozenset(("item", "row"))  # no blank line between two of them
_ENDS = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")
_LEAST_LINE = 5  # words
_LONGEST_PICTURE = 8  # characters of an emoji
_BASE_AND_SCRIPT = 2  # the children of MathML's msup and msub


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph and the innermost block `element` it stands in; `linked`: what share of it is links."""

    paragraph: Paragraph
    element: Element
    linked: float = 0.0

    @property
    def text(self) -> str:
        return self.paragraph.text


def document(markup: str) -> Element:
    """The root of a page's elements, without comments. Whatever the text is, there is one.

    libxml2 leaves out what is nested more than 256 deep.
    """
    from lxml import etree, html

    options = {"encoding": "utf-8", "no_network": True, "remove_comments": True, "remove_pis": True}
    parser = html.HTMLParser(**options)
    root = etree.fromstring(markup.encode(errors="replace"), parser) if markup.strip() else None
    return html.Element("html") if root is None else root


def paragraphs(root: Element, language: str = "") -> list[Paragraph]:
    """The blocks of an element of lxml, or of a whole document, in their order; none of them is empty.

    `language` is the text's, in BCP 47, where it is known; an element's own `lang` comes first. What the page
    itself says is hidden is left out.
    """
    return [block.paragraph for block in blocks(root, language)]


def blocks(root: Element, language: str = "", *, with_hidden: bool = False) -> list[Block]:
    """As `paragraphs`, each with its place. `with_hidden`: also what says that it is hidden."""
    walk = _Walk(root, language, with_hidden=with_hidden)
    walk.read(root)
    return walk.found


class _Walk:
    """One way through a tree, no more than some 256 deep, in the order of the document."""

    def __init__(self, root: Element, language: str, *, with_hidden: bool = False) -> None:
        self.found: list[Block] = []
        self._root = root
        self._with_hidden = with_hidden
        self._line = Line()
        self._language = language
        self._kind: BlockKind = "paragraph"
        self._holder = root
        self._quotations = 0
        self._tables: list[bool] = []  # of those around: whether it has data

    def read(self, element: Element) -> None:
        """Read an element and what is in it, but not what stands behind it."""
        name = elements.name_of(element)
        if self._is_left_out(element, name):
            if name in elements.BLOCKS:
                self._flush()
        elif elements.is_block(element, name):
            self._read_block(element, name)
        else:
            self._read_inline(element, name)

    def _is_left_out(self, element: Element, name: str) -> bool:
        if element is self._root:
            return False
        return (
            not name or elements.is_dropped(name) or (not self._with_hidden and elements.is_hidden(element))
        )

    def _read_block(self, element: Element, name: str) -> None:
        self._flush()
        if elements.is_verbatim(element, name):
            self._take(_verbatim(element), element)
        elif name == "tr" and self._tables and self._tables[-1]:
            self._take(self._row(element), element)
        else:
            kind, holder = self._kind, self._holder
            self._kind, self._holder = elements.KINDS.get(name, kind), element
            if name == "table":
                self._tables.append(has_data(element))
            self._read_children(element)
            self._flush()
            if name == "table":
                self._tables.pop()
            self._kind, self._holder = kind, holder

    def _read_inline(self, element: Element, name: str) -> None:
        line, place = self._line, self._line.place()
        match name:
            case "br":
                line.end()
            case "span" if elements.is_line_end(element):
                line.end()
            case "img":
                line.add(_picture(element.get("alt", "")))
            case "a":
                line.links += 1
                self._read_children(element)
                line.links -= 1
            case "q":
                self._quotations += 1
                self._read_children(element)
                self._quotations -= 1
                line.quote(place, self._quotations, element.get("lang") or self._language)
            case "sup" | "sub":
                self._read_children(element)
                line.shift(place, element, raised=name == "sup")
            case "msup" | "msub" if len(element) == _BASE_AND_SCRIPT:
                base, script = element
                self.read(base)
                place = line.place()
                self.read(script)
                line.shift(place, element, raised=name == "msup")
            case _:
                self._read_children(element)

    def _read_children(self, element: Element) -> None:
        line = self._line
        language, keeps_ends = self._language, line.keeps_ends
        self._language = element.get("lang") or language
        line.keeps_ends = elements.keeps_ends(element, default=keeps_ends)
        line.add(element.text)
        for child in element:
            self.read(child)
            line.add(child.tail)
        self._language, line.keeps_ends = language, keeps_ends

    def _row(self, element: Element) -> Iterator[Paragraph]:
        """The row of a table: its cells with tabs between them, as `text.tables` reads them."""
        cells = []
        for cell in element:
            walk = _Walk(cell, self._language, with_hidden=self._with_hidden)
            if not self._is_left_out(cell, elements.name_of(cell)):
                walk.read(cell)
                cells.append(" ".join(block.text for block in walk.found).replace("\n", " "))
        if text := "\t".join(cells).strip():
            yield Paragraph(text, kind="row", protected=not any(map(str.isalnum, text)))

    def _flush(self) -> None:
        """What has been read since the last block is one, or several where line ends count."""
        lines, linked = self._line.taken()
        if self._kind in _JOINED:
            lines = [" ".join(filter(None, lines))]
        elif self._kind == "paragraph" and not self._line.keeps_ends:
            lines = _rejoined(lines)
        ends = 2
        for text in lines:
            if text:
                self._add(Paragraph(text, "\n" * ends, kind=self._kind), self._holder, linked)
                ends = 0
            ends = min(ends + 1, 2)

    def _take(self, whole: Iterator[Paragraph], element: Element) -> None:
        for paragraph in whole:
            self._add(paragraph, element)

    def _add(self, paragraph: Paragraph, element: Element, linked: float = 0.0) -> None:
        last = self.found[-1].paragraph.kind if self.found else None
        if paragraph.kind in _CLOSE and paragraph.kind == last:
            paragraph = replace(paragraph, before="\n")
        self.found.append(Block(paragraph, element, linked))


def _rejoined(lines: list[str]) -> list[str]:
    """The lines of a paragraph, without the ends that part a sentence, as in a newsletter.

    A line that is short may be one of a list or of an address, which have no sentence at their end.
    """
    if not lines or not _ENDS.search(lines[-1]):
        return lines
    joined = lines[:1]
    for line in lines[1:]:
        last = joined[-1]
        if line and len(last.split()) >= _LEAST_LINE and not _ENDS.search(last):
            joined[-1] = f"{last} {line}"
        else:
            joined.append(line)
    return joined


def _verbatim(element: Element) -> Iterator[Paragraph]:
    """Text whose blanks and line ends count: code is kept as it is, prose is read as a plain text is."""
    raw = "".join(_raw(element))
    is_code = next(element.iter("{*}code"), None) is not None or _CODE.search(element.get("class", ""))
    if not is_code:
        yield from clean(raw)
    elif text := "\n".join(line.rstrip() for line in harmless(raw).split("\n")).strip("\n"):
        yield Paragraph(text, protected=True)


def _raw(element: Element) -> Iterator[str]:
    """The text in an element with all its blanks."""
    yield element.text or ""
    for child in element:
        name = elements.name_of(child)
        if name == "br":
            yield "\n"
        elif name and not elements.is_dropped(name):
            yield from _raw(child)
        yield child.tail or ""


def _picture(alternative: str) -> str:
    """The emoji that a small picture stands for; nothing for other pictures."""
    text = alternative.strip()
    is_emoji = 0 < len(text) <= _LONGEST_PICTURE and not text.isascii() and not any(map(str.isalnum, text))
    return text if is_emoji else ""
