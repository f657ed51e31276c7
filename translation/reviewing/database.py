"""The file of all reviews: a SQLite database with a schema of its own. Nothing is ever deleted from it.

It has a rollback journal, not a write-ahead log: so it is one file that can be copied, and works in a home
folder on a network. A decision then takes 16 ms until it is on the disk, with a log 5 ms were measured.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from itertools import chain, count
from typing import TYPE_CHECKING

from translation.errors import CancelledError
from translation.files.locking import locked
from translation.files.sqlite import UnusableError, is_begun, pragma, transaction

if TYPE_CHECKING:
    from pathlib import Path

_APPLICATION_ID = 0x44707276  # "Dprv": distinguishes the file from other programs' databases
# The statements that lead from each version of the schema to the next. An article is known by any of its
# versions, and these by the digests of their sentences. `checksum` guards against damage that leaves the
# database readable.
_UPGRADES: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE version (id INTEGER PRIMARY KEY, article INTEGER NOT NULL, digest TEXT NOT NULL UNIQUE,"
        " name TEXT NOT NULL, sentences INTEGER NOT NULL)",
        "CREATE TABLE sentence (digest TEXT NOT NULL, version INTEGER NOT NULL,"
        " PRIMARY KEY (digest, version)) WITHOUT ROWID",
        "CREATE TABLE event (number INTEGER PRIMARY KEY, id TEXT NOT NULL, article INTEGER NOT NULL,"
        " sentence TEXT NOT NULL, record TEXT NOT NULL, checksum INTEGER NOT NULL, UNIQUE (article, id))",
        "CREATE INDEX event_sentence ON event (sentence)",
    ),
)
_PATIENCE = 2.0  # seconds to wait for another process
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class ReadOnlyError(Exception):
    """The file may be read and not written. The arguments say why, and what to do."""


def opened(path: Path) -> tuple[sqlite3.Connection, ReadOnlyError | None]:
    """The database in the file, made if there is none; and why it must not be written, if so.

    Raises UnusableError, sqlite3.Error, OSError.
    """
    if not is_begun(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Not opened if it exists: closing it again would undo SQLite's locks in this process.
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    if not path.is_file():
        raise UnusableError("is not a file", "Move away what has its name.")
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    connection = _connected(path, "rw" if writable else "ro")
    try:
        read_only = _prepared(connection, writable=writable)
    except BaseException:
        connection.close()
        raise
    return connection, read_only


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=_PATIENCE,
        isolation_level=None,  # only `transaction` begins and ends transactions
        check_same_thread=False,  # the store has a lock
    )


def _prepared(connection: sqlite3.Connection, *, writable: bool) -> ReadOnlyError | None:
    [(tables,)] = connection.execute("SELECT count(*) FROM sqlite_master")
    if tables and pragma(connection, "application_id") != _APPLICATION_ID:
        raise UnusableError("is another program's database", "Move it away.")
    version = pragma(connection, "user_version")
    if version > len(_UPGRADES):
        connection.execute("PRAGMA query_only = ON")
        return ReadOnlyError("was written by a newer Diptych", "Use that one.")
    if not writable:
        return ReadOnlyError("can be read but not written", "Make it and its folder writable for yourself.")
    # Also the end of a transaction, which is the journal's, is on the disk before it is told.
    connection.execute("PRAGMA synchronous = EXTRA")
    if version < len(_UPGRADES):
        with transaction(connection):
            # The version is read again, as another process may have done it meanwhile.
            for statement in chain.from_iterable(_UPGRADES[pragma(connection, "user_version") :]):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {len(_UPGRADES)}")
    return None


def is_damage(error: Exception) -> bool:
    """Whether the error says that what is in the file cannot be what SQLite wrote."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def put_aside(path: Path) -> Path | None:
    """Give a damaged file another name, which is returned; None where another process has done that.

    Nothing is deleted: somebody may be able to read what is in it. Raises OSError.
    """
    with suppress(CancelledError), locked(path.with_name(f"{path.name}.lock")):
        if not is_begun(path) or _is_sound(path):
            return None
        day = datetime.now(UTC).strftime("%Y-%m-%d")
        names = (path.with_name(f"{path.stem}.damaged-{day}-{number}{path.suffix}") for number in count(1))
        aside = next(name for name in names if not os.path.lexists(name))
        path.rename(aside)
        with suppress(FileNotFoundError):  # its journal belongs to it
            path.with_name(f"{path.name}-journal").rename(aside.with_name(f"{aside.name}-journal"))
        return aside
    return None


def _is_sound(path: Path) -> bool:
    try:
        with closing(_connected(path, "ro")) as connection:
            [(first, *_), *_] = connection.execute("PRAGMA quick_check(1)")
            return bool(first == "ok")
    except sqlite3.DatabaseError as error:
        return not is_damage(error)
