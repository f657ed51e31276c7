"""Quotes: find the quoted words of a text and who says them, and compare both sides of a translation."""

from translation.quotes.comparison import compare
from translation.quotes.extraction import extract

__all__ = ["compare", "extract"]
