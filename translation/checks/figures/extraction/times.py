"""Read times of day, in digits or in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.figures.extraction.clock import clock_time
from translation.checks.figures.extraction.parsed import Parsed, first_of
from translation.checks.figures.extraction.times_in_digits import TIMES_IN_DIGITS
from translation.checks.figures.extraction.times_in_words import TIMES_IN_WORDS

if TYPE_CHECKING:
    from translation.checks.figures.extraction.tokens import Line

# Tokens from a word for the night to an hour: "in der Nacht auf Dienstag gegen 3 Uhr".
_NIGHT_REACH = 7
_BETWEEN = frozenset({"at", "approximate", "of", "day_glue", "to"})
_HOURS_OF_NIGHT = (12, *range(1, 6))


def time_of_day(line: Line, place: int) -> Parsed | None:
    """The time that begins at a token, or None. "24 hours" may be a duration: then both are kept."""
    parsed = first_of(TIMES_IN_DIGITS if line.tokens[place].kind == "n" else TIMES_IN_WORDS, line, place)
    return _at_night(parsed) if parsed is not None and _is_night_before(line, place) else parsed


def _is_night_before(line: Line, place: int) -> bool:
    """Whether a word for the night leads up to "at" and an hour, perhaps with the weekday between."""
    if not line.table.night_before or "at" not in line.tokens[place - 1].entry.roles:
        return False
    before = place - 2
    while place - before <= _NIGHT_REACH and _may_stand_between(line, before):
        before -= 1
    return "night_before" in line.tokens[before].entry.roles


def _may_stand_between(line: Line, place: int) -> bool:
    before, token, after = line.tokens[place - 1], line.tokens[place], line.tokens[place + 1]
    if before.entry.weekday is not None and after.entry.weekday is not None:  # "van zaterdag op zondag"
        return True
    return token.text == "," or token.entry.weekday is not None or bool(token.entry.roles & _BETWEEN)


def _at_night(parsed: Parsed) -> Parsed:
    """Of an hour in either half of the day only that of the night: 3 and 15 o'clock become 3."""
    times = [reading for reading in parsed.readings if reading.kind == "time"]
    hour, minute = map(int, str(times[0].value).split(":")[:2]) if times else (0, 0)
    if hour not in _HOURS_OF_NIGHT or times[1:] != [clock_time(hour + 12, minute)]:
        return parsed
    night = clock_time(hour % 12, minute)
    kept = (reading for reading in parsed.readings if reading not in times)
    return parsed._replace(readings=(night, *kept))
