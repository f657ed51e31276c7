"""Downloads a file from the first link that works, and continues a download that was broken off."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from translation.errors import DownloadError
from translation.network import failures, http
from translation.network.transfer import megabytes, shown
from translation.packages import folders
from translation.packages.index import MOST_BYTES
from translation.packages.staging import check_room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_TRIES = 3  # in a row without anything new
_MOST_TRIES = 50
_PAUSE = 0.5  # seconds between two tries


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What to load into which file, and whom to tell; see `download`."""

    part: Path
    most_bytes: int
    advanced: Callable[[str, int, int | None], object]
    cancelled: Callable[[], bool]


def download(
    links: tuple[str, ...],
    part: Path,
    *,
    advanced: Callable[[str, int, int | None], object],
    cancelled: Callable[[], bool],
    refused: Callable[[Path], str | None] = lambda _path: None,
    most_bytes: int = MOST_BYTES,
) -> str:
    """Download the file at the first of `links` that works into `part`; returns that link.

    A broken download is continued, also in a later run, if the server says that the file is still the same.
    `advanced` is called with the link, the bytes so far and the bytes of the whole file (None: unknown).
    `refused` checks the whole file, and returns why it will not do, or None. A file of more than `most_bytes`
    is refused before it is there. Raises DownloadError if no link works, with the reason for each;
    OutputError if the file cannot be written; CancelledError. What found no room on the disk is not kept.
    """
    wanted = _Wanted(part, most_bytes, advanced, cancelled)
    reasons, hint = [], ""
    for link in links:
        try:
            _persist(link, wanted)
            if (why := refused(part)) is None:
                return link
            _forget(part)
            hint = "Try another index, or report it to the keeper of this one."
        except _DiskError as error:
            if error.errno in folders.FULL:
                _forget(part)
            raise folders.not_written(part, error) from error
        except failures.FAILURES as error:
            why, hint = failures.reason(error), failures.hint(error)
            if isinstance(error, _TooLargeError):
                _forget(part)
        reasons.append(f"{shown(link)}: {why}")
    raise DownloadError(f"The package cannot be had: {'; '.join(reasons)}.", hint)


def _persist(link: str, wanted: _Wanted) -> None:
    """Load the whole file; continue where the connection broke, as long as that brings something new."""
    in_vain = 0
    for _ in range(_MOST_TRIES):
        before = _size(wanted.part)
        try:
            _append(link, wanted)
            return
        except failures.FAILURES as error:
            in_vain = 0 if _size(wanted.part) > before else in_vain + 1
            if (
                isinstance(error, _DiskError)
                or not _size(wanted.part)
                or in_vain == _TRIES
                or not failures.may_pass(error)
            ):
                raise
        time.sleep(_PAUSE)
    raise failures.UnfitError("it breaks off again and again")


def _append(link: str, wanted: _Wanted) -> None:
    """Load what the part lacks of the file at `link`, or all of it if it is a part of another file."""
    part = wanted.part
    notes = part.with_name(f"{part.name}.json")
    there, known = _size(part), folders.read(notes)
    validator = known.get("validator")
    if 0 < there <= wanted.most_bytes and known.get("link") == link and known.get("total") == there:
        return  # an earlier run had it all
    if known.get("link") != link or not isinstance(validator, str) or not validator.isascii():
        there = 0
    answer, there, total = _ask(link, there, str(validator), wanted.cancelled)
    with answer:
        if total is not None and total > wanted.most_bytes:
            raise _TooLargeError(f"it is larger than {megabytes(wanted.most_bytes)}")
        if not there:
            folders.write(notes, {"link": link, "validator": answer.validator, "total": total})
            check_room(part.parent, total or 0)
        with _disk(part, "ab" if there else "wb") as file:
            wanted.advanced(link, there, total)
            for chunk in answer.chunks(wanted.cancelled):
                there += len(chunk)
                if there > (wanted.most_bytes if total is None else total):
                    raise _TooLargeError("it sends more than it said")
                _put(file, chunk)
                wanted.advanced(link, there, total)
    if total is not None and there < total:
        raise ConnectionError(f"cut off after {megabytes(there)} of {megabytes(total)}")
    if not there:
        raise failures.UnfitError("it is empty")


def _ask(
    link: str, there: int, validator: str, cancelled: Callable[[], bool]
) -> tuple[http.Answer, int, int | None]:
    """An answer, where in the file it begins, and the bytes of the whole file (None: unknown).

    It begins after `there` bytes if the server still has the file that `validator` stands for. If it has not,
    or says that it sends some other part, the whole file is asked for.
    """
    for start in dict.fromkeys((there, 0)):
        headers = {"Range": f"bytes={start}-", "If-Range": validator} if start else {}
        try:
            answer = http.get(link, headers, http.PATIENCE, cancelled)
        except failures.FAILURES as error:
            if start and failures.status(error) == failures.RANGE_NOT_SATISFIABLE:
                continue
            raise
        if answer.status == 200:
            return answer, 0, answer.length
        sent, total = answer.sent_range or (None, 0)
        if sent == start < total:
            return answer, start, total
        answer.close()
    raise failures.UnfitError("it sends another part of the file than it was asked for")


class _TooLargeError(failures.UnfitError):
    """The file is larger than it may be: no part of it is wanted."""


class _DiskError(OSError):
    """The failure is of the disk, not of the network."""


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
