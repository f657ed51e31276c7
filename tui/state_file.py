"""A file in the user's state folder, in JSON and for the user's eyes alone.

A convenience that nothing depends on: where it cannot be read or written, nothing is kept.
"""

from __future__ import annotations

import json
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from platformdirs import user_state_path

from translation.errors import CancelledError
from translation.files import whole
from translation.files.locking import locked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PATIENCE = 1.0  # seconds to wait for another reader that writes


@dataclass(frozen=True, slots=True)
class StateFile:
    """The file of that name; one that is larger than `most_bytes` is not read."""

    name: str
    most_bytes: int

    @property
    def path(self) -> Path:
        """Where it is."""
        return user_state_path("diptych") / self.name

    def load(self) -> Any:
        """What was kept, or whatever anybody wrote there; None without it. Never raises."""
        with suppress(OSError, ValueError, RecursionError):
            if self.path.is_file() and self.path.stat().st_size <= self.most_bytes:
                return json.loads(self.path.read_bytes())
        return None

    def save(self, kept: Any) -> None:
        """Write it whole or not at all. Never raises."""
        with suppress(OSError, ValueError):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            whole.write(self.path, json.dumps(kept).encode(), private=True)

    def change(self, changed: Callable[[], Any]) -> None:
        """Keep what `changed` returns, while no other reader writes. Never raises."""
        end = time.monotonic() + _PATIENCE
        with suppress(OSError, CancelledError):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = self.path.with_name(f"{self.name}.lock")
            with locked(lock, cancelled=lambda: time.monotonic() > end):
                self.save(changed())
