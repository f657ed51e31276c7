"""Checks that a package is what it was when it was installed, and that it translates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.errors import DiptychError
from translation.packages import archive, folders, probe, record
from translation.packages.listing import describe
from translation.packages.metadata import Package
from translation.packages.opening import open_package
from translation.packages.unpacking import shortlist

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from translation.packages.listing import Entry


def problems(entry: Entry, cancelled: Callable[[], bool] = lambda: False) -> list[str]:
    """What is wrong with an installed or bundled package, as sentences; none if it is whole and translates.

    If Diptych installed it, each file is compared with its checksum at that time; those of a bundled package
    with the archive. Other packages are only tried. Raises CancelledError.
    """
    if entry.path is None or entry.origin == "offered":
        return []
    if entry.status not in ("ready", "outdated"):
        return [entry.problem]
    try:
        if entry.origin == "bundled":
            package = Package(entry.source, entry.target, entry.version, "bundled", entry.path)
            folder = open_package(package).package_path
            found = _changed_since_packed(entry.path, folder)
        else:
            folder = entry.path
            found = _changed_since_installed(folder)
    except (DiptychError, OSError, ValueError) as error:
        return [str(error)]
    if not found and (why := probe.problem(folder, cancelled)):
        found = [f"It does not translate: {why}."]
    return found


def remedy(entry: Entry) -> str:
    """What to do if there are problems, as a sentence."""
    if entry.hint:
        return entry.hint
    if entry.origin == "bundled":
        return f"Delete {folders.cache() / 'models'}: packages are unpacked there again when needed."
    return f"`diptych languages install {entry.pair}` replaces it."


def sound(
    packages: Sequence[Package],
    wanted: Collection[tuple[str, str]],
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Package, ...]:
    """`packages` without installed ones of `wanted` directions that have problems. Raises CancelledError."""
    return tuple(
        package
        for package in packages
        if package.origin == "bundled"
        or (package.source, package.target) not in wanted
        or not problems(describe(package.path), cancelled)
    )


def _changed_since_installed(folder: Path) -> list[str]:
    note = record.installation(folder)
    if note is None:
        return []
    found = []
    for name, digest in note.files.items():
        try:
            same = record.digest(folder / name) == digest
        except OSError as error:
            found.append(f"{name} cannot be read: {error.strerror}.")
        else:
            if not same:
                found.append(f"{name} was changed after it was installed.")
    return found


def _changed_since_packed(path: Path, folder: Path) -> list[str]:
    """Reads every file of the archive to its end, where its checksum is. Opening has compared the sizes."""
    files = (path, shortlist(path)) if shortlist(path).exists() else (path,)
    changed = []
    for file in files:
        with archive.opened(file) as opened:
            if (name := opened.testzip()) is not None:
                changed.append(f"{name} in {file.name} is damaged.")
                continue
            found = archive.contents(opened, file.stat().st_size, archive.ALL_METHODS)
            for name, info in found.files.items():
                if archive.checksum(folder / name) != info.CRC:
                    changed.append(f"{name} was changed.")
    return changed
