"""Read times of day, in digits or in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.figures.extraction.parsed import Parsed, first_of
from translation.checks.figures.extraction.times_in_digits import TIMES_IN_DIGITS
from translation.checks.figures.extraction.times_in_words import TIMES_IN_WORDS

if TYPE_CHECKING:
    from translation.checks.figures.extraction.tokens import Line


def time_of_day(line: Line, place: int) -> Parsed | None:
    """The time that begins at a token, or None. "24 hours" may be a duration: then both are kept."""
    return first_of(TIMES_IN_DIGITS if line.tokens[place].kind == "n" else TIMES_IN_WORDS, line, place)
