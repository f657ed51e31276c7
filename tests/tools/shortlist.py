"""Build the lexical shortlist of a bundled package: the target pieces that each source piece may become.

    uv run python -m tests.tools.shortlist en fr --data en-fr.tsv.gz

CTranslate2 then decodes with these pieces in place of the whole vocabulary. The data is a parallel corpus:
one sentence pair a line, a tab in between, its columns in the order of its name ("en-fr").

Candidates of a source piece are the target pieces aligned with it (IBM Model 1, Brown et al. 1993), those
that the model answers to it alone, those to which the model of the other direction answers it, and, for
names, those spelt alike. Candidates everywhere are the most frequent target pieces (the order of the
vocabulary tells), the short ones that names are spelt with, digits, signs and marks.
What shorter lists cost is told in assets/models/README.md.

Writes `<package>.shortlist.zip` beside the package, which is unpacked over it and adds `model/vmap.txt`:
lines `piece<TAB>piece piece ...`, the one without a key for candidates everywhere. Takes six minutes and
8 GB of memory.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import sys
import zipfile
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from translation import packages
from translation.engine import typography

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

PAIRS = 300_000  # sentence pairs looked at
LONGEST = 50  # pieces of a sentence, either side
ROUNDS = 5  # of expectation maximisation
MOST = 60  # candidates of a piece from each source
LEAST_COUNT = 0.3  # expected number of times that a candidate was aligned
LEAST_SHARE = 0.001  # of the source piece's alignments
ANSWERS = 2  # when the model is asked a piece alone
ANSWER_LENGTH = 6  # pieces of such an answer
BEGINNINGS = 30  # first pieces of an answer looked at
LEAST_CHANCE = 0.0005  # of such a first piece
LEAST_TURNED = 0.002  # the same, of a source piece as an answer to a target piece
LONGEST_KEY = 4  # source pieces that together stand for one target piece
FREQUENT = 12_000  # most frequent pieces of the target language: candidates everywhere
SHORT = 3  # characters of a piece that is a candidate everywhere


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model makes of a piece alone: its best answers, and how likely it is to begin with a piece."""

    best: list[list[str]]
    beginnings: dict[str, float]


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences as vocabulary numbers, one after the other, and the length of each."""

    pieces: NDArray[np.int64]
    lengths: NDArray[np.int64]

    @classmethod
    def of(cls, sentences: Sequence[NDArray[np.int64]]) -> Sentences:
        lengths = np.array([len(sentence) for sentence in sentences], np.int64)
        return cls(np.concatenate(sentences).astype(np.int64), lengths)


def links(
    source: Sentences, target: Sentences
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Every pair of a source and a target piece of one sentence pair, grouped by the target piece.

    Returns the source pieces, the target pieces and where each group starts. No sentence may be empty.
    """
    starts = np.cumsum(source.lengths) - source.lengths
    sizes = np.repeat(source.lengths, target.lengths)  # of each target piece's group
    groups = np.cumsum(sizes) - sizes
    within = np.arange(sizes.sum()) - np.repeat(groups, sizes)
    places = np.repeat(np.repeat(starts, target.lengths), sizes) + within
    return source.pieces[places], np.repeat(target.pieces, sizes), groups


def align(
    source: Sentences, target: Sentences, size: int, rounds: int = ROUNDS
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """IBM Model 1: which source piece made which target piece, and the expected number of times.

    `size`: of the vocabulary. A source sentence holds its own null word, if one is wanted.
    """
    made_by, made, groups = links(source, target)
    keys, where = np.unique(made_by * size + made, return_inverse=True)
    del made_by, made
    sizes = np.diff(groups, append=len(where))
    chances = np.ones(len(keys))
    for _ in range(rounds):
        weights = chances[where]
        weights /= np.repeat(np.add.reduceat(weights, groups), sizes)
        counts = np.bincount(where, weights).astype(np.float64)
        totals = np.bincount(keys // size, counts, size)
        chances = counts / totals[keys // size]
    return keys // size, keys % size, counts


def likeliest(
    source: NDArray[np.int64], target: NDArray[np.int64], counts: NDArray[np.float64]
) -> dict[int, list[int]]:
    """For each source piece its candidates, the likeliest first."""
    shares = counts / np.bincount(source, counts)[source]
    kept = (counts >= LEAST_COUNT) & (shares >= LEAST_SHARE)
    order = np.lexsort((-counts[kept], source[kept]))
    candidates: dict[int, list[int]] = defaultdict(list)
    for one, other in zip(source[kept][order].tolist(), target[kept][order].tolist(), strict=True):
        if len(candidates[one]) < MOST:
            candidates[one].append(other)
    return dict(candidates)


def everywhere(pieces: Sequence[str]) -> list[str]:
    """The candidates for every sentence, of the target's `pieces` in order of frequency."""
    return [*pieces[:FREQUENT], *(piece for piece in pieces[FREQUENT:] if is_small(piece))]


def is_small(piece: str) -> bool:
    """Whether a piece is short, as those that names are spelt with, or no word: digits, signs, marks."""
    text = piece.removeprefix("▁")
    return len(text) <= SHORT or not any(character.isalpha() for character in text)


def letters(piece: str) -> str:
    """What a piece has in common at the start of a sentence, of a word and within one."""
    return piece.removeprefix("▁").casefold()


def render(always: Iterable[str], candidates: Mapping[str, Iterable[str]]) -> str:
    """The shortlist as CTranslate2 reads it; what is a candidate everywhere is not repeated."""
    given = dict.fromkeys(always)
    lines = ["\t" + " ".join(given)]
    for piece, targets in sorted(candidates.items()):
        own = sorted(set(targets) - given.keys())
        if own:
            lines.append(f"{piece}\t{' '.join(own)}")
    return "\n".join(lines) + "\n"


def corpus(path: Path, swapped: bool) -> Iterator[tuple[str, str]]:
    """The sentence pairs of the file, source first."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            one, tab, other = line.rstrip("\n").partition("\t")
            if tab and one and other:
                yield (other, one) if swapped else (one, other)


class Tokenizer:
    """The tokenizer of a package's source language, in the numbers of a vocabulary."""

    def __init__(self, package: packages.Package, vocabulary: Sequence[str]) -> None:
        self._language = package.source
        self._processor = packages.open_package(package).tokenizer.lazy_processor()
        pieces = [self._processor.id_to_piece(number) for number in range(len(self._processor))]
        numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self._numbers = np.array([numbers.get(piece, numbers["<unk>"]) for piece in pieces], np.int64)
        known = set(pieces)
        self.pieces = [piece for piece in vocabulary if piece in known]

    def encode(self, sentences: Iterable[str]) -> list[NDArray[np.int64]]:
        """Sentences as the engine gives them to a model, as numbers of the vocabulary."""
        plain = [typography.simplify(sentence, self._language) for sentence in sentences]
        return [self._numbers[sentence] for sentence in self._processor.encode(plain, out_type=int)]

    def cut(self, piece: str) -> list[list[str]]:
        """A piece of another tokenizer as this one cuts it, at the start of a word and within one."""
        text = piece.removeprefix("▁")
        if not text:
            return []
        if piece != text:
            return [self._processor.encode(text, out_type=str)]
        first, *rest = self._processor.encode("x" + text, out_type=str)
        return [rest] if first == "▁x" else []


def ask(model: Any, pieces: Sequence[str]) -> dict[str, Answer]:
    """What the model makes of each piece alone."""
    alone = [[piece] for piece in pieces]
    best = model.translate_batch(
        alone, beam_size=ANSWERS, num_hypotheses=ANSWERS, max_decoding_length=ANSWER_LENGTH, max_batch_size=64
    )
    begun = model.translate_batch(
        alone,
        beam_size=BEGINNINGS,
        num_hypotheses=BEGINNINGS,
        max_decoding_length=1,
        max_batch_size=64,
        return_scores=True,
    )
    return {
        piece: Answer(
            answer.hypotheses,
            {
                first[0]: exp(score)
                for first, score in zip(beginning.hypotheses, beginning.scores, strict=True)
                if first
            },
        )
        for piece, answer, beginning in zip(pieces, best, begun, strict=True)
    }


def straight(answers: Mapping[str, Answer]) -> Iterator[tuple[str, str]]:
    """Source piece and candidate, from the answers to source pieces."""
    for piece, answer in answers.items():
        yield from ((piece, made) for made in chain.from_iterable(answer.best))
        yield from ((piece, made) for made, chance in answer.beginnings.items() if chance >= LEAST_CHANCE)


def turned(answers: Mapping[str, Answer]) -> Iterator[tuple[str, str]]:
    """Source pieces and candidate, from the answers of the model that leads back to target pieces.

    A whole answer is a key, so that "▁An vers" leads to "▁Antwerp".
    """
    likely: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for made, answer in answers.items():
        for hypothesis in answer.best:
            key = bare(hypothesis)
            if 0 < len(key) <= LONGEST_KEY:
                yield " ".join(key), made
        for piece, chance in answer.beginnings.items():
            if chance >= LEAST_TURNED:
                likely[piece].append((chance, made))
    for piece, targets in likely.items():
        yield from ((piece, made) for _, made in sorted(targets, reverse=True)[:MOST])


def bare(pieces: Sequence[str]) -> list[str]:
    """The pieces without the signs at both ends."""
    worded = [index for index, piece in enumerate(pieces) if any(map(str.isalnum, piece))]
    return list(pieces[worded[0] : worded[-1] + 1]) if worded else []


def aligned(
    path: Path, swapped: bool, source: Tokenizer, target: Tokenizer, vocabulary: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Source piece and candidate, from the word alignment of a corpus."""
    pairs = list(dict.fromkeys(corpus(path, swapped)))
    pairs = random.Random(0).sample(pairs, min(PAIRS, len(pairs)))
    ones = source.encode(one for one, _ in pairs)
    others = target.encode(other for _, other in pairs)
    null = len(vocabulary)
    kept = [
        (np.append(null, one), other)
        for one, other in zip(ones, others, strict=True)
        if 0 < len(one) <= LONGEST and 0 < len(other) <= LONGEST
    ]
    found = align(
        Sentences.of([one for one, _ in kept]), Sentences.of([other for _, other in kept]), null + 1
    )
    for number, numbers in likeliest(*found).items():
        if number != null:
            yield from ((vocabulary[number], vocabulary[made]) for made in numbers)


def build(source: str, target: str, path: Path) -> tuple[packages.Package, str]:
    """The bundled package from one language to the other, and its shortlist."""
    bundled = [package for package in packages.available() if package.origin == "bundled"]
    (package,) = packages.route(source, target, bundled)
    (back,) = packages.route(target, source, bundled)
    model = packages.open_package(package).package_path / "model"
    vocabulary = json.loads((model / "shared_vocabulary.json").read_text(encoding="utf-8"))
    tokenizer, other = Tokenizer(package, vocabulary), Tokenizer(back, vocabulary)
    columns = path.name.split(".")[0]
    if columns not in (f"{source}-{target}", f"{target}-{source}"):
        raise SystemExit(f"{path.name} does not say which languages it holds: expected {source}-{target}.")
    candidates: dict[str, set[str]] = defaultdict(set)
    found = chain(
        aligned(path, columns != f"{source}-{target}", tokenizer, other, vocabulary),
        straight(ask(load(package), tokenizer.pieces)),
        turned(ask(load(back), other.pieces)),
        ((piece, made) for piece in tokenizer.pieces for made in (piece, *chain(*other.cut(piece)))),
        ((" ".join(cut), piece) for piece in other.pieces for cut in tokenizer.cut(piece)),
    )
    alike: dict[str, list[str]] = defaultdict(list)
    for piece in other.pieces:
        alike[letters(piece)].append(piece)
    known = set(vocabulary)
    for key, made in found:
        if made in known:
            candidates[key].update((made, *alike[letters(made)]))
    return package, render(everywhere(other.pieces), candidates)


def load(package: packages.Package) -> Any:
    """The model of a package."""
    import ctranslate2

    folder = packages.open_package(package).package_path / "model"
    return ctranslate2.Translator(str(folder), inter_threads=os.cpu_count() or 1, intra_threads=1)


def write(package: packages.Package, shortlist: str) -> Path:
    """Pack the shortlist beside its package; the same list makes the same file, byte for byte."""
    with zipfile.ZipFile(package.path) as archive:
        root = archive.namelist()[0].split("/")[0]
    path = packages.shortlist(package.path)
    staged = path.with_suffix(".part")
    with zipfile.ZipFile(staged, "w") as archive:
        info = zipfile.ZipInfo(f"{root}/model/vmap.txt")
        info.external_attr = 0o644 << 16
        archive.writestr(info, shortlist, zipfile.ZIP_LZMA)
    return staged.replace(path)


def main() -> int:
    """Build one shortlist."""
    parser = argparse.ArgumentParser(description="Build the lexical shortlist of a bundled package.")
    parser.add_argument("source", help="language code, e.g. en")
    parser.add_argument("target")
    parser.add_argument("--data", type=Path, required=True, help="parallel corpus, e.g. en-fr.tsv.gz")
    chosen = parser.parse_args()
    path = write(*build(chosen.source, chosen.target, chosen.data))
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
