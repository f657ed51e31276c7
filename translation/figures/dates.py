"""Read dates, years, decades, centuries and times of day, as ISO 8601 / EDTF values."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translation.figures.digits import ascii_digits
from translation.model import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.figures.lexicon import Lexicon
    from translation.figures.tokens import Token


class Match(NamedTuple):
    """What was read: the token after it, its readings; `faint`: only a partner for a clear figure."""

    end: int
    readings: tuple[Reading, ...]
    faint: bool = False


_ROMAN = re.compile(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})(?:er|e|ème|eme|ième|è|E|a|o)?")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_NUMERIC_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_FEWEST_YEAR, _LAST_YEAR = 1000, 2199
_SIGNS = ("(", "'")


def roman(word: str) -> int | None:
    """The value of a Roman numeral up to 89, an ordinal ending allowed ("XIXe"), or None."""
    match = _ROMAN.fullmatch(word) if len(word) <= 12 else None
    if not match:
        return None
    values = [_ROMAN_VALUES[char] for char in "".join(match.groups())]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def calendar(tokens: Sequence[Token], place: int, text: str, lexicon: Lexicon) -> Match | None:
    """The date, time, decade or century that begins at a token, or None."""
    token = tokens[place]
    entry = token.entry
    if token.kind == "n":
        return (
            _numeric_date(tokens, place, lexicon)
            or _time(tokens, place, lexicon)
            or _century(tokens, place, text)
            or _day_first(tokens, place, lexicon)
            or _decade(tokens, place)
            or _year(tokens, place)
        )
    if token.kind == "s":
        return _decade(tokens, place) if token.text == "'" else None
    if entry.month is not None:
        return _month(tokens, place, lexicon)
    if entry.weekday is not None:
        if lexicon.table.capital_dates and not token.capital:
            return None
        return Match(place + 1, (Reading("date", f"XXXX-WXX-{entry.weekday}"),))
    if entry.clock is not None:
        return Match(place + 1, (Reading("time", entry.clock),))
    if entry.decade is not None or "decade_words" in entry.roles:
        found = _decade(tokens, place)
        if found is not None:
            return found
    if entry.ordinal is not None:
        return _century(tokens, place, text) or _day_first(tokens, place, lexicon)
    if "centuries" in entry.roles or token.capital:
        return _century(tokens, place, text)
    return None


def _get(tokens: Sequence[Token], place: int) -> Token | None:
    return tokens[place] if 0 <= place < len(tokens) else None


def _roles(tokens: Sequence[Token], place: int) -> frozenset[str]:
    return tokens[place].entry.roles if 0 <= place < len(tokens) else frozenset()


def _number(token: Token | None, low: int, high: int, sizes: tuple[int, ...]) -> int | None:
    """The value of a token in plain digits of one of these lengths, within [low, high]."""
    if token is None or token.kind != "n" or len(token.text) not in sizes or not token.text.isdecimal():
        return None
    value = int(ascii_digits(token.text))
    return value if low <= value <= high else None


def year_of(token: Token | None) -> int | None:
    """The value of a token that may be a year in four digits."""
    return _number(token, _FEWEST_YEAR, _LAST_YEAR, (4,))


def _short_year(year: int) -> int:
    """A year in two digits: in news, one of the last seventy or next thirty years around 2000."""
    return year if year > 99 else 1900 + year if year >= 40 else 2000 + year


def _numeric_date(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Match | None:
    """24.02.2022, 24/2/2022, 2022-02-24."""
    token = tokens[place]
    if match := _NUMERIC_DATE.fullmatch(ascii_digits(token.text)):
        first, second, year = (int(part) for part in match.groups())
        return _day_month(place + 1, first, second, _short_year(year), month_first=False)
    first_year = year_of(token)
    mark, middle, mark2, last = (_get(tokens, place + ahead) for ahead in (1, 2, 3, 4))
    if mark is None or mark.text not in ("/", "-", ".") or mark2 is None or mark2.text != mark.text:
        return None
    if not all(t is not None and t.glued for t in (mark, middle, mark2, last)):
        return None
    if first_year is not None:
        month, day = _number(middle, 1, 12, (1, 2)), _number(last, 1, 31, (1, 2))
        if month is None or day is None:
            return None
        return Match(place + 5, (Reading("date", f"{first_year}-{month:02}-{day:02}"),))
    one, other = _number(token, 1, 31, (1, 2)), _number(middle, 1, 31, (1, 2))
    end_year = _number(last, 0, _LAST_YEAR, (2, 4))
    if one is None or other is None or end_year is None:
        return None
    return _day_month(place + 5, one, other, _short_year(end_year), lexicon.table.month_first)


def _day_month(end: int, first: int, second: int, year: int, month_first: bool) -> Match | None:
    orders = [(second, first), (first, second)] if month_first else [(first, second), (second, first)]
    found = [Reading("date", f"{year}-{m:02}-{d:02}") for d, m in orders if 1 <= m <= 12 and 1 <= d <= 31]
    return Match(end, tuple(dict.fromkeys(found))) if found else None


def _month(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Match | None:
    """ "February 24, 2022", "February 2022", "février"."""
    token = tokens[place]
    month = token.entry.month
    table = lexicon.table
    if table.capital_dates and not token.capital:
        return None
    end = place + 1
    dot = _get(tokens, end)
    if dot is not None and dot.text == "." and dot.glued and not token.entry.lone_month:
        end += 1
    if table.month_first and (day := _number(_get(tokens, end), 1, 31, (1, 2))) is not None:
        after = end + 1
        if "ordinal_marks" in _roles(tokens, after) and tokens[after].glued:
            after += 1
        follows = _get(tokens, after)
        clear = follows is None or not (follows.glued and (follows.kind == "n" or follows.text in ":%/"))
        if clear:
            year, end = _year_after(tokens, after, table.day_glue)
            return Match(end, (Reading("date", f"{year or 'XXXX'}-{month:02}-{day:02}"),))
    year, after = _year_after(tokens, end, table.day_glue)
    if year is not None:
        return Match(after, (Reading("date", f"{year}-{month:02}"),))
    if not token.entry.lone_month and not _cued(tokens, place):
        return None
    if not token.entry.lone_month and token.text not in table.shy_months:
        return None
    return Match(place + 1, (Reading("date", f"XXXX-{month:02}"),))


def _cued(tokens: Sequence[Token], place: int) -> bool:
    """Whether the word before makes a month of a word that could be another."""
    before = place - 1
    if before >= 0 and tokens[before].text in ("-", "‑"):
        before -= 1
    return "month_cues" in _roles(tokens, before)


def _year_after(tokens: Sequence[Token], place: int, glue: tuple[str, ...]) -> tuple[int | None, int]:
    after = place
    token = _get(tokens, after)
    if token is not None and (token.text == "," or token.text in glue):
        after += 1
    year = year_of(_get(tokens, after))
    follows = _get(tokens, after + 1)
    if year is None or (follows is not None and follows.glued and "decade_suffixes" in follows.entry.roles):
        return None, place
    return year, after + 1


def _day_first(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Match | None:
    """ "24 February 2022", "le 1er mai", "24. Februar", "28 de agosto de 2009"."""
    token = tokens[place]
    day = _number(token, 1, 31, (1, 2)) if token.kind == "n" else token.entry.ordinal
    if day is None or not 1 <= day <= 31:
        return None
    after = place + 1
    mark = _get(tokens, after)
    if (
        mark is not None
        and mark.glued
        and (mark.text in (".", "º", "°") or "ordinal_marks" in mark.entry.roles)
    ):
        after += 1
    if "day_glue" in _roles(tokens, after):
        after += 1
    named = _get(tokens, after)
    if named is None or named.entry.month is None or (lexicon.table.capital_dates and not named.capital):
        return None
    month = named.entry.month
    end = after + 1
    dot = _get(tokens, end)
    if dot is not None and dot.text == "." and dot.glued and year_of(_get(tokens, end + 1)) is not None:
        end += 1
    year, end = _year_after(tokens, end, lexicon.table.day_glue)
    return Match(end, (Reading("date", f"{year or 'XXXX'}-{month:02}-{day:02}"),))


def _year(tokens: Sequence[Token], place: int) -> Match | None:
    """2022; 2005-2010, 2000-08 and 1998/99 as intervals. Four plain digits may be a number as well."""
    year = year_of(tokens[place])
    if year is None:
        return None
    number = Reading("number", Decimal(year))
    mark, last = _get(tokens, place + 1), _get(tokens, place + 2)
    after = _get(tokens, place + 3)
    if (
        mark is not None
        and last is not None
        and mark.text in ("-", "–", "/")
        and mark.glued == last.glued
        and not (after is not None and after.glued and after.text in "-/")
    ):
        until = year_of(last)
        if until is None and mark.glued and (short := _number(last, 0, 99, (2,))) is not None:
            until = year - year % 100 + short
        if until is not None and year < until:
            return Match(place + 3, (Reading("date", f"{year}/{until}"),))
    follows = _get(tokens, place + 1)
    if follows is not None and follows.glued and (follows.kind == "w" or follows.text in "%€$£°"):
        return None
    before = _get(tokens, place - 1)
    cued = before is not None and ("years" in before.entry.roles or before.text in _SIGNS)
    dated = Reading("date", str(year))
    if follows is not None and (
        follows.entry.unit or follows.entry.currency or follows.entry.percent or follows.entry.scales
    ):
        return None
    if 1900 <= year <= 2040 or (cued and year >= 1100):
        return Match(place + 1, (dated, number))
    return Match(place + 1, (number, dated)) if cued else None


def _decade(tokens: Sequence[Token], place: int) -> Match | None:
    """ "1990s", "the '90s", "années 90", "neunziger Jahre", "nineties"."""
    token = tokens[place]
    if token.entry.decade is not None:
        end = place + 1
        end += "decade_words" in _roles(tokens, end)
        return _decade_match(end, token.entry.decade)
    if "decade_words" in token.entry.roles or token.text == "'":
        after = place + 1
        marked = token.text == "'"
        if "'" in token.text[-1:] and not marked:
            marked = True
        named = _get(tokens, after)
        if named is not None and named.text == "'" and not marked:
            after += 1
            named = _get(tokens, after)
        if named is None:
            return None
        value = named.entry.cardinal if named.kind == "w" else _number(named, 0, _LAST_YEAR, (2, 4))
        if value is None or value % 10 or (named.kind == "w" and (value >= 100 or value < 10)):
            return None
        end = after + 1
        suffix = _get(tokens, end)
        if suffix is not None and suffix.glued and "decade_suffixes" in suffix.entry.roles:
            end += 1
        elif token.text == "'" and suffix is not None and suffix.glued and suffix.kind != "s":
            return None
        if (named.kind == "n" and len(named.text) == 2) or named.kind == "w" or value % 100:
            return _decade_match(end, value)
        return _decade_match(end, value)
    value = _number(token, 0, _LAST_YEAR, (2, 4))
    suffix = _get(tokens, place + 1)
    if value is None or value % 10 or suffix is None or not suffix.glued:
        return None
    end = place + 2
    if "decade_suffixes" not in suffix.entry.roles or (suffix.text == "'" and not _is_s(tokens, end)):
        return None
    if suffix.text == "'":
        end += 1
    if "decade_words" in _roles(tokens, end):
        end += 1
    elif (
        (hyphen := _get(tokens, end)) is not None
        and hyphen.text == "-"
        and "decade_words" in _roles(tokens, end + 1)
    ):
        end += 2
    return _decade_match(end, value)


def _is_s(tokens: Sequence[Token], place: int) -> bool:
    token = _get(tokens, place)
    return token is not None and token.glued and token.text == "s"


def _decade_match(end: int, value: int) -> Match:
    if value >= 1000:
        return Match(end, (Reading("decade", f"{value // 10}X"),))
    decade = Reading("decade", f"19{value // 10}X" if value >= 20 else f"20{value // 10}X")
    return Match(end, (decade, Reading("number", Decimal(value))))


def _century(tokens: Sequence[Token], place: int, text: str) -> Match | None:
    """ "19th century", "XIXe siècle", "siglo XX", "21. Jahrhundert"."""
    token = tokens[place]
    if "centuries" in token.entry.roles:
        number = _counted(tokens, place + 1, text)
        return Match(number[1], (Reading("century", f"{number[0] - 1:02}XX"),)) if number else None
    number = _counted(tokens, place, text)
    if number is None:
        return None
    value, end = number
    if (hyphen := _get(tokens, end)) is not None and hyphen.text == "-":
        end += 1
    if "centuries" not in _roles(tokens, end):
        return None
    return Match(end + 1, (Reading("century", f"{value - 1:02}XX"),))


def _counted(tokens: Sequence[Token], place: int, text: str) -> tuple[int, int] | None:
    """A number from 1 to 30 in digits, as an ordinal word or in Roman numerals, and the token after it."""
    token = _get(tokens, place)
    if token is None:
        return None
    if token.kind == "n":
        value = _number(token, 1, 30, (1, 2))
    elif token.entry.ordinal is not None:
        value = token.entry.ordinal
    else:
        value = roman(text[token.start : token.end])
        if value is None and token.entry.cardinal is not None and token.entry.cardinal in (20, 30):
            # "twenty-first century"
            hyphen, unit = _get(tokens, place + 1), _get(tokens, place + 2)
            if (
                hyphen is not None
                and hyphen.text == "-"
                and unit is not None
                and unit.entry.ordinal in range(1, 10)
            ):
                return token.entry.cardinal + (unit.entry.ordinal or 0), place + 3
    if value is None or not 1 <= value <= 30:
        return None
    end = place + 1
    mark = _get(tokens, end)
    if (
        mark is not None
        and mark.glued
        and (mark.text in (".", "º", "°") or "ordinal_marks" in mark.entry.roles)
    ):
        end += 1
    return value, end


def _time(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Match | None:
    """ "14:30", "14 h 30", "2.30 p.m.", "14 Uhr", "20.30 de la tarde"."""
    token = tokens[place]
    table = lexicon.table
    parts = re.split(r"[.,]", ascii_digits(token.text), maxsplit=1)
    if not parts[0].isdecimal() or len(parts[0]) > 2:
        return _military(tokens, place)
    hour, minute = int(parts[0]), None
    end = place + 1
    if len(parts) == 2:
        if not re.fullmatch(r"[0-5]\d", parts[1]):
            return None
        minute = int(parts[1])
    sign, after = _get(tokens, end), _get(tokens, end + 1)
    sure = False
    if (
        minute is None
        and sign is not None
        and sign.text == ":"
        and sign.glued
        and after is not None
        and after.glued
    ):
        minute = _number(after, 0, 59, (2,))
        if minute is None:
            return None
        sure = True
        end += 2
        more, seconds = _get(tokens, end), _get(tokens, end + 1)
        if more is not None and more.text == ":" and more.glued and _number(seconds, 0, 59, (2,)) is not None:
            end += 2
    if hour > 24:
        return None
    at = "at" in _roles(tokens, place - 1)
    marker = _get(tokens, end)
    roles = marker.entry.roles if marker is not None else frozenset[str]()
    hours = bool(
        marker is not None
        and ("oclock" in roles or (marker.text == "h" and (marker.glued or table.hour_mark)))
    )
    if marker is not None and (hours or "am" in roles or "pm" in roles):
        if hours:
            following = _get(tokens, end + 1)
            joined = marker.text != "h" or table.hour_mark or (following is not None and following.glued)
            if minute is None and joined and (found := _number(following, 0, 59, (2,))) is not None:
                minute, end, sure = found, end + 1, True
                if (m := _get(tokens, end + 1)) is not None and m.glued and m.text in ("m", "min"):
                    end += 1
            if marker.text == "uhr":
                sure = True
        end += 1
        more_roles = _roles(tokens, end)
        if hours and ("am" in more_roles or "pm" in more_roles):
            roles = more_roles
            end += 1
        half = "am" if "am" in roles else "pm" if "pm" in roles else None
        if half:
            hour = _on_24(hour, half)
            sure = True
        clock = Reading("time", f"{hour % 24:02}:{minute or 0:02}")
        if sure or at or minute is not None:
            return Match(end, (clock,))
        duration = Reading("duration", Decimal(hour), "hour")
        return Match(end, (duration, clock) if hours else (clock,))
    if sure:
        return Match(end, (Reading("time", f"{hour % 24:02}:{minute or 0:02}"),))
    if minute is not None and at and len(parts) == 2 and not _measured(marker):
        return Match(
            end, (Reading("time", f"{hour % 24:02}:{minute:02}"), Reading("number", Decimal(".".join(parts))))
        )
    return None


def _measured(token: Token | None) -> bool:
    return token is not None and bool(
        token.entry.percent
        or token.entry.scales
        or token.entry.unit
        or token.entry.currency
        or token.entry.sign
    )


def _on_24(hour: int, half: str) -> int:
    if half == "am":
        return 0 if hour == 12 else hour
    return hour if hour >= 12 else hour + 12


def _military(tokens: Sequence[Token], place: int) -> Match | None:
    """ "1530 hours": four digits before a word for hours are a time or so many hours."""
    token = tokens[place]
    if len(token.text) != 4 or not token.text.isdecimal() or "oclock" not in _roles(tokens, place + 1):
        return None
    digits = ascii_digits(token.text)
    if int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    clock = Reading("time", f"{digits[:2]}:{digits[2:]}")
    return Match(place + 2, (clock, Reading("duration", Decimal(digits), "hour")))
