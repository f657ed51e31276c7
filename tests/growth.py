"""How the time for a text grows with its length: on hostile text a quadratic rule is found, in seconds."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")

_SHORTER = 8
# Eight times as long for eight times the text is linear, 64 times quadratic.
_MOST = 16
# Seconds of processor time that every text may take: what is shorter cannot be compared.
_FREE = 0.5
_TRIES = 3  # a machine that does something else may disturb one, a quadratic rule fails all


def linear(work: Callable[[str], Result], text: str) -> Result:
    """What `work` makes of `text`; fails where its time grows much faster than the text.

    Only processor time of this thread counts, so that a busy machine makes no difference. `text` is one
    piece, repeated: the beginning of it is as hostile as the whole.
    """
    work(text[:1])  # reads the tables
    for _ in range(_TRIES):
        shorter, _result = _timed(work, text[: len(text) // _SHORTER])
        whole, result = _timed(work, text)
        if whole < max(_FREE, _MOST * shorter):
            return result
    raise AssertionError(f"{whole:.2f} s, but {shorter:.2f} s for an eighth of it")


def _timed(work: Callable[[str], Result], text: str) -> tuple[float, Result]:
    gc.disable()  # the search for garbage looks at what other tests have left, too
    try:
        start = time.thread_time()
        result = work(text)
        return time.thread_time() - start, result
    finally:
        gc.enable()
