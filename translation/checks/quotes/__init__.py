"""Quotes: find the quoted words of a text and who says them, and compare both sides of a translation."""

from translation.checks.quotes.comparison.verdicts import compare
from translation.checks.quotes.extraction.quotes import extract
from translation.checks.quotes.rules import RULES

__all__ = ["RULES", "compare", "extract"]
