"""Read days that are called by their number and the letter of their month: Spanish "11-M", "23-F"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.figures.extraction.amounts import amount
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.years import small_number
from translation.model import Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.tokens import Line

_LETTERS = frozenset("EFMAJSOND")  # of the months in Spanish, which other languages leave as they are


def day_name(line: Line, place: int) -> Parsed | None:
    """ "11-M": the day in each month of that letter, or a name; not "11-MA", "11-m" and "2023-M".

    In other languages an amount as well, if a name at all: "a 15-A fuse".
    """
    token, dash, letter, after = line.tokens[place : place + 4]
    if dash.text != "-" or not (dash.glued and letter.glued and letter.capital):
        return None
    name = line.word(letter).removesuffix(".")  # "s." at the end of a sentence is a term of its own
    day = small_number(token, 1, 31)
    goes_on = after.glued and (after.kind != "s" or after.text in "-/")
    if day is None or name not in _LETTERS or goes_on or line.tokens[place - 1].text == "-":
        return None
    designation = Reading("designation", f"{day}-{name}")
    months = line.table.month_letters.get(name.lower())
    if months is not None:
        dates = (Reading("date", f"XXXX-{month:02}-{day:02}") for month in months)
        return Parsed(place + 3, (*dates, designation))
    counted = amount(line, place)
    if counted is None or counted.end > place + 3:
        return None
    readings = dict.fromkeys((*counted.readings, designation))
    return counted._replace(end=place + 3, readings=tuple(readings))
