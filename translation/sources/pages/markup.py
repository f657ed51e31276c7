"""The bytes of a page -> its markup: whether they are a page, and in which encoding."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from translation.sources.decoding import Decoded, decode, decoded_as

if TYPE_CHECKING:
    from email.message import EmailMessage

    from translation.sources.source import Content

SUFFIXES = (".html", ".htm", ".xhtml", ".mhtml", ".mht")
_ARCHIVES = (".mhtml", ".mht")
_HEAD = 4096  # bytes in which a page shows that it is one
# What may stand in front of the first tag: declarations, comments.
_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<\?[^>]{0,300}>|<!--.{0,2000}?-->)*<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<[a-z!][^<>]{0,500}>", re.IGNORECASE)
_SAVED_BY = re.compile(rb"^(?:Snapshot-Content-Location:|From: <Saved by )", re.IGNORECASE | re.MULTILINE)
_META = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([a-z0-9_:-]{2,40})|<\?xml[^>]{0,100}encoding=[\"']([a-z0-9_:-]{2,40})",
    re.IGNORECASE,
)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(\S{1,2000}) -->")


def is_page(content: Content) -> bool:
    """Whether the bytes are a web page, or an archive of one; a piece of one where name or address say so."""
    head = content.data[:_HEAD]
    if content.data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = head.decode("utf-16", errors="ignore").encode()
    is_likely = content.is_named(SUFFIXES) or (content.address and content.data.lstrip()[:1] == b"<")
    return bool(_BEGINNING.match(head) or is_archive(content) or (is_likely and _TAG.search(content.data)))


def is_archive(content: Content) -> bool:
    """Whether the bytes are a page in MHTML, as browsers save it."""
    head = content.data[:_HEAD]
    is_mime = b"mime-version:" in head.lower() and b"content-type:" in head.lower()
    return is_mime and (content.is_named(_ARCHIVES) or _SAVED_BY.search(head) is not None)


def unpacked(data: bytes) -> tuple[bytes, str, str]:
    """The page in an archive, the encoding that it names and the address; nothing without a page in it."""
    from email import message_from_bytes, policy  # slow to load

    message: EmailMessage = message_from_bytes(data, policy=policy.default)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            page = part.get_payload(decode=True)
            address = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
            return (page if isinstance(page, bytes) else b""), part.get_content_charset() or "", address
    return b"", "", ""


def markup(data: bytes, charset: str = "") -> Decoded | None:
    """The markup in bytes: by byte order mark, as UTF-8, as the server or the page says, else as it reads.

    None where the bytes are not a text.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8)):
        return decode(data)
    data = data.replace(b"\0", b"")
    if b"\x1b" not in data:  # else it may be in ISO-2022, whose bytes are all of ASCII
        declared = _META.search(data[:_HEAD])
        names = (charset, *(_names(declared) if declared else ()))
        try:
            return Decoded(data.decode())  # another encoding hardly ever makes valid UTF-8 by accident
        except UnicodeDecodeError:
            texts = (decoded_as(data, name) for name in names)
            text = next((text for text in texts if text is not None), None)
            if text is not None:
                return Decoded(text)
    return decode(data)


def saved_from(text: str) -> str:
    """The address that a browser notes in a page that it saves; "" without one."""
    match = _SAVED_FROM.search(text[:_HEAD])
    return match[1] if match else ""


def _names(declared: re.Match[bytes]) -> list[str]:
    return [name.decode() for name in declared.groups() if name]
