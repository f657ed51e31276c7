"""The command line, run as a user runs it: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Protocol

import pytest


class Diptych(Protocol):
    def __call__(
        self, *arguments: object, stdin: str | bytes | None = None, environment: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def diptych() -> Diptych:
    """Runs `diptych` with arguments, standard input and additional environment; no terminal."""

    def run(
        *arguments: object, stdin: str | bytes | None = None, environment: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        data = stdin.encode() if isinstance(stdin, str) else stdin or b""
        done = subprocess.run(
            [sys.executable, "-m", "tui.cli", *map(str, arguments)],
            input=data,
            capture_output=True,
            env=os.environ | (environment or {}),
            timeout=120,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return run
