"""The translation memory: what is put stays, whatever happens; what happens to the file never stops work."""

from __future__ import annotations

import errno
import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
import stat
import sys
import tempfile
import threading
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from translation.memory import database, store
from translation.memory.store import Memory, key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

POSIX = pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX permissions and signals")


def entries(count: int, label: str = "", size: int = 40) -> dict[str, str]:
    return {key(label, str(index)): f'{{"text": "{label} {index} {"x" * size}"}}' for index in range(count)}


SOME = entries(5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "memory.sqlite3"


def stored(path: Path, items: dict[str, str] = SOME, most_bytes: int = store.MOST_BYTES) -> Path:
    """Put the items in a session of their own."""
    with Memory(path, most_bytes=most_bytes) as remembering:
        remembering.put_many(items)
        assert remembering.problem is None
    return path


def found(path: Path, items: dict[str, str] = SOME) -> dict[str, str]:
    """What of the items a session of its own finds."""
    with Memory(path) as remembering:
        values = remembering.get_many(list(items))
        assert remembering.problem is None
    assert values.items() <= items.items()
    return values


# The key


def test_a_key_is_the_same_on_every_machine_and_in_every_version() -> None:
    assert key("Hello.", "en→fr 1.0", "beam 2") == "137f06b28c6e1f99a65caf8821fa9e6791dd0306"


def test_keys_of_different_parts_differ() -> None:
    parts = [(), ("",), ("", ""), ("ab", "c"), ("a", "bc"), ("abc",), ("c", "ab"), ("a\0bc",), ("\ud800",)]
    assert len({key(*each) for each in parts}) == len(parts)


# Finding and storing


def test_what_is_put_is_found_by_this_session_and_the_next(path: Path) -> None:
    with Memory(path) as remembering:
        remembering.put_many(SOME)
        assert remembering.get_many([*SOME, key("unknown")]) == SOME
        assert remembering.problem is None
    assert found(path) == SOME


def test_a_later_value_takes_the_place_of_the_earlier(path: Path) -> None:
    one = key("one")
    stored(path, {one: "1", key("two"): "2"})
    stored(path, {one: "11"})
    assert found(path, {one: "11", key("two"): "2"}) == {one: "11", key("two"): "2"}


def test_thousands_at_once(path: Path) -> None:
    many = entries(3000)
    stored(path, many)
    assert found(path, many) == many


@pytest.mark.parametrize(
    "text", ["", "\0", "“é” 中 🙂", "\ud800 alone", "'; DROP TABLE entry; --", "x" * 10**6]
)
def test_any_text_comes_back_as_it_was(text: str, path: Path) -> None:
    stored(path, {text: text})
    assert found(path, {text: text}) == {text: text}


def test_nothing_is_made_before_the_first_put(path: Path) -> None:
    with Memory(path) as remembering:
        assert remembering.get_many(list(SOME)) == {}
        assert remembering.get_many([]) == {}
        remembering.put_many({})
    assert remembering.problem is None
    assert not path.parent.exists()


def test_a_file_that_another_session_made_meanwhile_is_found(path: Path) -> None:
    with Memory(path) as remembering:
        assert remembering.get_many(list(SOME)) == {}
        stored(path)
        assert remembering.get_many(list(SOME)) == SOME


def test_an_empty_file_is_an_empty_memory(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    assert found(path) == {}
    stored(path)
    assert found(path) == SOME


def test_the_user_s_data_folder_is_the_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with Memory() as remembering:
        remembering.put_many(SOME)
        assert remembering.path.is_file()
        assert remembering.path.name == "memory.sqlite3"
    if sys.platform == "linux":
        assert remembering.path == tmp_path / "diptych" / "memory.sqlite3"


def test_one_file_is_left_when_all_is_closed(path: Path) -> None:
    stored(path)
    assert list(path.parent.iterdir()) == [path]


def test_a_closed_memory_is_empty_and_takes_nothing(path: Path) -> None:
    remembering = Memory(path)
    remembering.put_many(SOME)
    remembering.close()
    remembering.close()
    remembering.put_many(entries(1, "late"))
    assert remembering.get_many(list(SOME)) == {}
    assert remembering.problem is None
    assert found(path, entries(1, "late")) == {}


@POSIX
def test_the_files_are_the_user_s_alone(path: Path) -> None:
    before = os.umask(0)
    try:
        with Memory(path) as remembering:
            remembering.put_many(SOME)
            modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert len(modes) > 1  # with its log
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


# Threads and processes


def test_threads_may_share_a_memory(path: Path) -> None:
    with Memory(path) as remembering:

        def work(label: str) -> None:
            for index in range(20):
                mine = entries(8, f"{label} {index}")
                remembering.put_many(mine)
                assert remembering.get_many(list(mine)) == mine
            finished.append(label)

        finished: list[str] = []
        threads = [threading.Thread(target=work, args=(label,)) for label in "abc"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(finished) == ["a", "b", "c"]
        assert remembering.problem is None


SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    """No coverage of processes that are killed or may not write: they leave a damaged file of it behind."""
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)


@contextmanager
def process(work: Callable[..., None], *arguments: object) -> Iterator[multiprocessing.process.BaseProcess]:
    started = SPAWN.Process(target=work, args=arguments)
    started.start()
    try:
        yield started
    finally:
        started.kill()
        started.join()
        started.close()


def put_batches(path: Path, label: str, batches: int, most_bytes: int, told: Path) -> None:
    """Put batch by batch, and tell after each how many are done."""
    with Memory(path, most_bytes=most_bytes) as remembering, told.open("a") as report:
        for batch in range(batches):
            remembering.put_many(entries(16, f"{label} {batch}"))
            assert remembering.problem is None
            report.write(f"{batch}\n")
            report.flush()


def test_processes_that_begin_at_once_lose_nothing(path: Path, tmp_path: Path) -> None:
    labels = "abc"
    tells = [tmp_path / label for label in labels]
    workers = [
        SPAWN.Process(target=put_batches, args=(path, label, 25, store.MOST_BYTES, tell))
        for label, tell in zip(labels, tells, strict=True)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    every: dict[str, str] = {}
    for label in labels:
        for batch in range(25):
            every |= entries(16, f"{label} {batch}")
    assert found(path, every) == every


def wait_for_lines(told: Path, count: int) -> None:
    while not told.exists() or told.read_text().count("\n") < count:
        time.sleep(0.005)


@POSIX
@pytest.mark.usefixtures("unmeasured")
@pytest.mark.parametrize("most_bytes", [store.MOST_BYTES, 60_000], ids=["growing", "evicting"])
def test_what_was_put_outlives_a_killed_process(path: Path, tmp_path: Path, most_bytes: int) -> None:
    for attempt in range(3):
        told = tmp_path / f"told {attempt}"
        label = str(attempt)
        with process(put_batches, path, label, 10**6, most_bytes, told) as worker:
            wait_for_lines(told, 7 * attempt + 1)
            assert worker.pid
            os.kill(worker.pid, signal.SIGKILL)
            worker.join()
        last = int(told.read_text().split("\n")[-2])
        newest = entries(16, f"{label} {last}")
        assert found(path, newest) == newest
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@POSIX
@pytest.mark.usefixtures("unmeasured")
def test_the_log_of_a_killed_process_does_no_harm_to_a_new_file(path: Path, tmp_path: Path) -> None:
    told = tmp_path / "told"
    with process(put_batches, path, "old", 10**6, store.MOST_BYTES, told) as worker:
        wait_for_lines(told, 3)
        assert worker.pid
        os.kill(worker.pid, signal.SIGKILL)
        worker.join()
    assert path.with_name("memory.sqlite3-wal").stat().st_size
    path.unlink()
    stored(path)
    assert found(path) == SOME


@contextmanager
def locked(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield other


def test_a_writer_is_waited_for(path: Path) -> None:
    stored(path)
    more = entries(2, "more")
    with locked(path) as other:
        release = threading.Timer(0.2, other.execute, ("ROLLBACK",))
        release.start()
        stored(path, more)
        release.join()
    assert found(path, more) == more


def test_a_writer_that_does_not_end_is_not_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_PATIENCE", 0.1)
    stored(path)
    with locked(path):
        remembering = Memory(path)
        for _ in range(50):  # waits once, not every time
            remembering.put_many(entries(1, "more"))
        assert "is kept busy by another program: nothing more is stored" in str(remembering.problem)
        assert remembering.get_many(list(SOME)) == SOME
        remembering.close()
    assert found(path, entries(1, "more")) == {}


def test_closing_waits_for_nobody(path: Path) -> None:
    stored(path)
    with Memory(path) as remembering:
        assert remembering.get_many(list(SOME)) == SOME
        with locked(path):
            remembering.close()
    assert remembering.problem is None


# What is wrong with the file


def text_file(path: Path) -> None:
    path.write_text("A list of things to do.\n" * 500)


def cut_short(path: Path) -> None:
    os.truncate(stored(path, entries(200)), 9000)


def overwritten(path: Path) -> None:
    data = bytearray(stored(path, entries(200)).read_bytes())
    data[4096:] = bytes(reversed(data[4096:]))
    path.write_bytes(data)


def other_program_s(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE entry (key, value, checksum, used)")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(stored(path))) as connection:
        connection.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize(
    ("spoil", "what", "hint"),
    [
        (text_file, "is damaged, or the file is something else", "Delete it or move it away"),
        (cut_short, "is damaged", "Delete it or move it away"),
        (overwritten, "is damaged", "Delete it or move it away"),
        (other_program_s, "is another program's database", "Move it away"),
        (newer, "was written by a newer Diptych", "Use that one"),
        (Path.mkdir, "is not a file", "Move away"),
    ],
)
def test_a_file_that_is_not_right_is_told_of_and_left_alone(
    spoil: Callable[[Path], None], what: str, hint: str, path: Path
) -> None:
    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with Memory(path) as reading:
        assert reading.get_many(list(entries(200))) == {}
        reading.put_many(SOME)
        assert reading.get_many(list(SOME)) == {}
    with Memory(path) as writing:
        writing.put_many(SOME)
        assert writing.get_many(list(SOME)) == {}
    assert str(path) in str(reading.problem)
    assert f"{what}: it is not used. {hint}" in str(reading.problem)
    assert f"{what}: nothing more is stored in it. {hint}" in str(writing.problem)
    assert before == (path.read_bytes() if path.is_file() else None)


@pytest.mark.parametrize("name", ["file/memory.sqlite3", "a\0b", "x" * 300])
def test_a_path_that_cannot_be(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with Memory(tmp_path / name) as remembering:
        assert remembering.get_many(list(SOME)) == {}
        remembering.put_many(SOME)
        assert remembering.get_many(list(SOME)) == {}
        assert remembering.problem
        assert remembering.problem.endswith(".")


def test_a_damaged_value_is_never_found(path: Path) -> None:
    with closing(sqlite3.connect(stored(path))) as connection, connection:
        connection.execute("UPDATE entry SET value = CAST(replace(value, '3', '8') AS BLOB)")
    with Memory(path) as remembering:
        values = remembering.get_many(list(SOME))
        assert values.items() <= SOME.items()
        assert len(values) < len(SOME)
        assert "is damaged: it is not used" in str(remembering.problem)


def test_a_damaged_order_of_use_is_no_exception(path: Path) -> None:
    with closing(sqlite3.connect(stored(path))) as connection, connection:
        connection.execute("UPDATE entry SET used = 9223372036854775807")
    assert found(path) == SOME
    with Memory(path) as remembering:
        remembering.put_many(entries(1, "more"))
        assert remembering.problem is None
    assert found(path) == SOME


def test_what_is_kept_forever_makes_no_room_for_others(path: Path) -> None:
    with Memory(path, most_bytes=100_000) as remembering:
        remembering.put_many(SOME, forever=True)
        for round_ in range(20):
            remembering.put_many(entries(50, f"round {round_}", size=400))
        assert remembering.problem is None
        assert remembering.get_many(list(SOME)) == SOME
        assert remembering.get_many(list(entries(50, "round 0"))) == {}
    assert found(path) == SOME


def test_no_damage_gives_a_wrong_value_or_an_exception(path: Path) -> None:
    many = entries(60)
    whole = stored(path, many).read_bytes()
    chance = random.Random(1)
    told = 0
    for _ in range(80):
        spoiled = bytearray(whole)
        for place in chance.sample(range(len(whole)), 20):
            spoiled[place] = chance.randrange(256)
        path.write_bytes(spoiled)
        with Memory(path) as remembering:
            remembering.put_many(SOME)
            values = remembering.get_many(list(many))
            assert values.items() <= many.items()
            told += remembering.problem is not None
        for left in path.parent.iterdir():
            left.unlink()
    assert told > 40


# What may not be written


@contextmanager
def unprivileged(folder: Path) -> Iterator[None]:
    """Be a user to whom permissions apply, and who owns the folder."""
    if os.geteuid() != 0:
        yield
        return
    nobody = 65534
    for each in (folder, *folder.rglob("*")):
        os.chown(each, nobody, nobody)
    os.setresuid(nobody, nobody, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def shared_path() -> Iterator[Path]:
    """A path whose folders another user can go through."""
    folder = Path(tempfile.mkdtemp(prefix="diptych-memory-"))
    folder.chmod(0o755)
    yield folder / "data" / "memory.sqlite3"
    for each in (folder, *folder.rglob("*")):
        each.chmod(0o700)
    shutil.rmtree(folder)


@POSIX
@pytest.mark.parametrize(
    ("file_mode", "folder_mode"),
    [(0o400, 0o700), (0o600, 0o500), (0o400, 0o500)],
    ids=["file", "folder", "both"],
)
def test_what_is_read_only_is_read(file_mode: int, folder_mode: int, shared_path: Path) -> None:
    stored(shared_path)
    shared_path.chmod(file_mode)
    shared_path.parent.chmod(folder_mode)
    with unprivileged(shared_path.parent):
        with Memory(shared_path) as remembering:
            assert remembering.get_many(list(SOME)) == SOME
            assert remembering.problem is None
            remembering.put_many(entries(1, "more"))
            assert "can be read but not written: nothing more is stored" in str(remembering.problem)
            assert remembering.get_many(list(SOME)) == SOME
        with Memory(shared_path) as remembering:
            remembering.put_many(entries(1, "more"))
            assert remembering.get_many(list(SOME)) == SOME
    assert list(shared_path.parent.iterdir()) == [shared_path]


@POSIX
def test_what_may_not_be_read_or_made(shared_path: Path) -> None:
    stored(shared_path)
    shared_path.chmod(0)
    with unprivileged(shared_path.parent), Memory(shared_path) as remembering:
        assert remembering.get_many(list(SOME)) == {}
        assert "cannot be opened or written: it is not used" in str(remembering.problem)
    shared_path.unlink()
    shared_path.parent.chmod(0o500)
    with unprivileged(shared_path.parent), Memory(shared_path) as remembering:
        assert remembering.get_many(list(SOME)) == {}
        assert remembering.problem is None
        remembering.put_many(SOME)
        assert "cannot be opened or written (Permission denied)" in str(remembering.problem)


def test_a_full_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stored(path)

    def small(path: Path) -> sqlite3.Connection:
        connection = opened(path)
        connection.execute("PRAGMA max_page_count = 20")
        return connection

    opened = database.opened
    monkeypatch.setattr(store, "opened", small)
    with Memory(path) as remembering:
        remembering.put_many(entries(2000, "many"))
        assert "found the disk full: nothing more is stored in it. Free some space." in str(
            remembering.problem
        )
        assert remembering.get_many(list(SOME)) == SOME
        assert remembering.get_many(list(entries(2000, "many"))) == {}
    monkeypatch.undo()
    assert found(path) == SOME


def test_a_disk_too_full_for_a_new_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "open", fail)
    with Memory(path) as remembering:
        remembering.put_many(SOME)
        assert "found the disk full: nothing more is stored in it. Free" in str(remembering.problem)


def put_with_little_room(path: Path, told: Path) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
    with Memory(path) as remembering:
        remembering.put_many(SOME)
        remembering.put_many(entries(2000, "many"))
        values = remembering.get_many(list(SOME))
        told.write_text(f"{values == SOME} {remembering.problem}")


@POSIX
@pytest.mark.usefixtures("unmeasured")
def test_a_write_that_the_system_refuses(path: Path, tmp_path: Path) -> None:
    told = tmp_path / "told"
    with process(put_with_little_room, path, told) as worker:
        worker.join()
        assert worker.exitcode == 0
    assert told.read_text().startswith(f"True The translation memory {path} ")
    assert "nothing more is stored in it" in told.read_text()
    assert found(path) == SOME


# Bounded size


def test_the_file_stays_within_its_bound_and_keeps_the_newest(path: Path) -> None:
    bound = 300_000
    with Memory(path, most_bytes=bound) as remembering:
        for batch in range(40):
            remembering.put_many(entries(16, f"{batch}", size=1000))
            newest = entries(16, f"{batch}", size=1000)
            assert remembering.get_many(list(newest)) == newest
            assert path.stat().st_size <= bound
        assert remembering.problem is None
    assert 0.7 * bound < path.stat().st_size <= bound
    assert found(path, entries(16, "0", size=1000)) == {}


def test_what_was_used_longest_ago_goes_first(path: Path) -> None:
    bound = 300_000
    read, unread = entries(16, "read", size=1000), entries(16, "unread", size=1000)
    stored(path, read, bound)
    stored(path, unread, bound)
    for batch in range(30):
        assert found(path, read) == read
        stored(path, entries(16, str(batch), size=1000), bound)
    assert found(path, read) == read
    assert found(path, unread) == {}


def test_use_within_one_session_counts(path: Path) -> None:
    read = entries(16, "read", size=1000)
    with Memory(path, most_bytes=300_000) as remembering:
        remembering.put_many(read)
        for batch in range(30):
            assert remembering.get_many(list(read)) == read
            remembering.put_many(entries(16, str(batch), size=1000))


def test_a_smaller_bound_shrinks_the_file(path: Path) -> None:
    stored(path, entries(1000, "old", size=1000))
    assert path.stat().st_size > 1_000_000
    stored(path, SOME, 100_000)
    assert path.stat().st_size <= 100_000
    assert found(path) == SOME


@pytest.mark.parametrize("bound", [0, 1, 4096])
def test_a_bound_below_an_empty_file_keeps_nothing_and_ends(bound: int, path: Path) -> None:
    stored(path, SOME, bound)
    assert found(path) == {}


# The schema


def test_an_older_file_is_upgraded_and_keeps_what_it_holds(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(path)
    monkeypatch.setattr(
        database,
        "_UPGRADES",
        (*database._UPGRADES, ("CREATE TABLE note (words TEXT)", "INSERT INTO note VALUES ('upgraded')")),
    )
    assert found(path) == SOME
    stored(path, entries(1, "new"))  # not upgraded twice
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT words FROM note").fetchall() == [("upgraded",)]
        assert connection.execute("PRAGMA user_version").fetchall() == [(2,)]
    monkeypatch.undo()
    with Memory(path) as remembering:
        assert remembering.get_many(list(SOME)) == {}
        assert "was written by a newer Diptych" in str(remembering.problem)


def test_an_upgrade_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stored(path)
    monkeypatch.setattr(
        database,
        "_UPGRADES",
        (*database._UPGRADES, ("CREATE TABLE note (words TEXT)", "INSERT INTO nowhere")),
    )
    with Memory(path) as remembering:
        assert remembering.get_many(list(SOME)) == {}
        assert "cannot be used" in str(remembering.problem)
    monkeypatch.undo()
    assert found(path) == SOME
