"""Keys that come faster than the screen can follow: each acts in its turn, in the field it is meant for."""

from __future__ import annotations

from textual import events
from textual.widgets import Input

from tests.tui.driving import Reader, reading
from tests.tui.fakes import HARBOUR, FakePipeline
from tui.screens.writing import Lines, WritingScreen


def type_at_once(reader: Reader, *keys: str) -> None:
    """All keys are there before the reader looks at the first."""
    for key in keys:
        character = {"slash": "/", "colon": ":"}.get(key, key if len(key) == 1 else None)
        reader.app.post_message(events.Key(key, character))


async def test_what_is_typed_behind_the_search_key_is_searched_for() -> None:
    async with reading(FakePipeline(HARBOUR)) as reader:
        type_at_once(reader, "slash", "x", "c")
        await reader.until(lambda: reader.screen.query_one("#search", Input).value == "xc")
        assert not reader.screen.current.decisions.events


async def test_keys_that_mend_a_search_act_in_their_turn() -> None:
    async with reading(FakePipeline(HARBOUR)) as reader:
        type_at_once(reader, "slash", "a", "b", "backspace", "c", "left", "d")
        await reader.until(lambda: len(reader.screen.query_one("#search", Input).value) == 3)
        assert reader.screen.query_one("#search", Input).value == "adc"


async def test_what_is_typed_behind_the_key_that_corrects_is_the_correction() -> None:
    async with reading(FakePipeline(HARBOUR)) as reader:
        await reader.press("J")
        type_at_once(reader, "i", "x", "backspace", "A", "X")
        await reader.until(lambda: reader.app.screen.query(Lines))
        await reader.until(lambda: reader.app.screen.query_one(Lines).text.endswith("X"))
        assert reader.app.screen.query_one(Lines).text.endswith(".AX")
        assert not reader.screen.current.decisions.events


async def test_the_number_of_a_sentence_may_follow_its_key_at_once() -> None:
    async with reading(FakePipeline(HARBOUR)) as reader:
        view = reader.screen.view
        type_at_once(reader, "colon", "2", "enter")
        await reader.until(lambda: reader.screen.sentence == 1)
        assert reader.screen.view == view


async def test_both_ends_of_a_line_are_those_of_the_text_however_it_is_wrapped() -> None:
    async with reading(FakePipeline(HARBOUR), size=(60, 20)) as reader:
        await reader.press("J", "i")
        await reader.until(lambda: isinstance(reader.app.screen, WritingScreen))
        area = reader.app.screen.query_one(Lines)
        area.text = "word " * 40
        area.move_cursor((0, 100))
        await reader.press("ctrl+a")
        assert area.cursor_location == (0, 0)
        area.move_cursor((0, 100))
        await reader.press("ctrl+k")
        assert area.text == "word " * 20
