"""Find every figure of a text: the rules that join numbers with currencies, units, dates and names."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translation.figures import digits, han
from translation.figures.dates import calendar, roman, year_of
from translation.figures.lexicon import NONE, Lexicon, lexicon
from translation.figures.match import Match
from translation.figures.numerals import Quantity, quantity, room
from translation.figures.times import time_of_day
from translation.figures.tokens import PADDING, Token, tokenize
from translation.figures.units import CODES, DURATIONS, FACTORS
from translation.model import Figure, Interval, Reading, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.model import FigureKind

_DASHES = ("-", "–", "—")
_MINUS = ("-", "−", "–")
# "mid-2022" is no name, whatever its capital.
_PREFIXES = frozenset({"mid", "top", "post", "pre", "pré", "mi", "anti", "ex", "non", "sub", "under", "over"})
_DEGREES = frozenset({"degree", "temperature-celsius", "temperature-fahrenheit"})
_PLURAL = re.compile(r"(?<=\d)s$")  # "two F-16s"
_NO_ROMAN = frozenset({"XL", "XX", "XXX", "LI", "LIV", "LX", "LIX"})  # sizes, ratings, names


class Found(NamedTuple):
    """A figure with what its comparison needs: see `Match`."""

    figure: Figure
    faint: bool
    scale: int


def scan(text: str, language: str) -> Iterator[Found]:
    """Every figure of the text in reading order, the faint ones too."""
    known = lexicon(language)
    tokens = tokenize(text, known)
    grammar = _Grammar(text, tokens, known)
    place, last = 0, len(tokens) - PADDING
    while place < last:
        token = tokens[place]
        after = tokens[place + 1]
        if (
            token.kind == "w"
            and token.entry is NONE
            and not (token.capital and (after.text == "-" or token.text[0] in "ivxl"))
            and not (after.glued and after.kind == "n")
            and known.table.han is None
        ):
            place += 1
            continue
        match = grammar.match(place)
        if match is None:
            place += 1
            continue
        span = Span(token.start, tokens[match.end - 1].end)
        yield Found(Figure(span, span.of(text), match.readings), match.faint, match.scale)
        place = match.end


class _Grammar:
    def __init__(self, text: str, tokens: Sequence[Token], known: Lexicon) -> None:
        self.text = text
        self.tokens = tokens
        self.table = known.table

    def match(self, place: int) -> Match | None:
        """The figure that begins at this token, or None."""
        token = self.tokens[place]
        if self.table.han is not None and (found := han.read(self.tokens, place, self.table.han)) is not None:
            return found
        if token.kind == "s":
            if token.entry.currency:
                return self.money_first(place)
            if token.text in _MINUS:
                return self.negative(place)
            if token.text in digits.VULGAR:
                return Match(place + 1, (Reading("number", digits.VULGAR[token.text]),))
            return calendar(self.tokens, place, self.text, self.table)
        if token.kind == "w" and (found := self.money_first(place) or self.name(place)):
            return found
        found = time_of_day(self.tokens, place, self.table) or calendar(
            self.tokens, place, self.text, self.table
        )
        if found is not None:
            return found
        if token.kind == "n":
            return self.digits_name(place) or self.ordinal(place) or self.slash(place) or self.counted(place)
        return (
            self.below_zero(place)
            or self.ordinal(place)
            or self.counted(place)
            or self.multiple(place)
            or self.roman(place)
            or self.lone_unit(place)
        )

    def counted(self, place: int) -> Match | None:
        return self.fraction(place) or self.number(place)

    def word(self, token: Token) -> str:
        """The token as it stands in the text."""
        return self.text[token.start : token.end]

    # -- names ---------------------------------------------------------------------------------

    def name(self, place: int) -> Match | None:
        """ "MiG-29", "A400M", "G7", "CO2": letters that go on in digits."""
        token, after, later = self.tokens[place : place + 3]
        entry = token.entry
        letter = token.capital and token.end - token.start == 1  # A400M, whatever "a" may mean
        if not after.glued or (not letter and (entry.roles or entry.cardinal is not None or entry.currency)):
            return None
        if self.is_crossed(place) or (not token.capital and self.lost_a_space(place)):
            return None
        if after.kind == "n":
            return self.named(place, place + 2)
        if after.text == "-" and later.glued and later.kind == "n" and token.capital and not year_of(later):
            return None if token.text in _PREFIXES else self.named(place, place + 3)
        return None

    def is_crossed(self, place: int) -> bool:
        """Whether an "x" stands between two numbers: "4x50 m", "50x60"; not the name "4x4"."""
        before, token, after = self.tokens[place - 1], self.tokens[place], self.tokens[place + 1]
        return (
            token.text == "x"
            and (token.glued and before.kind == "n")
            and (after.glued and after.kind == "n")
            and max(len(before.text), len(after.text)) > 1
        )

    def lost_a_space(self, place: int) -> bool:
        """Whether a word ran into the number after it, as in "received3.3 million": no name is so written."""
        token, after, later = self.tokens[place : place + 3]
        entry = later.entry
        counted = bool(entry.scales or entry.currency or entry.percent)
        return token.end - token.start > 1 and (counted or not digits.is_plain(after.text))

    def digits_name(self, place: int) -> Match | None:
        """ "4x4", "5G", and digits too long or too odd to be a quantity."""
        token, after, later = self.tokens[place : place + 3]
        if after.glued and after.kind == "w" and not self.is_crossed(place + 1):
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
                return self.named(place, place + 1)
            if later.glued and later.kind == "n":
                return self.named(place, place + 1)
        raw = digits.ascii_digits(token.text)
        if raw.isdecimal() and raw.startswith("0") and len(raw) >= 4:
            return self.named(place, place + 1)
        if not digits.readings(token.text, self.table.decimal, self.table.group):
            return self.named(place, place + 1)
        return None

    def named(self, place: int, end: int) -> Match:
        """The designation from `place` over everything that is joined to it."""
        while True:
            token, after = self.tokens[end], self.tokens[end + 1]
            if token.glued and token.kind != "s":
                end += 1
            elif token.glued and token.text in ("-", "⁄") and after.glued and after.kind == "n":
                end += 2
            else:
                break
        words = self.text[self.tokens[place].start : self.tokens[end - 1].end]
        value = _PLURAL.sub("", digits.ascii_digits(words)).upper().replace("‑", "-").replace("‐", "-")
        return Match(end, (Reading("designation", value),))

    def roman(self, place: int) -> Match | None:
        """ "XVI", "II"; one letter only after a word such as "war"."""
        token = self.tokens[place]
        if not token.capital:
            return None
        word = self.word(token)
        if len(word) == 1 and "numbering" not in self.tokens[place - 1].entry.roles:
            return None
        value = roman(word)
        if value is None or (len(word) > 1 and not word[1].isupper()) or word in _NO_ROMAN:
            return None
        return Match(place + 1, (Reading("number", Decimal(value)), Reading("ordinal", Decimal(value))))

    # -- ordinals, fractions, multiples --------------------------------------------------------

    def ordinal(self, place: int) -> Match | None:
        """ "3rd", "3e", "troisième", "twenty-third"."""
        token, after, later = self.tokens[place : place + 3]
        if token.kind == "n":
            if not after.glued or "ordinal_marks" not in after.entry.roles or len(token.text) > 4:
                return None
            if not token.text.isdecimal() or (after.text == "°" and later.glued and later.kind != "s"):
                return None
            return Match(place + 2, (Reading("ordinal", Decimal(token.text)),))
        value = token.entry.ordinal
        if value is not None:
            entry = token.entry
            unit = after.entry.ordinal
            if value >= 10 and value % 10 == 0 and unit is not None and unit < 10:  # "vigésimo segundo"
                return Match(place + 2, (Reading("ordinal", Decimal(value + unit)),))
            shaky = value == 1 or bool(entry.unit or entry.weekday)  # "first", "second", "segunda"
            return Match(place + 1, (Reading("ordinal", Decimal(value)),), faint=shaky)
        return None

    def last_ordinal(self, number: Quantity) -> Match | None:
        """ "one hundred fiftieth", "twenty-third": a number in words that ends in an ordinal."""
        end = number.end
        while end - number.end < 3 and (
            self.tokens[end].text == "-" or "joiners" in self.tokens[end].entry.roles
        ):
            end += 1
        unit = self.tokens[end].entry.ordinal
        if unit is None or number.digits or number.vague:
            return None
        value = int(number.values[0])
        if unit < 10 and value % 100 and end == number.end:
            return None  # "the thirty first minutes"
        limit = 20 if self.table.vigesimal and value % 100 in (60, 80) else room(value)
        if unit in (100, 1000) and value < 100:  # "two hundredth"
            value *= unit
        elif value >= 20 and unit < limit:
            value += unit
        else:
            return None
        found = [Reading("ordinal", Decimal(value))]
        if (unit_of := self.tokens[end].entry.unit) is not None:  # "a fifty-second song"
            found.append(Reading("duration", number.values[0], unit_of))
        return Match(end + 1, tuple(found))

    def slash(self, place: int) -> Match | None:
        """ "3/4" a fraction, "6/7" perhaps from six to seven, "9/11" perhaps a day."""
        top, slash, bottom = self.tokens[place : place + 3]
        if slash.text not in ("/", "⁄") or not slash.glued or not bottom.glued:
            return None
        if (
            not (top.text.isdecimal() and bottom.text.isdecimal())
            or len(top.text) > 4
            or len(bottom.text) > 4
        ):
            return None
        one, other = int(top.text), int(bottom.text)
        after = self.tokens[place + 3]
        if other == 0 or (after.text == "/" and after.glued):
            return None
        found = []
        if one < other:
            found = [
                Reading("fraction", f"{one}/{other}"),
                Reading("number", Interval(Decimal(one), Decimal(other))),
            ]
            if other > 10 and other != 100:
                found.reverse()
        elif (one, other) == (24, 7):
            return Match(place + 3, (Reading("score", "24-7"),), faint=True)
        else:
            found = [Reading("score", f"{one}-{other}"), Reading("fraction", f"{one}/{other}")]
        month, day = (one, other) if self.table.month_first else (other, one)
        if 1 <= month <= 12 and 1 <= day <= 31:
            found.append(Reading("date", f"XXXX-{month:02}-{day:02}"))
        return Match(place + 3, tuple(found))

    def fraction(self, place: int) -> Match | None:
        """ "two thirds", "un tiers de", "half of"."""
        token = self.tokens[place]
        entry = token.entry
        if entry.fraction == 2 and "of" in self.tokens[place + 1].entry.roles:
            return Match(place + 1, (Reading("fraction", "1/2"),))
        if token.kind == "n":
            top = int(token.text) if token.text.isdecimal() and len(token.text) < 4 else 0
        elif entry.cardinal is not None and entry.ending is None:
            top = int(entry.cardinal)
        else:
            top = int("articles" in entry.roles)
        below = place + 1 + (self.tokens[place + 1].text == "-")
        bottom = self.tokens[below].entry
        if not top or bottom.fraction is None or top >= bottom.fraction:
            return None
        after = self.tokens[below + 1].entry
        if after.scales or after.collective or (top == 1 and bottom.ordinal and "of" not in after.roles):
            return None
        return Match(below + 1, (Reading("fraction", f"{top}/{bottom.fraction}"),))

    def multiple(self, place: int) -> Match | None:
        value = self.tokens[place].entry.multiple
        return Match(place + 1, (Reading("multiple", Decimal(value)),)) if value else None

    def lone_unit(self, place: int) -> Match | None:
        """ "a day", "l'année": the partner of "24 hours" and "12 mois"."""
        entry = self.tokens[place].entry
        if entry.age is not None:
            decade = range(entry.age, entry.age + 10)
            return Match(
                place + 1, tuple(Reading("duration", Decimal(age), "year") for age in decade), faint=True
            )
        if entry.heap is not None:
            size = Decimal(entry.heap)
            readings = (Reading("number", size), Reading("number", Interval(2 * size, None)))
            return Match(place + 1, readings, faint=True)
        unit = entry.unit or entry.span or entry.currency
        if unit is None:
            return None
        kind: FigureKind = "money" if entry.currency else "duration" if unit in DURATIONS else "measure"
        return Match(place + 1, (Reading(kind, Decimal(1), unit),), faint=True)

    # -- quantities ----------------------------------------------------------------------------

    def negative(self, place: int) -> Match | None:
        """A minus sign stands free before digits that follow at once."""
        before, token, after = self.tokens[place - 1], self.tokens[place], self.tokens[place + 1]
        if not after.glued and not token.glued and before.kind == "w" and after.kind == "n":
            return self.loosely_negative(place)
        if (
            not after.glued
            or after.kind != "n"
            or (token.glued and before.text not in ("(", "[", "«", "“", '"', ""))
            or (before.kind == "n" and digits.is_plain(before.text))  # a blank within "3 -1"
        ):
            return None
        found = self.number(place + 1)
        return self.negated(found) if found is not None else None

    def loosely_negative(self, place: int) -> Match | None:
        """ "- 7 degrees": with a blank after the sign it may be a dash as well, so both are kept."""
        found = self.number(place + 1)
        if found is None or found.readings[0].unit not in _DEGREES:
            return None
        below = self.negated(found)
        return below and below._replace(readings=below.readings + found.readings)

    def below_zero(self, place: int) -> Match | None:
        """ "minus seven degrees": only before degrees, for "au moins 90 %" is no minus."""
        if "minus" not in self.tokens[place].entry.roles:
            return None
        found = self.number(place + 1)
        if found is None or found.readings[0].unit not in _DEGREES:
            return None
        return self.negated(found)

    def negated(self, found: Match) -> Match | None:
        """The same with every value below zero; None for a range."""
        signed = tuple(
            Reading(one.kind, -one.value, one.unit)
            for one in found.readings
            if isinstance(one.value, Decimal)
        )
        return found._replace(readings=signed) if signed else None

    def money_first(self, place: int) -> Match | None:
        """ "$1.5bn", "EUR 20m"."""
        token, after = self.tokens[place : place + 2]
        if after.kind != "n":
            return None
        code = token.entry.currency
        if code is None and "code" in token.entry.roles and self.word(token).isupper():
            code = self.word(token)
        signed = token.kind == "s" or after.glued or token.text[-1] == "$" or token.text == "rs"
        if code is None or not (signed or "code" in token.entry.roles):
            return None
        return self.number(place + 1, code)

    def number(self, place: int, currency: str | None = None) -> Match | None:
        """A quantity with its unit, or a range of two."""
        opened = "between" in self.tokens[place - 1].entry.roles
        first = quantity(self.tokens, place, self.table, joined=not opened, money=currency is not None)
        if first is None:
            return None
        if (last := self.last_ordinal(first)) is not None:
            return last
        kind, unit, end, half = self.unit(first, currency)
        if unit in _DEGREES and "below_zero" in self.tokens[end].entry.roles:
            return self.negated(Match(end + 1, self.readings(first, kind, unit, end)))
        late = self.tokens[end].entry.scales
        if kind == "money" and currency is None and not first.scale and late and late[0] > 3:
            first.values = tuple(value.scaleb(power) for power in late for value in first.values)
            first.scale, end = late[0], end + 1  # "42,000 euros million", "440$ millions"
        if half:
            first.values = tuple(value + Decimal("0.5") for value in first.values)
        found = self.range(place, first, unit, end, currency)
        if found is not None:
            return found
        return Match(end, self.readings(first, kind, unit, end), first.article and unit is None, first.scale)

    def readings(self, number: Quantity, kind: FigureKind, unit: str | None, end: int) -> tuple[Reading, ...]:
        """What a quantity with its unit may mean."""
        if number.vague:
            return tuple(Reading(kind, Interval(value, None), unit) for value in number.values)
        found = [Reading(kind, value, unit) for value in dict.fromkeys(number.values)]
        if number.unscaled and kind != "money":
            sign = self.tokens[number.end - 1].entry.sign
            found += [Reading("measure", value, sign) for value in number.unscaled]
        if kind == "money" and (mass := self.tokens[end - 1].entry.unit) is not None:  # pounds
            found += [Reading("measure", value, mass) for value in number.values]
        return tuple(found)

    def unit(self, number: Quantity, currency: str | None) -> tuple[FigureKind, str | None, int, bool]:
        """What is counted: the kind, its unit, the token after it, and whether a half follows the unit."""
        if number.ending is not None:
            kind: FigureKind = (
                "percent" if number.ending == "%" else "duration" if number.ending in DURATIONS else "number"
            )
            return kind, number.ending or None, number.end, False
        place = number.end
        token, after = self.tokens[place : place + 2]
        dot = token.text == "." and number.scale and (after.glued or after.entry.currency)
        if token.glued and (dot or (after.glued and token.text in _DASHES)):
            place += 1
        if "of" in self.tokens[place].entry.roles and (number.scale or number.collective or number.vague):
            place += 1
        if "fillers" in self.tokens[place].entry.roles and self.tokens[place + 1].entry.unit in DURATIONS:
            place += 1  # "vingt dernières années"
        token, after = self.tokens[place : place + 2]
        entry = token.entry
        if currency is not None:
            return "money", currency, number.end, False
        if entry.percent is not None:
            return "percent", entry.percent, place + 1, False
        if entry.currency is not None and not (token.kind == "s" and after.kind == "n" and not token.glued):
            return self.cents(entry.currency, place + 1)
        if "code" in entry.roles and self.word(token).isupper() and not (after.glued and after.kind == "n"):
            return "money", self.word(token), place + 1, False
        unit = entry.unit
        if unit is None and number.digits and not number.scale and self.is_free(token, after):
            unit = entry.sign
        if unit is None:
            return "number", None, number.end, False
        if unit in DURATIONS:
            half = "and_half" in after.entry.roles
            return "duration", unit, place + 1 + half, half
        if unit == "volume-liter" and (end := self.per_distance(place + 1)):
            return "measure", "consumption-liter-per-100-kilometer", end, False
        area = unit.replace("length-", "area-square-")
        if "squared" in after.entry.roles and area in FACTORS:
            return "measure", area, place + 2, False
        return "measure", unit, place + 1, False

    def per_distance(self, place: int) -> int:
        """The token after the "per 100 km" that follows litres, "/100 km" too, in any words; or 0."""
        for start in (place + 1, place + 2):  # "aux 100", "a los 100"
            number, unit = self.tokens[start : start + 2]
            if number.text == "100" and "length-kilometer" in (unit.entry.unit, unit.entry.sign):
                return start + 2
        return 0

    def cents(self, currency: str, end: int) -> tuple[FigureKind, str | None, int, bool]:
        """ "40 euro cents", "40 centimes d'euro": whatever the order, the cent is counted."""
        after = self.tokens[end].entry
        named = self.tokens[end + 1].entry.currency if "of" in after.roles else after.currency
        if currency == "cent" and named in CODES:
            return "money", "cent", end + 1 + ("of" in after.roles), False
        if after.currency == "cent":
            return "money", "cent", end + 1, False
        return "money", currency, end, False

    def is_free(self, token: Token, after: Token) -> bool:
        """Whether a unit sign stands by itself: not "t'", not "m." of a name."""
        if not after.glued or after.text == "/":  # "5 l/100 km"
            return True
        if len(token.text) == 1 and token.kind == "w" and not token.glued:
            return False
        return after.kind == "s" and after.text != "'"

    def range(
        self, place: int, first: Quantity, unit: str | None, end: int, currency: str | None
    ) -> Match | None:
        """ "2-3 %", "between 5 and 7", "5 to 15 people"."""
        if first.vague or first.article:
            return None
        link = self.tokens[end]
        start = end + 1
        opened = "between" in self.tokens[place - 1].entry.roles
        sign = self.tokens[start].entry.currency if self.tokens[start].kind == "s" else None
        start += sign is not None
        after = self.tokens[start]
        dash = link.text in _DASHES and after.kind == "n" and link.glued == self.tokens[end + 1].glued
        if not (dash or (opened and "ands" in link.entry.roles) or "to" in link.entry.roles):
            return None
        second = quantity(self.tokens, start, self.table, joined=not opened, money=bool(currency or sign))
        if second is None or second.vague or second.article:
            return None
        if time_of_day(self.tokens, start, self.table) or calendar(self.tokens, start, self.text, self.table):
            return None
        kind, last_unit, last_end, _ = self.unit(second, currency or sign)
        if unit != last_unit and (unit is not None or first.scale):
            return None
        lows = first.values[:1]
        if second.scale and not first.scale:
            lows = (*(low.scaleb(second.scale) for low in lows), *lows)
        elif first.plain and not second.plain and second.digits and not unit:  # "5-15.000"
            lows = (*lows, *(low * 1000 for low in lows))
        high = second.values[0]
        found = [Reading(kind, Interval(low, high), last_unit) for low in lows if low < high]
        others = zip(first.values[1:], second.values[1:], strict=False)
        found += [Reading(kind, Interval(low, other), last_unit) for low, other in others if low < other]
        score = dash and link.glued and not last_unit and first.plain and second.plain and high < 200
        if score:
            found.append(Reading("score", f"{first.values[0]}-{high}"))
        return Match(last_end, tuple(found), scale=second.scale) if found else None
