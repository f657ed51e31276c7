"""What the start puts off until the first frame is on the screen."""

from __future__ import annotations

import gc
import subprocess
import sys
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

# Each takes more than a hundredth of the time until the first frame.
UNWANTED = (
    "argostranslate", "babel", "ctranslate2", "jinja2", "langdetect", "sqlite3", "translation.checks.figures",
    "translation.checks.quotes", "translation.text.detection", "translation.text.protected", "urllib.request",
)  # fmt: skip

# The translation begins when the article is on the screen.
UNTIL_THE_FIRST_FRAME = f"""
import sys
before = set(sys.modules)  # whatever measures the tests has loaded modules, too
from translation.resources import SAMPLE
from translation.sources import loading
from tui.app import ReaderApp
from tui.jobs.article import ArticleJobs
def translate(*_):
    print("loaded:", *(name for name in {UNWANTED} if name in sys.modules and name not in before))
    app.exit()
ArticleJobs.translate = translate
app = ReaderApp(loading.load(str(SAMPLE)), None, "fr")
app.run(headless=True)
"""


@pytest.fixture(autouse=True)
def collection() -> Iterator[None]:
    """Leave the collection of garbage as it was."""
    usual = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.enable()
    gc.set_threshold(*usual)


def test_what_the_first_frame_needs_not_is_not_loaded_before() -> None:
    command = [sys.executable, "-c", UNTIL_THE_FIRST_FRAME]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "loaded:\n" in ended.stdout


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
