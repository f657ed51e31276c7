"""Negation: clauses that are negated on one side only."""

from translation.checks.negation.comparison import compare
from translation.checks.negation.rules import RULES

__all__ = ["RULES", "compare"]
