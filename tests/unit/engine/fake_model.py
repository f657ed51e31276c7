"""A stand-in for a model that answers at once, with a function from words to words."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from translation.engine import model_cache
from translation.engine.runtime import Decoding, Hypothesis, Model, Running, Tokens
from translation.packages import Package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import pytest


class FakeModel(Model):
    """`asked`: each sentence and its beam; `batches`: the tokens in each row, and its decoding."""

    def __init__(
        self, answer: Callable[[str], str], source: str = "en", target: str = "fr", score: float = -0.1
    ) -> None:
        self.package = Package(source, target, "1", "installed", Path("fake"))
        self.asked: list[tuple[str, int]] = []
        self.batches: list[tuple[list[int], Decoding]] = []
        self._answer = answer
        self._score = score

    def knows(self, letter: str) -> bool:
        return letter <= "ÿ"

    def cut(self, sentence: str) -> list[Tokens]:
        return [tuple(sentence.split(" "))]

    def start(self, batch: Sequence[Tokens], decoding: Decoding) -> Running:
        self.asked += [(" ".join(tokens), decoding.beam) for tokens in batch]
        self.batches.append(([len(tokens) for tokens in batch], decoding))
        return _Done(
            [
                [Hypothesis(self._answer(" ".join(tokens)), self._score)] * decoding.hypotheses
                for tokens in batch
            ]
        )


@contextmanager
def in_place_of_all(model: FakeModel, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeModel]:
    """Whatever package is to be loaded, it is `model`."""
    monkeypatch.setattr(model_cache, "load", lambda _route: (model,))
    model_cache.clear()
    yield model
    model_cache.clear()


class _Done(Running):
    def __init__(self, answers: list[list[Hypothesis]]) -> None:
        self._answers = answers

    def done(self) -> bool:
        return True

    def hypotheses(self) -> list[list[Hypothesis]]:
        return self._answers
