"""Messages to the reader: one message at a time, beside the text, with the keys as they are."""

from __future__ import annotations

import pytest
from textual.widgets._toast import Toast

from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline
from tui.app import seconds_to_read
from tui.settings.keys import Keys
from tui.settings.settings import Settings


async def test_the_newest_message_replaces_the_others() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("f", "f", "F", "y")
        assert len(reader.notices) == 4
        assert [toast._notification.message for toast in reader.app.screen.query(Toast)] == reader.notices[
            -1:
        ]
        assert "Listed" not in reader.text()


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)])
async def test_a_message_leaves_the_texts_and_the_keys_to_be_read(size: tuple[int, int]) -> None:
    async with reading(FakePipeline(), size) as reader:
        await reader.press("a")
        toast = reader.app.screen.query_one(Toast)
        assert toast.region.width
        assert toast.region.y >= reader.screen.query_one("#texts").region.bottom
        assert toast.region.bottom <= reader.screen.query_one("#status").region.y
        assert "translation." in reader.text()


async def test_a_long_message_is_seen_longer() -> None:
    async with reading(FakePipeline()) as reader:
        reader.app.notify("x" * 150)
        await reader.until(lambda: reader.app.screen.query(Toast))
        assert reader.app.screen.query_one(Toast)._notification.timeout == seconds_to_read("x" * 150) > 10
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
        await reader.until(lambda: "x end" in reader.text() or "▌ end" in reader.text())
