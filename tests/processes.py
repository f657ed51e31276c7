"""Processes that tests start, and waiting for them: everything ends, also where a test fails."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 60.0  # seconds until a test gives up


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
