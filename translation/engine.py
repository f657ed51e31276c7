"""The engine: runs the models of Argos packages. The one module that imports CTranslate2."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation import typography
from translation.errors import TranslationError
from translation.packages import Package, open_package

if TYPE_CHECKING:
    from collections.abc import Sequence

# Argos' own 0.2 makes the models drop trailing clauses ("he said"): this scores a hypothesis by its mean.
LENGTH_PENALTY = 1.0
# Longest input in tokens: the models were trained on sentences, and know 512 positions at most.
MOST_TOKENS = 200

_CLAUSE = re.compile(r"(?<=[;:,.!?])\s+|(?<=[，；：。、])|\s+(?=[–—])")
_BLANK = re.compile(r"\s+")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Translation:
    """A translated sentence and the mean log probability of its tokens (0: certain), summed over a pivot."""

    text: str
    score: float


class Translator:
    """A chain of packages, each with its model in memory, that translates sentence by sentence."""

    def __init__(self, packages: Sequence[Package]) -> None:
        """Load the models of `packages`. Raises TranslationError where one is damaged."""
        self._steps = [_Step(package) for package in packages]

    def translate(self, sentences: Sequence[str], *, beam: int) -> list[Translation]:
        """One translation for each sentence, in order. `beam`: hypotheses kept, 1 is fastest.

        Raises TranslationError where the model fails.
        """
        translations = [Translation(sentence, 0.0) for sentence in sentences]
        # Where there is no word a model makes one up: an emoji becomes "- Oui, oui."
        worded = [index for index, sentence in enumerate(sentences) if _WORD.search(sentence)]
        leads = [typography.lead(sentences[index]) for index in worded]
        texts = [sentences[index].removeprefix(lead) for index, lead in zip(worded, leads, strict=True)]
        scores = [0.0] * len(worded)
        for step in self._steps:
            results = step.translate(texts, beam)
            texts = [result.text for result in results]
            scores = [score + result.score for score, result in zip(scores, results, strict=True)]
        for index, lead, text, score in zip(worded, leads, texts, scores, strict=True):
            translations[index] = Translation(lead + text, score)
        return translations


class _Step:
    """One package: its tokenizer and its model."""

    def __init__(self, package: Package) -> None:
        import ctranslate2

        self.package = package
        self._argos = open_package(package)
        try:
            self._model = ctranslate2.Translator(
                str(self._argos.package_path / "model"),
                device="cpu",
                inter_threads=os.cpu_count() or 1,
                intra_threads=1,
            )
        except (RuntimeError, ValueError) as error:
            raise TranslationError(
                f"The model of the package {package} cannot be loaded: {error}.", "Install the package again."
            ) from error

    def translate(self, sentences: Sequence[str], beam: int) -> list[Translation]:
        plain = [typography.simplify(sentence, self.package.source) for sentence in sentences]
        results = self._run(plain, beam)
        wanted = [typography.count_marks(sentence) for sentence in plain]
        lost = [
            index
            for index, result in enumerate(results)
            if typography.count_marks(result.text) != wanted[index]
        ]
        # A model that drops straight marks often keeps guillemets.
        retried = self._run([typography.with_guillemets(plain[index]) for index in lost], beam)
        for index, result in zip(lost, retried, strict=True):
            if typography.count_marks(result.text) == wanted[index]:
                results[index] = result
        return [
            Translation(typography.typeset(result.text, self.package.target), result.score)
            for result in results
        ]

    def _run(self, sentences: Sequence[str], beam: int) -> list[Translation]:
        """Translate, with sentences that are too long cut at clauses and put together again."""
        pieces = [self._cut(sentence) for sentence in sentences]
        tokens = [piece for sentence in pieces for piece in sentence]
        prefix = self._argos.target_prefix
        try:
            results = iter(
                self._model.translate_batch(
                    tokens,
                    target_prefix=[[prefix]] * len(tokens) if prefix else None,
                    beam_size=beam,
                    length_penalty=LENGTH_PENALTY,
                    replace_unknowns=True,
                    return_scores=True,
                    max_batch_size=16,
                    max_input_length=0,
                    use_vmap=True,  # a lexical shortlist, where the package has one
                )
            )
        except RuntimeError as error:
            raise TranslationError(
                f"The package {self.package} failed: {error}.", "Try a smaller --beam."
            ) from error
        translations = []
        for sentence in pieces:
            parts = [next(results) for _ in sentence]
            text = " ".join(self._decode(part.hypotheses[0]) for part in parts)
            score = sum(part.scores[0] for part in parts) / len(parts)
            translations.append(Translation(text, score))
        return translations

    def _cut(self, sentence: str) -> list[list[str]]:
        """The tokens of the sentence, cut near its middle until no part is too long."""
        tokens: list[str] = self._argos.tokenizer.encode(sentence)
        if len(tokens) <= MOST_TOKENS:
            return [tokens]
        middle = len(sentence) // 2
        cuts = [match.end() for match in _CLAUSE.finditer(sentence)] or [
            match.end() for match in _BLANK.finditer(sentence)
        ]
        cut = min(cuts, key=lambda cut: abs(cut - middle), default=middle)
        if not 0 < cut < len(sentence):
            cut = middle
        return self._cut(sentence[:cut]) + self._cut(sentence[cut:])

    def _decode(self, tokens: list[str]) -> str:
        tokenizer = self._argos.tokenizer
        if not hasattr(tokenizer, "lazy_processor"):
            return str(tokenizer.decode(tokens))
        # Argos' own decode() makes a blank of every underscore. Pieces that the source's model does
        # not know keep their marker.
        return str(tokenizer.lazy_processor().decode_pieces(tokens)).replace("▁", " ").strip()
