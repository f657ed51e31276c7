"""Python's search for reference cycles: rare while a command starts and works, as usual in the reader."""

from __future__ import annotations

import gc

_USUAL = gc.get_threshold()
# New objects until Python looks. What a command imports is not garbage: with Python's own 700, 109 searches
# take some 45 ms of the second of CPU time that `translate` needs for one sentence, and one search through
# 50,000 objects takes 30.
_RARELY = 200_000


def search_rarely() -> None:
    """From now on look only after so many objects as a command makes for a sentence or two."""
    gc.set_threshold(_RARELY)


def search_as_usual() -> None:
    """For what lives long and must not stop for a moment: many short searches instead of a long one.

    What is there by now, the modules above all, is never looked through again.
    """
    gc.freeze()
    gc.set_threshold(*_USUAL)
