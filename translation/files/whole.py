"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import re
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from translation.files.locking import claimed, is_own

if TYPE_CHECKING:
    from collections.abc import Iterator

# What is being written has one of these names; the others are those of earlier versions.
_STAGED = re.compile(
    r"\.diptych-[0-9a-f]{16}|\.reader-[0-9a-f]{16}|\.(packages|[0-9a-f]{16})\.json-[0-9a-f]{12}", re.ASCII
)
_STALE = 86_400.0  # seconds after which nobody writes a file any more, where locks cannot tell


def write(
    path: Path, data: bytes, *, new: bool = False, private: bool = False, durable: bool = False
) -> None:
    """Write `data` to `path`, whole or not at all.

    It goes to a hidden file beside it first, which takes the name when all is written; what killed processes
    have left of theirs is deleted. `new`: nothing may have the name, not even a link to nothing. `private`:
    only the user may read it. `durable`: wait until it is on the disk. Raises FileExistsError, OSError.
    """
    clear(path.parent)
    with _staged(path.parent, 0o600 if private else 0o666) as (staged, file):
        file.write(data)
        file.flush()
        if durable:
            os.fsync(file.fileno())
        if sys.platform == "win32":  # where no open file can be renamed
            file.close()
        _take_name(staged, path, new=new)


def _take_name(staged: Path, path: Path, *, new: bool) -> None:
    if new:
        try:
            path.hardlink_to(staged)  # unlike a new name, it never takes the place of another file
            return
        except FileExistsError:
            raise
        except OSError:  # not every file system has hard links
            if os.path.lexists(path):
                raise FileExistsError(f"{path} exists") from None
    staged.replace(path)


@contextmanager
def _staged(folder: Path, mode: int) -> Iterator[tuple[Path, IO[bytes]]]:
    """A new file in the folder, open, and deleted in the end if it has not got another name."""
    while True:
        staged = folder / f".diptych-{os.urandom(8).hex()}"
        try:
            file = claimed(staged, mode)
        except OSError:
            file = _unclaimed(staged, mode)
        if file:  # else another process has taken it for one that was left behind
            break
    try:
        with file:
            yield staged, file
    finally:
        with suppress(OSError):
            staged.unlink(missing_ok=True)


def _unclaimed(staged: Path, mode: int) -> IO[bytes]:
    """The file, without a lock: the file system may have none. Raises OSError."""
    return os.fdopen(os.open(staged, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), mode), "r+b")


def clear(folder: Path) -> dict[Path, int]:
    """Delete the hidden files that killed processes have left in the folder; their sizes. Never raises."""
    deleted = {}
    with suppress(OSError), os.scandir(folder) as entries:
        for path in [Path(entry.path) for entry in entries if _STAGED.fullmatch(entry.name)]:
            with suppress(OSError):
                size = path.lstat().st_size
                if path.is_file() and is_own(path) and _delete(path):
                    deleted[path] = size
    return deleted


def _delete(path: Path) -> bool:
    """Delete the file unless a process is writing it; whether it was deleted. Raises OSError."""
    if sys.platform == "win32":
        if time.time() - path.stat().st_mtime < _STALE:
            return False
        path.unlink()
        return True
    if (file := claimed(path)) is None:
        return False
    with file:
        path.unlink()
    return True
