"""A folder beside the packages for what is not finished or not wanted, and a lock on the folder of packages.

The folder has metadata that say that it is not a translation package, as Argos does not start if a folder has
none.
"""

from __future__ import annotations

import json
import shutil
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from translation.errors import OutputError
from translation.files.locking import locked
from translation.network.transfer import megabytes
from translation.packages import folders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STAGING = ".diptych-staging"
REMOVED = ".diptych-removed-"
_STALE = 86_400.0  # seconds after which nobody can want a removed package back
_SPARE = 10_000_000  # bytes to leave on the disk


@contextmanager
def staging(
    parent: Path,
    waiting: Callable[[], object] = lambda: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Path]:
    """A folder in `parent` for what is not finished. It is deleted afterwards with all that is in it.

    Holds the lock on `parent` meanwhile. Raises OutputError, CancelledError.
    """
    with written(parent):
        parent.mkdir(parents=True, exist_ok=True)
    with lock(parent, waiting, cancelled):
        folder = parent / STAGING
        try:
            _clear(parent)
            make_aside(folder)
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def lock(
    parent: Path,
    waiting: Callable[[], object] = lambda: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[None]:
    """Hold the lock on the packages in `parent`; turn each OSError meanwhile into an OutputError."""
    with written(parent), locked(parent / ".diptych.lock", waiting=waiting, cancelled=cancelled):
        yield


def _clear(parent: Path) -> None:
    """Delete what killed processes have left."""
    shutil.rmtree(parent / STAGING, ignore_errors=True)
    for path in parent.glob(f"{REMOVED}*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _STALE:
                shutil.rmtree(path, ignore_errors=True)


def make_aside(folder: Path) -> None:
    """Make a folder that Argos passes over."""
    folder.mkdir()
    (folder / "metadata.json").write_text(json.dumps({"type": "staging"}))


@contextmanager
def written(path: Path) -> Iterator[None]:
    """Turn an OSError into an OutputError that names what cannot be written: `path` if it does not say."""
    try:
        yield
    except OSError as error:
        named = Path(error.filename) if isinstance(error.filename, str) else path
        raise folders.not_written(named, error) from error


def check_room(folder: Path, size: int) -> None:
    """Raise OutputError if the disk of `folder` has no room for `size` more bytes."""
    there = shutil.disk_usage(folder).free
    if there < size + _SPARE:
        raise OutputError(
            f"The disk of {folder} is too full: the package needs {megabytes(size)} "
            f"and some to spare, and {megabytes(there)} are free.",
            "Make room and try again.",
        )


def free(path: Path) -> Path:
    """`path`, or with a number if that name is taken."""
    number, candidate = 2, path
    while candidate.exists() or candidate.is_symlink():
        candidate = path.with_name(f"{path.name}-{number}")
        number += 1
    return candidate
