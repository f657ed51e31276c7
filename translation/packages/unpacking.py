"""Unpacks bundled packages into the user's cache: once and whole, however many processes want one."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from translation.errors import CancelledError
from translation.files.locking import claimed, is_own, locked
from translation.packages import archive, folders

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Sequence
    from typing import IO

    from translation.packages.archive import Contents

    Archives = Sequence[tuple[zipfile.ZipFile, Contents]]

_PATIENCE = 60.0  # seconds to wait for another process that unpacks; it may have been stopped
_LOCK = ".lock"
_WHOLE = re.compile(r"[\w.+@=-]+-[0-9a-f]{8}", re.ASCII)  # a package, and the checksum of its archives
_COPY = "diptych-model-"
_copies: dict[Path, IO[bytes]] = {}  # this process's own in the folder for temporary files, with their locks


def shortlist(path: Path) -> Path:
    """The file of the lexical shortlist of the bundled package at `path`; there may be none.

    It is a zip that is unpacked over the package and adds `model/vmap.txt`. So the package itself stays as it
    was published.
    """
    return path.with_suffix(".shortlist.zip")


def unpacked(path: Path) -> Path:
    """The folder of the bundled package in the file `path`.

    If the cache cannot be written, a folder for temporary files serves for this run. What killed processes
    have left is deleted. Raises OSError, UnsafeError.
    """
    with ExitStack() as stack:
        archives = []
        for file in (path, shortlist(path)):
            if file == path or file.exists():
                opened = stack.enter_context(archive.opened(file))
                archives.append((opened, archive.contents(opened, file.stat().st_size, archive.ALL_METHODS)))
        root = archives[0][1].root
        folder = folders.cache() / "models" / f"{root}-{_stamp(archives):08x}" / root
        if _is_whole(folder, archives):
            _clear_cache(folder.parents[1])
        else:
            end = time.monotonic() + _PATIENCE
            try:
                with locked(folder.parents[1] / _LOCK, cancelled=lambda: time.monotonic() > end):
                    _put(folder, archives)
            except (OSError, CancelledError):
                return _copied(archives)
    return folder


def _put(folder: Path, archives: Archives) -> None:
    """Unpack the archives into `folder`, unless another process has done it. Only for who holds the lock."""
    cache = folder.parents[1]
    _clear(cache)
    _clear_copies()
    if _is_whole(folder, archives):
        return
    staged = Path(tempfile.mkdtemp(prefix=".unpacking-", dir=cache))
    try:
        _unpack(archives, staged / folder.name)
        shutil.rmtree(folder.parent, ignore_errors=True)
        staged.rename(folder.parent)
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def clear() -> dict[Path, int]:
    """Delete what killed processes have left while they unpacked a package; their sizes. Never raises."""
    return _clear_cache(folders.cache() / "models") | _clear_copies()


def _clear_cache(cache: Path) -> dict[Path, int]:
    """Delete all in the cache that is not a package, unless a process is unpacking one."""
    if _strays(cache):
        with suppress(OSError, CancelledError), locked(cache / _LOCK, cancelled=lambda: True):
            return _clear(cache)
    return {}


def _clear(cache: Path) -> dict[Path, int]:
    """Delete all that is not a package. Only for who holds the lock: then nobody else is unpacking."""
    return {path: _deleted(path) for path in _strays(cache)}


def _strays(cache: Path) -> list[Path]:
    return [path for path in folders.subfolders(cache) if not _WHOLE.fullmatch(path.name)]


def _deleted(folder: Path) -> int:
    """Delete a folder; returns the bytes that were in it."""
    size = folders.size(folder) or 0
    shutil.rmtree(folder, ignore_errors=True)
    return size


def _copied(archives: Archives) -> Path:
    """The package in a temporary folder of this process. Raises OSError."""
    root = archives[0][1].root
    for copy in _copies:
        if _is_whole(copy / root, archives):
            return copy / root
    _clear_copies()
    while True:
        copy = Path(tempfile.mkdtemp(prefix=_COPY))
        if lock := claimed(copy / _LOCK):
            break
    if not _copies:
        atexit.register(discard_copies)
    _copies[copy] = lock
    _unpack(archives, copy / root)
    return copy / root


def discard_copies() -> None:
    """Delete the temporary folders of this process, if there are any. Nothing can be translated any more."""
    while _copies:
        copy, lock = _copies.popitem()
        shutil.rmtree(copy, ignore_errors=True)
        lock.close()


def _clear_copies() -> dict[Path, int]:
    """Delete the temporary folders of the user's processes that have ended."""
    deleted = {}
    for copy in Path(tempfile.gettempdir()).glob(f"{_COPY}*"):
        with suppress(OSError):
            if is_own(copy) and (copy / _LOCK).is_file() and (lock := claimed(copy / _LOCK)):
                with lock:
                    deleted[copy] = _deleted(copy)
    return deleted


def _stamp(archives: Archives) -> int:
    """A checksum that changes with any file of the archives."""
    return crc32(
        b"".join(info.CRC.to_bytes(4, "big") for _, found in archives for info in found.files.values())
    )


def _unpack(archives: Archives, folder: Path) -> None:
    for opened, found in archives:
        archive.unpack(opened, found, folder)


def _is_whole(folder: Path, archives: Archives) -> bool:
    try:
        return all(
            (folder / path).stat().st_size == info.file_size
            for _, found in archives
            for path, info in found.files.items()
        )
    except OSError:
        return False
