"""The reader's own editor."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from translation.errors import UsageError

_MOST_BYTES = 100_000


def command(file: str) -> list[str]:
    """What opens `file` in the editor of VISUAL or EDITOR. Raises UsageError where there is none."""
    for name in ("VISUAL", "EDITOR"):
        try:
            words = shlex.split(os.environ.get(name, ""))
        except ValueError:
            raise UsageError(f"A quote is not closed in {name}.", "Close it.") from None
        if words:
            return [*words, os.path.abspath(file)]  # noqa: PTH100  never an option, and a link keeps its name
    raise UsageError("No editor is set.", "Set EDITOR, such as EDITOR=nano, before you start Diptych.")


def edit(words: list[str]) -> None:
    """Run the editor until it is left. Raises UsageError where it cannot be started."""
    try:
        subprocess.run(words, check=False)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"{words[0]} cannot be started: {reason}.", "Check EDITOR.") from None


def rewritten(text: str) -> str:
    """A text as it is once the editor is left, without line ends at its end.

    Raises UsageError where it cannot be edited, or is of no use as a note: the text is as it was then.
    """
    with TemporaryDirectory(prefix="diptych-") as folder:
        file = Path(folder) / "text.txt"
        file.write_text(f"{text}\n", encoding="utf-8", errors="replace")
        edit(command(str(file)))
        try:
            with file.open("rb") as edited:
                stored = edited.read(_MOST_BYTES + 1)
        except OSError as error:
            raise UsageError(f"What was written cannot be read: {error.strerror}.", "Try again.") from None
    if len(stored) > _MOST_BYTES:
        raise UsageError("That is too long for a note.", "Write a part of it.")
    return "\n".join(stored.decode(errors="replace").splitlines()).rstrip("\n")
