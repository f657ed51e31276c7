"""Office files, books and mails: read as HTML, most of them, by the blocks of pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.sources import isolated
from translation.sources.source import Content, Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.model import Article

_ZIP = b"PK\x03\x04"
_FIRST_ENTRY = 200  # bytes: an OpenDocument file says there what it is
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.text"
# A mail begins with lines of headers, which may go on in lines that begin with a blank.
_HEADERS = re.compile(rb"(?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?(?:\n|$)")
_SENDER = re.compile(rb"^From:", re.MULTILINE | re.IGNORECASE)
_ON_ITS_WAY = re.compile(
    rb"^(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To):", re.MULTILINE | re.IGNORECASE
)
_MOST_OF_HEADERS = 100_000  # bytes


def _is_docx(content: Content) -> bool:
    return content.data.startswith(_ZIP) and b"word/document" in content.data


def _is_odt(content: Content) -> bool:
    return content.data.startswith(_ZIP) and _OPEN_DOCUMENT in content.data[:_FIRST_ENTRY]


def _is_epub(content: Content) -> bool:
    return content.data.startswith(_ZIP) and b"META-INF/container.xml" in content.data


def _is_rtf(content: Content) -> bool:
    return content.data.startswith(b"{\\rtf")


def _is_mail(content: Content) -> bool:
    headers = _HEADERS.match(content.data[:_MOST_OF_HEADERS].replace(b"\r\n", b"\n"))
    if headers is None or _SENDER.search(headers[0]) is None:
        return False
    return content.is_named(_EML) or _ON_ITS_WAY.search(headers[0]) is not None


def _source(title: str, suffixes: tuple[str, ...], module: str, fits: Callable[[Content], bool]) -> Source:
    """What is read by a module of this folder, in the process that reads files, where its content fits."""

    def read(content: Content) -> Article | None:
        return isolated.read(f"{__name__}.{module}", content) if fits(content) else None

    return Source(title, suffixes, read)


_EML = (".eml",)
DOCUMENTS = (
    _source("Word files", (".docx", ".docm", ".dotx"), "docx", _is_docx),
    _source("OpenDocument texts", (".odt", ".ott"), "odt", _is_odt),
    _source("e-books", (".epub",), "epub", _is_epub),
    _source("rich text", (".rtf",), "rtf", _is_rtf),
)
MAILS = _source("mails", _EML, "mail", _is_mail)
