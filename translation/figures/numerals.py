"""Join digits, number words and scale words to one quantity: "1.2 million", "half a dozen"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from translation.figures import digits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.figures.table import Table
    from translation.figures.tokens import Token

_HALF = Decimal("0.5")
_MOST_READINGS = 4
_ONE = (Decimal(1),)

Values = tuple[Decimal, ...]


@dataclass(slots=True)
class Quantity:
    """A number that ends before token `end`; `values` are its possible values, the likeliest first.

    `digits`: written in digits. `scaled`: the power of its scale word, 0 without one. `unscaled`: the values
    where the scale sign may be a unit ("20m"). `vague`: the values are lower bounds ("thousands").
    `article`: nothing but a word for one. `ending`: the unit within a compound ("vierjährig").
    """

    end: int
    values: Values
    digits: bool = False
    plain: bool = False
    scaled: int = 0
    unscaled: Values = ()
    vague: bool = False
    article: bool = False
    collective: bool = False
    ending: str | None = None


def quantity(tokens: Sequence[Token], start: int, table: Table, joined: bool = True) -> Quantity | None:
    """The quantity that begins at token `start`, or None. `joined`: "and" may hold it together."""
    roles = tokens[start].entry.roles
    if tokens[start].entry.many is not None or "several" in roles:
        found = _vague(tokens, start)
        if found is not None:
            return found
    if "halves" in roles:
        return _half_of(tokens, start)
    reading = _Sum(tokens, start, table)
    reading.run(joined)
    return reading.result()


class _Sum:
    """Adds up a number from its parts, in reading order: closed scales ("two million") and an open rest."""

    def __init__(self, tokens: Sequence[Token], start: int, table: Table) -> None:
        self.tokens = tokens
        self.start = start
        self.place = start
        self.table = table
        self.closed: list[tuple[int, Values]] = []
        self.open: Values | None = None
        self.digits = False
        self.plain = False
        self.words = 0
        self.unscaled: Values = ()
        self.article = False
        self.collective = False
        self.ending: str | None = None

    def run(self, joined: bool) -> None:
        """Take every part there is."""
        while self.place < len(self.tokens) and not self.unscaled and not self.ending:
            if not (
                self._digits()
                or self._word()
                or self._scale()
                or self._hyphen()
                or (joined and self._joiner())
            ):
                break
        if self.open is None and not self.closed:
            self._article()
        self._half()
        self._collective()

    def result(self) -> Quantity | None:
        if self.open is None and not self.closed:
            return None
        total: Values = (Decimal(0),)
        for values in (
            *(values for _, values in self.closed),
            *((self.open,) if self.open is not None else ()),
        ):
            total = tuple(one + other for one in total for other in values)[:_MOST_READINGS]
        scaled = self.closed[-1][0] if self.closed else 0
        if scaled:
            total = tuple(Decimal(f"{value:f}") for value in total)
        article = self.words == 1 and not self.digits and not self.closed and self.open == _ONE
        return Quantity(
            self.place,
            total,
            digits=self.digits,
            plain=self.plain and not scaled,
            scaled=scaled,
            unscaled=self.unscaled,
            article=article and not self.collective,
            collective=self.collective,
            ending=self.ending,
        )

    def _peek(self, ahead: int = 0) -> Token | None:
        place = self.place + ahead
        return self.tokens[place] if place < len(self.tokens) else None

    def _digits(self) -> bool:
        token = self.tokens[self.place]
        if token.kind != "n" or self.open is not None or (self.place > self.start and not self.closed):
            return False
        values = digits.readings(token.text, self.table.decimal, self.table.group)
        if not values:
            return False
        if self.closed:
            # "5 millones 300 mil": only a smaller scale may follow, or the next number is another figure.
            after = self._peek(1)
            if after is None or not after.entry.scales or after.entry.scales[0] >= self.closed[-1][0]:
                return False
        self.digits = True
        self.plain = digits.is_plain(token.text)
        self.open = values
        self.place += 1
        self._vulgar()
        return True

    def _vulgar(self) -> None:
        """Add "½" or "1/2" to the digits before it."""
        token = self._peek()
        if token is None or not self.plain or self.open is None:
            return
        if token.text in digits.VULGAR:
            self.open = tuple(
                value + Decimal(str(round(digits.VULGAR[token.text], 9))) for value in self.open
            )
            self.place += 1
            return
        slash, below = self._peek(1), self._peek(2)
        if (
            token.kind == "n"
            and slash is not None
            and below is not None
            and slash.text in "/⁄"
            and slash.glued
            and below.glued
            and (token.text, below.text)
            in {("1", "2"), ("1", "4"), ("3", "4"), ("1", "3"), ("2", "3"), ("1", "8")}
        ):
            part = Decimal(token.text) / Decimal(below.text)
            self.open = tuple(value + part for value in self.open)
            self.place += 3

    def _word(self) -> bool:
        entry = self.tokens[self.place].entry
        value = entry.cardinal
        if value is None or (self.digits and not self.closed) or (self.digits and self.open is not None):
            return False
        if self.digits:
            return False
        if self.open is None:
            if self.closed and value >= 10 ** self.closed[-1][0]:
                return False
            self.open = (Decimal(value),)
        else:
            whole = int(self.open[0])
            rest = whole % 100
            if value == 0:
                return False
            room = (
                (value < 10 and (rest in range(20, 100, 10) or (rest == 0 and whole > 0)))
                or (10 <= value < 100 and rest == 0 and whole > 0)
                or (self.table.vigesimal and 10 <= value < 20 and rest in (60, 80))
            )
            if not room:
                return False
            self.open = (self.open[0] + value,)
        self.words += 1
        self.ending = entry.ending
        self.place += 1
        return True

    def _scale(self) -> bool:
        token = self.tokens[self.place]
        powers = token.entry.scales
        sign = False
        if not powers:
            powers = token.entry.scale_signs
            before = self.tokens[self.place - 1] if self.place > self.start else None
            sign = bool(powers) and before is not None and before.kind == "n"
            if (
                not sign
                or (token.entry.capital and not token.capital)
                or (len(token.text) == 1 and not token.glued)
            ):
                return False
            after = self._peek(1)
            if after is not None and after.glued and after.kind == "n":
                return False
        power = powers[0]
        if power == 2:
            if self.open is None:
                self.open = (Decimal(100),)
            elif 0 < self.open[0] < 100:
                self.open = tuple(value * 100 for value in self.open)
            else:
                return False
            self.words += 1
            self.place += 1
            return True
        if self.open is None and not self.closed:
            self.open = (Decimal(1),)
        if self.closed and self.closed[-1][0] == power:
            return False
        if sign and token.entry.sign:
            self.unscaled = self.open or ()
        lower: Values = self.open if self.open is not None else (Decimal(0),)
        while self.closed and self.closed[-1][0] < power:
            _, values = self.closed.pop()
            lower = tuple(one + other for one in values for other in lower)[:_MOST_READINGS]
        if lower[0] == 0:
            lower = (Decimal(1),)
        self.closed.append((power, tuple(v.scaleb(p) for p in powers for v in lower)[:_MOST_READINGS]))
        self.open = None
        self.words += 1
        self.place += 1
        return True

    def _hyphen(self) -> bool:
        """Step over the hyphen of "thirty-five" and "30-million"."""
        token, after = self.tokens[self.place], self._peek(1)
        if (
            token.text not in "-‐‑"
            or not token.glued
            or after is None
            or not after.glued
            or self.place == self.start
        ):
            return False
        self.place += 1
        if (
            (self.words and self._word())
            or (after.entry.scales and self._scale())
            or (self.words and self._joiner())
        ):
            return True
        self.place -= 1
        return False

    def _joiner(self) -> bool:
        """Take "and" and what it adds, if that is smaller than the last part ("hundred and five")."""
        if not self.words or self.digits or "joiners" not in self.tokens[self.place].entry.roles:
            return False
        place = self.place + 1
        if place < len(self.tokens) and self.tokens[place].text == "-":
            place += 1
        if place >= len(self.tokens) or self.tokens[place].entry.cardinal is None:
            return False
        if self.open is None:
            room = 10 ** self.closed[-1][0] if self.closed else 0
        else:
            whole = int(self.open[0])
            room = 20 if self.table.vigesimal and whole % 100 in (60, 80) else _room(whole)
        part = quantity(self.tokens, place, self.table, joined=False)
        if part is None or part.vague or not 0 < part.values[0] < room:
            return False
        whole_part = part.values[0] + (self.open[0] if self.open is not None else 0)
        self.open = (whole_part,)
        self.words += 1
        self.ending = part.ending
        self.place = part.end
        return True

    def _article(self) -> None:
        """ "a million", "a dozen": an article counts as one before a scale or a collective."""
        token, after = self._peek(), self._peek(1)
        if token is None or after is None or "articles" not in token.entry.roles:
            return
        if after.entry.scales and not after.entry.many:
            self.place += 1
            self.words += 1
            self.run(True)
        elif after.entry.collective is not None:
            self.place += 1
            self.open = (Decimal(1),)

    def _half(self) -> None:
        token = self._peek()
        if token is None or "and_half" not in token.entry.roles or (self.open is None and not self.closed):
            return
        self.place += 1
        if self.open is not None:
            self.open = tuple(value + _HALF for value in self.open)
            after = self._peek()
            if after is not None and after.entry.scales:
                self._scale()
        else:
            power, values = self.closed[-1]
            self.closed[-1] = (power, tuple(value + _HALF.scaleb(power) for value in values))

    def _collective(self) -> None:
        token = self._peek()
        if token is None or token.entry.collective is None:
            return
        if self.closed or (self.digits and not self.plain):
            return
        size = token.entry.collective
        if size == 2:
            after = self._peek(1)
            if self.open != _ONE or after is None or "of" not in after.entry.roles:
                return
        self.open = tuple(value * size for value in self.open or (Decimal(1),))
        self.collective = True
        self.place += 1


def _room(value: int) -> int:
    """The size below which a part may be added: 30 -> 10, 100 -> 100, 2000 -> 1000."""
    room = 1
    while value and value % (room * 10) == 0:
        room *= 10
    return min(room, 1000)


def _half_of(tokens: Sequence[Token], start: int) -> Quantity | None:
    """ "half a million", "medio millón", "half a dozen"."""
    place = start + 1
    if place < len(tokens) and (tokens[place].text == "-" or "articles" in tokens[place].entry.roles):
        place += 1
    if place >= len(tokens):
        return None
    entry = tokens[place].entry
    if entry.scales and entry.scales[0] > 2:
        return Quantity(
            place + 1, tuple(_plain(_HALF.scaleb(power)) for power in entry.scales), scaled=entry.scales[0]
        )
    if entry.collective and entry.collective > 2:
        return Quantity(place + 1, (entry.collective * _HALF,), collective=True)
    return None


def _vague(tokens: Sequence[Token], start: int) -> Quantity | None:
    """ "thousands", "tens of thousands", "several hundred": at least twice the product."""
    product = 1
    place = start
    if "several" in tokens[start].entry.roles:
        place += 1
        if place >= len(tokens):
            return None
        entry = tokens[place].entry
        if not entry.scales and not entry.many and not (entry.collective and entry.collective > 2):
            return None
    end = start
    while place < len(tokens) and product < 10**18:
        entry = tokens[place].entry
        size = entry.many or (10 ** entry.scales[0] if entry.scales else entry.collective or 0)
        if not size or entry.cardinal is not None:
            break
        product *= 10 if size == 12 else size
        end = place = place + 1
        if place < len(tokens) and "of" in tokens[place].entry.roles:
            place += 1
    return Quantity(end, (Decimal(2 * product),), vague=True) if end > start else None


def _plain(value: Decimal) -> Decimal:
    return Decimal(f"{value:f}")
