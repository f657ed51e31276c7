"""Read the figures of Chinese, Japanese and Korean: numerals by ten thousands, and what stands around."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits
from translation.checks.figures.extraction.han_numbers import MYRIADS, UNITS, number, spells
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.quantity import HALF
from translation.checks.figures.lexicon.units import DEGREES, DURATIONS, SPEEDS
from translation.model import Interval, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Token
    from translation.checks.figures.lexicon.lexicon import Entry
    from translation.languages.figure_table import Han
    from translation.model import FigureKind

    Tokens = Sequence[Token]

_DASHES = ("-", "–", "—", "~", "〜", "～", "至")
_BELOW_ZERO = DEGREES | {"%"}  # units of what may be below zero
_PERCENT_SIGNS = dict.fromkeys(("%", "％"), "%")
_HALVES = ("半", "반")
_FIRST = ("元", "원")  # the first year of an era
_LENGTHS = ("间", "間", "鐘", "간")  # after an hour: a length of time
_LONGEST_NOUN = 3  # signs of what is counted
_DAYS = ("曜", "요")  # after the sign of a weekday


def read(tokens: Tokens, place: int, han: Han) -> Parsed | None:
    """The figure that begins at a token, or None."""
    token, after = tokens[place : place + 2]
    if token.kind == "n" and after.text == "/":  # "1/4", "2024/1/13"
        return None
    if (era := _era(tokens, place, han)) is not None:
        return era
    for marks, sign in ((han.am, "am"), (han.pm, "pm")):
        end = _after(tokens, place, marks)
        if end > place:
            return _clock(tokens, end, han, sign)
    weekday = _weekday(tokens, place, han)
    if weekday is not None:
        return weekday
    share = _after(tokens, place, han.percent)
    if share > place:
        return _share(tokens, place, share)
    if _is(token, han.several):
        return _vague(tokens, place)
    if _is(token, han.ordinal):
        value, end = number(tokens, place + 1)
        return Parsed(end, (Reading("ordinal", value),)) if value is not None else None
    value, end = number(tokens, place)
    if value is None:
        return None
    return (
        _years(tokens, place, han)
        or _date(tokens, place, han)
        or _lasting(tokens, place)
        or _clock(tokens, place, han, "")
        or _fraction(tokens, value, end, han)
        or _part_of_counted(tokens, value, end, han)
        or _counted(tokens, place, value, end, han)
    )


def _after(tokens: Tokens, place: int, terms: tuple[str, ...]) -> int:
    """The token after the first of these terms that stands here, or `place`."""
    for term in terms:
        if tokens[place].text == term[0] and spells(tokens, place, term):
            return place + len(term)
        if tokens[place].text.replace(" ", "") == term:
            return place + 1
    return place


def _is(token: Token, signs: str) -> bool:
    return token.text != "" and token.text in signs


def _era(tokens: Tokens, place: int, han: Han) -> Parsed | None:
    """令和5年, 平成元年1月8日, 民国113年: years are counted from an emperor or a republic."""
    for name, before in han.eras.items():
        start = _after(tokens, place, (name,))
        if start > place and tokens[start].text in _FIRST and _is(tokens[start + 1], han.year):
            return _date(tokens, start, han, before, (Decimal(1), start + 1))
        if start > place:
            return _date(tokens, start, han, before)
    return None


def _date(
    tokens: Tokens, place: int, han: Han, era: int = 0, first: tuple[Decimal, int] | None = None
) -> Parsed | None:
    """2022年2月24日, 2月24日, 2022年, 90年代, 19世纪; `era`: the year before its first one."""
    value, end = first or number(tokens, place)
    if value is None or value % 1:
        return None
    whole = int(value)
    if 1 <= whole <= 30 and (after := _after(tokens, end, han.century)) > end:
        return _century(tokens, whole, after, han)
    if whole % 10 == 0 and (after := _after(tokens, end, han.decade)) > end:
        start = whole if whole >= 1000 else 1900 + whole if 20 <= whole < 100 else 0
        return Parsed(after, (Reading("decade", f"{start // 10}X"),)) if 1500 <= start < 2100 else None
    year = _dated(tokens, value, end, han.year, range(1, 200) if era else range(1000, 2200))
    if year is not None:
        year, place = era + year, end + 1
        value, end = number(tokens, place)
    month = _dated(tokens, value, end, han.month, range(1, 13))
    if month is None:
        readings = (Reading("date", str(year)), Reading("number", Decimal(year or 0)))
        return Parsed(place, readings) if year is not None else None
    place = end + 1
    value, end = number(tokens, place)
    day = _dated(tokens, value, end, han.day, range(1, 32))
    place = place if day is None else end + 1
    tail = f"-{day:02}" if day else ""
    return Parsed(place, (Reading("date", f"{year or 'XXXX'}-{month:02}{tail}"),))


def _dated(tokens: Tokens, value: Decimal | None, end: int, sign: str, allowed: range) -> int | None:
    """A number as a year, month or day: if that sign stands after it."""
    if value is None or value % 1 or not _is(tokens[end], sign) or int(value) not in allowed:
        return None
    return int(value)


def _century(tokens: Tokens, century: int, place: int, han: Han) -> Parsed:
    """19世纪, 20世纪90年代; `place` is after the word for a century."""
    tens, end = number(tokens, place)
    if tens is not None and tens % 10 == 0 and (after := _after(tokens, end, han.decade)) > end:
        return Parsed(after, (Reading("decade", f"{century - 1:02}{int(tens) // 10 % 10}X"),))
    return Parsed(place, (Reading("century", f"{century - 1:02}XX"),))


def _years(tokens: Tokens, place: int, han: Han) -> Parsed | None:
    """2021-22年, 2001〜2009年."""
    first, dash, second, sign = tokens[place : place + 4]
    if dash.text not in _DASHES or not _is(sign, han.year) or not (first.text + second.text).isdecimal():
        return None
    if len(first.text) != 4 or len(second.text) not in (2, 4):
        return None
    if _after(tokens, place + 3, han.decade) > place + 3:  # "1970~80年代"
        return None
    start = digits.ascii_digits(first.text)
    until = start[: 4 - len(second.text)] + digits.ascii_digits(second.text)
    return (
        Parsed(place + 4, (Reading("date", f"{start}/{until}"),)) if "1000" < start < until < "2200" else None
    )


def _clock(tokens: Tokens, place: int, han: Han, half: str) -> Parsed | None:
    """14时30分, 下午3点, 午後3時半."""
    value, end = number(tokens, place)
    if value is None or value % 1 or not 0 <= value <= 24 or not _is(tokens[end], han.hour):
        return None
    if tokens[end + 1].text in _LENGTHS:
        return None
    hour, minute = int(value), 0
    end += 1
    minutes, after = number(tokens, end)
    if minutes is not None and _is(tokens[after], han.minute) and 0 <= minutes < 60:
        minute, end = int(minutes), after + 1
    elif tokens[end].text in _HALVES:
        minute, end = 30, end + 1
    if half == "pm" and hour < 12:
        hour += 12
    hours = (hour, hour + 12) if not half and 1 <= hour < 12 else (hour,)
    return Parsed(end, tuple(Reading("time", f"{one % 24:02}:{minute:02}") for one in hours))


def _lasting(tokens: Tokens, place: int) -> Parsed | None:
    """2小时05分36秒, 2時間5分36秒: a length of time as a clock shows it."""
    numbers = []
    for unit in ("hour", "minute", "second"):
        value, place = number(tokens, place)
        if value is None or value % 1 or not 0 <= value < 60 or tokens[place].entry.unit != unit:
            return None
        numbers.append(int(value))
        place += 1
    hours, minutes, seconds = numbers
    return Parsed(place, (Reading("time", f"{hours % 24:02}:{minutes:02}:{seconds:02}"),))


def _weekday(tokens: Tokens, place: int, han: Han) -> Parsed | None:
    """星期三, 周三, 水曜日."""
    for term in han.weekdays:
        if spells(tokens, place, term):
            sign = tokens[place + len(term)].text
            if sign and sign in han.weekday_signs + "天":
                number_ = 7 if sign == "天" else han.weekday_signs.index(sign) + 1
                return Parsed(place + len(term) + 1, (Reading("date", f"XXXX-WXX-{number_}"),))
    sign = tokens[place].text
    if len(sign) == 1 and sign in han.weekday_signs and tokens[place + 1].text in _DAYS:
        end = place + 2 + (tokens[place + 2].text in ("日", "일"))
        return Parsed(end, (Reading("date", f"XXXX-WXX-{han.weekday_signs.index(sign) + 1}"),))
    return None


def _share(tokens: Tokens, place: int, share: int) -> Parsed | None:
    """百分之五, and 负百分之五 below zero; `share`: the token of its number."""
    value, end = number(tokens, share)
    if value is None:
        return None
    is_negative = "minus" in tokens[place - 1].entry.roles
    return Parsed(end, (Reading("percent", -value if is_negative else value, "%"),))


def _vague(tokens: Tokens, place: int) -> Parsed | None:
    """数万, 几百, 数十万: at least twice the unit."""
    end = place + 1
    product = 1
    while (size := UNITS.get(tokens[end].text) or MYRIADS.get(tokens[end].text)) and product < 10**18:
        product *= size
        end += 1
    return (
        Parsed(end, (Reading("number", Interval(Decimal(2 * product), None)),)) if end > place + 1 else None
    )


def _fraction(tokens: Tokens, bottom: Decimal, end: int, han: Han) -> Parsed | None:
    """三分之二: the denominator comes first."""
    after = _after(tokens, end, han.fraction_of)
    if after == end:
        return None
    top, last = number(tokens, after)
    if top is None or not 0 < top < bottom:
        return None
    return Parsed(last, (Reading("fraction", f"{int(top)}/{int(bottom)}"),))


def _part_of_counted(tokens: Tokens, whole: Decimal, end: int, han: Han) -> Parsed | None:
    """4人に1人, 3名儿童中就有1名: one in four, in three; both with the same counter."""
    counter = tokens[end]
    if not han.shares or not _is(counter, han.counters):
        return None
    places = range(end + 1, end + 2 + _LONGEST_NOUN)
    after = next((found for place in places if (found := _after(tokens, place, han.shares)) > place), None)
    if after is None:
        return None
    part, last = number(tokens, after)
    if part is None or not 0 < part < whole or tokens[last].text != counter.text:
        return None
    return Parsed(last + 1, (Reading("fraction", f"{int(part)}/{int(whole)}"),))


def _counted(tokens: Tokens, place: int, value: Decimal, end: int, han: Han) -> Parsed | None:
    """A number with its unit; a lone numeral counts only before a counter."""
    is_lone = end - place == 1
    in_digits = any(token.kind == "n" for token in tokens[place:end])
    if tokens[end].text in ("个", "個") and tokens[end + 1].text in _HALVES:  # "2个半小时"
        value, end = value + HALF, end + 2
    counted = tokens[end]
    if _is(counted, han.tenth) and 0 < value < 10:
        return Parsed(end + 1, (Reading("percent", value * 10, "%"),))
    if is_lone and not in_digits and not (counted.text and counted.text[0] in han.counters):
        return None
    counts_nothing = not in_digits or any(_after(tokens, end + n, han.each) > end + n for n in (0, 1))
    return _with_unit(tokens, place, value, end, han)._replace(implicit=value == 1 and counts_nothing)


def _with_unit(tokens: Tokens, place: int, value: Decimal, end: int, han: Han) -> Parsed:
    entry = tokens[end].entry
    unit = entry.percent or entry.currency or entry.unit or _PERCENT_SIGNS.get(tokens[end].text)
    if unit is None:
        return Parsed(end, (Reading("number", value),))
    kind = _kind(entry, unit)
    if kind == "multiple":
        return Parsed(end + 1, (Reading("multiple", value), Reading("number", value)))
    if unit in _BELOW_ZERO and "minus" in tokens[place - 1].entry.roles:
        value = -value
    unit = _speed(tokens, place, unit, han) or unit
    end += 1
    if tokens[end].text in _HALVES:  # "2時間半"
        value, end = value + HALF, end + 1
    return Parsed(end, (Reading(kind, value, unit),))


def _speed(tokens: Tokens, place: int, length: str, han: Han) -> str | None:
    """The speed that a length is behind 時速 or 秒速; None without such a word."""
    for terms, time in ((han.speed, "hour"), (han.speed_per_second, "second")):
        if any(spells(tokens, place - len(term), term) for term in terms):
            return SPEEDS.get((length, time))
    return None


def _kind(entry: Entry, unit: str) -> FigureKind:
    if entry.percent or unit == "%":
        return "percent"
    if entry.currency:
        return "money"
    if unit == "times":
        return "multiple"
    return "duration" if unit in DURATIONS else "measure"
