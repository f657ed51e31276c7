"""Find every figure of a text: which of the rules reads what begins at a place."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.extraction import digits, han
from translation.checks.figures.extraction.amounts import amount, below_zero, money_first, negative
from translation.checks.figures.extraction.dates import calendar
from translation.checks.figures.extraction.designations import (
    designation,
    digits_designation,
    phone,
    roman_number,
)
from translation.checks.figures.extraction.ordinals import fraction, multiple, ordinal, slash
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.times import time_of_day
from translation.checks.figures.extraction.tokens import PADDING, Line, tokenize
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.checks.figures.lexicon.units import DURATIONS
from translation.model import Figure, Interval, Reading, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.model import FigureKind

_DIGITS = re.compile("[0-9]+")
_MINUS = ("-", "−", "–")
_LONG = 5  # letters of a word that compounds end in


class ScannedFigure(NamedTuple):
    """A figure with what its comparison needs: see `Parsed`; `in_name`: part of a name, the 4 of "line 4"."""

    figure: Figure
    implicit: bool
    scale: int
    in_name: bool


def scan(text: str, language: str) -> Iterator[ScannedFigure]:
    """Every figure of the text in reading order, the implicit ones too."""
    known = lexicon(language)
    tokens = tokenize(text, known)
    line = Line(text, tokens, known.table)
    place, last = 0, len(tokens) - PADDING
    while place < last:
        token = tokens[place]
        after = tokens[place + 1]
        if (
            token.kind == "w"
            and not token.entry.opens
            and not (token.capital and (after.text == "-" or token.text[0] in "ivxl"))
            and not (after.glued and after.kind == "n")
            and known.table.han is None
        ):
            place += 1
            continue
        match = parse_at(line, place)
        if match is None:
            place += 1
            continue
        span = Span(token.start, tokens[match.end - 1].end)
        figure = Figure(span, span.of(text), match.readings)
        yield ScannedFigure(figure, match.implicit, match.scale, _is_in_name(line, place, match))
        place = match.end


def _is_in_name(line: Line, place: int, match: Parsed) -> bool:
    """Whether a number stands beside the word it numbers; German writes that as one: "U-Bahnlinie 4"."""
    if line.tokens[place].kind != "n":
        return False
    before, after = line.tokens[place - 1], line.tokens[match.end]
    if before.text == "." and before.glued:
        before = line.tokens[place - 2]
    ordinal = match.readings[0].kind == "ordinal"  # "la 4a línea", but "4 articles" are counted
    if "numbered_nouns" in before.entry.roles or (ordinal and "numbered_nouns" in after.entry.roles):
        return True
    if line.table.compounds is None:
        return False
    return any(len(name) >= _LONG and before.text.endswith(name) for name in line.table.numbered_nouns)


def parse_at(line: Line, place: int) -> Parsed | None:
    """The figure that begins at this token, or None."""
    token = line.tokens[place]
    if line.table.han is not None and (found := han.read(line.tokens, place, line.table.han)) is not None:
        return found
    if token.kind == "s":
        if token.entry.currency:
            return money_first(line, place)
        if token.text in _MINUS:
            return negative(line, place)
        if token.text in digits.VULGAR:
            return Parsed(place + 1, (Reading("number", digits.VULGAR[token.text]),))
        return calendar(line.tokens, place, line.text, line.table)
    if token.kind == "w" and (found := money_first(line, place) or designation(line, place)):
        return found
    found = time_of_day(line.tokens, place, line.table) or calendar(line.tokens, place, line.text, line.table)
    if found is not None:
        return found
    if token.kind == "n":
        return (
            phone(line, place)
            or digits_designation(line, place)
            or _aged(line, place)
            or ordinal(line, place)
            or slash(line, place)
            or _counted(line, place)
        )
    return (
        below_zero(line, place)
        or ordinal(line, place)
        or _counted(line, place)
        or multiple(line, place)
        or roman_number(line, place)
        or _lone_unit(line, place)
    )


def _aged(line: Line, place: int) -> Parsed | None:
    """ "30-somethings": in the thirties."""
    token, hyphen, suffix = line.tokens[place : place + 3]
    if hyphen.text != "-" or "age_suffixes" not in suffix.entry.roles or not digits.is_plain(token.text):
        return None
    return Parsed(place + 3, _ages(int(token.text))) if len(token.text) == 2 else None


def _ages(first: int) -> tuple[Reading, ...]:
    """Each of ten years of age."""
    return tuple(Reading("duration", Decimal(age), "year") for age in range(first, first + 10))


def _counted(line: Line, place: int) -> Parsed | None:
    return fraction(line, place) or amount(line, place)


def _lone_unit(line: Line, place: int) -> Parsed | None:
    """ "a day", "l'année", "right angle": the partner of "24 hours", "12 mois" and "90°"."""
    entry = line.tokens[place].entry
    if "idioms" in entry.roles:  # the partner of its number where that is translated
        digits_in_it = _DIGITS.search(line.tokens[place].text)
        if digits_in_it is None:
            return None
        return Parsed(place + 1, (Reading("number", Decimal(digits_in_it.group())),), implicit=True)
    if entry.age is not None:
        return Parsed(place + 1, _ages(entry.age), implicit=True)
    if entry.compound_scale is not None:
        size = Decimal(entry.compound_scale)
        readings = (Reading("number", size), Reading("number", Interval(2 * size, None)))
        return Parsed(place + 1, readings, implicit=True)
    if entry.fraction == 2:  # "by half" for 50 %
        return Parsed(place + 1, (Reading("percent", Decimal(50), "%"),), implicit=True)
    number, unit = entry.embedded_amount or (1, entry.unit or entry.unit_adjective or entry.currency)
    if unit is None:
        return None
    if unit in DURATIONS and "and_half" in line.tokens[place + 1].entry.roles:  # "dans un an et demi"
        return Parsed(place + 2, (Reading("duration", Decimal("1.5"), unit),))
    kind: FigureKind = "money" if entry.currency else "duration" if unit in DURATIONS else "measure"
    return Parsed(place + 1, (Reading(kind, Decimal(number), unit),), implicit=True)
