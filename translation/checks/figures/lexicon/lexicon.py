"""All that a language's words can mean in a figure: one dictionary, made from its table and CLDR."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from translation.checks.figures.lexicon import compounds
from translation.checks.figures.lexicon.scripts import CJK, MARKS
from translation.checks.figures.lexicon.units import CODES, CURRENCY_NAMES, CURRENCY_SIGNS, NAMED, SIGNS
from translation.languages import cldr
from translation.languages.figure_table import FigureTable
from translation.languages.profile import cldr_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from decimal import Decimal

    from babel import Locale

    # The words of a term, and its meanings.
    Phrase = tuple[tuple[str, ...], "Entry"]
    # A term, and the fields of an entry that it fills.
    Meaning = tuple[str, dict[str, Any]]

_LONG = 5  # letters of a word that is known with one of them missing
_WORDS = re.compile(rf"[{CJK}]|[^\W{CJK}][^\W{CJK}{MARKS}]*(?:[{MARKS}]+[^\W{CJK}{MARKS}]*)*|[^\w\s]")


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """The meanings of one term; None, empty or False where it does not have them.

    Compared and hashed by identity: what is found out of a term is looked up again by its entry.
    """

    cardinal: int | None = None
    scales: tuple[int, ...] = ()
    scale_signs: tuple[int, ...] = ()
    indefinite_scale: int | None = None
    leading_fraction: Decimal | None = None
    collective: int | None = None
    fraction: int | None = None
    multiple: int | None = None
    ordinal: int | None = None
    months: tuple[int, ...] = ()  # two where the missing letter decides between June and July
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

# The fields whose words do not begin a figure: "of", "per cent".
_INNER = frozenset(
    {"roles", "unit_sign", "scale_signs", "capital_only", "money_only", "percent", "lone_month", "ending"}
)
_OPENING_ROLES = frozenset(
    "articles several halves half_past half_to quarters minus minus_or_less decade_words centuries idioms "
    "each nil indices multiplied halvings".split()
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
    heads: dict[str, list[Phrase]]
    word: Callable[[str], tuple[str, Entry]]  # a word as it stands in a text -> its term, and what it means


# Which field of an entry each field of a table fills with its values.
_VALUES = {
    "months": "months",
    "weekdays": "weekday",
    "units": "unit",
    "unit_adjectives": "unit_adjective",
    "ages": "age",
    "embedded_amounts": "embedded_amount",
    "currencies": "currency",
    "cardinals": "cardinal",
    "fractions": "fraction",
    "multiples": "multiple",
    "ordinals": "ordinal",
    "collectives": "collective",
    "scales": "scales",
    "leading_fractions": "leading_fraction",
    "indefinite_scales": "indefinite_scale",
    "decade_names": "decade",
    "clock": "clock",
}
_SHARES = {"percent": "%", "percentage_points": "pp", "permille": "‰"}
# Every other list of words gives its words a role, whose name is that of the list.
_ROLES = tuple(
    field.name
    for field in fields(FigureTable)
    if field.type == "Words" and field.name not in (*_SHARES, "ambiguous_months", "quarter_letters")
)
# Which field of an entry the number of a compound is, by its ending; else it is a cardinal.
_COMPOUND_FIELDS = {
    "scale": "compound_scale",
    "ordinal": "ordinal",
    "multiple": "multiple",
    "fraction": "fraction",
    "decade": "decade",
}


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language code. Without a table it has signs, and CLDR's months, weekdays, units."""
    locale = cldr.locale_of(cldr_name(language))
    table = _table(language)
    known = table or _table_from_cldr(language, locale)
    meanings: dict[str, dict[str, Any]] = defaultdict(dict)
    for term, meaning in chain(
        _from_cldr(locale, known) if locale is not None and known.han is None else (),
        _scales_from_cldr(locale) if locale is not None and table is None else (),
        _from_signs(),
        _from_table(known),
    ):
        meanings[term].update(meaning)
    for term, role in _roles(known):
        meanings[term]["roles"] = meanings[term].get("roles", frozenset()) | {role}
    meanings.update(_misspelt(meanings, known))
    entries = {
        normalize("NFC", term): Entry(**meaning, opens=_opens(meaning)) for term, meaning in meanings.items()
    }
    _add_currency_codes(entries)
    return Lexicon(known, entries, _heads(entries), _word_reader(entries, _compound_reader(known)))


def _table(language: str) -> FigureTable | None:
    """The table in the folder of a language, or None."""
    if not re.fullmatch(r"[a-z]{2,3}", language):
        return None
    name = f"translation.languages.{language}.figures"
    try:
        table = import_module(name).TABLE
    except ModuleNotFoundError as error:
        if error.name is None or not name.startswith(error.name):
            raise  # the table is there, and imports what is not
        return None
    return table if isinstance(table, FigureTable) else None


def _table_from_cldr(language: str, locale: Locale | None) -> FigureTable:
    decimal, group = cldr.number_marks(locale) if locale else (".", ",")
    return FigureTable(code=language, decimal=decimal, group=group)


def _from_cldr(locale: Locale, table: FigureTable) -> Iterator[Meaning]:
    for name, number in cldr.months(locale, "abbreviated").items():
        yield name, {"months": (number,)}
    for name, number in cldr.months(locale, "wide").items():
        yield name, {"months": (number,), "lone_month": name not in table.ambiguous_months}
    for name, number in cldr.weekdays(locale).items():
        yield name, {"weekday": number}
    for name, unit in cldr.units(locale, NAMED).items():
        for term in (name, name.replace(" ", "-")):  # "24,943-square-foot"
            if term not in table.scale_signs:  # Czech "mil." is a million here, a mile there
                yield term, {"unit": unit}


def _scales_from_cldr(locale: Locale) -> Iterator[Meaning]:
    for width in ("long", "short"):
        for name, power in cldr.scales(locale, width).items():
            if len(name) > 1:
                yield name, {"scale_signs": (power,)}


def _from_signs() -> Iterator[Meaning]:
    for sign, unit in SIGNS.items():
        yield sign, {"unit_sign": unit}
    for sign, code in CURRENCY_SIGNS.items():
        yield sign, {"currency": code}
    for name, code in CURRENCY_NAMES.items():
        for ending in ("", "s", "es"):
            yield name + ending, {"currency": code}


def _from_table(table: FigureTable) -> Iterator[Meaning]:
    for name, (number, unit) in table.number_units.items():
        yield name, {"cardinal": number, "ending": unit}
    for listed, field in _VALUES.items():
        for name, value in getattr(table, listed).items():
            yield name, {field: (value,) if field == "months" else value}
    for name, powers in table.scale_signs.items():
        yield name.lower(), {"scale_signs": powers, "capital_only": not name.islower()}
    for name, powers in table.money_signs.items():
        yield name, {"scale_signs": powers, "money_only": True}
    for listed, sign in _SHARES.items():
        for name in getattr(table, listed):
            yield name, {"percent": sign}


def _roles(table: FigureTable) -> Iterator[tuple[str, str]]:
    """Terms and the roles they play."""
    for term in INDICES:
        yield term, "indices"
    for role in _ROLES:
        for term in getattr(table, role):
            yield term, role


def _misspelt(meanings: dict[str, dict[str, Any]], table: FigureTable) -> dict[str, dict[str, Any]]:
    """Scales and months with a letter missing, where that is not another word.

    A scale counts after digits ("3 milion"), a month in a date ("22 Setember"): every month it may be.
    """
    misspelt: dict[str, dict[str, Any]] = {}
    for name, powers in table.scales.items():
        for term in _with_a_letter_missing(name) - meanings.keys():
            misspelt.setdefault(term, {"scale_signs": powers})
    months: dict[str, set[int]] = defaultdict(set)
    for name, meaning in meanings.items():
        for term in _with_a_letter_missing(name) if meaning.get("lone_month") else ():
            months[term].update(meaning["months"])
    for term in months.keys() - meanings.keys() - misspelt.keys():
        misspelt[term] = {"months": tuple(sorted(months[term]))}
    return misspelt


def _with_a_letter_missing(name: str) -> set[str]:
    """A long word without one of the letters inside it."""
    if len(name) <= _LONG or not name.isalpha():
        return set()
    return {name[:place] + name[place + 1 :] for place in range(1, len(name) - 1)}


def _opens(meaning: dict[str, Any]) -> bool:
    """Whether a figure may begin with a term of this meaning."""
    return bool(meaning.keys() - _INNER or meaning.get("roles", frozenset()) & _OPENING_ROLES)


def _add_currency_codes(entries: dict[str, Entry]) -> None:
    for code in CODES:
        known = entries.get(code.lower(), Entry())
        if known.currency is None:
            entries[code.lower()] = replace(known, roles=known.roles | {"code"}, opens=True)


def _heads(entries: dict[str, Entry]) -> dict[str, list[Phrase]]:
    """The terms of several words by their first one, the longest first."""
    heads: dict[str, list[Phrase]] = defaultdict(list)
    for term, entry in entries.items():
        words = tuple(_WORDS.findall(term))
        if len(words) > 1:
            heads[words[0]].append((words, entry))
    for phrases in heads.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return dict(heads)


def _word_reader(
    entries: dict[str, Entry], compound: Callable[[str], Entry | None] | None
) -> Callable[[str], tuple[str, Entry]]:
    @lru_cache(maxsize=32768)  # the same words come again and again
    def meaning(word: str) -> tuple[str, Entry]:
        term = word.lower()
        if not term.isascii():  # "é" in two code points, and a Greek letter for want of the German one
            term = normalize("NFC", term).replace("β", "ß")
        return term, entries.get(term) or (compound(term) if compound is not None else None) or NONE

    return meaning


def _compound_reader(table: FigureTable) -> Callable[[str], Entry | None] | None:
    if table.compounds is None:
        return None
    read = compounds.reader(table.compounds)

    def entry(word: str) -> Entry | None:
        number = read(word)
        if number is None:
            return None
        value, ending = number
        if ending == "decade" and (value % 10 or value >= 100):
            return None
        field = _COMPOUND_FIELDS.get(ending)
        meaning: dict[str, Any] = {field: value} if field else {"cardinal": value, "ending": ending or None}
        return Entry(**meaning)

    return entry
