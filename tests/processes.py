"""Processes that tests start, and waiting for them: everything ends, also where a test fails."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 60.0  # seconds until a test gives up
_ENDING = 10.0  # seconds that a process may take to end when nobody needs it any more
_ENDS_WITH_US = "multiprocessing.resource_tracker"  # Python's own, as soon as a test has used that library


@contextmanager
def python(*arguments: object, **how: Any) -> Iterator[subprocess.Popen[str]]:
    """A Python process with these arguments, killed at the end if it still runs; `how`: as for Popen."""
    with subprocess.Popen([sys.executable, *map(str, arguments)], text=True, **how) as process:
        try:
            yield process
        finally:
            process.kill()


def wait_until(condition: Callable[[], object]) -> None:
    """Go on as soon as `condition` is true; fails where it does not become so."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


def left_behind(mark: str) -> list[str]:
    """The processes that still run with `mark` in the environment they were started with, killed (Linux).

    Each in words: its number and command line. A process that is about to end is waited for.
    """
    end = time.monotonic() + _ENDING
    while (found := _marked(mark.encode())) and time.monotonic() < end:
        time.sleep(0.1)
    for number in found:
        with suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    return [f"{number}: {words}" for number, words in found.items()]


def _marked(mark: bytes) -> dict[int, str]:
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended, or is somebody else's
            if mark in (folder / "environ").read_bytes().split(b"\0"):
                words = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                if _ENDS_WITH_US not in words:
                    found[int(folder.name)] = words
    return found
