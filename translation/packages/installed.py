"""The usable packages: installed by any program, and bundled. `listing` shows the others too."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from translation.packages.folders import package_folders, subfolders
from translation.packages.metadata import Metadata, Package, parse, read, read_json, version_key
from translation.resources import MODELS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOKENIZERS = ("sentencepiece.model", "bpe.model")


def available() -> tuple[Package, ...]:
    """Every usable package: those that Argos, LibreTranslate or Diptych installed, then the bundled ones.

    Folders that are not packages, or damaged ones, are passed over. Of two versions in one folder the newer
    comes first.
    """
    return (*_installed(), *bundled())


def bundled() -> Iterator[Package]:
    """The packages that come with Diptych."""
    for path in sorted(MODELS.glob("*.argosmodel")):
        try:
            with zipfile.ZipFile(path) as archive:
                names = (name for name in archive.namelist() if name.endswith("/metadata.json"))
                metadata = parse(read_json(archive.read(next(names))))
        except (OSError, ValueError, StopIteration, zipfile.BadZipFile):
            continue
        yield Package(metadata.source, metadata.target, metadata.version, "bundled", path)


def _installed() -> Iterator[Package]:
    for parent in package_folders():
        found = []
        for folder in subfolders(parent):
            try:
                metadata = examine(folder)
            except (OSError, ValueError):
                continue
            found.append(Package(metadata.source, metadata.target, metadata.version, "installed", folder))
        yield from sorted(found, key=lambda package: version_key(package.version), reverse=True)


def examine(folder: Path) -> Metadata:
    """The metadata of an installed package that has all its parts.

    Raises what `metadata.read` does, and ValueError if a part is missing.
    """
    metadata = read(folder)
    if not (folder / "model" / "model.bin").is_file():
        raise ValueError("model/model.bin is missing")
    if not any((folder / name).is_file() for name in TOKENIZERS):
        raise ValueError("its tokenizer is missing")
    return metadata
