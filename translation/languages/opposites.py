"""Words that say the opposite of others, in several languages: "open" and "closed", "ouvert" and "fermé".

They lie in `assets/words/opposites.tsv`: a pair a line, a language a column, its words before a stroke, their
opposites behind it, parted by commas; "*" stands for any ending.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from translation.languages.profile import profile
from translation.model import Span
from translation.resources import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator


def opposites(place: Span, text: str, other: str, source: str, target: str) -> Iterator[Span]:
    """The words of `other`, in `target`, that say the opposite of a word at a place of `text`, in `source`.

    Not if `other` has that word, too, or `text` its opposite: then they translate each other. Nothing for a
    language without a column.
    """
    near = place.of(text)
    for here, there in zip(_pairs(source), _pairs(target), strict=False):
        for said, opposite in ((0, 1), (1, 0)):
            if not here[said].search(near) or here[opposite].search(text) or there[said].search(other):
                continue
            yield from (Span(*match.span()) for match in there[opposite].finditer(other))


@lru_cache(maxsize=64)
def _pairs(code: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    cells = _columns().get(profile(code).bcp47.split("-")[0], ())
    return tuple(
        (_pattern(one), _pattern(other)) for one, _, other in (cell.partition("/") for cell in cells)
    )


def _pattern(phrases: str) -> re.Pattern[str]:
    """What finds some phrases, parted by commas."""
    forms = "|".join(re.escape(phrase.strip()).replace(r"\*", r"\w*") for phrase in phrases.split(","))
    return re.compile(rf"\b(?:{forms})\b", re.IGNORECASE)


@cache
def _columns() -> dict[str, tuple[str, ...]]:
    head, *lines = (WORDS / "opposites.tsv").read_text(encoding="utf-8").splitlines()
    columns = zip(*(line.split("\t") for line in lines), strict=True)
    return dict(zip(head.split("\t"), columns, strict=True))
