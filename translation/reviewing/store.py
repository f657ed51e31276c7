"""All reviews of this user, on disk: the events of each article, found again by its sentences."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Self
from zlib import crc32

from platformdirs import user_data_path

from translation.checks.keys import digest
from translation.errors import counted
from translation.files.sqlite import UnusableError, explained, pragma, transaction
from translation.reviewing.database import ReadOnlyError, is_damage, opened, put_aside
from translation.reviewing.events import merged
from translation.reviewing.records import event_record, read_event
from translation.reviewing.state import folded
from translation.text.cleaning import file_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from translation.model import Bitext
    from translation.reviewing.events import Event
    from translation.reviewing.keys import SentenceKey

_AT_ONCE = 500  # digests per query; SQLite before 3.32 takes 999
_MOST_ELSEWHERE = 20  # other articles in which a sentence is looked for
_MOVE = "Move it away, and a new one is made."
_FAILURES = (sqlite3.Error, OSError, ValueError, OverflowError, UnusableError)


@dataclass(frozen=True, slots=True)
class Version:
    """An article as it is now: a digest of it and its languages, its file's name, its sentences' digests."""

    digest: str
    name: str
    sentences: frozenset[str]

    @classmethod
    def of(cls, bitext: Bitext, name: str, keys: Iterable[SentenceKey]) -> Version:
        """The version that a bitext is. `name`: of the article, "-" for standard input."""
        return cls(
            digest(bitext.source_language, bitext.target_language, bitext.source),
            "" if name == "-" else file_title(name),
            frozenset(key.digest for key in keys),
        )


class ReviewStore:
    """The events of all articles, in the file `path`; None: `reviews.sqlite3` in the user's data folder.

    The first event makes the file, readable for the user alone. Nothing is ever deleted from it. Several
    processes may use it at once. Every method may be called from any thread, and none raises: `problem` is a
    sentence, with a next step, on why the last reading or writing failed; `notices` are sentences on what is
    wrong for good. `begun` counts how often another file was begun under its name, because the one before was
    damaged or taken away: the numbers of articles are other ones then. Do not use it after a fork.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or user_data_path("diptych") / "reviews.sqlite3"
        self.notices: tuple[str, ...] = ()
        self.begun = 0
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._read_only: ReadOnlyError | None = None
        self._file: tuple[int, int] | None = None  # which one is open
        self._problems: dict[Literal["read", "write"], str] = {}
        self._seen = 0  # the database's count of changes by others

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    @property
    def problem(self) -> str | None:
        """What went wrong last, if that has not been done right since."""
        return self._problems.get("write") or self._problems.get("read")

    def find(self, version: Version) -> int | None:
        """The article that this is a version of; None if nothing of it is kept.

        That is the one with this very text; else the one that shares most sentences with it: at least half of
        the longer of both, or, under the same name, half of the shorter, as of an article that grows.
        """
        with self._guarded("read"):
            connection = self._opened(make=False)
            if connection is None:
                return None
            query = "SELECT article FROM version WHERE digest = ?"
            for (article,) in connection.execute(query, [version.digest]):
                return int(article)
            return _nearest(connection, version)
        return None

    def events(self, article: int) -> tuple[Event, ...]:
        """All events of an article, in their order. What cannot be read is left out, and told."""
        found, unreadable = [], 0
        with self._guarded("read"):
            connection = self._opened(make=False)
            query = "SELECT record, checksum FROM event WHERE article = ?"
            for record, checksum in connection.execute(query, [article]) if connection else ():
                try:
                    if crc32(record.encode()) != checksum:
                        raise ValueError("damaged")
                    found.append(read_event(json.loads(record)))
                except (ValueError, TypeError, AttributeError, RecursionError):
                    unreadable += 1
        if unreadable:
            entries = counted(unreadable, "entry", "entries")
            self._notice(f"{entries} of {self.path} cannot be read: left out.")
        return merged(found)

    def add(self, article: int | None, version: Version, events: Sequence[Event]) -> int | None:
        """Keep events of an article, of which this is the version: all of them or, on failure, none.

        Those that are known stay as they are. When it returns, they are on the disk. The result is the
        article, which `find` gave; None on failure.
        """
        with self._guarded("write"):
            connection = self._opened(make=True)
            assert connection
            if self._read_only:
                raise self._read_only
            with transaction(connection):
                own = _with_version(connection, article, version)
                connection.executemany(
                    "INSERT OR IGNORE INTO event (id, article, sentence, record, checksum)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (_row(event, own) for event in events),
                )
            return own
        return None

    def has_changed(self) -> bool:
        """Whether somebody else has kept something since the last time this was asked; quick."""
        before = self._seen
        with self._guarded("read"):
            connection = self._opened(make=False)
            self._seen = pragma(connection, "data_version") if connection else 0
        return self._seen != before

    def texts_elsewhere(self, sentence: str, but: int | None) -> tuple[str, ...]:
        """The translations that a person set for this sentence in other articles, the latest article first.

        `sentence`: its digest, which holds the languages; `but`: the article that is open.
        """
        articles: list[int] = []
        with self._guarded("read"):
            connection = self._opened(make=False)
            query = (
                "SELECT article FROM event WHERE sentence = ? AND article IS NOT ?"
                " GROUP BY article ORDER BY max(number) DESC LIMIT ?"
            )
            if connection is not None:
                rows = connection.execute(query, [sentence, but, _MOST_ELSEWHERE])
                articles = [article for (article,) in rows]
        texts = (
            state.text
            for article in articles
            for key, state in folded(self.events(article)).sentences.items()
            if key.digest == sentence
        )
        return tuple(dict.fromkeys(text for text in texts if text is not None))

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        with self._lock:
            if self._connection:
                with suppress(sqlite3.Error):
                    self._connection.close()
            self._connection = self._read_only = None

    def _opened(self, *, make: bool) -> sqlite3.Connection | None:
        """The database; None if there is none and none is to be made."""
        if self._connection is not None and self._file != _identity(self.path):
            self.begun += 1
            raise UnusableError("was replaced or taken away while it was in use", "Nothing need be done.")
        if self._connection is None and (make or self.path.exists()):
            self._connection, self._read_only = opened(self.path)
            self._file = _identity(self.path)
            if self._read_only:
                what, hint = self._read_only.args
                self._notice(f"The file of your reviews {self.path} {what}: nothing new is kept. {hint}")
        return self._connection

    @contextmanager
    def _guarded(self, doing: Literal["read", "write"]) -> Iterator[None]:
        """Turn what goes wrong into `problem`. After a damaged file is put aside, a new one is begun."""
        with self._lock:
            try:
                yield
                self._problems.pop(doing, None)
            except ReadOnlyError:  # there is a notice of that
                pass
            except _FAILURES as error:
                what, hint = explained(error, _MOVE)
                so = "what is in it is not shown" if doing == "read" else "what you do now is not kept yet"
                self._problems[doing] = f"The file of your reviews {self.path} {what}: {so}. {hint}"
                self.close()
                if is_damage(error) and self._put_aside() and doing == "read":
                    del self._problems[doing]  # the notice says it

    def _put_aside(self) -> bool:
        with suppress(OSError):
            aside = put_aside(self.path)
            if aside is not None:
                self.begun += 1
                self._notice(
                    f"The file of your reviews was damaged. It is kept as {aside}; a new one is begun."
                )
                return True
        return False

    def _notice(self, sentence: str) -> None:
        if sentence not in self.notices:
            self.notices = (*self.notices, sentence)


def _identity(path: Path) -> tuple[int, int] | None:
    with suppress(OSError):
        status = path.stat()
        return status.st_dev, status.st_ino
    return None


def _nearest(connection: sqlite3.Connection, version: Version) -> int | None:
    shared: Counter[int] = Counter()
    digests = sorted(version.sentences)
    for start in range(0, len(digests), _AT_ONCE):
        some = digests[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        query = f"SELECT version, count(*) FROM sentence WHERE digest IN ({marks}) GROUP BY version"
        for number, many in connection.execute(query, some):
            shared[number] += many
    for number, many in sorted(shared.items(), key=lambda pair: (-pair[1], -pair[0])):
        query = "SELECT article, name, sentences FROM version WHERE id = ?"
        for article, name, sentences in connection.execute(query, [number]):
            sizes = sentences, len(version.sentences)
            if 2 * many >= (min(sizes) if name and name == version.name else max(sizes)):
                return int(article)
    return None


def _with_version(connection: sqlite3.Connection, article: int | None, version: Version) -> int:
    """The number of the article, which has the version now."""
    for (known,) in connection.execute("SELECT article FROM version WHERE digest = ?", [version.digest]):
        return int(known) if article is None else article
    if article is None:
        [(article,)] = connection.execute("SELECT coalesce(max(article), 0) + 1 FROM version")
    values = article, version.digest, version.name, len(version.sentences)
    added = connection.execute(
        "INSERT INTO version (article, digest, name, sentences) VALUES (?, ?, ?, ?)", values
    )
    connection.executemany(
        "INSERT INTO sentence VALUES (?, ?)",
        ((sentence, added.lastrowid) for sentence in sorted(version.sentences)),
    )
    assert article is not None
    return article


def _row(event: Event, article: int) -> tuple[str, int, str, str, int]:
    record = json.dumps(event_record(event), ensure_ascii=False, separators=(",", ":"))
    sentence = event.subject.sentence.digest if event.subject else ""
    return event.id, article, sentence, record, crc32(record.encode())
