"""Word's .docx: mammoth reads it, with insertions that are not accepted yet, and notes at the end."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import mammoth
from lxml import etree

from translation.model import Article
from translation.sources.documents.archive import Archive, stated
from translation.sources.pages.blocks import document, paragraphs
from translation.sources.properties import metadata

if TYPE_CHECKING:
    from translation.sources.pages.elements import Element
    from translation.sources.source import Content

# Word's names of its own styles, which are the same in all languages, beside those that mammoth knows.
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Quote'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
p[style-name='Quotations'] => blockquote:fresh
p[style-name='caption'] => figcaption:fresh
p[style-name='Caption'] => figcaption:fresh
"""
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS = (".xml", ".rels")
_BACK = "↑"  # mammoth's link from a note to where it belongs


def extract(content: Content) -> Article | None:
    """The article in a .docx file; None for another zip file. Raises InputError."""
    archive = Archive(content)
    if "[Content_Types].xml" not in archive.names:
        return None
    result = mammoth.convert_to_html(
        _rewritten(archive),
        style_map=_STYLES,
        include_embedded_style_map=False,
        convert_image=lambda _: [],
    )
    root = document(result.value)
    for link in root.iter("a"):
        if link.text == _BACK and link.get("href", "").startswith("#"):
            link.text = None
    blocks = paragraphs(root)
    properties = archive.xml("docProps/core.xml")
    told = metadata(
        blocks,
        title="".join(stated(properties, "title")[:1]),
        authors=stated(properties, "creator")[:1],
    )
    return Article.of(content.name, blocks, metadata=told)


def _rewritten(archive: Archive) -> io.BytesIO:
    """The file without pictures and document types, and with what is raised by hand as superscript."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as copy:
        for name in sorted(archive.names):
            if name.endswith(_PARTS) and (root := archive.xml(name)) is not None:
                for position in root.iter(f"{_WORD}position"):
                    _align(position)
                copy.writestr(name, etree.tostring(root))
    return file


def _align(position: Element) -> None:
    """Say that text is a superscript or subscript, where it is smaller and raised or lowered."""
    properties = position.getparent()
    by = position.get(f"{_WORD}val", "")
    is_small = properties is not None and properties.find(f"{_WORD}sz") is not None
    if is_small and by.strip("-0").isdecimal():
        alignment = "subscript" if by.startswith("-") else "superscript"
        etree.SubElement(properties, f"{_WORD}vertAlign").set(f"{_WORD}val", alignment)
