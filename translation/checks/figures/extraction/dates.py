"""Read dates, as ISO 8601 / EDTF values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.decades import (
    century,
    decade_after_apostrophe,
    decade_in_digits,
    decade_in_words,
    joined_century,
)
from translation.checks.figures.extraction.digits import ascii_digits, readings
from translation.checks.figures.extraction.parsed import Parsed, first_of
from translation.checks.figures.extraction.years import (
    full_year,
    is_ordinal_mark,
    small_number,
    year,
    year_of,
)
from translation.model import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Line, Token

    Tokens = Sequence[Token]

_DOTTED_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})")
_DOTTED_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")


def calendar(line: Line, place: int) -> Parsed | None:
    """The date, decade or century that begins at a token, or None."""
    token = line.tokens[place]
    if token.kind == "n":
        return first_of(_IN_DIGITS, line, place)
    if token.text == "'":
        return decade_after_apostrophe(line, place)
    if token.kind == "s" or not _is_dated(token):
        return None
    return _month_first(line, place) if token.entry.months else first_of(_IN_WORDS, line, place)


def _is_dated(token: Token) -> bool:
    """Whether a date, a decade or a century may begin with a word: one in Roman numerals has a capital."""
    entry = token.entry
    return (
        token.capital
        or bool(entry.months)
        or entry.weekday is not None
        or entry.decade is not None
        or entry.cardinal is not None
        or entry.ordinal is not None
        or not entry.roles.isdisjoint(("decade_words", "centuries"))
    )


def _weekday(line: Line, place: int) -> Parsed | None:
    token = line.tokens[place]
    weekday = token.entry.weekday
    if weekday is None or (line.table.capital_dates and not token.capital):
        return None
    days = [weekday]
    if "eve_cues" in line.tokens[place - 1].entry.roles:
        days.append((weekday - 2) % 7 + 1)  # the night is named after either day
    return Parsed(place + 1, tuple(Reading("date", f"XXXX-WXX-{day}") for day in days))


def _date(year: int | None, month: int, day: int | None = None) -> Reading:
    return Reading("date", f"{year or 'XXXX'}-{month:02}" + (f"-{day:02}" if day else ""))


def _of_each(months: tuple[int, ...], year: int | None, day: int | None = None) -> tuple[Reading, ...]:
    """The same date in each of the months that a word may mean."""
    return tuple(_date(year, month, day) for month in months)


def _dotted_date(line: Line, place: int) -> Parsed | None:
    """24.02.2022, 3.2.98."""
    match = _DOTTED_DATE.fullmatch(ascii_digits(line.tokens[place].text))
    if match is None:
        return None
    first, second, year = (int(part) for part in match.groups())
    orders = [(first, second)]
    if line.table.month_first or second > 12:
        orders.append((second, first))
    return _dates(place + 1, orders, full_year(year))


def _dotted_day(line: Line, place: int) -> Parsed | None:
    """ "am 1.9. beginnt": a day without its year, or a number; where a comma sets off decimals."""
    token, dot, after = line.tokens[place : place + 3]
    match = _DOTTED_DAY.fullmatch(ascii_digits(token.text))
    if match is None or line.table.decimal != "," or not (dot.text == "." and dot.glued):
        return None
    if after.kind != "w" or after.glued:  # at the end of a sentence; the version "1.4.x"
        return None
    day, month = int(match[1]), int(match[2])
    dates = _dates(place + 2, [(day, month)], None)
    if dates is None:
        return None
    values = readings(token.text, line.table.decimal, line.table.group)
    return dates._replace(readings=(*dates.readings, *(Reading("number", value) for value in values)))


def _numeric_date(line: Line, place: int) -> Parsed | None:
    """24/2/2022, 2022-02-24."""
    token, mark, middle, mark2, last = line.tokens[place : place + 5]
    if mark.text not in ("/", "-", ".") or mark2.text != mark.text:
        return None
    if not (mark.glued and middle.glued and mark2.glued and last.glued):
        return None
    first_year = year_of(token)
    if first_year is not None:
        month, day = small_number(middle, 1, 12), small_number(last, 1, 31)
        return Parsed(place + 5, (_date(first_year, month, day),)) if month and day else None
    one, other = small_number(token, 1, 31), small_number(middle, 1, 31)
    last_year = small_number(last, 0, 99, (2,)) if len(last.text) == 2 else year_of(last)
    if one is None or other is None or last_year is None:
        return None
    orders = [(one, other), (other, one)]
    return _dates(place + 5, orders[::-1] if line.table.month_first else orders, full_year(last_year))


def _dates(end: int, orders: Sequence[tuple[int, int]], year: int | None) -> Parsed | None:
    """What is a date among pairs of day and month, the likeliest first."""
    dates = [_date(year, month, day) for day, month in orders if 1 <= month <= 12 and 1 <= day <= 31]
    return Parsed(end, tuple(dict.fromkeys(dates))) if dates else None


def _month_first(line: Line, place: int) -> Parsed | None:
    """ "February 24, 2022", "February 2022", "février"."""
    tokens, table, token = line.tokens, line.table, line.tokens[place]
    months = token.entry.months
    if not months or (table.capital_dates and not token.capital):
        return None
    is_short = tokens[place + 1].text == "." and tokens[place + 1].glued and not token.entry.lone_month
    end = place + 1 + is_short
    # Elsewhere too a day follows where the order is a foreign one: "Dez. 31", "September 11, 2001".
    if table.month_first or is_short or (tokens[end + 1].text == "," and year_of(tokens[end + 2])):
        day, after = _day_after(tokens, end)
        if day is not None:
            year, after = _year_after(tokens, after)
            return Parsed(after, _of_each(months, year, day))
    year, after = _year_after(tokens, end)
    if year is not None:
        return Parsed(after, _of_each(months, year))
    if token.entry.lone_month or (token.text in table.ambiguous_months and _has_month_cue(tokens, place)):
        return Parsed(place + 1, _of_each(months, None))
    return None


def _day_after(tokens: Tokens, place: int) -> tuple[int | None, int]:
    """The day in digits after a month and the token after it; None if the digits are something else."""
    day = small_number(tokens[place], 1, 31)
    after = place + 1 + is_ordinal_mark(tokens[place + 1])
    follows = tokens[after]
    if follows.glued and (follows.kind == "n" or follows.text in (":", "%", "/")):
        return None, place
    return day, after


def _has_month_cue(tokens: Tokens, place: int) -> bool:
    """Whether the word before makes a month of a word that could be another."""
    before = tokens[place - 2] if tokens[place - 1].text == "-" else tokens[place - 1]
    return "month_cues" in before.entry.roles


def _day_first(line: Line, place: int) -> Parsed | None:
    """ "24 February 2022", "le 1er mai", "24. Februar", "28 de agosto de 2009"."""
    tokens, token = line.tokens, line.tokens[place]
    day = small_number(token, 1, 31) if token.kind == "n" else token.entry.ordinal
    if day is None or not 1 <= day <= 31:
        return None
    after = place + 1 + is_ordinal_mark(tokens[place + 1])
    after += "day_glue" in tokens[after].entry.roles
    named = tokens[after]
    ambiguous = named.text in line.table.ambiguous_months
    if not named.entry.months or (line.table.capital_dates and not named.capital and ambiguous):
        return None
    end = after + 1
    if tokens[end].text == "." and tokens[end].glued and year_of(tokens[end + 1]) is not None:
        end += 1
    if token.kind == "w" and line.table.month_first and _day_after(tokens, end)[0] is not None:
        return None  # "a second September 11"
    year, end = _year_after(tokens, end)
    return Parsed(end, _of_each(named.entry.months, year, day))


def _year_after(tokens: Tokens, place: int) -> tuple[int | None, int]:
    """The year after a day or a month and the token after it."""
    glued = tokens[place].text == "," or "day_glue" in tokens[place].entry.roles
    after = place + glued
    while "years" in tokens[after].entry.roles and after - place < 3:  # "février de l'année 2022"
        after += 1
    year = year_of(tokens[after])
    follows = tokens[after + 1]
    if year is None or (follows.glued and "decade_suffixes" in follows.entry.roles):
        return None, place
    return year, after + 1


_IN_DIGITS = (
    _dotted_date,
    _dotted_day,
    _numeric_date,
    century,
    _day_first,
    decade_in_digits,
    joined_century,
    year,
)
_IN_WORDS = (_weekday, decade_in_words, century, _day_first, joined_century)
