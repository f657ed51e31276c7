"""A number as it was read, before its unit: its possible values and how it was written."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

Values = tuple[Decimal, ...]

ONE = (Decimal(1),)
HALF = Decimal("0.5")
# What a compound's ending adds to its number: "anderthalb", "eineinviertel".
PARTS_OF_ONE = {"half": HALF, "quarter": Decimal("0.25"), "three-quarters": Decimal("0.75")}
MOST_READINGS = 4


@dataclass(slots=True)
class Quantity:
    """A number that ends before token `end`; `values` are its possible values, the likeliest first.

    `digits`: written in digits, `plain` without marks. `scale`: the power of its scale word, 0 without
    one. `unscaled`: the values where the scale sign may be a unit ("20m"). `vague`: the values are lower
    bounds ("thousands"), `exact`: the value if the word may also name just one. `article`: nothing but a
    word for one. `ending`: the unit within a compound.
    """

    end: int
    values: Values
    digits: bool = False
    plain: bool = False
    scale: int = 0
    unscaled: Values = ()
    vague: bool = False
    exact: Decimal | None = None
    article: bool = False
    collective: bool = False
    ending: str | None = None


def room(value: int) -> int:
    """The size below which a part may be added: 30 -> 10, 100 -> 100, 2000 -> 1000."""
    size = 1
    while value and value % (size * 10) == 0 and size < 1000:
        size *= 10
    return size


def sums(some: Values, others: Values) -> Values:
    """Every sum of a value of one and a value of the other, as far as readings are kept."""
    return tuple(one + other for one in some for other in others)[:MOST_READINGS]


def plain(value: Decimal) -> Decimal:
    """The same value without an exponent: 1.5E+9 -> 1500000000."""
    return Decimal(f"{value:f}")
