"""The form of a language table: what a language calls its numbers, scales, dates and units, as plain data.

A new language is one module in `translation/languages/` that holds a `TABLE`, and its tests.
Words are in lower case; a key of several words ("per cent", "de la mañana") is one term. CLDR, read
through Babel, adds month, weekday and unit names; a table only says what CLDR does not know.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Words = tuple[str, ...]


def terms(text: str) -> Words:
    """The terms of a list written with commas: "per cent, pc" -> ("per cent", "pc")."""
    return tuple(term.strip() for term in text.split(",") if term.strip())


def counted(text: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """Words in counting order -> their values; `a/b` gives two spellings one value, `-` skips a value."""
    return {
        spelling.replace("_", " "): start + index * step
        for index, word in enumerate(text.split())
        for spelling in word.split("/")
        if spelling != "-"
    }


def listed(**values: str) -> dict[str, str]:
    """Terms under their meaning, `kr="crown, crowns"` -> {"crown": "kr", "crowns": "kr"}."""
    return {term: value for value, text in values.items() for term in terms(text)}


@dataclass(frozen=True, slots=True)
class Compounds:
    """How a language writes a number as one word ("dreiundzwanzig", "duecentomila", "vierjährige").

    `parts` are the morphemes with their values; 100 and powers of 1000 multiply what stands before.
    `glue` may stand between two of them. `endings` are what may follow the number within the word, with
    what that makes of it: a unit ("year", "%"), "ordinal", "multiple", "fraction", "decade", "half" (one
    half more) or "". `heaps` are larger scales, which any noun may follow ("Zehnmilliardenreserve",
    "Milliardenverlust").
    """

    parts: Mapping[str, int]
    glue: Words = ()
    endings: Mapping[str, str] = field(default_factory=dict)
    heaps: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Han:
    """What Chinese or Japanese writes after and before a number; each sign is one character."""

    counters: str  # a single numeral counts as a number only before one of these
    year: str
    month: str
    day: str
    hour: str
    minute: str
    weekdays: Words  # "星期", "周"
    weekday_signs: str  # Monday to Sunday
    am: Words
    pm: Words
    decade: Words
    century: Words
    ordinal: str  # before the number
    share: Words  # "百分之", before the number
    parts: Words  # "分之" between denominator and numerator
    tenth: str  # "割", "成": a tenth of the whole
    several: str  # "数", "几"
    eras: Mapping[str, int] = field(default_factory=dict)  # the year before the first of an era
    speed: Words = ()  # before kilometres: in an hour
    each: Words = ()  # after "1人": it counts nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The number words and signs of one language."""

    code: str
    decimal: str = "."
    group: str = ","
    capital_dates: bool = False  # months and weekdays have a capital
    month_first: bool = False  # 9/11 is 11 September
    hour_mark: bool = False  # "14 h 30" is a time of day

    cardinals: Mapping[str, int] = field(default_factory=dict)  # what adds up: 0 to 99, and "doscientos"
    articles: Words = ()  # "a", "un": one before a scale ("a million"), no figure on their own
    scales: Mapping[str, tuple[int, ...]] = field(
        default_factory=dict
    )  # powers of ten; two: short or long scale
    scale_signs: Mapping[str, tuple[int, ...]] = field(
        default_factory=dict
    )  # right after digits only: bn, m, k
    money_signs: Mapping[str, tuple[int, ...]] = field(
        default_factory=dict
    )  # after an amount only: $4b, not 4B
    joiners: Words = ()  # "and" within a number
    units_first: bool = False  # "خمسة وعشرون": five and twenty
    vigesimal: bool = False  # 60 and 80 may be followed by 10 to 19
    compounds: Compounds | None = None

    many: Mapping[str, int] = field(default_factory=dict)  # "dozens": 10, "thousands": 1000, no number before
    several: Words = ()  # makes a scale indefinite: "several hundred"
    collectives: Mapping[str, int] = field(default_factory=dict)  # dozen, vingtaine
    halves: Words = ()  # half before a scale: "half a million", "medio millón"
    more: Mapping[str, str] = field(
        default_factory=dict
    )  # before a number or scale, what it adds of one: "साढ़े तीन", three and a half
    and_half: Words = ()  # after a number: "and a half"
    half_past: Words = ()  # before the hour: half an hour later
    half_to: Words = ()  # before the hour: half an hour earlier
    minutes_to: Words = ()  # between minutes and hour: "twenty to nine"
    minutes_past: Words = ()  # between minutes and hour: "twenty past nine"
    minutes_follow: Words = ()  # after the hour, before minutes and their word: "6 बजकर 40 मिनट"
    minutes_off: Words = ()  # between hour and minutes: "neuf heures moins vingt"
    minutes_on: Words = ()  # likewise: "las nueve y veinte"
    quarters: Words = ()  # fifteen minutes of these
    fillers: Words = ()  # may stand before a scale or a length of time: "100 autres milliards"
    fractions: Mapping[str, int] = field(default_factory=dict)  # denominators: third -> 3
    multiples: Mapping[str, int] = field(default_factory=dict)  # double, twice
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_marks: Words = ()  # right after digits: th, e, º
    of: Words = ()

    percent: Words = ("%", "percent")
    points: Words = ()  # percentage points
    permille: Words = ("‰",)
    minus: Words = ()  # before degrees
    below_zero: Words = ()  # after degrees

    months: Mapping[str, int] = field(default_factory=dict)  # beside CLDR's
    weekdays: Mapping[str, int] = field(default_factory=dict)  # beside CLDR's, Monday is 1
    shy_months: Words = ()  # also common words: months only beside a day, a year or a word of `month_cues`
    month_cues: Words = ()
    day_glue: Words = ()  # "1 de mayo de 2022", "the 4th of July"
    years: Words = ()  # words after which four digits are a year, and "in", "since" ...
    decades_after: bool = True  # "années 90"; German has only "90er Jahre"
    decade_words: Words = ()  # "années 90", "90er Jahre"
    decade_names: Mapping[str, int] = field(default_factory=dict)  # nineties -> 90
    decade_suffixes: Words = ()  # right after digits: 1990s, 90er
    centuries: Words = ()
    am: Words = ()
    pm: Words = ()
    night: Words = ()  # after the hour: from six on p.m., before it a.m.
    oclock: Words = ()  # after the hour: o'clock, Uhr, heures
    at: Words = ()  # before the hour: "a las", "um"
    hour_before: Words = ()  # before the hour, and only there: "ore 18"
    clock: Mapping[str, str] = field(default_factory=dict)  # noon -> 12:00
    eves: Words = ()  # before a weekday: the night that leads up to it, "in der Nacht auf Dienstag"

    between: Words = ()  # opens a range
    ands: Words = ()  # joins it after `between`
    to: Words = ()  # joins two numbers to a range
    towards: Words = ()  # leads from one number to another, in no range: "von 12 auf 15"
    out_of: Words = ()  # between a part and its whole: "12 of the 15"
    against: Words = ()  # between two that are set against each other: "52 % against 48 %"
    currencies: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)  # beside CLDR's
    han: Han | None = None  # a script without spaces, with its own numerals
    capital_signs: Mapping[str, str] = field(default_factory=dict)  # units in capitals: Polish KM, no km
    genitives: Words = ()  # words of `many` that are also one of them: "более тысячи", more than a thousand
    capital_hundreds: bool = False  # "il Cinquecento" is the century of the 1500s
    squared: Words = ()  # after a unit of length: "cm au carré"
    spans: Mapping[str, str] = field(default_factory=dict)  # "annual" -> year: a unit that is not counted
    ages: Mapping[str, int] = field(default_factory=dict)  # the ten years from this age: "octogenarian" -> 80
    age_suffixes: Words = ()  # after tens in digits, the same: "30-somethings"
    fused: Mapping[str, tuple[int, str]] = field(default_factory=dict)  # number and unit: octogénaire
    held: Mapping[str, tuple[int, str]] = field(
        default_factory=dict
    )  # amounts within a term, never counted: "right angle" -> 90 degrees
    idioms: Words = ()  # hold a number that counts nothing: "sur son 31"
    numbering: Words = ()  # before a Roman numeral of one letter: "World War I"
    numbered: Words = ()  # with a number they are a name: "line 4", "Art. 5"
