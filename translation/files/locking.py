"""Locks between processes. They end with the process that holds them, however that ends."""

from __future__ import annotations

import os
import stat
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


def claimed(path: Path, mode: int = 0o666) -> IO[bytes] | None:
    """The regular file at `path`, made if there is none, open and locked until it is closed.

    None if another process has claimed it, or deleted it just now. Raises OSError, also if the file system
    has no locks.
    """
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    file = os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0), mode), "r+b")
    try:
        _try(file)
        if os.path.samestat(os.fstat(file.fileno()), os.lstat(path)):
            return file
    except (BlockingIOError, PermissionError, FileNotFoundError):
        pass
    except BaseException:
        file.close()
        raise
    file.close()
    return None


def is_own(path: Path) -> bool:
    """Whether the file or folder is the user's own, and not a link. Raises OSError."""
    status = path.lstat()
    return not stat.S_ISLNK(status.st_mode) and (sys.platform == "win32" or status.st_uid == os.geteuid())
