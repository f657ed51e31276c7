"""Each state that a test waits for is drawn, so that a failure to draw it is a failure of the test."""

from __future__ import annotations

import pytest

from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline
from tui.widgets.text_pane import TextPane


async def test_what_a_key_leads_to_is_drawn_before_the_next_key(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading(FakePipeline()) as reader:
        drawn = []
        draw = TextPane.render_lines

        def watched(pane: TextPane, *crop: object) -> object:
            drawn.append((pane.id, reader.chosen))
            return draw(pane, *crop)  # type: ignore[arg-type]

        monkeypatch.setattr(TextPane, "render_lines", watched)
        await reader.press("]", "]")
        chosen = [words for pane, words in drawn if pane == "source"]
        assert len(set(chosen)) == 2


async def test_a_failure_to_draw_ends_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    async with reading(FakePipeline()) as reader:
        with monkeypatch.context() as patched:
            patched.setattr(TextPane, "render_lines", broken)
            with pytest.raises(ZeroDivisionError):
                await reader.press("]")
