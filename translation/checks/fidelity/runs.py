"""Runs of one sign, letter, syllable or word that only the translation has: a model fell into a loop."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from operator import eq
from typing import TYPE_CHECKING

from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.fidelity.pair import Pair
    from translation.model import Finding

# A run in the target, and what accounts for it in the source: a shorter one, as nobody counts in "shhh".
_Run = tuple[re.Pattern[str], re.Pattern[str]]
_SIGNS: tuple[_Run, ...] = (
    # Dots as no ellipsis has them: "... ..", ". . . . .".
    (re.compile(r"(?:\.\.\.|…)\s[.…]|\.{5,}|…{3,}|(?:\.{1,2}\s){4,}\."), re.compile(r"\.\s?\.|…")),
    (re.compile(r"([^\w\s.…])(?:\s?\1){4,}"), re.compile(r"([^\w\s.…])(?:\s?\1){2}")),
    # But for the strokes that draw out a word in Arabic and in Japanese.
    (re.compile(r"([^\W\d_ـー])\1{4,}", re.IGNORECASE), re.compile(r"([^\W\d_])\1{2}", re.IGNORECASE)),
)
_SYLLABLES: _Run = (
    re.compile(r"([^\W\d_]{2,4}?)\1{3,}", re.IGNORECASE),
    re.compile(r"([^\W\d_]{2,4}?)\1{2}|\b([^\W\d_]{2,4})\2\b", re.IGNORECASE),
)
_FOUR_ALIKE = re.compile(r"(.)\1{3}", re.IGNORECASE)
_LEAST_SYLLABLES = 8  # letters of four syllables, at least ...
_FEW_LETTERS = 4  # ... and how many different ones they have
_WORD = re.compile(r"\w+")
_LONGEST = 6  # words that come again and again
_TIMES = 3
_SHOWN = 40  # code points of a run that a reason repeats


def compare(pair: Pair) -> Iterator[Finding]:
    """The first run of each kind that the target has and the source has not."""
    words = _words(pair.target)
    for run, accounting in _likely(pair.target, words):
        match = run.search(pair.target)
        if match and not (accounting.search(pair.source) or _repeats_itself(pair.source)):
            yield _finding(pair, Span(*match.span()))
    span = repeated_words(pair.target, words)
    if span and not _repeats_itself(pair.source):
        yield _finding(pair, span)


def _finding(pair: Pair, run: Span) -> Finding:
    words = run.of(pair.target)[:_SHOWN]
    return pair.finding("fidelity.run", "added", f"added, again and again: {words}", target=run)


def _likely(text: str, words: Sequence[str]) -> Iterator[_Run]:
    """The kinds of run that the text may have: nearly always none, which is found at little cost."""
    if "…" in text or _FOUR_ALIKE.search("".join(text.split())):
        yield from _SIGNS
    if any(len(word) >= _LEAST_SYLLABLES and len(set(word)) <= _FEW_LETTERS for word in words):
        yield _SYLLABLES


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _repeats_itself(text: str) -> bool:
    """Whether it has words or syllables again and again: "hahaha" may be "哈哈哈哈哈"."""
    return bool(_SYLLABLES[1].search(text) or repeated_words(text, _words(text)))


def repeated_words(text: str, words: Sequence[str]) -> Span | None:
    """Up to six of the text's `words` that follow themselves twice, all three times; None without any."""
    if len(words) - len(set(words)) < _TIMES - 1 or max(Counter(words).values()) < _TIMES:
        return None
    for size in range(1, min(_LONGEST, len(words) // _TIMES) + 1):
        as_before = bytes(map(eq, words, words[size:]))  # whether a word is that `size` words later
        start = as_before.find(b"\1" * size * (_TIMES - 1))
        if start >= 0 and not words[start].isdigit():
            matches = [*islice(_WORD.finditer(text), start, start + size * _TIMES)]
            return Span(matches[0].start(), matches[-1].end())
    return None
