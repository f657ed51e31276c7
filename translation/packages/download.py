"""A file loaded from the first link that gives it, going on where an earlier attempt broke off."""

from __future__ import annotations

import time
import urllib.error
from contextlib import contextmanager
from http.client import HTTPException
from typing import IO, TYPE_CHECKING

from translation.errors import DownloadError
from translation.packages import folders, web
from translation.packages.index import megabytes
from translation.packages.staging import check_room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_MOST_BYTES = 4_000_000_000
_TRIES = 3  # in a row that bring nothing new
_MOST_TRIES = 50
_PAUSE = 0.5  # seconds between two tries


def download(
    links: tuple[str, ...],
    part: Path,
    *,
    advanced: Callable[[str, int, int | None], object],
    cancelled: Callable[[], bool],
    refused: Callable[[Path], str | None] = lambda _path: None,
) -> str:
    """Load the file at the first of `links` that gives it into `part`; returns that link.

    A broken download goes on where it ended, also in a later run, as far as the server says that the file is
    still the same. `advanced` is told the link, the bytes there are and the bytes there will be (None:
    unknown). `refused` looks at the whole file and may say why it will not do. Raises DownloadError where no
    link gives the file, with the reason for each; OutputError where it cannot be written; CancelledError.
    """
    reasons, hint = [], ""
    for link in links:
        try:
            _persist(link, part, advanced, cancelled)
            if (why := refused(part)) is None:
                return link
            _forget(part)
            hint = "Try another index, or tell its keeper."
        except _DiskError as error:
            raise folders.not_written(part, error) from error
        except web.FAILURES as error:
            why, hint = web.reason(error), web.hint(error)
        reasons.append(f"{web.shown(link)}: {why}")
    raise DownloadError(f"The package cannot be had: {'; '.join(reasons)}.", hint)


def _persist(
    link: str, part: Path, advanced: Callable[[str, int, int | None], object], cancelled: Callable[[], bool]
) -> None:
    """Load the whole file, going on where the connection broke, as long as that brings something new."""
    in_vain = 0
    for _ in range(_MOST_TRIES):
        before = _size(part)
        try:
            _append(link, part, advanced, cancelled)
            return
        except (OSError, HTTPException) as error:
            in_vain = 0 if _size(part) > before else in_vain + 1
            if (
                isinstance(error, _DiskError)
                or not _size(part)
                or in_vain == _TRIES
                or not web.is_passing(error)
            ):
                raise
        time.sleep(_PAUSE)
    raise web.UnfitError("it breaks off again and again")


def _append(
    link: str, part: Path, advanced: Callable[[str, int, int | None], object], cancelled: Callable[[], bool]
) -> None:
    """Load what `part` lacks of the file at `link`, or all of it where what is there is another file."""
    notes = part.with_name(f"{part.name}.json")
    there, known = _size(part), folders.read(notes)
    validator = known.get("validator")
    if there and known.get("link") == link and known.get("total") == there:
        return  # an earlier run had it all
    resumes = there > 0 and known.get("link") == link and isinstance(validator, str) and validator.isascii()
    headers = {"Range": f"bytes={there}-", "If-Range": str(validator)} if resumes else {}
    try:
        response = web.get(link, headers, web.PATIENCE, cancelled)
    except urllib.error.HTTPError as error:
        if resumes and error.code == 416:
            _forget(part)
            response = web.get(link, {}, web.PATIENCE, cancelled)
        else:
            raise
    with response:
        total = web.length(response)
        if response.status == 206:
            start, total = web.sent_range(response)
            if start != there:
                raise web.UnfitError("it sends another part of the file than it was asked for")
        else:
            there = 0
        if total is not None and total > _MOST_BYTES:
            raise web.UnfitError(f"it is larger than {megabytes(_MOST_BYTES)}")
        if not there:
            folders.write(notes, {"link": link, "validator": web.validator(response.headers), "total": total})
            check_room(part.parent, total or 0)
        with _disk(part, "ab" if there else "wb") as file:
            advanced(link, there, total)
            for chunk in web.chunks(response, cancelled):
                _put(file, chunk)
                there += len(chunk)
                if there > (_MOST_BYTES if total is None else total):
                    raise web.UnfitError("it sends more than it said")
                advanced(link, there, total)
    if total is not None and there < total:
        raise ConnectionError(f"cut off after {megabytes(there)} of {megabytes(total)}")
    if not there:
        raise web.UnfitError("it is empty")


class _DiskError(OSError):
    """It is our disk, not their network."""


@contextmanager
def _disk(path: Path, mode: str) -> Iterator[IO[bytes]]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file: IO[bytes] = path.open(mode)
    except OSError as error:
        raise _DiskError(error.errno, error.strerror) from error
    try:
        yield file
    finally:
        _close(file)


def _put(file: IO[bytes], chunk: bytes) -> None:
    try:
        file.write(chunk)
    except OSError as error:
        raise _DiskError(error.errno, error.strerror) from error


def _close(file: IO[bytes]) -> None:
    try:
        file.close()
    except OSError as error:  # what was buffered found no room
        raise _DiskError(error.errno, error.strerror) from error


def _forget(part: Path) -> None:
    for file in (part, part.with_name(f"{part.name}.json")):
        file.unlink(missing_ok=True)


def _size(part: Path) -> int:
    try:
        return part.stat().st_size
    except OSError:
        return 0
