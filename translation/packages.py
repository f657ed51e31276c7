"""Argos packages: which are bundled and installed, which ones lead from one language to another."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import tempfile
import zipfile
import zlib
from collections import deque
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from platformdirs import user_cache_path

from translation import language
from translation.errors import LanguageError, TranslationError
from translation.resources import MODELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from argostranslate.package import Package as ArgosPackage


@dataclass(frozen=True, slots=True)
class Package:
    """One translation direction: an Argos package, bundled as a file or installed as a folder."""

    source: str
    target: str
    version: str
    origin: Literal["bundled", "installed"]
    path: Path

    def __str__(self) -> str:
        return f"{self.source}→{self.target} {self.version} ({self.path.stem})"


def available() -> tuple[Package, ...]:
    """Every usable package: what Argos, LibreTranslate or Argos' GUI installed, then what is bundled.

    A folder that is no package, or a damaged one, is passed over.
    """
    return (*_installed(), *_bundled())


def route(source: str, target: str, packages: Sequence[Package]) -> tuple[Package, ...]:
    """The shortest chain of packages from one language to the other.

    Raises LanguageError where there is none, or both are the same language.
    """
    if source == target:
        raise LanguageError(
            f"The article is in {language.name(source)} already.",
            "Name another language with --to, or the article's own with --from if it was mistaken.",
        )
    chains: deque[tuple[Package, ...]] = deque((package,) for package in packages if package.source == source)
    reached = {source}
    while chains:
        chain = chains.popleft()
        if chain[-1].target == target:
            return chain
        if chain[-1].target not in reached:
            reached.add(chain[-1].target)
            chains.extend((*chain, package) for package in packages if package.source == chain[-1].target)
    raise LanguageError(
        f"No installed package translates {language.name(source)} to {language.name(target)}.",
        _hint(source, target, packages),
    )


def default_target(source: str, wished: str | None, packages: Sequence[Package]) -> str:
    """The language to translate to when the user names none.

    The `wished` one (of the settings or the locale) where a package leads there, else English, else
    the first one that a package leads to. Raises LanguageError where no package starts at `source`.
    """
    for target in (wished, "en", *(package.target for package in packages if package.source == source)):
        if target and target != source:
            try:
                route(source, target, packages)
            except LanguageError:
                continue
            return target
    raise LanguageError(
        f"No installed package translates {language.name(source)}.", _hint(source, "en", packages)
    )


def open_package(package: Package) -> ArgosPackage:
    """Argos' own view of the package: its tokenizer, prefix and folder. Unpacks a bundled one first.

    Raises TranslationError where the package is damaged or nothing can be unpacked.
    """
    try:
        folder = _unpacked(package.path) if package.origin == "bundled" else package.path
        opened = _argos("package").Package(folder)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise TranslationError(
            f"The package {package} cannot be opened: {error}.", "Install it again."
        ) from error
    if not hasattr(opened, "tokenizer"):
        raise TranslationError(f"The package {package} holds no tokenizer.", "Install it again.")
    return opened


def _hint(source: str, target: str, packages: Sequence[Package]) -> str:
    pairs = ", ".join(sorted({f"{package.source}→{package.target}" for package in packages})) or "none"
    return (
        f"Installed: {pairs}. Argos Translate can add more: argospm install translate-{source}_{target}. "
        "If the language was mistaken, name it with --from."
    )


def _bundled() -> Iterator[Package]:
    for path in sorted(MODELS.glob("*.argosmodel")):
        try:
            with zipfile.ZipFile(path) as archive:
                names = (name for name in archive.namelist() if name.endswith("/metadata.json"))
                metadata = json.loads(archive.read(next(names)))
            yield _package(metadata, "bundled", path)
        except (OSError, ValueError, KeyError, StopIteration, zipfile.BadZipFile):
            continue


def _installed() -> Iterator[Package]:
    for parent in _argos("settings").package_dirs:
        try:
            folders = sorted(parent.iterdir())
        except OSError:
            continue
        for folder in folders:
            try:
                metadata = json.loads((folder / "metadata.json").read_bytes())
                if (folder / "model").is_dir():
                    yield _package(metadata, "installed", folder)
            except (OSError, ValueError, KeyError, TypeError):
                continue


def _package(metadata: dict[str, Any], origin: Literal["bundled", "installed"], path: Path) -> Package:
    return Package(
        str(metadata["from_code"]),
        str(metadata["to_code"]),
        str(metadata.get("package_version", "")),
        origin,
        path,
    )


def shortlist(path: Path) -> Path:
    """Where the lexical shortlist of the bundled package at `path` lies, if there is one.

    A zip that is unpacked over the package and adds `model/vmap.txt`, so that the package itself stays as
    it was published.
    """
    return path.with_suffix(".shortlist.zip")


def _unpacked(path: Path) -> Path:
    """The folder of a bundled package, unpacked once into the user's cache; whole or not at all.

    Where the cache cannot be written, a temporary folder serves for this one run.
    """
    with ExitStack() as stack:
        archives = [stack.enter_context(zipfile.ZipFile(path))]
        if shortlist(path).exists():
            archives.append(stack.enter_context(zipfile.ZipFile(shortlist(path))))
        root = archives[0].namelist()[0].split("/")[0]
        cache = user_cache_path("diptych") / "models"
        folder = cache / f"{root}-{_stamp(archives):08x}" / root
        if _is_whole(folder.parent, archives):
            return folder
        try:
            cache.mkdir(parents=True, exist_ok=True)
            staged = Path(tempfile.mkdtemp(dir=cache))
        except OSError:
            staged = Path(tempfile.mkdtemp(prefix="diptych-"))
            atexit.register(shutil.rmtree, staged, ignore_errors=True)
            _extract(archives, staged)
            return staged / root
        try:
            _extract(archives, staged)
            shutil.rmtree(folder.parent, ignore_errors=True)
            staged.rename(folder.parent)
        except OSError:
            # Another process may have put it there in the meantime.
            if not _is_whole(folder.parent, archives):
                raise
        finally:
            shutil.rmtree(staged, ignore_errors=True)
    return folder


def _stamp(archives: Sequence[zipfile.ZipFile]) -> int:
    """A checksum that changes with any file of the archives."""
    return zlib.crc32(
        b"".join(info.CRC.to_bytes(4, "big") for archive in archives for info in archive.infolist())
    )


def _extract(archives: Sequence[zipfile.ZipFile], folder: Path) -> None:
    for archive in archives:
        archive.extractall(folder)


def _is_whole(folder: Path, archives: Sequence[zipfile.ZipFile]) -> bool:
    try:
        return all(
            (folder / info.filename).stat().st_size == info.file_size
            for archive in archives
            for info in archive.infolist()
        )
    except OSError:
        return False


def _argos(module: str) -> Any:
    """A module of argostranslate: `package` or `settings`, never `translate`.

    Its settings make folders under HOME as they are imported; with a read-only HOME, elsewhere.
    """
    from importlib import import_module

    # `import argostranslate.translate` takes seconds and pulls in onnxruntime, whose newer builds report
    # home: never imported here, and asked to be silent all the same.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    name = f"argostranslate.{module}"
    try:
        return import_module(name)
    except OSError:
        with _elsewhere():
            return import_module(name)


@contextmanager
def _elsewhere() -> Iterator[None]:
    folder = tempfile.mkdtemp(prefix="diptych-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    before = dict(os.environ)
    os.environ.update(dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), folder))
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
