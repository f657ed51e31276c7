"""Times of day that may be in another half of the day, or may be a length of time."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from translation.checks.figures.comparison.components import has_half_day
from translation.checks.figures.extraction.clock import clock_time
from translation.checks.figures.extraction.tokens import PADDING, tokenize
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.languages import cldr
from translation.languages.profile import cldr_name

if TYPE_CHECKING:
    from translation.checks.figures.comparison.figure_use import Figures
    from translation.model import Figure, Span

# Code points to each side of an hour in which the part of the day is looked for: "mardi soir, vers 9h30".
_LATE_REACH = 40
_HOURS = range(1, 12)
_AT_REACH = 20  # code points in which a word for "at" stands
# What stands before a time of day and after it, not beside a length.
_BEFORE_TIMES = frozenset(
    {"at", "between", "ands", "to", "of", "of_what_lasts", "before_time", "hour_before"}
)
_MARKS_OF_TIMES = frozenset({":", "-", "–", "—", "(", ")"})


def is_other_half(told: Figure, bare: Figure, bare_side: Figures) -> bool:
    """Whether a time is the second of those that an hour in digits may be, with no "soir" beside it."""
    told_times = _times(told)
    if len(told_times) != 1:
        return False  # nearly all
    bare_times = _times(bare) or _times_of_number(bare, bare_side)
    if bare_times[1:] != told_times or not any(map(str.isdecimal, bare.text)):
        return False
    return bool(lexicon(bare_side.language).table.late) and not _says_late(bare.span, bare_side)


def _times(figure: Figure) -> list[str]:
    """Those in hours; not "3:29.4" in sport."""
    return [
        str(reading.value)
        for reading in figure.readings
        if reading.kind == "time" and "." not in str(reading.value)
    ]


def _times_of_number(figure: Figure, side: Figures) -> list[str]:
    """The times that a bare number behind "at" may be: "alle 9", "a las 9"."""
    hour = figure.value
    if figure.kind != "number" or not isinstance(hour, Decimal) or hour not in _HOURS:
        return []
    start = figure.span.start
    before = tokenize(side.text[max(start - _AT_REACH, side.span.start) : start], lexicon(side.language))
    if not before[:-PADDING] or "at" not in before[-PADDING - 1].entry.roles:
        return []
    return [str(clock_time(int(late), 0).value) for late in (hour, hour + 12)]


def is_surely_other_half(told: Figure, bare: Figure, bare_side: Figures) -> bool:
    """Likewise in a language whose clock has 24 hours, where no word of the sentence says that it is late."""
    if not is_other_half(told, bare, bare_side) or not _counts_24_hours(bare_side.language):
        return False
    sentence = bare_side.span.of(bare_side.text).lower()
    return not any(word in sentence for word in lexicon(bare_side.language).table.late)


@lru_cache(maxsize=64)
def _counts_24_hours(language: str) -> bool:
    locale = cldr.locale_of(cldr_name(language))
    return locale is not None and cldr.counts_24_hours(locale)


def _says_late(span: Span, side: Figures) -> bool:
    """Whether a word beside an hour says that it is after noon."""
    beside = side.text[max(span.start - _LATE_REACH, 0) : span.end + _LATE_REACH].lower()
    return any(word in beside for word in lexicon(side.language).table.late)


def may_last(told: Figure, other: Figure, other_side: Figures) -> bool:
    """Whether one figure is a time in a half of the day, and the other may be that time or a length in parts.

    Not "17h30" or "9h00": few things last so long, or so exactly.
    """
    if not has_half_day(told):
        return False  # nearly all
    times = _times(other)
    return (
        len(times) > 1
        and not times[0].endswith(":00")
        and any(reading.kind == "duration" for reading in other.readings)
        and not _stands_as_time(other.span, other_side)
    )


def _stands_as_time(span: Span, side: Figures) -> bool:
    """Whether what stands beside an hour makes it a time of day: a weekday, "from ... to", a colon."""
    known = lexicon(side.language)
    sentence = side.span
    before = tokenize(side.text[max(span.start - _LATE_REACH, sentence.start) : span.start], known)[:-PADDING]
    after = tokenize(side.text[span.end : min(span.end + _LATE_REACH, sentence.end)], known)
    while before and (before[-1].text == "," or "approximate" in before[-1].entry.roles):
        before.pop()  # "il est presque 9 h 30"
    if not before and after[0].end == 0:  # alone in its cell
        return True
    if len(before) > 1 and "lasting_with_at" in before[-2].entry.roles:  # "passe à 1 h 45", "estimé : 1 h 45"
        hours = any("oclock" in token.entry.roles for token in before)
        return hours and "at" not in before[-1].entry.roles  # "heure d'arrivée estimée : 6 h 30"
    if any(token.entry.weekday is not None or token.entry.months for token in (*before, *after)):
        return True
    if before and (before[-1].entry.roles & _BEFORE_TIMES or before[-1].text in _MARKS_OF_TIMES):
        return True
    is_range = "to" in after[0].entry.roles and after[1].kind == "n"
    is_zone = after[0].entry.unit == "hour" or "oclock" in after[0].entry.roles  # "9 h 30 heure locale"
    return is_range or is_zone or after[0].text in _MARKS_OF_TIMES or _says_late(span, side)
