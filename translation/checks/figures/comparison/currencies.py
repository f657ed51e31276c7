"""An amount of money that is a bare number on the other side: whether that names its currency elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from translation.checks.figures.extraction.tokens import PADDING, tokenize
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.checks.figures.lexicon.units import same_unit
from translation.languages import cldr
from translation.languages.profile import cldr_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from translation.checks.figures.comparison.figure_use import Figures
    from translation.checks.figures.lexicon.lexicon import Lexicon
    from translation.model import Figure

# Their names mean other things, too: wreaths, hundreds.
_AMBIGUOUS = frozenset({"kr", "cent", "franc", "mark"})
# Code points to each side in which a currency is looked for: longer than a sentence and the one before it.
_FAR = 600
_STEM = 4  # letters in which two names of a currency agree: "forint", "forintos"
_LONG = 6
_STEM_OF_LAND = 5  # and those of a land and its people: "Slovenia", "Slovenes"
_AMERICA = frozenset({"america", "u.s."})  # so begin the Americans in most languages
_WORD = re.compile(r"\w(?:[\w.]*\w)?")


def is_unnamed(amount: Figure, bare: Figure, side: Figures) -> bool:
    """Whether `bare` is the number of an amount of money, and nothing on its side says of what money.

    Nothing: neither the sentence nor the one before it names the currency or a land that has it, most money
    of the article is counted in another one, and so is what readers at home take a bare amount for.
    """
    if amount.kind != "money" or bare.kind != "number" or bare.unit is not None or not side.reads_words:
        return False
    unit, known = amount.unit, lexicon(side.language)
    if unit is None or unit in _AMBIGUOUS or unit not in known.table.currencies.values():
        return False
    understood = set(side.main_currencies)
    if not side.by_machine:  # a model makes up any money, that of its readers most of all
        understood.update(known.table.home_currencies or cldr.home_currencies(side.language))
    start = side.before.start if side.before is not None else side.span.start
    said = side.text[max(start, bare.span.start - _FAR) : min(side.span.end, bare.span.end + _FAR)]
    understood |= set(_named(said, known))
    return not any(same_unit(unit, currency) for currency in understood) and not _is_written(
        unit, said, known
    )


def main_currencies(figures: Iterable[Figure]) -> frozenset[str]:
    """The currencies in which most of the money is counted: one, or several equally often."""
    money = [figure.unit for figure in figures if figure.kind == "money" and figure.unit is not None]
    if not money:
        return frozenset()
    counts = Counter(money)
    most = max(counts.values())
    return frozenset(unit for unit, count in counts.items() if count == most)


def _named(text: str, known: Lexicon) -> Iterator[str]:
    """The currencies that a text names, in amounts or without a number."""
    for token in tokenize(text, known)[:-PADDING]:
        if token.entry.currency is not None:
            yield token.entry.currency
        elif "code" in token.entry.roles:
            yield text[token.start : token.end].upper()


def _is_written(unit: str, text: str, known: Lexicon) -> bool:
    """Whether a word is like a name of the currency, or of a land that has it: "dolares", "slovène"."""
    names = {
        word
        for term, named in known.table.currencies.items()
        if named == unit
        for place, word in enumerate(_WORD.findall(_folded(term)))
        if len(word) >= (_LONG if place else _STEM)  # "sterling", not the "États" of their dollars
    }
    stems = {"euros" if name == "euro" else name[:_STEM] for name in names}  # as begins "Europe"
    lands = _lands(unit, known.table.code)
    stems |= {land[:_STEM_OF_LAND] for land in lands if " " not in land}
    text = _folded(text)
    return any(
        not stems.isdisjoint({word[:_STEM], word[:_STEM_OF_LAND]}) or any(map(word.endswith, names))
        for word in _WORD.findall(text)
    ) or any(land in text for land in lands if " " in land)


@lru_cache(maxsize=256)
def _lands(unit: str, language: str) -> frozenset[str]:
    """What a language calls the lands that have a currency."""
    locale = cldr.locale_of(cldr_name(language))
    names = frozenset(map(_folded, cldr.lands_of(unit, locale))) if locale is not None else frozenset()
    return names | _AMERICA if unit == "USD" else names


def _folded(text: str) -> str:
    """In lower case, without accents."""
    return "".join(char for char in normalize("NFKD", text.lower()) if not combining(char))
