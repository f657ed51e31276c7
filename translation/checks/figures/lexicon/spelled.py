"""Number words of the languages that have no table of ours but that text2num reads: Danish."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from translation.checks.figures.lexicon.lexicon import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Token
    from translation.checks.figures.lexicon.lexicon import Lexicon

# More digits than any number word of a newspaper.
_LONGEST = 24
_MILLION = 6


@dataclass(frozen=True, slots=True)
class _Word:
    """A token as text2num wants it (its `Token` protocol)."""

    word: str

    def text(self) -> str:
        return self.word

    def nt_separated(self, _: _Word) -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return False


@lru_cache(maxsize=64)
def is_spelled(language: str) -> bool:
    """Whether text2num reads the number words of a language, by its two-letter code."""
    from text_to_num import alpha2digit

    try:
        alpha2digit("", language)
    except ValueError:
        return False
    return True


def reads_words(known: Lexicon) -> bool:
    """Whether the number words of a language are read, or only its digits, signs and scales."""
    table = known.table
    return bool(table.cardinals) or table.han is not None or is_spelled(table.code)


def joined(tokens: Sequence[Token], language: str) -> list[Token]:
    """The tokens with each number in words made one token that has its value; `is_spelled` must hold.

    A power of ten is a scale after digits ("2,5 millioner"); millions with no number before are many.
    """
    from text_to_num import find_numbers

    # Only words are handed over: signs and digits end a number, and a broken surrogate cannot cross.
    words = [_Word(token.text if token.kind == "w" else ".") for token in tokens]
    found: list[Token] = []
    last = 0
    for number in find_numbers(words, language, 0.0):
        digits = number.text.rstrip(".")
        if not digits.isdecimal() or len(digits) > _LONGEST:
            continue
        first, final = tokens[number.start], tokens[number.end - 1]
        after_digits = number.start > 0 and tokens[number.start - 1].kind == "n"
        lone = number.end - number.start == 1
        entry = _entry(int(digits), is_ordinal=number.is_ordinal, lone=lone, after_digits=after_digits)
        text = " ".join(token.text for token in tokens[number.start : number.end])
        found += tokens[last : number.start]
        found.append(replace(first, end=final.end, text=text, entry=entry))
        last = number.end
    return [*found, *tokens[last:]]


def _entry(value: int, *, is_ordinal: bool, lone: bool, after_digits: bool) -> Entry:
    if is_ordinal:
        return Entry(ordinal=value)
    power = len(str(value)) - 1
    if lone and power > 1 and value == 10**power:
        return Entry(scales=(power,)) if after_digits or power < _MILLION else Entry(indefinite_scale=value)
    return Entry(cardinal=value)
