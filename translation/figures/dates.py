"""Read dates, years, decades and centuries, as ISO 8601 / EDTF values."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translation.figures.digits import ascii_digits
from translation.figures.match import Match
from translation.figures.numerals import quantity
from translation.model import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.figures.table import Table
    from translation.figures.tokens import Token

    Tokens = Sequence[Token]

_ROMAN = re.compile(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})(?:er|e|ème|eme|ième|è|a|o)?")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_NUMERIC_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")


def roman(word: str) -> int | None:
    """The value of a Roman numeral up to 89, an ordinal ending allowed ("XIXe"), or None."""
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


def calendar(tokens: Tokens, place: int, text: str, table: Table) -> Match | None:
    """The date, decade or century that begins at a token, or None."""
    token = tokens[place]
    entry = token.entry
    if token.kind == "n":
        return (
            _numeric_date(tokens, place, table)
            or _century(tokens, place, text)
            or _day_first(tokens, place, table)
            or _suffixed_decade(tokens, place)
            or _year(tokens, place)
        )
    if token.text == "'":
        return _prefixed_decade(tokens, place, table)
    if token.kind == "s":
        return None
    if entry.month is not None:
        return _month(tokens, place, table)
    if entry.weekday is not None and (token.capital or not table.capital_dates):
        return Match(place + 1, (Reading("date", f"XXXX-WXX-{entry.weekday}"),))
    if entry.cardinal in (18, 19, 20) and tokens[place + 1].entry.decade is not None:  # "nineteen seventies"
        return _decade(place + 2, int(entry.cardinal or 0) * 100 + (tokens[place + 1].entry.decade or 0))
    if entry.decade is not None:
        return _decade(place + 1 + ("decade_words" in tokens[place + 1].entry.roles), entry.decade)
    if (
        table.decades_after
        and "decade_words" in entry.roles
        and (found := _prefixed_decade(tokens, place, table))
    ):
        return found
    if entry.ordinal is not None:
        return _century(tokens, place, text) or _day_first(tokens, place, table)
    if "centuries" in entry.roles or token.capital or entry.cardinal is not None:
        return _century(tokens, place, text)
    return None


# -- dates -------------------------------------------------------------------------------------


def _date(year: int | None, month: int, day: int | None = None) -> Reading:
    return Reading("date", f"{year or 'XXXX'}-{month:02}" + (f"-{day:02}" if day else ""))


def _numeric_date(tokens: Tokens, place: int, table: Table) -> Match | None:
    """24.02.2022, 24/2/2022, 2022-02-24."""
    token, mark, middle, mark2, last = tokens[place : place + 5]
    if match := _NUMERIC_DATE.fullmatch(ascii_digits(token.text)):
        first, second, year = (int(part) for part in match.groups())
        return _day_and_month(place + 1, first, second, _full_year(year), month_first=False)
    if mark.text not in ("/", "-", ".") or mark2.text != mark.text:
        return None
    if not (mark.glued and middle.glued and mark2.glued and last.glued):
        return None
    first_year = year_of(token)
    if first_year is not None:
        month, day = small_number(middle, 1, 12), small_number(last, 1, 31)
        return Match(place + 5, (_date(first_year, month, day),)) if month and day else None
    one, other = small_number(token, 1, 31), small_number(middle, 1, 31)
    last_year = small_number(last, 0, 99, (2,)) if len(last.text) == 2 else year_of(last)
    if one is None or other is None or last_year is None:
        return None
    return _day_and_month(place + 5, one, other, _full_year(last_year), table.month_first)


def _day_and_month(end: int, first: int, second: int, year: int, month_first: bool) -> Match | None:
    """Both orders where both are dates, that of the country first."""
    orders = [(second, first), (first, second)] if month_first else [(first, second), (second, first)]
    found = [_date(year, month, day) for day, month in orders if 1 <= month <= 12 and 1 <= day <= 31]
    return Match(end, tuple(dict.fromkeys(found))) if found else None


def _month(tokens: Tokens, place: int, table: Table) -> Match | None:
    """ "February 24, 2022", "February 2022", "février"."""
    token = tokens[place]
    month = token.entry.month
    if month is None or (table.capital_dates and not token.capital):
        return None
    end = place + 1
    short = tokens[end].text == "." and tokens[end].glued and not token.entry.lone_month
    end += short
    day = small_number(tokens[end], 1, 31)
    # Elsewhere too a day follows where the order is a foreign one: "Dez. 31", "September 11, 2001".
    if not table.month_first and not short and not (tokens[end + 1].text == "," and year_of(tokens[end + 2])):
        day = None
    if day is not None:
        after = end + 1 + _is_ordinal_mark(tokens[end + 1])
        follows = tokens[after]
        if not (follows.glued and (follows.kind == "n" or follows.text in (":", "%", "/"))):
            year, end = _year_after(tokens, after)
            return Match(end, (_date(year, month, day),))
    year, after = _year_after(tokens, end)
    if year is not None:
        return Match(after, (_date(year, month),))
    if token.entry.lone_month or (token.text in table.shy_months and _cued(tokens, place)):
        return Match(place + 1, (_date(None, month),))
    return None


def _cued(tokens: Tokens, place: int) -> bool:
    """Whether the word before makes a month of a word that could be another."""
    before = tokens[place - 2] if tokens[place - 1].text == "-" else tokens[place - 1]
    return "month_cues" in before.entry.roles


def _day_first(tokens: Tokens, place: int, table: Table) -> Match | None:
    """ "24 February 2022", "le 1er mai", "24. Februar", "28 de agosto de 2009"."""
    token = tokens[place]
    day = small_number(token, 1, 31) if token.kind == "n" else token.entry.ordinal
    if day is None or not 1 <= day <= 31:
        return None
    after = place + 1 + _is_ordinal_mark(tokens[place + 1])
    after += "day_glue" in tokens[after].entry.roles
    named = tokens[after]
    month = named.entry.month
    if month is None or (table.capital_dates and not named.capital and named.text in table.shy_months):
        return None
    end = after + 1
    if tokens[end].text == "." and tokens[end].glued and year_of(tokens[end + 1]) is not None:
        end += 1
    year, end = _year_after(tokens, end)
    return Match(end, (_date(year, month, day),))


def _is_ordinal_mark(token: Token) -> bool:
    return token.glued and (token.text in (".", "º", "°") or "ordinal_marks" in token.entry.roles)


# -- years, decades, centuries -----------------------------------------------------------------


def year_of(token: Token) -> int | None:
    """The value of a token that may be a year in four digits."""
    return small_number(token, 1000, 2199, (4,))


def _full_year(year: int) -> int:
    """A year in two digits: in news, one of the last sixty before or forty after 2000."""
    return year if year > 99 else 1900 + year if year >= 40 else 2000 + year


def _year_after(tokens: Tokens, place: int) -> tuple[int | None, int]:
    glued = tokens[place].text == "," or "day_glue" in tokens[place].entry.roles
    after = place + glued
    while "years" in tokens[after].entry.roles and after - place < 3:  # "février de l'année 2022"
        after += 1
    year = year_of(tokens[after])
    follows = tokens[after + 1]
    if year is None or (follows.glued and "decade_suffixes" in follows.entry.roles):
        return None, place
    return year, after + 1


def _year(tokens: Tokens, place: int) -> Match | None:
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
            return Match(place + 3, (Reading("date", f"{year}/{until}"),))
    if mark.glued and (mark.kind == "w" or mark.entry.currency or mark.text in ("%", "°")):
        return None
    entry = mark.entry
    if entry.unit or entry.currency or entry.percent or entry.scales:
        return None
    dated, number = Reading("date", str(year)), Reading("number", Decimal(year))
    # In Russian the word for year follows: "2022 года 1550 машин".
    cued = ("years" in before.entry.roles and year_of(tokens[place - 2]) is None) or before.text in ("(", "'")
    if 1900 <= year <= 2040 or (cued and year >= 1100):
        return Match(place + 1, (dated, number))
    return Match(place + 1, (number, dated)) if cued else None


def _second_year(tokens: Tokens, place: int) -> Match | None:
    """The 51 of "between 1950 and 51"."""
    year = year_of(tokens[place - 2])
    short = small_number(tokens[place], 0, 99, (2,))
    if year is None or short is None or not tokens[place - 1].entry.roles & {"ands", "to"}:
        return None
    full = year - year % 100 + short
    return (
        Match(place + 1, (Reading("number", Decimal(short)), Reading("date", str(full))))
        if full > year
        else None
    )


def _prefixed_decade(tokens: Tokens, place: int, table: Table) -> Match | None:
    """ "the '90s", "années 90", "los años noventa", "anni '60"."""
    token = tokens[place]
    marked = token.text.endswith("'")
    after = place + 1
    if tokens[after].text == "'" and not marked:
        marked = True
        after += 1
    named = tokens[after]
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
        return _decade(spelt.end, int(spelt.values[0]))
    value = small_number(named, 0, 2199, (2, 4))
    suffix = tokens[after + 1]
    if (until := _year_pair(tokens, after)) is not None and value is not None:
        return Match(after + 3, (Reading("date", f"{_full_year(value)}/{until}"),))
    if value is None or (value % 10 and not (value < 100 and token.text == "'" and not suffix.glued)):
        return None
    if value % 10 or value == 0:  # "'98"
        return Match(after + 1, (Reading("date", str(_full_year(value))), Reading("number", Decimal(value))))
    if suffix.glued and "decade_suffixes" in suffix.entry.roles:
        return _decade(after + 2, value)
    return None if suffix.glued and suffix.kind != "s" else _decade(after + 1, value)


def _year_pair(tokens: Tokens, place: int) -> int | None:
    """The second of two years told in two digits each, "années 50 et 51": no decade ends in a one."""
    first, link, second = tokens[place : place + 3]
    one, other = small_number(first, 0, 99, (2,)), small_number(second, 0, 99, (2,))
    if one is None or other is None or not (link.entry.roles & {"ands", "to"} or link.text in ("-", "–")):
        return None
    return _full_year(other) if other % 10 and _full_year(one) < _full_year(other) else None


def _suffixed_decade(tokens: Tokens, place: int) -> Match | None:
    """ "1990s", "1990's", "90er", "80er Jahre"."""
    value = small_number(tokens[place], 10, 2199, (2, 4))
    suffix = tokens[place + 1]
    if value is None or value % 10 or not suffix.glued:
        return None
    end = place + 2
    if suffix.text == ".":  # Czech "90. let"
        return _decade(end + 1, value) if "decade_words" in tokens[end].entry.roles else None
    if "decade_suffixes" not in suffix.entry.roles:
        return None
    if "decade_words" in tokens[end].entry.roles:
        end += 1
    elif tokens[end].text == "-" and "decade_words" in tokens[end + 1].entry.roles:
        end += 2
    return _decade(end, value)


def _decade(end: int, value: int) -> Match | None:
    """A decade by its first year; two digits may also be an age or a number."""
    if value >= 100:
        return Match(end, (Reading("decade", f"{value // 10}X"),)) if 1500 <= value < 2100 else None
    decade = Reading("decade", f"{19 if value >= 20 else 20}{value // 10}X")
    return Match(end, (decade, Reading("number", Decimal(value))))


def _century(tokens: Tokens, place: int, text: str) -> Match | None:
    """ "19th century", "XIXe siècle", "siglo XX", "21. Jahrhundert"."""
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
    return Match(end, (Reading("century", f"{value - 1:02}XX"),)) if value else None


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
    return value, place + 1 + _is_ordinal_mark(tokens[place + 1])
