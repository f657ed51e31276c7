"""The record of packages: the checksum of each version when it was first seen, and what was installed.

If the file of a version is not the one that was first seen, somebody changed it: a warning, and it is
refused.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from translation.errors import TranslationError
from translation.files.locking import locked
from translation.packages import folders

if TYPE_CHECKING:
    from pathlib import Path

    from translation.packages.metadata import Metadata

_CHUNK = 1_000_000


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a package came from: a link or a file's path, its file's SHA-256 and size in bytes."""

    place: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Installation:
    """A package as it was installed: where from, when (UTC, ISO 8601), and its files' SHA-256 by path."""

    origin: Origin
    date: str
    files: dict[str, str]


def digest(path: Path) -> str:
    """The SHA-256 of a file. Raises OSError, also for a pipe or a device, which may never end."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is not a regular file", str(path))
    hashed = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            hashed.update(chunk)
    return hashed.hexdigest()


def check(metadata: Metadata, origin: Origin) -> None:
    """Raise TranslationError if this version was another file when it was first seen."""
    first = _section("seen").get(metadata.stem)
    if isinstance(first, dict) and first.get("sha256") not in (None, origin.sha256):
        raise TranslationError(
            f"WARNING: {metadata.stem} is not the file it was. On {first.get('date')} its SHA-256 was "
            f"{first.get('sha256')} (from {first.get('place')}); now it is {origin.sha256}. Somebody changed "
            "the package without giving it a new version. Nothing was installed.",
            "Ask its keeper why. If you trust the new file, install it with --accept-changed.",
        )


def remember(metadata: Metadata, origin: Origin, folder: Path, files: dict[str, str]) -> None:
    """Note that a package was installed into `folder`. Raises OutputError."""
    date = datetime.now(UTC).isoformat(timespec="seconds")
    with locked(folders.record().with_suffix(".lock")):
        stored = folders.read(folders.record())
        seen = {"sha256": origin.sha256, "size": origin.size, "place": origin.place, "date": date}
        before = _dict(stored, "seen")
        first = before.get(metadata.stem)
        same = isinstance(first, dict) and first.get("sha256") == origin.sha256
        stored["seen"] = before | {metadata.stem: first if same else seen}
        installed = {path: note for path, note in _dict(stored, "installed").items() if path != str(folder)}
        stored["installed"] = installed | {str(folder): seen | {"files": files}}
        folders.write(folders.record(), stored)


def forget(folder: Path) -> None:
    """Note that no package of ours is in `folder` any more. What was seen stays. Raises OutputError."""
    with locked(folders.record().with_suffix(".lock")):
        stored = folders.read(folders.record())
        if _dict(stored, "installed").pop(str(folder), None) is not None:
            folders.write(folders.record(), stored)


def installation(folder: Path) -> Installation | None:
    """The record of the package in `folder`; None if Diptych did not install it."""
    note: Any = _section("installed").get(str(folder))
    try:
        origin = Origin(str(note["place"]), str(note["sha256"]), int(note["size"]))
        return Installation(origin, str(note["date"]), {str(k): str(v) for k, v in note["files"].items()})
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def known_size(stem: str) -> int | None:
    """The bytes of the file of a package version when it was first seen; None if it never was."""
    note = _section("seen").get(stem)
    size = note.get("size") if isinstance(note, dict) else None
    return size if isinstance(size, int) else None


def _section(name: str) -> dict[str, Any]:
    return _dict(folders.read(folders.record()), name)


def _dict(value: dict[str, Any], name: str) -> dict[str, Any]:
    section = value.get(name)
    return section if isinstance(section, dict) else {}
