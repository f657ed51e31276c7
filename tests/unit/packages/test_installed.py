"""Which packages are found, and in which folders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.making import put_package
from translation import packages
from translation.packages import Package, folders
from translation.packages.metadata import parse, read_json


def installed() -> list[Package]:
    return [found for found in packages.available() if found.origin == "installed"]


def test_packages_are_found_and_everything_else_passed_over(home: Path) -> None:
    folder = put_package(home)
    for name, metadata in {
        "wrong-json": "{",
        "a-list": "[]",
        "no-codes": "{}",
        "deep": "[" * 100_000,
        "another-kind": json.dumps({"type": "sbd"}),
        "no-model": json.dumps({"from_code": "de", "to_code": "fr"}),
        "bad-code": json.dumps({"from_code": "../de", "to_code": "fr"}),
        "to-itself": json.dumps({"from_code": "de", "to_code": "de"}),
        "odd-version": json.dumps({"from_code": "de", "to_code": "fr", "package_version": 1.0}),
    }.items():
        (home / name / "model").mkdir(parents=True)
        (home / name / "metadata.json").write_text(metadata)
    (home / "stray").mkdir()
    (home / "file.txt").touch()
    (home / "dead-link").symlink_to(home / "nowhere")
    assert installed() == [Package("de", "en", "1.9", "installed", folder)]


def test_the_newer_of_two_versions_comes_first(home: Path) -> None:
    put_package(home, version="1.9")
    put_package(home, version="1.10")
    assert [package.version for package in installed()] == ["1.10", "1.9"]


def test_a_linked_package_is_found(home: Path, tmp_path: Path) -> None:
    home.mkdir(parents=True)
    (home / "linked").symlink_to(put_package(tmp_path / "elsewhere"), target_is_directory=True)
    assert [package.path for package in installed()] == [home / "linked"]


def test_looking_makes_no_folders(tmp_path: Path) -> None:
    packages.available()
    assert list(tmp_path.iterdir()) == []


def test_the_folders_are_those_of_argos(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert folders.package_folders() == (home,)
    settings = tmp_path / "config" / "argos-translate" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"ARGOS_PACKAGES_DIR": "/from/settings"}')
    assert folders.install_folder() == Path("/from/settings")
    settings.write_text("{")
    assert folders.install_folder() == home
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", "/from/environment")
    monkeypatch.setenv("ARGOS_TRANSLATE_PACKAGE_DIR", "/from/old")
    snap = tmp_path / "snap" / "snap_custom"
    (snap / "content_snap_packages" / "de").mkdir(parents=True)
    monkeypatch.setenv("SNAP", str(tmp_path / "snap"))
    assert folders.package_folders() == (
        Path("/from/environment"),
        Path("/from/old"),
        snap / "packages",
        snap / "content_snap_packages" / "de",
    )


def test_the_folder_is_the_one_that_argos_itself_uses(home: Path) -> None:
    import subprocess
    import sys

    program = "from argostranslate import settings; print(settings.package_dirs)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == repr(list(folders.package_folders()))


@pytest.mark.parametrize(
    "value", [None, 3, [], {"from_code": 5, "to_code": "en"}, {"from_code": "en\n", "to_code": "de"}]
)
def test_what_is_no_metadata_is_a_value_error(value: object) -> None:
    with pytest.raises(ValueError, match="metadata"):
        parse(value)


def test_json_that_is_nested_too_deeply_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="nested"):
        read_json(b"[" * 1_000_000)
