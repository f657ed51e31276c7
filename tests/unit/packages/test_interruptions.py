"""Several processes at once, and processes that are killed: there is always one whole version."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from tests.making import put_package, translated, tree
from tests.processes import PATIENCE, python, wait_until
from tests.unit.packages.test_installing import NAME, installed, offered
from translation.packages import Package, folders, installing, staging
from translation.packages.index import Offer
from translation.packages.removing import remove

if TYPE_CHECKING:
    from pathlib import Path

    from tests.serving import Server

IMPORT = """
import sys
from pathlib import Path
from translation.packages import installing
installing.import_file(Path(sys.argv[1]))
"""
INSTALL = """
import sys
from translation.packages import installing
from translation.packages.index import Offer
installing.install(Offer("de", "en", "1.9", (sys.argv[1],)), report=lambda step: print(step.done, flush=True))
"""


def test_two_processes_at_once(package_file: Path, home: Path) -> None:
    with ExitStack() as stack:
        processes = [
            stack.enter_context(python("-c", IMPORT, package_file, stderr=subprocess.PIPE)) for _ in range(3)
        ]
        for process in processes:
            _, said = process.communicate(timeout=PATIENCE)
            assert (process.returncode, said) == (0, "")
    assert len(installed()) == 1
    assert len(folders.subfolders(home)) == 1


def test_two_at_once_download_once(server: Server, package_file: Path, home: Path) -> None:
    offer = offered(server, package_file)
    server.answers["/a"].hold = held = Event()
    server.answers["/a"].chunk = 100_000
    steps: list[str] = []
    results: list[Package] = []
    first = Thread(target=lambda: results.append(installing.install(offer)), daemon=True)
    first.start()
    wait_until(lambda: ("/a", "") in server.asked)
    second = Thread(
        target=lambda: results.append(
            installing.install(offer, report=lambda progress: steps.append(progress.step))
        ),
        daemon=True,
    )
    second.start()
    wait_until(lambda: "waiting" in steps)
    held.set()
    first.join(PATIENCE)
    second.join(PATIENCE)
    assert results == [Package("de", "en", "1.9", "installed", home / NAME)] * 2
    assert [path for path, _ in server.asked].count("/a") == 1
    assert steps == ["waiting"]


# Stops for good at the named call of the installer, so that it can be killed right there.
STOPPED = """
import sys, time
from pathlib import Path
from translation.packages import archive, installing, probe, record
place = sys.argv[2]
def stop(*args, **kwargs):
    print("here", flush=True)
    time.sleep(1000)
if place == "unpacking":
    whole = archive.unpack
    def half(opened, found, folder, **more):
        whole(opened, found, folder, durable=True, advanced=stop)
    archive.unpack = half
elif place == "trying":
    probe.problem = stop
elif place == "recording":
    record.remember = stop
elif place == "before the new name":
    rename = Path.rename
    staged = ".diptych-staging"
    Path.rename = lambda self, target: stop() if self.parent.name == staged else rename(self, target)
elif place == "before the old one goes":
    rename = Path.rename
    Path.rename = lambda self, target: stop() if target.name.startswith("old-") else rename(self, target)
installing.import_file(Path(sys.argv[1]))
"""


@pytest.mark.parametrize(
    ("place", "version"),
    [
        ("unpacking", "1.8"),
        ("trying", "1.8"),
        ("recording", "1.8"),
        ("before the new name", "1.8"),
        ("before the old one goes", "1.9"),
    ],
)
def test_killed_at_any_moment_one_whole_version_is_there(
    place: str, version: str, package_file: Path, home: Path
) -> None:
    old = put_package(home, version="1.8")
    was = tree(old)
    with python("-c", STOPPED, package_file, place, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == "here\n"
        os.kill(process.pid, signal.SIGKILL)
    assert tree(old) == was
    first = installed()[0]
    assert first.version == version
    assert translated(first, "Test")
    # The next installation clears up and is not hindered.
    assert installing.import_file(package_file) in installed()
    assert len(folders.subfolders(home)) == 1


def test_a_killed_download_goes_on(server: Server, package_file: Path, home: Path) -> None:
    size = package_file.stat().st_size
    offer = offered(server, package_file)
    server.answers["/a"].hold = Event()
    server.answers["/a"].chunk = size // 2
    with python("-c", INSTALL, offer.links[1], stdout=subprocess.PIPE) as process:
        assert process.stdout
        while int(process.stdout.readline()) < size // 2:
            pass
        os.kill(process.pid, signal.SIGKILL)
    server.answers["/a"].hold = None
    server.asked.clear()
    part = folders.downloads() / f"{NAME}.argosmodel.part"
    there = part.stat().st_size
    installing.install(Offer("de", "en", "1.9", (offer.links[1],)))
    assert installed()
    assert server.asked == [("/a", f"bytes={there}-" if there else "")]


def test_removed_packages_of_a_killed_process_are_cleared_away_later(package_file: Path, home: Path) -> None:
    removal = remove(put_package(home, "en-de", "1.0"))
    installing.import_file(package_file)
    assert removal.aside.is_dir()
    long_ago = time.time() - 2 * 86_400
    os.utime(removal.aside.parent, (long_ago, long_ago))
    installing.import_file(package_file)
    assert not removal.aside.exists()


def test_argos_passes_over_what_is_not_finished(home: Path) -> None:
    """Its own listing raises at any folder without metadata."""
    (folder := home / staging.STAGING).parent.mkdir(parents=True)
    staging.make_aside(folder)
    assert json.loads((folder / "metadata.json").read_text()) == {"type": "staging"}
    program = "from argostranslate import package; print([p.type for p in package.get_installed_packages()])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "['staging']\n"
