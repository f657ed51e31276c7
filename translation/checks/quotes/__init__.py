"""Quotes: find the quoted words of a text and who says them, and compare both sides of a translation."""

from translation.checks.quotes.comparison.verdicts import compare
from translation.checks.quotes.extraction.quotes import extract

__all__ = ["compare", "extract"]
