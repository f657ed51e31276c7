"""Measure where sentences are cut, beside plain sentencex and, where it is installed, pySBD.

    uv run python -m tests.bench.segmentation [--wrong] [--data FOLDER] [--language CODE]
    uv run --with pysbd python -m tests.bench.segmentation

`tests/bench/sentences/xx.tsv` holds news in our own words: a line is a paragraph, with a tab between its
sentences. A boundary is a place between two sentences of a paragraph. Recall is the share of the marked
boundaries that are found, precision the share of the found ones that are marked; right is the share of all
boundaries, marked or found, that are both; exact is the share of the sentences that come out whole. Languages
that a splitter does not know are left out of its columns. `--wrong` prints what is cut in another way.

The last line is the time of the processor for one text of each language, made ten times as long.
"""

from __future__ import annotations

import argparse
import importlib
import time
from itertools import accumulate, chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import sentencex

from translation.languages.profile import profile
from translation.text.segmentation import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Splitter = Callable[[str, str], list[str]]

DATA = Path(__file__).parent / "sentences"
GOAL = 0.97
REPEATED = 10


class Score(NamedTuple):
    """How many boundaries and sentences there are, how many were found, and how many are right."""

    marked: int = 0
    found: int = 0
    right: int = 0
    sentences: int = 0
    exact: int = 0

    def __add__(self, other: Score) -> Score:  # type: ignore[override]
        return Score(*(ours + theirs for ours, theirs in zip(self, other, strict=True)))

    @property
    def recall(self) -> float:
        return self.right / max(1, self.marked)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.found)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.marked + self.found)

    @property
    def share(self) -> float:
        """Of all boundaries, marked or found, those that are both."""
        return self.right / max(1, self.marked + self.found - self.right)


def ours(text: str, language: str) -> list[str]:
    """The sentences by Diptych."""
    return [span.of(text) for span in sentences(text, language)]


def plain(text: str, language: str) -> list[str]:
    """The sentences by sentencex as it comes."""
    return [words.strip() for words in sentencex.segment(language, text) if words.strip()]


def pysbd() -> Splitter | None:
    """What cuts by pySBD; it raises ValueError for a language that it does not know. None: not installed."""
    try:
        module = importlib.import_module("pysbd")
    except ImportError:
        return None

    def cut(text: str, language: str) -> list[str]:
        found = module.Segmenter(language=language, clean=False).segment(text)
        return [words.strip() for words in found if words.strip()]

    return cut


def paragraphs(path: Path) -> list[list[str]]:
    """The paragraphs of a file, each as its sentences."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line]


def boundaries(parts: Sequence[str]) -> set[int]:
    """Where a paragraph is cut, in letters from its start; blanks do not count."""
    lengths = accumulate(len("".join(part.split())) for part in parts)
    return set(list(lengths)[:-1])


def score(marked: Sequence[str], found: Sequence[str]) -> Score:
    """What was made of one paragraph."""
    wanted, got = boundaries(marked), boundaries(found)
    exact = len(set(marked) & set(found))
    return Score(len(wanted), len(got), len(wanted & got), len(marked), exact)


def measured(path: Path, cut: Splitter, *, wrong: bool = False) -> Score | None:
    """The score of one language; None where the splitter does not know it."""
    language, total = path.stem, Score()
    for marked in paragraphs(path):
        text = (" " if profile(language).blanks else "").join(marked)
        try:
            found = cut(text, language)
        except ValueError:
            return None
        one = score(marked, found)
        total += one
        if wrong and not one.marked == one.found == one.right:
            print(f"{language}  wanted {' | '.join(marked)}\n    found  {' | '.join(found)}")
    return total


def _row(name: str, scores: Sequence[Score | None]) -> str:
    cells = [
        f"{one.precision:6.3f}{one.recall:7.3f}{one.f1:7.3f}{one.share:7.3f}{one.exact / one.sentences:7.3f}"
        if one
        else " " * 34
        for one in scores
    ]
    return f"{name:8}{next((one.marked for one in scores if one), 0):5}  " + "   ".join(cells)


def _seconds(cut: Splitter, paths: Sequence[Path]) -> float:
    texts = [
        ((" " if profile(path.stem).blanks else "").join([*chain(*paragraphs(path))] * REPEATED), path.stem)
        for path in paths
    ]
    start = time.process_time()
    for text, language in texts:
        cut(text, language)
    return time.process_time() - start


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--wrong", action="store_true", help="print the paragraphs that we cut in another way"
    )
    parser.add_argument("--data", type=Path, default=DATA, help="a folder with other sentences")
    parser.add_argument("--language", help="this one only")
    options = parser.parse_args()
    paths = sorted(options.data.glob(f"{options.language or '*'}.tsv"))
    splitters: dict[str, Splitter] = {"Diptych": ours, "sentencex": plain}
    if other := pysbd():
        splitters["pySBD"] = other
    print(" " * 15 + "   ".join(f"{name:34}" for name in splitters))
    print("        cuts  " + "   ".join(" prec.  recall     F1  right  exact" for _ in splitters))
    total: dict[str, Score] = dict.fromkeys(splitters, Score())
    for path in paths:
        scores = {
            name: measured(path, cut, wrong=options.wrong and cut is ours) for name, cut in splitters.items()
        }
        print(_row(path.stem, list(scores.values())))
        for name, one in scores.items():
            total[name] += one or Score()
    print(_row("all", list(total.values())))
    print(f"goal: {GOAL:.0%} of the boundaries right" + ("" if other else "; pySBD is not installed"))
    for name, cut in list(splitters.items())[:2]:
        print(f"{name}: {_seconds(cut, paths):.2f} s of CPU, all languages, each text {REPEATED} times")


if __name__ == "__main__":
    main()
