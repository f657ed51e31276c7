"""Find every figure of a text: the rules that join numbers with currencies, units, dates and names."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translation.figures import digits
from translation.figures.dates import Match, calendar, roman
from translation.figures.lexicon import NONE, Lexicon, lexicon
from translation.figures.numerals import Quantity, quantity
from translation.figures.tokens import Token, tokenize
from translation.figures.units import DURATIONS
from translation.model import Figure, Interval, Reading, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.model import FigureKind

_DASHES = "-–—‐‑"
_MINUS = "-−–"


class Found(NamedTuple):
    """A figure; `faint` ones ("one", "first") are no figures on their own, only partners for clear ones."""

    figure: Figure
    faint: bool


def scan(text: str, language: str) -> Iterator[Found]:
    """Every figure of the text in reading order, the faint ones too."""
    lex = lexicon(language)
    tokens = tokenize(text, lex)
    reader = _Reader(text, tokens, lex)
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if (
            token.kind == "w"
            and token.entry is NONE
            and not token.capital
            and not reader.glued_digit(place + 1)
        ):
            place += 1
            continue
        match = reader.match(place)
        if match is None:
            place += 1
            continue
        span = Span(tokens[place].start, tokens[match.end - 1].end)
        yield Found(Figure(span, span.of(text), match.readings), match.faint)
        place = match.end


class _Reader:
    def __init__(self, text: str, tokens: Sequence[Token], lex: Lexicon) -> None:
        self.text = text
        self.tokens = tokens
        self.lexicon = lex
        self.table = lex.table

    def get(self, place: int) -> Token | None:
        return self.tokens[place] if 0 <= place < len(self.tokens) else None

    def roles(self, place: int) -> frozenset[str]:
        return self.tokens[place].entry.roles if 0 <= place < len(self.tokens) else frozenset()

    def glued_digit(self, place: int) -> bool:
        token = self.get(place)
        return token is not None and token.glued and token.kind == "n"

    def match(self, place: int) -> Match | None:
        """The figure that begins at this token, or None."""
        token = self.tokens[place]
        if token.kind == "s":
            if token.entry.currency:
                return self.money_first(place)
            if token.text in _MINUS:
                return self.negative(place)
            return calendar(self.tokens, place, self.text, self.lexicon)
        if token.kind == "w" and (found := self.money_first(place) or self.designation(place)) is not None:
            return found
        found = calendar(self.tokens, place, self.text, self.lexicon)
        if found is not None:
            return found
        if token.kind == "n" and (found := self.digits_name(place)) is not None:
            return found
        return (
            self.ordinal(place)
            or self.fraction(place)
            or self.number(place)
            or self.multiple(place)
            or self.roman(place)
        )

    # -- names ---------------------------------------------------------------------------------

    def designation(self, place: int) -> Match | None:
        """ "MiG-29", "A400M", "G7", "CO2": letters that go on in digits."""
        token = self.tokens[place]
        after = self.get(place + 1)
        if after is None or not after.glued or token.text.endswith("'"):
            return None
        if after.kind == "n":
            end = place + 2
        elif after.text in _DASHES and self.glued_digit(place + 2) and token.capital:
            if token.text in _PREFIXES or token.entry is not NONE:
                return None
            end = place + 3
        else:
            return None
        return self.name(place, self.name_end(end))

    def digits_name(self, place: int) -> Match | None:
        """ "4x4", "5G", and digits too long or too odd to be a quantity."""
        token = self.tokens[place]
        after = self.get(place + 1)
        raw = digits.ascii_digits(token.text)
        if after is not None and after.glued and after.kind == "w":
            entry = after.entry
            known = (
                entry.sign
                or entry.unit
                or entry.scale_signs
                or entry.scales
                or entry.percent
                or entry.currency
            )
            if not known and not entry.roles & {
                "ordinal_marks",
                "decade_suffixes",
                "oclock",
                "am",
                "pm",
                "code",
            }:
                return self.name(place, self.name_end(place + 1))
            later = self.get(place + 2)
            if later is not None and later.glued and later.kind == "n":
                return self.name(place, self.name_end(place + 1))
        if not digits.readings(token.text, self.table.decimal, self.table.group):
            return self.name(place, place + 1)
        if raw.startswith("0") and raw.isdecimal() and len(raw) >= 4:
            return self.name(place, place + 1)
        return None

    def name_end(self, end: int) -> int:
        while True:
            token, after = self.get(end), self.get(end + 1)
            if token is not None and token.glued and token.kind != "s":
                end += 1
            elif (
                token is not None
                and token.glued
                and token.text in "-⁄"
                and self.glued_digit(end + 1)
                and after
            ):
                end += 2
            else:
                return end

    def name(self, place: int, end: int) -> Match:
        words = self.text[self.tokens[place].start : self.tokens[end - 1].end]
        value = digits.ascii_digits(words).upper()
        for dash in _DASHES:
            value = value.replace(dash, "-")
        return Match(end, (Reading("designation", value),))

    def roman(self, place: int) -> Match | None:
        token = self.tokens[place]
        if token.kind != "w" or not token.capital or token.end - token.start < 2:
            return None
        word = self.text[token.start : token.end]
        value = roman(word)
        if value is None or not word[1].isupper() or word in _NO_ROMAN:
            return None
        return Match(place + 1, (Reading("number", Decimal(value)), Reading("ordinal", Decimal(value))))

    # -- numbers -------------------------------------------------------------------------------

    def ordinal(self, place: int) -> Match | None:
        """ "3rd", "3e", "3.", "troisième", "twenty-third"."""
        token = self.tokens[place]
        if token.kind == "n":
            after = self.get(place + 1)
            if (
                after is None
                or not after.glued
                or "ordinal_marks" not in after.entry.roles
                or not token.text.isdecimal()
                or len(token.text) > 4
            ):
                return None
            if after.kind == "s" and after.text == "°" and (later := self.get(place + 2)) and later.glued:
                return None
            return Match(place + 2, (Reading("ordinal", Decimal(token.text)),))
        value = token.entry.ordinal
        if value is not None:
            if token.entry.fraction is not None and (found := self.fraction(place)) is not None:
                return found
            return Match(
                place + 1, (Reading("ordinal", Decimal(value)),), faint=value == 1 or self.shaky(place)
            )
        if token.entry.cardinal is not None and 20 <= token.entry.cardinal < 100:
            hyphen = self.get(place + 1)
            end = place + 2 if hyphen is not None and hyphen.text == "-" else place + 1
            unit = self.get(end)
            if unit is not None and unit.entry.ordinal is not None and unit.entry.ordinal < 10:
                return Match(
                    end + 1, (Reading("ordinal", Decimal(token.entry.cardinal + unit.entry.ordinal)),)
                )
        return None

    def shaky(self, place: int) -> bool:
        """Whether an ordinal word is also a unit, a fraction or a day of the week ("second")."""
        entry = self.tokens[place].entry
        return bool(entry.unit or entry.weekday)

    def fraction(self, place: int) -> Match | None:
        """ "two thirds", "3/4", "half of", "un tiers"."""
        token = self.tokens[place]
        after = self.get(place + 1)
        if token.text in digits.VULGAR:
            return Match(place + 1, (Reading("number", Decimal(str(round(digits.VULGAR[token.text], 9)))),))
        if token.kind == "n":
            below = self.get(place + 2)
            if (
                after is None
                or below is None
                or after.text not in ("/", "⁄")
                or not after.glued
                or not below.glued
            ):
                return self.over_word(place, token, 1)
            top, bottom = token.text, below.text
            if not (top.isdecimal() and bottom.isdecimal()) or len(top) > 3 or not 0 < len(bottom) <= 3:
                return None
            if int(bottom) == 0:
                return None
            value = f"{int(top)}/{int(bottom)}"
            found = [Reading("fraction", value)]
            if (
                int(top) <= 12
                and int(bottom) <= 31
                and self.table.month_first
                and int(top) >= int(bottom) - 20
            ):
                found.append(Reading("date", f"XXXX-{int(top):02}-{int(bottom):02}"))
            return Match(place + 3, tuple(found))
        if token.entry.fraction == 2 and "of" in self.roles(place + 1):
            return Match(place + 1, (Reading("fraction", "1/2"),))
        if token.entry.cardinal is not None or "articles" in token.entry.roles:
            return self.over_word(place, token, 1)
        return None

    def over_word(self, place: int, token: Token, ahead: int) -> Match | None:
        below = self.get(place + ahead)
        if below is not None and below.text == "-" and below.glued:
            ahead += 1
            below = self.get(place + ahead)
        if below is None or below.entry.fraction is None:
            return None
        if token.kind == "n":
            if not token.text.isdecimal() or len(token.text) > 3:
                return None
            top = int(token.text)
        else:
            top = token.entry.cardinal or 1
        bottom = below.entry.fraction
        if not 0 < top < bottom or (
            below.entry.ordinal is not None and top == 1 and "of" not in self.roles(place + ahead + 1)
        ):
            return None
        return Match(place + ahead + 1, (Reading("fraction", f"{top}/{bottom}"),))

    def multiple(self, place: int) -> Match | None:
        value = self.tokens[place].entry.multiple
        return Match(place + 1, (Reading("multiple", Decimal(value)),)) if value else None

    def negative(self, place: int) -> Match | None:
        """A minus sign stands free before digits that follow at once."""
        token, after = self.tokens[place], self.get(place + 1)
        if after is None or not after.glued or after.kind != "n":
            return None
        before = self.get(place - 1)
        if token.glued and before is not None and before.text not in "([«“\"'":
            return None
        found = self.number(place + 1)
        if found is None:
            return None
        signed = tuple(
            Reading(r.kind, -r.value, r.unit) for r in found.readings if isinstance(r.value, Decimal)
        )
        return Match(found.end, signed) if signed else None

    def money_first(self, place: int) -> Match | None:
        """ "$1.5bn", "EUR 20m"."""
        token = self.tokens[place]
        code = token.entry.currency
        if token.kind == "w" and "code" in token.entry.roles:
            word = self.text[token.start : token.end]
            code = word if word.isupper() else None
        after = self.get(place + 1)
        if code is None or after is None or after.kind != "n":
            return None
        if (
            token.kind == "w"
            and token.entry.currency
            and not (token.text in ("rs", "us $", "r $") or after.glued)
        ):
            return None
        return self.number(place + 1, currency=code)

    def number(self, place: int, currency: str | None = None) -> Match | None:
        """A quantity with its unit, or a range of two."""
        roles = self.roles(place)
        opened = "between" in roles and self.tokens[place].kind != "n"
        if opened:
            return None
        first = quantity(self.tokens, place, self.table)
        if first is None:
            return None
        kind, unit, end = self.suffix(first, currency)
        faint = first.article and unit is None
        ranged = self.range(place, first, unit, end, currency)
        if ranged is not None:
            return ranged
        return Match(end, _readings(first, kind, unit, self.tokens, end), faint)

    def suffix(self, number: Quantity, currency: str | None) -> tuple[FigureKind, str | None, int]:
        """What is counted: the kind, its unit and the token after it."""
        if currency is not None:
            return "money", currency, number.end
        if number.ending == "%":
            return "percent", "%", number.end
        if number.ending is not None:
            return "duration" if number.ending in DURATIONS else "number", number.ending, number.end
        place = number.end
        token = self.get(place)
        if token is None:
            return "number", None, number.end
        if (
            token.text in _DASHES
            and token.glued
            and (later := self.get(place + 1)) is not None
            and later.glued
        ) or (
            token.text == "." and token.glued and number.scaled and (later := self.get(place + 1)) is not None
        ):
            place += 1
            token = later
        if "of" in token.entry.roles and (number.scaled or number.collective or number.vague):
            place += 1
            token = self.get(place) or token
        entry = token.entry
        if entry.percent is not None:
            return "percent", entry.percent, place + 1
        if entry.currency is not None:
            after = self.get(place + 1)
            if token.kind == "s" and after is not None and after.kind == "n" and not token.glued:
                return "number", None, number.end
            return "money", entry.currency, place + 1
        if (
            "code" in entry.roles
            and self.text[token.start : token.end].isupper()
            and not self.glued_digit(place + 1)
        ):
            return "money", token.text.upper(), place + 1
        if entry.unit is not None:
            return "duration" if entry.unit in DURATIONS else "measure", entry.unit, place + 1
        if entry.sign is not None and number.digits and not number.scaled and self.free(place, token):
            return "duration" if entry.sign in DURATIONS else "measure", entry.sign, place + 1
        return "number", None, number.end

    def free(self, place: int, token: Token) -> bool:
        """Whether a unit sign stands by itself: not "t'", not "m." of a name."""
        after = self.get(place + 1)
        if after is None or not after.glued:
            return True
        if len(token.text) == 1 and token.kind == "w" and not token.glued:
            return False
        return after.kind == "s" and after.text not in "'’"

    def range(
        self, place: int, first: Quantity, unit: str | None, end: int, currency: str | None
    ) -> Match | None:
        """ "2-3 %", "between 5 and 7", "5 to 15 people"."""
        if first.vague or first.article:
            return None
        link = self.get(end)
        if link is None:
            return None
        start = end + 1
        after = self.get(start)
        if after is None:
            return None
        opened = "between" in self.roles(place - 1)
        dash = (
            link.text in _DASHES
            and after.kind == "n"
            and link.glued == after.glued
            and (first.digits or not link.glued)
        )
        if (
            not dash
            and not (opened and "ands" in link.entry.roles)
            and not ("to" in link.entry.roles and not self.roles(place - 1) & {"of", "to"})
        ):
            return None
        sign = after.entry.currency if after.kind == "s" else None
        if sign is not None:
            start += 1
            currency = sign
        if start >= len(self.tokens):
            return None
        second = quantity(self.tokens, start, self.table, joined=not opened)
        if (
            second is None
            or second.vague
            or second.article
            or calendar(self.tokens, start, self.text, self.lexicon)
        ):
            return None
        kind, last_unit, last_end = self.suffix(second, currency or sign)
        if unit is not None and last_unit != unit and last_unit is not None:
            return None
        if unit is not None and last_unit is None and not currency:
            return None
        lows = first.values
        if second.scaled and not first.scaled:
            lows = (*(low.scaleb(second.scaled) for low in lows), *lows)
        high = second.values[0]
        found = [Interval(low, high) for low in lows if low < high]
        if not found:
            return self.score(first, second, last_end, last_unit) if dash and link.glued else None
        readings = tuple(Reading(kind, interval, last_unit or unit) for interval in found)
        if dash and link.glued and last_unit is None and high < 200 and first.plain and second.plain:
            readings = (*readings, Reading("score", f"{first.values[0]}-{high}"))
        return Match(last_end, readings)

    def score(self, first: Quantity, second: Quantity, end: int, unit: str | None) -> Match | None:
        if unit is not None or not first.plain or not second.plain or first.values[0] > 200:
            return None
        return Match(end, (Reading("score", f"{first.values[0]}-{second.values[0]}"),))


_PREFIXES = frozenset(
    {"mid", "top", "post", "pre", "pré", "mi", "anti", "ex", "non", "sub", "under", "over", "unter", "über"}
)
_NO_ROMAN = frozenset({"XL", "XX", "XXX", "LI", "LIV", "LX"})  # sizes, ratings, names


def _readings(
    number: Quantity, kind: FigureKind, unit: str | None, tokens: Sequence[Token], end: int
) -> tuple[Reading, ...]:
    if number.vague:
        return tuple(Reading(kind, Interval(value, None), unit) for value in number.values)
    readings = tuple(Reading(kind, value, unit) for value in dict.fromkeys(number.values))
    if number.unscaled and kind != "money":
        sign = tokens[number.end - 1].entry.sign
        readings += tuple(Reading("measure", value, sign) for value in number.unscaled)
    if kind == "money" and end > 0 and (mass := tokens[end - 1].entry.unit) is not None:
        readings += tuple(Reading("measure", value, mass) for value in number.values)
    return readings
