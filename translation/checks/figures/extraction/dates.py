"""Read dates, as ISO 8601 / EDTF values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.digits import ascii_digits
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.years import (
    century,
    decade,
    full_year,
    is_ordinal_mark,
    prefixed_decade,
    small_number,
    suffixed_decade,
    year,
    year_of,
)
from translation.model import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Token
    from translation.languages.figure_table import FigureTable

    Tokens = Sequence[Token]

_NUMERIC_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")


def calendar(tokens: Tokens, place: int, text: str, table: FigureTable) -> Parsed | None:
    """The date, decade or century that begins at a token, or None."""
    token = tokens[place]
    entry = token.entry
    if token.kind == "n":
        return (
            _numeric_date(tokens, place, table)
            or century(tokens, place, text, table)
            or _day_first(tokens, place, table)
            or suffixed_decade(tokens, place)
            or year(tokens, place)
        )
    if token.text == "'":
        return prefixed_decade(tokens, place, table)
    if token.kind == "s":
        return None
    if entry.month is not None:
        return _month(tokens, place, table)
    if entry.weekday is not None and (token.capital or not table.capital_dates):
        days = [entry.weekday]
        if "eve_cues" in tokens[place - 1].entry.roles:
            days.append((entry.weekday - 2) % 7 + 1)  # the night is told by either day
        return Parsed(place + 1, tuple(Reading("date", f"XXXX-WXX-{day}") for day in days))
    if entry.cardinal in (18, 19, 20) and tokens[place + 1].entry.decade is not None:  # "nineteen seventies"
        return decade(place + 2, int(entry.cardinal or 0) * 100 + (tokens[place + 1].entry.decade or 0))
    if entry.decade is not None:
        return decade(place + 1 + ("decade_words" in tokens[place + 1].entry.roles), entry.decade)
    if (
        table.decades_after
        and "decade_words" in entry.roles
        and (found := prefixed_decade(tokens, place, table))
    ):
        return found
    if entry.ordinal is not None:
        return century(tokens, place, text, table) or _day_first(tokens, place, table)
    if "centuries" in entry.roles or token.capital or entry.cardinal is not None:
        return century(tokens, place, text, table)
    return None


def _date(year: int | None, month: int, day: int | None = None) -> Reading:
    return Reading("date", f"{year or 'XXXX'}-{month:02}" + (f"-{day:02}" if day else ""))


def _numeric_date(tokens: Tokens, place: int, table: FigureTable) -> Parsed | None:
    """24.02.2022, 24/2/2022, 2022-02-24."""
    token, mark, middle, mark2, last = tokens[place : place + 5]
    if match := _NUMERIC_DATE.fullmatch(ascii_digits(token.text)):
        first, second, year = (int(part) for part in match.groups())
        orders = [(first, second)]
        if table.month_first or second > 12:
            orders.append((second, first))
        return _dates(place + 1, orders, full_year(year))
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
    return _dates(place + 5, orders[::-1] if table.month_first else orders, full_year(last_year))


def _dates(end: int, orders: Sequence[tuple[int, int]], year: int) -> Parsed | None:
    """What is a date among pairs of day and month, the likeliest first."""
    found = [_date(year, month, day) for day, month in orders if 1 <= month <= 12 and 1 <= day <= 31]
    return Parsed(end, tuple(dict.fromkeys(found))) if found else None


def _month(tokens: Tokens, place: int, table: FigureTable) -> Parsed | None:
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
        after = end + 1 + is_ordinal_mark(tokens[end + 1])
        follows = tokens[after]
        if not (follows.glued and (follows.kind == "n" or follows.text in (":", "%", "/"))):
            year, end = _year_after(tokens, after)
            return Parsed(end, (_date(year, month, day),))
    year, after = _year_after(tokens, end)
    if year is not None:
        return Parsed(after, (_date(year, month),))
    if token.entry.lone_month or (token.text in table.ambiguous_months and _cued(tokens, place)):
        return Parsed(place + 1, (_date(None, month),))
    return None


def _cued(tokens: Tokens, place: int) -> bool:
    """Whether the word before makes a month of a word that could be another."""
    before = tokens[place - 2] if tokens[place - 1].text == "-" else tokens[place - 1]
    return "month_cues" in before.entry.roles


def _day_first(tokens: Tokens, place: int, table: FigureTable) -> Parsed | None:
    """ "24 February 2022", "le 1er mai", "24. Februar", "28 de agosto de 2009"."""
    token = tokens[place]
    day = small_number(token, 1, 31) if token.kind == "n" else token.entry.ordinal
    if day is None or not 1 <= day <= 31:
        return None
    after = place + 1 + is_ordinal_mark(tokens[place + 1])
    after += "day_glue" in tokens[after].entry.roles
    named = tokens[after]
    month = named.entry.month
    if month is None or (table.capital_dates and not named.capital and named.text in table.ambiguous_months):
        return None
    end = after + 1
    if tokens[end].text == "." and tokens[end].glued and year_of(tokens[end + 1]) is not None:
        end += 1
    year, end = _year_after(tokens, end)
    return Parsed(end, (_date(year, month, day),))


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
