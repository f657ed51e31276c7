"""Files are read in a process of its own: it is ended when it takes too much, and may touch nothing."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from translation.errors import InputError
from translation.model import Article, Metadata, Paragraph, Version
from translation.sources import isolated
from translation.sources.messages import article_json, article_of
from translation.sources.source import Content

if TYPE_CHECKING:
    from pathlib import Path

MODULE = "tests.unit.sources.extractors"


def read(word: str, seconds: float = 20.0) -> Article | None:
    content = Content("flood.html", word.encode(), "https://a.example/flood")
    return isolated.read(MODULE, content, seconds=seconds)


def number(article: Article | None) -> str:
    """The number of the process that read it."""
    assert article is not None
    return article.paragraphs[1].of(article.text)


def test_an_article_comes_back_whole() -> None:
    article = read("plain")
    assert article is not None
    assert article == Article.of(
        "flood.html",
        [Paragraph("Flood", kind="heading"), Paragraph(number(article)), Paragraph("~~~", protected=True)],
        ("It was dark.",),
        Metadata(
            "Flood",
            ("Ann Lee",),
            address="https://a.example/flood",
            versions=(Version("fr", "https://a.example/fr"),),
        ),
    )


def test_content_of_another_kind_is_nothing() -> None:
    assert read("other") is None


def test_one_process_reads_one_file_after_the_other() -> None:
    assert number(read("plain")) == number(read("plain"))


@pytest.mark.parametrize("word", ["sleep", "swell", "die"])
def test_a_file_that_takes_too_much_is_told_and_the_next_one_is_read(word: str) -> None:
    with pytest.raises(InputError, match=r"flood\.html cannot be read: it takes more than 3 seconds, or too"):
        read(word, seconds=3.0)
    assert number(read("plain"))


def test_what_the_reader_of_a_kind_says_is_passed_on() -> None:
    with pytest.raises(InputError, match="It is torn") as caught:
        read("fail")
    assert caught.value.hint == "Mend it."


def test_an_error_that_nobody_foresaw_is_a_sentence() -> None:
    with pytest.raises(InputError, match=r"flood\.html cannot be read: ZeroDivisionError\."):
        read("stumble")


def test_what_a_library_prints_is_not_an_answer() -> None:
    assert number(read("print"))


def test_it_opens_no_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        with pytest.raises(InputError, match="PermissionError"):
            read(f"connect {server.getsockname()[1]}")
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()


def test_it_writes_no_file_and_starts_no_program(tmp_path: Path) -> None:
    file = tmp_path / "file"
    with pytest.raises(InputError, match="PermissionError"):
        read(f"write {file}")
    with pytest.raises(InputError, match="PermissionError"):
        read(f"run open({str(file)!r}, 'w')")
    assert not file.exists()


@pytest.mark.parametrize(
    "change",
    [
        {"paragraphs": [[0, 99]]},
        {"paragraphs": [[3, 2]]},
        {"paragraphs": [[-1, 2]]},
        {"kinds": ["heading", "heading"]},
        {"kinds": ["<b>"]},
        {"metadata": {"stranger": ""}},
        {"text": None, "paragraphs": [[0, 5]]},
    ],
)
def test_an_answer_that_is_not_an_article_is_refused(change: dict[str, object]) -> None:
    import json

    record = json.loads(article_json(Article.of("-", [Paragraph("Flood", kind="heading")])))
    with pytest.raises((ValueError, TypeError, KeyError)):
        article_of("-", record | change)
