"""Raised and lowered numbers as characters that show it by themselves: 10⁶ is not 106."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[+−–-]?\d{1,9}", re.ASCII)
_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_LOWERED = str.maketrans("0123456789+-−–", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋")
# A raised number behind one of these is the sign of a note; units are shorter, or metres in some language.
_BEFORE_NOTE = re.compile(r"(?:[.,;:!?…»”\"’]|(?<![^\W\d_])(?!m[eéèi]t)[^\W\d_]{4,40})$", re.IGNORECASE)
_NEAR = 60  # characters that tell whether it is a note's


def shifted(content: str, before: str, *, raised: bool, is_note: bool = False) -> str:
    """Raised or lowered text behind `before`; what is not a number stays as it is.

    The number of a note, by `before` where it is not known to be one, stands in brackets: it belongs to no
    figure.
    """
    if not _NUMBER.fullmatch(content):
        return content
    if raised and (is_note or _BEFORE_NOTE.search(before[-_NEAR:])):
        return f"[{content}]"
    return content.translate(_RAISED if raised else _LOWERED)
