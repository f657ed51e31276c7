"""The components of a figure: what is compared, under every form that the other side may give it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from translation.checks.figures.extraction.digits import ascii_digits, without_subscripts
from translation.checks.figures.lexicon import iso_durations
from translation.checks.figures.lexicon.lexicon import INDICES
from translation.checks.figures.lexicon.units import same_unit
from translation.model import Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from translation.model import Figure, Reading

Keys: TypeAlias = "tuple[Hashable, ...]"

_DIGITS = re.compile(r"\d+")
# In a translation its letters mostly change places: LC50 and CL50, EU27 and UE-27, HIV-1 and VIH-1.
_ABBREVIATION = re.compile(r"([A-Z]{2,5})(\d+)")
# A name that ends in a year: "JO-92", the Olympics of 1992.
_EVENT = re.compile(r"[^\W\d]{2,}-(\d{2})")
_SMALL_IN_WORDS = 12
_NOON = 12
_DAY_NAME = re.compile(r"\d{1,2}-[A-Z]")  # "11-M", which is not "11-S", though both are days of that number
_MARKED = re.compile(r"[\d.,]+")
# Names with a digit that are words by now, for which a translation may have another: "carbon", "the jeep".
_EVERYDAY = frozenset(
    (
        "CO2 H2O O2 O3 N2 N2O NO2 SO2 CH4 G7 G8 G20 F1 MP3 MP4 2D 3D 4X4 4X4S 4WD B2B B2C P2P A4 A5 H1N1 "
        "H5N1 Y2K C4 E10 K2 W3C CE1 CE2 CM1 CM2 COVID19 Q1 Q2 Q3 Q4 T1 T2 T3 T4"
    ).split()
)
_DAY_AND_MONTH = {"day", "month"}
_SMALL = 20
_LONGEST_SIGN = 4
_TWO_DIGITS = frozenset(map(Decimal, range(10, 100)))
_WORDED_DIFFERENTLY = {("percent", Decimal(100)), ("number", Decimal(0))}  # "all", "none"
_BEFORE_QUARTERS = 32  # the quarters of a year are its months 33 to 36 in EDTF, level 2
_SOME_YEAR: Keys = ("some year",)


@dataclass(frozen=True, slots=True)
class Component:
    """One value of a figure, and the keys under which it finds its partner: a shared key makes two partners.

    Two components of one `kind` agree only if they share an exact key; of two kinds, a loose key is enough
    ("3 p.m." and 15, MiG-29 and 29).
    """

    kind: str
    exact_keys: Keys  # the value with its unit
    loose_keys: Keys  # the bare value, however it may be written
    unit: str | None = None
    value: Decimal | None = None
    implicit_keys: Keys = ()  # a word that is not a figure may stand for it: "this year" for 2008
    short_year_keys: Keys = ()  # the last two digits of a year, or what may be such: "Mundial del 82"
    sizes: tuple[tuple[Decimal, str], ...] = ()  # every value with its unit: pounds of money, pounds of mass


def decompositions(figure: Figure) -> tuple[tuple[Component, ...], ...]:
    """The ways to take a figure apart, the likeliest first: a range into its ends, a date into its parts.

    Readings with a single value are taken together: one component carries the keys of them all.
    """
    return _of_readings(figure.readings)


def has_half_day(figure: Figure) -> bool:
    """Whether a time says which half of the day is meant, "9 p.m.", "06:00", not by a number over 12."""
    if len(figure.readings) != 1 or figure.kind != "time":
        return False
    hour = str(figure.value)[:2]
    said = _DIGITS.search(ascii_digits(figure.text))
    return int(hour) <= _NOON or (said is not None and said[0] != hour)


@lru_cache(maxsize=4096)
def _of_readings(readings: tuple[Reading, ...]) -> tuple[tuple[Component, ...], ...]:
    ways = [_components(reading) for reading in readings]
    ways += [
        [_number(*part) for part in iso_durations.read(reading.value).parts()]
        for reading in readings
        if reading.kind == "duration" and isinstance(reading.value, str)
    ]
    single = [way[0] for way in ways if len(way) == 1]
    if single:
        merged = replace(
            single[0],
            exact_keys=tuple(dict.fromkeys(key for component in single for key in component.exact_keys)),
            loose_keys=tuple(dict.fromkeys(key for component in single for key in component.loose_keys)),
            sizes=tuple(dict.fromkeys(size for component in single for size in component.sizes)),
        )
        first = next(index for index, way in enumerate(ways) if len(way) == 1)
        ways = [[merged] if index == first else way for index, way in enumerate(ways)]
        ways = [way for index, way in enumerate(ways) if len(way) > 1 or index == first]
    return tuple(map(tuple, _with_all_sizes(ways)))


def _with_all_sizes(ways: list[list[Component]]) -> list[list[Component]]:
    """Ranges of the same numbers may each measure what the others do: pounds of money and of mass."""
    if len(ways) == 1:
        return ways
    alike: dict[tuple[Decimal | None, ...], list[list[Component]]] = defaultdict(list)
    for way in ways:
        alike[_values(way)].append(way)
    return [
        [
            replace(end, sizes=tuple(dict.fromkeys(size for other in others for size in other[place].sizes)))
            for place, end in enumerate(way)
        ]
        for way in ways
        if (others := alike[_values(way)])
    ]


def _values(way: list[Component]) -> tuple[Decimal | None, ...]:
    return tuple(end.value for end in way)


def may_be_same(one: Component, other: Component) -> bool:
    """Whether two components that share a loose key can be the same: in unit, and if of one kind, exactly."""
    lasts = "time" in (one.kind, other.kind) and "hour" in (one.unit, other.unit)  # 21 hours, not 9 p.m.
    if (lasts or one.kind == other.kind != "number") and not set(one.exact_keys) & set(other.exact_keys):
        return False
    kinds = {one.kind, other.kind}
    if kinds == _DAY_AND_MONTH or ("quarter" in kinds and (one.unit or other.unit)):  # T1, un trimestre
        return False
    return same_unit(one.unit, other.unit)


def is_optional(figure: Figure) -> bool:
    """Whether a good translation may word a figure differently, or leave it out.

    Small numbers, but no percentages, ordinals, fractions and multiples in words, weekdays and months on
    their own, 0 and 100 %, everyday names (CO2, G7, MP3, 4x4), and stock indices (FTSE 100).
    """
    if figure.kind == "designation":
        return bare_name(without_subscripts(figure.text)).upper() in _EVERYDAY or is_index(figure)
    if (figure.kind, figure.value) in _WORDED_DIFFERENTLY:
        return True
    is_share = (
        figure.kind == "percent" and figure.value != 1
    )  # "seven percent", not "a full percentage point"
    if is_share or any(map(str.isdecimal, figure.text)):
        return False
    if figure.unit == "%" and figure.value != 1:  # "a full percentage point"
        return False
    if any(reading.kind == "fraction" for reading in figure.readings):  # "a quarter of an hour", too
        return True
    if figure.kind in ("ordinal", "multiple", "time", "decade", "century", "date"):
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


def _components(reading: Reading) -> list[Component]:
    value, unit = reading.value, reading.unit
    if isinstance(value, Decimal):
        return [_number(value, unit)]
    if isinstance(value, Interval):
        if value.low is not None and value.high is not None:
            return [_number(value.low, unit), _number(value.high, unit)]
        key = ("open range", value.low, value.high)
        return [Component("open range", (key,), (key,), unit)]
    return _NAMED[reading.kind](value)


def _bare(value: Decimal | int) -> tuple[str, Decimal]:
    return "number", Decimal(value)


def _number(value: Decimal, unit: str | None = None) -> Component:
    implicit_keys = _SOME_YEAR if unit == "year" and value == 1 else ()
    # A large negative number is rather one after a dash.
    loose_keys: Keys = (_bare(value), _bare(-value)) if value <= -1000 else (_bare(value),)
    # Which degrees are meant goes without saying, and is not the same on both sides of the Atlantic.
    units = ("temperature-celsius", "temperature-fahrenheit") if unit == "degree" else (unit,)
    sizes = tuple((value, one) for one in units if one is not None)
    short_year_keys: Keys = (("short year", int(value)),) if unit is None and value in _TWO_DIGITS else ()
    return Component(
        "number", (("number", value, unit),), loose_keys, unit, value, implicit_keys, short_year_keys, sizes
    )


def _year(year: int) -> Component:
    value = Decimal(year)
    short_year_keys = (("short year", year % 100),) if year > 1900 else ()
    return Component(
        "year", (("number", value, None),), (_bare(value),), None, value, short_year_keys=short_year_keys
    )


def _date(value: str) -> list[Component]:
    if "W" in value:
        key = ("weekday", int(value[-1]))
        return [Component("weekday", (key,), (key,))]
    if "/" in value:
        return [_year(int(year)) for year in value.split("/")]
    year, *rest = value.split("-")
    if not rest:
        return [replace(_year(int(year)), implicit_keys=_SOME_YEAR)]
    if (quarter := int(rest[0]) - _BEFORE_QUARTERS) > 0:
        key = ("quarter", quarter)
        return [Component("quarter", (key,), (key, _bare(quarter)))]
    components = []
    if len(rest) == 2:
        components.append(replace(_number(Decimal(int(rest[1]))), kind="day"))
    if rest:
        key = ("month", int(rest[0]))
        components.append(Component("month", (key,), (key, _bare(int(rest[0])))))
    if year.isdecimal():
        components.append(_year(int(year)))
    return components


def _time(value: str) -> list[Component]:
    key = ("time", value)
    if "." in value:  # "3:29.4" in sport
        return [Component("time", (key,), (key,))]
    hour, minute, *_ = (int(part) for part in value.split(":"))
    loose_keys: list[Hashable] = [key, _bare(hour + Decimal(minute) / 100)]  # "4.30"
    if minute % 15 == 0:
        part = Decimal(minute) / 60
        loose_keys += [_bare(hour + part), _bare((hour % 12 or 12) + part)]
    return [Component("time", (key,), tuple(loose_keys))]


def _decade(value: str) -> list[Component]:
    key = ("decade", int(value[:3]) * 10)
    return [Component("decade", (key,), (key, _bare(key[1]), _bare(key[1] % 100)))]


def _century(value: str) -> list[Component]:
    """The year in which it begins may stand for it, too, and its number: see `centuries`."""
    number = int(value[:2]) + 1
    key, first_year = ("century", number), (number - 1) * 100
    loose_keys: Keys = (key, _bare(number), ("decade", first_year), _bare(first_year))
    return [Component("century", (key,), loose_keys)]


def _fraction(value: str) -> list[Component]:
    top, bottom = (Decimal(part) for part in value.split("/"))
    share = top / bottom
    loose_keys: list[Hashable] = [
        ("fraction", value),
        _bare(share.normalize()),
        _bare((share * 100).normalize()),
        *(_bare(percent) for percent in _rounded(share * 100)),
    ]
    if top == 1:
        loose_keys.append(_bare(bottom))
    return [Component("fraction", (("fraction", value),), tuple(loose_keys))]


def _rounded(percent: Decimal) -> list[Decimal]:
    """A percentage as news gives it: 66.67 as 66, 67, 66.6 or 66.7."""
    return [
        percent.quantize(Decimal(step), rounding).normalize()
        for step in ("1", "0.1")
        for rounding in (ROUND_DOWN, ROUND_HALF_UP)
    ]


def _score(value: str) -> list[Component]:
    return [_number(Decimal(part)) for part in value.split("-")]


def _duration(value: str) -> list[Component]:
    """A length in two parts is compared as their sum, in either unit, exactly."""
    keys = tuple(("number", *size) for size in iso_durations.read(value).sums())
    return [Component("number", keys, keys)]


def _name(value: str) -> list[Component]:
    bare = bare_name(value)
    key = ("name", bare)
    exact_keys: Keys = (key,)
    if abbreviation := _ABBREVIATION.fullmatch(bare):
        exact_keys = (key, ("abbreviation", "".join(sorted(abbreviation[1])), abbreviation[2]))
    numbers = _DIGITS.findall(bare)
    has_number = (
        len(numbers) == 1 and not bare.isdecimal() and len(numbers[0]) < 24 and "." not in bare  # "3.x"
    )
    has_number = has_number and not _DAY_NAME.fullmatch(value)
    loose_keys: Keys = (*exact_keys, _bare(int(numbers[0]))) if has_number else exact_keys
    # A name that is a word is translated, "Mondial-82", and letters of another script are transliterated.
    is_word = sum(map(str.isalpha, bare)) > _LONGEST_SIGN or not bare.isascii()
    event = _EVENT.fullmatch(value)
    short_year_keys: Keys = (("short year", int(event[1])),) if event else ()
    kind = "number" if is_word and has_number else "name"
    return [Component(kind, exact_keys, loose_keys, short_year_keys=short_year_keys)]


def bare_name(value: str) -> str:
    """A designation without the signs that only some languages set: "MIG-29" -> "MIG29", "PM2,5" -> "PM2.5".

    The dots of "11.0.3" are nobody's decimal mark, and a power keeps its sign: "10^-3".
    """
    if "^" in value:
        return value
    return _MARKED.sub(_with_decimal_point, value.replace("-", "").replace(" ", ""))


def _with_decimal_point(number: re.Match[str]) -> str:
    marks = number[0].count(",") + number[0].count(".")
    return number[0].replace(",", ".") if marks == 1 else number[0]


_NAMED: dict[str, Callable[[str], list[Component]]] = {
    "date": _date,
    "time": _time,
    "duration": _duration,
    "decade": _decade,
    "century": _century,
    "fraction": _fraction,
    "score": _score,
    "designation": _name,
}
