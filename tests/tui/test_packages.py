"""The language packages in the reader: listed, installed, removed, and offered where one is missing."""

from __future__ import annotations

import json
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input, OptionList, Static

from tests.making import make_package, metadata, put_package
from tests.tui.driving import Reader, reading
from tests.tui.fakes import FakePipeline
from translation.errors import PackageMissingError
from translation.packages import folders
from tui.screens.missing import MissingScreen
from tui.screens.packages import PackagesScreen
from tui.screens.prompt import PromptScreen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.serving import Server


@pytest.fixture(autouse=True)
def index(home: Path, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An index with two packages; its address."""
    entries = []
    for pair, version in (("de-en", "1.9"), ("ru-en", "1.9")):
        name = f"{pair}.argosmodel"
        server.serve(f"/{name}", make_package(tmp_path / "served", pair, version).read_bytes())
        entries.append(metadata(pair, version, links=[name]))
    server.serve("/index.json", json.dumps(entries).encode())
    monkeypatch.setenv("DIPTYCH_INDEX", f"{server.url}/index.json")
    return f"{server.url}/index.json"


def screen(reader: Reader) -> PackagesScreen:
    shown = reader.app.screen
    assert isinstance(shown, PackagesScreen)
    return shown


def rows(reader: Reader) -> list[str]:
    """The list, row by row."""
    options = screen(reader).query_one(OptionList)
    return [
        " ".join(str(options.get_option_at_index(place).prompt).split())
        for place in range(options.option_count)
    ]


def detail(reader: Reader) -> str:
    return str(screen(reader).query_one("#package-detail", Static).content)


async def opened(reader: Reader) -> None:
    await reader.press("L")
    await reader.until(lambda: screen(reader).query_one(OptionList).option_count)


async def loaded(reader: Reader) -> None:
    """The list, with the index."""
    await opened(reader)
    await reader.press("r")
    await reader.until(lambda: any("Russian" in row for row in rows(reader)))


async def mark(reader: Reader, words: str) -> None:
    """Go to the row with these words."""
    for _ in rows(reader):
        chosen = screen(reader).chosen
        if chosen and words in f"{chosen.title} {chosen.folder}":
            return
        await reader.press("j")
    raise AssertionError(words)


async def test_everything_is_in_one_list(home: Path, server: Server) -> None:
    put_package(home, "en-de", "1.0")
    (put_package(home, "es-en", "1.0") / "model" / "model.bin").unlink()
    async with reading(FakePipeline()) as reader:
        await opened(reader)
        assert rows(reader) == [
            "On this machine",
            "✓ English→German 1.0 2.0 MB by Argos",
            "✗ Spanish→English 1.0 0.0 MB damaged by Argos",
            "✓ English→French 1.0 62 MB bundled",
            "✓ French→English 1.0 63 MB bundled",
            "To install: not known yet. r loads the index",
        ]
        await mark(reader, "Spanish")
        assert "model/model.bin is missing" in detail(reader)
        assert server.asked == []
        await reader.press("r")
        await reader.until(lambda: len(rows(reader)) == 8)
        assert rows(reader)[5:] == [
            "To install, by the index loaded just now",
            "+ German→English 1.9",
            "+ Russian→English 1.9",
        ]
        assert "offers 2 packages" in detail(reader)
        await reader.press("escape")
        await reader.until(lambda: reader.app.screen is reader.screen)


async def test_installing_and_removing_and_undoing(home: Path) -> None:
    async with reading(FakePipeline()) as reader:
        await loaded(reader)
        await mark(reader, "German")
        await reader.press("enter")
        await reader.until(lambda: "Installed German→English 1.9." in detail(reader))
        assert [path.name for path in folders.subfolders(home)] == ["translate-de_en-1_9"]
        assert rows(reader)[1].startswith("✓ German→English 1.9")
        assert screen(reader).chosen
        await mark(reader, "German")
        await reader.press("enter")
        assert detail(reader) == "It is installed."
        await reader.press("d")
        await reader.until(lambda: "Removed German→English 1.9. u puts it back." in detail(reader))
        assert not any(path.name.startswith("translate") for path in folders.subfolders(home))
        await reader.press("u")
        await reader.until(lambda: detail(reader) == "It is back.")
        assert [path.name for path in folders.subfolders(home)] == ["translate-de_en-1_9"]
        await reader.press("u")
        assert "Nothing was removed" in detail(reader)
        await mark(reader, "German")
        await reader.press("d")
        await reader.until(lambda: "Removed" in detail(reader))
        await reader.press("escape")
        await reader.until(lambda: reader.app.screen is reader.screen)
        assert folders.subfolders(home) == []


async def test_what_cannot_be_removed_or_installed() -> None:
    async with reading(FakePipeline()) as reader:
        await loaded(reader)
        await mark(reader, "English→French")
        await reader.press("d")
        assert detail(reader) == "It comes with Diptych."
        await reader.press("i")
        assert detail(reader) == "It comes with Diptych."
        await mark(reader, "Russian")
        await reader.press("d")
        assert detail(reader) == "It is not installed."


async def test_a_stray_folder_is_left_alone(home: Path) -> None:
    (home / "stray").mkdir(parents=True)
    async with reading(FakePipeline()) as reader:
        await opened(reader)
        await mark(reader, "stray")
        assert "Move it elsewhere" in detail(reader)
        await reader.press("i")
        assert "It is unknown which package" in detail(reader)
        await reader.press("d")
        await reader.until(lambda: "is not a package" in detail(reader))
        assert (home / "stray").is_dir()


async def test_progress_and_cancelling(home: Path, server: Server) -> None:
    held = server.answers["/ru-en.argosmodel"].hold = Event()
    server.answers["/ru-en.argosmodel"].chunk = 100_000
    async with reading(FakePipeline()) as reader:
        await loaded(reader)
        await mark(reader, "Russian")
        await reader.press("i")
        await reader.until(
            lambda: "Russian→English 1.9: downloading" in detail(reader) and "━" in detail(reader)
        )
        await reader.press("d")
        assert "One thing at a time" in detail(reader)
        await reader.press("escape")
        assert "Cancelled" in detail(reader)
        await reader.press("i")
        await reader.until(lambda: "Russian→English 1.9: downloading" in detail(reader))
        assert "Cancelled" not in detail(reader)
        await reader.press("escape")
        held.set()
        await reader.until(lambda: rows(reader)[-1] == "+ Russian→English 1.9")
        assert [path for path in folders.subfolders(home) if path.name.startswith("translate")] == []


async def test_a_failure_is_a_sentence(server: Server) -> None:
    async with reading(FakePipeline()) as reader:
        await loaded(reader)
        del server.answers["/ru-en.argosmodel"]
        await mark(reader, "Russian")
        await reader.press("i")
        await reader.until(lambda: "the server answers 404" in detail(reader))
        assert detail(reader).startswith("✗ The package cannot be had")


async def test_words_of_a_package_are_never_markup(home: Path) -> None:
    (home / "[red]x[" / "model").mkdir(parents=True)
    (home / "[red]x[" / "metadata.json").write_text('{"from_code": "[/", "to_code": "[@click=app.quit]"}')
    async with reading(FakePipeline()) as reader:
        await opened(reader)
        await mark(reader, "[red]x[")
        assert "[red]x[ is damaged: from_code in its metadata cannot be '[/'" in detail(reader)


def lacking(source: str, target: str) -> FakePipeline:
    error = PackageMissingError("No installed package translates it.", "Install one.", source, target)
    return FakePipeline(plan_error=error)


def said(reader: Reader, name: str) -> str:
    return str(reader.app.screen.query_one(f"#missing-{name}", Static).content)


async def test_a_missing_package_is_offered_and_installed(home: Path) -> None:
    pipeline = lacking("ru", "fr")
    async with reading(pipeline, until="failed") as reader:
        await reader.until(lambda: isinstance(reader.app.screen, MissingScreen))
        question = said(reader, "question")
        assert "No installed package translates Russian→French. Russian→English can be had" in question
        assert "leads there with what is installed: some 80 to 210 MB" in question
        pipeline.plan_error = None
        await reader.press("enter")
        await reader.until_phase("done")
        assert reader.app.screen is reader.screen
        assert [path.name for path in folders.subfolders(home)] == ["translate-ru_en-1_9"]


async def test_an_original_alone_is_of_use(home: Path) -> None:
    pipeline = replace(lacking("en", "cy"), lists_originals=True)
    async with reading(pipeline, until="failed", size=(160, 45)) as reader:
        await reader.until(lambda: isinstance(reader.app.screen, MissingScreen))
        await reader.press("escape")
        assert reader.screen.view == "original"
        await reader.until(lambda: "Anna Petersen" in reader.text(reader.quotes))
        assert "7.7 million" in reader.text(reader.figures)
        await reader.press("7")
        await reader.until(lambda: "Karim Haddad" in reader.text(reader.screen.query_one("#names")))
        await reader.press("e")
        await reader.until(lambda: pipeline.written)
        assert pipeline.written[0].bitext.translated == 0
        pipeline.plan_error = None
        await reader.press("t")
        await reader.until_phase("done")
        assert "Translation · French" in reader.text()


@pytest.mark.parametrize("place", ["offer", "list"])
async def test_a_package_is_imported_from_a_file(home: Path, package_file: Path, place: str) -> None:
    pipeline = lacking("de", "en")
    async with reading(pipeline, until="failed") as reader:
        await reader.until(lambda: isinstance(reader.app.screen, MissingScreen))
        if place == "offer":
            await reader.press("j", "j", "enter")
        else:
            await reader.press("escape", "L")
            await reader.until(lambda: isinstance(reader.app.screen, PackagesScreen))
            await reader.until(lambda: screen(reader).query_one(OptionList).option_count)
            await reader.press("I")
        await reader.until(lambda: isinstance(reader.app.screen, PromptScreen))
        reader.app.screen.query_one(Input).value = f"'{package_file}'"
        pipeline.plan_error = None
        await reader.press("enter")
        if place == "list":
            await reader.until(lambda: "Installed German→English" in detail(reader))
            await reader.press("escape")
        await reader.until_phase("done")
        assert [path.name for path in folders.subfolders(home)] == ["translate-de_en-1_9"]


async def test_what_is_no_package_is_said(home: Path) -> None:
    async with reading(lacking("de", "en"), until="failed") as reader:
        await reader.until(lambda: isinstance(reader.app.screen, MissingScreen))
        await reader.press("j", "j", "enter")
        await reader.until(lambda: isinstance(reader.app.screen, PromptScreen))
        await reader.press(*"no.argosmodel", "enter")
        await reader.until(lambda: "✗ " in said(reader, "progress"))
        assert "no.argosmodel cannot be read" in said(reader, "progress")


async def test_what_could_be_installed_is_listed_behind_what_is(home: Path) -> None:
    pipeline = FakePipeline(offers=("es", "fr"))
    async with reading(pipeline) as reader:
        await reader.press("l")
        await reader.until(lambda: "English  →  Spanish  (to install)" in reader.text())
        assert "English  →  French  (to install)" not in reader.text()
        await reader.press("end", "enter")
        await reader.until(lambda: isinstance(reader.app.screen, MissingScreen))
        assert "English→Spanish" in said(reader, "question")


async def test_a_missing_package_may_be_declined(home: Path, server: Server) -> None:
    async with reading(lacking("ru", "fr"), until="failed") as reader:
        await reader.until(lambda: isinstance(reader.app.screen, MissingScreen))
        await reader.press("escape")
        assert reader.app.screen is reader.screen
        detail = reader.text("#detail")
        assert "No installed package translates it." in detail
        assert "l chooses languages" in detail
        assert "Install one." not in detail  # the hint is for the command line
    assert server.asked == []


async def test_from_a_missing_package_to_the_list(home: Path) -> None:
    pipeline = lacking("de", "fr")
    async with reading(pipeline, until="failed") as reader:
        await reader.until(lambda: isinstance(reader.app.screen, MissingScreen))
        await reader.press("j", "enter")
        await reader.until(lambda: isinstance(reader.app.screen, PackagesScreen))
        await reader.until(lambda: screen(reader).query_one(OptionList).option_count)
        await reader.press("r")
        await reader.until(lambda: any("German" in row for row in rows(reader)))
        await mark(reader, "German")
        await reader.press("i")
        await reader.until(lambda: "Installed" in detail(reader))
        pipeline.plan_error = None
        await reader.press("escape")
        await reader.until_phase("done")


async def test_a_package_that_nobody_has(server: Server) -> None:
    async with reading(lacking("cy", "fr"), until="failed") as reader:
        await reader.until(lambda: isinstance(reader.app.screen, MissingScreen))
        assert "as far as is known here, offers none for Welsh→French" in said(reader, "question")
        await reader.press("enter")
        await reader.until(lambda: "The index offers no package for Welsh→French" in said(reader, "progress"))
        await reader.press("j", "j", "j", "enter")
        assert reader.app.screen is reader.screen


async def test_cancelling_the_offer(home: Path, server: Server) -> None:
    held = server.answers["/ru-en.argosmodel"].hold = Event()
    server.answers["/ru-en.argosmodel"].chunk = 100_000
    async with reading(lacking("ru", "fr"), until="failed") as reader:
        await reader.until(lambda: isinstance(reader.app.screen, MissingScreen))
        await reader.press("enter")
        await reader.until(lambda: "━" in said(reader, "progress"))
        await reader.press("escape")
        assert "Cancelled" in said(reader, "progress")
        held.set()
        await reader.press("escape")
        assert reader.app.screen is reader.screen
    assert folders.subfolders(home) == []


async def test_a_long_list_scrolls_and_leaves_the_keys_in_sight(server: Server) -> None:
    codes = (
        "ar az bg bn ca cs da el eo es et eu fa fi ga gl he hi hu id it ja ko ky lt lv ms nb nl pl pt".split()
    )
    entries = [metadata(f"{code}-en", "1.9", links=["x"]) for code in codes]
    server.serve("/index.json", json.dumps(entries).encode())
    async with reading(FakePipeline(), size=(80, 24)) as reader:
        await opened(reader)
        await reader.press("r")
        await reader.until(lambda: len(rows(reader)) == len(codes) + 4)
        await reader.press("end")
        await reader.until(lambda: rows(reader)[-1].split()[1] in reader.text())
        assert "esc close" in reader.text()


async def test_from_the_languages_to_the_packages() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("l")
        await reader.until(lambda: "L packages" in reader.text())
        await reader.press("L")
        await reader.until(lambda: isinstance(reader.app.screen, PackagesScreen))
        await reader.until(lambda: len(rows(reader)) > 2)
