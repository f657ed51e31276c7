"""The process that reads files: `python -m translation.sources.reading`; see `isolated`.

Its memory and its CPU time are bounded, and it may neither open connections, start programs nor write files.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

from translation.errors import InputError
from translation.model import Article
from translation.sources.isolated import SECONDS
from translation.sources.messages import article_json, receive, send
from translation.sources.source import Content
from translation.text.cleaning import file_title

_MEMORY = 1_200_000_000  # bytes of addresses: Python and the libraries take a third of it before they read
_MOST_BYTES = 50_000_000
# Audit events (PEP 578), by how they begin: connections, programs, changed files.
_FORBIDDEN = tuple(
    "socket. subprocess. os.exec os.fork os.posix_spawn os.spawn os.startfile os.system ctypes.dlopen "
    "os.chmod os.chown os.link os.mkdir os.remove os.rename os.rmdir os.symlink os.truncate os.utime".split()
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def main() -> None:
    """Answer requests until there are no more, or one took the memory."""
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what a library prints is not an answer
    guard = _Guard()
    sys.addaudithook(guard)
    while (module := receive(requests, 200)) is not None:
        guard.is_on = False  # a library may have bytecode to write, or be one of the system's
        extract = import_module(module.decode()).extract
        guard.is_on = True
        given, data = receive(requests, _MOST_BYTES), receive(requests, _MOST_BYTES)
        if given is None or data is None:
            return
        _limit()
        answer = _answer(extract, Content(**json.loads(given), data=data))
        send(answers, answer or b"")
        if answer is None:
            return


def _answer(extract: Any, content: Content) -> bytes | None:
    """What is read or what is wrong with the content; None if there was not memory enough."""
    try:
        found = extract(content)
        return article_json(found) if isinstance(found, Article) else json.dumps(found).encode()
    except InputError as error:
        wrong = error
    except MemoryError:
        return None
    except Exception as error:  # a library's own, over bytes that nobody foresaw
        wrong = InputError(
            f"{file_title(content.name)} cannot be read: {type(error).__name__}.",
            "It may be damaged; copy its text and save it as plain text.",
        )
    return json.dumps({"error": [wrong.message, wrong.hint]}).encode()


def _limit() -> None:
    """Bound the memory, and the CPU time of what comes next."""
    with suppress(ImportError):  # Windows has no such limits; there it is ended by the clock alone
        import resource

        used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        for limit, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, int(used + SECONDS) + 1)):
            with suppress(ValueError, OSError):  # a lower one is set
                resource.setrlimit(limit, (most, resource.getrlimit(limit)[1]))


class _Guard:
    """An audit hook, which cannot be taken away, but does nothing while it is not `is_on`."""

    is_on = False

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.is_on and (event.startswith(_FORBIDDEN) or (event == "open" and arguments[2] & _WRITING)):
            raise PermissionError(f"{event}: not while a file is read")


if __name__ == "__main__":
    main()
