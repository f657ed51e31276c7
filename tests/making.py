"""Package files made by the tests: with a small model, and zips of every kind."""

from __future__ import annotations

import json
import zipfile
from functools import cache
from typing import TYPE_CHECKING

from tests.tools import small_model
from translation.engine.runtime import Decoding, Model
from translation.languages import codes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from translation.packages import Package


@cache
def model_parts(pair: str) -> dict[str, bytes]:
    """The files of a package that translates a few words, by their paths."""
    model = small_model.model(*pair.split("-"))
    return {
        "sentencepiece.model": small_model.tokenizer(),
        **{f"model/{name}": content for name, content in model.items()},
    }


def metadata(pair: str = "de-en", version: str = "1.9", **more: object) -> dict[str, object]:
    """What the metadata.json of a package holds."""
    source, target = pair.split("-")
    return {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": codes.name(source),
        "to_code": target,
        "to_name": codes.name(target),
        **more,
    }


def package_parts(pair: str = "de-en", version: str = "1.9") -> dict[str, bytes]:
    """The files of a whole package by their paths within its folder."""
    return {
        "metadata.json": json.dumps(metadata(pair, version)).encode(),
        "README.md": b"Of the tests",
        **model_parts(pair),
    }


def zipped(path: Path, files: Mapping[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> Path:
    """A zip of `files`, by their full names in it."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def make_package(
    folder: Path, pair: str = "de-en", version: str = "1.9", readme: bytes = b"Of the tests"
) -> Path:
    """A package file, as Argos' index would link it."""
    stem = f"translate-{pair.replace('-', '_')}-{version.replace('.', '_')}"
    folder.mkdir(parents=True, exist_ok=True)
    parts = package_parts(pair, version) | {"README.md": readme}
    files = {f"{stem}/{name}": content for name, content in parts.items()}
    return zipped(folder / f"{stem}.argosmodel", files)


def put_package(folder: Path, pair: str = "de-en", version: str = "1.9", name: str | None = None) -> Path:
    """A package unpacked into `folder`, as Argos installs it; returns its own folder."""
    place = folder / (name or f"translate-{pair.replace('-', '_')}-{version.replace('.', '_')}")
    for path, content in package_parts(pair, version).items():
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        (place / path).write_bytes(content)
    return place


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, but for the locks."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


def translated(package: Package, sentence: str) -> str:
    """What the model of `package` makes of a short sentence."""
    model = Model(package)
    ((best,),) = model.start(model.cut(sentence), Decoding(beam=1)).hypotheses()
    return best.text
