"""Figures: find every number, date, amount and designation of a text, and compare two sides by value."""

from translation.checks.figures.comparison.verdicts import compare
from translation.checks.figures.extraction.scan import scan
from translation.checks.figures.rules import RULES
from translation.model import Figure

__all__ = ["RULES", "compare", "extract"]


def extract(text: str, language: str) -> tuple[Figure, ...]:
    """The figures of a text in reading order; spans are code points of `text` and do not overlap.

    Any language code is accepted: without a table of its own a language is read in digits, signs and
    CLDR's month and weekday names. Never raises.
    """
    return tuple(scanned.figure for scanned in scan(text, language) if not scanned.implicit)
