"""Find every figure of a text: at each place the first rule of the grammar that knows what begins there."""

from __future__ import annotations

import re
from functools import lru_cache
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
    from collections.abc import Callable, Iterator

    from translation.checks.figures.extraction.parsed import ParseRule
    from translation.checks.figures.lexicon.lexicon import Entry

_CLOSING = " \n»”’\"')"  # behind the full stop of a sentence
_LONG = 5  # letters of a word that compounds end in
_LIKE_ROMAN = re.compile("[ivxl]+(?:[eaoè]|er|[eè]me|ième|st|nd|rd|th)?")  # in small letters, as tokens are


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
        and not (token.capital and (after.text == "-" or _LIKE_ROMAN.fullmatch(token.text)))
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
    token = line.tokens[place]
    if token.kind == "w":
        return first_of(_rules_for(token.entry), line, place)
    return first_of(_FOR_NUMBERS if token.kind == "n" else _FOR_SIGNS, line, place)


@lru_cache(maxsize=8192)
def _rules_for(entry: Entry) -> tuple[ParseRule, ...]:
    """The rules that may read a figure that begins with a word of these meanings."""
    return tuple(rule for rule, may_begin in _FOR_WORDS if may_begin(entry))


def _vulgar_fraction(line: Line, place: int) -> Parsed | None:
    value = digits.VULGAR.get(line.tokens[place].text)
    return Parsed(place + 1, (Reading("number", value),)) if value is not None else None


def _age_in_digits(line: Line, place: int) -> Parsed | None:
    """ "30-somethings": in the thirties."""
    token, hyphen, suffix = line.tokens[place : place + 3]
    if hyphen.text != "-" or "age_suffixes" not in suffix.entry.roles or not digits.is_plain(token.text):
        return None
    return Parsed(place + 3, ages(int(token.text))) if len(token.text) == 2 else None


def _any(_: Entry) -> bool:
    return True


def _counts(entry: Entry) -> bool:
    """Whether a word is a number, or a scale that may stand for one: "one in thousand"."""
    return entry.cardinal is not None or bool(entry.scales)


def _is_part(entry: Entry) -> bool:
    return entry.fraction is not None or entry.cardinal is not None or "articles" in entry.roles


def _begins_time(entry: Entry) -> bool:
    is_hour = entry.cardinal is not None or entry.ordinal is not None or entry.clock is not None
    return is_hour or not entry.roles.isdisjoint(("articles", "quarters", "half_past", "half_to"))


def _begins_amount(entry: Entry) -> bool:
    return (
        _counts(entry)
        or _is_part(entry)
        or bool(entry.indefinite_scale or entry.collective or entry.leading_fraction)
        or not entry.roles.isdisjoint(("several", "halves"))
    )


def _multiplies(entry: Entry) -> bool:
    return entry.multiple is not None or not entry.roles.isdisjoint(("halvings", "multiplied"))


def _is_counted(entry: Entry) -> bool:
    return bool(entry.embedded_amount or entry.unit or entry.unit_adjective or entry.currency)


def _plays(*roles: str) -> Callable[[Entry], bool]:
    return lambda entry: not entry.roles.isdisjoint(roles)


# What may begin with a sign, a number or a word, in the order in which it is tried.
_FOR_SIGNS = (money_first, negative, _vulgar_fraction, calendar)
_FOR_NUMBERS = (
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
)
# Of a word with what it must mean for the rule to read anything: most words mean one thing, or nothing.
_FOR_WORDS: tuple[tuple[ParseRule, Callable[[Entry], bool]], ...] = (
    (key, _any),
    (money_first, _any),
    (stock_index, _plays("indices")),
    (quarter_of_year, _any),
    (designation, _any),
    (time_of_day, _begins_time),
    (calendar, _any),
    (below_zero, _plays("minus", "minus_or_less")),
    (score_to_nil, lambda entry: _counts(entry) or "nil" in entry.roles),
    (share, _counts),
    (every_nth, _plays("each")),
    (ordinal, lambda entry: entry.ordinal is not None),
    (fraction, _is_part),
    (amount, _begins_amount),
    (multiple, _multiplies),
    (roman_number, _any),
    (idiom, _plays("idioms")),
    (age_word, lambda entry: entry.age is not None),
    (compound_scale, lambda entry: entry.compound_scale is not None),
    (half_of_unit, _plays("halves")),
    (half, lambda entry: entry.fraction is not None),
    (unit_word, _is_counted),
)
