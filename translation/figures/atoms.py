"""What of a figure is compared: its single values, each under every name the other side may give it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from translation.model import Interval

if TYPE_CHECKING:
    from collections.abc import Hashable

    from translation.model import Figure, Reading

_DIGITS = re.compile(r"\d+")
_SMALL = 12


@dataclass(frozen=True, slots=True)
class Atom:
    """One value of a figure. `exact`: value with unit; `loose`: the bare value in all its guises."""

    exact: tuple[Hashable, ...]
    loose: tuple[Hashable, ...]
    unit: str | None
    value: Decimal | None = None


@lru_cache(maxsize=2048)
def _of_readings(readings: tuple[Reading, ...]) -> tuple[Atom, ...]:
    found = [_of_reading(reading) for reading in readings]
    first = found[0]
    merged = []
    for index, atom in enumerate(first):
        others = [atoms[index] for atoms in found[1:] if len(atoms) == len(first)]
        merged.append(
            Atom(
                _once(atom.exact, *(other.exact for other in others)),
                _once(atom.loose, *(other.loose for other in others)),
                atom.unit,
                atom.value,
            )
        )
    return tuple(merged)


def atoms(figure: Figure) -> tuple[Atom, ...]:
    """The single values of a figure: both ends of a range, day, month and year of a date."""
    return _of_readings(figure.readings)


def is_weak(figure: Figure) -> bool:
    """Whether a figure is said in such a way that a good translation may say it otherwise or not at all.

    Small numbers, ordinals, fractions and multiples in words, weekdays and months without a day or a year.
    """
    if any(char.isdecimal() for char in figure.text):
        return False
    if figure.kind in ("ordinal", "fraction", "multiple", "time", "decade", "century"):
        return True
    if figure.kind == "date":
        return True
    value = figure.value
    return isinstance(value, Interval) or (isinstance(value, Decimal) and abs(value) <= _SMALL)


def _once(*keys: tuple[Hashable, ...]) -> tuple[Hashable, ...]:
    return tuple(dict.fromkeys(key for group in keys for key in group))


def _number(value: Decimal, unit: str | None) -> Atom:
    return Atom((("u", value, unit),), (("n", value),), unit, value)


def _of_reading(reading: Reading) -> list[Atom]:
    value, unit = reading.value, reading.unit
    if isinstance(value, Decimal):
        return [_number(value, unit)]
    if isinstance(value, Interval):
        if value.low is not None and value.high is not None:
            return [_number(value.low, unit), _number(value.high, unit)]
        key = ("many", value.low, value.high)
        return [Atom((key,), (key,), unit)]
    return _NAMED[reading.kind](value)


def _plain(value: int) -> Atom:
    key = ("n", Decimal(value))
    return Atom((key,), (key,), None, Decimal(value))


def _date(value: str) -> list[Atom]:
    if "W" in value:
        day = ("weekday", value[-1])
        return [Atom((day,), (day,), None)]
    if "/" in value:
        return [_year(int(year)) for year in value.split("/")]
    year, *rest = value.split("-")
    found = []
    if len(rest) == 2:
        found.append(_plain(int(rest[1])))
    if rest:
        key = ("month", int(rest[0]))
        found.append(Atom((key,), (key, ("n", Decimal(int(rest[0])))), None))
    if year.isdecimal():
        found.append(_year(int(year)))
    return found


def _year(year: int) -> Atom:
    key = ("n", Decimal(year))
    return Atom((key, ("u", Decimal(year), None)), (key, ("n", Decimal(year % 100))), None, Decimal(year))


def _time(value: str) -> list[Atom]:
    hour, minute = (int(part) for part in value.split(":")[:2])
    keys: list[Hashable] = [("time", hour, minute)]
    if hour <= 12:
        keys.append(("time", (hour + 12) % 24, minute))
    loose: list[Hashable] = list(keys)
    if minute == 0:
        loose += [("n", Decimal(hour)), ("n", Decimal(hour % 12 or 12))]
    return [Atom(tuple(keys[:1]), tuple(loose), None)]


def _decade(value: str) -> list[Atom]:
    key = ("decade", int(value[:3]) * 10)
    return [Atom((key,), (key, ("n", Decimal(key[1]))), None)]


def _century(value: str) -> list[Atom]:
    number = int(value[:2]) + 1
    key = ("century", number)
    return [Atom((key,), (key, ("n", Decimal(number)), ("decade", (number - 1) * 100)), None)]


def _fraction(value: str) -> list[Atom]:
    top, bottom = (Decimal(part) for part in value.split("/"))
    share = top / bottom
    loose: list[Hashable] = [("fraction", value), ("n", share.normalize()), ("n", (share * 100).normalize())]
    if top == 1:
        loose += [("n", bottom)]
    return [Atom((("fraction", value),), tuple(loose), None)]


def _score(value: str) -> list[Atom]:
    return [_plain(int(part)) for part in value.split("-")]


def _name(value: str) -> list[Atom]:
    bare = value.replace("-", "")
    loose: list[Hashable] = [("name", bare)]
    numbers = _DIGITS.findall(bare)
    if len(numbers) == 1 and len(numbers[0]) < 24:
        loose.append(("n", Decimal(numbers[0])))
    return [Atom((("name", bare),), tuple(loose), None)]


_NAMED = {
    "date": _date,
    "time": _time,
    "decade": _decade,
    "century": _century,
    "fraction": _fraction,
    "score": _score,
    "designation": _name,
}
