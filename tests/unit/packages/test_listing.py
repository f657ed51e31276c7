"""Everything in one list, in whatever state it is, and whether it is still what it was."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from tests.making import put_package
from translation.packages import installing, staging
from translation.packages.index import Offer, size_of
from translation.packages.listing import Entry, listing
from translation.packages.removing import remove
from translation.packages.verifying import problems, remedy

if TYPE_CHECKING:
    from pathlib import Path

BUNDLED = ["English→French 1.0", "French→English 1.0"]
OFFERS = (
    Offer("de", "en", "1.9", ("https://example.org/a",), 95_000_000, "ab" * 32),
    Offer("en", "de", "1.0", ("https://example.org/b",)),
    Offer("en", "fr", "1.9", ("https://example.org/c",)),
)


def by_title(offers: tuple[Offer, ...] = ()) -> dict[str, Entry]:
    return {entry.title: entry for entry in listing(offers)}


def test_without_anything_the_bundled_ones_are_listed() -> None:
    assert list(by_title()) == BUNDLED
    entry = by_title()["English→French 1.0"]
    assert (entry.origin, entry.status, entry.installer) == ("bundled", "ready", "")
    assert entry.size
    assert entry.size > 50_000_000


def test_installed_bundled_and_offered_in_one_list(home: Path, package_file: Path) -> None:
    put_package(home, "en-de", "1.0")
    package = installing.import_file(package_file)
    entries = by_title((*OFFERS, Offer("ru", "en", "1.9", ("https://example.org/d",))))
    assert [(title, entry.origin, entry.status) for title, entry in entries.items()] == [
        ("English→German 1.0", "installed", "ready"),
        ("German→English 1.9", "installed", "ready"),
        ("English→French 1.0", "bundled", "ready"),
        ("French→English 1.0", "bundled", "ready"),
        ("English→French 1.9", "offered", "offered"),
        ("Russian→English 1.9", "offered", "offered"),
    ]
    ours, argos = entries["German→English 1.9"], entries["English→German 1.0"]
    assert (ours.installer, ours.path, ours.place) == ("Diptych", package.path, str(package_file))
    assert len(ours.sha256) == 64
    assert (argos.installer, argos.place, argos.sha256) == ("Argos", "", "")
    assert ours.size == sum(path.stat().st_size for path in package.path.rglob("*") if path.is_file())


def test_an_offer_tells_its_size_and_place() -> None:
    entry = by_title(OFFERS)["German→English 1.9"]
    assert (entry.size, entry.place, entry.sha256) == (95_000_000, "https://example.org/a", "ab" * 32)


def test_an_offer_without_a_size_tells_what_it_was_before(package_file: Path) -> None:
    size = package_file.stat().st_size
    remove(installing.import_file(package_file).path).finish()
    offer = Offer("de", "en", "1.9", ("https://example.org/a",))
    assert by_title((offer,))["German→English 1.9"].size == size
    assert size_of((offer,)) == "0.8 MB"


def test_an_older_version_is_outdated(home: Path) -> None:
    put_package(home, version="1.8")
    (entry,) = [entry for entry in listing(OFFERS) if entry.pair == "de-en"]
    assert (entry.version, entry.status, entry.problem) == ("1.8", "outdated", "Version 1.9 is available.")
    assert "`diptych languages install de-en`" in entry.hint


def test_of_two_versions_the_older_one_is_outdated(home: Path) -> None:
    put_package(home, version="1.8")
    put_package(home, version="1.10", name="de_en")
    old, new = by_title()["German→English 1.8"], by_title()["German→English 1.10"]
    assert (old.status, new.status) == ("outdated", "ready")
    assert "`diptych languages remove translate-de_en-1_8`" in old.hint


def damaged(folder: Path) -> None:
    (folder / "model" / "model.bin").unlink()


def without_tokenizer(folder: Path) -> None:
    (folder / "sentencepiece.model").unlink()


def wrong_json(folder: Path) -> None:
    (folder / "metadata.json").write_text('{"from_code": "de", ')


def foreign(folder: Path) -> None:
    (folder / "metadata.json").write_text('{"type": "sbd"}')


def stray(folder: Path) -> None:
    (folder / "metadata.json").unlink()


def folder_for_a_file(folder: Path) -> None:
    (folder / "metadata.json").unlink()
    (folder / "metadata.json").mkdir()


def pipe_for_a_file(folder: Path) -> None:
    (folder / "metadata.json").unlink()
    os.mkfifo(folder / "metadata.json")


@pytest.mark.parametrize(
    ("spoil", "status", "problem", "hint"),
    [
        (damaged, "damaged", "model/model.bin is missing", "languages install de-en` replaces it"),
        (without_tokenizer, "damaged", "its tokenizer is missing", "languages remove translate-de_en-1_9`"),
        (wrong_json, "damaged", "is damaged", "Move it elsewhere"),
        (folder_for_a_file, "foreign", "is not a package", "Move it elsewhere"),
        (pipe_for_a_file, "foreign", "is not a package", "Move it elsewhere"),
        (foreign, "foreign", "of the type 'sbd'", "does no harm"),
        (
            stray,
            "foreign",
            "is not a package",
            "Move it elsewhere: Argos Translate and LibreTranslate do not start",
        ),
    ],
)
def test_what_is_wrong_is_listed_with_what_to_do(
    spoil: object, status: str, problem: str, hint: str, home: Path
) -> None:
    spoil(put_package(home))  # type: ignore[operator]  # a function
    (entry,) = [entry for entry in listing(OFFERS) if entry.folder == "translate-de_en-1_9"]
    assert entry.status == status
    assert problem in entry.problem
    assert hint in entry.hint
    assert problems(entry) == [entry.problem]
    if status != "ready":  # what does not work is still offered
        assert "offered" in {other.status for other in listing(OFFERS) if other.pair == "de-en"}


def test_what_was_broken_off_is_listed(home: Path) -> None:
    removal = remove(put_package(home))
    staging.make_aside(home / staging.STAGING)
    found = [entry for entry in listing() if entry.status == "leftover"]
    assert {entry.folder for entry in found} == {staging.STAGING, removal.aside.parent.name}
    for entry in found:
        assert "broken off" in entry.problem
        assert entry.path
        remove(entry.path).finish()
    assert list(by_title()) == BUNDLED


def test_hostile_names_do_no_harm(home: Path) -> None:
    folder = put_package(home)
    (folder / "metadata.json").write_text(json.dumps({"from_code": "[red]", "to_code": "\x1b[31m"}))
    (entry,) = [entry for entry in listing() if entry.origin == "installed"]
    assert entry.status == "damaged"
    assert (entry.source, entry.target) == ("", "")


def test_an_unreadable_record_is_no_record(home: Path, package_file: Path, tmp_path: Path) -> None:
    installing.import_file(package_file)
    for content in (
        "{",
        "[]",
        '{"installed": 5}',
        '{"installed": {"%s": 5}}' % (home / "translate-de_en-1_9"),
    ):
        (tmp_path / "data" / "diptych" / "packages.json").write_text(content)
        assert by_title()["German→English 1.9"].installer == "Argos"


def test_a_whole_package_has_no_problems(home: Path, package_file: Path) -> None:
    put_package(home, "en-de", "1.0")
    installing.import_file(package_file)
    assert [problems(entry) for entry in listing(OFFERS)] == [[]] * 5


@pytest.mark.parametrize("name", ["README.md", "model/config.json", "sentencepiece.model"])
def test_a_file_changed_after_installing_is_told(name: str, package_file: Path) -> None:
    file = installing.import_file(package_file).path / name
    file.write_bytes(file.read_bytes() + b" ")
    assert problems(by_title()["German→English 1.9"]) == [f"{name} was changed after it was installed."]
    file.unlink()
    entry = by_title()["German→English 1.9"]
    assert problems(entry) == (
        [entry.problem] if "sentencepiece" in name else [f"{name} cannot be read: No such file or directory."]
    )


def test_a_model_that_does_not_load_is_told_also_where_argos_installed_it(home: Path) -> None:
    (put_package(home) / "model" / "model.bin").write_bytes(b"x" * 1000)
    (problem,) = problems(by_title()["German→English 1.9"])
    assert problem.startswith("It does not translate: model.bin is damaged")


def test_an_unpacked_bundled_package_that_was_changed_is_told(tmp_path: Path) -> None:
    entry = by_title()["English→French 1.0"]
    assert problems(entry) == []
    (model,) = tmp_path.glob("cache/diptych/models/*/*/model/model.bin")
    with model.open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"\0\1\2\3")
    assert problems(entry) == ["model/model.bin was changed."]
    assert remedy(entry) == (
        f"Delete {tmp_path / 'cache/diptych/models'}: packages are unpacked there again when needed."
    )


def test_a_pipe_in_a_package_is_told_and_not_waited_for(package_file: Path) -> None:
    file = installing.import_file(package_file).path / "model" / "config.json"
    file.unlink()
    os.mkfifo(file)
    entry = by_title()["German→English 1.9"]
    assert problems(entry) == ["model/config.json cannot be read: it is not a regular file."]
    assert remedy(entry) == "`diptych languages install de-en` replaces it."
