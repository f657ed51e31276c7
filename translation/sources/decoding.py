"""The text in bytes, in whatever encoding; what else bytes may be, in words."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.model import DAMAGED

if TYPE_CHECKING:
    from collections.abc import Iterator

# Characters that are looked at to tell a text from a binary file.
_SAMPLE = 10_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins with the UTF-16 one: looked at first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ZIP = b"PK\x03\x04"
_MAGIC = {
    b"%PDF": "a PDF file",
    _ZIP: "a zip archive",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a compressed file",
    b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "an old office file",
}
# What zip archives are that hold entries of these names.
_ZIPPED = {
    b"xl/workbook": "a spreadsheet",
    b"opendocument.spreadsheet": "a spreadsheet",
    b"ppt/presentation": "a presentation",
    b"opendocument.presentation": "a presentation",
}
# In what might be plain ASCII: bytes of UTF-16, and the escapes of ISO-2022 and HZ, for East Asian texts.
_NOT_PLAIN = re.compile(rb"[\0-\x08\x0e-\x1f]|~\{")

# What these names mean on the web (encoding.spec.whatwg.org); Python takes them at their word.
_MEANT = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949",
    "big5": "big5hkscs",
}  # fmt: skip
_TEXT_CODECS_ONLY = frozenset(("base64", "hex", "bz2", "zlib", "uu", "quopri", "rot13", "idna", "punycode"))
_MOST_DAMAGED = 0.001  # of the characters, in an encoding that is named

# The natural logarithm of how much better one reading is than another. In `tests.bench.encodings`, hardly any
# wrong reading is better than the right one by more than `_SURE`; under `_EQUAL`, one in three is wrong.
_SURE, _EQUAL = 7.0, 3.0


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of some bytes; `notes`: sentences on what in it is damaged or guessed."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, charset: str = "") -> Decoded | None:
    """The text in `data`: by its byte order mark, as UTF-8, else in the encoding in which it reads best.

    `charset`: what a server names; it is believed where the text is not UTF-8. None where the bytes are not
    a text.
    """
    if data.startswith(tuple(_MAGIC)):
        return None
    text, notes = _read(data, charset)
    was_damaged = DAMAGED.encode() in data  # before it was saved
    if _is_binary(text, counts_damage=not was_damaged):
        return None
    return Decoded(text, (*notes, *_damage(text)))


def decoded_as(data: bytes, charset: str) -> str | None:
    """The text in the encoding of that name; None where there is none, or much of it would be damaged."""
    try:
        codec = codecs.lookup(charset).name if charset else ""
        if not codec or codec in _TEXT_CODECS_ONLY:
            return None
        text = data.decode(_MEANT.get(codec, codec), errors="replace")
    except (LookupError, ValueError, TypeError):
        return None
    return text if text.count(DAMAGED) <= _MOST_DAMAGED * len(text) else None


def kind(data: bytes) -> str:
    """What bytes that are not a text are, in words: "a PDF file"."""
    known = next((what for magic, what in _MAGIC.items() if data.startswith(magic)), "a binary file")
    if known == _MAGIC[_ZIP]:
        return next((what for name, what in _ZIPPED.items() if name in data), known)
    return known


def _read(data: bytes, charset: str) -> tuple[str, tuple[str, ...]]:
    """The text, and a sentence on its encoding where that is not a matter of course."""
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return data.decode(codec, errors="replace"), ()
    if not _NOT_PLAIN.search(data):
        try:
            return data.decode(), ()  # another encoding hardly ever makes valid UTF-8 by accident
        except UnicodeDecodeError:
            pass
    if (named := decoded_as(data, charset)) is not None:
        return named, ()
    from translation.sources.encodings import UTF_8, readings  # needed for few files

    best, *others = readings(data)
    text = data.decode(best.encoding.codec, errors="replace")
    if best.encoding.codec == UTF_8:
        return text, ()
    note = f"The text is not in UTF-8; it was read as {best.encoding.name}"
    if others and best.odds - others[0].odds < _SURE:
        note += ", which is a guess"
        if best.odds - others[0].odds < _EQUAL:
            note += f": {others[0].encoding.name} reads about as well"
    return text, (f"{note}.",)


def _damage(text: str) -> Iterator[str]:
    if count := text.count(DAMAGED):
        characters = "1 damaged character" if count == 1 else f"{count} damaged characters"
        yield f"The text holds {characters} ({DAMAGED})."


def _is_binary(text: str, *, counts_damage: bool) -> bool:
    sample = text[:_SAMPLE]
    strange = sum(unicodedata.category(char) in {"Cc", "Cn", "Co"} for char in sample)
    strange += sample.count(DAMAGED) if counts_damage else 0
    blanks = sum(map(sample.count, "\n\r\t"))
    return strange - blanks > len(sample) / 10
