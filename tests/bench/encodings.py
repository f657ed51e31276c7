"""Measure how well the encoding of a text is guessed, by encoding and length.

    uv run python -m tests.bench.encodings [--wrong]

Pieces of 20, 60, 200 and 1000 letters of the paragraphs in `tests/languages/xx/detection.tsv`, each written
in the encodings of its language. What an encoding lacks (dashes, curly quotation marks) is written in ASCII;
a cedilla for a comma under a Romanian letter is right. "told" are readings that are right and called a guess
all the same; "silent" are those that are wrong, and not called a guess.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from tests.bench.detect import texts
from translation.sources.decoding import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

LENGTHS = {20: 12, 60: 12, 200: 6, 1000: 2}  # letters of a piece, and pieces of that length
LANGUAGES = {
    "cp1252": "fr de es pt it nl sv da nb fi ca is",
    "iso8859_15": "fr de es pt it nl sv fi",
    "mac_roman": "fr de es it sv",
    "cp850": "fr de es",
    "cp1250": "pl cs sk hu ro hr sl sq",
    "iso8859_2": "pl cs sk hu ro hr sl",
    "iso8859_16": "ro pl",
    "mac_latin2": "pl cs",
    "cp852": "pl cs",
    "cp1251": "ru uk bg sr be mk",
    "koi8_r": "ru bg",
    "koi8_u": "uk",
    "iso8859_5": "ru bg sr",
    "cp866": "ru",
    "mac_cyrillic": "ru uk",
    "cp1253": "el",
    "iso8859_7": "el",
    "cp1254": "tr",
    "iso8859_9": "tr",
    "cp1255": "he",
    "iso8859_8": "he",
    "cp1256": "ar fa ur",
    "iso8859_6": "ar",
    "cp1257": "lt lv et",
    "iso8859_13": "lt lv et",
    "cp1258": "vi",
    "cp874": "th",
    "gb18030": "zh",
    "hz": "zh",
    "big5": "zt",
    "euc_jp": "ja",
    "shift_jis": "ja",
    "iso2022_jp": "ja",
    "euc_kr": "ko",
    "iso2022_kr": "ko",
    "utf-16-le": "fr pl ru el ar zh ja ko th",
    "utf-16-be": "fr ru zh ko",
}
_IN_ASCII = str.maketrans(dict(zip("’‘“”„«»–—‐\u00a0€", '\'\'"""""--- E', strict=True)) | {"…": "..."})
_CEDILLAS = str.maketrans("șțȘȚ", "şţŞŢ")  # what all encodings of Romanian but one have
_BASES = "\u0302\u0306\u031b"  # marks that Windows-1258 has on a letter; it has tones behind one


class Piece(NamedTuple):
    """A part of a text, written in an encoding."""

    codec: str
    language: str
    length: int
    text: str
    data: bytes


def written(text: str, codec: str) -> tuple[str, bytes] | None:
    """The text as the encoding can hold it, and its bytes; None where it cannot."""
    if codec == "cp1258":
        text = "".join(map(_with_tone_apart, unicodedata.normalize("NFC", text)))
    elif codec != "iso8859_16" and not codec.startswith("utf"):
        text = text.translate(_CEDILLAS)
    for form in (text, text.translate(_IN_ASCII)):
        try:
            return form, form.encode(codec)
        except UnicodeEncodeError:
            continue
    return None


def _with_tone_apart(char: str) -> str:
    with suppress(UnicodeEncodeError):
        return char if char.encode("cp1258") else ""
    letter, *marks = list(unicodedata.normalize("NFD", char))
    on_it = [mark for mark in marks if mark in _BASES]
    behind = [mark for mark in marks if mark not in _BASES]
    return unicodedata.normalize("NFC", letter + "".join(on_it)) + "".join(behind)


def pieces() -> Iterator[Piece]:
    """Pieces of all lengths in all encodings, always the same."""
    chance = random.Random(1)
    paragraphs = defaultdict[str, list[str]](list)
    for line in texts():
        if line.kind == "paragraph":
            paragraphs[line.language].append(line.text)
    for codec, languages in LANGUAGES.items():
        for language in languages.split():
            text = " ".join(paragraphs[language])
            for length, count in LENGTHS.items():
                for _ in range(count):
                    cut = _cut(text, length, chance)
                    made = written(cut, codec)
                    if made and made[1] != made[0].encode():
                        yield Piece(codec, language, length, *made)


def _compared(text: str) -> str:
    return unicodedata.normalize("NFC", text).translate(_CEDILLAS)


def _cut(text: str, length: int, chance: random.Random) -> str:
    """Some words of the text, about `length` letters; of a text without blanks, letters."""
    start = chance.randrange(max(len(text) - length, 0) + 1)
    blank = text.find(" ", start, start + 20)
    start = blank + 1 if blank >= 0 else start
    blank = text.find(" ", start + length, start + length + 15)
    return text[start : blank if blank >= 0 else start + length].strip()


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure how well encodings are guessed.")
    parser.add_argument("--wrong", action="store_true", help="list what is read wrongly")
    shows_wrong = parser.parse_args().wrong
    counts = defaultdict[tuple[str, int], Counter[str]](Counter)
    wrong = []
    start = time.process_time()
    for piece in (chosen := list(pieces())):
        decoded = decode(piece.data)
        text = _compared(decoded.text if decoded else "")
        right = text == _compared(piece.text)
        is_guess = decoded is not None and any("guess" in note for note in decoded.notes)
        for key in (piece.codec, "all"):
            counts[key, piece.length].update(
                ["pieces", *(["right"] if right else []), *(["told"] if right and is_guess else [])]
                + (["silent"] if not right and not is_guess else [])
            )
        if not right:
            wrong.append((piece, text, decoded.notes if decoded else ()))
    spent = 1000 * (time.process_time() - start) / len(chosen)
    print(f"{'':12}" + "".join(f"{length:>17} letters" for length in LENGTHS))
    print(f"{'':12}" + "".join(f"{'right  told silent':>25}" for _ in LENGTHS))
    for codec in (*LANGUAGES, "all"):
        row = [counts[codec, length] for length in LENGTHS]
        cells = [
            f"{100 * cell['right'] / max(cell['pieces'], 1):12.1f} % {cell['told']:4} {cell['silent']:5}"
            for cell in row
        ]
        print(f"{codec:12}" + "".join(cells))
    print(f"\n{len(chosen)} pieces, CPU time of one: {spent:.1f} ms")
    for piece, text, notes in wrong if shows_wrong else ():
        print(f"{piece.codec:12} {piece.language} {piece.text[:40]!r} -> {text[:40]!r} {' '.join(notes)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
