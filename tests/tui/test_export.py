"""The dialog that asks how the review is exported."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.widgets import Checkbox, Input, RadioSet

from tests.tui.driving import Reader, reading
from tests.tui.fakes import FakePipeline
from tui.screens.export import ExportScreen


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def _asked(reader: Reader) -> ExportScreen:
    await reader.until(lambda: reader.phase == "done")
    await reader.press("ctrl+e")
    await reader.until(lambda: isinstance(reader.app.screen, ExportScreen))
    screen = reader.app.screen
    assert isinstance(screen, ExportScreen)
    return screen


async def test_enter_writes_what_e_would_have_written(folder: Path) -> None:
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        screen = await _asked(reader)
        name = screen.query_one(Input).value
        assert name.endswith(".fr.review.html")
        await reader.press("enter")
        await reader.until(lambda: reader.notices)
        assert reader.notices == [f"Exported to {folder / name}"]
    assert pipeline.wishes == [("html", False, False)]


async def test_the_name_follows_the_format_and_the_format_the_name() -> None:
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        screen = await _asked(reader)
        field, formats = screen.query_one(Input), screen.query_one(RadioSet)
        first = field.value.removesuffix(".html")
        await reader.press("tab", "down", "space")
        assert field.value == f"{first}.md"
        await reader.press("down", "space")
        assert field.value == f"{first}.diptych.json"
        assert screen.query_one("#only-open", Checkbox).disabled  # it has all that is decided
        field.value = "mine.md"
        await reader.pilot.pause()
        assert formats.pressed_index == 1
        screen.query_one("#only-open", Checkbox).value = True
        await reader.press("enter")
        await reader.until(lambda: pipeline.written)
    assert pipeline.wishes == [("md", True, False)]
    assert Path("mine.md").exists()


async def test_a_file_is_overwritten_only_where_that_is_ticked() -> None:
    pipeline = FakePipeline()
    Path("mine.html").write_text("old")
    async with reading(pipeline) as reader:
        screen = await _asked(reader)
        screen.query_one(Input).value = "mine.html"
        await reader.press("enter")
        await reader.until(lambda: "exists already. Tick overwrite" in reader.text())
        screen.query_one(Input).value = f"none{os.sep}mine.html"
        await reader.press("enter")
        await reader.until(lambda: "There is no folder" in reader.text())
        screen.query_one(Input).value = "mine.html"
        screen.query_one("#overwrite", Checkbox).value = True
        await reader.press("enter")
        await reader.until(lambda: pipeline.written)
    assert pipeline.wishes == [("html", False, True)]
    assert Path("mine.html").read_text() != "old"


async def test_escape_writes_nothing() -> None:
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        await _asked(reader)
        await reader.press("escape")
        assert not isinstance(reader.app.screen, ExportScreen)
    assert not pipeline.wishes
