"""Opening articles, the first screen, translating again and translating back."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Semaphore
from typing import TYPE_CHECKING

import pytest
from textual import events
from textual.widgets import Input, OptionList

from tests.tui.driving import Reader, reading
from tests.tui.fakes import FakePipeline, no_package
from tui import history
from tui.messages import PathsCompleted
from tui.screens.help import HelpScreen
from tui.screens.open import OpenScreen
from tui.screens.packages import PackagesScreen
from tui.screens.welcome import WelcomeScreen

if TYPE_CHECKING:
    from textual.screen import Screen

WORDS = "The harbour is closed. Nobody knows why.\n\nIt rains."


def dialog(reader: Reader) -> Screen[object]:
    return reader.app.screen


async def type_path(reader: Reader, path: str) -> None:
    await reader.press("o")
    await reader.until(lambda: isinstance(dialog(reader), OpenScreen))
    dialog(reader).query_one(Input).value = path
    await reader.pilot.pause()


# Opening


async def test_o_opens_another_article() -> None:
    Path("news.txt").write_text(WORDS)
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        await reader.press("]", "G")
        await type_path(reader, "news.txt")
        await reader.press("enter")
        await reader.until(lambda: reader.screen.current.article.name == "news.txt")
        await reader.until_phase("done")
        assert "The harbour is closed" in reader.text(reader.source)
        assert "news.txt" in reader.text("#top")
        assert reader.screen.chosen is None
        assert pipeline.planned[-1] == (None, None)
        assert history.load().recent == (str(Path.cwd() / "news.txt"),)


async def test_what_was_being_translated_is_given_up() -> None:
    Path("news.txt").write_text(WORDS)
    pipeline = FakePipeline(steps=Semaphore(2))
    async with reading(pipeline, until="translating") as reader:
        await type_path(reader, "news.txt")
        await reader.press("enter")
        await reader.until(lambda: len(pipeline.planned) == 2)
        pipeline.steps.release(20)
        await reader.until_phase("done")
        assert reader.screen.current.total == 2
        assert "Hambourg" not in reader.text(reader.target)


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("no.txt", "✗ There is no file no.txt."),
        (".", "✗ . is a folder."),
        ("picture.png", "✗ picture.png is an image, not a text."),
        ("empty.txt", "✗ empty.txt holds no text."),
        ("-", "✗ There is no file ./-. Check the path."),
        ("q.example/a", "✗ There is no file q.example/a. Is it an address? Write https://q.example/a."),
    ],
)
async def test_what_cannot_be_opened_is_said_in_the_dialog(path: str, problem: str) -> None:
    Path("picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    Path("empty.txt").touch()
    async with reading(FakePipeline()) as reader:
        await type_path(reader, path)
        await reader.press("enter")
        await reader.until(lambda: problem in reader.text())
        await reader.press("escape")
        assert reader.screen.current.article.name == "harbour.txt"
        assert reader.phase == "done"
    assert history.load().recent == ()


async def test_a_problem_stays_said_when_the_completions_come_late() -> None:
    async with reading(FakePipeline()) as reader:
        await type_path(reader, "no.txt")
        await reader.press("enter")
        await reader.until(lambda: "✗ There is no file no.txt." in reader.text())
        dialog(reader).post_message(PathsCompleted("no.txt", ()))
        await reader.pilot.pause()
        assert "✗ There is no file no.txt." in reader.text()


async def test_what_is_typed_before_the_field_is_there_is_the_path() -> None:
    async with reading(FakePipeline()) as reader:
        driver = reader.app._driver
        assert driver
        reader.app.action_open()
        for key in "liter":
            fast = events.Key(key, key)
            fast.set_sender(reader.app)
            driver.send_message(fast)
        await reader.until(lambda: dialog(reader).query(Input))
        assert dialog(reader).query_one(Input).value == "liter"


async def test_paths_are_completed() -> None:
    Path("folder").mkdir()
    Path("folder/newer [b].txt").write_text(WORDS)
    Path("folder/news.txt").write_text(WORDS)
    async with reading(FakePipeline()) as reader:
        await type_path(reader, "fo")
        field, options = dialog(reader).query_one(Input), dialog(reader).query_one(OptionList)
        await reader.until(lambda: options.option_count == 1)
        await reader.press("tab")
        assert field.value == "folder/"
        await reader.until(lambda: options.option_count == 2)
        assert "newer [b].txt" in reader.text()
        offered = options.get_option_at_index(0)
        await reader.press("tab")
        assert field.value == "folder/new"
        # The same two are looked for anew, and offered anew.
        await reader.until(lambda: options.option_count == 2)
        await reader.until(lambda: options.get_option_at_index(0) is not offered)
        await reader.press("down", "down", "up", "enter")
        await reader.until(lambda: reader.screen.current.article.name == "folder/newer [b].txt")


async def test_enter_goes_into_a_folder() -> None:
    Path("folder").mkdir()
    async with reading(FakePipeline()) as reader:
        await type_path(reader, "f")
        await reader.until(lambda: dialog(reader).query_one(OptionList).option_count == 1)
        await reader.press("down", "enter")
        assert dialog(reader).query_one(Input).value == "folder/"
        await reader.until(lambda: "Nothing here begins with that." in reader.text())


async def test_recent_articles_are_offered() -> None:
    Path("news.txt").write_text(WORDS)
    history.add_article("gone.txt")
    history.add_article("news.txt")
    async with reading(FakePipeline()) as reader:
        await reader.press("o")
        await reader.until(lambda: "news.txt" in reader.text() and "gone.txt" in reader.text())
        await reader.press("down", "enter")
        await reader.until(lambda: reader.screen.current.article.name.endswith("/news.txt"))
    kept = json.loads(history.path().read_text())
    assert "harbour is closed" not in str(kept)


# The first screen


async def test_without_an_article_it_says_what_to_press() -> None:
    async with reading(FakePipeline(), with_article=False) as reader:
        assert isinstance(reader.app.screen, WelcomeScreen)
        shown = reader.text()
        for words in ("o ", "Open an article", "s  ", "Open the sample", "q   "):
            assert words in shown
        await reader.press("L")
        assert isinstance(reader.app.screen, PackagesScreen)
        await reader.press("escape", "question_mark")
        assert isinstance(reader.app.screen, HelpScreen)
        assert reader.text().index("Before an article is open") < reader.text().index("Anywhere")
        await reader.press("escape", "q")
        assert not reader.app.is_running


async def test_the_sample_opens_from_the_first_screen() -> None:
    async with reading(FakePipeline(), with_article=False) as reader:
        await reader.press("enter")
        await reader.until(lambda: reader.app.reviews)
        await reader.until_phase("done")
        assert "NATO" in reader.text(reader.source)


async def test_an_article_opens_from_the_first_screen() -> None:
    Path("news.txt").write_text(WORDS)
    async with reading(FakePipeline(), with_article=False) as reader:
        await type_path(reader, "news.txt")
        await reader.press("enter")
        await reader.until(lambda: reader.app.reviews)
        await reader.until_phase("done")
        assert "The harbour is closed" in reader.text(reader.source)


# Again


async def test_t_translates_a_finished_text_again_without_the_memory() -> None:
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        await reader.press("]", "t")
        await reader.until(lambda: len(pipeline.anew) == 2 and reader.phase == "done")
        assert pipeline.anew == [False, True]
        assert len(pipeline.planned) == 1
        assert reader.notices == ["Translating again, without the translation memory."]
        assert reader.screen.current.translated == 8


async def test_going_on_with_a_new_translation_still_leaves_the_memory_out() -> None:
    pipeline = FakePipeline(steps=Semaphore(8 + 3))
    async with reading(pipeline) as reader:
        await reader.press("t")
        await reader.until(lambda: reader.screen.current.translated == 3)
        await reader.press("escape")
        pipeline.steps.release(1)
        await reader.until_phase("stopped")
        pipeline.steps.release(10)
        await reader.press("t")
        await reader.until_phase("done")
        assert pipeline.anew == [False, True, True]


# Back


async def test_b_translates_back_and_returns_without_translating() -> None:
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        first = reader.screen
        await reader.press("]", "B")
        await reader.until(lambda: len(reader.app.reviews) == 2)
        await reader.until_phase("done")
        assert pipeline.planned == [(None, "fr"), ("fr", "en")]
        assert "Le port de Hambourg" in reader.text(reader.source)
        assert "harbour.fr.txt" in reader.text("#top")
        assert "French → English" in reader.text("#top")
        assert "translated back. B returns." in reader.text("#detail")
        await reader.press("J")
        await reader.until(lambda: "Original  (Hamburg) The port of Hamburg" in reader.text("#detail"))
        await reader.press("B")
        assert reader.screen is first
        assert reader.app.screen is first
        assert first.chosen is not None
        assert "The port of Hamburg" in reader.text(reader.source)
        assert len(pipeline.planned) == 2


async def test_leaving_what_is_translated_back_while_it_runs() -> None:
    pipeline = FakePipeline(steps=Semaphore(8 + 1))
    async with reading(pipeline) as reader:
        await reader.press("B")
        await reader.until(lambda: len(reader.app.reviews) == 2 and reader.screen.current.translated == 1)
        await reader.press("B")
        assert len(reader.app.reviews) == 1
        assert reader.phase == "done"
        pipeline.steps.release(10)


async def test_opening_an_article_leaves_what_was_translated_back() -> None:
    Path("news.txt").write_text(WORDS)
    async with reading(FakePipeline()) as reader:
        await reader.press("B")
        await reader.until(lambda: len(reader.app.reviews) == 2)
        await type_path(reader, "news.txt")
        await reader.press("enter")
        await reader.until(lambda: reader.screen.current.article.name == "news.txt")
        assert len(reader.app.reviews) == 1
        assert reader.app.screen is reader.screen


async def test_no_package_leads_back() -> None:
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        pipeline.plan_error = no_package()
        await reader.press("B")
        await reader.until(lambda: reader.notices)
        assert reader.notices[-1].startswith("No installed package translates from Welsh")
        assert len(reader.app.reviews) == 1


async def test_nothing_to_translate_back() -> None:
    pipeline = FakePipeline(steps=Semaphore(0))
    async with reading(pipeline, until="translating") as reader:
        await reader.press("B")
        assert reader.notices == ["The translation is still running; esc stops it."]
    async with reading(FakePipeline(plan_error=no_package()), until="failed") as reader:
        await reader.press("B")
        assert reader.notices == ["There is nothing to translate back: nothing is translated; t tries again."]
