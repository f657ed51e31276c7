"""Add up a number from digits, number words and scale words: "1.2 million", "two and a half"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits
from translation.checks.figures.extraction.fraction_parts import fraction_after, joined_part, slipped_decimals
from translation.checks.figures.extraction.quantity import (
    MOST_READINGS,
    ONE,
    PARTS_OF_ONE,
    Quantity,
    plain,
    room,
    sums,
)
from translation.checks.figures.extraction.scale_words import (
    is_filler,
    is_of_thousands,
    is_unit,
    may_be_unit,
    scale_sign,
)

if TYPE_CHECKING:
    from translation.checks.figures.extraction.quantity import Values
    from translation.checks.figures.extraction.tokens import Line, Token
    from translation.checks.figures.lexicon.lexicon import Entry

# Collectives that count only with what they count: "a couple", French "quarantaine", also quarantine.
_OTHERWISE_USED = (2, 40)
_TENS = range(20, 100, 10)


class Sum:
    """Adds up a number from its parts in reading order: closed scales ("two million") and an open rest.

    A method that takes a part says whether there was one; it steps over what it takes.
    """

    def __init__(self, line: Line, start: int, money: bool, first: Values | None = None):
        self.line = line
        self.tokens = line.tokens
        self.table = line.table
        self.money = money
        self.open = first
        self.place = start + (first is not None)
        self.start = start
        self.closed: list[tuple[int, Values]] = []
        self.digits = False
        self.plain = False
        self.number = Decimal(0)  # what the digits said
        self.words = 0
        self.unscaled: Values = ()
        self.collective = False
        self.ending: str | None = None
        self.vague = False

    def read(self, *, joined: bool) -> Quantity | None:
        """Take every part there is; None if there is none. `joined`: "and" may hold parts together."""
        self._leading_fraction()
        while not self.unscaled and not self.ending and self._part(joined=joined):
            pass
        if not self.collective:
            self._collective()
        if self.open is None and not self.closed:
            return None
        self._half()
        return self._total()

    def _part(self, *, joined: bool) -> bool:
        return self._word() or self._digits() or self._scale() or self._hyphen() or (joined and self._join())

    def _total(self) -> Quantity:
        total: Values = (Decimal(0),)
        for values in (*(values for _, values in self.closed), *([self.open] if self.open else ())):
            total = sums(total, values)
        scale = self._power(total[0]) if self.closed else 0
        return Quantity(
            self.place,
            tuple(map(plain, total)) if scale else total,
            digits=self.digits,
            plain=self.plain and not scale,
            scale=scale,
            unscaled=self.unscaled,
            article=self.words == 1 and not self.collective and not scale and self.open == ONE,
            vague=self.vague,
            collective=self.collective,
            ending=self.ending,
        )

    def _power(self, total: Decimal) -> int:
        """The power of ten that the scale words make: 9 for "1,4 mil millones"."""
        if self.number:
            ratio = (total / self.number).normalize().as_tuple()
            if ratio.digits == (1,) and isinstance(ratio.exponent, int):
                return ratio.exponent
        return self.closed[-1][0]

    def _leading_fraction(self) -> None:
        """ "साढ़े तीन", three and a half; "सवा लाख", one and a quarter lakh."""
        part = self.tokens[self.place].entry.leading_fraction
        if part is not None:
            self.place += 1
            counted = self._digits() or self._word()
            self.open = (self.open[0] + part,) if counted and self.open else (1 + part,)

    def _digits(self) -> bool:
        token = self.tokens[self.place]
        if token.kind != "n" or self.open is not None or (self.place > self.start and not self.closed):
            return False
        values = digits.readings(token.text, self.table.decimal, self.table.group)
        if not values or (self.closed and not self._follow_scale(values[0], token)):
            return False
        self.number = self.number or values[0]
        self.digits = True
        self.plain = digits.is_plain(token.text)
        self.open = values
        self.place += 1
        if self.plain:
            self._add_part()
        return True

    def _follow_scale(self, value: Decimal, token: Token) -> bool:
        """Whether digits go on with a number: "5 millones 300 mil", "5 mil 839", "1 million 200,000".

        A smaller scale must follow, or they are less than a thousand after thousands, or in groups.
        """
        power = self.closed[-1][0]
        scales = self.tokens[self.place + 1].entry.scales
        if scales and scales[0] < power:
            return True
        grouped = power > 3 and 1000 <= value < 10**6 and not digits.is_plain(token.text)
        # "6 mil 74" and "6 mil 074" are written so, but "5k 20" are two numbers.
        in_words = bool(self.tokens[self.place - 1].entry.scales) and digits.is_plain(token.text)
        counted = self.tokens[self.place + 1].text == "-"  # "10 thousand 12-year-olds"
        if power == 3 and 100 <= value < 1000 and not counted and (self.digits or in_words):
            return True
        return self.digits and (grouped or (power == 3 and in_words and value < 100 and not counted))

    def _add_part(self) -> None:
        """Take in the part of one that follows whole digits."""
        part, end = fraction_after(self.tokens, self.place)
        if not part and self.place == self.start + 1 and self.table.decimal == ",":
            part, end = slipped_decimals(self.tokens, self.place)
        if part:
            self.open = tuple(value + part for value in self.open or ())
            self.place = end

    def _word(self) -> bool:
        entry = self.tokens[self.place].entry
        value = entry.cardinal
        if value is None or self.digits or not self._takes(value):
            return False
        self.open = ((self.open[0] if self.open else Decimal(0)) + value,)
        if entry.ending in PARTS_OF_ONE:
            self.open = (self.open[0] + PARTS_OF_ONE[entry.ending],)
        else:
            self.ending = entry.ending
        self.words += 1
        self.place += not entry.scales  # Arabic "ألفين", two thousand, is both: its scale comes next
        return True

    def _takes(self, value: int) -> bool:
        """Whether a number word may be added: "twenty" takes "three", "hundred" takes "twenty"."""
        if self.open is None:
            return not self.closed or value < 10 ** self.closed[-1][0]
        whole = int(self.open[0])
        rest = whole % 100
        return whole > 0 and (
            (0 < value < 10 and rest in (0, *_TENS))
            or (10 <= value < 100 and rest == 0)
            or (self.table.vigesimal and 10 <= value < 20 and rest in (60, 80))
            or (self.table.units_first and value in _TENS and 0 < rest < 10)
        )

    def _scale(self) -> bool:
        filler = self.open is not None and is_filler(self.tokens, self.place, self.open, plain=self.plain)
        place = self.place + filler
        if self.closed and self.open is None:
            place += is_of_thousands(self.tokens, place, self.closed[-1][0])
        entry = self.tokens[place].entry
        powers = entry.scales
        if not powers and not filler:
            powers = scale_sign(self.line, place, self.start, money=self.money)
        if not powers or (entry.unit and is_unit(self.tokens, place, self.open, digits=self.digits)):
            return False
        if not (self._hundred(entry) if powers[0] == 2 else self._thousands(powers, place)):
            return False
        self.words += 1
        self.place = place + 1
        return True

    def _hundred(self, entry: Entry) -> bool:
        """Multiply the open rest by a hundred: it stays open."""
        if self.open is not None and not 0 < self.open[0] < 100:
            return False
        if self.digits and entry.currency:  # "32 cents"
            return False
        self.open = tuple(value * 100 for value in self.open or ONE)
        return True

    def _thousands(self, powers: tuple[int, ...], place: int) -> bool:
        """Multiply the open rest, and smaller scales before it ("mil millones"), and close it.

        `place`: the token of the scale.
        """
        power, entry = powers[0], self.tokens[place].entry
        if power == 3 and self.digits and self.plain and self._is_year():
            return False
        if self.closed and self.closed[-1][0] == power:
            return False
        is_sign = bool(entry.scale_signs and entry.unit_sign) and not self.money
        if self.digits and (is_sign or may_be_unit(self.line, place)):
            self.unscaled = self.open or ()
        lower = self.open or ((Decimal(0),) if self.closed else ONE)
        while self.closed and self.closed[-1][0] < power:
            lower = sums(self.closed.pop()[1], lower)
        scaled = [value.scaleb(one) for one in powers for value in (lower if lower[0] else ONE)]
        self.closed.append((power, tuple(scaled[:MOST_READINGS])))
        self.open = None
        return True

    def _is_year(self) -> bool:
        """Whether the digits are a year, for no one writes "2025 thousand"."""
        return len(self.tokens[self.place - 1].text) == 4

    def _hyphen(self) -> bool:
        """Step over the hyphen of "thirty-five", "30-million" and "700-Mrd"."""
        token, after = self.tokens[self.place], self.tokens[self.place + 1]
        if token.text != "-" or not token.glued or not after.glued or self.place == self.start:
            return False
        self.place += 1
        if (self.words and (self._word() or self._join())) or self._scale():
            return True
        self.place -= 1
        return False

    def _join(self) -> bool:
        """Step over "and" or a comma where what follows is a smaller part ("hundred and five")."""
        link = self.tokens[self.place]
        comma = link.text == "," and self.open is None and not self.digits
        if not self.words or not (comma or "joiners" in link.entry.roles):
            return False
        place = self.place + 1 + (self.tokens[self.place + 1].text == "-")
        part, after = self.tokens[place], self.tokens[place + 1].entry
        if self.digits:  # "3 millions et 600 mille"
            smaller = bool(after.scales) and self.open is None and after.scales[0] < self.closed[-1][0]
            fits = smaller and part.kind == "n"
        elif comma:  # "two thousand, four hundred"
            rest = Sum(self.line, place, self.money).read(joined=False)
            fits = rest is not None and not rest.digits and 100 <= rest.values[0] < 10 ** self.closed[-1][0]
        else:
            fits = self._adds(part.entry, after)
        if not fits:
            return False
        self.place = place
        return self._digits() or self._word() or self._scale()

    def _adds(self, part: Entry, after: Entry) -> bool:
        """Whether a word, with the scale after it, is smaller than the last part so far."""
        value = 100 if part.scales == (2,) else part.cardinal
        if value is None:
            return False
        power = after.scales[0] if after.scales else 0
        if self.open is None:
            return Decimal(value).scaleb(power) < Decimal(1).scaleb(self.closed[-1][0])
        whole = int(self.open[0])
        limit = 20 if self.table.vigesimal and whole % 100 in (60, 80) else room(whole)
        return value * (100 if power == 2 else 1) < limit

    def _half(self) -> None:
        """ "two and a half million", "dos millones y medio", "one and a quarter million"."""
        part, end = joined_part(self.tokens, self.place)
        if not part:
            return
        self.place = end
        if self.open is not None:
            self.open = tuple(value + part for value in self.open)
            if self.tokens[self.place].entry.scales:
                self._scale()
        else:
            power, values = self.closed[-1]
            self.closed[-1] = (power, tuple(value + part.scaleb(power) for value in values))

    def _collective(self) -> None:
        """ "two dozen", "une vingtaine", "une centaine de milliards"."""
        place = self.place
        if self.open is None and "articles" in self.tokens[place].entry.roles:
            place += 1
        token = self.tokens[place]
        size = token.entry.collective
        if size is None or self.closed or (self.digits and not self.plain):
            return
        after = self.tokens[place + 1]
        if size in _OTHERWISE_USED and ("of" not in after.entry.roles or self.digits):
            return
        # What French and its neighbours call a ten is in English a dozen.
        sizes = (10, 12) if size == 10 else (size,)
        self.open = tuple(value * one for one in sizes for value in self.open or ONE)[:MOST_READINGS]
        self.collective = True
        self.place = place + 1
        if "of" in after.entry.roles and self.tokens[place + 2].entry.scales:
            self.place += 1
            self.vague = self._scale() and size == 2  # "a couple of hundred"
