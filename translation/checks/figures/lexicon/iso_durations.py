"""A length of time in two parts as ISO 8601 writes it: 1 hour and 30 minutes is "PT1H30M"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

# The unit in which the rest of a length of time is given, and how many make one.
SMALLER = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
_WRITTEN = {
    "year": "P{}Y{}M",
    "week": "P{}W{}D",
    "day": "P{}DT{}H",
    "hour": "PT{}H{}M",
    "minute": "PT{}M{}S",
}
_FORMS = {unit: re.compile(form.format(r"(\d+)", r"(\d+)")) for unit, form in _WRITTEN.items()}


class TwoParts(NamedTuple):
    """So many of a unit, and so many of the next smaller one."""

    number: int
    unit: str
    rest: int

    def __str__(self) -> str:
        return _WRITTEN[self.unit].format(self.number, self.rest)

    def parts(self) -> tuple[tuple[Decimal, str], ...]:
        """Each part: 1 hour, 30 minutes."""
        return (Decimal(self.number), self.unit), (Decimal(self.rest), SMALLER[self.unit][0])

    def sums(self) -> tuple[tuple[Decimal, str], ...]:
        """Both parts added up: 90 minutes, 1.5 hours."""
        smaller, size = SMALLER[self.unit]
        total = Decimal(self.number * size + self.rest)
        return (total, smaller), ((total / size).normalize(), self.unit)


def read(value: str) -> TwoParts:
    """The parts of what `str` of them writes. Raises ValueError for anything else."""
    for unit, form in _FORMS.items():
        if match := form.fullmatch(value):
            return TwoParts(int(match[1]), unit, int(match[2]))
    raise ValueError(value)
