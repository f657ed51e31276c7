"""Read days that are called by their number and the letter of their month: Spanish "11-M", "23-F"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.figures.extraction.amounts import amount
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.years import small_number
from translation.model import Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.tokens import Line

# Before such a name without its hyphen, "el 15M", which is else rather an amount.
_ARTICLES = frozenset({"el", "al", "del"})
_LETTERS = frozenset("EFMAJSOND")  # of the months in Spanish, which other languages leave as they are


def day_name(line: Line, place: int) -> Parsed | None:
    """ "11-M", "el 11M": the day in each month of that letter, or a name; not "11-MA", "11-m" and "2023-M".

    In other languages an amount as well, if a name at all: "a 15-A fuse". So is one without its hyphen.
    """
    dash = line.tokens[place + 1]
    end = place + 2 + (dash.text == "-" and dash.glued)
    letter, after = line.tokens[end - 1 : end + 1]
    if not (letter.glued and letter.capital):
        return None
    name = line.word(letter).removesuffix(".")  # "s." at the end of a sentence is a term of its own
    day = small_number(line.tokens[place], 1, 31)
    goes_on = after.glued and (after.kind != "s" or after.text in "-/")
    before = line.tokens[place - 1]
    if day is None or name not in _LETTERS or goes_on or before.text == "-":
        return None
    has_hyphen = end == place + 3
    if not has_hyphen and (not line.table.month_letters or before.text not in _ARTICLES):
        return None
    designation = Reading("designation", f"{day}{'-' * has_hyphen}{name}")
    counted = amount(line, place)
    months = line.table.month_letters.get(name.lower())
    if months is not None:
        dates = [Reading("date", f"XXXX-{month:02}-{day:02}") for month in months]
        is_amount = not has_hyphen and counted is not None and counted.end == end  # "el 15M", 15 millions
        amounts = counted.readings if counted is not None and is_amount else ()
        return Parsed(end, (*dates, designation, *amounts))
    if counted is None or counted.end > end:
        return None
    readings = dict.fromkeys((*counted.readings, designation))
    return counted._replace(end=end, readings=tuple(readings))
