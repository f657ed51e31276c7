"""What a sentence can be known by in another text: words, figures by their value, names, signs."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.checks.figures import extract
from translation.languages.bilingual import notions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from translation.model import Span

    Features = Mapping[str, float]

_WORD = re.compile(r"[^\W\d_]+|\d+")
_SIGNS = re.compile(r"[?!:;%(]|[«“„]")
_BEGINNING = 4  # letters that related words and the forms of one word share
_LONG = 5  # letters of a word that may have a cognate
_PAIR = 0.5  # of the weight of a word: two in a row say less than two


def features(text: str, spans: Sequence[Span], language: str, *, translated: bool) -> Sequence[Features]:
    """What each sentence of a text is known by, with how much it counts.

    `translated`: both texts are in one language, one of them by a machine; then all words count, and the
    order of words does. Otherwise words count that look alike in many languages, and those of frequent
    notions.
    """
    found: list[Counter[str]] = [
        Counter(_same_language(span.of(text)) if translated else _across(span.of(text), language))
        for span in spans
    ]
    for number, value in _figures(text, spans, language):
        found[number][value] += 1
    if translated:
        for counts, span in zip(found, spans, strict=True):
            counts.update(_pairs(span.of(text)))
    return found


def _same_language(sentence: str) -> Iterator[str]:
    for match in _WORD.finditer(sentence):
        yield _beginning(match[0])
    yield from _SIGNS.findall(sentence)


def _across(sentence: str, language: str) -> Iterator[str]:
    for match in _WORD.finditer(sentence):
        word = match[0]
        if len(word) >= _LONG or word[0].isupper():
            yield _beginning(word)
        yield from _notions(word, language)
    yield from _SIGNS.findall(sentence)


@lru_cache(maxsize=8192)
def _notions(word: str, language: str) -> tuple[str, ...]:
    return tuple(f"#{number}" for number in sorted(notions(word, language)))


def _pairs(sentence: str) -> Mapping[str, float]:
    words = [_beginning(word) for word in _WORD.findall(sentence)]
    pairs = Counter(f"{first} {second}" for first, second in pairwise(words))
    return {pair: count * _PAIR for pair, count in pairs.items()}


def _figures(text: str, spans: Sequence[Span], language: str) -> Iterator[tuple[int, str]]:
    """The figures, each with the number of the sentence that it begins in."""
    number = 0
    for figure in extract(text, language):
        while number < len(spans) and spans[number].end <= figure.span.start:
            number += 1
        if number == len(spans):
            return
        if spans[number].start <= figure.span.start:
            yield number, f"={figure.value}"


@lru_cache(maxsize=8192)
def _beginning(word: str) -> str:
    folded = unicodedata.normalize("NFKD", word[: 3 * _BEGINNING].casefold())
    return "".join(sign for sign in folded if not unicodedata.combining(sign))[:_BEGINNING]
