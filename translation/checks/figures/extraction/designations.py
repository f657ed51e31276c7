"""Read designations ("MiG-29", "CO2", "4x4") and Roman numerals."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits
from translation.checks.figures.extraction.counted_units import degrees_of_letter
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.quantity import plain
from translation.checks.figures.extraction.years import roman, year_of
from translation.checks.figures.lexicon.lexicon import NONE
from translation.checks.figures.lexicon.scripts import SUPERSCRIPTS
from translation.model import Reading
from translation.text.protected import KEY

if TYPE_CHECKING:
    from translation.checks.figures.extraction.tokens import Line, Token

# "mid-2022" is not a name, whatever its capital.
_PREFIXES = frozenset({"mid", "top", "post", "pre", "pré", "mi", "anti", "ex", "non", "sub", "under", "over"})
_PLURAL = re.compile(r"(?<=\d)s$")  # "two F-16s"
_SHORT = 2  # letters of a name before its digits, where they could be a word
_AFTER_LATIN, _AFTER_CYRILLIC = "\u0250", "\u0530"
# Of a telephone number: how it begins at home, and its groups.
_TRUNK = re.compile(r"0[0-9]{1,4}")
_PHONE = re.compile(r"\d{1,5}(?:(?:\) ?| ?[-/(]|[ \u00a0\u202f])\d{2,8}){1,6}(?!\d|[.,:]\d| ?%)")
_PHONE_DIGITS = range(9, 16)
# Right after a number: its power, "2²", "10⁻³", "10^-3".
_POWER = re.compile(rf"([⁺⁻]?)([{SUPERSCRIPTS}]{{1,6}})|\^([+−-]?)([0-9]{{1,6}})(?![\w.,]\d)")
_LONGEST_BASE = 3  # digits; a small number behind more of them, as in "in 2020²", is rather that of a note
_TIMES = ("×", "x", "·", "⋅", "*")
_LONGEST_POWER = 24  # of ten: more are never written out
# Right after a number: any version of that name, "0.85.x".
_ANY_VERSION = re.compile(r"\.[xX*](?!\w)")
_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}", re.ASCII)
_LARGEST_OF_ADDRESS = 255
_QUARTERS = ("1", "2", "3", "4")
_BEFORE_QUARTERS = 32  # 33 to 36 stand in EDTF for the quarters of a year
_KEY = re.compile(KEY)
_PLAIN_SIGNS = str.maketrans("⁻−⁺+", "--  ")
_NO_ROMAN = frozenset({"XL", "XX", "XXX", "LI", "LIV", "LX", "LIX"})  # sizes, ratings, names


def key(line: Line, place: int) -> Parsed | None:
    """ "550e8400-e29b-41d4-a716-446655440000": one name, whatever "a" means in the language."""
    if not line.tokens[place + 1].glued or not (match := _KEY.match(line.text, line.tokens[place].start)):
        return None
    return Parsed(_token_from(line, place, match.end()), (Reading("designation", match[0].upper()),))


def stock_index(line: Line, place: int) -> Parsed | None:
    """ "FTSE 100", "Ibex-35"."""
    end = _index_end(line, place) if "indices" in line.tokens[place].entry.roles else 0
    return _joined_name(line, place, end) if end else None


def designation(line: Line, place: int) -> Parsed | None:
    """ "MiG-29", "A400M", "G7", "CO2": letters that go on in digits."""
    token, after, later = line.tokens[place : place + 3]
    if not after.glued or not _may_be_name(line, place):
        return None
    if after.kind == "n":
        return _joined_name(line, place, place + 2)
    if after.text != "-" or not later.glued or later.kind != "n" or token.text in _PREFIXES:
        return None
    return _joined_name(line, place, place + 3) if token.capital and not year_of(later) else None


def _may_be_name(line: Line, place: int) -> bool:
    """Whether a word that touches digits may be the beginning of a name, not a word or a unit on its own."""
    token, entry = line.tokens[place], line.tokens[place].entry
    means_something = (
        entry.roles or entry.cardinal is not None or entry.currency or _is_counted_unit(line, place)
    )
    if means_something and not _is_surely_name(line, place):
        return False
    return not _is_crossed(line, place) and (token.capital or not _lost_a_space(line, place))


def _is_counted_unit(line: Line, place: int) -> bool:
    """Whether a unit hangs on the number before it: "150-PS-2.0-Motor", not the name PS-2."""
    if place < 2 or not line.tokens[place].entry.unit:
        return False
    number, hyphen = line.tokens[place - 2 : place]
    return number.kind == "n" and hyphen.text == "-" and hyphen.glued and line.tokens[place].glued


def _is_surely_name(line: Line, place: int) -> bool:
    """Whether a word is a part of a name, whatever else it may mean."""
    token = line.tokens[place]
    half_day = bool(token.entry.roles & {"am", "pm"}) and line.word(token).isupper()  # PM2.5
    letter = token.capital and token.end - token.start == 1  # A400M, whatever "a" may mean
    handle = line.tokens[place - 1].text == "@"
    return half_day or letter or handle or _goes_on(line, place)


def _goes_on(line: Line, place: int) -> bool:
    """Whether letters follow the digits too, "a2ps", "e2rm", "DE-9IM": then the first are not a word."""
    token, after, later, last = line.tokens[place : place + 4]
    if after.text == "-":
        return line.word(token).isupper() and later.glued and later.kind == "n" and _is_part(last)
    return token.end - token.start <= _SHORT and after.kind == "n" and _is_part(later)


def _is_part(token: Token) -> bool:
    return token.glued and token.kind == "w" and token.entry is NONE


def _index_end(line: Line, place: int) -> int:
    """The token after the count of "FTSE 100" or "Ibex-35", or 0."""
    place += 1 + (line.tokens[place + 1].text == "-")
    token, after = line.tokens[place : place + 2]
    if token.kind != "n" or not digits.is_plain(token.text) or not 2 <= len(token.text) <= 4:
        return 0
    entry = after.entry
    counts = entry.scales or entry.percent or entry.currency or entry.unit
    return 0 if counts or (after.glued and after.kind != "s") else place + 1


def _is_crossed(line: Line, place: int) -> bool:
    """Whether an "x" stands between two numbers: "4x50 m", "50x60"; not the name "4x4"."""
    before, token, after = line.tokens[place - 1], line.tokens[place], line.tokens[place + 1]
    return (
        token.text == "x"
        and (token.glued and before.kind == "n")
        and (after.glued and after.kind == "n")
        and max(len(before.text), len(after.text)) > 1
    )


def _lost_a_space(line: Line, place: int) -> bool:
    """Whether a word ran into the number after it, as in "received3.3 million": no name is so written."""
    token, after, later = line.tokens[place : place + 3]
    entry = later.entry
    counted = bool(entry.scales or entry.currency or entry.percent)
    return token.end - token.start > 1 and (counted or not digits.is_plain(after.text))


def digits_designation(line: Line, place: int) -> Parsed | None:
    """ "4x4", "5G", and digits too long or too odd to be a quantity."""
    token, after, later = line.tokens[place : place + 3]
    item = len(after.text) == 1 and later.text == ")"  # "l'alinéa 40c)", elsewhere "40(c)"
    if after.glued and _is_lettered(after) and not item and not _is_crossed(line, place + 1):
        entry = after.entry
        known = (
            entry.unit_sign
            or entry.unit
            or entry.scale_signs
            or entry.scales
            or entry.percent
            or entry.currency
            or (degrees_of_letter(after, later) and not _is_named(line, place))
        )
        if not known and not entry.roles & {
            "ordinal_marks",
            "decade_suffixes",
            "oclock",
            "am",
            "pm",
            "code",
        }:
            return _joined_name(line, place, place + 1)
        if later.glued and later.kind == "n":
            return _joined_name(line, place, place + 1)
    raw = digits.ascii_digits(token.text)
    if raw.isdecimal() and raw.startswith("0") and len(raw) >= 4:
        return _joined_name(line, place, place + 1)
    if not digits.readings(token.text, line.table.decimal, line.table.group):
        return _joined_name(line, place, place + 1)
    return None


def _is_named(line: Line, place: int) -> bool:
    """Whether the word before a number makes a name of it: "Room 12F", "an iPhone 5C"."""
    before = line.tokens[place - 1]
    is_name = before.kind == "w" and before.capital and place > 1
    return is_name or "numbered_nouns" in before.entry.roles


def power(line: Line, place: int) -> Parsed | None:
    """ "2²", "10⁻³", "10^6": a name, "10^-3", for neither the 10 nor the 3 is what it says.

    A power of ten is its value, too, and so is "3.2 × 10⁶".
    """
    first, cross, ten = line.tokens[place : place + 3]
    tens = _power(line, place + 2) if cross.text in _TIMES and ten.text == "10" else None
    factors = digits.readings(first.text, line.table.decimal, line.table.group) if tens else ()
    if tens is None or not factors or not isinstance(size := tens.readings[-1].value, Decimal):
        return _power(line, place)
    name = Reading("designation", f"{factors[0]}x{tens.readings[0].value}")
    values = (Reading("number", plain(factor * size)) for factor in factors)
    return Parsed(tens.end, (name, *values))


def _power(line: Line, place: int) -> Parsed | None:
    """One number and its power."""
    token, after = line.tokens[place : place + 2]
    if not after.glued or not (match := _POWER.match(line.text, token.end)):
        return None
    raised, caret = match[2], match[4]
    exponent = caret or "".join(str(SUPERSCRIPTS.index(digit)) for digit in raised)
    sign = (match[1] or match[3] or "").translate(_PLAIN_SIGNS).strip()
    base = digits.ascii_digits(token.text).replace(",", ".")
    if raised and not sign and (exponent == "1" or sum(map(str.isdecimal, base)) > _LONGEST_BASE):
        return None
    end = _token_from(line, place, match.end())
    name = Reading("designation", f"{base}^{sign}{exponent}")
    if base == "10" and int(exponent) <= _LONGEST_POWER:  # "10⁶" is a million, too
        return Parsed(end, (name, Reading("number", Decimal(10) ** int(f"{sign}{exponent}"))))
    return Parsed(end, (name,))


def quarter_of_year(line: Line, place: int) -> Parsed | None:
    """ "Q3", French "T3" and Spanish "3T": a quarter of a year as EDTF counts them; or a name, an Audi Q3."""
    token, after, later = line.tokens[place : place + 3]
    letter, number = (after, token) if token.kind == "n" else (token, after)
    if letter.text not in line.table.quarter_letters or not (letter.capital and after.glued):
        return None
    before = line.tokens[place - 1]
    part_of_name = token.glued or (before.kind == "n" and year_of(before) is None)  # "L-159 T1"
    if number.text not in _QUARTERS or (later.glued and later.kind != "s") or part_of_name:
        return None
    name = Reading("designation", line.text[token.start : after.end])
    return Parsed(place + 2, (Reading("date", f"XXXX-{_BEFORE_QUARTERS + int(number.text)}"), name))


def version(line: Line, place: int) -> Parsed | None:
    """ "0.85.x", "3.x"; and of four numbers the address of a machine, where they could be one in groups."""
    token, after = line.tokens[place : place + 2]
    if after.glued and (match := _ANY_VERSION.match(line.text, token.end)):
        name = (token.text + match[0]).upper()
        return Parsed(_token_from(line, place, match.end()), (Reading("designation", name),))
    if not _ADDRESS.fullmatch(token.text):
        return None
    if any(int(group) > _LARGEST_OF_ADDRESS for group in token.text.split(".")):
        return None
    table = line.table
    values = digits.readings(token.text, table.decimal, table.group) if table.group == "." else ()
    numbers = (Reading("number", value) for value in values)
    return Parsed(place + 1, (*numbers, Reading("designation", token.text)))


def _token_from(line: Line, place: int, end: int) -> int:
    """The first token at or behind a place of the text."""
    while line.tokens[place].end and line.tokens[place].start < end:
        place += 1
    return place


def phone(line: Line, place: int) -> Parsed | None:
    """ "0800 123 4567", "+44 20 7946 0958": groups of digits after a zero or a plus sign, however set."""
    token, before = line.tokens[place], line.tokens[place - 1]
    plus = before.text == "+" and token.glued
    if not plus and not _TRUNK.fullmatch(digits.ascii_digits(token.text)):
        return None
    groups = _PHONE.match(line.text, token.start)
    if groups is None or groups.end() == token.end:  # "+12 345 678" is rather a number
        return None
    number = "".join(char for char in digits.ascii_digits(groups.group()) if char.isdecimal())
    if len(number) not in _PHONE_DIGITS:
        return None
    return Parsed(_token_from(line, place, groups.end()), (Reading("designation", number),))


def _joined_name(line: Line, place: int, end: int) -> Parsed:
    """The designation from `place` over everything that is joined to it."""
    while True:
        token, after = line.tokens[end], line.tokens[end + 1]
        if token.glued and (token.kind == "n" or _is_lettered(token)):
            end += 1
        elif token.glued and token.text in ("-", "⁄") and after.glued and after.kind == "n":
            end += 2
        else:
            break
    words = line.text[line.tokens[place].start : line.tokens[end - 1].end]
    value = _PLURAL.sub("", digits.ascii_digits(words)).upper().replace("‑", "-").replace("‐", "-")
    return Parsed(end, (Reading("designation", value),))


def _is_lettered(token: Token) -> bool:
    """Whether a word after digits belongs to a name: Latin letters, or Greek and Cyrillic capitals.

    Other scripts and small letters are the words and endings of languages that need no blank, "42ปี", "2022р".
    """
    first = token.text[:1]
    return token.kind == "w" and (first < _AFTER_LATIN or (first < _AFTER_CYRILLIC and token.capital))


def roman_number(line: Line, place: int) -> Parsed | None:
    """ "XVI", "II"; one letter only after a word such as "war"."""
    token = line.tokens[place]
    if not token.capital:
        return None
    word = line.word(token)
    before = line.tokens[place - 1]
    lone = len(word) == 1 and "roman_cues" not in before.entry.roles
    if lone and not (before.capital and before.kind == "w"):
        return None
    value = roman(word)
    if value is None or (len(word) > 1 and not word[1].isupper()) or word in _NO_ROMAN:
        return None
    return Parsed(
        place + 1, (Reading("number", Decimal(value)), Reading("ordinal", Decimal(value))), implicit=lone
    )
