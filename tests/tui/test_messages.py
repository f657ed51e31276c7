"""Messages to the reader: one message at a time, beside the text, with the keys as they are."""

from __future__ import annotations

import pytest
from textual.widgets._toast import Toast

from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline
from tui.app import seconds_to_read
from tui.screens.languages import LanguagesScreen
from tui.settings.keys import Keys
from tui.settings.settings import Settings
from tui.widgets.status_line import Message, StatusLine


async def test_the_newest_message_replaces_the_others() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("f", "f", "F", "y")
        assert len(reader.notices) == 4
        assert "There is nothing to copy" in reader.text("#status")
        assert "Listed:" not in reader.text()


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20), (40, 14)])
async def test_a_message_covers_neither_the_texts_nor_the_detail(size: tuple[int, int]) -> None:
    async with reading(FakePipeline(), size) as reader:
        detail = reader.text("#detail")
        await reader.press("a")
        said = " ".join(reader.text("#status").split())
        assert "Mark a translated sentence first, with J or a click, to choose another translation." in said
        assert reader.text("#detail") == detail
        assert not reader.app.screen.query(Toast)
        assert reader.screen.query_one("#status").region.bottom == size[1]


async def test_keys_stand_beside_a_message_that_leaves_room() -> None:
    async with reading(FakePipeline(), (120, 40)) as reader:
        await reader.press("a")
        assert reader.text("#status").strip().startswith("] finding")
        reader.screen.tell(Message("Gone soon."), 0.01)
        await reader.until(lambda: "Gone soon." not in reader.text("#status"))
        assert "q quit" in reader.text("#status")


async def test_over_a_dialog_a_message_is_a_toast_and_the_line_has_the_dialogs_keys() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("l")
        await reader.until(lambda: isinstance(reader.app.screen, LanguagesScreen))
        await reader.until(lambda: "esc close" in str(reader.screen.query_one(StatusLine).render()))
        reader.app.notify("Hear [this].")
        await reader.until(lambda: reader.app.screen.query(Toast))
        await reader.press("escape")
        await reader.until(lambda: "q quit" in reader.text("#status"))


async def test_a_long_message_is_seen_longer() -> None:
    assert seconds_to_read("x" * 150) > 10
    assert seconds_to_read("Listed: errors.") < 4


async def test_messages_name_the_keys_as_the_settings_have_them() -> None:
    changed = {
        "sentence.next": "f2",
        "translation.stop": "f3",
        "translation.resume": "f4",
        "search.start": "f5",
        "findings.filter": "f6",
    }
    pipeline = FakePipeline()
    pipeline.steps._value = 0
    async with reading(pipeline, until="translating", settings=Settings(keys=Keys(changed))) as reader:
        await reader.press("a", "y", "n", "B", "f4")
        await reader.press("f3")
        pipeline.steps.release(1)
        await reader.until_phase("stopped")
        expected = [
            ("F2", "Mark a translated sentence first"),
            ("F2", "nothing to copy"),
            ("F5", "Nothing is searched for"),
            ("F3", "still running"),
            ("F3", "still running"),
        ]
        for notice, (key, words) in zip(reader.notices, expected, strict=True):
            assert key in notice
            assert words in notice


@pytest.mark.parametrize("length", [*range(50, 60), 200])
async def test_a_message_as_long_as_the_screen_is_wide_is_seen_in_full(length: int) -> None:
    async with reading(FakePipeline(), (60, 20)) as reader:
        reader.app.notify("x" * (length - 4) + " end")
        await reader.until(lambda: "end" in reader.text("#status").split("x")[-1])
