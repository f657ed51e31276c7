"""Sentences, search and copying."""

from __future__ import annotations

from threading import Semaphore
from typing import TYPE_CHECKING

import pytest
from textual import events

from tests.tui.articles import LAST, LONG
from tests.tui.driving import reading
from tests.tui.fakes import HARBOUR, FakePipeline
from tui.settings.keys import Keys
from tui.settings.settings import Settings
from tui.widgets.search_bar import SearchBar

if TYPE_CHECKING:
    from tui.widgets.text_pane import TextPane


def marked_rows(pane: TextPane) -> str:
    """The text of the rows that have the bar of the current sentence."""
    rows = [pane.render_line(y).text for y in range(pane.size.height)]
    return " ".join(row[2:].strip() for row in rows if row[1:2] == "▎")


async def test_sentence_steps_mark_both_sides() -> None:
    async with reading(FakePipeline()) as reader:
        seen = []
        for key in ("J", "J", "J", "J", "K", "}", "}", "{", "{", "{", "{"):
            await reader.press(key)
            seen.append((marked_rows(reader.source), marked_rows(reader.target)))
        sentences = [pair for paragraph in HARBOUR for pair in paragraph]
        assert seen[:5] == [sentences[index] for index in (0, 1, 2, 3, 2)]
        assert seen[5:] == [sentences[index] for index in (3, 6, 3, 1, 0, 0)]


async def test_the_first_step_marks_what_is_in_sight() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press("space", "space")
        top = reader.source.scroll_y
        await reader.press("J")
        assert marked_rows(reader.source) in reader.text(reader.source)
        assert reader.source.scroll_y == top
        await reader.press("g", "J")
        assert marked_rows(reader.source) == "Sentence 0 of the original."


async def test_sentence_steps_scroll() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press(*["J"] * 60)
        assert marked_rows(reader.target) == "Phrase 59 de la traduction, un peu plus longue."
        await reader.press("2", "J")
        assert "Phrase 60" in reader.text(reader.target)


async def test_a_click_marks_the_sentence() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.pilot.click(reader.target, offset=(10, 5))
        await reader.pilot.pause()
        assert marked_rows(reader.source).startswith("“We have lost ships")


async def test_earlier_searches_come_back() -> None:
    async with reading(FakePipeline()) as reader:
        for words in ("docker", "Hamburg", "docker"):
            await reader.press("slash", *words, "enter")
        await reader.press("slash", "up", "up")
        bar = reader.screen.query_one(SearchBar)
        assert bar.value == "Hamburg"
        assert "“Hamburg” 1 of" in reader.text("#status")
        await reader.press("up", "down")
        assert bar.value == "docker"
        await reader.press("down")
        assert bar.value == ""


async def test_search_in_both_texts() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("slash", *"docker")
        assert "“docker” 1 of 2" in reader.text("#status")
        await reader.press("enter")
        assert reader.app.focused is reader.source
        assert [len(pane.text.places_of("hit")) for pane in (reader.source, reader.target)] == [1, 1]
        assert len(reader.source.text.places_of("current_hit")) == 1
        await reader.press("n")
        assert "2 of 2" in reader.text("#status")
        assert len(reader.target.text.places_of("current_hit")) == 1
        assert not reader.source.text.places_of("current_hit")
        await reader.press("n")
        assert "1 of 2" in reader.text("#status")
        await reader.press("N")
        assert "2 of 2" in reader.text("#status")
        await reader.press("escape")
        assert not reader.source.text.places_of("hit")
        assert "docker”" not in reader.text("#status")
        await reader.press("n")
        assert reader.notices == ["Nothing is searched for: / starts a search."]


async def test_what_is_not_found_for_its_capitals_is_told() -> None:
    async with reading(FakePipeline(), (60, 20)) as reader:
        await reader.press("slash", *"DOCKERS AND ALL")
        said = "not found; capitals count when you type one"
        assert said in reader.text("#status")
        await reader.press("enter", "slash", *"Nobody")  # as it is written
        assert "1 of 1" in reader.text("#status")
        await reader.press("enter", "slash", *"dockers and all")
        assert "not found" in reader.text("#status")
        assert said not in reader.text("#status")


async def test_search_jumps_while_typing_and_escape_gives_up() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press("slash", *"sentence 150")
        assert "Sentence 150" in reader.text(reader.source)
        await reader.press("x")
        assert "“sentence 150x” not found" in reader.text("#status")
        await reader.press("escape")
        assert not reader.screen.texts.is_searching
        assert reader.app.focused is reader.source
        assert reader.phase == "done"


async def test_a_search_that_is_stopped_leaves_no_field_open() -> None:
    settings = Settings(keys=Keys({"search.leave": "f7"}))
    async with reading(FakePipeline(LONG, LAST), settings=settings) as reader:
        await reader.press("slash", *"sentence", "escape")
        assert not reader.screen.texts.is_searching
        assert not reader.screen.query_one(SearchBar).display
        assert reader.app.focused is reader.source


async def test_a_search_leaves_room_for_the_keys_on_a_narrow_screen() -> None:
    async with reading(FakePipeline(), (70, 30)) as reader:
        await reader.press("slash", *"docker", "enter")
        line = reader.text("#status")
        assert "“docker” 1 of 2" in line
        assert "q quit" in line


@pytest.mark.parametrize(("key", "query"), [("enter", "docker"), ("escape", "")])
async def test_keys_that_come_at_once_are_not_taken_for_words_to_search_for(key: str, query: str) -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("slash", *"docker")
        driver = reader.app._driver
        assert driver
        for fast in (events.Key(key, None), events.Key("2", "2")):
            fast.set_sender(reader.app)
            driver.send_message(fast)
        await reader.until(lambda: reader.screen.view == "translation")
        assert reader.screen.query_one(SearchBar).value == "docker"
        assert reader.screen.texts.is_searching is bool(query)


async def test_search_finds_only_what_is_shown() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("slash", *"docker", "enter", "2")
        assert "1" in reader.text("#status").split("docker”")[1]
        assert "of 1" in reader.text("#status")
        await reader.press("n", "3")
        assert "2 of 2" in reader.text("#status")


async def test_search_goes_on_while_the_translation_grows() -> None:
    pipeline = FakePipeline(steps=Semaphore(0))
    async with reading(pipeline, until="translating") as reader:
        await reader.press("slash", *"docker", "enter")
        assert "1 of 1" in reader.text("#status")
        pipeline.steps.release(8)
        await reader.until_phase("done")
        assert "1 of 2" in reader.text("#status")


async def test_copy_says_what_it_copied() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("y")
        assert reader.notices[-1].startswith("There is nothing to copy")
        await reader.press("J", "y")
        assert reader.app.clipboard == HARBOUR[0][0][0]
        assert reader.notices[-1].startswith("Copied the sentence of the original: (Hamburg) The port")
        await reader.press("tab", "y")
        assert reader.app.clipboard == HARBOUR[0][0][1]
        assert reader.notices[-1].startswith("Copied the sentence of the translation: (Hambourg)")


async def test_the_mouse_selects_within_one_side_across_soft_wrapped_rows() -> None:
    async with reading(FakePipeline()) as reader:
        rows = reader.text(reader.source).splitlines()
        start = (rows[1].index("million"), 1)
        await reader.pilot.mouse_down(reader.source, offset=start)
        await reader.pilot.hover(reader.source, offset=(rows[2].index("containers") + 9, 2))
        await reader.pilot.mouse_up(reader.source, offset=(rows[2].index("containers") + 9, 2))
        await reader.pilot.pause()
        await reader.press("y")
        assert reader.app.clipboard == "million containers"
        assert reader.notices[-1] == "Copied the selection of the original: million containers"
        await reader.pilot.mouse_down(reader.target, offset=(6, 1))
        await reader.pilot.hover(reader.source, offset=(6, 1))
        await reader.pilot.mouse_up(reader.source, offset=(6, 1))
        await reader.pilot.pause()
        assert not reader.source.text.places_of("selection")
        assert reader.target.text.places_of("selection")
        await reader.press("escape")
        assert not reader.target.text.places_of("selection")
        assert reader.phase == "done"


async def test_dragging_beyond_the_edge_scrolls() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.pilot.mouse_down(reader.source, offset=(6, 1))
        for _ in range(4):
            await reader.pilot.hover(reader.figures, offset=(6, 2))
            await reader.pilot.hover(reader.figures, offset=(7, 2))
        await reader.pilot.mouse_up(reader.figures, offset=(7, 2))
        assert reader.source.scroll_y > 0
        await reader.press("y")
        assert len(reader.app.clipboard.splitlines()) > reader.source.size.height // 2
