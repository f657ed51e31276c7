"""Find every figure of a text: at each place the first rule of the grammar that knows what begins there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.extraction import digits, han
from translation.checks.figures.extraction.amounts import amount, money_first
from translation.checks.figures.extraction.dates import calendar
from translation.checks.figures.extraction.day_names import day_name
from translation.checks.figures.extraction.designations import (
    designation,
    digits_designation,
    key,
    phone,
    power,
    quarter_of_year,
    roman_number,
    stock_index,
    version,
)
from translation.checks.figures.extraction.lone_words import (
    age_word,
    ages,
    compound_scale,
    half,
    half_of_unit,
    idiom,
    unit_word,
)
from translation.checks.figures.extraction.measures_in_parts import feet_and_inches
from translation.checks.figures.extraction.negatives import below_zero, negative
from translation.checks.figures.extraction.ordinals import colon_score, fraction, multiple, ordinal, slash
from translation.checks.figures.extraction.parsed import Parsed, first_of
from translation.checks.figures.extraction.shares import every_nth, score_to_nil, share
from translation.checks.figures.extraction.times import time_of_day
from translation.checks.figures.extraction.tokens import PADDING, Line, Token, tokenize
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.model import Figure, Reading, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSING = " \n»”’\"')"  # behind the full stop of a sentence
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
        if known.table.han is None and _is_plain(token, tokens[place + 1]):
            place += 1
            continue
        parsed = parse_at(line, place)
        if parsed is None:
            place += 1
            continue
        span = Span(token.start, _end(line, parsed))
        figure = Figure(span, span.of(text), parsed.readings)
        yield ScannedFigure(figure, parsed.implicit, parsed.scale, _is_in_name(line, place, parsed))
        place = parsed.end


def _end(line: Line, parsed: Parsed) -> int:
    """Where a figure ends in the text: before the full stop of the sentence, which is no mark of its own.

    "on July 8.", "in 11 s."; but "at 3 p.m." has its dot.
    """
    last = line.tokens[parsed.end - 1]
    closes = last.text == "." or (last.text.endswith(" .") and last.text.count(".") == 1)
    return last.end - (closes and not line.text[last.end :].strip(_CLOSING))


def _is_plain(token: Token, after: Token) -> bool:
    """Whether no rule knows a word or a sign: most of a text, passed over at once.

    A sign begins a figure only before a number, or is one itself; an apostrophe stands before words, too.
    """
    if token.kind == "s":
        return after.kind != "n" and token.text != "'" and token.text not in digits.VULGAR
    return (
        token.kind == "w"
        and not token.entry.opens
        and not (token.capital and (after.text == "-" or token.text[0] in "ivxl"))
        and not (after.glued and after.kind == "n")
    )


def _is_in_name(line: Line, place: int, parsed: Parsed) -> bool:
    """Whether a number stands beside the word it numbers; German writes that as one: "U-Bahnlinie 4"."""
    if line.tokens[place].kind != "n":
        return False
    before, after = line.tokens[place - 1], line.tokens[parsed.end]
    if before.text == "." and before.glued:
        before = line.tokens[place - 2]
    is_ordinal = parsed.readings[0].kind == "ordinal"  # "la 4a línea", but "4 articles" are counted
    if "numbered_nouns" in before.entry.roles or (is_ordinal and "numbered_nouns" in after.entry.roles):
        return True
    if line.table.compounds is None:
        return False
    return any(len(name) >= _LONG and before.text.endswith(name) for name in line.table.numbered_nouns)


def parse_at(line: Line, place: int) -> Parsed | None:
    """The figure that begins at this token, or None."""
    if line.table.han is not None and (parsed := han.read(line.tokens, place, line.table.han)) is not None:
        return parsed
    return first_of(_RULES[line.tokens[place].kind], line, place)


def _vulgar_fraction(line: Line, place: int) -> Parsed | None:
    value = digits.VULGAR.get(line.tokens[place].text)
    return Parsed(place + 1, (Reading("number", value),)) if value is not None else None


def _age_in_digits(line: Line, place: int) -> Parsed | None:
    """ "30-somethings": in the thirties."""
    token, hyphen, suffix = line.tokens[place : place + 3]
    if hyphen.text != "-" or "age_suffixes" not in suffix.entry.roles or not digits.is_plain(token.text):
        return None
    return Parsed(place + 3, ages(int(token.text))) if len(token.text) == 2 else None


# What may begin with a sign, a number or a word, in the order in which it is tried.
_RULES = {
    "s": (money_first, negative, _vulgar_fraction, calendar),
    "n": (
        key,
        feet_and_inches,
        day_name,
        time_of_day,
        calendar,
        power,
        version,
        phone,
        quarter_of_year,
        digits_designation,
        _age_in_digits,
        score_to_nil,
        share,
        ordinal,
        slash,
        colon_score,
        fraction,
        amount,
    ),
    "w": (
        key,
        money_first,
        stock_index,
        quarter_of_year,
        designation,
        time_of_day,
        calendar,
        below_zero,
        score_to_nil,
        share,
        every_nth,
        ordinal,
        fraction,
        amount,
        multiple,
        roman_number,
        idiom,
        age_word,
        compound_scale,
        half_of_unit,
        half,
        unit_word,
    ),
}
