"""The one way a package file is unpacked: its contents are looked at first, and written nowhere else.

A package file is a zip with one folder that holds `metadata.json`, `model/`, a tokenizer and what Argos wants
beside them. Whatever else it holds, or pretends to hold, is a reason to refuse all of it.
"""

from __future__ import annotations

import os
import re
import stat
import struct
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from translation.packages.installed import TOKENIZERS
from translation.packages.metadata import MOST_BYTES as MOST_METADATA
from translation.packages.metadata import Metadata, parse, read_json

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

MOST_BYTES = 4_000_000_000  # of all files unpacked; the largest packages known are some 600 MB
MOST_FILES = 2_000  # the sentence splitters that some packages hold are dozens of files
# Packed model weights are nearly as large as unpacked ones, vocabularies a fifth. A bomb is thousands to one.
_MOST_RATIO = 50
_MOST_DIRECTORY = 1_000_000  # bytes of the zip's own list of its files
_DEPTH = 8
_CHUNK = 1_000_000
ARGOS_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
ALL_METHODS = (*ARGOS_METHODS, zipfile.ZIP_LZMA)  # as Diptych's own shortlists are packed

# No name that begins with a dot, so neither `.` nor `..`; no sign that any file system takes for more; none
# that Windows takes for a device, with whatever ending.
_NAME = re.compile(
    r"(?!(?i:con|prn|aux|nul|com\d|lpt\d)(\.|$))[A-Za-z0-9_][A-Za-z0-9_.+@=-]{0,119}", re.ASCII
)
_TEXT = re.compile(
    r"(README|LICEN[SC]E|NOTICE|COPYING|CHANGELOG|CREDITS|AUTHORS)[^/]*|[^/]*\.(md|txt)", re.IGNORECASE
)
_MODEL = re.compile(r"model\.bin|[^/]*\.(json|txt|md)", re.IGNORECASE)
_SPLITTERS = frozenset({"stanza", "minisbd", "spacy"})  # Argos' sentence splitters: not read by Diptych
_LITTER = re.compile(r"__MACOSX/.*|(.*/)?(\.DS_Store|\._[^/]*|Thumbs\.db)")  # left out, not refused


class UnsafeError(ValueError):
    """The archive is not one to unpack; the message is a clause that says why."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is to be unpacked: files by their path within the folder `root`."""

    root: str
    files: dict[str, zipfile.ZipInfo]

    @property
    def size(self) -> int:
        """Bytes, unpacked."""
        return sum(info.file_size for info in self.files.values())


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip file at `path`. Raises UnsafeError where it is none, also later, while it is read."""
    with path.open("rb") as file:
        _check_directory(file)
        try:
            with zipfile.ZipFile(file) as archive:
                yield archive
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise UnsafeError(f"it is damaged: {str(error).rstrip('.')}") from error


def _check_directory(file: IO[bytes]) -> None:
    """Refuse a list of files that would fill the memory; reading it comes before everything else."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 65_557))
    tail = file.read()
    at = len(tail) - 22
    if at < 0 or tail[at : at + 4] != b"PK\5\6" or tail[-2:] != b"\0\0":
        at = tail.rfind(b"PK\5\6")
    if at < 0 or at + 22 > len(tail):
        raise UnsafeError("it is no zip file, or cut off")
    if (
        tail[max(0, at - 20) : at].startswith(b"PK\6\7")
        or struct.unpack_from("<L", tail, at + 12)[0] > _MOST_DIRECTORY
    ):
        raise UnsafeError("it lists too many files")
    file.seek(0)


def contents(
    archive: zipfile.ZipFile,
    packed: int,
    methods: Collection[int] = ARGOS_METHODS,
) -> Contents:
    """The files of the archive, of `packed` bytes, once all that could do harm is ruled out.

    `methods`: in which ways its files may be packed. Raises UnsafeError.
    """
    infos = [info for info in archive.infolist() if not _LITTER.fullmatch(info.filename)]
    if len(infos) > MOST_FILES:
        raise UnsafeError(f"it holds {len(infos)} files")
    roots: set[str] = set()
    files: dict[str, zipfile.ZipInfo] = {}
    taken: dict[str, bool] = {}  # every path in lower case; whether it is a file
    for info in infos:
        parts = _parts(info)
        if not 0 <= info.header_offset < packed:
            raise UnsafeError("it is damaged: a file lies outside of it")
        if info.compress_type not in methods:
            raise UnsafeError(f"{_shown(info.filename)} in it is packed in a way Argos does not use")
        roots.add(parts[0])
        if len(roots) > 1:
            raise UnsafeError(f"it holds more than one folder: {', '.join(sorted(roots))}")
        path = "/".join(parts[1:])
        if not info.is_dir():
            if not _is_known(parts[1:]):
                raise UnsafeError(f"it holds {_shown(path or parts[0])}, which is no part of a package")
            files[path] = info
        _take(taken, parts, is_file=not info.is_dir())
    size = sum(info.file_size for info in files.values())
    if size > MOST_BYTES or size > _MOST_RATIO * (packed + 10_000):
        raise UnsafeError(f"{packed:,} bytes would become {size:,}")
    if not roots:
        raise UnsafeError("it is empty")
    return Contents(roots.pop(), files)


def metadata(archive: zipfile.ZipFile, found: Contents) -> Metadata:
    """What the package says about itself. Raises UnsafeError where a part is missing, ValueError."""
    for part in ("metadata.json", "model/model.bin"):
        if part not in found.files:
            raise UnsafeError(f"{part} is missing")
    if not any(name in found.files for name in TOKENIZERS):
        raise UnsafeError("its tokenizer is missing")
    info = found.files["metadata.json"]
    if info.file_size > MOST_METADATA:
        raise UnsafeError("its metadata.json is too long")
    return parse(read_json(archive.read(info)))


def unpack(
    archive: zipfile.ZipFile,
    found: Contents,
    folder: Path,
    *,
    durable: bool = False,
    advanced: Callable[[int], object] = lambda _bytes: None,
) -> None:
    """Write the files into `folder`, which must not hold any of them yet.

    `durable`: they are on the disk, and not only on the way there. `advanced` is told the bytes written
    so far, and may raise to stop. Raises OSError, UnsafeError where a file is not what it said it was.
    """
    written = 0
    for path, info in found.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(info) as source, target.open("xb") as file:
            start = written
            while chunk := source.read(_CHUNK):
                written += len(chunk)
                if written - start > info.file_size:
                    raise UnsafeError(f"{path} is longer than it says")
                file.write(chunk)
                advanced(written)
            if written - start != info.file_size:
                raise UnsafeError(f"{path} is shorter than it says")
            if durable:
                file.flush()
                os.fsync(file.fileno())


def checksum(path: Path) -> int:
    """The CRC-32 of a file, as archives hold it. Raises OSError."""
    crc = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            crc = zlib.crc32(chunk, crc)
    return crc


def _parts(info: zipfile.ZipInfo) -> Sequence[str]:
    """The names on the way to a file, as they stand in the archive: `filename` is what Python made of it."""
    parts = info.orig_filename.removesuffix("/").split("/")
    if len(parts) > _DEPTH or not all(_NAME.fullmatch(part) and not part.endswith(".") for part in parts):
        raise UnsafeError(f"it holds a file named {_shown(info.orig_filename)}")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFDIR if info.is_dir() else stat.S_IFREG):
        raise UnsafeError(f"{_shown(info.filename)} in it is a link or a device")
    if info.flag_bits & 1:
        raise UnsafeError("it is encrypted")
    return parts


def _is_known(parts: Sequence[str]) -> bool:
    match parts:
        case [name]:
            return name in ("metadata.json", *TOKENIZERS) or bool(_TEXT.fullmatch(name))
        case ["model", name]:
            return bool(_MODEL.fullmatch(name))
        case [folder, _, *_]:
            return folder in _SPLITTERS
    return False


def _take(taken: dict[str, bool], parts: Sequence[str], *, is_file: bool) -> None:
    """Note the paths of an entry; refuse one that another has taken, on any file system."""
    for depth in range(1, len(parts)):
        if taken.setdefault("/".join(parts[:depth]).lower(), False):
            raise UnsafeError(f"{_shown('/'.join(parts[:depth]))} in it is both a file and a folder")
    path = "/".join(parts).lower()
    if path in taken and (is_file or taken[path]):
        raise UnsafeError(f"it holds {_shown('/'.join(parts))} twice")
    taken[path] = is_file


def _shown(name: str) -> str:
    return repr(name if len(name) <= 80 else f"{name[:80]}…")
