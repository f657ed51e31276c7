"""The scheduler: every result once, in batches that fit, and the cores never waiting for one sentence."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from tests.unit.engine.fake_model import FakeModel
from translation.engine.runtime import CORES, Decoding
from translation.engine.scheduler import ask, run, together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.engine.runtime import Model
    from translation.engine.scheduler import Steps


def upper(model: Model, sentence: str, tries: int = 1, beam: int = 1) -> Steps[str]:
    """Ask the same so many times."""
    text = sentence
    for _ in range(tries):
        ((best, *_),) = yield from ask(model, [(text, Decoding(beam))])
        text = best.text
    return text


def shout() -> FakeModel:
    return FakeModel(lambda text: text + "!")


def test_every_result_comes_once() -> None:
    model = shout()
    windows = [[(index, upper(model, f"word {index}", index % 4)) for index in range(start, start + 10)]
               for start in range(0, 50, 10)]  # fmt: skip
    found = [one for results in run(windows) for one in results]
    assert sorted(found) == [(index, f"word {index}" + "!" * (index % 4)) for index in range(50)]


def test_steps_together_ask_at_once() -> None:
    model = shout()
    several = [upper(model, f"word {index}", index) for index in range(4)]
    [[(_, found)]] = run([[(0, together(several))]])
    assert found == ["word 0", "word 1!", "word 2!!", "word 3!!!"]
    assert len(model.batches) <= 3 * CORES
    assert list(run([[(0, together([]))]])) == [[(0, [])]]


def test_batches_keep_their_bound_and_hold_like_lengths() -> None:
    model = shout()
    sentences = [" ".join("x" * (1 + index * 37 % 90)) for index in range(500)]
    for _ in run([[(index, upper(model, text, beam=2)) for index, text in enumerate(sentences)]]):
        pass
    assert sum(len(lengths) for lengths, _ in model.batches) == 500
    for lengths, decoding in model.batches:
        assert max(lengths) * len(lengths) * decoding.beam <= FakeModel.batch_tokens
        assert lengths == sorted(lengths, reverse=True)
    assert len(model.batches) < 60


def test_one_request_over_the_bound_goes_alone() -> None:
    model = shout()
    long = " ".join("x" * 2 * FakeModel.batch_tokens)
    results = dict(one for some in run([[(0, upper(model, long)), (1, upper(model, "a"))]]) for one in some)
    assert results == {0: long + "!", 1: "a!"}


def test_what_sentences_ask_is_shared_out_to_all_cores() -> None:
    model = shout()
    list(run([[(index, upper(model, "a b c")) for index in range(20 * CORES)]]))
    assert [len(lengths) for lengths, _ in model.batches] == [20] * CORES


def test_what_few_sentences_ask_goes_together() -> None:
    model = shout()
    list(run([[(index, upper(model, "a b c", 2)) for index in range(5)]]))
    assert [len(lengths) for lengths, _ in model.batches] == [5, 5]


def test_last_second_tries_wait_for_one_another() -> None:
    model = shout()
    list(run([[(index, upper(model, "a b", 2 if index % 20 == 0 else 1)) for index in range(20 * CORES)]]))
    assert [len(lengths) for lengths, _ in model.batches] == [*([20] * CORES), CORES]


def test_second_tries_go_with_the_last_first_ones() -> None:
    model = shout()
    sentences = [" ".join("x" * length) for length in range(120, 1, -1)]
    list(run([[(index, upper(model, text, 2 if index < 3 else 1)) for index, text in enumerate(sentences)]]))
    asked = [sentence for sentence, _ in model.asked]
    assert sorted(asked) == sorted(sentences + [sentence + "!" for sentence in sentences[:3]])
    assert asked.index(sentences[0] + "!") < asked.index(sentences[-1])
    assert all(len(lengths) > 1 for lengths, _ in model.batches)


def test_second_tries_go_together() -> None:
    model = shout()
    windows = ([(index, upper(model, "a b", 2 if index % 8 == 0 else 1))
                for index in range(start, start + 32)] for start in range(0, 128, 32))  # fmt: skip
    list(run(windows))
    assert sum(len(lengths) for lengths, _ in model.batches) == 128 + 16
    assert len(model.batches) <= 2 * 4 * CORES


def test_windows_are_asked_for_when_they_are_needed() -> None:
    taken: list[int] = []

    def windows() -> Iterator[list[tuple[int, Steps[str]]]]:
        for number in count():
            taken.append(number)
            yield [(number, upper(shout(), "a"))]

    results = run(windows())
    next(results)
    assert len(taken) <= 2 * CORES


def test_cancelled_it_ends() -> None:
    seen: list[tuple[int, str]] = []
    windows = ([(number, upper(shout(), "a"))] for number in count())
    for some in run(windows, lambda: len(seen) > 5):
        seen.extend(some)
    assert 5 < len(seen) <= 5 + 2 * CORES


def test_steps_that_ask_nothing_are_done_at_once() -> None:
    model = shout()
    assert [list(some) for some in run([[(0, upper(model, "a", 0))]])] == [[(0, "a")]]
    assert model.batches == []
