"""Latin letters beyond a to z: how they are written without their marks, and by other languages."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# How other languages write letters, beside without their marks.
SPELLINGS = {
    letter: frozenset(spellings.split())
    for letter, spellings in (
        line.split(": ")
        for line in """
ł: l w
đ: d dj
ð: d dh th
þ: th t
ø: o oe
æ: ae e a
œ: oe e
ß: ss s
ə: e a ae
ı: i y
ŋ: ng n
ħ: h
å: aa
ä: ae
ö: oe
ü: ue
č: ch tch tsch cz
š: sh ch sch sz
ž: zh j
ć: ch
ç: ch s
ş: sh ch
ș: sh ch
ñ: ny gn
ğ: gh
ț: ts tz
ţ: ts tz
ř: rz rj
ŭ: w
""".strip().splitlines()
    )
}
# Letters that Unicode does not take apart, and the plain ones nearest to them.
_WHOLE = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "þ": "th", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "ə": "e", "ħ": "h"}
)


@lru_cache(maxsize=32768)  # the same words come again and again
def plain(text: str) -> str:
    """The text in small letters without their marks: “Wołodymyr” -> wolodymyr; other scripts stay."""
    return "".join(sign for sign in _decomposed(text) if not unicodedata.combining(sign))


def plain_words(words: Iterable[str]) -> list[str]:
    """The same of each of many words, none of which holds a line end: sooner done than one by one."""
    several = list(words)
    decomposed = _decomposed("\n".join(several))
    marks = dict.fromkeys(ord(sign) for sign in set(decomposed) if unicodedata.combining(sign))
    return decomposed.translate(marks).split("\n") if several else []


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFKD", text.casefold().translate(_WHOLE))
