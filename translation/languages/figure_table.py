"""A language table of the figure check: how the language writes its numbers, scales, dates and units.

A new language is a folder `translation/languages/xx/` whose `figures.py` holds a `TABLE`, and the sentences
of `tests/languages/xx/figures.txt`; both are found by their place. Every field may be left out: fill in
`code`, `decimal`, `group`, `cardinals`, `scales`, `ordinals` and `units` first, then what the sentences miss.

Words are in lower case; several words ("per cent", "de la mañana") may be one term. CLDR, read through
Babel, adds the names of months, weekdays and units: a table only says what CLDR does not know.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

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


def forms(stems: str, endings: str) -> Words:
    """Every stem of "sink drop" with every ending of "-, s"; the ending "-" is none."""
    return tuple(stem + ending.replace("-", "") for stem in stems.split() for ending in terms(endings))


def inflected(stems: str, endings: str) -> dict[str, int]:
    """Every stem of "doubl:2 tripl:3" with every ending of "e, ed" -> its value; the ending "-" is none."""
    valued = (stem.split(":") for stem in stems.split())
    return {form: int(value) for stem, value in valued for form in forms(stem, endings)}


def listed(**values: str) -> dict[str, str]:
    """Terms under their meaning, `kr="crown, crowns"` -> {"crown": "kr", "crowns": "kr"}."""
    return {term: value for value, text in values.items() for term in terms(text)}


@dataclass(frozen=True, slots=True)
class Compounds:
    """How a language writes a number as one word ("dreiundzwanzig", "duecentomila", "vierjährige").

    `morphemes` with their values: 100 and powers of 1000 multiply what stands before. `glue` may stand
    between two of them. `endings` may follow the number within the word, with what they make of it: a unit
    ("year", "%"), "ordinal", "multiple", "fraction", "decade", "half", "quarter" or "three-quarters" (so much
    more), or "". `compound_scales` are larger ones, with their values; any noun may follow
    ("Zehnmilliardenreserve", "Milliardenverlust").
    """

    morphemes: Mapping[str, int]
    glue: Words = ()
    endings: Mapping[str, str] = field(default_factory=dict)
    compound_scales: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Han:
    """What Chinese, Japanese or Korean writes around a number.

    A field of type `str` holds signs of one character, any of which will do.
    """

    counters: str  # a single numeral counts as a number only before one of these
    year: str
    month: str
    day: str
    hour: str
    minute: str
    weekdays: Words  # before the sign of a weekday: "星期", "周"
    weekday_signs: str  # Monday to Sunday
    am: Words
    pm: Words
    decade: Words
    century: Words
    ordinal: str  # before the number
    percent: Words  # before the number: "百分之"
    fraction_of: Words  # between denominator and numerator: "分之"
    tenth: str  # a tenth of the whole: "割", "成"
    several: str  # before a unit, which it makes indefinite: "数", "几"
    eras: Mapping[str, int] = field(default_factory=dict)  # name -> the year before the first of the era
    speed: Words = ()  # before kilometres, which are those of an hour then
    speed_per_second: Words = ()  # before metres, which are those of a second then
    each: Words = ()  # after "1人", which counts nothing then
    shares: Words = ()  # between a whole and its part: "4人に1人"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """The number words and signs of one language.

    Of most lists of words only the place matters: each comment says where such a word stands.
    """

    code: str
    decimal: str = "."
    group: str = ","

    # NUMBERS IN WORDS. What adds up, with its value: 0 to 99, and hundreds in one word ("doscientos").
    cardinals: Mapping[str, int] = field(default_factory=dict)
    # "a", "un": one before a scale ("a million"), but not a figure on their own.
    articles: Words = ()
    # "million": (6,), its power of ten; two powers where usage differs, French "trillion": (18, 12).
    scales: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    # The same, right after digits only: bn, m, k; a key in capitals counts only in capitals.
    scale_signs: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    # The same, only in an amount of money: $4b, but the name 4B.
    money_signs: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    # "and" within a number: "two hundred and five".
    joiners: Words = ()
    # Units stand before tens in two words: "خمسة وعشرون", five and twenty.
    units_first: bool = False
    # 60 and 80 may be followed by 10 to 19: "soixante-douze".
    vigesimal: bool = False
    # Numbers written as one word, if the language does so.
    compounds: Compounds | None = None
    # Chinese, Japanese, Korean: a script without spaces, with its own numerals.
    han: Han | None = None

    # ABOUT HOW MANY. With no number before: "dozens": 10, "thousands": 1000.
    indefinite_scales: Mapping[str, int] = field(default_factory=dict)
    # Those of `indefinite_scales` that also mean just one: "более тысячи", more than a thousand.
    genitives: Words = ()
    # Before a scale, which it makes indefinite: "several hundred".
    several: Words = ()
    # "dozen": 12, "vingtaine": 20, counted or after an article.
    collectives: Mapping[str, int] = field(default_factory=dict)
    # Between a number and a scale or a length of time: "100 autres milliards", "vingt dernières années".
    fillers: Words = ()

    # PARTS. Half, before a scale: "half a million", "medio millón".
    halves: Words = ()
    # After a number or a unit: "two and a half", "un an et demi".
    and_half: Words = ()
    # Before a number or scale, what is added to it: "साढ़े तीन", three and a half: 0.5.
    leading_fractions: Mapping[str, Decimal] = field(default_factory=dict)
    # Denominators: "third": 3, "half": 2.
    fractions: Mapping[str, int] = field(default_factory=dict)
    # "double": 2, "twice": 2.
    multiples: Mapping[str, int] = field(default_factory=dict)
    # What goes down to one half: "halved".
    halvings: Words = ()
    # Before a number that says how often: "multiplied by".
    multiplied: Words = ()
    # "of": "two thirds of", "dozens of".
    of: Words = ()

    # ORDINALS, with their values: "third": 3.
    ordinals: Mapping[str, int] = field(default_factory=dict)
    # Right after digits: th, e, º.
    ordinal_marks: Words = ()

    # PERCENTAGES, percentage points, thousandths.
    percent: Words = ("%", "percent")
    percentage_points: Words = ()
    permille: Words = ("‰",)

    # DATES. Months and weekdays have a capital.
    capital_dates: bool = False
    # 9/11 is 11 September, and "February 24" is usual.
    month_first: bool = False
    # Names and forms beside CLDR's: 1 to 12, and 1 (Monday) to 7.
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    # Months that are also common words, "may", "mars": months only beside a day, a year or a month cue.
    ambiguous_months: Words = ()
    # Before such a month: "in", "since".
    month_cues: Words = ()
    # The letter of a month in the name of a day, "el 11-M", with the months that it may stand for.
    month_letters: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    # Between day, month and year: "1 de mayo de 2022", "the 4th of July".
    day_glue: Words = ()
    # Before four digits that are then a year: "year", "in", "since".
    years: Words = ()
    # Before or after a decade: "années 90", "90er Jahre".
    decade_words: Words = ()
    # Such a word may stand before the decade; German has only "90er Jahre".
    decades_after: bool = True
    # "nineties": 90.
    decade_names: Mapping[str, int] = field(default_factory=dict)
    # Right after digits: 1990s, 90er.
    decade_suffixes: Words = ()
    # "century", "siècle", before or after its number.
    centuries: Words = ()
    # "il Cinquecento" is the century of the 1500s.
    capital_hundreds: bool = False
    # The letter of a quarter of a year, before or after its number: Q3, French T3.
    quarter_letters: Words = ()
    # Before a weekday, for the night that leads up to it: "in der Nacht auf Dienstag".
    eve_cues: Words = ()

    # TIMES OF DAY. "14 h 30" is one.
    hour_mark: bool = False
    # After the hour: before noon, after noon; at night (p.m. from six on, else a.m.).
    am: Words = ()
    pm: Words = ()
    night: Words = ()
    # Before "at" and an hour from 12 to 5, which is that of the night then: "nachts um 3 Uhr".
    night_before: Words = ()
    # Parts of words beside an hour that say it is after noon, "Sonntagabend", so that a bare "9h30" may be,
    # where clocks have 24 hours, or is not in the morning, where they have 12.
    late: Words = ()
    # After the hour: "o'clock", "Uhr", "heures".
    oclock: Words = ()
    # Before the hour: "at", "a las", "um".
    at: Words = ()
    # Before the hour and nowhere else: "ore 18".
    hour_before: Words = ()
    # Before an hour that lasts: "dure 9 heures", "in 2 hours"; `approximate` and `of_what_lasts` may
    # stand between: "pendant près de 9 heures", "un retard de 1 h 30".
    lasting: Words = ()
    approximate: Words = ()
    # Before `of_what_lasts` and such an hour: "la durée est de 1 h 30".
    lasting_with_of: Words = ()
    # Between such an hour and the noun that lasts so long: "1 h 30 de route". And after it: "later".
    of_what_lasts: Words = ()
    lasting_after: Words = ()
    # Between such an hour and the day or night in which it falls: "8 h 45 par jour".
    per: Words = ()
    # Between a length and the time in which it is covered, beside `per`: "km à l'heure", "km all'ora".
    per_time: Words = ()
    # Before `at` and an hour that it may last: "le trajet passe à 1 h 45".
    lasting_with_at: Words = ()
    # Before a time of day, never before a length: "until 2:15", "dès 9 h 30".
    before_time: Words = ()
    # Names of a time: "noon": "12:00".
    clock: Mapping[str, str] = field(default_factory=dict)
    # Before the hour: half an hour after it ("half past six"), half an hour before it ("halb sieben").
    half_past: Words = ()
    half_to: Words = ()
    # Between minutes and hour: "twenty to nine", "twenty past nine".
    minutes_to: Words = ()
    minutes_past: Words = ()
    # Between hour and minutes: "neuf heures moins vingt", "las nueve y veinte".
    minutes_off: Words = ()
    minutes_on: Words = ()
    # Between hour and minutes that have their own word after them: "6 बजकर 40 मिनट".
    minutes_follow: Words = ()
    # A quarter of an hour beside one of the last five: "quarter to six", "y cuarto".
    quarters: Words = ()

    # RANGES AND PAIRS. Before a range, and between its ends then: "between 5 and 7".
    between: Words = ()
    ands: Words = ()
    # Between two numbers that are a range: "5 to 7".
    to: Words = ()
    # Between two numbers that are not a range, from the first to the second: "von 12 auf 15".
    towards: Words = ()
    # Between a part and its whole: "12 of the 15". And between those of a share: "one in three".
    out_of: Words = ()
    shares: Words = ()
    # Before an ordinal that is a share then: "every third".
    each: Words = ()
    # None in a score, after a dash or `to`: "two-nil".
    nil: Words = ()
    # Between two numbers that are compared: "52 % against 48 %".
    against: Words = ()

    # CHANGES. Near a share that is a negative change then, "contracted by 0.4 %": growth of -0.4 %.
    falling: Words = ()

    # UNITS AND MONEY. Names beside CLDR's -> CLDR unit, "mile": "length-mile", or "year", "day", ...
    units: Mapping[str, str] = field(default_factory=dict)
    # The same, only in capitals but written here in small letters: Polish KM, horsepower, beside km.
    capital_units: Mapping[str, str] = field(default_factory=dict)
    # Units that are never counted: "annual": "year".
    unit_adjectives: Mapping[str, str] = field(default_factory=dict)
    # A number and its unit in one word: "trienio": (3, "year"); "half" adds a half, "ढाई": (2, "half").
    number_units: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    # A number and its unit in a term that is not a figure itself: "right angle": (90, "degree").
    embedded_amounts: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    # Somebody in the ten years from this age on: "octogenarian": 80.
    ages: Mapping[str, int] = field(default_factory=dict)
    # What to write for such a word, with the first and the last of its years: "person aged {} to {}".
    aged: str = ""
    # After tens in digits, the same: "30-somethings".
    age_suffixes: Words = ()
    # 6'2" is a height in feet and inches.
    feet_marks: bool = False
    # After a unit of length: "cm au carré".
    squared: Words = ()
    # Before a number: "minus three"; and where it also means "less": "menos tres". After degrees.
    minus: Words = ()
    minus_or_less: Words = ()
    below_zero: Words = ()
    # Names -> ISO 4217 code, or the name of a family such as "kr" or "peso": see `units.FAMILIES`.
    currencies: Mapping[str, str] = field(default_factory=dict)
    # Whose money a bare amount is taken for, if not only that of the land where CLDR has most speakers.
    home_currencies: tuple[str, ...] = ()

    # NAMES AND SAYINGS. Terms whose number counts nothing: "sur son 31".
    idioms: Words = ()
    # Before a Roman numeral of one letter, which is a number then: "World War I".
    roman_cues: Words = ()
    # Nouns that with a number are a name, which translations may leave out: "line 4", "Art. 5".
    numbered_nouns: Words = ()
