"""The command line, run as a user runs it: in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

from tests.processes import PATIENCE, python

if TYPE_CHECKING:
    from collections.abc import Iterator


class Diptych(Protocol):
    def __call__(
        self, *arguments: object, stdin: str | bytes | None = None, environment: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def diptych(request: pytest.FixtureRequest) -> Diptych:
    """Runs `diptych` with arguments, standard input and additional environment; no terminal.

    Its process is a copy of one that has imported everything: a new one takes several times as long to begin.
    """
    run: Diptych = request.getfixturevalue("_diptych_forked" if hasattr(os, "fork") else "diptych_anew")
    return run


@pytest.fixture
def diptych_anew() -> Diptych:
    """The same in a process that begins with nothing imported, as a user's does: where that matters."""

    def run(
        *arguments: object, stdin: str | bytes | None = None, environment: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "tui.cli", *map(str, arguments)],
            input=_encoded(stdin),
            capture_output=True,
            env=os.environ | (environment or {}),
            timeout=120,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return run


@pytest.fixture(scope="session")
def _diptych_forked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diptych]:
    folder = tmp_path_factory.mktemp("streams")
    streams = [folder / name for name in ("stdin", "stdout", "stderr")]
    root = Path(__file__).parents[2]
    with python(
        "-m", "tests.cli.forking", cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:

        def run(
            *arguments: object, stdin: str | bytes | None = None, environment: dict[str, str] | None = None
        ) -> subprocess.CompletedProcess[str]:
            for stream, data in zip(streams, (_encoded(stdin), b"", b""), strict=True):
                stream.write_bytes(data)
            words = [str(argument) for argument in arguments]
            asked = {
                "arguments": words,
                "environment": os.environ | (environment or {}),
                "folder": os.getcwd(),  # noqa: PTH109 as it goes on
                "streams": [str(stream) for stream in streams],
            }
            assert process.stdin
            assert process.stdout
            print(json.dumps(asked), file=process.stdin, flush=True)
            code = process.stdout.readline()
            assert code, "the process that is copied has ended"
            return subprocess.CompletedProcess(
                words, int(code), *(stream.read_bytes().decode() for stream in streams[1:])
            )

        yield run
        process.communicate(timeout=PATIENCE)  # it ends where nobody asks any more


def _encoded(text: str | bytes | None) -> bytes:
    return text.encode() if isinstance(text, str) else text or b""
