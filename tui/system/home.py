"""The user's home where the system does not know it: Diptych works, and keeps nothing."""

from __future__ import annotations

import os
from pathlib import Path

# A folder that nobody can make: what cannot be kept there is done without, as where a home cannot be written.
_NOWHERE = os.path.join(os.devnull, "home")  # noqa: PTH118  a name
_FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


def settle_home() -> str | None:
    """Make the libraries that ask for the home get an answer; a sentence about it if the user should know.

    A container or a service may run without HOME, as a user that the system has no entry for.
    """
    try:
        if Path.home().is_absolute():
            return None
        reason = "HOME is not a whole path"
    except RuntimeError:
        reason = "HOME is not set, and the system does not know this user"
    os.environ["HOME"] = _NOWHERE
    if all(Path(os.environ.get(name, "")).is_absolute() for name in _FOLDERS):
        return None
    return f"Your home folder is not known: {reason}. Nothing is kept, and no settings are read. Set HOME."
