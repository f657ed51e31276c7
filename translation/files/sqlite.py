"""What all our SQLite files share: transactions, and what went wrong with them, in words."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager, suppress
from stat import S_ISREG
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_REACHABLE = "Make the file and its folder readable and writable for yourself."
_EXPLANATIONS = {
    sqlite3.SQLITE_BUSY: ("is kept busy by another program", "Try again when that one is done."),
    sqlite3.SQLITE_LOCKED: ("is kept busy by another program", "Try again when that one is done."),
    sqlite3.SQLITE_CANTOPEN: ("cannot be opened or written", _REACHABLE),
    sqlite3.SQLITE_PERM: ("cannot be opened or written", _REACHABLE),
    sqlite3.SQLITE_READONLY: ("can be read but not written", _REACHABLE),
    sqlite3.SQLITE_FULL: ("found the disk full", "Free some space."),
    sqlite3.SQLITE_IOERR: ("cannot be read or written by the disk, which may be full", "Free some space."),
    sqlite3.SQLITE_CORRUPT: ("is damaged", ""),
    sqlite3.SQLITE_NOTADB: ("is damaged, or the file is something else", ""),
}


class UnusableError(Exception):
    """The file cannot be used. The arguments say what it is, and what to do."""


def explained(error: Exception, repair: str) -> tuple[str, str]:
    """What is wrong with the file, after its name, and what to do; `repair`: where the file is damaged."""
    if isinstance(error, UnusableError):
        what, hint = error.args
        return what, hint
    if isinstance(error, OSError):
        if error.errno == errno.ENOSPC:
            return _EXPLANATIONS[sqlite3.SQLITE_FULL]
        return f"cannot be opened or written ({error.strerror or error})", _REACHABLE
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the kind of error, without SQLite's details
    what, hint = _EXPLANATIONS.get(code, (f"cannot be used ({error})", ""))
    return what, hint or repair


def pragma(connection: sqlite3.Connection, name: str) -> int:
    """The value of one that is a number."""
    [(value,)] = connection.execute(f"PRAGMA {name}")
    return int(value)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Writes all that is written in it or, if that fails, nothing."""
    connection.execute("BEGIN IMMEDIATE")  # waits for other writers here, and not later
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")


def is_begun(path: Path) -> bool:
    """Whether the path holds a file with something in it, or anything that is not a file."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    # An empty file: another process is making it just now, or was killed while it did.
    return status.st_size > 0 or not S_ISREG(status.st_mode)
