"""The reader in a real terminal, on the sample article and the packages that come with Diptych."""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.serving import Server

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from tests.bench.start import READER
from tests.bench.terminal import Terminal, take_as_controlling
from tests.making import make_package, metadata
from translation.resources import SAMPLE

# Remembered sentences would be there at once, and there is a middle to be seen.
ARGUMENTS = ("-c", READER, str(SAMPLE), "--to", "fr", "--no-memory")


@pytest.fixture
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty folder with a home of its own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(SAMPLE.parents[1]))


@pytest.fixture
def terminal(surroundings: None) -> Iterator[Terminal]:
    """The reader on the sample."""
    with Terminal(*ARGUMENTS) as running:
        yield running


def test_reads_and_exports_the_sample(terminal: Terminal, tmp_path: Path) -> None:
    terminal.seconds_until("NATO allies and their partners")
    terminal.seconds_until(r"(\d+)/\1 sentences")
    terminal.type("e")
    terminal.seconds_until("Exported to")
    terminal.seconds_to_quit()
    assert terminal.exit_code == 0
    exported = tmp_path / f"{SAMPLE.stem}.fr.review.html"
    assert "Stoltenberg" in exported.read_text(encoding="utf-8")


def test_quits_in_the_middle_of_a_translation(terminal: Terminal) -> None:
    terminal.seconds_until(r"\b0/\d+ sentences")
    terminal.seconds_to_quit()
    assert terminal.exit_code == 0
    written = terminal.written
    assert "Traceback" not in written
    assert "\x1b[?1049l" in written.rpartition("sentences")[2]  # the screen is given back


@pytest.mark.usefixtures("surroundings")
def test_all_is_drawn_anew_after_a_stop() -> None:
    with Terminal(*ARGUMENTS[:2]) as terminal:
        for _ in range(2):
            terminal.seconds_until("Open the sample")
            terminal.stop_and_go()
        terminal.seconds_until("Open the sample")
        terminal.seconds_to_quit()


@pytest.mark.usefixtures("surroundings", "small_models")
def test_an_address_is_opened_from_the_shell(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the guarded reader, which lets this connection through and no other."""
    monkeypatch.setenv("DIPTYCH_ALLOW_PRIVATE", "127.0.0.1")
    server.serve("/bridge.txt", b"The bridge was closed. Nobody knows why. It rains.")
    with Terminal(*ARGUMENTS[:2], f"{server.url}/bridge.txt", "+2", "--to", "fr", "--no-memory") as terminal:
        terminal.seconds_until("Nobody knows why")
        terminal.seconds_until(r"3/3 sentences")
        terminal.seconds_to_quit()
        assert terminal.exit_code == 0
        assert "tried to reach" not in terminal.written
    assert [path for path, _ in server.asked] == ["/bridge.txt"]


def ignoring() -> None:
    """As `nohup` has it, in front of the reader or of what it was started from."""
    take_as_controlling()
    signal.signal(signal.SIGHUP, signal.SIG_IGN)


def blocking() -> None:
    take_as_controlling()
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGHUP])


def unheard() -> None:
    """The terminal belongs to no session that would be told."""


@pytest.mark.usefixtures("surroundings")
@pytest.mark.parametrize("first", [take_as_controlling, ignoring, blocking, unheard])
@pytest.mark.parametrize(
    ("arguments", "keys", "awaited"),
    [
        pytest.param(ARGUMENTS, "", r"\b0/\d+ sentences", id="loading a model"),
        pytest.param(ARGUMENTS, "", r"\b[1-9]\d*/\d+ sentences", id="translating"),
        pytest.param(ARGUMENTS[:2], "o", "Open", id="asking which article"),
    ],
)
def test_ends_with_its_terminal(
    arguments: tuple[str, ...], keys: str, awaited: str, first: Callable[[], object]
) -> None:
    with Terminal(*arguments, first=first) as terminal:
        terminal.seconds_until("Diptych|NATO")
        terminal.type(keys)
        terminal.seconds_until(awaited)
        terminal.hang_up()
        assert terminal.exit_code == -signal.SIGHUP


@pytest.mark.usefixtures("surroundings")
def test_ends_with_its_terminal_before_there_is_a_screen() -> None:
    with Terminal(*ARGUMENTS, first=ignoring) as terminal:
        terminal.hang_up()
        assert terminal.exit_code in (-signal.SIGHUP, 2)  # 2: there was no terminal any more


def leading_elsewhere(descriptor: int, place: str | None) -> Callable[[], None]:
    """Standard input or errors lead to a file; None: nowhere, they are closed."""

    def first() -> None:
        take_as_controlling()
        if place is None:
            os.close(descriptor)
        else:
            os.dup2(os.open(place, os.O_RDWR | os.O_CREAT), descriptor)

    return first


@pytest.mark.usefixtures("surroundings")
@pytest.mark.parametrize(
    ("descriptor", "place"), [(0, os.devnull), (0, None), (2, "errors.log"), (2, os.devnull), (2, None)]
)
def test_the_terminal_is_used_wherever_input_and_errors_lead(
    descriptor: int, place: str | None, tmp_path: Path
) -> None:
    with Terminal(*ARGUMENTS, first=leading_elsewhere(descriptor, place)) as terminal:
        terminal.seconds_until("NATO allies and their partners")
        terminal.seconds_to_quit()
        assert terminal.exit_code == 0
    assert all(file.stat().st_size == 0 for file in tmp_path.glob("*.log"))


@pytest.mark.usefixtures("surroundings")
def test_reads_in_a_folder_that_was_deleted(tmp_path: Path) -> None:
    (gone := tmp_path / "gone").mkdir()

    def delete() -> None:
        take_as_controlling()
        os.chdir(gone)
        gone.rmdir()

    with Terminal("-P", *ARGUMENTS, first=delete) as terminal:
        terminal.seconds_until(r"(\d+)/\1 sentences")
        terminal.type("e")
        terminal.seconds_until("the current folder was deleted")
        terminal.seconds_to_quit()
        assert terminal.exit_code == 0


def test_a_missing_package_is_installed_in_a_guarded_reader(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path, server: Server
) -> None:
    server.serve("/de-en.argosmodel", make_package(tmp_path / "served").read_bytes())
    server.serve("/index.json", json.dumps([metadata("de-en", links=["de-en.argosmodel"])]).encode())
    monkeypatch.setenv("DIPTYCH_INDEX", f"{server.url}/index.json")
    monkeypatch.setenv("PYTHONPATH", str(SAMPLE.parents[1]))
    (tmp_path / "artikel.txt").write_text("Der Hafen ist groß.\n", encoding="utf-8")
    article = str(tmp_path / "artikel.txt")
    with Terminal("-c", READER, article, "--from", "de", "--to", "en", "--no-memory") as terminal:
        terminal.seconds_until("No package for this")
        assert server.asked == []
        terminal.type("\r")
        terminal.seconds_until("1/1 sentence")
        terminal.seconds_to_quit()
    assert terminal.exit_code == 0
    assert (home / "translate-de_en-1_9" / "model" / "model.bin").is_file()
    assert "tried to reach" not in terminal.written
