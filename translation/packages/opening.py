"""A package opened for translating: its tokenizer, prefix and folder. A bundled one is unpacked first."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from translation.errors import TranslationError
from translation.packages import archive, folders
from translation.packages.installed import examine

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Sequence

    from argostranslate.tokenizer import Tokenizer

    from translation.packages.archive import Contents
    from translation.packages.metadata import Package


@dataclass(frozen=True, slots=True)
class OpenedPackage:
    """What a model needs: its folder, Argos' tokenizer, and the token that every translation begins with."""

    package_path: Path
    tokenizer: Tokenizer
    target_prefix: str


def open_package(package: Package) -> OpenedPackage:
    """The package, ready for use.

    Raises TranslationError if it is damaged or cannot be unpacked.
    """
    try:
        folder = _unpacked(package.path) if package.origin == "bundled" else package.path
        metadata = examine(folder)
    except (OSError, ValueError) as error:
        raise TranslationError(
            f"The package {package} cannot be opened: {error}.", "Install it again."
        ) from error
    return OpenedPackage(folder, _tokenizer(folder, package), metadata.prefix)


def _tokenizer(folder: Path, package: Package) -> Tokenizer:
    # Argos' translator is never imported: that takes seconds and imports onnxruntime, whose newer builds
    # report home. This asks them not to, in case something else imports it.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer

    if (file := folder / "sentencepiece.model").is_file():
        return SentencePieceTokenizer(file)
    return BPETokenizer(folder / "bpe.model", package.source, package.target)


def shortlist(path: Path) -> Path:
    """The file of the lexical shortlist of the bundled package at `path`; there may be none.

    It is a zip that is unpacked over the package and adds `model/vmap.txt`. So the package itself stays as it
    was published.
    """
    return path.with_suffix(".shortlist.zip")


def _unpacked(path: Path) -> Path:
    """The folder of a bundled package, unpacked once into the user's cache, whole or not at all.

    If the cache cannot be written, a temporary folder serves for this run.
    """
    with ExitStack() as stack:
        archives = []
        for file in (path, shortlist(path)):
            if file == path or file.exists():
                opened = stack.enter_context(archive.opened(file))
                archives.append((opened, archive.contents(opened, file.stat().st_size, archive.ALL_METHODS)))
        root = archives[0][1].root
        cache = folders.cache() / "models"
        folder = cache / f"{root}-{_stamp(archives):08x}" / root
        if _is_whole(folder, archives):
            return folder
        try:
            cache.mkdir(parents=True, exist_ok=True)
            staged = Path(tempfile.mkdtemp(dir=cache))
        except OSError:
            staged = Path(tempfile.mkdtemp(prefix="diptych-"))
            atexit.register(shutil.rmtree, staged, ignore_errors=True)
            _unpack(archives, staged / root)
            return staged / root
        try:
            _unpack(archives, staged / root)
            shutil.rmtree(folder.parent, ignore_errors=True)
            staged.rename(folder.parent)
        except OSError:
            # Another process may have put it there in the meantime.
            if not _is_whole(folder, archives):
                raise
        finally:
            shutil.rmtree(staged, ignore_errors=True)
    return folder


def _stamp(archives: Sequence[tuple[zipfile.ZipFile, Contents]]) -> int:
    """A checksum that changes with any file of the archives."""
    return crc32(
        b"".join(info.CRC.to_bytes(4, "big") for _, found in archives for info in found.files.values())
    )


def _unpack(archives: Sequence[tuple[zipfile.ZipFile, Contents]], folder: Path) -> None:
    for opened, found in archives:
        archive.unpack(opened, found, folder)


def _is_whole(folder: Path, archives: Sequence[tuple[zipfile.ZipFile, Contents]]) -> bool:
    try:
        return all(
            (folder / path).stat().st_size == info.file_size
            for _, found in archives
            for path, info in found.files.items()
        )
    except OSError:
        return False
