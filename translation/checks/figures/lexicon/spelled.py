"""Which languages have their number words read: by our tables, or else by text2num (Danish)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translation.checks.figures.lexicon.lexicon import Lexicon


@lru_cache(maxsize=64)
def is_spelled(language: str) -> bool:
    """Whether text2num reads the number words of a language, by its two-letter code."""
    from text_to_num import alpha2digit

    try:
        alpha2digit("", language)
    except ValueError:
        return False
    return True


def reads_words(known: Lexicon) -> bool:
    """Whether the number words of a language are read, or only its digits, signs and scales."""
    table = known.table
    return bool(table.cardinals) or table.han is not None or is_spelled(table.code)
