"""Whether two amounts are the same in two units or currencies, within the error of rounding."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.lexicon.units import RATES, base_size

if TYPE_CHECKING:
    from translation.checks.figures.comparison.components import Component

# How far a conversion may be off, as a share: "about 60 miles" for 100 km, "quinze jours" for two weeks.
_ROUNDING = Decimal("0.075")
# Near 40 below zero the scales of both degrees meet: there a conversion and an error look alike.
_DEGREES_APART = 10
# How far exchange rates have drifted from `RATES` since 2000, as a factor.
_DRIFT = Decimal("1.8")


def same_size(one: Component, other: Component) -> bool:
    """Whether one value is the other in another unit, whichever of their meanings is taken."""
    apart = _DEGREES_APART if one.unit == other.unit == "degree" else 0
    return any(
        _converts(*size, *other_size)
        for size in one.sizes
        for other_size in other.sizes
        if size[1] != other_size[1] and size[0] != -other_size[0] and abs(size[0] - other_size[0]) >= apart
    )


def _converts(value: Decimal, unit: str, other_value: Decimal, other_unit: str) -> bool:
    """Whether one unit converts into the other and the size agrees."""
    size, other_size = base_size(value, unit), base_size(other_value, other_unit)
    if size is None or other_size is None or size[0] != other_size[0]:
        return False
    if size[0] == "money" and "cent" not in (unit, other_unit):
        return _same_money(value, unit, other_value, other_unit)
    if size[0] == "rate":  # two points are not two per cent
        return "basis-point" in (unit, other_unit) and size[1] == other_size[1]
    allowed = max(_ROUNDING * abs(size[1]), Decimal(size[0] == "temperature"))  # a degree around zero
    return abs(size[1] - other_size[1]) <= allowed


def _same_money(value: Decimal, unit: str, other_value: Decimal, other_unit: str) -> bool:
    """Whether one amount may be the other in its currency, as far as rates drift; never the same number."""
    rate, other_rate = RATES.get(unit), RATES.get(other_unit)
    if rate is None or other_rate is None or value == other_value or value <= 0 or other_value <= 0:
        return False
    return 1 / _DRIFT < (value * rate) / (other_value * other_rate) < _DRIFT
