"""Tries a package in a process of its own (`engine.trial`), as a damaged model may end its process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from translation.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PATIENCE = 120.0  # seconds; a large model on a slow disk takes ten
_POLL = 0.05


def problem(folder: Path, cancelled: Callable[[], bool] = lambda: False) -> str | None:
    """What is wrong with the package in `folder`, as a clause; None: it translates. Raises CancelledError."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-P", "-m", "translation.engine.trial", str(folder)]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        end = time.monotonic() + _PATIENCE
        output = None
        try:
            while output is None:
                try:
                    _, output = process.communicate(timeout=_POLL)
                except subprocess.TimeoutExpired:
                    if cancelled():
                        raise CancelledError from None
                    if time.monotonic() > end:
                        return f"its model does not translate within {_PATIENCE:.0f} seconds"
        finally:
            process.kill()
    if process.returncode == 0:
        return None
    if process.returncode == 1:
        return (
            output.decode(errors="replace").strip().splitlines()[-1][:300]
            if output.strip()
            else "it cannot be read"
        )
    return f"its model makes the program end ({process.returncode})"
