"""Installs packages whole or not at all, one at a time. The old one stays until the new one works."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from translation.errors import CancelledError, InputError, TranslationError
from translation.files.locking import locked
from translation.packages import archive, folders, leftovers, probe, record
from translation.packages.download import download
from translation.packages.index import MOST_BYTES
from translation.packages.installed import examine
from translation.packages.metadata import Metadata, Package, read
from translation.packages.record import Origin
from translation.packages.staging import check_room, free, staging, written

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from translation.packages.index import Offer

Step = Literal["waiting", "downloading", "checking", "unpacking", "trying"]
STEPS: dict[Step, str] = {
    "waiting": "waiting for another Diptych",
    "downloading": "downloading",
    "checking": "checking",
    "unpacking": "unpacking",
    "trying": "translating a few words with it",
}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an installation is: `done` and `total` bytes of this step (None: unknown), and the link."""

    step: Step
    done: int = 0
    total: int | None = None
    place: str = ""


def install(
    offer: Offer,
    *,
    accept_changed: bool = False,
    report: Callable[[Progress], object] = lambda _progress: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Package:
    """Download and install a package, in place of any of the same direction in the same folder.

    `accept_changed`: install it even if the file is not the one that was first seen of this version. Raises
    DownloadError, TranslationError if the package is unsafe or does not translate, OutputError if it cannot
    be written, CancelledError. In each case everything stays as it was; a broken download is kept for next
    time.
    """
    metadata = Metadata(offer.source, offer.target, offer.version)
    part = leftovers.part_of(metadata)
    leftovers.delete_old_parts()
    waited = False

    def waiting() -> None:
        nonlocal waited
        waited = True
        report(Progress("waiting"))

    def wrong(path: Path) -> str | None:
        report(Progress("checking"))
        if offer.sha256 in (None, found := record.digest(path)):
            return None
        return f"its SHA-256 is {found}, and the index says {offer.sha256}"

    with written(part), locked(part.with_suffix(".lock"), waiting=waiting, cancelled=cancelled):
        if waited and (there := _installed(metadata)):
            return there  # the other process installed the same
        link = download(
            offer.links,
            part,
            advanced=lambda link, done, total: report(Progress("downloading", done, total, link)),
            cancelled=cancelled,
            refused=wrong,
            most_bytes=offer.size or MOST_BYTES,
        )
        origin = Origin(link, record.digest(part), part.stat().st_size)
        try:
            package = _place(
                part, origin, metadata, accept_changed=accept_changed, report=report, cancelled=cancelled
            )
        except TranslationError:
            part.unlink(missing_ok=True)
            raise
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}.json").unlink(missing_ok=True)
    return package


def import_file(
    path: Path,
    *,
    accept_changed: bool = False,
    report: Callable[[Progress], object] = lambda _progress: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Package:
    """Install a package from a file, without a network; otherwise like `install`. Raises InputError too."""
    report(Progress("checking"))
    try:
        path = path.absolute()
        origin = Origin(str(path), record.digest(path), path.stat().st_size)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.", "Name an .argosmodel file.") from error
    return _place(path, origin, None, accept_changed=accept_changed, report=report, cancelled=cancelled)


def _place(
    file: Path,
    origin: Origin,
    expected: Metadata | None,
    *,
    accept_changed: bool,
    report: Callable[[Progress], object],
    cancelled: Callable[[], bool],
) -> Package:
    """Unpack, try, and put in place what is in `file`."""
    try:
        with archive.opened(file) as opened:
            found = archive.contents(opened, origin.size)
            metadata = archive.metadata(opened, found)
            if expected and (metadata.source, metadata.target) != (expected.source, expected.target):
                raise archive.UnsafeError(f"it is for {metadata.source}→{metadata.target}")
            if not accept_changed:
                record.check(metadata, origin)
            with staging(folders.install_folder(), lambda: report(Progress("waiting")), cancelled) as folder:
                staged = folder / metadata.stem
                check_room(folder, found.size)

                def advanced(written: int) -> None:
                    report(Progress("unpacking", written, found.size))
                    if cancelled():
                        raise CancelledError

                archive.unpack(opened, found, staged, durable=True, advanced=advanced)
                report(Progress("trying"))
                if why := probe.problem(staged, cancelled):
                    raise archive.UnsafeError(why)
                digests = {path: record.digest(staged / path) for path in found.files}
                placed = _swap(staged, metadata, origin, digests)
    except ValueError as error:
        raise TranslationError(
            f"{origin.place} was not installed: {error}.",
            "Nothing was changed. Get the package from elsewhere.",
        ) from error
    return Package(metadata.source, metadata.target, metadata.version, "installed", placed)


def _swap(staged: Path, metadata: Metadata, origin: Origin, digests: dict[str, str]) -> Path:
    """Give the staged package its name and move the others of its direction away, or leave all as it was."""
    parent = staged.parent.parent
    others = [
        path for path in folders.subfolders(parent) if _direction(path) == (metadata.source, metadata.target)
    ]
    folder = free(parent / metadata.stem)
    record.remember(metadata, origin, folder, digests)
    with ExitStack() as back:
        back.callback(record.forget, folder)
        staged.rename(folder)
        back.callback(folder.rename, staged)
        for other in others:
            aside = free(staged.parent / f"old-{other.name}")
            other.rename(aside)
            back.callback(aside.rename, other)
        back.pop_all()
    for other in others:
        record.forget(other)
    return folder


def _installed(metadata: Metadata) -> Package | None:
    folder = folders.install_folder() / metadata.stem
    try:
        found = examine(folder)
    except (OSError, ValueError):
        return None
    return Package(found.source, found.target, found.version, "installed", folder)


def _direction(folder: Path) -> tuple[str, str] | None:
    """Source and target of the package in a folder, even a damaged one; None if they cannot be read."""
    try:
        metadata = read(folder)
    except (OSError, ValueError):
        return None
    return metadata.source, metadata.target
