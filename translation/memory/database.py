"""The file of the translation memory: a SQLite database with a schema of its own, bounded in size.

It has a write-ahead log (WAL). Several processes may use it at once. If one is killed, what it stored before
stays. A power cut may cost the last batches, but never the file. With the log, storing a batch does not wait
for the disk: 0.2 ms were measured, against 28 ms with a rollback journal.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING

from translation.files.sqlite import UnusableError, pragma, transaction

if TYPE_CHECKING:
    from pathlib import Path

FOREVER = 2**62  # the value of `used` for what is never evicted
REMOVE = "Delete it or move it away, and a new one is made."

_APPLICATION_ID = 0x44707463  # "Dptc": distinguishes the file from other programs' databases
# The statements that lead from each version of the schema to the next. `used` is a count of batches and not a
# time, because eviction needs only the order of use, and clocks may go back. `checksum` guards against damage
# that leaves the database readable, so that a wrong translation never looks like a stored one.
_UPGRADES: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE entry"
        " (key BLOB PRIMARY KEY, value BLOB NOT NULL, checksum INTEGER NOT NULL, used INTEGER NOT NULL)",
        "CREATE INDEX entry_used ON entry (used)",
    ),
)
_EVICT = (
    "DELETE FROM entry WHERE rowid IN"
    f" (SELECT rowid FROM entry WHERE used < {FOREVER} ORDER BY used, rowid LIMIT ?)"
)

_PATIENCE = 2.0  # seconds to wait for another process
# At the limit one twentieth is freed, so that eviction is rare: a quarter of a second for each 10 MB stored.
_ROOM = 20


def opened(path: Path) -> sqlite3.Connection:
    """The database in the file, with the newest schema. Raises UnusableError, sqlite3.Error, OSError."""
    if not path.is_file():
        raise UnusableError("is not a file", "Move away what has its name.")
    # A log needs a file and a folder that may be written. Otherwise the file is read as it stands, unless
    # there is a log, which belongs to it.
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    how = "mode=rw" if writable or path.with_name(f"{path.name}-wal").exists() else "immutable=1"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        timeout=_PATIENCE,
        isolation_level=None,  # only `transaction` begins and ends transactions
        check_same_thread=False,  # Memory has a lock
    )
    try:
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    [(tables,)] = connection.execute("SELECT count(*) FROM sqlite_master")
    if tables and pragma(connection, "application_id") != _APPLICATION_ID:
        raise UnusableError("is another program's database", "Move it away.")
    version = pragma(connection, "user_version")
    if version > len(_UPGRADES):
        raise UnusableError("was written by a newer Diptych", "Use that one, or move the file away.")
    if version < len(_UPGRADES):
        # The file shrinks with every eviction. This works only before the first table is made.
        connection.execute("PRAGMA auto_vacuum = FULL")
        with transaction(connection):
            # The version is read again, as another process may have done it meanwhile.
            for statement in chain.from_iterable(_UPGRADES[pragma(connection, "user_version") :]):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {len(_UPGRADES)}")
    # Without it (no shared memory in the file system, another process in the way), SQLite keeps a rollback
    # journal, which is as safe and slower.
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")


def evict(connection: sqlite3.Connection, most_bytes: int) -> None:
    """Delete what was not used for longest, if the file would grow over `most_bytes`."""
    most = most_bytes // pragma(connection, "page_size")
    if _pages(connection) <= most:
        return
    while _pages(connection) > most - most // _ROOM:
        [(entries,)] = connection.execute(f"SELECT count(*) FROM entry WHERE used < {FOREVER}")
        if not entries:
            return
        connection.execute(_EVICT, (max(1, entries // _ROOM),))


def _pages(connection: sqlite3.Connection) -> int:
    return pragma(connection, "page_count") - pragma(connection, "freelist_count")
