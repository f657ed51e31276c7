"""Where a sentence is cut that is too long for a model, or that it does not translate whole.

Nothing is dropped: the parts joined are the sentence.
"""

from __future__ import annotations

import re

_LEAST_CLAUSE = 15  # characters

_CLAUSE_END = re.compile(r"(?<=[;:,.!?])\s+|(?<=[，；：。、])|\s+(?=[–—])")
_BLANK = re.compile(r"\s+")
# The strongest signs first. The blank stays with what follows.
_STRONG_ENDS = (re.compile(r"(?<=[.!?])(?=\s+[^\W\d_a-z])"), re.compile(r"(?<=[;:])(?=\s)"))
_COMMA = re.compile(r"(?<=[,،])(?=\s)")


def split_in_two(sentence: str) -> tuple[str, str]:
    """Cut between two clauses, else between two words, as near to the middle as possible."""
    middle = len(sentence) // 2
    cuts = [end.end() for end in _CLAUSE_END.finditer(sentence)] or [
        blank.end() for blank in _BLANK.finditer(sentence)
    ]
    cut = min(cuts, key=lambda cut: abs(cut - middle), default=middle)
    if not 0 < cut < len(sentence):
        cut = middle
    return sentence[:cut], sentence[cut:]


def clause_end(text: str) -> int:
    """Where the first clause of a text ends, behind its blank; else the blank nearest to its middle."""
    end = _CLAUSE_END.search(text)
    return end.end() if end else len(split_in_two(text)[0])


def split_to_length(sentence: str, most: int) -> list[str]:
    """Parts of at most `most` characters."""
    if len(sentence) <= most:
        return [sentence]
    return [part for half in split_in_two(sentence) for part in split_to_length(half, most)]


def split_at_strong_ends(sentence: str) -> list[str]:
    """Cut behind full stops, else behind semicolons and colons; the whole if a part would be too short.

    Of two sentences in one, a model may translate the first alone.
    """
    for ends in _STRONG_ENDS:
        parts = ends.split(sentence)
        if len(parts) > 1 and all(len(part) >= _LEAST_CLAUSE for part in parts):
            return parts
    return [sentence]


def split_at_commas(sentence: str) -> list[str]:
    """Cut behind commas. What is too short to mean anything to a model stays with the part before."""
    parts = [""]
    for part in _COMMA.split(sentence):
        if len(parts[-1]) >= _LEAST_CLAUSE and len(part) >= _LEAST_CLAUSE:
            parts.append(part)
        else:
            parts[-1] += part
    return parts
