"""Portuguese of Brazil: what Portuguese has."""

from translation.languages.pt.negation import TABLE

__all__ = ["TABLE"]
