"""Which words of a sentence and its translation belong together: a hint, read from the model's attention.

The translation is put to the model once more, word by word, and it tells what it looks at (the last layer
of its decoder). Nothing of this need be kept.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from translation import packages
from translation.engine import typography
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from translation.engine.runtime import Model
    from translation.model import Bitext

WordLink = tuple[Span, Span]
Pairs = frozenset[tuple[int, int]]  # numbers of words on both sides

# A word looks at another where it spends this share of its attention on it.
LEAST_SHARE = 0.25

_WORD = re.compile(r"\S+")
_CORE = re.compile(r"\w(?:.*\w)?", re.DOTALL)


def word_links(bitext: Bitext, index: int, models: Sequence[Model]) -> tuple[WordLink, ...]:
    """The words of segment `index` that belong together, as spans of both texts, in the order of the source.

    `models` are those that lead from one language to the other. A sentence without words, without a
    translation, or too long for a model has no links.
    """
    segment = bitext.segments[index]
    through = segment.translation.through if segment.translation else ()
    if segment.target is None or len(through) != len(models) - 1:
        return ()
    texts = [segment.source.of(bitext.source), *through, segment.target.of(bitext.target)]
    sides = [_words(text) for text in texts]
    pairs: Pairs | None = None
    for model, (words, others) in zip(models, pairwise(sides), strict=True):
        step = _linked(model, [text for _, text in words], [text for _, text in others])
        pairs = step if pairs is None else composed(pairs, step)
    return tuple(
        (sides[0][one][0].moved(segment.source.start), sides[-1][other][0].moved(segment.target.start))
        for one, other in sorted(pairs or ())
    )


def composed(first: Pairs, second: Pairs) -> Pairs:
    """What belongs together over the words in between."""
    return frozenset((one, other) for one, middle in first for between, other in second if middle == between)


def linked(
    attention: Sequence[Sequence[float]], columns: Sequence[int | None], rows: Sequence[int | None]
) -> Pairs:
    """The pairs of source and target words, from what each target piece (a row) looks at.

    `columns` and `rows`: the number of the word that each source and target piece belongs to; None: to
    none, as signs do.
    """
    sums: dict[int, dict[int, float]] = {}
    for row, word in zip(attention, rows, strict=False):
        if word is not None:
            looks = sums.setdefault(word, {})
            for share, other in zip(row, columns, strict=False):
                if other is not None:
                    looks[other] = looks.get(other, 0.0) + share
    pairs: set[tuple[int, int]] = set()
    for word, looks in sums.items():
        total = sum(looks.values())
        pairs.update((other, word) for other, share in looks.items() if share > LEAST_SHARE * total)
    return frozenset(pairs)


def _words(sentence: str) -> list[tuple[Span, str]]:
    """The words with their signs, as a model is given them, and the places of the bare words."""
    lead = len(typography.lead(sentence))
    found = []
    for match in _WORD.finditer(sentence, lead):
        core = _CORE.search(match[0])
        start, end = core.span() if core else (0, 0)
        found.append((Span(match.start() + start, match.start() + end), match[0]))
    return found


def _linked(model: Model, words: Sequence[str], others: Sequence[str]) -> Pairs:
    tokens, columns = _pieces(words, model.tokens, model.package.source)
    made, rows = _pieces(others, _target_tokens(model), model.package.target)
    return linked(model.attention(tokens, made), columns, rows)


def _pieces(
    words: Iterable[str], encode: Callable[[str], Sequence[str]], language: str
) -> tuple[list[str], list[int | None]]:
    """The pieces of the words, and the number of the word that each belongs to; None for signs alone."""
    pieces: list[str] = []
    owners: list[int | None] = []
    for number, word in enumerate(words):
        for piece in encode(typography.simplify(word, language)):
            pieces.append(piece)
            owners.append(number if any(map(str.isalnum, piece)) else None)
    return pieces, owners


def _target_tokens(model: Model) -> Callable[[str], Sequence[str]]:
    """What cuts the target language as the model does: the package that leads back, where there is one."""
    source, target = model.package.source, model.package.target
    for package in packages.available():
        if (package.source, package.target) == (target, source) and package.origin == model.package.origin:
            tokenizer = packages.open_package(package).tokenizer
            return lambda text: tokenizer.encode(text)
    return model.tokens
