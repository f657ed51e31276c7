"""Hand a text to a command of the reader's, and take what it says: in bounded time, without a shell."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread, Timer

from translation.errors import UsageError

PATIENCE = 20.0  # seconds
MOST_BYTES = 200_000  # of what it says


@dataclass(frozen=True, slots=True)
class Output:
    """What a command said, on both its outputs, and how it ended: a sentence where that was not well."""

    text: str
    problem: str = ""


def words_of(command: str) -> list[str]:
    """The command and its arguments, by the quotes of a shell. Raises UsageError where there are none."""
    try:
        words = shlex.split(command)
    except ValueError:
        raise UsageError(f"A quote is not closed in “{command}”.", "Close it.") from None
    if not words:
        raise UsageError("There is no command.", "Type one, such as wc -w.")
    return words


def piped(command: str, text: str, *, patience: float = PATIENCE) -> Output:
    """What `command` says of `text`, which it gets on its standard input.

    No shell sees it. What takes longer than `patience` or says more than `MOST_BYTES` is ended, with what it
    has started. Raises UsageError where it cannot be started.
    """
    words = words_of(command)
    try:
        process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=sys.platform != "win32",
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"{words[0]} cannot be started: {reason}.", "Check its name.") from None
    assert process.stdin
    assert process.stdout
    late: list[bool] = []

    def give_up() -> None:
        late.append(True)
        _end(process)

    timer = Timer(patience, give_up)
    timer.daemon = True
    timer.start()
    Thread(target=_write, args=(process, text), name="pipe", daemon=True).start()
    said = process.stdout.read(MOST_BYTES + 1)
    is_whole = len(said) <= MOST_BYTES
    if not is_whole:
        _end(process)
    with process.stdout:
        code = process.wait()
    timer.cancel()
    problem = _problem(words[0], code, patience if late else None, is_whole=is_whole)
    return Output(said[:MOST_BYTES].decode(errors="replace"), problem)


def _problem(name: str, code: int, patience: float | None, *, is_whole: bool) -> str:
    """`patience`: how long it was waited for in vain."""
    if patience is not None:
        return f"{name} took longer than {patience:g} seconds and was ended."
    if not is_whole:
        return f"{name} said more than {MOST_BYTES // 1000} kB; the rest is left out."
    return f"{name} ended with the exit code {code}." if code else ""


def _write(process: subprocess.Popen[bytes], text: str) -> None:
    assert process.stdin
    with suppress(OSError, ValueError), process.stdin as pipe:  # it need not read all of it
        pipe.write(text.encode(errors="replace"))


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
