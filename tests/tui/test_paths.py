"""Paths, completed as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tui.system.paths import MOST, common_start, complete, dropped, file_of, is_article

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


@pytest.mark.parametrize(
    ("pasted", "paths"),
    [
        ("'/tmp/it is.txt' ", ["/tmp/it is.txt"]),
        ("/tmp/it\\ is.txt /tmp/b.txt", ["/tmp/it is.txt", "/tmp/b.txt"]),
        ("file:///tmp/it%20is.txt\r\nfile:///tmp/b.txt\r\n", ["/tmp/it is.txt", "/tmp/b.txt"]),
        ("naïve [b].txt", ["naïve [b].txt"]),
        ("it's", ["it's"]),
        (" \n", []),
    ],
)
def test_what_is_dropped(folder: Path, pasted: str, paths: list[str]) -> None:
    assert dropped(pasted) == paths


@pytest.mark.parametrize(
    ("pasted", "is_text"),
    [("/tmp/a b.txt", False), ("One.\n\nTwo.", True), ("word " * 30, True), ("/tmp/" + "a" * 200, False)],
)
def test_a_text_is_no_path(pasted: str, is_text: bool) -> None:
    assert is_article(pasted) is is_text


def test_common_start() -> None:
    assert common_start([]) == ""
    assert common_start(["abc"]) == "abc"
    assert common_start(["news.txt", "nested/", "new"]) == "ne"
