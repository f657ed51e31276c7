"""Where packages are, Argos' and ours, by the rules of Argos; and how files there are written.

Argos' own settings module is not used, as it makes folders in the user's home when it is imported.
"""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_cache_path, user_data_path

from translation.errors import OutputError
from translation.files import whole
from translation.packages.metadata import read_json

if TYPE_CHECKING:
    from collections.abc import Iterator

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)  # the errors of a disk, a quota or a file that is full
_MOST_BYTES = 50_000_000  # of a JSON file of ours
_MOST_FILES = 10_000  # counted for a size


def package_folders() -> tuple[Path, ...]:
    """Where Argos, LibreTranslate and Argos' desktop program keep packages; new ones go into the first.

    These are the rules of `argostranslate.settings` 1.11: ARGOS_PACKAGES_DIR, Argos' settings.json,
    XDG_DATA_HOME, snaps.
    """
    return tuple(dict.fromkeys((install_folder(), *_others())))


def install_folder() -> Path:
    """Where a new package goes."""
    settings = _argos_home("XDG_CONFIG_HOME", ".config") / "settings.json"
    configured = os.environ.get("ARGOS_PACKAGES_DIR") or read(settings).get("ARGOS_PACKAGES_DIR")
    if isinstance(configured, str) and configured and "\0" not in configured:
        return Path(configured).absolute()
    return _argos_home("XDG_DATA_HOME", ".local/share") / "packages"


def _others() -> Iterator[Path]:
    if old := os.environ.get("ARGOS_TRANSLATE_PACKAGE_DIR"):  # its name until Argos 1.2
        yield Path(old).absolute()
    if snap := os.environ.get("SNAP"):
        custom = Path(snap) / "snap_custom"
        yield custom / "packages"
        yield from subfolders(custom / "content_snap_packages")


def _argos_home(variable: str, default: str) -> Path:
    home = Path(os.environ["SNAP_USER_DATA"]) if "SNAP_USER_DATA" in os.environ else Path.home()
    return Path(os.environ.get(variable) or home / default).absolute() / "argos-translate"


def subfolders(folder: Path) -> list[Path]:
    """The folders in `folder`, sorted by name; none if it cannot be read."""
    try:
        return sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:
        return []


def size(path: Path) -> int | None:
    """The bytes of a file or of all files in a folder; None if they cannot be counted."""
    total = count = 0
    try:
        if path.is_file():
            return path.stat().st_size
        for folder, _, files in os.walk(path):
            for name in files:
                count += 1
                if count > _MOST_FILES:
                    return None
                total += os.lstat(os.path.join(folder, name)).st_size  # noqa: PTH118  many files
    except OSError:
        return None
    return total


def downloads() -> Path:
    """The folder of unfinished downloads."""
    return user_cache_path("diptych") / "downloads"


def cache() -> Path:
    """The folder of what can be made or loaded again: unpacked bundled packages, indexes, downloads."""
    return user_cache_path("diptych")


def record() -> Path:
    """The file that remembers what was downloaded and installed, with checksums."""
    return user_data_path("diptych") / "packages.json"


def read(path: Path) -> dict[str, Any]:
    """The JSON object in a file; empty if there is none, or it cannot be read."""
    try:
        if not path.is_file():  # a pipe would be waited for
            return {}
        with path.open("rb") as file:
            value = read_json(file.read(_MOST_BYTES))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def write(path: Path, value: dict[str, Any]) -> None:
    """Write a JSON object, whole or not at all. Raises OutputError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        whole.write(path, json.dumps(value, indent=1).encode())
    except OSError as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError) -> OutputError:
    """The error to raise if `path` could not be written."""
    reason = error.strerror or str(error)
    if error.errno in FULL:
        return OutputError(f"{path} cannot be written: {reason}.", "Make room and try again.")
    ours = ((cache(), "XDG_CACHE_HOME"), (record().parent, "XDG_DATA_HOME"))
    variable = next((name for folder, name in ours if path.is_relative_to(folder)), "ARGOS_PACKAGES_DIR")
    return OutputError(
        f"{path} cannot be written: {reason}.", f"Make it writable, or name another folder in {variable}."
    )
