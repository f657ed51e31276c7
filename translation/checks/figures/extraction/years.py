"""Read years, decades and centuries, as ISO 8601 / EDTF values, and Roman numerals."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.digits import ascii_digits
from translation.checks.figures.extraction.numerals import quantity
from translation.checks.figures.extraction.parsed import Parsed
from translation.model import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Token
    from translation.languages.figure_table import FigureTable

    Tokens = Sequence[Token]

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
    value = int(ascii_digits(token.text))
    return value if low <= value <= high else None


def is_ordinal_mark(token: Token) -> bool:
    return token.glued and (token.text in (".", "º", "°") or "ordinal_marks" in token.entry.roles)


def year_of(token: Token) -> int | None:
    """The value of a token that may be a year in four digits."""
    return small_number(token, 1000, 2199, (4,))


def full_year(year: int) -> int:
    """A year in two digits: in news, one of the last sixty before or forty after 2000."""
    return year if year > 99 else 1900 + year if year >= 40 else 2000 + year


def year(tokens: Tokens, place: int) -> Parsed | None:
    """2022; 2005-2010, 2000-08 and 1998/99 as intervals. Four plain digits may be a number as well."""
    year = year_of(tokens[place])
    if year is None:
        return _second_year(tokens, place)
    before, mark, last, after = tokens[place - 1], *tokens[place + 1 : place + 4]
    if mark.text in ("-", "–", "/") and mark.glued == last.glued and not (after.glued and after.text in "-/"):
        until = year_of(last)
        if until is None and mark.glued and (short := small_number(last, 0, 99, (2,))) is not None:
            until = year - year % 100 + short
        if until is not None and year < until:
            return Parsed(place + 3, (Reading("date", f"{year}/{until}"),))
    if mark.glued and (mark.kind == "w" or mark.entry.currency or mark.text in ("%", "°")):
        return None
    entry = mark.entry
    if entry.unit or entry.currency or entry.percent or entry.scales:
        return None
    dated, number = Reading("date", str(year)), Reading("number", Decimal(year))
    # In Russian the word for year follows: "2022 года 1550 машин".
    cued = ("years" in before.entry.roles and year_of(tokens[place - 2]) is None) or before.text in ("(", "'")
    if 1900 <= year <= 2040 or (cued and year >= 1100):
        return Parsed(place + 1, (dated, number))
    return Parsed(place + 1, (number, dated)) if cued else None


def _second_year(tokens: Tokens, place: int) -> Parsed | None:
    """The 51 of "between 1950 and 51"."""
    year = year_of(tokens[place - 2])
    short = small_number(tokens[place], 0, 99, (2,))
    if year is None or short is None or not tokens[place - 1].entry.roles & {"ands", "to"}:
        return None
    full = year - year % 100 + short
    return (
        Parsed(place + 1, (Reading("number", Decimal(short)), Reading("date", str(full))))
        if full > year
        else None
    )


def prefixed_decade(tokens: Tokens, place: int, table: FigureTable) -> Parsed | None:
    """ "the '90s", "années 90", "los años noventa", "anni '60"."""
    token = tokens[place]
    marked = token.text.endswith("'")
    after = place + 1
    if tokens[after].text == "'" and not marked:
        marked = True
        after += 1
    named = tokens[after]
    if token.text == "'" and not named.glued:  # "Wells' 33 percent"
        return None
    if named.kind == "w":
        spelt = quantity(tokens, after, table, joined=False)
        if (
            spelt is None
            or spelt.digits
            or spelt.scale
            or not 10 <= spelt.values[0] < 100
            or spelt.values[0] % 10
        ):
            return None
        return decade(spelt.end, int(spelt.values[0]))
    value = small_number(named, 0, 2199, (2, 4))
    suffix = tokens[after + 1]
    if (until := _year_pair(tokens, after)) is not None and value is not None:
        return Parsed(after + 3, (Reading("date", f"{full_year(value)}/{until}"),))
    if value is None or (value % 10 and not (value < 100 and token.text == "'" and not suffix.glued)):
        return None
    if value % 10 or value == 0:  # "'98"
        return Parsed(after + 1, (Reading("date", str(full_year(value))), Reading("number", Decimal(value))))
    if suffix.glued and "decade_suffixes" in suffix.entry.roles:
        return decade(after + 2, value)
    return None if suffix.glued and suffix.kind != "s" else decade(after + 1, value)


def _year_pair(tokens: Tokens, place: int) -> int | None:
    """The second of two years told in two digits each, "années 50 et 51": no decade ends in a one."""
    first, link, second = tokens[place : place + 3]
    one, other = small_number(first, 0, 99, (2,)), small_number(second, 0, 99, (2,))
    if one is None or other is None or not (link.entry.roles & {"ands", "to"} or link.text in ("-", "–")):
        return None
    return full_year(other) if other % 10 and full_year(one) < full_year(other) else None


def suffixed_decade(tokens: Tokens, place: int) -> Parsed | None:
    """ "1990s", "1990's", "90er", "80er Jahre"."""
    value = small_number(tokens[place], 10, 2199, (2, 4))
    suffix = tokens[place + 1]
    if value is None or value % 10 or not suffix.glued:
        return None
    end = place + 2
    if suffix.text == ".":  # Czech "90. let"
        return decade(end + 1, value) if "decade_words" in tokens[end].entry.roles else None
    if "decade_suffixes" not in suffix.entry.roles:
        return None
    if "decade_words" in tokens[end].entry.roles:
        end += 1
    elif tokens[end].text == "-" and "decade_words" in tokens[end + 1].entry.roles:
        end += 2
    return decade(end, value)


def decade(end: int, value: int) -> Parsed | None:
    """A decade by its first year; two digits may also be an age or a number."""
    if value >= 100:
        return Parsed(end, (Reading("decade", f"{value // 10}X"),)) if 1500 <= value < 2100 else None
    decade = Reading("decade", f"{19 if value >= 20 else 20}{value // 10}X")
    return Parsed(end, (decade, Reading("number", Decimal(value))))


def century(tokens: Tokens, place: int, text: str, table: FigureTable) -> Parsed | None:
    """ "19th century", "XIXe siècle", "siglo XX", "21. Jahrhundert"."""
    hundreds = tokens[place].entry.cardinal or 0
    if table.capital_hundreds and tokens[place].capital and hundreds in range(200, 1000, 100):
        found = (Reading("century", f"{10 + hundreds // 100}XX"), Reading("number", Decimal(hundreds)))
        return Parsed(place + 1, found if place else found[::-1])
    if "centuries" in tokens[place].entry.roles:
        value, end = _counted(tokens, place + 1, text)
        if value and tokens[end - 1].text == ".":
            end -= 1
    else:
        value, end = _counted(tokens, place, text)
        end += tokens[end].text == "-"
        if "centuries" not in tokens[end].entry.roles:
            return None
        end += 1
    return Parsed(end, (Reading("century", f"{value - 1:02}XX"),)) if value else None


def _counted(tokens: Tokens, place: int, text: str) -> tuple[int, int]:
    """A number from 1 to 30 in digits, as an ordinal or in Roman numerals, and the token after; or 0."""
    token = tokens[place]
    if token.kind == "n":
        value = small_number(token, 1, 30)
    elif token.entry.ordinal is not None:
        value = token.entry.ordinal
    elif token.entry.cardinal == 20 and (
        unit := tokens[place + 1 + (tokens[place + 1].text == "-")].entry.ordinal
    ):
        return 20 + unit, place + 2 + (tokens[place + 1].text == "-")
    else:
        value = roman(text[token.start : token.end]) if token.capital else None
    if value is None or not 1 <= value <= 30:
        return 0, place
    return value, place + 1 + is_ordinal_mark(tokens[place + 1])
