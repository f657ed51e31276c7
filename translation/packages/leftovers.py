"""What is left where Diptych was killed or the power went: deleted, or told if it may be of use still.

What is under way has a lock, which ends with its process however that ends: it is left alone.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from translation.errors import CancelledError
from translation.files import whole
from translation.files.locking import locked
from translation.packages import folders, unpacking
from translation.packages.listing import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from translation.packages.metadata import Metadata

_PART = ".argosmodel.part"
_STALE = 7 * 86_400.0  # seconds after which nobody comes back to a broken download


def part_of(metadata: Metadata) -> Path:
    """The file of the unfinished download of a package. Its lock and notes lie beside it."""
    return folders.downloads() / f"{metadata.stem}{_PART}"


def cleared() -> tuple[Entry, ...]:
    """Delete what processes that have ended left. Returns that, and the broken downloads, which stay."""
    deleted = unpacking.clear()
    for folder in (folders.record().parent, folders.cache() / "indexes", folders.downloads()):
        deleted |= whole.clear(folder)
    deleted |= delete_old_parts()
    gone = [
        _entry(
            path, size, "A Diptych that was ended left it; it is deleted now.", "Nothing needs to be done."
        )
        for path, size in deleted.items()
    ]
    kept = [
        _entry(
            part, part.stat().st_size, "It is an unfinished download.", "Installing the package continues it."
        )
        for part in _parts()
    ]
    return (*gone, *kept)


def delete_old_parts() -> dict[Path, int]:
    """Delete broken downloads that nobody came back to for a week; their sizes. Never raises."""
    deleted = {}
    for part in _parts():
        with suppress(OSError):
            status = part.stat()
            if time.time() - status.st_mtime > _STALE:
                part.unlink()
                part.with_name(f"{part.name}.json").unlink(missing_ok=True)
                deleted[part] = status.st_size
    return deleted


def _parts() -> Iterator[Path]:
    """The broken downloads that no process goes on with, each locked while it is looked at."""
    for part in sorted(folders.downloads().glob(f"*{_PART}")):
        lock = locked(part.with_suffix(".lock"), cancelled=lambda: True)
        with suppress(OSError, CancelledError), lock:
            if part.is_file():
                yield part


def _entry(path: Path, size: int, problem: str, hint: str) -> Entry:
    return Entry("", "", "", "installed", "leftover", size, path, problem=problem, hint=hint)
