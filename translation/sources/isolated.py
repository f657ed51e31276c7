"""Reads files that may be hostile in a process of its own, which is ended when it takes too much.

A page of 2.6 MB can take 25 seconds, one of 8 MB more than a gigabyte, and a thread cannot be stopped. The
process (`translation.sources.reading`) starts with the first such file and serves those that follow.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict
from threading import Lock, Timer
from typing import IO, TYPE_CHECKING, Any

from translation.errors import InputError
from translation.sources.messages import article_of, receive, send
from translation.text.cleaning import file_title

if TYPE_CHECKING:
    from translation.model import Article
    from translation.sources.source import Content

SECONDS = 20.0
_MOST_BYTES = 100_000_000  # of an answer


class _Reader:
    """The process, started when it is needed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def ask(self, module: str, content: Content, seconds: float) -> bytes | None:
        """What `module` reads in the content; nothing where the process ended over it."""
        with self._lock:
            process = self._running()
            out_of_time = Timer(seconds, process.kill)
            out_of_time.daemon = True
            out_of_time.start()
            answer = None
            try:
                answer = _asked(process, module, content)
            finally:
                out_of_time.cancel()
                if not answer:
                    self._end()
            return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._owner != os.getpid():  # after a fork it is the other process' own
            self._process, self._owner = None, os.getpid()
        if self._process is None or self._process.poll() is not None:
            self._end()
            environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "translation.sources.reading"],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            atexit.register(self._process.kill)
        return self._process

    def end(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        if self._process:
            atexit.unregister(self._process.kill)
            self._process.kill()
            for pipe in (self._process.stdin, self._process.stdout):
                with suppress(OSError):
                    _open(pipe).close()
            self._process.wait()
            self._process = None


_READER = _Reader()


def close() -> None:
    """End the process. The next file starts another one."""
    _READER.end()


def read(module: str, content: Content, *, seconds: float = SECONDS) -> Article | None:
    """The article that `extract(content)` of the module with that name returns; see `record`."""
    found = record(module, content, seconds=seconds)
    return None if found is None else article_of(content.name, found)


def record(module: str, content: Content, *, seconds: float = SECONDS) -> Any:
    """What `extract(content)` of the module with that name returns, as JSON, from a process with limits.

    Raises InputError where `extract` does, and where the process ends over the content.
    """
    answer = _READER.ask(module, content, seconds)
    if not answer:
        raise InputError(
            f"{file_title(content.name)} cannot be read: it takes more than {seconds:.0f} seconds, or too "
            "much memory.",
            "Copy the text of the article, and save it as plain text.",
        )
    found = json.loads(answer)
    if found and "error" in found:
        raise InputError(*map(str, found["error"]))
    return found


def _asked(process: subprocess.Popen[bytes], module: str, content: Content) -> bytes | None:
    given = asdict(content)
    del given["data"]
    with suppress(OSError):  # it is gone
        send(_open(process.stdin), module.encode(), json.dumps(given).encode(), content.data)
        return receive(_open(process.stdout), _MOST_BYTES)
    return None


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe
