"""The text in bytes, in whatever encoding; what else bytes may be, in words."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.languages.profile import profile

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAMAGED = "\N{REPLACEMENT CHARACTER}"
# Characters that are looked at to tell a text from a binary file.
_SAMPLE = 10_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins with the UTF-16 one: looked at first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The 8-bit Latin code pages of Windows, ISO 8859 and Macintosh differ in a few letters only, which
# statistics cannot tell apart; the language can.
_CODE_PAGES = (
    ("cp1252", "iso8859_15", "mac_roman"),
    ("cp1250", "iso8859_2", "mac_latin2"),
    ("cp1254", "iso8859_9", "mac_turkish"),
    ("cp1257", "iso8859_13", "mac_latin2"),
)
_LATIN = {"latin_1", "cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "hp_roman8"}
_LATIN |= {"mac_roman", "mac_latin2", "mac_iceland", "mac_turkish"}
_LATIN |= {f"iso8859_{part}" for part in (2, 3, 4, 9, 10, 13, 14, 15, 16)}
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


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of some bytes; `notes`: sentences on what in it is damaged or guessed."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded | None:
    """The text in `data`: by its byte order mark, as UTF-8, else by its statistics and language.

    None where the bytes are not a text.
    """
    if data.startswith(tuple(_MAGIC)):
        return None
    text = _text(data)
    is_damaged = _DAMAGED.encode() not in data  # else the text was damaged before it was saved
    return None if _is_binary(text, is_damaged=is_damaged) else Decoded(text, tuple(_notes(text)))


def _notes(text: str) -> Iterator[str]:
    if damaged := text.count(_DAMAGED):
        characters = "1 damaged character" if damaged == 1 else f"{damaged} damaged characters"
        yield f"The text holds {characters} ({_DAMAGED})."


def _text(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, errors="replace")
    try:
        if b"\0" not in data:
            return data.decode()  # whatever it holds, also damaged characters that were saved as such
    except UnicodeDecodeError:
        pass
    if data.count(0) > len(data) / 5:  # every second byte of Latin UTF-16, here without its mark
        return data.decode(
            "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be", "replace"
        )
    decoded = data.decode(errors="replace")
    damaged = decoded.count(_DAMAGED)
    if damaged and damaged >= sum(char > "\x7f" for char in decoded) / 2:
        # Another encoding hardly ever makes valid UTF-8 by accident: a text with more of that than
        # of damage is damaged UTF-8.
        return _decode_legacy(data)
    return decoded


def kind(data: bytes) -> str:
    """What bytes that are not a text are, in words: "a PDF file"."""
    return next((what for magic, what in _MAGIC.items() if data.startswith(magic)), "a binary file")


def _is_binary(decoded: str, *, is_damaged: bool) -> bool:
    sample = decoded[:_SAMPLE]
    strange = sum(unicodedata.category(char) in {"Cc", "Cn", "Co"} for char in sample)
    strange += sample.count(_DAMAGED) if is_damaged else 0
    blanks = sum(map(sample.count, "\n\r\t"))
    return strange - blanks > len(sample) / 10


def _decode_legacy(data: bytes) -> str:
    from charset_normalizer import from_bytes  # needed for few files

    best = from_bytes(data).best()
    if best is None:
        return _DAMAGED
    return _decode_latin(data) if best.encoding in _LATIN else str(best)


def _decode_latin(data: bytes) -> str:
    """The reading whose language is written in the code page it was read with, the likeliest of them."""
    from translation.text.detection import detect  # not for a text in UTF-8: for a quick start

    # ISO 8859 keeps 80 to 9F for control characters; Windows has its curly quotation marks there.
    is_iso = re.search(rb"[\x80-\x9f]", data) is None
    readings = {}
    for windows, iso, mac in _CODE_PAGES:
        for page in [iso] if is_iso else [windows, mac]:
            decoded = data.decode(page, errors="replace")
            # The wrong page puts capitals in the middle of words: "reÁu" for "reçu".
            strange = sum(char.islower() and following.isupper() for char, following in pairwise(decoded))
            for guess in detect(decoded)[:1]:
                if profile(guess.code).code_page == windows:
                    readings[decoded] = (-strange, guess.confidence)
    return max(
        readings, key=lambda decoded: readings[decoded], default=data.decode("cp1252", errors="replace")
    )
