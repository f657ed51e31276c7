"""The checks of both sides of a bitext: `check` runs them all."""

from translation.checks.run import check

__all__ = ["check"]
