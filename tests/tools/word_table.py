"""Build the table of the words of two languages that stand for each other: `assets/words/en-fr.tsv.gz`.

    uv run python -m tests.tools.word_table --pairs en-fr.tsv.gz en fr

The data is a parallel corpus: one sentence pair a line, a tab in between, the columns in the order of the
two languages. Its words are aligned in both directions (IBM Model 1, Brown et al. 1993); a pair of words
is kept where both directions find it likely. No sentence of the data is in the table.

Takes four minutes and 6 GB of memory.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tests.tools.shortlist import Sentences, align
from translation.languages.bilingual import split_words
from translation.resources import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

LONGEST = 25  # words of a sentence, either side: links grow with the product
LEAST_FREQUENT = 3  # occurrences of a word in the data
LEAST_COUNT = 2.0  # expected number of times that two words stood for each other
LEAST_SHARE = 0.02  # of a word's alignments, geometric mean of both directions
MOST = 8  # counterparts of a word
NULL = 0  # the word that stands for nothing, which takes what is said on one side alone


def read(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    """The words of each sentence pair that is short enough and has words on both sides."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            source, separator, target = line.rstrip("\n").partition("\t")
            words = split_words(source), split_words(target)
            if separator and all(0 < len(side) <= LONGEST for side in words):
                yield words


def numbered(sentences: Iterable[Sequence[str]]) -> dict[str, int]:
    """The numbers of the words that are frequent enough, from 1."""
    counts = Counter(word for sentence in sentences for word in sentence)
    frequent = sorted(word for word, count in counts.items() if count >= LEAST_FREQUENT)
    return {word: number for number, word in enumerate(frequent, start=1)}


def shares(source: Sentences, target: Sentences, size: int) -> dict[tuple[int, int], tuple[float, float]]:
    """For each pair of words how often one made the other, and its share of all that the first made."""
    made_by, made, counts = align(source, target, size)
    of_source = counts / np.bincount(made_by, counts)[made_by]
    kept = (counts >= LEAST_COUNT) & (of_source >= LEAST_SHARE / 10) & (made_by != NULL) & (made != NULL)
    rows = (column[kept].tolist() for column in (made_by, made, counts, of_source))
    return {(one, other): (count, share) for one, other, count, share in zip(*rows, strict=True)}


def table(pairs: Sequence[tuple[Sequence[str], Sequence[str]]]) -> dict[str, list[str]]:
    """The counterparts of each word of the first language, the likeliest first."""
    numbers = tuple(numbered(pair[side] for pair in pairs) for side in (0, 1))
    sides = [Sentences.of([_numbers(pair[side], numbers[side]) for pair in pairs]) for side in (0, 1)]
    size = max(map(len, numbers)) + 1
    there, back = shares(sides[0], sides[1], size), shares(sides[1], sides[0], size)
    names = tuple(dict(zip(one.values(), one, strict=True)) for one in numbers)
    scores = {
        (names[0][one], names[1][other]): (share * back[other, one][1]) ** 0.5
        for (one, other), (_, share) in there.items()
        if (other, one) in back
    }
    return _likeliest(scores)


def _numbers(sentence: Sequence[str], numbers: Mapping[str, int]) -> np.typing.NDArray[np.int64]:
    return np.array([NULL, *(numbers.get(word, NULL) for word in sentence)], np.int64)


def _likeliest(scores: Mapping[tuple[str, str], float]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for (one, other), score in sorted(scores.items(), key=lambda item: (item[0][0], -item[1], item[0][1])):
        if score >= LEAST_SHARE and len(found[one]) < MOST:
            found[one].append(other)
    return dict(found)


def write(path: Path, counterparts: Mapping[str, Sequence[str]]) -> None:
    """Write `word<TAB>counterpart counterpart ...`, compressed, without the date: equal data, equal bytes."""
    text = "".join(f"{word}\t{' '.join(found)}\n" for word, found in sorted(counterparts.items()))
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def main(arguments: list[str] | None = None) -> int:
    """Write the table and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("source", help="language of the first column, e.g. en")
    parser.add_argument("target", help="language of the second column, e.g. fr")
    parser.add_argument("--pairs", type=Path, required=True, help="parallel corpus, e.g. en-fr.tsv.gz")
    options = parser.parse_args(arguments)
    path = WORDS / f"{options.source}-{options.target}.tsv.gz"
    path.parent.mkdir(exist_ok=True)
    counterparts = table(list(read(options.pairs)))
    write(path, counterparts)
    print(f"{path}: {len(counterparts)} words, {path.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
