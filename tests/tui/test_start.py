"""What the start puts off until the first frame is on the screen."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline
from tui import app
from tui.cli import arguments
from tui.cli import reading as start
from tui.system import garbage

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def collection() -> Iterator[None]:
    """Leave the collection of garbage as it was."""
    usual = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.enable()
    gc.set_threshold(*usual)


async def test_garbage_is_collected_from_the_first_frame_on() -> None:
    gc.disable()
    async with reading(FakePipeline(), until=None) as reader:
        await reader.until(gc.isenabled)
        assert gc.get_freeze_count()


def test_until_then_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    collecting = []

    def run(*_: object, **__: object) -> int:
        collecting.append(gc.isenabled())
        return 0

    monkeypatch.setattr(garbage, "_USUAL", (777, 7, 7))
    garbage.search_rarely()

    monkeypatch.setattr(start, "_take_terminal", lambda: None)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setattr(app, "run", run)
    assert start.read(arguments.parse([])) == 0
    assert collecting == [False]
    assert gc.isenabled()
    assert gc.get_threshold() == (777, 7, 7)  # a long search would stop the screen
