"""What is read from the memory's file passes this first: anybody may have written it."""

from __future__ import annotations

import re

from translation.text.cleaning import harmless

_FOREIGN_ESCAPE = re.compile(
    r'\\[^"\\nt]'
)  # of a character that no clean text has, or that JSON need not escape


def is_clean(value: str) -> bool:
    """Whether a JSON text can have been written from clean texts: nothing in it acts on a terminal.

    A line feed or tab within a text is clean.
    """
    return not _FOREIGN_ESCAPE.search(value.replace("\\\\", "")) and harmless(value) == value
