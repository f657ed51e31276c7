"""Which script a letter is written in."""

from __future__ import annotations

import unicodedata
from functools import cache

LATIN = "LATIN"
EAST_ASIAN = "EAST ASIAN"  # Chinese characters, kana and hangul, which Japanese and Korean mix

_SCRIPTS = dict.fromkeys(
    ("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC", "HALFWIDTH", "BOPOMOFO"),
    EAST_ASIAN,
) | dict.fromkeys(("FULLWIDTH", "FEMININE", "MASCULINE", "KELVIN", "ANGSTROM"), LATIN)
# Signs that Unicode counts as letters: µ, 𝐱, ℝ, ⁿ, ʼ.
_SIGNS = frozenset(
    """
    MICRO OHM MATHEMATICAL DOUBLE-STRUCK BLACK-LETTER SCRIPT EULER SUPERSCRIPT SUBSCRIPT MODIFIER ALEF BET
    GIMEL DALET TURNED PARENTHESIZED CIRCLED
    """.split()
)


@cache
def script_of(char: str) -> str:
    """The script of a letter or its vowel sign, named as in the languages' profiles; "" for a sign of any.

    A script is known by the first word of its letters' Unicode names.
    """
    name = unicodedata.name(char, "").split(" ", 1)[0]
    return "" if name in _SIGNS else _SCRIPTS.get(name, name)


def scripts(text: str) -> set[str]:
    """The scripts of the letters of a text."""
    return {script_of(char) for char in set(text) if char.isalpha()} - {""}
