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
    full = year - year % 100 + short
    if full <= year:
        return None
    return Parsed(place + 1, (Reading("number", Decimal(short)), Reading("date", str(full))))


def prefixed_decade(line: Line, place: int) -> Parsed | None:
    """ "the '90s", "années 90", "los años noventa", "anni '60"."""
    tokens, token = line.tokens, line.tokens[place]
    after = place + 1
    if tokens[after].text == "'" and not token.text.endswith("'"):
        after += 1
    named = tokens[after]
    if token.text == "'" and not named.glued:  # "Wells' 33 percent"
        return None
    if named.kind == "w":
        return _spelled_decade(line, after)
    return _years_of_two_digits(line, after) or _decade_in_digits(line, after, apostrophe=token.text == "'")


def _spelled_decade(line: Line, place: int) -> Parsed | None:
    spelled = quantity(line, place, joined=False)
    if spelled is None or spelled.digits or spelled.scale:
        return None
    value = spelled.values[0]
    return decade(spelled.end, int(value)) if 10 <= value < 100 and value % 10 == 0 else None


def _years_of_two_digits(line: Line, place: int) -> Parsed | None:
    """Two years in two digits each, "années 50 et 51": no decade ends in a one."""
    first, link, second = line.tokens[place : place + 3]
    one, other = small_number(first, 0, 99, (2,)), small_number(second, 0, 99, (2,))
    if one is None or other is None or not (link.entry.roles & {"ands", "to"} or link.text in ("-", "–")):
        return None
    if other % 10 == 0 or full_year(one) >= full_year(other):
        return None
    return Parsed(place + 3, (Reading("date", f"{full_year(one)}/{full_year(other)}"),))


def _decade_in_digits(line: Line, place: int, *, apostrophe: bool) -> Parsed | None:
    """The 90 of "années 90"; after an apostrophe a single year too, "'98"."""
    value, suffix = small_number(line.tokens[place], 0, 2199, (2, 4)), line.tokens[place + 1]
    if value is None or (value % 10 and not (value < 100 and apostrophe and not suffix.glued)):
        return None
    if value % 10 or value == 0:
        return Parsed(place + 1, (Reading("date", str(full_year(value))), Reading("number", Decimal(value))))
    if suffix.glued and "decade_suffixes" in suffix.entry.roles:
        return decade(place + 2, value)
    return None if suffix.glued and suffix.kind != "s" else decade(place + 1, value)


def decade_name(line: Line, place: int) -> Parsed | None:
    """ "seventies", "nineteen seventies", "siebziger Jahre"."""
    entry, after = line.tokens[place].entry, line.tokens[place + 1].entry
    if entry.cardinal in (18, 19, 20) and after.decade is not None:
        return decade(place + 2, int(entry.cardinal or 0) * 100 + after.decade)
    if entry.decade is None:
        return None
    return decade(place + 1 + ("decade_words" in after.roles), entry.decade)


def worded_decade(line: Line, place: int) -> Parsed | None:
    """ "années 90", where the word may stand before."""
    if not line.table.decades_after or "decade_words" not in line.tokens[place].entry.roles:
        return None
    return prefixed_decade(line, place)


def suffixed_decade(line: Line, place: int) -> Parsed | None:
    """ "1990s", "1990's", "90er", "80er Jahre"."""
    tokens = line.tokens
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


def century(line: Line, place: int) -> Parsed | None:
    """ "19th century", "XIXe siècle", "siglo XX", "21. Jahrhundert", "il Cinquecento"."""
    tokens, token = line.tokens, line.tokens[place]
    hundreds = token.entry.cardinal or 0
    if line.table.capital_hundreds and token.capital and hundreds in range(200, 1000, 100):
        readings = (Reading("century", f"{10 + hundreds // 100}XX"), Reading("number", Decimal(hundreds)))
        return Parsed(place + 1, readings if place else readings[::-1])
    if "centuries" in token.entry.roles:
        value, end = _counted_century(line, place + 1)
        if value and tokens[end - 1].text == ".":
            end -= 1
    else:
        value, end = _counted_century(line, place)
        end += tokens[end].text == "-"
        if "centuries" not in tokens[end].entry.roles:
            return None
        end += 1
    return Parsed(end, (Reading("century", f"{value - 1:02}XX"),)) if value else None


def _counted_century(line: Line, place: int) -> tuple[int, int]:
    """A number from 1 to 30 in digits, as an ordinal or in Roman numerals, and the token after; or 0."""
    token, after = line.tokens[place], place + 1
    if token.entry.cardinal == 20 and token.entry.ordinal is None:  # "twenty-first"
        after += line.tokens[after].text == "-"
        unit = line.tokens[after].entry.ordinal
        return (20 + unit, after + 1) if unit else (0, place)
    if token.kind == "n":
        value = small_number(token, 1, 30)
    elif token.entry.ordinal is not None:
        value = token.entry.ordinal
    else:
        value = roman(line.word(token)) if token.capital else None
    if value is None or not 1 <= value <= 30:
        return 0, place
    return value, after + is_ordinal_mark(line.tokens[after])
