"""A sentence with its figures as models read them rightly: "1 heure 30 minutes", "0.5%", "8,6 %, à 41"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.scan import scan
from translation.checks.figures.lexicon.iso_durations import read
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.languages.cldr import counted, locale_of, number_blanks
from translation.languages.figure_relations import figure_relations
from translation.languages.profile import cldr_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from babel import Locale

    from translation.checks.figures.extraction.scan import ScannedFigure
    from translation.model import Figure

_AGES = 10  # readings of a word such as "septuagenarian"


def with_plain_figures(sentence: str, language: str) -> str:
    """The sentence with plain figures; itself where there is nothing to be changed.

    "1 h 30" is taken for a time of day, "half a percent" for a half, "septuagénaire" for seven years, and
    "de 8,6 % à 41,27 euros" for a way from one to the other: a comma says that the second is what is reached.
    """
    locale = locale_of(cldr_name(language))
    if locale is None:
        return sentence
    found = list(scan(sentence, language))
    parts, start = [], 0
    for number, scanned in enumerate(found):
        figure = scanned.figure
        plain = _plain(scanned, language, locale)
        parts += [sentence[start : figure.span.start], figure.text if plain is None else plain]
        start = figure.span.end
        if _is_change(sentence, found[number : number + 2], language):
            parts.append(",")
    return "".join([*parts, sentence[start:]])


def _plain(scanned: ScannedFigure, language: str, locale: Locale) -> str | None:
    """A length in numbers and whole words, an amount of percent in digits, an age in two; None for others."""
    figure = scanned.figure
    if scanned.implicit:
        return _age(figure, language)
    if figure.kind == "duration" and isinstance(figure.value, str):
        return " ".join(counted(locale, int(number), unit) for number, unit in read(figure.value).parts())
    if figure.kind == "percent" and isinstance(figure.value, Decimal) and figure.value % 1:
        if any(map(str.isdecimal, figure.text)):
            return None
        decimal = lexicon(language).table.decimal
        return f"{figure.value:f}".replace(".", decimal) + number_blanks(locale)[1] + "%"
    return None


def _age(figure: Figure, language: str) -> str | None:
    years = [reading.value for reading in figure.readings if reading.unit == "year"]
    aged = lexicon(language).table.aged
    return aged.format(years[0], years[-1]) if aged and len(years) == _AGES else None


def _is_change(sentence: str, pair: Sequence[ScannedFigure], language: str) -> bool:
    """Whether the first of two figures says by how much something changed, and the second what it reached."""
    if len(pair) < 2 or pair[0].figure.kind != "percent" or pair[1].figure.unit == pair[0].figure.unit:
        return False
    relations = figure_relations(language)
    change, reached = pair[0].figure.span, pair[1].figure.span
    before = sentence[: change.start].lower().split()[-1:]
    between = sentence[change.end : reached.start].strip().lower()
    return bool(before) and before[0] in relations.old_or_change and between in relations.new
