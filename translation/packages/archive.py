"""Unpacks package files. The contents are checked first, and nothing is written outside of one folder.

A package file is a zip with one folder, which holds `metadata.json`, `model/`, a tokenizer and what Argos
wants besides. If it holds anything else, or pretends to, all of it is refused.
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

# Not allowed: names that begin with a dot, such as `.` and `..`; characters with a meaning in any file
# system; names of devices of Windows, with any ending.
_NAME = re.compile(
    r"(?!(?i:con|prn|aux|nul|com\d|lpt\d)(\.|$))[A-Za-z0-9_][A-Za-z0-9_.+@=-]{0,119}", re.ASCII
)
_TEXT = re.compile(
    r"(README|LICEN[SC]E|NOTICE|COPYING|CHANGELOG|CREDITS|AUTHORS)[^/]*|[^/]*\.(md|txt)", re.IGNORECASE
)
_MODEL = re.compile(r"model\.bin|[^/]*\.(json|txt|md)", re.IGNORECASE)
_SPLITTERS = frozenset(
    {"stanza", "minisbd", "spacy"}
)  # Argos' sentence splitters, which Diptych does not read
_LITTER = re.compile(r"__MACOSX/.*|(.*/)?(\.DS_Store|\._[^/]*|Thumbs\.db)")  # left out, not refused


class UnsafeError(ValueError):
    """The archive must not be unpacked; the message is a clause that says why."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What to unpack: files by their path within the folder `root`."""

    root: str
    files: dict[str, zipfile.ZipInfo]

    @property
    def size(self) -> int:
        """Bytes, unpacked."""
        return sum(info.file_size for info in self.files.values())


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip file at `path`. Raises UnsafeError if it is not one, also later, while it is read."""
    with path.open("rb") as file:
        _check_directory(file)
        try:
            with zipfile.ZipFile(file) as archive:
                yield archive
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise UnsafeError(f"it is damaged: {str(error).rstrip('.')}") from error


def _check_directory(file: IO[bytes]) -> None:
    """Refuse a list of files that would fill the memory. `zipfile` reads that list before anything else."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 65_557))
    tail = file.read()
    end = len(tail) - 22
    if end < 0 or tail[end : end + 4] != b"PK\5\6" or tail[-2:] != b"\0\0":
        end = tail.rfind(b"PK\5\6")
    if end < 0 or end + 22 > len(tail):
        raise UnsafeError("it is not a zip file, or it is cut off")
    if (
        tail[max(0, end - 20) : end].startswith(b"PK\6\7")
        or struct.unpack_from("<L", tail, end + 12)[0] > _MOST_DIRECTORY
    ):
        raise UnsafeError("it lists too many files")
    file.seek(0)


def contents(
    archive: zipfile.ZipFile,
    packed: int,
    methods: Collection[int] = ARGOS_METHODS,
) -> Contents:
    """The files of the archive, after checking for everything that could do harm.

    `packed`: the bytes of the archive; `methods`: in which ways its files may be packed. Raises UnsafeError.
    """
    infos = [info for info in archive.infolist() if not _LITTER.fullmatch(info.filename)]
    if len(infos) > MOST_FILES:
        raise UnsafeError(f"it holds {len(infos)} files")
    roots: set[str] = set()
    files: dict[str, zipfile.ZipInfo] = {}
    taken: dict[str, bool] = {}  # every path in lower case; whether it is a file
    for info in infos:
        names = _names(info)
        if not 0 <= info.header_offset < packed:
            raise UnsafeError("it is damaged: a file lies outside of it")
        if info.compress_type not in methods:
            raise UnsafeError(f"{_shown(info.filename)} in it is packed in a way Argos does not use")
        roots.add(names[0])
        if len(roots) > 1:
            raise UnsafeError(f"it holds more than one folder: {', '.join(sorted(roots))}")
        path = "/".join(names[1:])
        if not info.is_dir():
            if not _is_known(names[1:]):
                raise UnsafeError(f"it holds {_shown(path or names[0])}, which does not belong in a package")
            files[path] = info
        _take(taken, names, is_file=not info.is_dir())
    size = sum(info.file_size for info in files.values())
    if size > MOST_BYTES or size > _MOST_RATIO * (packed + 10_000):
        raise UnsafeError(f"{packed:,} bytes would become {size:,}")
    if not roots:
        raise UnsafeError("it is empty")
    return Contents(roots.pop(), files)


def metadata(archive: zipfile.ZipFile, found: Contents) -> Metadata:
    """The metadata of the package. Raises UnsafeError if a part is missing, ValueError."""
    for path in ("metadata.json", "model/model.bin"):
        if path not in found.files:
            raise UnsafeError(f"{path} is missing")
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

    `durable`: wait until they are on the disk. `advanced` is called with the bytes written so far, and may
    raise to stop. Raises OSError, UnsafeError if a file is not as long as the archive says.
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


def _names(info: zipfile.ZipInfo) -> Sequence[str]:
    """The names of a file and its folders, as in the archive; `filename` is what Python made of them."""
    names = info.orig_filename.removesuffix("/").split("/")
    if len(names) > _DEPTH or not all(_NAME.fullmatch(name) and not name.endswith(".") for name in names):
        raise UnsafeError(f"it holds a file named {_shown(info.orig_filename)}")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFDIR if info.is_dir() else stat.S_IFREG):
        raise UnsafeError(f"{_shown(info.filename)} in it is a link or a device")
    if info.flag_bits & 1:
        raise UnsafeError("it is encrypted")
    return names


def _is_known(names: Sequence[str]) -> bool:
    match names:
        case [name]:
            return name in ("metadata.json", *TOKENIZERS) or bool(_TEXT.fullmatch(name))
        case ["model", name]:
            return bool(_MODEL.fullmatch(name))
        case [folder, _, *_]:
            return folder in _SPLITTERS
    return False


def _take(taken: dict[str, bool], names: Sequence[str], *, is_file: bool) -> None:
    """Note the paths of an entry. Refuse one that any file system would take for that of another."""
    for depth in range(1, len(names)):
        if taken.setdefault("/".join(names[:depth]).lower(), False):
            raise UnsafeError(f"{_shown('/'.join(names[:depth]))} in it is both a file and a folder")
    path = "/".join(names).lower()
    if path in taken and (is_file or taken[path]):
        raise UnsafeError(f"it holds {_shown('/'.join(names))} twice")
    taken[path] = is_file


def _shown(name: str) -> str:
    return repr(name if len(name) <= 80 else f"{name[:80]}…")
