"""The reader in a real terminal, on the sample article and the packages that come with Diptych."""

from __future__ import annotations

import json
import signal
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.serving import Server

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from tests.bench.start import READER
from tests.bench.terminal import Terminal
from tests.making import make_package, metadata
from translation.resources import SAMPLE


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Terminal:
    """The reader on the sample, in an empty folder with a home of its own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(SAMPLE.parents[1]))
    # Remembered sentences would be there at once, and there is a middle to be seen.
    return Terminal("-c", READER, str(SAMPLE), "--to", "fr", "--no-memory")


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


def test_ends_with_its_terminal(terminal: Terminal) -> None:
    terminal.seconds_until(r"\b0/\d+ sentences")
    terminal.hang_up()
    assert terminal.exit_code == -signal.SIGHUP


def test_a_missing_package_is_installed_in_a_guarded_reader(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path, server: Server
) -> None:
    server.serve("/de-en.argosmodel", make_package(tmp_path / "served").read_bytes())
    server.serve("/index.json", json.dumps([metadata("de-en", links=["de-en.argosmodel"])]).encode())
    monkeypatch.setenv("DIPTYCH_INDEX", f"{server.url}/index.json")
    monkeypatch.setenv("PYTHONPATH", str(SAMPLE.parents[1]))
    (tmp_path / "artikel.txt").write_text("Der Hafen ist groß.\n", encoding="utf-8")
    article = str(tmp_path / "artikel.txt")
    terminal = Terminal("-c", READER, article, "--from", "de", "--to", "en", "--no-memory")
    terminal.seconds_until("No package for this")
    assert server.asked == []
    terminal.type("\r")
    terminal.seconds_until("1/1 sentences")
    terminal.seconds_to_quit()
    assert terminal.exit_code == 0
    assert (home / "translate-de_en-1_9" / "model" / "model.bin").is_file()
    assert "tried to reach" not in terminal.written
