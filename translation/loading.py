"""Loading: a file or standard input becomes an Article."""

from __future__ import annotations

import codecs
import re
import sys
import unicodedata
from pathlib import Path

from translation import text
from translation.errors import InputError
from translation.language import detect
from translation.model import Article, Span

MOST_BYTES = 10_000_000
STDIN = "-"
# Characters that are looked at to tell a text from a binary file.
_SAMPLE = 10_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins with the UTF-16 one: looked at first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The 8-bit Latin code pages, of Windows and of ISO 8859, differ in a few letters only, which statistics
# cannot tell apart; the language can.
_WESTERN = ("cp1252", "iso8859_15")
_CODE_PAGES = {
    ("cp1250", "iso8859_2"): ("cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq"),
    ("cp1254", "iso8859_9"): ("tr",),
    ("cp1257", "iso8859_13"): ("et", "lt", "lv"),
}
_LATIN = {"latin_1", "cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "hp_roman8"} | {
    f"iso8859_{part}" for part in (2, 3, 4, 9, 10, 13, 14, 15, 16)
}
_MAGIC = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip or office file",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a compressed file",
    b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "an old office file",
}


def load(name: str) -> Article:
    """Read the article at path `name` ("-": standard input), in whatever encoding, and clean it once.

    Raises InputError where there is no such file, or it is empty, not text, or over `MOST_BYTES`.
    """
    data = _read(name)
    shown = "standard input" if name == STDIN else name
    if len(data) > MOST_BYTES:
        raise InputError(
            f"{shown} is larger than {MOST_BYTES // 1_000_000} MB.",
            "Diptych reads articles: split the file and open a part.",
        )
    article = from_text(decode(data, shown), name, markdown=name.endswith((".md", ".markdown")))
    if not article.text:
        raise InputError(f"{shown} holds no text.", "Give a file with an article in it.")
    return article


def from_text(raw: str, name: str, *, markdown: bool = False) -> Article:
    """Clean `raw` into an Article: paragraphs divided by one blank line. Its text may be empty."""
    paragraphs = text.clean(raw, markdown=markdown)
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return Article(name, "\n\n".join(paragraphs), tuple(spans))


def decode(data: bytes, name: str) -> str:
    """The text in `data`: by its byte order mark, as UTF-8, else by its statistics and language.

    Raises InputError, which speaks of `name`, where the bytes are no text.
    """
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise _not_text(name, what)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, errors="replace")
    if data.count(0) > len(data) / 5:  # every second byte of Latin UTF-16, here without its mark
        decoded = data.decode(
            "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be", "replace"
        )
    else:
        try:
            decoded = data.decode()
        except UnicodeDecodeError:
            decoded = _decode_legacy(data)
    if _is_binary(decoded):
        raise _not_text(name, "a binary file")
    return decoded


def _is_binary(decoded: str) -> bool:
    sample = decoded[:_SAMPLE]
    strange = sum(unicodedata.category(char) in {"Cc", "Cn", "Co"} or char == "\ufffd" for char in sample)
    blanks = sum(map(sample.count, "\n\r\t"))
    return strange - blanks > len(sample) / 10


def _decode_legacy(data: bytes) -> str:
    from charset_normalizer import from_bytes  # needed for few files

    best = from_bytes(data).best()
    if best is None:
        return "\ufffd"
    encoding, decoded = best.encoding, str(best)
    if encoding in _LATIN:
        guesses = detect(decoded)
        language = guesses[0].code if guesses else ""
        windows, iso = next((pages for pages, users in _CODE_PAGES.items() if language in users), _WESTERN)
        # ISO 8859 keeps 80 to 9F for control characters; Windows has its curly quotation marks there.
        decoded = data.decode(windows if re.search(rb"[\x80-\x9f]", data) else iso, errors="replace")
    return decoded


def _not_text(name: str, what: str) -> InputError:
    return InputError(
        f"{name} is {what}, not a text.", "Diptych opens .txt and .md files; save the article as plain text."
    )


def _read(name: str) -> bytes:
    if name == STDIN:
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        with Path(name).open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"There is no file {name}.", "Check the path; - reads standard input.") from None
    except IsADirectoryError:
        raise InputError(f"{name} is a folder.", "Name a file in it.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{name} cannot be read: {reason}.", "Check the path and its permissions.") from None
