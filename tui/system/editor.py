"""The reader's own editor."""

from __future__ import annotations

import os
import shlex
import subprocess

from translation.errors import UsageError


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
