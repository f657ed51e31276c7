"""The translation memory: JSON strings on disk, by keys that name everything they depend on.

Nothing depends on it. Whatever happens to its file, nothing is raised: `Memory.problem` says what happened,
and translation goes on without it.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import contextmanager, suppress
from hashlib import blake2b
from typing import TYPE_CHECKING, Literal, Self
from zlib import crc32

from platformdirs import user_data_path

from translation.files.sqlite import UnusableError, explained, is_begun, transaction
from translation.memory.database import FOREVER, REMOVE, evict, opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

MOST_BYTES = 200_000_000

_STORE = (
    "INSERT INTO entry VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE"
    " SET value = excluded.value, checksum = excluded.checksum, used = excluded.used"
)
_AT_ONCE = 500  # keys per query; SQLite before 3.32 takes 999


def key(*parts: str) -> str:
    """A digest of the parts in their order (160 bits, hexadecimal), the same on every machine.

    Each part is digested with its length, so that ("ab", "c") and ("a", "bc") differ.
    """
    digest = blake2b(digest_size=20)
    for part in map(_encoded, parts):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()


class Memory:
    """A bounded store of JSON strings by key, in the file `path`. The least recently used go first.

    `path` None: `memory.sqlite3` in the user's data folder. The first put makes the file, readable for the
    user alone. It never grows over `most_bytes`, its log not counted, which is gone when all is closed. Every
    method may be called from any thread; calls wait for one another, at most some seconds. Do not use it
    after a fork.

    `problem` is None, or a sentence about the first thing that went wrong, with a next step. After a failed
    write nothing more is stored; after a failed read nothing is found either.
    """

    def __init__(self, path: Path | None = None, *, most_bytes: int = MOST_BYTES) -> None:
        self.path = path or user_data_path("diptych") / "memory.sqlite3"
        self.problem: str | None = None
        self._most_bytes = most_bytes
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._readable = self._writable = True
        self._touched: set[bytes] = set()  # found since the last write; the next one marks them as used

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def get_many(self, keys: Sequence[str]) -> dict[str, str]:
        """The values of the known ones of `keys`."""
        found: dict[str, str] = {}
        with self._lock, self._guarded("read"):
            if self._readable and keys and (connection := self._opened()):
                for start in range(0, len(keys), _AT_ONCE):
                    names = [_encoded(key) for key in keys[start : start + _AT_ONCE]]
                    marks = ", ".join("?" * len(names))
                    query = f"SELECT key, value, checksum FROM entry WHERE key IN ({marks})"
                    for name, value, checksum in connection.execute(query, names):
                        if not _is_sound(name, value, checksum):
                            raise UnusableError("is damaged", REMOVE)
                        found[_decoded(name)] = _decoded(value)
                        if self._writable:
                            self._touched.add(name)
        return found

    def put_many(self, items: Mapping[str, str], *, forever: bool = False) -> None:
        """Store values by their keys, in place of older ones: all of them or, on failure, none.

        `forever`: they are never evicted.
        """
        entries = [(_encoded(key), _encoded(value)) for key, value in items.items()]
        with self._lock, self._guarded("write"):
            if self._writable and entries:
                connection = self._made()
                with transaction(connection):
                    now = self._write_touched(connection) + 1
                    used = FOREVER if forever else now
                    rows = ((name, value, _checksum(name, value), used) for name, value in entries)
                    connection.executemany(_STORE, rows)
                    evict(connection, self._most_bytes)
                self._touched.clear()

    def close(self) -> None:
        """Close the file. Nothing is found or stored any more."""
        with self._lock:
            if self._connection and self._writable and self._touched:
                # The order of use is not worth a wait or a message.
                with suppress(*_FAILURES):
                    self._connection.execute("PRAGMA busy_timeout = 0")
                    with transaction(self._connection):
                        self._write_touched(self._connection)
            self._give_up()

    def _write_touched(self, connection: sqlite3.Connection) -> int:
        """Mark what was found as used now; returns the present count of batches."""
        [(now,)] = connection.execute(f"SELECT coalesce(max(used), 0) + 1 FROM entry WHERE used < {FOREVER}")
        connection.executemany(
            f"UPDATE entry SET used = ? WHERE key = ? AND used < {FOREVER}",
            ((now, name) for name in self._touched),
        )
        return int(now)

    def _opened(self) -> sqlite3.Connection | None:
        """The database; None if there is none yet."""
        if self._connection is None and is_begun(self.path):
            self._connection = opened(self.path)
        return self._connection

    def _made(self) -> sqlite3.Connection:
        """The database, made if there is none yet."""
        if self._connection is None:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Not opened if it exists: closing it again would undo SQLite's locks in this process.
            with suppress(FileExistsError):
                os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            self._connection = opened(self.path)
        return self._connection

    @contextmanager
    def _guarded(self, doing: Literal["read", "write"]) -> Iterator[None]:
        try:
            yield
        except _FAILURES as error:
            what, hint = explained(error, REMOVE)
            so = "it is not used" if doing == "read" else "nothing more is stored in it"
            self.problem = self.problem or f"The translation memory {self.path} {what}: {so}. {hint}"
            self._writable = False
            if doing == "read":
                self._give_up()

    def _give_up(self) -> None:
        self._readable = self._writable = False
        self._touched.clear()
        if self._connection:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None


# ValueError: a path or text that cannot be. OverflowError: a number that only damage can have made.
_FAILURES = (sqlite3.Error, OSError, ValueError, OverflowError, UnusableError)


def _checksum(name: bytes, value: bytes) -> int:
    return crc32(value, crc32(name))


def _is_sound(name: object, value: object, checksum: object) -> bool:
    return isinstance(name, bytes) and isinstance(value, bytes) and checksum == _checksum(name, value)


# Surrogates without a partner cannot be printed, but they can be in a text.
def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")
