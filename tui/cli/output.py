"""What goes to stdout and stderr, and what happens where they cannot be written."""

from __future__ import annotations

import errno
import json
import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from translation.errors import OutputError
from translation.text.cleaning import escaped, harmless, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator


def prepare() -> None:
    """Make stdout and stderr take any text, in UTF-8.

    A closed stdout becomes one that cannot be written, so that writing to it is an error; a closed stderr
    swallows everything. A file that is opened later can then not take the place of either.
    """
    for name, mode in (("stdout", os.O_RDONLY), ("stderr", os.O_WRONLY)):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, mode), "w"))
        if hasattr(stream := getattr(sys, name), "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def cell(value: object) -> str:
    """A value for a line that a person reads: nothing in it acts on the terminal."""
    if isinstance(value, dict):
        doubt = "" if value.get("sure", True) else " (unsure who)"  # as in exports
        name = value.get("name")
        value = f"{name}{doubt}" if name else "–".join(cell(part) for part in value.values())
    return one_line("" if value is None else str(value))


def print_line(line: str) -> None:
    """Write a line of what was asked for, or several, to stdout; nothing in it acts on the terminal."""
    _write(harmless(line))


def print_json(row: dict[str, Any]) -> None:
    """Write an object as one line of JSON to stdout; what could act on the terminal is escaped, not lost."""
    _write(escaped(json.dumps(row, ensure_ascii=False)))


def _write(line: str) -> None:
    with writing():
        sys.stdout.write(line + "\n")


def say(sentence: str) -> None:
    """Write something about the work to stderr; nothing in it acts on the terminal."""
    with suppress(OSError):  # where nobody can hear it, the work still counts
        print(one_line(sentence), file=sys.stderr, flush=True)


def warn(sentence: str) -> None:
    """Say what does not stop the work to stderr."""
    say(f"diptych: {sentence}")


def fail(sentence: str, code: int) -> int:
    """Say what went wrong; returns the exit code."""
    warn(sentence)
    return code


@contextmanager
def writing() -> Iterator[None]:
    """Raise OutputError where an OSError in it means that stdout cannot be written."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        _discard()
        hint = (
            "Make room and try again." if error.errno == errno.ENOSPC else "Write it to a file or a terminal."
        )
        raise OutputError(f"The output cannot be written: {error.strerror}.", hint) from error


def closed() -> int:
    """Say that nobody reads stdout any more; returns the exit code."""
    _discard()
    return fail("The output was closed before all of it was written. Keep the pipe open for the rest.", 6)


def _discard() -> None:
    """Let nothing that is still buffered raise once more when Python exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
