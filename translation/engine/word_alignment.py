"""Which words of a sentence and its translation belong together: a hint, read from the model's attention.

The translation is given to the model once more, and the attention of the last layer of its decoder is read.
Nothing of this needs to be kept.
"""

from __future__ import annotations

import re
from functools import reduce
from itertools import pairwise
from typing import TYPE_CHECKING

from translation import packages
from translation.engine import typography
from translation.model import Span
from translation.text.skeleton import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from translation.engine.runtime import Model
    from translation.model import Bitext

WordLink = tuple[Span, Span]  # a word of the source, a word of the target
Pairs = frozenset[tuple[int, int]]  # the same by the words' numbers in their sentences

# A target word is linked to each source word that has more than this share of its attention.
LEAST_SHARE = 0.25

_WORD = re.compile(r"\S+")
_CORE = re.compile(r"\w(?:.*\w)?", re.DOTALL)


def word_links(bitext: Bitext, index: int, models: Sequence[Model]) -> tuple[WordLink, ...]:
    """The words of segment `index` that belong together, as spans of both texts, in the order of the source.

    `models` are those that lead from one language to the other. Empty if the sentence has no words or no
    translation, or is too long for a model.
    """
    segment = bitext.segments[index]
    through = segment.translation.through if segment.translation else ()
    if segment.target is None or segment.is_copied or len(through) != len(models) - 1:
        return ()
    texts = [segment.source.of(bitext.source), *through, segment.target.of(bitext.target)]
    words = [_words(text) for text in texts]
    steps = [
        _model_pairs(model, [word for _, word in source], [word for _, word in target])
        for model, (source, target) in zip(models, pairwise(words), strict=True)
    ]
    pairs = reduce(composed, steps)
    source_spans, target_spans = ([span for span, _ in words[end]] for end in (0, -1))
    return tuple(
        (source_spans[source].moved(segment.source.start), target_spans[target].moved(segment.target.start))
        for source, target in sorted(pairs)
    )


def composed(first: Pairs, second: Pairs) -> Pairs:
    """The pairs of source and target words that are paired with the same word in between."""
    return frozenset(
        (source, target) for source, middle in first for between, target in second if middle == between
    )


def attended(
    attention: Sequence[Sequence[float]], columns: Sequence[int | None], rows: Sequence[int | None]
) -> Pairs:
    """The pairs of source and target words, from the attention of each target token (a row).

    `columns` and `rows`: the number of the word that each source and target token belongs to; None for signs.
    """
    shares: dict[int, dict[int, float]] = {}  # of each target word's attention, on each source word
    for row, target in zip(attention, rows, strict=False):
        if target is not None:
            of_word = shares.setdefault(target, {})
            for share, source in zip(row, columns, strict=False):
                if source is not None:
                    of_word[source] = of_word.get(source, 0.0) + share
    return frozenset(
        (source, target)
        for target, of_word in shares.items()
        for source, share in of_word.items()
        if share > LEAST_SHARE * sum(of_word.values())
    )


def _words(sentence: str) -> list[tuple[Span, str]]:
    """The spans of the words without their signs, and the words with them, as a model is given them."""
    words = []
    for part in worded(sentence):
        for word in _WORD.finditer(sentence, part.start, part.end):
            core = _CORE.search(word[0])
            start, end = core.span() if core else (0, 0)
            words.append((Span(word.start() + start, word.start() + end), word[0]))
    return words


def _model_pairs(model: Model, source_words: Sequence[str], target_words: Sequence[str]) -> Pairs:
    source_tokens, columns = _tokens(source_words, model.tokens, model.package.source)
    target_tokens, rows = _tokens(target_words, _target_tokenizer(model), model.package.target)
    return attended(model.attention(source_tokens, target_tokens), columns, rows)


def _tokens(
    words: Iterable[str], encode: Callable[[str], Sequence[str]], language: str
) -> tuple[list[str], list[int | None]]:
    """The tokens of the words, and the number of the word that each belongs to; None for signs."""
    tokens: list[str] = []
    owners: list[int | None] = []
    for number, word in enumerate(words):
        for token in encode(typography.simplify(word, language)):
            tokens.append(token)
            owners.append(number if any(map(str.isalnum, token)) else None)
    return tokens, owners


def _target_tokenizer(model: Model) -> Callable[[str], Sequence[str]]:
    """Tokenizes the target language: the package that leads back if there is one, else the model's own."""
    source, target = model.package.source, model.package.target
    for package in packages.available():
        if (package.source, package.target) == (target, source) and package.origin == model.package.origin:
            tokenizer = packages.open_package(package).tokenizer
            return lambda text: tokenizer.encode(text)
    return model.tokens
