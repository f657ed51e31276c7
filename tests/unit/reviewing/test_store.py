"""The file of reviews: nothing acknowledged is lost, nothing is deleted, nothing newer is written."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.processes import python
from tests.unit.reviewing.making import Events, bitext
from translation.reviewing import database
from translation.reviewing.keys import sentence_keys
from translation.reviewing.store import ReviewStore, Version

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = ["One.", "Two.", "Three."]
ARTICLE = bitext(SOURCES)
VERSION = Version.of(ARTICLE, "a.txt", sentence_keys(ARTICLE))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "reviews.sqlite3"


def kept(path: Path) -> list[str]:
    """The ids of all events that a session of its own finds."""
    with ReviewStore(path) as store:
        article = store.find(VERSION)
        events = () if article is None else store.events(article)
        assert store.problem is None
        return [event.id for event in events]


def put(path: Path, *, by: str = "jo") -> ReviewStore:
    store = ReviewStore(path)
    store.add(store.find(VERSION), VERSION, [Events(SOURCES, by).on(0, "comment", "seen")])
    return store


def test_an_event_is_kept_once(path: Path) -> None:
    for _ in range(2):
        assert put(path).problem is None
    put(path, by="al")
    assert len(kept(path)) == 2


def test_a_newer_file_is_read_and_never_written(path: Path) -> None:
    put(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ALTER TABLE event ADD COLUMN news TEXT")
        connection.execute(f"PRAGMA user_version = {len(database._UPGRADES) + 1}")
    before = path.read_bytes()
    store = put(path, by="al")
    assert "newer Diptych" in store.notices[0]
    store.close()
    assert path.read_bytes() == before
    assert len(kept(path)) == 1


def test_an_older_file_is_upgraded(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(path).close()
    more = (*database._UPGRADES, ("CREATE TABLE note (words TEXT)",))
    monkeypatch.setattr(database, "_UPGRADES", more)
    assert len(kept(path)) == 1
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone() == (0,)


def test_another_program_s_file_is_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE theirs (words TEXT)")
    before = path.read_bytes()
    store = put(path)
    assert store.problem
    assert "another program's database" in store.problem
    assert path.read_bytes() == before


@pytest.mark.parametrize("keep", [0, 100])
def test_a_damaged_file_is_put_aside_told_and_never_deleted(path: Path, keep: int) -> None:
    put(path).close()
    damaged = path.read_bytes()[:keep] + b"damage" * 2000
    path.write_bytes(damaged)
    with ReviewStore(path) as store:
        assert store.find(VERSION) is None
        (aside,) = path.parent.glob("reviews.damaged-*.sqlite3")
        assert aside.read_bytes() == damaged
        assert str(aside) in store.notices[0]
        assert store.add(None, VERSION, [Events(SOURCES).on(0, "comment", "again")]) is not None
        assert store.problem is None
    assert len(kept(path)) == 1
    assert database.put_aside(path) is None  # a sound one stays where it is


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions stop everybody but root")
def test_a_file_that_may_only_be_read_is_read(path: Path) -> None:
    put(path).close()
    path.chmod(0o400)
    store = put(path, by="al")
    assert "can be read but not written" in store.notices[0]
    assert len(kept(path)) == 1


WORKER = """
import sys
from pathlib import Path
from tests.unit.reviewing.making import Events, bitext
from tests.unit.reviewing.test_store import SOURCES, VERSION
from translation.reviewing.store import ReviewStore

store, make, article = ReviewStore(Path(sys.argv[1])), Events(SOURCES, sys.argv[2]), None
while True:
    event = make.on(0, "comment", "seen")
    article = store.add(article, VERSION, [event])
    assert article is not None, store.problem
    print(event.id, flush=True)
"""


def killed(path: Path, name: str, after: float) -> list[str]:
    """What a process says that it has kept, which is killed `after` seconds from its first word."""
    with python("-c", WORKER, path, name, stdout=subprocess.PIPE) as process:
        assert process.stdout
        first = process.stdout.readline()
        assert first
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            process.kill()
        return [first.strip(), *(line.strip() for line in process.stdout if line.endswith("\n"))]


def test_nothing_that_was_acknowledged_is_lost_when_the_process_is_killed(path: Path) -> None:
    draw = random.Random(18)
    acknowledged: list[str] = []
    for number in range(3):
        acknowledged += killed(path, f"worker{number}-", draw.uniform(0, 0.1))
        assert set(acknowledged) <= set(kept(path)), sys.exc_info()
