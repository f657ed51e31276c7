"""The reader in a real terminal, on the sample article and the packages that come with Diptych."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from tests.bench.start import READER
from tests.bench.terminal import Terminal
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
