"""Many bitexts checked: on all cores where that is worth it, the findings in the order of the bitexts."""

from __future__ import annotations

import os
from collections import deque
from itertools import chain, islice
from typing import TYPE_CHECKING

from translation.checks.run import check, load
from translation.errors import DiptychError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from translation.model import Bitext, Finding

_LEAST = 1000  # bitexts from which other processes pay for their start
_CHUNK = 100  # bitexts that go to a process at once
_WAITING = 4  # chunks a process that may be on their way: more would only take memory


def check_all(bitexts: Iterable[Bitext]) -> Iterator[tuple[Finding, ...]]:
    """What `check` finds in each, in their order, whether one process looks at them or several.

    Raises DiptychError if the system ends one of the processes.
    """
    coming = iter(bitexts)
    first = list(islice(coming, _LEAST + 1))
    processes = _cores()
    if len(first) <= _LEAST or processes == 1:
        return map(check, chain(first, coming))
    return _in_processes(chain(first, coming), processes)


def _in_processes(bitexts: Iterator[Bitext], processes: int) -> Iterator[tuple[Finding, ...]]:
    from concurrent.futures import ProcessPoolExecutor  # slow to import
    from concurrent.futures.process import BrokenProcessPool

    load()  # before the processes are made: where they are copies of this one they have it, too
    executor = ProcessPoolExecutor(processes, initializer=_begin)
    try:
        chunks = iter(lambda: list(islice(bitexts, _CHUNK)), [])
        on_their_way = deque(
            executor.submit(_check_chunk, chunk) for chunk in islice(chunks, processes * _WAITING)
        )
        while on_their_way:
            findings = on_their_way.popleft().result()
            on_their_way.extend(executor.submit(_check_chunk, chunk) for chunk in islice(chunks, 1))
            yield from findings
    except BrokenProcessPool as error:
        raise DiptychError(
            "A process that checked some of the pairs was ended by the system.",
            "Perhaps memory was short: close other programs, or check fewer pairs at once.",
        ) from error
    finally:
        executor.shutdown(cancel_futures=True)


def _check_chunk(bitexts: list[Bitext]) -> list[tuple[Finding, ...]]:
    return [check(bitext) for bitext in bitexts]


def _begin() -> None:
    """In a new process: leave Ctrl+C to the one that asked, and end with it, however it ends."""
    import signal
    from multiprocessing import parent_process
    from multiprocessing.connection import wait
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asked_by = parent_process()
    if asked_by is not None:

        def end_with_it() -> None:
            wait([asked_by.sentinel])
            os._exit(1)

        Thread(target=end_with_it, daemon=True).start()


def _cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
