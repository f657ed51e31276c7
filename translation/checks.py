"""Both sides of a bitext, cross-checked: every figure and quotation, paired up or found wanting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation import figures, quotes

if TYPE_CHECKING:
    from translation.model import Bitext, Finding


def check(bitext: Bitext) -> tuple[Finding, ...]:
    """One finding for each quote and figure of either side, matched ones included, check by check."""
    return (*quotes.compare(bitext), *figures.compare(bitext))
