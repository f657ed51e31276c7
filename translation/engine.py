"""The engine: runs the model of an Argos package. The one module that imports CTranslate2."""

from __future__ import annotations

import math
import os
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.errors import TranslationError
from translation.packages import Package, open_package

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Argos' own 0.2 makes the models drop trailing clauses ("he said"): this scores a hypothesis by its mean.
LENGTH_PENALTY = 1.0
# Longest input in tokens: the models were trained on sentences, and know 512 positions at most.
MOST_TOKENS = 200
# Sentences decoded as one, at most: more at once gains little speed and takes more memory.
BATCH = 16

_CLAUSE = re.compile(r"(?<=[;:,.!?])\s+|(?<=[，；：。、])|\s+(?=[–—])")
_BLANK = re.compile(r"\s+")


_CORES = os.cpu_count() or 1
_POLL = 0.01  # seconds between two looks at a running batch


class Cancelled(Exception):  # noqa: N818  no error: somebody asked for it
    """The translation was cancelled before its results came."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A translation that the model offers and the mean log probability of its tokens (0: certain)."""

    text: str
    score: float


class Model:
    """One package with its model in memory."""

    def __init__(self, package: Package) -> None:
        """Load the model of `package`. Raises TranslationError where it is damaged."""
        import ctranslate2

        self.package = package
        self._argos = open_package(package)
        try:
            self._translator = ctranslate2.Translator(
                str(self._argos.package_path / "model"),
                device="cpu",
                inter_threads=_CORES,
                intra_threads=1,
            )
        except (RuntimeError, ValueError) as error:
            raise TranslationError(
                f"The model of the package {package} cannot be loaded: {error}.", "Install the package again."
            ) from error

    def translate(
        self,
        sentences: Sequence[str],
        *,
        beam: int,
        hypotheses: int = 1,
        no_repeat: int = 0,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[list[Hypothesis]]:
        """For each sentence, in order, its likeliest translations, the best first.

        `beam`: hypotheses kept while decoding, 1 is fastest; `hypotheses`: how many to return, at most
        `beam`; `no_repeat`: runs of that many tokens may not occur twice (0: they may). A sentence that
        is too long is cut at clauses and put together again. Raises TranslationError where the model fails,
        and Cancelled soon after `cancelled` turns true: the running batch is left to itself.
        """
        pieces = [self._cut(sentence) for sentence in sentences]
        tokens = [piece for sentence in pieces for piece in sentence]
        prefix = self._argos.target_prefix
        share = math.ceil(len(tokens) / _CORES)  # of each core, where there are few
        try:
            futures = self._translator.translate_batch(
                tokens,
                target_prefix=[[prefix]] * len(tokens) if prefix else None,
                beam_size=beam,
                num_hypotheses=hypotheses,
                no_repeat_ngram_size=no_repeat,
                length_penalty=LENGTH_PENALTY,
                replace_unknowns=True,
                return_scores=True,
                max_batch_size=max(1, min(BATCH, share)),
                max_input_length=0,
                asynchronous=True,
                use_vmap=True,  # a lexical shortlist, where the package has one
            )
            for future in futures:
                while not future.done():
                    if cancelled():
                        raise Cancelled
                    time.sleep(_POLL)
            results = iter([future.result() for future in futures])
        except RuntimeError as error:
            raise TranslationError(
                f"The package {self.package} failed: {error}.", "Try a smaller --beam."
            ) from error
        translations = []
        for sentence in pieces:
            parts = [next(results) for _ in sentence]
            ranks = zip(*(zip(part.hypotheses, part.scores, strict=True) for part in parts), strict=False)
            translations.append([self._join(rank) for rank in ranks])
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

    def _join(self, parts: Sequence[tuple[list[str], float]]) -> Hypothesis:
        text = " ".join(self._decode(tokens) for tokens, _ in parts)
        return Hypothesis(text, sum(score for _, score in parts) / len(parts))

    def _decode(self, tokens: list[str]) -> str:
        tokenizer = self._argos.tokenizer
        if not hasattr(tokenizer, "lazy_processor"):
            return str(tokenizer.decode(tokens))
        # Argos' own decode() makes a blank of every underscore. Pieces that the source's model does
        # not know keep their marker.
        return str(tokenizer.lazy_processor().decode_pieces(tokens)).replace("▁", " ").strip()
