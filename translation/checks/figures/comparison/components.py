"""What of a figure is compared: its single values, each under every name the other side may give it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from translation.checks.figures.lexicon.lexicon import INDICES
from translation.model import Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from translation.model import Figure, Reading

Keys: TypeAlias = "tuple[Hashable, ...]"

_DIGITS = re.compile(r"\d+")
# Translated, its letters mostly change places: LC50 and CL50, EU27 and UE-27, HIV-1 and VIH-1.
_ABBREVIATION = re.compile(r"([A-Z]{2,5})(\d+)")
# UTF-8 read as Latin-1 ("ComisiÃ3n"): never a name.
_BROKEN = re.compile(r"[ÃÂÅÄÐÑ]\d")
# A name that ends in a year: "JO-92", the Olympics of 1992.
_EVENT = re.compile(r"[^\W\d]{2,}-(\d{2})")
_SMALL_IN_WORDS = 12
_SMALL = 20
_LONGEST_SIGN = 4
_TWO_DIGITS = frozenset(map(Decimal, range(10, 100)))
_SAID_OTHERWISE = {("percent", Decimal(100)), ("number", Decimal(0))}  # "all", "none"
_SOME_YEAR: Keys = ("some year",)


@dataclass(frozen=True, slots=True)
class Atom:
    """One value of a figure.

    `nature`: what it is; two of one nature agree by their `exact` keys only, but "3 p.m." may be told as
    15 and MiG-29 as 29. `exact`: value with unit; `loose`: the bare value in all its guises; `faint`: what
    it may be called by a word that is no figure ("this year" for 2008).
    """

    nature: str
    exact: Keys
    loose: Keys
    unit: str | None = None
    value: Decimal | None = None
    faint: Keys = ()
    short: Keys = ()  # the last two digits of a year, and two digits that may be a year's: "Mundial del 82"
    sizes: tuple[tuple[Decimal, str], ...] = ()  # every value with its unit: pounds of money, pounds of mass


def atoms(figure: Figure) -> tuple[tuple[Atom, ...], ...]:
    """The ways to take a figure apart, the likeliest first: a range into its ends, a date into its parts.

    Readings with a single value are one way: the atom carries the keys of each.
    """
    return _of_readings(figure.readings)


@lru_cache(maxsize=4096)
def _of_readings(readings: tuple[Reading, ...]) -> tuple[tuple[Atom, ...], ...]:
    ways = [_parts(reading) for reading in readings]
    single = [way[0] for way in ways if len(way) == 1]
    if single:
        merged = replace(
            single[0],
            exact=tuple(dict.fromkeys(key for atom in single for key in atom.exact)),
            loose=tuple(dict.fromkeys(key for atom in single for key in atom.loose)),
            sizes=tuple(dict.fromkeys(size for atom in single for size in atom.sizes)),
        )
        first = next(index for index, way in enumerate(ways) if len(way) == 1)
        ways = [[merged] if index == first else way for index, way in enumerate(ways)]
        ways = [way for index, way in enumerate(ways) if len(way) > 1 or index == first]
    return tuple(map(tuple, ways))


def is_weak(figure: Figure) -> bool:
    """Whether a good translation may say a figure otherwise or not at all.

    Small numbers, ordinals, fractions and multiples in words, weekdays and months on their own, 0 and
    100 %, everyday names with single digits (CO2, G7, MP3, 4x4), and stock indices (FTSE 100).
    """
    if figure.kind == "designation":
        short = all(len(digits) == 1 for digits in _DIGITS.findall(figure.text))
        return (short and not _BROKEN.search(figure.text)) or is_index(figure)
    if (figure.kind, figure.value) in _SAID_OTHERWISE:
        return True
    if any(char.isdecimal() for char in figure.text):
        return False
    if figure.kind in ("ordinal", "fraction", "multiple", "time", "decade", "century", "date"):
        return True
    value = figure.value
    if not isinstance(value, Decimal):
        return isinstance(value, Interval)
    return abs(value) <= _SMALL_IN_WORDS


def is_small(figure: Figure) -> bool:
    """Whether a figure is a small bare number, in digits or in a word."""
    if figure.kind not in ("number", "ordinal") or figure.unit is not None:
        return False
    return isinstance(figure.value, Decimal) and abs(figure.value) <= _SMALL


def is_index(figure: Figure) -> bool:
    """Whether a designation names a stock index: "FTSE 100"."""
    return re.split(r"[\s-]", figure.text.lower(), maxsplit=1)[0] in INDICES


def _parts(reading: Reading) -> list[Atom]:
    value, unit = reading.value, reading.unit
    if isinstance(value, Decimal):
        return [_number(value, unit)]
    if isinstance(value, Interval):
        if value.low is not None and value.high is not None:
            return [_number(value.low, unit), _number(value.high, unit)]
        key = ("many", value.low, value.high)
        return [Atom("many", (key,), (key,), unit)]
    return _NAMED[reading.kind](value)


def _bare(value: Decimal | int) -> tuple[str, Decimal]:
    return "number", Decimal(value)


def _number(value: Decimal, unit: str | None = None) -> Atom:
    faint = _SOME_YEAR if unit == "year" and value == 1 else ()
    # A large negative number is rather one after a dash.
    loose: Keys = (_bare(value), _bare(-value)) if value <= -1000 else (_bare(value),)
    # Which degrees are meant goes without saying, and is not the same on both sides of the Atlantic.
    units = ("temperature-celsius", "temperature-fahrenheit") if unit == "degree" else (unit,)
    sizes = tuple((value, one) for one in units if one is not None)
    short: Keys = (("short year", int(value)),) if unit is None and value in _TWO_DIGITS else ()
    return Atom("number", (("number", value, unit),), loose, unit, value, faint, short, sizes)


def _year(year: int) -> Atom:
    value = Decimal(year)
    short = (("short year", year % 100),) if year > 1900 else ()
    return Atom("year", (("number", value, None),), (_bare(value),), None, value, short=short)


def _date(value: str) -> list[Atom]:
    if "W" in value:
        key = ("weekday", int(value[-1]))
        return [Atom("weekday", (key,), (key,))]
    if "/" in value:
        return [_year(int(year)) for year in value.split("/")]
    year, *rest = value.split("-")
    if not rest:
        return [replace(_year(int(year)), faint=_SOME_YEAR)]
    found = []
    if len(rest) == 2:
        found.append(replace(_number(Decimal(int(rest[1]))), nature="day"))
    if rest:
        key = ("month", int(rest[0]))
        found.append(Atom("month", (key,), (key, _bare(int(rest[0])))))
    if year.isdecimal():
        found.append(_year(int(year)))
    return found


def _time(value: str) -> list[Atom]:
    hour, minute, *_ = (int(part) for part in value.split(":"))
    key = ("time", value)
    loose: list[Hashable] = [key, _bare(hour + Decimal(minute) / 100)]  # "4.30"
    if minute % 15 == 0:
        part = Decimal(minute) / 60
        loose += [_bare(hour + part), _bare((hour % 12 or 12) + part)]
    return [Atom("time", (key,), tuple(loose))]


def _decade(value: str) -> list[Atom]:
    key = ("decade", int(value[:3]) * 10)
    return [Atom("decade", (key,), (key, _bare(key[1]), _bare(key[1] % 100)))]


def _century(value: str) -> list[Atom]:
    number = int(value[:2]) + 1
    key = ("century", number)
    return [
        Atom(
            "century", (key,), (key, _bare(number), ("decade", (number - 1) * 100), _bare((number - 1) * 100))
        )
    ]


def _fraction(value: str) -> list[Atom]:
    top, bottom = (Decimal(part) for part in value.split("/"))
    share = top / bottom
    loose: list[Hashable] = [("fraction", value), _bare(share.normalize()), _bare((share * 100).normalize())]
    if top == 1:
        loose.append(_bare(bottom))
    return [Atom("fraction", (("fraction", value),), tuple(loose))]


def _score(value: str) -> list[Atom]:
    return [_number(Decimal(part)) for part in value.split("-")]


def _name(value: str) -> list[Atom]:
    bare = bare_name(value)
    key = ("name", bare)
    exact: Keys = (key,)
    if abbreviation := _ABBREVIATION.fullmatch(bare):
        exact = (key, ("abbreviation", "".join(sorted(abbreviation[1])), abbreviation[2]))
    numbers = _DIGITS.findall(bare)
    told = len(numbers) == 1 and not bare.isdecimal() and len(numbers[0]) < 24 and not _BROKEN.search(bare)
    loose: Keys = (*exact, _bare(int(numbers[0]))) if told else exact
    # A name that is a word is translated, "Mondial-82", and letters of another script are written otherwise.
    wordy = sum(map(str.isalpha, bare)) > _LONGEST_SIGN or not bare.isascii()
    event = _EVENT.fullmatch(value)
    short: Keys = (("short year", int(event[1])),) if event else ()
    return [Atom("number" if wordy and told else "name", exact, loose, short=short)]


def bare_name(value: str) -> str:
    """A designation without what is set in one language and not in the other: "MIG-29" -> "MIG29"."""
    return value.replace("-", "").replace(" ", "").replace(",", ".")


_NAMED: dict[str, Callable[[str], list[Atom]]] = {
    "date": _date,
    "time": _time,
    "decade": _decade,
    "century": _century,
    "fraction": _fraction,
    "score": _score,
    "designation": _name,
}
