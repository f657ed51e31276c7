"""The scheduler: gathers what many sentences ask of the models into batches, and keeps every core busy.

What is done with a sentence is a generator (`Steps`): it yields what it asks of a model and is sent the
answers, as often as it likes, until it returns its result. So the second try of one sentence stops no
other: it goes into a batch with second tries of its neighbours while the cores decode what follows.
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

# Hypotheses of a batch that are worth a core of their own. A step of the decoder reads the whole model: half
# of a smaller batch takes hardly less time.
_WORTH_A_CORE = 16
# Sentences of a window where nobody waits: enough for good batches, of lengths as like as can be.
WINDOW = 512
# Batches under way for each core: one that runs, and one for when that is done.
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
    parts = [[Request(model, tokens, decoding) for tokens in model.cut(text)] for text, decoding in questions]
    answers = iter((yield list(chain.from_iterable(parts))))
    return [joined([next(answers) for _ in part]) for part in parts]


def together(several: Sequence[Steps[Result]]) -> Steps[list[Result]]:
    """The results of several steps, asking for all of them at once; for `yield from`."""
    results: dict[int, Result] = {}
    asked: dict[int, Sequence[Request]] = {}
    answers: Sequence[Answer] = ()
    while len(results) < len(several):
        rest = iter(answers)
        waiting = asked or dict.fromkeys(range(len(several)))
        asked = {}
        for place, requests in waiting.items():
            try:
                if requests is None:
                    asked[place] = next(several[place])
                else:
                    asked[place] = several[place].send([next(rest) for _ in requests])
            except StopIteration as end:
                results[place] = end.value
        if asked:
            answers = yield list(chain.from_iterable(asked.values()))
    return [results[place] for place in range(len(several))]


@dataclass(slots=True, eq=False)
class _Task(Generic[Result]):
    """One sentence's steps, and the answers to what it asked last."""

    name: int
    steps: Steps[Result]
    answers: list[Answer] = field(default_factory=list)
    waiting: int = 0


# A request and where its answer goes.
_Asked: TypeAlias = "tuple[Request, _Task[Result], int]"
_Batch: TypeAlias = "list[_Asked[Result]]"


def run(
    windows: Iterable[Iterable[tuple[int, Steps[Result]]]],
    cancelled: Callable[[], bool] = lambda: False,
    *,
    prompt: bool = False,
) -> Iterator[list[tuple[int, Result]]]:
    """The results of numbered steps, as they come.

    A window's first requests are decoded before those of the next, sorted by length into batches; what its
    sentences ask further goes with the next, and behind the last window with the last batches, so that
    the cores have something to do beside it. What comes later yet goes as soon as a core is idle. If
    `prompt`, for somebody who waits, the next window is asked for as late as can be, and even few requests
    are dealt out to all cores: sooner done, and more work. Stops soon after `cancelled` turns true: running
    batches are left to themselves. Raises TranslationError where a model fails.
    """
    windows = iter(windows)
    spare = 0 if prompt else CORES  # batches that wait when the next window is asked for
    queue: deque[_Batch[Result]] = deque()
    further: _Batch[Result] = []
    running: deque[tuple[Running, _Batch[Result]]] = deque()
    while not cancelled():
        finished: list[tuple[int, Result]] = []
        while len(running) < _AHEAD * CORES:
            if len(queue) <= spare:
                window = next(windows, None)
                if window is not None or (further and (queue or len(running) < CORES)):
                    asked, further = further, []
                    for name, steps in window or ():
                        _advance(_Task(name, steps), asked, finished)
                    if window is None:
                        asked += chain.from_iterable(queue)
                        queue.clear()
                    queue.extend(_batches(asked, prompt=prompt))
                if window is None and not queue:
                    break
            if queue:
                batch = queue.popleft()
                model, decoding = batch[0][0].model, batch[0][0].decoding
                running.append((model.start([request.tokens for request, _, _ in batch], decoding), batch))
        if not running and not finished:
            return
        for _ in range(len(running)):
            decoded, batch = running.popleft()
            if not decoded.done():
                running.append((decoded, batch))
                continue
            for (_, task, place), answer in zip(batch, decoded.hypotheses(), strict=True):
                task.answers[place] = answer
                task.waiting -= 1
                if not task.waiting:
                    _advance(task, further, finished)
        if finished:
            yield finished
        else:
            time.sleep(_POLL)


def _advance(task: _Task[Result], asked: _Batch[Result], finished: list[tuple[int, Result]]) -> None:
    """Send the task its answers; note what it asks next, or its result."""
    try:
        requests = task.steps.send(task.answers) if task.answers else next(task.steps)
        while not requests:
            requests = task.steps.send([])
    except StopIteration as end:
        finished.append((task.name, end.value))
        return
    task.answers = [[] for _ in requests]
    task.waiting = len(requests)
    asked += [(request, task, place) for place, request in enumerate(requests)]


def _batches(asked: _Batch[Result], *, prompt: bool) -> Iterator[_Batch[Result]]:
    """What goes to one model to be decoded alike, in batches of like lengths, dealt out to the cores."""
    groups: dict[tuple[int, Decoding], _Batch[Result]] = {}
    for one in asked:
        groups.setdefault((id(one[0].model), one[0].decoding), []).append(one)
    for (_, decoding), group in groups.items():
        group.sort(key=lambda one: -len(one[0].tokens))
        most = group[0][0].model.batch_tokens // decoding.beam
        batches = list(_packed(group, most))
        shares = CORES if prompt else min(CORES, -(-len(group) * decoding.beam // _WORTH_A_CORE))
        if len(batches) < shares:
            batches = [batch for share in range(shares) for batch in _packed(group[share::shares], most)]
        yield from batches


def _packed(sorted_requests: Sequence[_Asked[Result]], most: int) -> Iterator[_Batch[Result]]:
    """The requests, longest first, in batches of no more than `most` tokens with their padding."""
    batch: _Batch[Result] = []
    for one in sorted_requests:
        if batch and (len(batch) + 1) * len(batch[0][0].tokens) > most:
            yield batch
            batch = []
        batch.append(one)
    if batch:
        yield batch
