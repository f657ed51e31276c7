"""Paths, completed as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tui.system.paths import MOST, common_start, complete, file_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("news.txt", "Notes.md", "photo.jpg", ".hidden.txt", "naïve [b].txt"):
        (tmp_path / name).touch()
    (tmp_path / "nested").mkdir()
    (tmp_path / "nested" / "deep.txt").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_folders_come_first_then_texts_in_whatever_case(folder: Path) -> None:
    assert complete("n") == ["nested/", "Notes.md", "naïve [b].txt", "news.txt"]
    assert complete("") == ["nested/", "Notes.md", "naïve [b].txt", "news.txt", "photo.jpg"]


def test_other_folders(folder: Path) -> None:
    assert complete("nested/") == ["nested/deep.txt"]
    assert complete("~/ne") == ["~/nested/", "~/news.txt"]
    assert complete(f"{folder}/ph") == [f"{folder}/photo.jpg"]
    assert complete("nested/../ph") == ["nested/../photo.jpg"]


def test_hidden_files_for_those_who_ask(folder: Path) -> None:
    assert complete(".h") == [".hidden.txt"]


@pytest.mark.parametrize("typed", ["no/such/folder/", "news.txt/", "x\0y", "~nobody-of-this-name/x"])
def test_what_cannot_be_completed(folder: Path, typed: str) -> None:
    assert complete(typed) == []


def test_not_too_many(folder: Path) -> None:
    for number in range(MOST + 10):
        (folder / f"many{number}.txt").touch()
    assert len(complete("many")) == MOST


def test_what_is_meant(folder: Path) -> None:
    assert file_of(" a.txt ") == "a.txt"
    assert file_of("-") == "./-"
    assert file_of("~/a.txt") == f"{folder}/a.txt"
    assert file_of("'/tmp/it is.txt' ") == "/tmp/it is.txt"
    assert file_of('"a.txt"') == "a.txt"
    assert file_of("file:///tmp/a%20b.txt") == "/tmp/a b.txt"
    assert file_of("file://localhost/tmp/a.txt") == "/tmp/a.txt"
    assert file_of("'") == "'"


def test_common_start() -> None:
    assert common_start([]) == ""
    assert common_start(["abc"]) == "abc"
    assert common_start(["news.txt", "nested/", "new"]) == "ne"
