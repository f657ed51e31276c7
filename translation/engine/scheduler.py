"""The scheduler: gathers the requests of many sentences into batches, and keeps every core busy.

The work on one sentence is a generator (`Steps`). It yields requests to a model and is sent the answers, as
often as it likes, until it returns its result. So the second try of one sentence does not hold up the others:
it is decoded in a batch with the second tries of its neighbours, while the cores decode what follows.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from translation.engine.runtime import CORES, Decoding, Hypothesis, Model, Running, Tokens, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

# Hypotheses that a batch must have to be worth a core of its own. Each step of the decoder reads the whole
# model, so half of a smaller batch takes hardly less time.
_WORTH_A_CORE = 16
# Sentences of a window where nobody waits: enough for batches of nearly equal lengths.
WINDOW = 512
# Batches under way for each core: one that runs, and one that follows it.
_AHEAD = 2
_POLL = 0.005  # seconds between two looks at running batches

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Request:
    """Tokens for a model, and how to decode them."""

    model: Model
    tokens: Tokens
    decoding: Decoding


Answer: TypeAlias = "list[Hypothesis]"  # the best first
Steps: TypeAlias = "Generator[Sequence[Request], Sequence[Answer], Result]"


def ask(model: Model, questions: Sequence[tuple[str, Decoding]]) -> Steps[list[Answer]]:
    """The answers of `model` to sentences of any length, each with its decoding; for `yield from`."""
    requests = [
        [Request(model, tokens, decoding) for tokens in model.cut(text)] for text, decoding in questions
    ]
    answers = iter((yield list(chain.from_iterable(requests))))
    return [joined([next(answers) for _ in of_one]) for of_one in requests]


def together(several: Sequence[Steps[Result]]) -> Steps[list[Result]]:
    """The results of several steps, asking for all of them at once; for `yield from`."""
    results: dict[int, Result] = {}
    requests: dict[int, Sequence[Request]] = {}
    answers: Sequence[Answer] = ()
    while len(results) < len(several):
        rest = iter(answers)
        answered = requests or dict.fromkeys(range(len(several)))
        requests = {}
        for index, asked in answered.items():
            try:
                if asked is None:
                    requests[index] = next(several[index])
                else:
                    requests[index] = several[index].send([next(rest) for _ in asked])
            except StopIteration as end:
                results[index] = end.value
        if requests:
            answers = yield list(chain.from_iterable(requests.values()))
    return [results[index] for index in range(len(several))]


@dataclass(slots=True, eq=False)
class _Task(Generic[Result]):
    """One sentence's steps, the answers to its last requests, and how many of them are still to come."""

    number: int
    steps: Steps[Result]
    answers: list[Answer] = field(default_factory=list)
    missing: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class _Pending(Generic[Result]):
    """A request without an answer: whose it is, and which of the task's answers it brings."""

    request: Request
    task: _Task[Result]
    index: int


_Batch: TypeAlias = "list[_Pending[Result]]"
_Window: TypeAlias = "Iterable[tuple[int, Steps[Result]]]"


def run(
    windows: Iterable[_Window[Result]],
    cancelled: Callable[[], bool] = lambda: False,
    *,
    prompt: bool = False,
) -> Iterator[list[tuple[int, Result]]]:
    """The results of numbered steps, as they come.

    The first requests of a window are decoded before those of the next, sorted by length into batches. What
    its sentences request afterwards goes with the next window or, behind the last one, with the last batches,
    so that the cores have something to do beside it. Later requests are decoded as soon as a core is idle.

    `prompt`: somebody waits for the first results. Then the next window is asked for as late as possible, and
    even few requests are dealt out to all cores, which is done sooner and takes more work.

    Stops soon after `cancelled` turns true, and leaves running batches to themselves. Raises
    TranslationError if a model fails.
    """
    scheduler = _Scheduler(iter(windows), prompt)
    while not cancelled():
        scheduler.start_batches()
        if scheduler.is_done():
            return
        scheduler.collect_answers()
        if results := scheduler.new_results():
            yield results
        else:
            time.sleep(_POLL)


class _Scheduler(Generic[Result]):
    """What is to be decoded, what is being decoded, and which sentences are done."""

    def __init__(self, windows: Iterator[_Window[Result]], prompt: bool) -> None:
        self._windows = windows
        self._prompt = prompt
        self._spare = 0 if prompt else CORES  # batches still queued when the next window is asked for
        self._unsorted: _Batch[Result] = []  # not in a batch yet
        self._queue: deque[_Batch[Result]] = deque()
        self._running: deque[tuple[Running, _Batch[Result]]] = deque()
        self._results: list[tuple[int, Result]] = []

    def start_batches(self) -> None:
        """Keep every core busy, as long as there is something to decode."""
        while len(self._running) < _AHEAD * CORES:
            if len(self._queue) <= self._spare and not self._fill_queue():
                return
            if self._queue:
                batch = self._queue.popleft()
                first = batch[0].request
                tokens = [pending.request.tokens for pending in batch]
                self._running.append((first.model.start(tokens, first.decoding), batch))

    def collect_answers(self) -> None:
        """Pass on the answers of all batches that are decoded, without waiting for the others."""
        for _ in range(len(self._running)):
            decoded, batch = self._running.popleft()
            if not decoded.done():
                self._running.append((decoded, batch))
                continue
            for pending, answer in zip(batch, decoded.hypotheses(), strict=True):
                task = pending.task
                task.answers[pending.index] = answer
                task.missing -= 1
                if not task.missing:
                    self._advance(task)

    def new_results(self) -> list[tuple[int, Result]]:
        """The results since the last call."""
        results, self._results = self._results, []
        return results

    def is_done(self) -> bool:
        """Whether nothing runs and no result waits to be taken."""
        return not (self._running or self._results)

    def _fill_queue(self) -> bool:
        """Queue the requests of the next window and those left over. False: there is nothing to decode."""
        window = next(self._windows, None)
        for number, steps in window or ():
            self._advance(_Task(number, steps))
        if window is None:
            if not self._unsorted or not (self._queue or len(self._running) < CORES):
                return bool(self._queue)
            # Sorted anew together with the last batches.
            self._unsorted += chain.from_iterable(self._queue)
            self._queue.clear()
        self._queue.extend(_batches(self._unsorted, prompt=self._prompt))
        self._unsorted = []
        return True

    def _advance(self, task: _Task[Result]) -> None:
        """Send the task its answers; note what it requests next, or its result."""
        try:
            requests = task.steps.send(task.answers) if task.answers else next(task.steps)
            while not requests:
                requests = task.steps.send([])
        except StopIteration as end:
            self._results.append((task.number, end.value))
            return
        task.answers = [[] for _ in requests]
        task.missing = len(requests)
        self._unsorted += [_Pending(request, task, index) for index, request in enumerate(requests)]


def _batches(requests: _Batch[Result], *, prompt: bool) -> Iterator[_Batch[Result]]:
    """Batches of similar lengths, dealt out to the cores. A batch goes to one model, with one decoding."""
    groups: dict[tuple[Model, Decoding], _Batch[Result]] = {}
    for pending in requests:
        groups.setdefault((pending.request.model, pending.request.decoding), []).append(pending)
    for (model, decoding), group in groups.items():
        group.sort(key=lambda pending: -len(pending.request.tokens))
        most = model.batch_tokens // decoding.beam
        batches = list(_packed(group, most))
        shares = CORES if prompt else min(CORES, -(-len(group) * decoding.beam // _WORTH_A_CORE))
        if len(batches) < shares:
            batches = [batch for share in range(shares) for batch in _packed(group[share::shares], most)]
        yield from batches


def _packed(longest_first: Sequence[_Pending[Result]], most: int) -> Iterator[_Batch[Result]]:
    """The requests in batches of at most `most` tokens each, padding included."""
    batch: _Batch[Result] = []
    for pending in longest_first:
        if batch and (len(batch) + 1) * len(batch[0].request.tokens) > most:
            yield batch
            batch = []
        batch.append(pending)
    if batch:
        yield batch
