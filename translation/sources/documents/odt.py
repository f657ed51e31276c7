"""OpenDocument's .odt, as HTML: without deletions that are not accepted yet, with notes at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from translation.model import Article
from translation.sources.documents.archive import Archive, stated
from translation.sources.pages.blocks import paragraphs
from translation.sources.pages.elements import name_of
from translation.sources.properties import metadata

if TYPE_CHECKING:
    from translation.sources.pages.elements import Element
    from translation.sources.source import Content

_NAMES = {
    "p": "p",
    "list": "ul",
    "list-item": "li",
    "list-header": "li",
    "table": "table",
    "table-row": "tr",
    "table-cell": "td",
    "covered-table-cell": "td",
    "line-break": "br",
    "section": "div",
    "text-box": "div",
    "index-body": "div",
    "a": "a",
}
_LEFT_OUT = frozenset(
    "tracked-changes annotation annotation-end sequence-decls variable-decls forms table-of-content "
    "alphabetical-index user-index object object-ole title desc script bookmark-ref ruby-text".split()
)
# Names of styles, or of those that they are made from, that LibreOffice gives in all languages.
_STYLES = {"Title": "h1", "Subtitle": "h2", "Quotations": "blockquote", "Caption": "figcaption"}
_MOST_BLANKS = 100


def extract(content: Content) -> Article | None:
    """The article in an .odt file; None for another zip file. Raises InputError."""
    archive = Archive(content)
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise archive.locked()
    told, root = archive.xml("meta.xml"), archive.xml("content.xml")
    body = None if root is None else next(root.iter("{*}text"), None)
    if root is None or body is None:
        return None
    blocks = paragraphs(_Conversion(root).html(body))
    authors = stated(told, "initial-creator") or stated(told, "creator")
    return Article.of(
        content.name,
        blocks,
        metadata=metadata(
            blocks,
            title="".join(stated(told, "title")[:1]),
            authors=authors[:1],
        ),
    )


class _Conversion:
    """The text of a file as elements of HTML, with its notes gathered."""

    def __init__(self, root: Element) -> None:
        self._notes: list[Element] = []
        self._parents: dict[str, str] = {}
        self._raised: dict[str, str] = {}
        for style in root.iter("{*}style"):
            name = _attribute(style, "name")
            self._parents[name] = _attribute(style, "parent-style-name")
            for properties in style.iter("{*}text-properties"):
                if (position := _raised(_attribute(properties, "text-position"))) is not None:
                    self._raised[name] = position

    def html(self, body: Element) -> Element:
        """The body as HTML."""
        found = etree.Element("body")
        self._add(found, body)
        if self._notes:
            etree.SubElement(found, "ol").extend(self._notes)
        return found

    def _add(self, to: Element, element: Element) -> None:
        """Add what is in an element of the file to one of the HTML."""
        _add_text(to, element.text)
        for child in element:
            self._add_child(to, child, name_of(child))
            _add_text(to, child.tail)

    def _add_child(self, to: Element, child: Element, name: str) -> None:
        if name in _LEFT_OUT:
            return
        if name == "note":
            self._add_note(to, child)
        elif name == "s":
            count = _attribute(child, "c") or "1"
            _add_text(to, " " * min(int(count) if count.isdecimal() else 1, _MOST_BLANKS))
        elif name == "tab":
            _add_text(to, "\t")
        elif html := self._html_name(child, name):
            self._add(etree.SubElement(to, html), child)
        else:
            self._add(to, child)

    def _html_name(self, child: Element, name: str) -> str:
        """What an element is in HTML; "" for one whose content alone counts."""
        style = _attribute(child, "style-name")
        if name == "h":
            level = _attribute(child, "outline-level")
            return f"h{level}" if level in "123456" and level else "h6"
        if name == "p":
            return _STYLES.get(style) or _STYLES.get(self._parents.get(style, ""), "p")
        return self._raised.get(style, "") if name == "span" else _NAMES.get(name, "")

    def _add_note(self, to: Element, note: Element) -> None:
        item = etree.Element("li")
        for body in note.iter("{*}note-body"):
            self._add(item, body)
        self._notes.append(item)
        sign = etree.SubElement(etree.SubElement(to, "sup"), "a", href="#note")
        sign.text = str(len(self._notes))


def _raised(position: str) -> str | None:
    """How the text stands that a style raises or lowers: "super 58%", "-33% 58%"; None: not at all."""
    first = position.split(" ")[0]
    if first in ("", "0%"):
        return None
    return "sub" if first.startswith(("sub", "-")) else "sup"


def _attribute(element: Element, name: str) -> str:
    """The value of an attribute of that name, in whatever namespace; "" where it has none."""
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _add_text(to: Element, text: str | None) -> None:
    if text and len(to):
        to[-1].tail = (to[-1].tail or "") + text
    elif text:
        to.text = (to.text or "") + text
