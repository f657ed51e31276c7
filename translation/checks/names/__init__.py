"""People, places, organisations and nationalities of both sides, paired up."""

from translation.checks.names.comparison import compare
from translation.checks.names.rules import RULES

__all__ = ["RULES", "compare"]
