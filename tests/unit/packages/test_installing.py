"""Packages come and go: whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import resource
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.making import make_package, package_parts, put_package, translated, tree, zipped
from translation import packages
from translation.errors import (
    CancelledError,
    DownloadError,
    InputError,
    OutputError,
    TranslationError,
    UsageError,
)
from translation.packages import Package, folders, installing, record
from translation.packages.index import Offer
from translation.packages.removing import remove
from translation.resources import MODELS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.serving import Server
    from translation.packages.installing import Progress

NAME = "translate-de_en-1_9"


def installed() -> list[Package]:
    return [found for found in packages.available() if found.origin == "installed"]


def offered(server: Server, file: Path, pair: str = "de-en", version: str = "1.9", **more: object) -> Offer:
    """An offer of `file`, which the server has at two links, the first of them dead."""
    server.serve("/a", file.read_bytes())
    links = (f"{server.url}/dead", f"{server.url}/a")
    source, target = pair.split("-")
    return Offer(source, target, version, links, **more)  # type: ignore[arg-type]  # of any kind


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_package_is_installed_and_translates(
    server: Server, package_file: Path, home: Path, tmp_path: Path
) -> None:
    steps: list[Progress] = []
    package = installing.install(offered(server, package_file), report=steps.append)
    assert installed() == [package] == [Package("de", "en", "1.9", "installed", home / NAME)]
    assert {str(path): content for path, content in tree(home / NAME).items()} == package_parts()
    assert translated(package, "Der Hafen.")
    assert list(dict.fromkeys(step.step for step in steps)) == [
        "downloading",
        "checking",
        "unpacking",
        "trying",
    ]
    last = max((step for step in steps if step.step == "downloading"), key=lambda step: step.done)
    assert last.done == last.total == package_file.stat().st_size
    assert last.place == f"{server.url}/a"
    # Nothing is left behind but the locks.
    assert set(home.iterdir()) == {home / NAME, home / ".diptych.lock"}
    assert [path.suffix for path in (tmp_path / "cache" / "diptych" / "downloads").iterdir()] == [".lock"]


def test_what_was_installed_is_remembered(server: Server, package_file: Path, home: Path) -> None:
    installing.install(offered(server, package_file))
    note = record.installation(home / NAME)
    assert note
    assert note.origin == record.Origin(f"{server.url}/a", sha256(package_file), package_file.stat().st_size)
    assert note.files["metadata.json"] == sha256(home / NAME / "metadata.json")
    assert record.known_size(NAME) == package_file.stat().st_size


def test_an_older_version_is_replaced(server: Server, package_file: Path, home: Path, tmp_path: Path) -> None:
    put_package(home, version="1.8")
    put_package(home, version="1.7", name="de_en")
    other = put_package(home, "en-de", "1.0")
    installing.install(offered(server, package_file))
    assert set(folders.subfolders(home)) == {home / NAME, other}
    newer = make_package(tmp_path / "newer", version="1.10")
    installing.import_file(newer)
    assert {path.name for path in folders.subfolders(home)} == {"translate-de_en-1_10", other.name}
    assert record.installation(home / NAME) is None


def test_the_same_version_again_replaces_a_damaged_one(package_file: Path, home: Path) -> None:
    (put_package(home) / "model" / "model.bin").write_bytes(b"half")
    package = installing.import_file(package_file)
    assert installed() == [package]
    assert len(folders.subfolders(home)) == 1
    assert (package.path / "model" / "model.bin").stat().st_size > 1000


def test_a_linked_older_version_is_unlinked_and_not_emptied(
    package_file: Path, home: Path, tmp_path: Path
) -> None:
    elsewhere = put_package(tmp_path / "elsewhere", version="1.8")
    before = tree(elsewhere)
    home.mkdir(parents=True)
    (home / "linked").symlink_to(elsewhere, target_is_directory=True)
    package = installing.import_file(package_file)
    assert installed() == [package]
    assert tree(elsewhere) == before


def test_a_file_larger_than_the_index_says_is_refused(server: Server, package_file: Path, home: Path) -> None:
    size = package_file.stat().st_size
    with pytest.raises(DownloadError, match="it is larger than"):
        installing.install(offered(server, package_file, size=size - 1))
    assert installed() == []
    installing.install(offered(server, package_file, size=size))
    assert installed()


def test_a_wrong_checksum_is_refused_and_the_next_link_tried(
    server: Server, package_file: Path, home: Path
) -> None:
    server.serve("/dead", b"something else")
    good = offered(server, package_file, sha256=sha256(package_file))
    assert installing.install(good).path == home / NAME
    bad = offered(server, package_file, "de-en", "1.10", sha256="0" * 64)
    with pytest.raises(
        DownloadError, match=f"its SHA-256 is {sha256(package_file)}, and the index says 0000"
    ):
        installing.install(bad)
    assert [package.version for package in installed()] == ["1.9"]


def test_a_changed_file_of_the_same_version_is_said_loudly(
    server: Server, package_file: Path, home: Path
) -> None:
    installing.install(offered(server, package_file))
    before = sha256(package_file)
    other = zipped(package_file, {f"x/{name}": content for name, content in package_parts().items()})
    was = tree(home)
    with pytest.raises(TranslationError, match="WARNING") as caught:
        installing.install(offered(server, other))
    assert before in caught.value.message
    assert sha256(other) in caught.value.message
    assert "--accept-changed" in caught.value.hint
    assert tree(home) == was
    with pytest.raises(TranslationError, match="WARNING"):
        installing.import_file(other)
    installing.install(offered(server, other), accept_changed=True)
    installing.install(offered(server, other))
    assert len(installed()) == 1


def test_a_package_for_other_languages_than_offered_is_refused(
    server: Server, package_file: Path, home: Path
) -> None:
    with pytest.raises(TranslationError, match="it is for de→en"):
        installing.install(offered(server, package_file, "ru-en"))
    assert installed() == []
    assert folders.subfolders(home) == []


def test_a_file_is_installed_without_a_network(package_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    assert installing.import_file(package_file) in installed()


def test_a_starter_package_is_installed_from_its_file(home: Path) -> None:
    package = installing.import_file(MODELS / "translate-en_fr-opus_1_0.argosmodel")
    assert packages.route("en", "fr", packages.available()) == (package,)
    assert translated(package, "The cat sleeps.") == "Le chat dort."


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("none.argosmodel", "cannot be read: No such file"),
        (".", "cannot be read: it is not a regular file"),
        ("/dev/zero", "cannot be read: it is not a regular file"),
        ("pipe", "cannot be read: it is not a regular file"),
    ],
)
def test_no_file_to_import(name: str, reason: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match=reason):
        installing.import_file(tmp_path / name)


def test_a_folder_that_cannot_be_written(package_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(package_file / "below-a-file"))
    with pytest.raises(OutputError, match="cannot be written: Not a directory") as caught:
        installing.import_file(package_file)
    assert "ARGOS_PACKAGES_DIR" in caught.value.hint


@pytest.mark.parametrize(
    ("path", "variable"),
    [
        (folders.downloads, "XDG_CACHE_HOME"),
        (folders.record, "XDG_DATA_HOME"),
        (folders.install_folder, "ARGOS_PACKAGES_DIR"),
    ],
)
def test_the_hint_names_the_variable_of_the_folder(path: Callable[[], Path], variable: str) -> None:
    assert folders.not_written(path() / "file", OSError(errno.EROFS, "Read-only")).hint.endswith(
        f" {variable}."
    )


def test_a_record_that_cannot_be_written_changes_nothing(
    package_file: Path, home: Path, tmp_path: Path
) -> None:
    old = put_package(home, version="1.8")
    (tmp_path / "data" / "diptych").write_text("a file where the folder should be")
    with pytest.raises(OutputError, match="cannot be written"):
        installing.import_file(package_file)
    assert folders.subfolders(home) == [old]


def test_a_full_disk_while_unpacking_changes_nothing(package_file: Path, home: Path) -> None:
    put_package(home, version="1.8")
    was = tree(home)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(OutputError, match=r"cannot be written: File too large. Make room"):
            installing.import_file(package_file)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert tree(home) == was


def test_a_disk_too_small_is_told_before_anything_is_unpacked(
    package_file: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from types import SimpleNamespace

    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=500_000))
    with pytest.raises(OutputError, match="too full"):
        installing.import_file(package_file)
    assert folders.subfolders(home) == []


def test_a_swap_that_fails_half_way_is_taken_back(
    package_file: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_package(home, version="1.8")
    was = tree(home)
    rename = Path.rename

    def fail(self: Path, target: Path) -> Path:
        if Path(target).name.startswith("old-"):
            raise PermissionError(13, "Permission denied", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OutputError, match=r"1_8 cannot be written: Permission denied"):
        installing.import_file(package_file)
    assert tree(home) == was
    assert record.installation(home / NAME) is None


@pytest.mark.parametrize("step", ["downloading", "unpacking", "trying"])
def test_cancelling_changes_nothing(step: str, server: Server, package_file: Path, home: Path) -> None:
    put_package(home, version="1.8")
    was = tree(home)
    reached: list[str] = []
    with pytest.raises(CancelledError):
        installing.install(
            offered(server, package_file),
            report=lambda progress: reached.append(progress.step),
            cancelled=lambda: step in reached,
        )
    assert tree(home) == was


def test_removing_and_undoing(package_file: Path, home: Path) -> None:
    package = installing.import_file(package_file)
    was = tree(home)
    removal = remove(package.path)
    assert installed() == []
    assert removal.undo() == package.path
    assert tree(home) == was
    assert installed() == [package]
    remove(package.path).finish()
    assert tree(home) == {}
    assert record.installation(package.path) is None


def test_undoing_where_the_name_is_taken(package_file: Path, home: Path) -> None:
    package = installing.import_file(package_file)
    removal = remove(package.path)
    installing.import_file(package_file)
    assert removal.undo() == home / f"{NAME}-2"
    assert len(installed()) == 2


def test_what_is_no_package_is_not_removed(home: Path, tmp_path: Path) -> None:
    (home / "stray").mkdir(parents=True)
    (home / "stray" / "thesis.txt").write_text("ten years of work")
    with pytest.raises(UsageError, match="is not a package"):
        remove(home / "stray")
    with pytest.raises(UsageError, match="is not an installed package"):
        remove(put_package(tmp_path / "elsewhere"))
    with pytest.raises(UsageError, match="is not an installed package"):
        remove(MODELS / "translate-en_fr-opus_1_0.argosmodel")
    assert (home / "stray" / "thesis.txt").exists()


def test_a_folder_with_an_odd_name(
    package_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / "café [red] 記"
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(odd))
    package = installing.import_file(package_file)
    assert package.path == odd / NAME
    assert record.installation(package.path)
    impossible = tmp_path / os.fsdecode(b"caf\xe9")  # no UTF-8: the model runtime cannot open it
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(impossible))
    with pytest.raises(TranslationError, match="was not installed: TypeError"):
        installing.import_file(package_file)
    assert folders.subfolders(impossible) == []


def test_a_package_with_a_bpe_tokenizer_is_installed_and_translates(tmp_path: Path) -> None:
    """Some older official packages have one."""
    parts = package_parts()
    del parts["sentencepiece.model"]
    parts["bpe.model"] = b"#version: 0.2\nt h\nth e</w>\n"
    files = {f"translate-de_en-1_0/{name}": content for name, content in parts.items()}
    package = installing.import_file(zipped(tmp_path / "bpe.argosmodel", files))
    assert translated(package, "Der Hafen.")
