"""Runs the model of an Argos package. No other module imports CTranslate2."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from translation.engine.splitting import split_in_two
from translation.errors import TranslationError
from translation.packages import Package, open_package
from translation.text.cleaning import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Scores a hypothesis by the mean of its tokens. Argos' own 0.2 makes the models drop last clauses ("he
# said").
LENGTH_PENALTY = 1.0
# Longest input in tokens. The models were trained on sentences, and know 512 positions at most.
MOST_TOKENS = 200
# Log probability of a letter in the text that the tokenizer was made from (one in 1.5 million pieces). Of 92
# letters in names, put into four sentences in each direction, the bundled models wrote nearly all above it
# every time (ř, ğ, ø), and of the 46 below -14.65 only one in any sentence (ą, Đ, ə, ň, Ș, ũ, Ż).
LEAST_LETTER = -14.25
_LEAST_LOG_PROBABILITY = -50
CORES = os.cpu_count() or 1
# Most tokens of a batch, padding and beams included; each takes some 120 kB. Larger batches are faster only
# without a shortlist: there, on 300 news sentences at beam 2, 640 took 1.46 times the CPU time of plain
# CTranslate2, and 960 took 1.16 and 1.23 times in two runs.
_BATCH, _SHORTLISTED_BATCH = 960, 640

Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decoding:
    """How a model searches for a translation.

    `beam`: hypotheses kept while decoding, 1 is fastest; `hypotheses`: how many to return, at most `beam`;
    `no_repeat`: no sequence of this many tokens may occur twice (0: any may); `given`: the tokens of a
    translation that is not searched for, but only scored.
    """

    beam: int
    hypotheses: int = 1
    no_repeat: int = 0
    given: Tokens = ()


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A translation by the model, and the mean log probability of its tokens (0: certain).

    `tokens`: its own, where the model made it in one piece.
    """

    text: str
    score: float
    tokens: Tokens = ()


class Model:
    """One package with its model in memory.

    `batch_tokens`: the most tokens to give it at once, padding and beams included.
    """

    batch_tokens = _BATCH

    def __init__(self, package: Package) -> None:
        """Load the model of `package`. Raises TranslationError if it is damaged."""
        with _in_a_folder():
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
            self.tokens("")  # reads the file of the tokenizer, which may be damaged too
        except (RuntimeError, ValueError, OSError) as error:
            raise TranslationError(
                f"The model of the package {package} cannot be loaded: {error}.", "Install the package again."
            ) from error

    def tokens(self, sentence: str) -> Tokens:
        """The tokens of the sentence, as the model reads them."""
        return tuple(self._argos.tokenizer.encode(sentence))

    def knows(self, letter: str) -> bool:
        """Whether the model saw the letter often enough to write it."""
        processor = getattr(self._argos.tokenizer, "lazy_processor", None)
        if processor is None:
            return True  # a tokenizer that tells nothing of how frequent its pieces are
        pieces = processor()
        number = pieces.piece_to_id(letter)
        score = float(pieces.get_score(number))
        # Some tokenizers have ranks for scores, down to minus their size, which tell nothing either.
        return number != pieces.unk_id() and not _LEAST_LOG_PROBABILITY < score < LEAST_LETTER

    def cut(self, sentence: str) -> list[Tokens]:
        """The tokens of the sentence; those of its parts, cut between clauses, if it is too long."""
        tokens = self.tokens(sentence)
        if len(tokens) <= MOST_TOKENS:
            return [tokens]
        first, second = split_in_two(sentence)
        return self.cut(first) + self.cut(second)

    def start(self, batch: Sequence[Tokens], decoding: Decoding) -> Running:
        """Begin to decode a batch on one core, or queue it until a core is free."""
        prefix = self._argos.target_prefix
        if decoding.given:
            target = [*([prefix] if prefix else []), *decoding.given]
            scored = self._translator.score_batch(batch, [target] * len(batch), asynchronous=True)
            return Scoring(self, scored)
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
            use_vmap=True,  # a lexical shortlist, if the package has one
        )
        return Running(self, futures)

    def translate(self, sentences: Sequence[str], *, beam: int) -> list[list[Hypothesis]]:
        """The likeliest translations of each sentence, the best first. Waits for each; meant for trials."""
        decoding = Decoding(beam, beam)
        return [joined(self.start(self.cut(sentence), decoding).hypotheses()) for sentence in sentences]

    def attention(self, source: Sequence[str], target: Sequence[str]) -> list[list[float]]:
        """For each token of the translation `target`, the share of attention on each source token.

        Taken from the decoder's last layer, as the mean of its heads. Empty if one side is empty or longer
        than MOST_TOKENS. Raises TranslationError if the model fails.
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
        except (RuntimeError, ValueError) as error:
            raise self.failure(error) from error
        attention: list[list[float]] = result.attention[0][len(prefix) :]
        return attention

    def failure(self, error: Exception) -> TranslationError:
        """The error to raise for an error of the model."""
        return TranslationError(f"The package {self.package} failed: {error}.", "Try a smaller --beam.")

    def text(self, tokens: Sequence[str]) -> str:
        """The text of the tokens of a hypothesis, cleaned: a vocabulary may hold anything."""
        tokenizer = self._argos.tokenizer
        if not hasattr(tokenizer, "lazy_processor"):
            return one_line(str(tokenizer.decode(list(tokens))))
        # Argos' own decode() turns every underscore into a blank. Tokens that the tokenizer does not know
        # keep the marker of a blank.
        return one_line(str(tokenizer.lazy_processor().decode_pieces(list(tokens))).replace("▁", " "))


@contextmanager
def _in_a_folder() -> Iterator[None]:
    """Be in some folder even if the current one was deleted: MKL ends the process if it is loaded there."""
    try:
        os.getcwd()  # noqa: PTH109  the question is whether there is one
    except FileNotFoundError:
        deleted = os.open(os.curdir, os.O_RDONLY)
        try:
            os.chdir(os.sep)
            yield
        finally:
            os.fchdir(deleted)
            os.close(deleted)
    else:
        yield


def load(packages: Iterable[Package]) -> tuple[Model, ...]:
    """The models of a chain of packages."""
    models = tuple(map(Model, packages))
    release_free_memory()
    return models


def release_free_memory() -> None:
    """Give memory that is free within the process back to the system, if the C library can (glibc).

    Otherwise it stays with the thread that asked for it: 25 MB after a model was loaded, 90 MB after an
    article was translated.
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
        """Whether the hypotheses are there without waiting."""
        return all(future.done() for future in self._futures)

    def hypotheses(self) -> list[list[Hypothesis]]:
        """For each sentence of the batch, in order, its likeliest translations, the best first.

        Waits for them. Raises TranslationError if the model failed.
        """
        return [
            [
                Hypothesis(self._model.text(tokens), score, tuple(tokens))
                for tokens, score in zip(result.hypotheses, result.scores, strict=True)
            ]
            for result in self._results()
        ]

    def _results(self) -> list[Any]:
        try:
            return [future.result() for future in self._futures]
        except (RuntimeError, ValueError) as error:  # ValueError: of a token that the vocabulary lacks
            raise self._model.failure(error) from error


class Scoring(Running):
    """A batch whose translations are given, and which the model scores."""

    def hypotheses(self) -> list[list[Hypothesis]]:
        """For each sentence of the batch, in order, the score of its translation, without words."""
        return [
            [Hypothesis("", sum(result.log_probs) / max(len(result.log_probs), 1))]
            for result in self._results()
        ]


def joined(parts: Iterable[Sequence[Hypothesis]]) -> list[Hypothesis]:
    """The hypotheses of a sentence from those of its parts: the best of each part together, and so on."""
    return [
        rank[0]
        if len(rank) == 1
        else Hypothesis(" ".join(part.text for part in rank), sum(part.score for part in rank) / len(rank))
        for rank in zip(*parts, strict=False)
    ]
