"""What CLDR, as Babel has it, knows of a language: name, direction, months, weekdays, units, number marks."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Any

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import get_territory_currencies

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LETTERS = 2  # of the code of a land; other regions have digits
_BRACKETED = re.compile(r"(.+?) ?[(（].+[)）]")
# Scripts that Unicode writes from right to left, by their codes in ISO 15924.
_RIGHT_TO_LEFT = frozenset({"Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"})


def locale_of(name: str) -> Locale | None:
    """The locale that CLDR calls so ("fr", "zh_Hant"), or None where it has none; see `Profile.cldr`."""
    try:
        return Locale.parse(name)
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def name(language: str) -> str | None:
    """What English calls the language, or None where CLDR does not know it."""
    return Locale("en").languages.get(language)


def is_right_to_left(language: str) -> bool:
    """Whether the script that the language is mostly written in runs from right to left."""
    subtags: Mapping[str, str] = get_global("likely_subtags")
    return not _RIGHT_TO_LEFT.isdisjoint(subtags.get(language, "").split("_"))


def home_currencies(language: str) -> frozenset[str]:
    """The codes of the money in use in the land where most speakers of a language live."""
    subtags: Mapping[str, str] = get_global("likely_subtags")
    territory = subtags.get(language, "").rpartition("_")[2]
    return frozenset(get_territory_currencies(territory)) if territory else frozenset()


def lands_of(currency: str, locale: Locale) -> list[str]:
    """What a language calls the lands whose money it is: "Germany", "France" of EUR."""
    return [
        name
        for code, name in locale.territories.items()
        if len(code) == _LETTERS and currency in get_territory_currencies(code)
    ]


def number_marks(locale: Locale) -> tuple[str, str]:
    """The decimal mark and the group mark, "." and "," where CLDR is silent."""
    marks: dict[str, str] = locale.number_symbols.get("latn", {})
    return marks.get("decimal", "."), marks.get("group", ",")


def counts_24_hours(locale: Locale) -> bool:
    """Whether a language writes 15:30, not 3:30 p.m."""
    return "H" in locale.time_formats["short"].pattern


def has_currency_first(locale: Locale) -> bool:
    """Whether the sign of a currency stands before its amount: "$5", not "5 $"."""
    return str(locale.currency_formats["standard"].pattern).lstrip("\u200e\u200f").startswith("¤")


def number_blanks(locale: Locale) -> tuple[str, str, str]:
    """The blanks between groups of three digits, before "%" and before a unit; "" where there is none.

    A language that writes money as "5 €", with a blank that does not break, sets one before other units too.
    """
    group = number_marks(locale)[1]
    percent: str = locale.percent_formats[None].pattern
    money: str = locale.currency_formats["standard"].pattern
    return (
        group if group.isspace() else "",
        "\u00a0" if percent.endswith(("0\u00a0%", "0\u202f%")) else "",
        "\u00a0" if money.startswith("#") and "0\u00a0¤" in money else "",
    )


def months(locale: Locale, width: str) -> dict[str, int]:
    """Month names in lower case -> 1 to 12; `width` is "wide" or "abbreviated"."""
    return {
        name.lower().rstrip("."): int(number)
        for context in ("format", "stand-alone")
        for number, name in locale.months[context][width].items()
        if not name[:1].isdecimal()
    }


def weekdays(locale: Locale) -> dict[str, int]:
    """Weekday names in lower case -> 1 (Monday) to 7."""
    return {
        name.lower(): int(number) + 1
        for context in ("format", "stand-alone")
        for number, name in locale.days[context]["wide"].items()
    }


def scales(locale: Locale, width: str) -> dict[str, int]:
    """Scale words in lower case ("miljoner") -> powers of ten; `width` is "long" or "short" ("mn")."""
    found: dict[str, int] = {}
    forms: Any = locale.compact_decimal_formats.get(width, {})
    for patterns in dict(forms).values():
        for size, pattern in patterns.items():
            text = str(pattern.pattern).strip("\u200f '.")
            word = text.lstrip("0").strip("\u00a0 '.").lower()
            if word and text.startswith("0"):
                found.setdefault(word, len(size) - text.count("0"))
    return found


def named(locale: Locale) -> Iterator[tuple[str, str]]:
    """What CLDR can name, and its name: countries and regions ("FR"), languages ("fr"), currencies ("EUR"),
    and the cities of time zones ("Europe/Paris"; what has no name of its own there is called as in the zone).
    """
    zones: Any = locale.time_zones
    cities = {
        zone: zones.get(zone, {}).get("city") or zone.rsplit("/", 1)[-1].replace("_", " ")
        for zone in get_global("zone_territories")
    }
    for key, name in chain(
        locale.territories.items(), locale.languages.items(), locale.currencies.items(), cities.items()
    ):
        yield key, name
        if bracketed := _BRACKETED.fullmatch(name):  # "Myanmar (Birmanie)", "Tripoli (Libye)"
            yield key, bracketed[1]


def counted(locale: Locale, number: int, unit: str) -> str:
    """So many of a unit of time, "hour", in words with plain blanks: "3 heures"."""
    from babel.units import format_unit

    words = format_unit(number, f"duration-{unit}", length="long", locale=locale)
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def units(locale: Locale, meanings: Mapping[str, str]) -> dict[str, str]:
    """Unit names in lower case ("kilometers", "square miles") -> what the CLDR unit means, by `meanings`."""
    # Babel offers these patterns only through `format_unit`, one number at a time; they are CLDR's.
    patterns: Any = locale._data["unit_patterns"]
    names = {}
    for unit, meaning in meanings.items():
        for form, pattern in dict(patterns.get(unit, {}).get("long", {})).items():
            if form != "per" and isinstance(pattern, str) and "{0}" in pattern:
                names[pattern.replace("{0}", "").strip().lower()] = meaning
    names.pop("", None)
    return names
