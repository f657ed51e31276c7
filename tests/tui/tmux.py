"""The reader in a terminal that tmux emulates: keys go in, the screen is read as a person sees it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING
from uuid import uuid4

from tests.processes import PATIENCE
from translation.resources import SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

TMUX = shutil.which("tmux")
_PAUSE = 0.02  # seconds between two looks at the screen
_DIPTYCH = (sys.executable, "-m", "tui.cli")


class Screen:
    """A tmux server of our own with one window, in which `diptych` runs in `folder`."""

    def __init__(
        self, folder: Path, *arguments: str, size: tuple[int, int] = (120, 40), pipe: str = ""
    ) -> None:
        assert TMUX
        self._server = [TMUX, "-L", f"diptych-{uuid4().hex}", "-f", os.devnull]
        words = " ".join(f"'{word}'" for word in (*_DIPTYCH, *arguments))
        # The exit code stays on the screen, for the server ends with the last process.
        command = f'{f"cat {pipe} | " if pipe else ""}{words}; echo "exit code $?"; exec cat'
        environment = os.environ | {"PYTHONPATH": str(SAMPLE.parents[1]), "TERM": "xterm-256color"}
        columns, rows = map(str, size)
        start = ("new-session", "-d", "-x", columns, "-y", rows, "sh", "-c", command)
        subprocess.run([*self._server, *start], cwd=folder, env=environment, check=True, timeout=PATIENCE)

    def _tmux(self, *arguments: str) -> str:
        done = subprocess.run(
            [*self._server, *arguments], capture_output=True, text=True, check=True, timeout=PATIENCE
        )
        return done.stdout

    @property
    def text(self) -> str:
        """What is on the screen, row by row."""
        return self._tmux("capture-pane", "-p")

    def press(self, *keys: str) -> None:
        """Press keys by tmux's names: "Enter", "C-p", "Tab"."""
        for key in keys:
            self._tmux("send-keys", key)

    def type(self, words: str) -> None:
        """Type characters."""
        self._tmux("send-keys", "-l", words)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self._tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def until(self, *patterns: str, gone: str = "") -> str:
        """Wait until all of these match what is on the screen, and `gone` does not; the screen then."""
        end = time.monotonic() + PATIENCE
        while True:
            text = self.text
            if all(re.search(pattern, text) for pattern in patterns) and not (gone and re.search(gone, text)):
                return text
            assert time.monotonic() < end, f"waited in vain for {patterns} (gone: {gone!r}):\n{text}"
            time.sleep(_PAUSE)

    def until_written(self, file: Path) -> None:
        """Wait until there is such a file. Exports are there whole or not at all."""
        end = time.monotonic() + PATIENCE
        while not file.exists():
            assert time.monotonic() < end, f"waited in vain for {file}:\n{self.text}"
            time.sleep(_PAUSE)

    def kill(self) -> None:
        """Kill what runs in the window, as nothing can be done against."""
        shell = self._tmux("display-message", "-p", "#{pane_pid}").strip()
        subprocess.run(["pkill", "-KILL", "-P", shell], check=True, timeout=PATIENCE)

    def close(self) -> None:
        """End the server and what runs in it."""
        subprocess.run([*self._server, "kill-server"], capture_output=True, check=False, timeout=PATIENCE)
