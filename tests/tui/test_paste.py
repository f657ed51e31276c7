"""What is pasted after the key for it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events

from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline
from tui import history, places
from tui.jobs.article import free_path
from tui.screens.paste import PasteScreen

if TYPE_CHECKING:
    from pathlib import Path


async def test_a_text_that_is_pasted_is_read(tmp_path: Path) -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("P")
        assert "Paste the text of an article now" in reader.text()
        reader.app.screen.post_message(events.Paste("La crue.\n\nElle a duré 9 jours."))
        await reader.until(lambda: reader.screen.current.article.text == "La crue.\n\nElle a duré 9 jours.")
        assert "pasted text" in reader.text()
        await reader.press("I")
        assert "Read from: pasted text" in reader.text()
        await reader.press("escape")
        screen = reader.screen
        assert screen.current.review is not None
        assert free_path(tmp_path, screen.current.review).name == "pasted.fr.review.html"
        screen.action_reload()
        await reader.until(lambda: "no file that could be read again" in reader.text())
        assert places.whole_name("pasted text") == places.stamp_of("pasted text") == ""
        assert history.load().recent == ()


async def test_a_path_that_is_pasted_is_opened(tmp_path: Path) -> None:
    (tmp_path / "a b.txt").write_text("La crue.")
    async with reading(FakePipeline()) as reader:
        await reader.press("P")
        reader.app.screen.post_message(events.Paste(f"'{tmp_path}/a b.txt'"))
        await reader.until(lambda: reader.screen.current.article.text == "La crue.")


async def test_it_closes_without_reading_anything() -> None:
    async with reading(FakePipeline()) as reader:
        before = reader.screen.current.article
        await reader.press("P", "escape")
        assert not isinstance(reader.app.screen, PasteScreen)
        assert reader.screen.current.article is before
