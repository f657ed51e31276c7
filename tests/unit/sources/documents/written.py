"""Office files and books that the tests write: the fewest parts that make one."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DUBLIN = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style", "meta", "draw")
)
MIMETYPE_ODT = "application/vnd.oasis.opendocument.text"


def zipped(entries: Mapping[str, str | bytes]) -> bytes:
    """A zip file of these entries, in their order."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            way = zipfile.ZIP_STORED if name == "mimetype" else None
            archive.writestr(zipfile.ZipInfo(name), data, way if way is not None else zipfile.ZIP_DEFLATED)
    return file.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word file with the body's XML; `parts`: other parts by their names, as footnotes."""
    relations = "".join(
        f'<Relationship Id="r{name}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>' for name in parts
    )
    core = (
        f"<p {_DUBLIN}><dc:title>The ferry</dc:title><dc:creator>Ada Fenn</dc:creator>"
        "<dcterms:created>2026-05-03T10:00:00Z</dcterms:created></p>"
    )
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_TYPES}"/>',
            "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r" '
            f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{relations}'
            "</Relationships>",
            "word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>",
            "docProps/core.xml": core,
            **{f"word/{name}.xml": f"<w:{name} {_WORD}>{part}</w:{name}>" for name, part in parts.items()},
        }
    )


def docx_paragraph(text: str, style: str = "") -> str:
    """A paragraph of a Word file."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{named}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def odt(body: str, styles: str = "") -> bytes:
    """An OpenDocument text with the body's XML and its own styles."""
    return zipped(
        {
            "mimetype": MIMETYPE_ODT,
            "content.xml": f"<office:document-content {_ODF}><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "meta.xml": f"<office:document-meta {_ODF} {_DUBLIN}><office:meta><dc:title>The ferry</dc:title>"
            "<meta:initial-creator>Ada Fenn</meta:initial-creator><dc:creator>Jo Lind</dc:creator>"
            "<meta:creation-date>2026-05-03T10:00:00.5</meta:creation-date></office:meta>"
            "</office:document-meta>",
        }
    )


def epub(chapters: Sequence[str], *, extra: Mapping[str, str] | None = None, spine: str = "") -> bytes:
    """A book with these bodies of chapters behind a cover and contents; `spine`: in place of its own."""
    names = [f"chapter {number}.xhtml" for number in range(len(chapters))]
    items = "".join(
        f'<item id="c{number}" href="chapter%20{number}.xhtml" media-type="application/xhtml+xml"/>'
        for number in range(len(chapters))
    )
    order = spine or "".join(f'<itemref idref="c{number}"/>' for number in range(len(chapters)))
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
            '<rootfiles><rootfile full-path="book/content.opf"/></rootfiles></container>',
            "book/content.opf": f'<package xmlns="http://www.idpf.org/2007/opf" {_DUBLIN}><metadata>'
            "<dc:title>The ferry</dc:title><dc:creator>Ada Fenn</dc:creator><dc:creator>Jo Lind</dc:creator>"
            "<dc:publisher>Harbour Press</dc:publisher><dc:date>2026-05</dc:date>"
            "<dc:language>en</dc:language></metadata><manifest>"
            '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="toc" href="toc.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
            f'{items}</manifest><spine><itemref idref="cover"/><itemref idref="toc"/>{order}</spine>'
            '<guide><reference type="cover" href="cover.xhtml"/></guide></package>',
            "book/cover.xhtml": page("<p>The cover</p>"),
            "book/toc.xhtml": page("<nav><p>Contents</p></nav>"),
            **{f"book/{name}": page(chapter) for name, chapter in zip(names, chapters, strict=True)},
            **(extra or {}),
        }
    )


def page(body: str) -> str:
    """A page of a book."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{body}</body></html>'
    )
