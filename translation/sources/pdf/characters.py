"""The characters of a page, each with its place and size, in the order in which the page draws them.

This is the one module that calls PDFium for text. Its own line ends are not used: it breaks a line at a
superscript, and takes two columns that are drawn side by side for one line.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from itertools import groupby
from math import pi
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pypdfium2 import PdfPage

HYPHEN = "\N{SOFT HYPHEN}"  # at the end of a line; the line end may have made it
_HYPHEN_CODE = 2  # how PDFium says that
_LEFT_OUT = frozenset((0, 0xA, 0xD))
_BOLD = 600  # weights of CSS: 400 is regular, 700 bold
_BOLD_NAME, _LONGEST_NAME = re.compile(rb"bold|black|heavy", re.IGNORECASE), 200
_BLANK = 0.15  # times the size of the letters: how wide one is at least
_LEAST_TURN = 0.02  # of a quarter
_RIGHT_TO_LEFT = range(0x590, 0x900)  # Hebrew, Arabic, Syriac and their kin
# What runs from left to right among them: Latin words, and digits, with the signs between them.
_LATIN = "0-9A-Za-z\u00c0-\u024f\u0660-\u0669\u06f0-\u06f9"
_RUN_TO_THE_RIGHT = re.compile(f"[{_LATIN}](?:[{_LATIN} .,:/%'’-]*[{_LATIN}%])?")


class Character(NamedTuple):
    """A character, in points: its left and right edge, its baseline, which grows downwards, and its size."""

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool


def characters(page: PdfPage) -> list[Character]:
    """The characters that run as most of the page's do: no stamp across it, and no note up its edge.

    Where the text runs from right to left, places are counted from the right.
    """
    found = list(_turned(page))
    turns = Counter(turn for turn, _ in found)
    if not turns:
        return []
    usual = turns.most_common(1)[0][0]
    upright = [character for turn, character in found if turn == usual]
    backwards = sum(ord(character.text) in _RIGHT_TO_LEFT for character in upright)
    if 2 * backwards > sum(character.text.isalpha() for character in upright):
        return list(_right_to_left(upright))
    return upright


def _right_to_left(characters: Iterable[Character]) -> Iterator[Character]:
    """Characters with places counted from the right, in the order in which they are read.

    PDFium gives some words in the order of reading and some from left to right, and puts in blanks by that.
    """
    for _, group in groupby(characters, key=lambda one: round(one.base)):
        line = [one._replace(left=-one.right, right=-one.left) for one in group if one.left < one.right]
        line.sort(key=lambda one: one.left)
        letters = "".join(one.text for one in line)
        letters = _RUN_TO_THE_RIGHT.sub(lambda run: run[0][::-1], letters)
        end = line[0].right if line else 0.0
        for slot, letter in zip(line, letters, strict=True):
            if _BLANK * slot.size < slot.left - end < slot.size:
                yield slot._replace(text=" ", left=end, right=slot.left)
            yield slot._replace(text=letter)
            end = slot.right


def _turned(page: PdfPage) -> Iterator[tuple[int, Character]]:
    """Each character on the page, and by how many quarters it is turned; -1: by another angle."""
    holder = page.get_textpage()  # closes the text when nobody holds it
    text = holder.raw
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    at_x, at_y, at_box = ctypes.byref(x), ctypes.byref(y), ctypes.byref(box)
    left, bottom, right, top = page.get_cropbox()
    piece, turn, size, is_bold = 0, 0, 0.0, False
    for index in range(pdfium.FPDFText_CountChars(text)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if code in _LEFT_OUT:
            continue
        pdfium.FPDFText_GetCharOrigin(text, index, at_x, at_y)
        if not (left <= x.value <= right and bottom <= y.value <= top):
            continue
        pdfium.FPDFText_GetLooseCharBox(text, index, at_box)
        drawn = pdfium.FPDFText_GetTextObject(text, index)
        where = ctypes.addressof(drawn.contents) if drawn else piece  # none: a blank that PDFium puts in
        if where != piece:
            piece = where
            turn = _quarters(pdfium.FPDFText_GetCharAngle(text, index))
            size = pdfium.FPDFText_GetFontSize(text, index)
            is_bold = _is_bold(text, index)
        shown = HYPHEN if code == _HYPHEN_CODE else chr(code)
        yield turn, Character(shown, *_place(turn, x.value, y.value, box), size, is_bold)


def _place(turn: int, x: float, y: float, box: pdfium.FS_RECTF) -> tuple[float, float, float]:
    """The left and right edge and the baseline of a character, where PDFium counts from the lower left."""
    match turn:
        case 1:
            return -box.top, -box.bottom, -x
        case 2:
            return -box.right, -box.left, y
        case 3:
            return box.bottom, box.top, x
        case _:
            return box.left, box.right, -y


def _quarters(angle: float) -> int:
    """The quarters of a turn in an angle in radians, clockwise; -1 where it is another one."""
    quarters = angle / (pi / 2)
    return round(quarters) % 4 if abs(quarters - round(quarters)) < _LEAST_TURN else -1


def _is_bold(text: object, index: int) -> bool:
    if pdfium.FPDFText_GetFontWeight(text, index) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(_LONGEST_NAME)  # a font that is not in the file has no weight
    length = pdfium.FPDFText_GetFontInfo(text, index, name, _LONGEST_NAME, None)
    return length <= _LONGEST_NAME and _BOLD_NAME.search(name.value) is not None
