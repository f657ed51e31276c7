"""The numbers of a list's items: “1. The port”, “b) the ferry”, “IV. The end”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translation.languages.profile import Profile

# "1", "2.3", "a", "IV", "iv", "§ 4" at the start of a sentence ("•1"); behind a colon only a list's first.
_NUMBER = re.compile(
    r"\A[^\w\s]{0,2}\s?(?:§+\s?)?(?:\d{1,3}(?:\.\d{1,2}){0,4}|[^\W\d_]|[IVXLC]{1,6}|[ivx]{1,6})\Z"
    r"|:\s[1aAiI]\Z|;\s(?:\d{1,2}|[^\W\d_]|[IVXLC]{1,6})\Z"
)
_LONGEST = 24  # code points
_MARKER = re.compile(r"(?:^|(?<=\s))(?:[•⁃◦▪‣]\s?)?\(?(\d{1,3}|[a-z])(\.\)|[.)])(?=\s+\S)")


def is_number(text: str, start: int, end: int) -> bool:
    """Whether the sentence that begins at `start` is up to `end` an item's number, or ends in one."""
    head = "x" if end - start > _LONGEST else ""  # the sentence begins before what is looked at
    return _NUMBER.search(head + text[max(start, end - _LONGEST) : end].lstrip()) is not None


def item_starts(text: str, language: Profile) -> list[int]:
    """Where the second and further items begin in a paragraph that is a list: “1) The port 2) The ferry”.

    Their numbers must follow each other, from the paragraph's beginning on. Where a number with a full stop
    is an ordinal ("1. FC Köln und 2. Liga"), only those with a bracket count.
    """
    starts: list[int] = []
    last: tuple[int, str] | None = None  # the number of the last item, and what stands behind it
    for match in _MARKER.finditer(text):
        number = int(match[1]) if match[1].isdecimal() else ord(match[1])
        if last is None:
            if text[: match.start()].strip() or (language.ordinal_stop and match[2] == "."):
                return []
        elif (number - 1, match[2]) == last:
            starts.append(match.start())
        else:
            continue
        last = number, match[2]
    return starts
