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
    own = _own(tokens, place)
    if own is not None:
        return own
    numeral = _Sum(tokens, place)
    while numeral.take():
        pass
    return (None, place) if numeral.place == place else (numeral.value(), numeral.place)


class _Sum:
    """Adds up a number sign by sign: myriads, what is below them, and the digits not yet multiplied."""

    def __init__(self, tokens: Tokens, place: int):
        self.tokens = tokens
        self.place = place
        self.myriads = Decimal(0)
        self.last_myriad: int | None = None
        self.section = Decimal(0)  # below the next myriad
        self.part: Decimal | None = None  # not multiplied by a unit yet
        self.spelled = 0  # numerals in a row, as in a year

    def value(self) -> Decimal:
        value = (self.myriads + self.section + (self.part or 0)).normalize()
        return Decimal(f"{value:f}")

    def take(self) -> bool:
        """Take the sign that comes next; False if it does not go on with the number."""
        token = self.tokens[self.place]
        if self.spelled > digits.LONGEST:
            return False
        if token.kind == "n":
            return self._take_digits(token)
        if token.text in _DIGITS:
            return self._take_numeral(_DIGITS[token.text])
        if token.text in UNITS:
            return self._take_unit(UNITS[token.text])
        if token.text in MYRIADS:
            return self._take_myriad(MYRIADS[token.text])
        return token.text in _POINTS and self._take_decimals()

    def _take_digits(self, token: Token) -> bool:
        values = digits.readings(token.text, ".", ",") if self.part is None else ()
        if not values:
            return False
        self.part, self.spelled = values[0], 0
        self.place += 1
        return True

    def _take_numeral(self, value: int) -> bool:
        if self.part is not None and not self.spelled:
            return False  # "3四半期"
        self.part = (self.part or Decimal(0)) * 10 + value
        self.spelled += 1
        self.place += 1
        return True

    def _take_unit(self, size: int) -> bool:
        self.section += (Decimal(1) if self.part is None else self.part) * size
        self.part, self.spelled = None, 0
        self.place += 1
        return True

    def _take_myriad(self, size: int) -> bool:
        if self.part is None and not self.section and not self.myriads:
            return False
        below = self.section + (self.part or 0)
        if self.last_myriad is not None and size > self.last_myriad:
            self.myriads = (self.myriads + below) * size
        else:
            self.myriads += below * size
        self.last_myriad, self.section, self.part, self.spelled = size, Decimal(0), None, 0
        self.place += 1
        return True

    def _take_decimals(self) -> bool:
        decimals = _decimals(self.tokens, self.place + 1) if self.spelled and self.part is not None else None
        if decimals is None:
            return False
        self.part = (self.part or Decimal(0)) + decimals[0]
        self.place, self.spelled = decimals[1], 0
        return True


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
