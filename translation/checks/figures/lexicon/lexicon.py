"""All that a language's words can mean in a figure: one dictionary, made from its table and CLDR."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from translation.checks.figures.lexicon import compounds
from translation.checks.figures.lexicon.scripts import CJK, MARKS
from translation.checks.figures.lexicon.units import CODES, CURRENCY_SIGNS, NAMED, SIGNS
from translation.languages import cldr
from translation.languages.figure_table import FigureTable, terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_LONG = 5  # letters of a word that is known with one of them missing
_PARTS = re.compile(rf"[{CJK}]|[^\W{CJK}][^\W{CJK}{MARKS}]*(?:[{MARKS}]+[^\W{CJK}{MARKS}]*)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Entry:
    """The meanings of one term; those it has not are None, empty or False."""

    cardinal: int | None = None
    scales: tuple[int, ...] = ()
    scale_signs: tuple[int, ...] = ()
    indefinite_scale: int | None = None
    leading_fraction: Decimal | None = None
    collective: int | None = None
    fraction: int | None = None
    multiple: int | None = None
    ordinal: int | None = None
    month: int | None = None
    weekday: int | None = None
    lone_month: bool = False
    decade: int | None = None
    clock: str | None = None
    unit: str | None = None
    unit_adjective: str | None = None  # "annual": a year, never counted
    age: int | None = None  # "octogenarian"
    compound_scale: int | None = None  # "Milliardenverlust": a billion or more
    embedded_amount: tuple[int, str] | None = None  # "right angle": 90 degrees
    unit_sign: str | None = None  # a unit only right after digits
    currency: str | None = None
    percent: str | None = None
    ending: str | None = None  # what a compound's ending makes of its number
    capital_only: bool = False  # the scale sign counts only as a capital: M, not m
    money_only: bool = False  # the scale sign counts only in an amount of money
    roles: frozenset[str] = frozenset()
    opens: bool = True  # a figure may begin with it


NONE = Entry(opens=False)

# What begins no figure: "of", "per cent".
_INNER = frozenset(
    {"roles", "unit_sign", "scale_signs", "capital_only", "money_only", "percent", "lone_month", "ending"}
)
_OPENING_ROLES = frozenset(
    "articles several halves half_past half_to quarters minus decade_words centuries idioms indices".split()
)

# Stock indices, whose names end in the count of their shares, in every language.
INDICES = frozenset(
    "aex asx cac dax eurostoxx ftse hdax ibex mdax mib nasdaq omx psi russell sbf stoxx topix".split()
)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language ready to read: its table, its terms, and the terms of several words by their first one."""

    table: FigureTable
    entries: dict[str, Entry]
    heads: dict[str, list[tuple[tuple[str, ...], Entry]]]
    compound: Callable[[str], Entry | None] | None = None


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language code; digits, months, weekdays and signs only where there is no table."""
    locale = cldr.locale_of(language)
    table = _table(language)
    if table is None:
        decimal, group = cldr.number_marks(locale) if locale else (".", ",")
        table = FigureTable(code=language, decimal=decimal, group=group)
    meanings: dict[str, dict[str, Any]] = {}

    def mean(terms: Iterable[str], **meaning: Any) -> None:
        for term in terms:
            meanings.setdefault(term, {}).update(meaning)

    def play(role: str, terms: Iterable[str]) -> None:
        for term in terms:
            known = meanings.setdefault(term, {})
            known["roles"] = known.get("roles", frozenset()) | {role}

    if locale is not None:
        for name, number in cldr.months(locale, "abbreviated").items() if table.han is None else ():
            mean([name], month=number)
        for name, number in cldr.months(locale, "wide").items() if table.han is None else ():
            mean([name], month=number, lone_month=name not in table.ambiguous_months)
        for name, number in cldr.weekdays(locale).items() if table.han is None else ():
            mean([name], weekday=number)
        if _table(language) is None:
            for width in ("long", "short"):
                for name, power in cldr.scales(locale, width).items():
                    mean([name] if len(name) > 1 else [], scale_signs=(power,))
        if table.han is None:
            for name, unit in cldr.units(locale, NAMED).items():
                mean([name, name.replace(" ", "-")], unit=unit)  # "24,943-square-foot"
    for name, number in table.months.items():
        mean([name], month=number)
    for name, number in table.weekdays.items():
        mean([name], weekday=number)
    for sign, unit in SIGNS.items():
        mean([sign], unit_sign=unit)
    for sign, code in CURRENCY_SIGNS.items():
        mean([sign], currency=code)
    for name in table.scale_signs:
        meanings.get(name, {}).pop("unit", None)  # Czech "mil." is a million here, a mile there
    for name, unit in table.units.items():
        mean([name], unit=unit)
    for name, unit in table.unit_adjectives.items():
        mean([name], unit_adjective=unit)
    for name, number in table.ages.items():
        mean([name], age=number)
    for name, amount in table.embedded_amounts.items():
        mean([name], embedded_amount=amount)
    for name, (number, unit) in table.number_units.items():
        mean([name], cardinal=number, ending=unit)
    for name, code in table.currencies.items():
        mean([name], currency=code)
    for field_name in ("cardinal", "fraction", "multiple", "ordinal", "collective"):
        for name, number in getattr(table, field_name + "s").items():
            mean([name], **{field_name: number})
    for name, powers in table.scales.items():
        mean([name], scales=powers)
    for name, powers in table.scale_signs.items():
        mean([name.lower()], scale_signs=powers, capital_only=not name.islower())
    for name, part in table.leading_fractions.items():
        mean([name], leading_fraction=Decimal(part))
    for name, number in table.indefinite_scales.items():
        mean([name], indefinite_scale=number)
    for name, number in table.decade_names.items():
        mean([name], decade=number)
    for name, time in table.clock.items():
        mean([name], clock=time)
    mean(table.percent, percent="%")
    for name, powers in table.money_signs.items():
        mean([name], scale_signs=powers, money_only=True)
    mean(table.percentage_points, percent="pp")
    mean(table.permille, percent="‰")
    play("indices", INDICES)
    for role in _ROLES:
        play(role, getattr(table, role))

    for name, powers in table.scales.items():
        mean(_misspelt(name) - meanings.keys(), scale_signs=powers)
    for name, meaning in [(name, meaning) for name, meaning in meanings.items() if meaning.get("lone_month")]:
        mean(_misspelt(name) - meanings.keys(), month=meaning["month"])

    entries = {
        normalize("NFC", term): Entry(**meaning, opens=_opens(meaning)) for term, meaning in meanings.items()
    }
    for code in CODES:
        known = entries.get(code.lower(), Entry())
        if known.currency is None:
            entries[code.lower()] = replace(known, roles=known.roles | {"code"}, opens=True)
    heads: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for term in list(entries):
        words = tuple(_PARTS.findall(term))
        if len(words) > 1:
            heads.setdefault(words[0], []).append((words, entries[term]))
    for phrases in heads.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return Lexicon(table, entries, heads, _compound_reader(table))


_ROLES = terms(
    "articles, joiners, several, halves, and_half, half_past, half_to, minutes_to, minutes_past, "
    "minutes_off, minutes_on, minutes_follow, quarters, fillers, of, minus, month_cues, day_glue, years, "
    "decade_words, decade_suffixes, centuries, ordinal_marks, am, pm, night, oclock, genitives, at, "
    "hour_before, between, ands, to, towards, out_of, against, roman_cues, numbered_nouns, squared, "
    "below_zero, idioms, eve_cues, age_suffixes"
)


def _opens(meaning: dict[str, Any]) -> bool:
    """Whether a figure may begin with a term of this meaning."""
    return bool(meaning.keys() - _INNER or meaning.get("roles", frozenset()) & _OPENING_ROLES)


def _misspelt(name: str) -> set[str]:
    """A long word with one letter inside left out: "milion" after digits, "Setember" in a date."""
    if len(name) <= _LONG or not name.isalpha():
        return set()
    return {name[:place] + name[place + 1 :] for place in range(1, len(name) - 1)}


def _table(language: str) -> FigureTable | None:
    if not re.fullmatch(r"[a-z]{2,3}", language):
        return None
    try:
        module = import_module(f"translation.languages.{language}.figures")
    except ModuleNotFoundError:
        return None
    table = module.TABLE
    return table if isinstance(table, FigureTable) else None


def _compound_reader(table: FigureTable) -> Callable[[str], Entry | None] | None:
    if table.compounds is None:
        return None
    read = compounds.reader(table.compounds)

    @lru_cache(maxsize=8192)
    def entry(word: str) -> Entry | None:
        found = read(word)
        if found is None:
            return None
        value, ending = found
        if ending == "scale":
            return Entry(compound_scale=value)
        if ending == "ordinal":
            return Entry(ordinal=value)
        if ending == "multiple":
            return Entry(multiple=value)
        if ending == "fraction":
            return Entry(fraction=value)
        if ending == "decade":
            return Entry(decade=value) if value % 10 == 0 and value < 100 else None
        return Entry(cardinal=value, ending=ending or None)

    return entry
