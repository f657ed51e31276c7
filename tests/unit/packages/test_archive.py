"""Hostile and damaged package files: refused, with a reason, and nothing written."""

from __future__ import annotations

import io
import json
import stat
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.making import make_package, metadata, package_parts, put_package, tree, zipped
from translation.errors import TranslationError
from translation.packages import archive, installing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

ROOT = "translate-de_en-1_9"
Files = dict[str, bytes]


def good() -> Files:
    return {f"{ROOT}/{name}": content for name, content in package_parts().items()}


def refuse(file: Path, around: Path) -> str:
    """Try to install `file`; it must be refused and leave `around` as it was. Returns what is said."""
    before = tree(around)
    with pytest.raises(TranslationError, match="was not installed") as caught:
        installing.import_file(file)
    assert tree(around) == before
    assert "Nothing was changed" in caught.value.hint
    return caught.value.message


def having(**more: bytes) -> Files:
    return good() | more


def without(*names: str) -> Files:
    return {path: content for path, content in good().items() if not path.endswith(names)}


def with_metadata(content: bytes) -> Files:
    return good() | {f"{ROOT}/metadata.json": content}


HOSTILE: dict[str, tuple[Callable[[], Mapping[str, bytes]], str]] = {
    "escape": (lambda: having(**{f"{ROOT}/../../escaped.txt": b"x"}), "a file named"),
    "escape by the root": (
        lambda: {f"../{path}": content for path, content in good().items()},
        "a file named",
    ),
    "absolute": (lambda: having(**{"/tmp/absolute.txt": b"x"}), "a file named"),
    "drive": (lambda: having(**{"C:/absolute.txt": b"x"}), "a file named"),
    "backslash": (lambda: having(**{f"{ROOT}\\..\\x.txt": b"x"}), "a file named"),
    "a device of Windows": (lambda: having(**{f"{ROOT}/Con.txt": b"x"}), "a file named"),
    "control sign": (lambda: having(**{f"{ROOT}/a\x1b[31m.txt": b"x"}), "a file named"),
    "hidden": (lambda: having(**{f"{ROOT}/.profile": b"x"}), "a file named"),
    "deep": (lambda: having(**{f"{ROOT}/stanza/{'a/' * 30}x": b"x"}), "a file named"),
    "no name": (lambda: having(**{f"{ROOT}//x.txt": b"x"}), "a file named"),
    "two roots": (lambda: having(**{"translate-en_fr-1_0/metadata.json": b"{}"}), "more than one folder"),
    "no root": (package_parts, "does not belong in a package"),
    "program": (lambda: having(**{f"{ROOT}/model/run.py": b"x"}), "does not belong in a package"),
    "library": (lambda: having(**{f"{ROOT}/evil.so": b"x"}), "does not belong in a package"),
    "folder in the model": (
        lambda: having(**{f"{ROOT}/model/more/model.bin": b"x"}),
        "does not belong in a package",
    ),
    "same but for capitals": (lambda: having(**{f"{ROOT}/readme.MD": b"x"}), "twice"),
    "file and folder": (
        lambda: having(**{f"{ROOT}/stanza/a": b"x", f"{ROOT}/stanza/a/b": b"x"}),
        "both a file and a folder",
    ),
    "no metadata": (lambda: without("metadata.json"), "metadata.json is missing"),
    "no model": (lambda: without("model.bin"), "model/model.bin is missing"),
    "no tokenizer": (lambda: without("sentencepiece.model"), "tokenizer is missing"),
    "wrong JSON": (lambda: with_metadata(b"{"), "Expecting property name"),
    "no UTF-8": (lambda: with_metadata(b'{"from_code": "\xff"}'), "not text in UTF-8"),
    "long number": (lambda: with_metadata(b"9" * 10_000), "a number in it is too long"),
    "deep JSON": (lambda: with_metadata(b"[" * 100_000), "nested too deeply"),
    "long JSON": (lambda: with_metadata(b" " * 2_000_000 + b"{}"), "too long"),
    "a list": (lambda: with_metadata(b"[]"), "not a JSON object"),
    "another kind": (lambda: with_metadata(b'{"type": "sbd"}'), "of the type 'sbd'"),
    "a path for a code": (
        lambda: with_metadata(json.dumps(metadata() | {"from_code": "../../x"}).encode()),
        "from_code",
    ),
    "a path for a version": (
        lambda: with_metadata(json.dumps(metadata() | {"package_version": "1/../../x"}).encode()),
        "package_version",
    ),
    "bomb": (lambda: having(**{f"{ROOT}/model/vocabulary.txt": b"\0" * 60_000_000}), "would become"),
    "too many files": (
        lambda: having(**{f"{ROOT}/stanza/{number}": b"" for number in range(3000)}),
        "it holds 3006 files",
    ),
    "a model that is none": (lambda: having(**{f"{ROOT}/model/model.bin": b"x" * 5000}), "bin is damaged"),
    "a tokenizer that is none": (
        lambda: having(**{f"{ROOT}/sentencepiece.model": b"x" * 500}),
        "cannot be loaded",
    ),
    "an empty model": (lambda: having(**{f"{ROOT}/model/model.bin": b""}), "bin is damaged"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_packages_are_refused(name: str, home: Path, tmp_path: Path) -> None:
    files, reason = HOSTILE[name]
    put_package(home, version="1.5")
    put_package(home, "en-fr", "1.0")
    assert reason in refuse(zipped(tmp_path / "file.argosmodel", files()), tmp_path)


def edited(path: Path, edit: Callable[[zipfile.ZipInfo], object], name: str = f"{ROOT}/x.txt") -> Path:
    """A whole package with one more entry, which `edit` has changed."""
    with zipfile.ZipFile(make_package(path), "a") as opened:
        info = zipfile.ZipInfo(name)
        edit(info)
        opened.writestr(info, b"/etc/passwd")
    return path / f"{ROOT}.argosmodel"


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_links_and_devices_are_refused(kind: int, tmp_path: Path) -> None:
    file = edited(tmp_path / "made", lambda info: setattr(info, "external_attr", (kind | 0o777) << 16))
    assert "is a link or a device" in refuse(file, tmp_path)


def test_a_linked_folder_is_refused(tmp_path: Path) -> None:
    file = edited(
        tmp_path / "made",
        lambda info: setattr(info, "external_attr", (stat.S_IFLNK | 0o777) << 16),
        f"{ROOT}/stanza/",
    )
    assert "is a link or a device" in refuse(file, tmp_path)


def test_encrypted_and_oddly_packed_files_are_refused(tmp_path: Path) -> None:
    def in_directory(offset: int, value: int) -> Path:
        file = make_package(tmp_path / "made")
        content = bytearray(file.read_bytes())
        struct.pack_into("<H", content, content.rindex(b"PK\1\2") + offset, value)
        file.write_bytes(content)
        return file

    assert "encrypted" in refuse(in_directory(8, 1), tmp_path)
    assert "packed in a way" in refuse(in_directory(10, 12), tmp_path)


def test_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        file = edited(tmp_path / "made", lambda _info: None, f"{ROOT}/metadata.json")
    assert "twice" in refuse(file, tmp_path)


def test_another_package_cannot_be_overwritten(home: Path, tmp_path: Path) -> None:
    """The folder's name in the archive is not believed."""
    other = put_package(home, "en-fr", "1.0", name="translate-en_fr-1_0")
    before = tree(other)
    files = {f"translate-en_fr-1_0/{name}": content for name, content in package_parts().items()}
    package = installing.import_file(zipped(tmp_path / "file.argosmodel", files))
    assert package.path == home / ROOT
    assert tree(other) == before


def test_a_folder_in_the_way_stays(home: Path, package_file: Path) -> None:
    (home / ROOT).mkdir(parents=True)
    (home / ROOT / "mine.txt").write_text("mine")
    assert installing.import_file(package_file).path == home / f"{ROOT}-2"
    assert (home / ROOT / "mine.txt").read_text() == "mine"


def test_what_a_mac_adds_is_left_out(tmp_path: Path) -> None:
    files = having(**{f"__MACOSX/{ROOT}/._model": b"x", f"{ROOT}/.DS_Store": b"x"})
    package = installing.import_file(zipped(tmp_path / "file.argosmodel", files))
    assert set(tree(package.path)) == set(package_parts())


def test_what_official_packages_hold_is_kept(tmp_path: Path) -> None:
    more = {
        f"{ROOT}/stanza/de/tokenize/gsd.pt": b"weights",
        f"{ROOT}/stanza/resources.json": b"{}",
        f"{ROOT}/minisbd/de.onnx": b"weights",
        f"{ROOT}/LICENSE": b"CC0",
        f"{ROOT}/model/source_vocabulary.txt": b"a\n",
    }
    package = installing.import_file(zipped(tmp_path / "file.argosmodel", having(**more)))
    for name, content in more.items():
        assert (package.path / name.removeprefix(f"{ROOT}/")).read_bytes() == content


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.9, 0.999])
def test_a_cut_off_file_is_refused(share: float, package_file: Path, tmp_path: Path) -> None:
    content = package_file.read_bytes()
    package_file.write_bytes(content[: int(share * len(content))])
    assert "not a zip file, or it is cut off" in refuse(package_file, tmp_path)


def test_a_file_changed_within_is_refused(package_file: Path, tmp_path: Path) -> None:
    content = bytearray(package_file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    package_file.write_bytes(content)
    assert "damaged" in refuse(package_file, tmp_path)


@pytest.mark.parametrize("seed", range(60))
def test_any_damage_is_refused_or_harmless(seed: int, package_file: Path, home: Path, tmp_path: Path) -> None:
    """A few bytes changed anywhere, most often in the zip's own list."""
    import random

    chance = random.Random(seed)
    content = bytearray(package_file.read_bytes())
    for _ in range(chance.choice((1, 3, 20))):
        place = len(content) - 1 - int(chance.random() ** 3 * len(content))
        content[place] = chance.randrange(256)
    package_file.write_bytes(content)
    try:
        with archive.opened(package_file) as opened:
            found = archive.contents(opened, len(content))
            archive.metadata(opened, found)
            archive.unpack(opened, found, tmp_path / "unpacked" / "folder")
    except ValueError:
        pass
    assert {path.name for path in tmp_path.iterdir()} <= {"files", "unpacked"}
    assert {path.name for path in (tmp_path / "unpacked").glob("*")} <= {"folder"}


def test_a_list_of_files_that_would_fill_the_memory_is_not_read(tmp_path: Path) -> None:
    names = io.BytesIO()
    with zipfile.ZipFile(names, "w") as opened:
        for number in range(20_000):
            opened.writestr(f"{ROOT}/stanza/{number:060}", b"")
    (tmp_path / "many.argosmodel").write_bytes(names.getvalue())
    assert "lists too many files" in refuse(tmp_path / "many.argosmodel", tmp_path)
    with zipfile.ZipFile(names := io.BytesIO(), "w") as opened:
        for number in range(70_000):  # more than a plain zip can count
            opened.writestr(f"{ROOT}/{number}", b"")
    (tmp_path / "many.argosmodel").write_bytes(names.getvalue())
    assert "lists too many files" in refuse(tmp_path / "many.argosmodel", tmp_path)


def test_a_file_longer_than_it_says_is_refused(package_file: Path, tmp_path: Path) -> None:
    """The size in the zip's list is a lie: less is unpacked than there is."""
    content = bytearray(package_file.read_bytes())
    place = content.rindex(b"PK\1\2")
    struct.pack_into("<L", content, place + 24, 10)
    package_file.write_bytes(content)
    assert "damaged" in refuse(package_file, tmp_path)
