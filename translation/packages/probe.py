"""Tries a package in a process of its own, as a damaged model may end its process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from translation.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE = 120.0  # seconds; a large model on a slow disk takes ten
_POLL = 0.05
_WORDS = "Test 1."


def problem(folder: Path, cancelled: Callable[[], bool] = lambda: False) -> str | None:
    """What is wrong with the package in `folder`, as a clause; None: it translates. Raises CancelledError."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-P", "-m", "translation.packages.probe", str(folder)]
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


def main(folder: Path) -> int:
    """Translate a few words with the package in `folder`; 1, and the reason on stderr, if that fails."""
    from translation.engine.runtime import Decoding, Model
    from translation.errors import DiptychError
    from translation.packages.installed import examine
    from translation.packages.metadata import Package

    try:
        metadata = examine(folder)
        model = Model(Package(metadata.source, metadata.target, metadata.version, "installed", folder))
        model.start(model.cut(_WORDS), Decoding(beam=1)).hypotheses()
    except DiptychError as error:
        print(error.message, file=sys.stderr)
        return 1
    except Exception as error:  # whatever a tokenizer raises
        print(f"{type(error).__name__}: {' '.join(str(error).split())}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
