"""Read the numerals of Chinese, Japanese and Korean: "3万5千", "二十三", "三点六", "스물세"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Token

    Tokens = Sequence[Token]

_DIGITS = {
    char: value
    for value, chars in enumerate(["〇零", "一壹", "二贰貳两兩", "三叁", "四", "五", "六", "七", "八", "九"])
    for char in chars
}
UNITS = {sign: size for signs, size in (("十拾십", 10), ("百백", 100), ("千천", 1000)) for sign in signs}
MYRIADS = {
    sign: size for signs, size in (("万萬만", 10**4), ("亿億억", 10**8), ("兆조", 10**12)) for sign in signs
}

_POINTS = ("点", "點")
# Korean's own numerals, which count people and things up to 99, and the first signs of what they count.
_OWN_TENS = {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70}
_OWN_TENS |= {"여든": 80, "아흔": 90, "": 0}
_OWN_ONES = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "": 0}
_OWN_COUNTERS = "명개살마시번대곳가달권척채건장배"
_FIRST_HANGUL, _LAST_HANGUL = "\uac00", "\ud7a3"


def number(tokens: Tokens, place: int) -> tuple[Decimal | None, int]:
    """The value of digits and numerals ("3万5千", "二十三", "二〇二二") and the token after them."""
    total = section = Decimal(0)
    part: Decimal | None = None
    spelt = 0  # numerals in a row, as in a year
    last: int | None = None
    start = place
    if (own := _own(tokens, place)) is not None:
        return own
    while True:
        token = tokens[place]
        text = token.text
        if token.kind == "n":
            if part is not None:
                break
            values = digits.readings(text, ".", ",")
            if not values:
                break
            part = values[0]
        elif text in _POINTS and spelt and part is not None and (found := _decimals(tokens, place + 1)):
            part += found[0]
            place = found[1]
            spelt = 0
            continue
        elif text in _DIGITS:
            if part is not None and not spelt:
                break  # "3四半期"
            part = (part if part is not None and spelt else Decimal(0)) * 10 + _DIGITS[text]
            spelt += 1
            place += 1
            if spelt > digits.LONGEST:
                break
            continue
        elif text in UNITS:
            section += (Decimal(1) if part is None else part) * UNITS[text]
            part = None
        elif text in MYRIADS and (part is not None or section or total):
            whole = section + (part or 0)
            size = MYRIADS[text]
            total = (total + whole) * size if last is not None and size > last else total + whole * size
            last, section, part = size, Decimal(0), None
        else:
            break
        spelt = 0
        place += 1
    if place == start:
        return None, start
    value = (total + section + (part or 0)).normalize()
    return Decimal(f"{value:f}"), place


def _decimals(tokens: Tokens, place: int) -> tuple[Decimal, int] | None:
    """The decimals of "三点一四", and the token after them; "三点二十分" is a time."""
    end = place
    while tokens[end].text in _DIGITS:
        end += 1
    if end == place or tokens[end].text in UNITS or tokens[end].entry.unit == "minute":
        return None
    written = "".join(str(_DIGITS[token.text]) for token in tokens[place:end])[: digits.LONGEST]
    return Decimal(f"0.{written}"), end


def _own(tokens: Tokens, place: int) -> tuple[Decimal, int] | None:
    """A numeral of Korean's own at the beginning of a word, where something is counted after it."""
    before = tokens[place - 1].text
    if not _FIRST_HANGUL <= tokens[place].text <= _LAST_HANGUL:
        return None
    if tokens[place].glued and _FIRST_HANGUL <= before <= _LAST_HANGUL:
        return None
    ten = next(word for word in _OWN_TENS if spells(tokens, place, word))
    place += len(ten)
    one = next(word for word in _OWN_ONES if spells(tokens, place, word))
    place += len(one)
    counted = tokens[place].text
    value = _OWN_TENS[ten] + _OWN_ONES[one]
    return (Decimal(value), place) if value and counted and counted in _OWN_COUNTERS else None


def spells(tokens: Tokens, place: int, term: str) -> bool:
    """Whether the tokens from a place on are the signs of a term."""
    return "".join(token.text for token in tokens[place : place + len(term)]) == term
