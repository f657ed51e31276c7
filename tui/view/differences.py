"""Where two wordings differ. Pure: knows no widget."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"\w+|[^\w\s]")


def differing(text: str, other: str) -> Iterator[tuple[int, int]]:
    """The characters [start, end) of `text` whose words are not those of `other` in the same place."""
    words = [*_WORD.finditer(text)]
    matcher = SequenceMatcher(None, _WORD.findall(other), [word[0] for word in words], autojunk=False)
    for kind, _, _, first, last in matcher.get_opcodes():
        if kind != "equal" and first < last:
            yield words[first].start(), words[last - 1].end()
