"""`diptych` in processes that begin where its modules are imported already: copies of one that waits.

    python -m tests.cli.forking

Reads a line of JSON for each run: `arguments`, `environment`, `folder` and the paths of three files,
`streams`. Writes the exit code of the run as a line. A run has an environment, streams and an end of its own,
as in a process that is started anew. What a command imports itself is not tested so: see `test_isolation`.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import translation
import tui.cli
from translation import checks

_FLAGS = (os.O_RDONLY, os.O_WRONLY, os.O_WRONLY)  # of standard input, output and error


def main() -> int:
    """Wait for runs until there is nobody who asks for them; in a run, be that run."""
    _prepare()
    for line in iter(sys.stdin.readline, ""):
        if not (child := os.fork()):
            return _run(json.loads(line))
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)
    return 0


def _prepare() -> None:
    for package in (translation, tui.cli):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                import_module(module.name)
    checks.load()
    gc.collect()
    gc.freeze()  # else the end of each run looks through all of it, and has its memory copied


def _run(asked: dict[str, Any]) -> int:
    for number, (path, flags) in enumerate(zip(asked["streams"], _FLAGS, strict=True)):
        file = os.open(path, flags)
        os.dup2(file, number)
        os.close(file)
    os.environ.clear()
    os.environ.update(asked["environment"])
    os.chdir(asked["folder"])
    return tui.cli.main(asked["arguments"])


if __name__ == "__main__":
    sys.exit(main())
