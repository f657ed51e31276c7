"""A lock between processes. It ends with the process that holds it, however that ends."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from translation.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_POLL = 0.1  # seconds


if sys.platform == "win32":
    import msvcrt

    def _try(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(
    path: Path,
    *,
    waiting: Callable[[], object] = lambda: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[None]:
    """Hold the lock `path`, a file that is made and left there. `waiting` is called once if it takes time.

    Raises OSError if the file cannot be made, CancelledError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        waits = False
        while True:
            try:
                _try(file)
                break
            except (BlockingIOError, PermissionError):
                if not waits:
                    waits = True
                    waiting()
                if cancelled():
                    raise CancelledError from None
                time.sleep(_POLL)
        yield  # closing the file releases the lock
