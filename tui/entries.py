"""Which entries of feeds have been opened: their ids alone, in the user's state folder, for the user's eyes.

A convenience that nothing depends on: where the file cannot be read or written, nothing is kept.
"""

from __future__ import annotations

import json
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from platformdirs import user_state_path

from translation.errors import CancelledError
from translation.files import whole
from translation.files.locking import locked

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST = 50_000  # entries; those that were opened longest ago are forgotten first
_MOST_BYTES = 4_000_000
_PATIENCE = 1.0  # seconds to wait for another reader that writes


def path() -> Path:
    """Where they are kept."""
    return user_state_path("diptych") / "entries.json"


def opened() -> set[str]:
    """The ids of those that have been opened. Never raises."""
    return set(_load())


def mark(ids: Iterable[str], *, is_read: bool = True) -> None:
    """Keep that they have been opened, or that they have not. Never raises."""
    with suppress(OSError, ValueError, CancelledError):
        file = path()
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        end = time.monotonic() + _PATIENCE
        with locked(file.with_name(f"{file.name}.lock"), cancelled=lambda: time.monotonic() > end):
            changed = dict.fromkeys(ids)
            kept = [known for known in _load() if known not in changed]
            kept += changed if is_read else ()
            whole.write(file, json.dumps(kept[-MOST:]).encode(), private=True)


def _load() -> list[str]:
    try:
        file = path()
        if not file.is_file() or file.stat().st_size > _MOST_BYTES:
            return []
        return [one for one in json.loads(file.read_bytes()) if isinstance(one, str)]
    except (OSError, ValueError, TypeError, RecursionError):
        return []
