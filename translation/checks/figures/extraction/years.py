"""Read years, as ISO 8601 / EDTF values, and Roman numerals."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.parsed import Parsed
from translation.model import Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.tokens import Line, Token

_ROMAN = re.compile(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})(?:er|e|ème|eme|ième|è|a|o|st|nd|rd|th)?")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}


def roman(word: str) -> int | None:
    """The value of a Roman numeral up to 89, an ordinal ending allowed ("XIXe", "XIXth"), or None."""
    match = _ROMAN.fullmatch(word) if len(word) <= 12 else None
    if not match:
        return None
    values = [_ROMAN_VALUES[char] for char in "".join(match.groups())]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def small_number(token: Token, low: int, high: int, sizes: tuple[int, ...] = (1, 2)) -> int | None:
    """The value of a token in plain digits of one of these lengths, if it is within [low, high]."""
    if token.kind != "n" or len(token.text) not in sizes or not token.text.isdecimal():
        return None
    value = int(token.text)
    return value if low <= value <= high else None


def is_ordinal_mark(token: Token) -> bool:
    return token.glued and (token.text in (".", "º", "°") or "ordinal_marks" in token.entry.roles)


def year_of(token: Token) -> int | None:
    """The value of a token that may be a year in four digits."""
    return small_number(token, 1000, 2199, (4,))


def full_year(year: int) -> int:
    """A year in two digits: in news, one of the last sixty before or forty after 2000."""
    return year if year > 99 else 1900 + year if year >= 40 else 2000 + year


def year(line: Line, place: int) -> Parsed | None:
    """2022; 2005-2010, 2000-08 and 1998/99 as intervals. Four plain digits may be a number as well."""
    if year_of(line.tokens[place]) is None:
        return _second_year(line, place)
    return _span_of_years(line, place) or _single_year(line, place)


def _span_of_years(line: Line, place: int) -> Parsed | None:
    first, mark, last, after = line.tokens[place : place + 4]
    year = year_of(first)
    if year is None or mark.text not in ("-", "–", "/") or mark.glued != last.glued:
        return None
    if after.glued and after.text in "-/":
        return None
    until = year_of(last)
    if until is None and mark.glued and (short := small_number(last, 0, 99, (2,))) is not None:
        until = year - year % 100 + short
    if until is None or until <= year:
        return None
    return Parsed(place + 3, (Reading("date", f"{year}/{until}"),))


def _single_year(line: Line, place: int) -> Parsed | None:
    before, token, after = line.tokens[place - 1], *line.tokens[place : place + 2]
    year = year_of(token)
    if year is None or _makes_amount(after):
        return None
    dated, number = Reading("date", str(year)), Reading("number", Decimal(year))
    if 1900 <= year <= 2040:
        return Parsed(place + 1, (dated, number))
    # In Russian the word for year follows: "2022 года 1550 машин".
    follows_year_word = "years" in before.entry.roles and year_of(line.tokens[place - 2]) is None
    if not follows_year_word and before.text not in ("(", "'"):
        return None
    return Parsed(place + 1, (dated, number) if year >= 1100 else (number, dated))


def _makes_amount(after: Token) -> bool:
    """Whether what stands after four digits makes them an amount or a part of a name."""
    entry = after.entry
    if after.glued and (after.kind == "w" or entry.currency or after.text in ("%", "°")):
        return True
    return bool(entry.unit or entry.currency or entry.percent or entry.scales)


def _second_year(line: Line, place: int) -> Parsed | None:
    """The 51 of "between 1950 and 51"."""
    first, link, second = line.tokens[place - 2], line.tokens[place - 1], line.tokens[place]
    year, short = year_of(first), small_number(second, 0, 99, (2,))
    if year is None or short is None or not link.entry.roles & {"ands", "to"}:
        return None
    if _makes_amount(line.tokens[place + 1]):  # "en 2015 a 20 mil millones"
        return None
    full = year - year % 100 + short
    if full <= year:
        return None
    return Parsed(place + 1, (Reading("number", Decimal(short)), Reading("date", str(full))))
