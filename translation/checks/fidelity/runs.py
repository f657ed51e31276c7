"""Runs of one sign, letter, syllable or word that only the translation has: a model fell into a loop."""

from __future__ import annotations

import re
from itertools import islice
from operator import eq
from typing import TYPE_CHECKING

from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.fidelity.pair import Pair
    from translation.model import Finding

# A run in the target, and what in the source accounts for it: a shorter one, as nobody counts in "shhh".
_RUNS = (
    # Dots that no ellipsis has: "... ..".
    (re.compile(r"(?:\.\.\.|…)\s[.…]|\.{5,}|…{3,}"), re.compile(r"\.\.|…")),
    (re.compile(r"([^\w\s.…])(?:\s?\1){4,}"), re.compile(r"([^\w\s.…])(?:\s?\1){2}")),
    (re.compile(r"([^\W\d_])\1{4,}", re.IGNORECASE), re.compile(r"([^\W\d_])\1{2}", re.IGNORECASE)),
    (re.compile(r"([^\W\d_]{2,4}?)\1{3,}", re.IGNORECASE), re.compile(r"([^\W\d_]{2,4}?)\1", re.IGNORECASE)),
)
# What every run has, at no cost where there is none.
_ANY = re.compile(r"(.{1,4}?)\1{3}|[.…]\s[.…]|…{3}")
_WORD = re.compile(r"\w+")
_LONGEST = 6  # words that come again and again
_TIMES = 3
_SHOWN = 40  # code points of a run that a reason repeats


def compare(pair: Pair) -> Iterator[Finding]:
    """The first run of each kind that the target has and the source has not."""
    if _ANY.search(pair.target.casefold()):
        for run, known in _RUNS:
            match = run.search(pair.target)
            if match and not (known.search(pair.source) or repeated_words(pair.source)):
                yield _finding(pair, Span(*match.span()))
    span = repeated_words(pair.target)
    if span and not (repeated_words(pair.source) or any(known.search(pair.source) for _, known in _RUNS)):
        yield _finding(pair, span)


def _finding(pair: Pair, span: Span) -> Finding:
    words = span.of(pair.target)
    return pair.finding("fidelity.run", "added", f"added, again and again: {words[:_SHOWN]}", target=span)


def repeated_words(text: str) -> Span | None:
    """Up to six words that follow themselves at least twice, all three times together; None without any."""
    spelled = [word.casefold() for word in _WORD.findall(text)]
    if len(spelled) - len(set(spelled)) < _TIMES - 1:
        return None
    for size in range(1, min(_LONGEST, len(spelled) // _TIMES) + 1):
        as_before = bytes(map(eq, spelled, spelled[size:]))  # whether a word is that `size` words later
        start = as_before.find(b"\1" * size * (_TIMES - 1))
        if start >= 0 and not spelled[start].isdigit():
            words = [*islice(_WORD.finditer(text), start, start + size * _TIMES)]
            return Span(words[0].start(), words[-1].end())
    return None
