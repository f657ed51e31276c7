"""Read digits as written, in any decimal script, with the group and decimal marks of any country."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache

from translation.checks.figures.lexicon.scripts import SUBSCRIPTS
from translation.checks.figures.lexicon.scripts import VULGAR as VULGAR_FRACTIONS

# Longer than any quantity a newspaper prints: an account, a key, a serial number. Compared as a name.
LONGEST = 24

VULGAR = {
    char: Decimal(int(top)) / Decimal(int(bottom))
    for char in VULGAR_FRACTIONS
    for top, bottom in [unicodedata.normalize("NFKC", char).split("⁄")]
}

_SUBSCRIPT = re.compile(f"[{SUBSCRIPTS}]")
_MARK = re.compile(r"\D")
_SAME_MARKS = {ord("’"): "'", ord("٫"): ".", ord("٬"): ","}
_SLIP = re.compile(r"(?<=[.,])\s")  # "80, 000"


def ascii_digits(text: str) -> str:
    """The same text with every decimal digit of any script, and subscript digits, as 0-9."""
    if text.isascii():
        return text
    text = without_subscripts(text)
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def without_subscripts(text: str) -> str:
    """The same text, as long, with plain digits for subscripts: "CO₂" is called CO2."""
    return _SUBSCRIPT.sub(lambda digit: str(SUBSCRIPTS.index(digit[0])), text)


@lru_cache(maxsize=4096)
def readings(raw: str, decimal: str, group: str) -> tuple[Decimal, ...]:
    """The values that a written number may have, the likeliest first; none if it is not a plain number.

    `decimal` and `group` are the marks of the text's language. A single foreign mark before three digits
    may be either ("1.550" in a German text by an English hand): both values are kept.
    """
    if len(raw) > 2 * LONGEST:
        return ()
    text = _SLIP.sub("", ascii_digits(raw)).replace(".,", decimal).translate(_SAME_MARKS)
    marks = _MARK.findall(text)
    groups = _MARK.split(text)
    if sum(map(len, groups)) > LONGEST:
        return ()
    whole = Decimal("".join(groups))
    if not marks:
        return (whole,)
    last = Decimal("".join(groups[:-1]) + "." + groups[-1])  # the last mark sets off decimals
    if not groups[0]:  # ".5 percent"; but "a .22 rifle" is elsewhere one of "calibre 22"
        return (last, whole) if len(groups[1]) > 1 else (last,)
    kinds = set(marks)
    if kinds == {"·"}:
        return (last,) if len(marks) == 1 else ()
    if len(kinds) > 1:
        return (last,) if _ends_in_decimals(marks, groups) else ()
    if len(marks) > 1 or not kinds & {".", ","}:
        return _of_one_kind_of_mark(groups, whole, last)
    if len(groups[1]) != 3 or not 1 <= len(groups[0]) <= 3 or groups[0].startswith("0"):
        return (last,)
    return {group: (whole,), decimal: (last, whole)}.get(marks[0], (whole, last))


def _ends_in_decimals(marks: list[str], groups: list[str]) -> bool:
    """Whether marks of two kinds set off groups and then decimals: "1.234,5"."""
    return (
        len(set(marks)) == 2 and marks.count(marks[-1]) == 1 and marks[-1] in ".," and _grouped(groups[:-1])
    )


def _of_one_kind_of_mark(groups: list[str], whole: Decimal, last: Decimal) -> tuple[Decimal, ...]:
    """ "1.234.567"; and "13.289.40", one mark for both, seen where a hand mixed two countries."""
    if _grouped(groups):
        return (whole,)
    return (last,) if len(groups) > 2 and len(groups[-1]) < 3 and _grouped(groups[:-1]) else ()


def _grouped(groups: list[str]) -> bool:
    """Whether digits are set in groups: of three, or as in India (12,34,567)."""
    if not 1 <= len(groups[0]) <= 3 or len(groups[-1]) != 3:
        return len(groups) == 1
    return all(len(group) == 3 for group in groups[1:]) or all(len(group) == 2 for group in groups[1:-1])


def is_plain(raw: str) -> bool:
    """Whether a number is written in digits only, without any mark."""
    return raw.isdecimal()
