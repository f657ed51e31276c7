"""Read what a number counts: a share, money, a measure, a length of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.lexicon.units import (
    CODES,
    DEGREE_LETTERS,
    DEGREES,
    DURATIONS,
    FACTORS,
    SPEEDS,
)

if TYPE_CHECKING:
    from translation.checks.figures.extraction.quantity import Quantity
    from translation.checks.figures.extraction.tokens import Line, Token
    from translation.model import FigureKind

# Between the two ends of a range, and between a number and its unit.
DASHES = ("-", "–", "—")
_TIME_SIGNS = {"h": "hour", "s": "second", "min": "minute"} | dict.fromkeys(
    ("sec", "seg", "sek"), "second"
)  # after a slash or "per"
_ARTICLES_OF_TIMES = ("la",)  # "à la seconde"; "a la hora" is one term
_DEGREE_SIGNS = ("°", "º")


class Unit(NamedTuple):
    """What a quantity counts: its kind and unit, the token after it, and whether a half follows."""

    kind: FigureKind
    name: str | None
    end: int
    half: bool = False


def unit_after(line: Line, number: Quantity, currency: str | None) -> Unit:
    """What is counted: by the ending of a compound, a currency before it, or the words after it."""
    if number.ending is not None:
        return Unit(_kind_of_ending(number.ending), number.ending or None, number.end)
    if currency is not None:
        return Unit("money", currency, number.end)
    place = _first_of_unit(line, number)
    return (
        _percentage(line, place)
        or _money(line, place)
        or _measure(line, place, number)
        or Unit("number", None, number.end)
    )


def _kind_of_ending(ending: str) -> FigureKind:
    if ending == "%":
        return "percent"
    return "duration" if ending in DURATIONS else "number"


def _first_of_unit(line: Line, number: Quantity) -> int:
    """The token at which a unit may begin: after a hyphen, a point, "of", or a filler."""
    place = number.end
    token, after = line.tokens[place : place + 2]
    dot = token.text == "." and number.scale and (after.glued or after.entry.currency)
    if token.glued and (dot or (after.glued and token.text in DASHES)):
        place += 1
    if line.tokens[place].text in _DEGREE_SIGNS and line.tokens[place + 1].entry.percent:
        place += 1  # "50°%", a slip of the hand
    if "of" in line.tokens[place].entry.roles and (number.scale or number.collective or number.vague):
        place += 1
    if "fillers" in line.tokens[place].entry.roles and line.tokens[place + 1].entry.unit in DURATIONS:
        place += 1  # "vingt dernières années"
    return place


def _percentage(line: Line, place: int) -> Unit | None:
    percent = line.tokens[place].entry.percent
    return Unit("percent", percent, place + 1) if percent is not None else None


def _money(line: Line, place: int) -> Unit | None:
    """ "euros", "€", "EUR"; not the sign of the next amount, "5 €20"."""
    token, after = line.tokens[place : place + 2]
    entry = token.entry
    if entry.currency is not None and not (token.kind == "s" and after.kind == "n" and not token.glued):
        return _cents(line, entry.currency, place + 1)
    if "code" in entry.roles and line.word(token).isupper() and not (after.glued and after.kind == "n"):
        return Unit("money", line.word(token), place + 1)
    return None


def _measure(line: Line, place: int, number: Quantity) -> Unit | None:
    """A measure or a length of time, with what may follow: "per 100 km", "au carré", "and a half"."""
    token, after = line.tokens[place : place + 2]
    unit = token.entry.unit
    if token.capital and not (after.glued and after.text in DASHES):  # "5 C-130"
        unit = line.table.capital_units.get(token.text) or degrees_of_letter(token, after) or unit
    if unit is None and number.digits and not number.scale and _is_free(token, after):
        unit = token.entry.unit_sign
    if unit is None:
        return None
    half = "and_half" in after.entry.roles  # "three metres and a half"
    if unit in DURATIONS:
        return Unit("duration", unit, place + 1 + half, half)
    if unit == "volume-liter" and (end := _per_distance(line, place + 1)):
        return Unit("measure", "consumption-liter-per-100-kilometer", end)
    if (speed := _speed(line, place + 1, unit)) is not None:
        return Unit("measure", *speed)
    area = unit.replace("length-", "area-square-")
    if "squared" in after.entry.roles and area in FACTORS:
        return Unit("measure", area, place + 2)
    return Unit("measure", unit, place + 1 + half, half)


def degrees_of_letter(token: Token, after: Token) -> str | None:
    """The degrees of "1.5C" and "104F": a capital that touches the digits before it and nothing after it."""
    stands_alone = not after.glued or (after.kind == "s" and after.text not in DASHES)
    return DEGREE_LETTERS.get(token.text) if token.capital and token.glued and stands_alone else None


def _speed(line: Line, place: int, length: str) -> tuple[str, int] | None:
    """The speed that a length is with the time after it, and the token after that; or None.

    "metres per second", "km/heure", "kilomètres à l'heure", "feet a minute"; not "ran 10 miles an hour ago".
    """
    link, place = line.tokens[place], place + 1
    if link.text != "/" and not link.entry.roles & {"per", "per_time", "articles"}:
        return None
    if line.tokens[place].text in _ARTICLES_OF_TIMES:
        place += 1
    elif line.tokens[place + 1].text == "'" and line.tokens[place + 1].glued:  # "à l'heure"
        place += 2
    time, after = line.tokens[place : place + 2]
    unit = SPEEDS.get((length, time.entry.unit or _TIME_SIGNS.get(time.text, "")))
    ago = "lasting_after" in after.entry.roles and "of" not in after.entry.roles
    return None if unit is None or ago else (unit, place + 1)


def _per_distance(line: Line, place: int) -> int:
    """The token after the "per 100 km" that follows litres, "/100 km" too, in any words; or 0."""
    for start in (place + 1, place + 2):  # "aux 100", "a los 100"
        number, unit = line.tokens[start : start + 2]
        if number.text == "100" and "length-kilometer" in (unit.entry.unit, unit.entry.unit_sign):
            return start + 2
    return 0


def _cents(line: Line, currency: str, end: int) -> Unit:
    """ "40 euro cents", "40 centimes d'euro": whatever the order, the cent is counted."""
    hyphen = line.tokens[end].text == "-"  # "40 Euro-Cent"
    if hyphen and line.tokens[end + 1].entry.currency == "cent":
        return Unit("money", "cent", end + 2)
    after = line.tokens[end].entry
    named = line.tokens[end + 1].entry.currency if "of" in after.roles else after.currency
    if currency == "cent" and named in CODES:
        return Unit("money", "cent", end + 1 + ("of" in after.roles))
    if after.currency == "cent":
        return Unit("money", "cent", end + 1)
    return Unit("money", currency, end)


def _is_free(token: Token, after: Token) -> bool:
    """Whether a unit sign stands by itself: not "t'", not "m." of a name."""
    if not after.glued or after.text == "/":  # "5 l/100 km"
        return True
    if len(token.text) == 1 and token.kind == "w" and not token.glued and token.capital:
        return False
    return after.kind == "s" and after.text != "'"


def is_below_zero(line: Line, unit: Unit) -> bool:
    """Whether degrees are told to be below zero: "five degrees below zero", "five below zero"."""
    after = line.tokens[unit.end]
    says_degrees = unit.name in DEGREES or (unit.name is None and " " in after.text)  # not "5 negative tests"
    return says_degrees and "below_zero" in after.entry.roles
