"""Packages opened for translating, and how a bundled one is unpacked."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.making import put_package
from translation import packages
from translation.errors import TranslationError
from translation.packages import Package, unpacking

if TYPE_CHECKING:
    from pathlib import Path


def test_the_starter_packages_are_found() -> None:
    assert [(found.source, found.target, found.origin) for found in packages.available()] == [
        ("en", "fr", "bundled"),
        ("fr", "en", "bundled"),
    ]


@pytest.fixture
def bundled() -> Package:
    return packages.available()[0]


def test_a_bundled_package_is_unpacked_once(bundled: Package, tmp_path: Path) -> None:
    folder = packages.open_package(bundled).package_path
    assert folder.is_relative_to(tmp_path)
    model = folder / "model" / "model.bin"
    written = model.stat().st_mtime_ns
    assert packages.open_package(bundled).package_path == folder
    assert model.stat().st_mtime_ns == written
    assert {path.name for path in (tmp_path / "cache" / "diptych" / "models").iterdir()} == {
        ".lock",
        folder.parent.name,
    }


def test_the_starter_packages_have_shortlists() -> None:
    for package in packages.available():
        model = packages.open_package(package).package_path / "model"
        assert len((model / "vmap.txt").read_text(encoding="utf-8").splitlines()) > 10_000


def test_a_half_deleted_unpacked_package_is_mended(bundled: Package) -> None:
    folder = packages.open_package(bundled).package_path
    (folder / "model" / "model.bin").write_bytes(b"half")
    assert (packages.open_package(bundled).package_path / "model" / "model.bin").stat().st_size > 1_000_000


def test_without_a_cache_a_package_still_opens(bundled: Package, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("not a folder")
    folder = packages.open_package(bundled).package_path
    try:
        assert (folder / "model" / "model.bin").is_file()
    finally:
        unpacking.discard_copies()


@pytest.fixture
def shortlisted(tmp_path: Path) -> Package:
    """A small package, not usable as a model, with a shortlist beside it."""
    file = tmp_path / "translate-en_fr-1_0.argosmodel"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("en_fr/metadata.json", '{"from_code": "en", "to_code": "fr"}')
        archive.writestr("en_fr/sentencepiece.model", "x")
        archive.writestr("en_fr/model/model.bin", "weights" * 100)
    write_shortlist(file, "\t. ,\n▁cat\t▁chat\n")
    return Package("en", "fr", "1.0", "bundled", file)


def write_shortlist(package: Path, content: str) -> None:
    with zipfile.ZipFile(packages.shortlist(package), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("en_fr/model/vmap.txt", content)


def test_a_shortlist_is_unpacked_into_the_model(shortlisted: Package) -> None:
    model = packages.open_package(shortlisted).package_path / "model"
    assert (model / "vmap.txt").read_text(encoding="utf-8") == "\t. ,\n▁cat\t▁chat\n"
    assert (model / "model.bin").read_text() == "weights" * 100


def test_another_shortlist_is_unpacked_afresh(shortlisted: Package) -> None:
    before = packages.open_package(shortlisted).package_path
    write_shortlist(shortlisted.path, "\t. ,\n▁dog\t▁chien\n")
    after = packages.open_package(shortlisted).package_path
    assert after != before
    assert "chien" in (after / "model" / "vmap.txt").read_text(encoding="utf-8")
    packages.shortlist(shortlisted.path).unlink()
    assert not (packages.open_package(shortlisted).package_path / "model" / "vmap.txt").exists()


def test_a_half_deleted_shortlist_is_mended(shortlisted: Package) -> None:
    file = packages.open_package(shortlisted).package_path / "model" / "vmap.txt"
    whole = file.read_bytes()
    file.write_bytes(whole[:5])
    packages.open_package(shortlisted)
    assert file.read_bytes() == whole
    file.unlink()
    packages.open_package(shortlisted)
    assert file.read_bytes() == whole


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_a_cut_off_shortlist_is_an_error_in_a_sentence(
    share: float, shortlisted: Package, tmp_path: Path
) -> None:
    file = packages.shortlist(shortlisted.path)
    content = file.read_bytes()
    file.write_bytes(content[: int(share * len(content))])
    with pytest.raises(TranslationError, match="cannot be opened"):
        packages.open_package(shortlisted)
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("place", ["package", "shortlist"])
def test_a_file_damaged_within_is_an_error_in_a_sentence(
    place: str, shortlisted: Package, tmp_path: Path
) -> None:
    file = shortlisted.path if place == "package" else packages.shortlist(shortlisted.path)
    with zipfile.ZipFile(file) as archive:
        start = archive.infolist()[-1].header_offset + 30 + len(archive.namelist()[-1])
    content = bytearray(file.read_bytes())
    content[start : start + 8] = b"\xff" * 8
    file.write_bytes(content)
    with pytest.raises(TranslationError, match="cannot be opened"):
        packages.open_package(shortlisted)
    assert [path.name for path in (tmp_path / "cache" / "diptych" / "models").iterdir()] == [".lock"]


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 cut off"])
def test_a_damaged_bundled_file_is_an_error_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "translate-en_fr.argosmodel"
    file.write_bytes(content)
    with pytest.raises(TranslationError, match="cannot be opened") as caught:
        packages.open_package(Package("en", "fr", "1.0", "bundled", file))
    assert caught.value.exit_code == 5


def test_a_package_without_a_tokenizer_is_an_error_in_a_sentence(tmp_path: Path) -> None:
    (put_package(tmp_path, "en-fr", "1.0") / "sentencepiece.model").unlink()
    with pytest.raises(TranslationError, match="its tokenizer is missing"):
        packages.open_package(Package("en", "fr", "1.0", "installed", tmp_path / "translate-en_fr-1_0"))
