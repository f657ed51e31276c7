"""A kind of input and formats of export, declared for the length of a test, are offered everywhere."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input

from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline
from translation import export, sources
from translation.errors import either
from translation.export.format import Export
from translation.model import Article
from translation.sources.source import Content, Source
from translation.text.cleaning import clean
from tui.cli import main
from tui.jobs.article import free_path
from tui.screens.open import OpenScreen
from tui.system.paths import complete

if TYPE_CHECKING:
    from translation.export.format import Document
    from translation.model import Review
    from tui.backend import ExportWish


def read_bundle(content: Content) -> Article | None:
    """A zip with a text in it, whatever its name is."""
    if not content.data.startswith(b"PK"):
        return None
    text = zipfile.ZipFile(BytesIO(content.data)).read("text").decode()
    return Article.of(content.name, clean(text))


def render_text(document: Document) -> str:
    return f"«{document.review.bitext.target}»\n"


def render_bytes(document: Document) -> bytes:
    return b"\xff\r\n" + document.review.bitext.target.encode("utf-16-le")


BUNDLE = Source("a bundle", (".bundle",), read_bundle)
PLAIN = Export("plain", "Plain text", (".plain", ".pl"), render_text)
BINARY = Export("binary", "Binary", (".binary",), render_bytes)


@pytest.fixture(autouse=True)
def declared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SOURCES", (BUNDLE, *sources.SOURCES))
    monkeypatch.setattr(export, "EXPORTS", (PLAIN, *export.EXPORTS, BINARY))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """An article of the new kind."""
    with zipfile.ZipFile(tmp_path / "news.bundle", "w") as archive:
        archive.writestr("text", "The cat sleeps.\n\nThe 12 dogs bark.")
    return tmp_path / "news.bundle"


def said(capsys: pytest.CaptureFixture[str]) -> str:
    """All that was written, without the breaks of lines."""
    return " ".join("".join(capsys.readouterr()).split())


def help_of(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    return said(capsys)


# The command line


@pytest.mark.parametrize("command", ["read", "export", "translate", "detect", "figures", "quotes"])
def test_the_help_says_what_can_be_opened(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert sources.endings().endswith(" or .bundle")
    files = "files, folders of them" if command == "read" else "file, an http:// or https:// address"
    assert f"{sources.endings()} {files}" in help_of(command, capsys)


def test_the_help_says_what_can_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    names = ",".join(each.name for each in export.EXPORTS)
    assert names.startswith("plain,")
    assert names.endswith(",binary")
    assert f"--format {{{names}}}" in help_of("export", capsys)


def test_the_new_kind_is_read(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["figures", str(bundle), "--language", "en"]) == 0
    assert "12 number 12" in said(capsys)


def test_who_brings_something_else_hears_of_the_new_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "picture.bundle"
    picture.write_bytes(b"GIF89a")
    assert main(["detect", str(picture)]) == 3
    kinds = either(f"{kind.title} ({kind.suffixes[0]})" for kind in reversed(sources.SOURCES))
    assert kinds.endswith(" or a bundle (.bundle)")
    assert f"is an image, not a text. Diptych opens {kinds};" in said(capsys)


def test_who_names_another_format_hears_of_the_new_ones(
    bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(bundle), "-o", "review.new"]) == 2
    endings = either(each.suffixes[0] for each in export.EXPORTS)
    names = "|".join(each.name for each in export.EXPORTS)
    assert f"End the file name in {endings}, or name one with --format {names}." in said(capsys)


@pytest.mark.parametrize(
    ("options", "content"),
    [
        (["-o", "a.plain"], "«Le chat dort.".encode()),
        (["-o", "a.PL"], "«Le chat dort.".encode()),
        (["-o", "a.binary"], b"\xff\r\n" + "Le chat dort.".encode("utf-16-le")),
        (["-o", "a", "--format", "binary"], b"\xff\r\nL\0e\0"),
    ],
)
def test_the_new_formats_are_written(options: list[str], content: bytes, bundle: Path) -> None:
    languages = ["--from", "en", "--to", "fr", "--beam", "1", "--no-back", "--no-memory"]
    assert main(["export", str(bundle), *languages, *options]) == 0
    assert Path(options[1]).read_bytes().startswith(content)


# The reader


def test_articles_of_the_new_kind_come_first_as_a_path_is_completed(bundle: Path) -> None:
    for name in ("a.jpg", "z.txt"):
        Path(name).touch()
    assert complete("") == ["news.bundle", "z.txt", "a.jpg"]


async def test_the_reader_opens_the_new_kind_and_writes_the_first_format(bundle: Path) -> None:
    class Pipeline(FakePipeline):
        def write(self, review: Review, wish: ExportWish, /) -> Path:
            return export.write(review, wish.path, format_name=wish.format_name)

    async with reading(Pipeline()) as reader:
        await reader.press("o")
        await reader.until(lambda: isinstance(reader.app.screen, OpenScreen))
        reader.app.screen.query_one(Input).value = bundle.name
        await reader.pilot.pause()
        await reader.press("enter")
        await reader.until(lambda: reader.screen.current.article.name == bundle.name)
        await reader.until_phase("done")
        await reader.press("e")
        written = Path("news.fr.review.plain")
        await reader.until(lambda: any(written.name in notice for notice in reader.notices))
        assert written.read_text().startswith("«")
        review = reader.screen.current.review
        assert review
        assert free_path(Path(), review).name == "news.fr.review-2.plain"
