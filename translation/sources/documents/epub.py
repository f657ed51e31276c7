"""Books and newspapers as .epub: their chapters in the order of reading, without cover and contents."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from translation.model import Article
from translation.sources.decoding import decode
from translation.sources.documents.archive import Archive, stated
from translation.sources.pages.blocks import document, paragraphs
from translation.sources.properties import metadata

if TYPE_CHECKING:
    from translation.model import Paragraph
    from translation.sources.pages.elements import Element
    from translation.sources.source import Content

_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_CHAPTERS = frozenset(("application/xhtml+xml", "text/html", "application/x-dtbook+xml"))
_NOT_READ = frozenset(("cover", "toc"))  # in the guide of EPUB 2
_DOCUMENT_TYPE = re.compile(r"<!DOCTYPE[^\[>]{0,1000}(?:\[[^\]]{0,100000}\]\s{0,9})?>", re.IGNORECASE)
# A rule of a style sheet for a class; text that is raised: by its name, or by hand, as LibreOffice does.
_RULE = re.compile(r"\.([\w-]{1,100})\s{0,9}\{([^{}]{0,2000})\}")
_SHIFT = re.compile(r"vertical-align\s{0,9}:\s{0,9}(super|sub)\b|\btop\s{0,9}:\s{0,9}(?:-|(0?\.))\d")


def extract(content: Content) -> Article | None:
    """The text of an .epub file; None for another zip file. Raises InputError."""
    archive = Archive(content)
    container = archive.xml(_CONTAINER)
    files = () if container is None else container.iter("{*}rootfile")
    name = next((file.get("full-path", "") for file in files), "")
    package = archive.xml(name)
    if package is None:
        return None
    language = "".join(stated(package, "language")[:1])
    chapters = _chapters(package, posixpath.dirname(name))
    if not chapters.keys().isdisjoint(_encrypted(archive)):
        raise archive.locked()
    blocks: list[Paragraph] = []
    shifted = _shifted(archive)
    for chapter in chapters:
        if decoded := decode(archive.read(chapter)):
            page = document(_DOCUMENT_TYPE.sub("", decoded.text, count=1))
            for span in page.iter("span"):
                span.tag = next((shifted[name] for name in _classes(span) if name in shifted), "span")
            blocks += paragraphs(page, language)
    told = metadata(
        blocks,
        title="".join(stated(package, "title")[:1]),
        authors=stated(package, "creator"),
        outlet="".join(stated(package, "publisher")[:1]),
        date="".join(stated(package, "date")[:1]),
        language=language,
    )
    return Article.of(content.name, blocks, metadata=told)


def _chapters(package: Element, folder: str) -> dict[str, None]:
    """The names of the chapters' entries in the order of reading, each once."""
    left_out = {
        _path(folder, reference.get("href", ""))
        for reference in package.iter("{*}reference")
        if reference.get("type", "") in _NOT_READ
    }
    items = {item.get("id", ""): item for item in package.iter("{*}item")}
    found: dict[str, None] = {}
    for reference in package.iter("{*}itemref"):
        item = items.get(reference.get("idref", ""))
        if item is None or reference.get("linear") == "no" or item.get("media-type") not in _CHAPTERS:
            continue
        path = _path(folder, item.get("href", ""))
        if path not in left_out and "nav" not in item.get("properties", "").split():
            found[path] = None
    return found


def _shifted(archive: Archive) -> dict[str, str]:
    """The names of the classes that raise or lower text, with what HTML has for that."""
    sheets = (decode(archive.read(name)) for name in archive.names if name.endswith(".css"))
    rules = (rule for sheet in sheets if sheet for rule in _RULE.findall(sheet.text))
    return {
        name: "sub" if shift[1] == "sub" or shift[2] else "sup"
        for name, style in rules
        if (shift := _SHIFT.search(style))
    }


def _classes(element: Element) -> list[str]:
    return str(element.get("class", "")).split()


def _encrypted(archive: Archive) -> set[str]:
    """The names of the entries that are encrypted: fonts in many books, chapters where they are protected."""
    root = archive.xml(_ENCRYPTION)
    references = () if root is None else root.iter("{*}CipherReference")
    return {_path("", reference.get("URI", "")) for reference in references}


def _path(folder: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))
