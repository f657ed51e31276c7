"""The engine: runs the model of an Argos package. The one module that imports CTranslate2."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from translation.errors import TranslationError
from translation.packages import Package, open_package

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Argos' own 0.2 makes the models drop trailing clauses ("he said"): this scores a hypothesis by its mean.
LENGTH_PENALTY = 1.0
# Longest input in tokens: the models were trained on sentences, and know 512 positions at most.
MOST_TOKENS = 200
CORES = os.cpu_count() or 1
# Tokens of a batch, padding and beams included; each takes some 120 kB. With a shortlist more of them are no
# faster, but without one they are: on 300 news sentences at beam 2, 640 took 1.46 times the CPU time of plain
# CTranslate2, 960 took 1.16 and 1.23 times in two runs.
_BATCH, _SHORTLISTED_BATCH = 960, 640

_CLAUSE = re.compile(r"(?<=[;:,.!?])\s+|(?<=[，；：。、])|\s+(?=[–—])")
_BLANK = re.compile(r"\s+")

Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decoding:
    """How a model looks for a translation.

    `beam`: hypotheses kept while decoding, 1 is fastest; `hypotheses`: how many to return, at most `beam`;
    `no_repeat`: runs of that many tokens may not occur twice (0: they may).
    """

    beam: int
    hypotheses: int = 1
    no_repeat: int = 0


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A translation that the model offers and the mean log probability of its tokens (0: certain)."""

    text: str
    score: float


class Model:
    """One package with its model in memory.

    `batch_tokens`: the most tokens that it is to be given at once, padding and beams included.
    """

    batch_tokens = _BATCH

    def __init__(self, package: Package) -> None:
        """Load the model of `package`. Raises TranslationError where it is damaged."""
        import ctranslate2

        self.package = package
        self._argos = open_package(package)
        try:
            self._translator = ctranslate2.Translator(
                str(self._argos.package_path / "model"),
                device="cpu",
                inter_threads=CORES,
                intra_threads=1,
            )
            if (self._argos.package_path / "model" / "vmap.txt").exists():
                self.batch_tokens = _SHORTLISTED_BATCH
            self.tokens("")  # reads the tokenizer's file, which may be damaged, too
        except (RuntimeError, ValueError, OSError) as error:
            raise TranslationError(
                f"The model of the package {package} cannot be loaded: {error}.", "Install the package again."
            ) from error

    def tokens(self, sentence: str) -> Tokens:
        """The sentence as the model reads it."""
        return tuple(self._argos.tokenizer.encode(sentence))

    def cut(self, sentence: str) -> list[Tokens]:
        """The tokens of the sentence; of one that is too long, parts cut at clauses, nothing dropped."""
        tokens = self.tokens(sentence)
        if len(tokens) <= MOST_TOKENS:
            return [tokens]
        first, second = halves(sentence)
        return self.cut(first) + self.cut(second)

    def start(self, batch: Sequence[Tokens], decoding: Decoding) -> Running:
        """Begin to decode a batch on one core, or queue it until one is free."""
        prefix = self._argos.target_prefix
        futures = self._translator.translate_batch(
            batch,
            target_prefix=[[prefix]] * len(batch) if prefix else None,
            beam_size=decoding.beam,
            num_hypotheses=decoding.hypotheses,
            no_repeat_ngram_size=decoding.no_repeat,
            length_penalty=LENGTH_PENALTY,
            replace_unknowns=True,
            return_scores=True,
            max_batch_size=0,
            max_input_length=0,
            asynchronous=True,
            use_vmap=True,  # a lexical shortlist, where the package has one
        )
        return Running(self, futures)

    def translate(self, sentences: Sequence[str], *, beam: int) -> list[list[Hypothesis]]:
        """One by one, waiting for each: its likeliest translations, the best first; for a trial."""
        decoding = Decoding(beam, beam)
        return [joined(self.start(self.cut(sentence), decoding).hypotheses()) for sentence in sentences]

    def attention(self, source: Sequence[str], target: Sequence[str]) -> list[list[float]]:
        """For each token of a translation that is given, the share of attention on each source token.

        Of the decoder's last layer, its heads together. Nothing where there is nothing to look at, or too
        much. Raises TranslationError where the model fails.
        """
        if not (source and target) or max(len(source), len(target)) > MOST_TOKENS:
            return []
        prefix = [self._argos.target_prefix] if self._argos.target_prefix else []
        try:
            [result] = self._translator.translate_batch(
                [list(source)],
                target_prefix=[[*prefix, *target]],
                beam_size=1,
                max_decoding_length=len(prefix) + len(target) + 1,
                return_attention=True,
            )
        except RuntimeError as error:
            raise self.failure(error) from error
        attention: list[list[float]] = result.attention[0][len(prefix) :]
        return attention

    def failure(self, error: RuntimeError) -> TranslationError:
        """What to tell of an error of the model."""
        return TranslationError(f"The package {self.package} failed: {error}.", "Try a smaller --beam.")

    def text(self, tokens: Sequence[str]) -> str:
        """What the tokens of a hypothesis spell."""
        tokenizer = self._argos.tokenizer
        if not hasattr(tokenizer, "lazy_processor"):
            return str(tokenizer.decode(list(tokens)))
        # Argos' own decode() makes a blank of every underscore. Pieces that the source's model does
        # not know keep their marker.
        return str(tokenizer.lazy_processor().decode_pieces(list(tokens))).replace("▁", " ").strip()


def halves(sentence: str) -> tuple[str, str]:
    """The sentence cut between two clauses, else two words, as near to its middle as can be."""
    middle = len(sentence) // 2
    cuts = [match.end() for match in _CLAUSE.finditer(sentence)] or [
        match.end() for match in _BLANK.finditer(sentence)
    ]
    cut = min(cuts, key=lambda cut: abs(cut - middle), default=middle)
    if not 0 < cut < len(sentence):
        cut = middle
    return sentence[:cut], sentence[cut:]


def load(packages: Iterable[Package]) -> tuple[Model, ...]:
    """The models of a chain of packages."""
    models = tuple(map(Model, packages))
    release_free_memory()
    return models


def release_free_memory() -> None:
    """Give memory that is free within the process back to the system, where the C library can (glibc).

    It keeps what loading and decoding let go of for the thread that asked for it: 25 MB of a model that was
    loaded, 90 MB of an article that was translated.
    """
    import ctypes

    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


class Running:
    """A batch that a model is decoding."""

    def __init__(self, model: Model, futures: Sequence[Any]) -> None:
        self._model = model
        self._futures = futures

    def done(self) -> bool:
        """Whether the hypotheses can be had without waiting."""
        return all(future.done() for future in self._futures)

    def hypotheses(self) -> list[list[Hypothesis]]:
        """For each of the batch, in order, its likeliest translations, the best first.

        Waits for them. Raises TranslationError where the model failed.
        """
        try:
            results = [future.result() for future in self._futures]
        except RuntimeError as error:
            raise self._model.failure(error) from error
        return [
            [
                Hypothesis(self._model.text(tokens), score)
                for tokens, score in zip(result.hypotheses, result.scores, strict=True)
            ]
            for result in results
        ]


def joined(parts: Iterable[Sequence[Hypothesis]]) -> list[Hypothesis]:
    """The hypotheses of a sentence that was cut, from those of its parts: best with best, and so on."""
    return [
        Hypothesis(" ".join(part.text for part in rank), sum(part.score for part in rank) / len(rank))
        for rank in zip(*parts, strict=False)
    ]
