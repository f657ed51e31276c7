"""A package opened for translating: its tokenizer, prefix and folder. A bundled one is unpacked first."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.errors import TranslationError
from translation.packages import folders
from translation.packages.installed import examine
from translation.packages.unpacking import unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from argostranslate.tokenizer import Tokenizer

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
        folder = unpacked(package.path) if package.origin == "bundled" else package.path
        metadata = examine(folder)
    except (OSError, ValueError) as error:
        full = isinstance(error, OSError) and error.errno in folders.FULL
        raise TranslationError(
            f"The package {package} cannot be opened: {error}.",
            "Make room and try again." if full else "Install it again.",
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
