"""The checks of both sides of a bitext: `CHECKS` has each, `check` runs all, `rules` are their reasons."""

from translation.checks.many import check_all
from translation.checks.run import CHECKS, Check, check, is_plain, load, rules

__all__ = ["CHECKS", "Check", "check", "check_all", "is_plain", "load", "rules"]
