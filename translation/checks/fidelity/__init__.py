"""Fidelity: words that were lost, altered or made up, sentence by sentence."""

from translation.checks.fidelity.comparison import compare, compare_pair
from translation.checks.fidelity.pair import Pair
from translation.checks.fidelity.rules import RULES

__all__ = ["RULES", "Pair", "compare", "compare_pair"]
