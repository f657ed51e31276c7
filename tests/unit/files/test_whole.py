"""Files are written whole or not at all, and what killed processes left goes."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.processes import PATIENCE, python
from translation.files import locking, whole

if sys.platform == "win32":
    pytest.skip("processes cannot be killed in the middle", allow_module_level=True)

# Is killed where the file is written and has not got its name.
KILLED = """
import os, sys
from pathlib import Path
from translation.files import whole
def stop(*arguments, **more):
    print("here", flush=True)
    sys.stdin.read()
whole._take_name = stop
whole.write(Path(sys.argv[1]), b"half")
"""


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_writes_and_replaces(tmp_path: Path) -> None:
    whole.write(tmp_path / "a", b"one")
    whole.write(tmp_path / "a", b"two", durable=True)
    assert (tmp_path / "a").read_bytes() == b"two"
    assert names(tmp_path) == {"a"}


def test_a_new_file_takes_nothing_s_place(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "nothing")
    for name in ("a", "link"):
        with pytest.raises(FileExistsError):
            whole.write(tmp_path / name, b"yours", new=True)
    assert (tmp_path / "a").read_text() == "mine"
    assert (tmp_path / "link").is_symlink()
    assert names(tmp_path) == {"a", "link"}


def test_without_hard_links_it_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _target: Path) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    test_a_new_file_takes_nothing_s_place(tmp_path)
    whole.write(tmp_path / "b", b"new", new=True)
    assert (tmp_path / "b").read_bytes() == b"new"
    assert names(tmp_path) == {"a", "b", "link"}


def test_without_locks_it_is_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(locking, "_try", refuse)
    (tmp_path / ".diptych-0123456789abcdef").touch()
    whole.write(tmp_path / "a", b"one")
    assert names(tmp_path) == {"a", ".diptych-0123456789abcdef"}  # whose that is cannot be told


@pytest.mark.parametrize(("private", "mode"), [(True, 0o600), (False, 0o640)])
def test_who_may_read_it(private: bool, mode: int, tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        whole.write(tmp_path / "a", b"", private=private)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == mode


def test_what_a_killed_process_left_goes_with_the_next_file(tmp_path: Path) -> None:
    with python("-c", KILLED, tmp_path / "a", stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == "here\n"
        (left,) = names(tmp_path)
        whole.write(tmp_path / "b", b"")
        assert names(tmp_path) == {"b", left}  # it is running still
        process.send_signal(signal.SIGKILL)
        process.wait(PATIENCE)
        whole.write(tmp_path / "c", b"")
    assert names(tmp_path) == {"b", "c"}


@pytest.mark.parametrize(
    ("name", "goes"),
    [
        (".diptych-0123456789abcdef", True),
        (".packages.json-0123456789ab", True),  # as earlier versions named them
        (".reader-0123456789abcdef", True),
        (".0123456789abcdef.json-0123456789ab", True),
        (".diptych-notes", False),
        (".diptych-0123456789abcdef.txt", False),
        ("diptych-0123456789abcdef", False),
        (".diptych-0123456789ABCDEF", False),
    ],
)
def test_only_files_of_these_names_go(name: str, goes: bool, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"half")
    assert whole.clear(tmp_path) == ({tmp_path / name: 4} if goes else {})
    assert (tmp_path / name).exists() is not goes


def test_what_is_not_a_file_of_ones_own_stays(tmp_path: Path) -> None:
    kept = [tmp_path / f".diptych-{digit * 16}" for digit in "0123"]
    kept[0].mkdir()
    os.mkfifo(kept[1])
    kept[2].symlink_to(tmp_path / "precious")
    (tmp_path / "precious").touch()
    kept[3].symlink_to(os.devnull)
    assert whole.clear(tmp_path) == {}
    assert all(map(os.path.lexists, kept))
    assert whole.clear(tmp_path / "missing") == whole.clear(tmp_path / "precious") == {}


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    program = """
import resource, sys
from pathlib import Path
from translation.files import whole
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    whole.write(Path(sys.argv[1]), b"x" * 2000)
except OSError as error:
    print(error.strerror)
"""
    (tmp_path / "a").write_text("old")
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "a"], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{os.strerror(errno.EFBIG)}\n"
    assert (tmp_path / "a").read_text() == "old"
    assert names(tmp_path) == {"a"}
