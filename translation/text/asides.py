"""Words in brackets: stage directions, labels, an editor's words. “[sighs] Well.”, “We won! (cheers)”"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENING = re.compile(r"[(\[]")
_BRACKETED = re.compile(r"[(\[（［【〔][^()\[\]（）［］【】〔〕]*[)\]）］】〕]")
# Not the address of a link, nor a plural, "member(s)", nor brackets within brackets. A figure in brackets is
# compared as a figure; other signs are those of code.
_ASIDE = re.compile(r"(?<![\w\])!\\])(?:\([^()\[\]\n]{2,200}\)|\[[^()\[\]\n]{2,200}\])(?![\w(\[\\]|:\s*http)")
_WORD = re.compile(r"[^\W\d_]{2}")
_CODE = re.compile(r"[\d/\\=_<>|*`$^]")
_ENDS = (".", "!", "?", "…")
_LONGEST_DIRECTION = 40  # code points; longer ones are sentences, which people join with the one before
_REACH = 60  # code points beside it that are looked at
_QUOTES = ' "“„«»¿¡-–—'
_LEAD = re.compile(r"\W*(?:(?=[^\W\d_])[^a-z:\n]{2,30}:|[^\W\d_][\w .'’-]{0,30}:)?\s*")  # "TOM: ", "Ann: "


def asides(text: str) -> Iterator[Span]:
    """The passages of words in brackets, with these, in order."""
    if not _OPENING.search(text):
        return
    for match in _ASIDE.finditer(text):
        if _WORD.search(match[0]) and not _CODE.search(match[0]):
            yield Span(*match.span())


def is_aside(text: str) -> bool:
    """Whether the whole text is one such passage."""
    return next(asides(text), None) == Span(0, len(text))


def lost(source: str, target: str) -> list[Span]:
    """The asides of `source`, if `target` has fewer in brackets; without those that it has unchanged."""
    found = list(asides(source))
    kept = _BRACKETED.findall(target) if found else []
    if sum(_WORD.search(words) is not None for words in kept) >= len(found):
        return []
    unchanged = frozenset(kept)
    return [span for span in found if span.of(source) not in unchanged]


def is_editorial(aside: Span, text: str) -> bool:
    """Whether its brackets are kept: square ones, an editor's, and those beside a sentence.

    People leave out others, or set dashes for them.
    """
    return text[aside.start] == "[" or is_beside(aside, text)


def is_beside(aside: Span, text: str) -> bool:
    """Whether it is short and behind the end of a sentence, or before one: “TOM: (sighs) Well.”"""
    before = text[max(0, aside.start - _REACH) : aside.start].rstrip()
    if before.endswith(_ENDS):
        return aside.end - aside.start <= _LONGEST_DIRECTION
    after = text[aside.end : aside.end + _REACH].lstrip(_QUOTES)
    return aside.start < _REACH and is_lead(before) and after[:1].isupper()


def is_lead(text: str) -> bool:
    """Whether it says who speaks, or has signs alone."""
    return _LEAD.fullmatch(text) is not None
