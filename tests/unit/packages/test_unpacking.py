"""Bundled packages are unpacked once, by however many processes; what killed ones left is cleared away."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from tests.making import package_parts, zipped
from tests.processes import PATIENCE, python
from translation.errors import TranslationError
from translation.packages import Package, open_package, unpacking

if TYPE_CHECKING:
    from pathlib import Path

OPEN = """
import sys
from pathlib import Path
from translation.packages import Package, archive, open_package, unpacking
package = Package("de", "en", "1.9", "bundled", Path(sys.argv[1]))
"""
# Opens the package slowly: so that processes meet wherever they can.
SLOWLY = f"""
import time
{OPEN}
write = archive.unpack
def slow(opened, found, folder, **more):
    time.sleep(0.2)
    write(opened, found, folder, **more)
    time.sleep(0.2)
archive.unpack = slow
folder = open_package(package).package_path
time.sleep(0.5)
assert (folder / "model" / "model.bin").read_bytes()
"""
# Stops for good when the first file is unpacked.
STOPPED = f"""
import time
{OPEN}
write = archive.unpack
def stop(*arguments):
    print("here", flush=True)
    time.sleep(1000)
archive.unpack = lambda opened, found, folder: write(opened, found, folder, advanced=stop)
open_package(package)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a package, as bundled ones are."""
    files = {f"de_en/{name}": content for name, content in package_parts().items()}
    return zipped(tmp_path / "translate-de_en-1_9.argosmodel", files)


@pytest.fixture
def package(file: Path) -> Package:
    return Package("de", "en", "1.9", "bundled", file)


@pytest.fixture
def cache(home: Path, tmp_path: Path) -> Path:
    return tmp_path / "cache" / "diptych" / "models"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files, and a cache that cannot be written."""
    (tmp_path / "cache").write_text("not a folder")
    (folder := tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def folders_in(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_dir()]


def test_many_processes_at_once_share_one_folder(file: Path, cache: Path) -> None:
    with ExitStack() as stack:
        processes = [
            stack.enter_context(python("-c", SLOWLY, file, stderr=subprocess.PIPE)) for _ in range(4)
        ]
        for process in processes:
            _, said = process.communicate(timeout=PATIENCE)
            assert (process.returncode, said) == (0, "")
    assert len(folders_in(cache)) == 1


def test_what_is_whole_is_never_removed(package: Package, cache: Path) -> None:
    """Not by a process either that saw that it was not there, and comes late."""
    folder = open_package(package).package_path
    model = (folder / "model" / "model.bin").stat()
    with ExitStack() as stack:
        seen = unpacking._is_whole
        answers = iter([False, True])
        context = stack.enter_context(pytest.MonkeyPatch.context())
        context.setattr(unpacking, "_is_whole", lambda *which: next(answers) and seen(*which))
        assert open_package(package).package_path == folder
    assert os.path.samestat((folder / "model" / "model.bin").stat(), model)


def test_what_a_killed_process_has_unpacked_is_cleared_away(package: Package, cache: Path) -> None:
    with python("-c", STOPPED, package.path, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == "here\n"
        (left,) = folders_in(cache)
        assert unpacking.clear() == {}  # it is running still
        assert left.is_dir()
        process.send_signal(signal.SIGKILL)
    folder = open_package(package).package_path
    assert folders_in(cache) == [folder.parent]


def test_what_was_left_is_cleared_away_where_nothing_needs_unpacking(package: Package, cache: Path) -> None:
    folder = open_package(package).package_path
    (cache / "tmpx7k2_abc" / "de_en").mkdir(parents=True)  # as earlier versions named it
    (cache / "tmpx7k2_abc" / "de_en" / "model.bin").write_bytes(b"half")
    assert open_package(package).package_path == folder
    assert folders_in(cache) == [folder.parent]


def test_who_holds_the_lock_for_too_long_is_not_waited_for(
    package: Package, cache: Path, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").unlink()
    monkeypatch.setattr(unpacking, "_PATIENCE", 0.3)
    with python("-c", STOPPED, package.path, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == "here\n"
        assert open_package(package).package_path.is_relative_to(temporary)
    unpacking.discard_copies()


def test_a_copy_in_the_folder_for_temporary_files_goes_with_its_process(
    file: Path, home: Path, temporary: Path
) -> None:
    where = f"{OPEN}print(open_package(package).package_path)"
    for program in (where, f"{where}\nfrom tui.jobs.leaving import leave_at_once\nleave_at_once(0)"):
        done = subprocess.run(
            [sys.executable, "-c", program, file],
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        )
        assert done.stdout.startswith(str(temporary))
        assert list(temporary.iterdir()) == []


def test_copies_of_killed_processes_are_cleared_away_and_no_others(
    package: Package, home: Path, temporary: Path
) -> None:
    (temporary / "diptych-model-of-mine").mkdir()  # somebody's: it was never unpacked into
    with ExitStack() as stack:
        processes = []
        for _ in range(2):
            process = stack.enter_context(
                python("-c", STOPPED, package.path, stdout=subprocess.PIPE, stdin=subprocess.PIPE)
            )
            assert process.stdout
            assert process.stdout.readline() == "here\n"
            processes.append((process, set(temporary.iterdir())))
        (killed, its), (_, all_there) = processes
        killed.send_signal(signal.SIGKILL)
        killed.wait(PATIENCE)
        folder = open_package(package).package_path
        assert set(temporary.iterdir()) == {
            *(all_there - its),
            folder.parent,
            temporary / "diptych-model-of-mine",
        }
        assert open_package(package).package_path == folder  # one copy does for a whole run
    unpacking.discard_copies()
    assert not folder.exists()


def test_links_among_the_copies_are_left_alone(package: Package, home: Path, temporary: Path) -> None:
    (precious := temporary / "precious").mkdir()
    (precious / ".lock").touch()
    (temporary / "diptych-model-link").symlink_to(precious)
    open_package(package)
    unpacking.discard_copies()
    assert (precious / ".lock").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limits")
def test_a_full_disk_is_told(file: Path, home: Path) -> None:
    # For the package only: whatever else the process writes in the end is not part of this.
    program = f"""{OPEN}
from resource import RLIM_INFINITY, RLIMIT_FSIZE, setrlimit
setrlimit(RLIMIT_FSIZE, (10_000, RLIM_INFINITY))
try:
    open_package(package)
finally:
    setrlimit(RLIMIT_FSIZE, (RLIM_INFINITY, RLIM_INFINITY))
"""
    done = subprocess.run(
        [sys.executable, "-c", program, file],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert done.stderr.endswith("Make room and try again.\n")
    assert TranslationError.__name__ in done.stderr
