"""Pictures of the screen. After a change that is meant: `pytest --snapshot-update`, and look at each."""

from __future__ import annotations

from functools import partial
from threading import Semaphore
from typing import TYPE_CHECKING, Protocol

import pytest

from tests.tui.articles import (
    ARABIC,
    ARABIC_FINDINGS,
    CHINESE,
    CHINESE_FINDINGS,
    HOSTILE_FINDINGS,
    HOSTILE_TEXT,
    MANY,
    MANY_FINDINGS,
)
from tests.tui.driving import Reader
from tests.tui.fakes import FakePipeline, no_package
from tui.app import ReaderApp

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.pilot import Pilot

    from tui.state import Phase

Size = tuple[int, int]
SIZES: list[Size] = [(160, 45), (120, 40), (80, 24), (60, 20)]
THEMES = ["textual-dark", "textual-light", "high-contrast"]
VIEWS = {"original": "1", "translation": "2", "both": "3"}


class Compare(Protocol):
    """The fixture of pytest-textual-snapshot."""

    def __call__(
        self, app: ReaderApp, *, terminal_size: Size, run_before: Callable[[Pilot[None]], Awaitable[None]]
    ) -> bool: ...


def by_size(size: Size) -> str:
    return "x".join(map(str, size))


async def _until(
    phase: Phase | None, keys: tuple[str, ...], sentences: int | None, pilot: Pilot[None]
) -> None:
    app = pilot.app
    assert isinstance(app, ReaderApp)
    reader = Reader(app, pilot)
    if phase:
        await reader.until_phase(phase)
    if sentences is not None:
        await reader.until(lambda: reader.screen.current.translated == sentences)
    await reader.press(*keys)


def picture(
    compare: Compare,
    pipeline: FakePipeline,
    *keys: str,
    size: Size = (120, 40),
    phase: Phase | None = "done",
    sentences: int | None = None,
    theme: str = "textual-dark",
) -> bool:
    app = ReaderApp(pipeline.article if phase else None, None, "fr", pipeline=pipeline)
    app.theme = theme
    try:
        return compare(app, terminal_size=size, run_before=partial(_until, phase, keys, sentences))
    finally:
        for screen in app.reviews:
            screen.jobs.cancel()
        pipeline.steps.release(1000)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("view", VIEWS)
def test_views(snap_compare: Compare, view: str, theme: str) -> None:
    assert picture(snap_compare, FakePipeline(), VIEWS[view], "]", "]", theme=theme)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", [size for size in SIZES if size != (120, 40)], ids=by_size)
def test_sizes(snap_compare: Compare, size: Size, view: str) -> None:
    assert picture(snap_compare, FakePipeline(), VIEWS[view], "]", "]", "]", size=size)


# Each state and each kind of text, in one theme at one size and in another theme at another.
LOOKS: list[tuple[Size, str]] = [((120, 40), "textual-dark"), ((80, 24), "high-contrast")]
looks = pytest.mark.parametrize(("size", "theme"), LOOKS, ids=["120x40-dark", "80x24-high-contrast"])


@looks
def test_empty(snap_compare: Compare, size: Size, theme: str) -> None:
    assert picture(snap_compare, FakePipeline([], []), size=size, theme=theme)


@looks
def test_translating(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(steps=Semaphore(4))
    assert picture(snap_compare, pipeline, phase="translating", sentences=4, size=size, theme=theme)


@looks
def test_stopped(snap_compare: Compare, size: Size, theme: str) -> None:
    assert picture(snap_compare, FakePipeline(stop_after=3), phase="stopped", size=size, theme=theme)


@looks
def test_failed(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(plan_error=no_package())
    assert picture(snap_compare, pipeline, phase="failed", size=size, theme=theme)


@looks
def test_finished(snap_compare: Compare, size: Size, theme: str) -> None:
    assert picture(snap_compare, FakePipeline(), size=size, theme=theme)


@looks
def test_no_findings(snap_compare: Compare, size: Size, theme: str) -> None:
    assert picture(snap_compare, FakePipeline(specs=[]), size=size, theme=theme)


@looks
def test_200_findings(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(MANY, MANY_FINDINGS)
    assert picture(snap_compare, pipeline, "shift+tab", "end", size=size, theme=theme)


@looks
def test_hostile(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(HOSTILE_TEXT, HOSTILE_FINDINGS, name="[red]name[$accent].txt")
    assert picture(snap_compare, pipeline, "]", size=size, theme=theme)


@looks
def test_chinese(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(CHINESE, CHINESE_FINDINGS, languages=("zh", "en"))
    assert picture(snap_compare, pipeline, "]", size=size, theme=theme)


@looks
def test_arabic(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(ARABIC, ARABIC_FINDINGS, languages=("ar", "en"))
    assert picture(snap_compare, pipeline, "]", size=size, theme=theme)


def test_list_with_the_focus(snap_compare: Compare) -> None:
    assert picture(snap_compare, FakePipeline(), "tab", "tab", "j", "j", "j")


def test_a_sentence_that_is_not_to_be_trusted(snap_compare: Compare) -> None:
    assert picture(snap_compare, FakePipeline(doubtful=2), "J", "J", "J")


def test_without_colours(snap_compare: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert picture(snap_compare, FakePipeline(), "]", "]", "slash", *"haddad", "enter")


@pytest.mark.parametrize("size", [(120, 40), (60, 20)], ids=by_size)
@pytest.mark.parametrize("key", ["question_mark", "l", "o"], ids=["help", "languages", "open"])
def test_dialogs(snap_compare: Compare, key: str, size: Size) -> None:
    assert picture(snap_compare, FakePipeline(), key, size=size)


@pytest.mark.parametrize("size", [(120, 40), (60, 20)], ids=by_size)
def test_first_screen(snap_compare: Compare, size: Size) -> None:
    assert picture(snap_compare, FakePipeline(), phase=None, size=size)
