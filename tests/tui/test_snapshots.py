"""Pictures of the screen. After a change that is meant: `pytest --snapshot-update`, and look at each."""

from __future__ import annotations

from functools import partial
from threading import Semaphore
from typing import TYPE_CHECKING, Protocol

import pytest

from tests.tui.driving import Reader
from tests.tui.fakes import HOSTILE, FakePipeline, Pairs, Spec, no_package
from tui.app import ReaderApp

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.pilot import Pilot

    from tui.state import Phase


class Compare(Protocol):
    """The fixture of pytest-textual-snapshot."""

    def __call__(
        self,
        app: ReaderApp,
        *,
        terminal_size: tuple[int, int],
        run_before: Callable[[Pilot[None]], Awaitable[None]],
    ) -> bool: ...


CHINESE: Pairs = [
    [
        (
            "(汉堡) 港口管理局周二表示，去年汉堡港处理了770万个集装箱，比2022年减少4%。",
            "(Hamburg) The port of Hamburg handled 7.7 million containers last year, 4% fewer than in 2022.",
        ),
        (
            "“最坏的时期已经过去，”局长安娜·彼得森说。",
            "“The worst is behind us,” said its director Anna Petersen.",
        ),
    ],
]
CHINESE_FINDINGS = [
    Spec("figures", "matched", "770万个", "7.7 million"),
    Spec("figures", "missing", "周二", None, "周二 has no counterpart in the translation", "warning"),
    Spec("quotes", "matched", "“最坏的时期已经过去，”", "“The worst is behind us,”", speaker="安娜·彼得森"),
]
HOSTILE_TEXT: Pairs = [
    [(HOSTILE, f"« {HOSTILE} »"), ("[b]Bold[/b] \x1b[31m and 5 [i]", "[b]Gras[/b] et 5 [i]")]
]
HOSTILE_FINDINGS = [
    Spec("quotes", "altered", HOSTILE, HOSTILE, f"reason {HOSTILE}", "error", "[bold]Speaker[/]"),
    Spec("figures", "matched", "5 [i]", "5 [i]"),
]


async def _until(phase: Phase, keys: tuple[str, ...], sentences: int | None, pilot: Pilot[None]) -> None:
    app = pilot.app
    assert isinstance(app, ReaderApp)
    reader = Reader(app, pilot)
    await reader.until_phase(phase)
    if sentences is not None:
        await reader.until(lambda: reader.screen.current.translated == sentences)
    await reader.press(*keys)


def picture(
    compare: Compare,
    pipeline: FakePipeline,
    *keys: str,
    size: tuple[int, int] = (120, 40),
    phase: Phase = "done",
    sentences: int | None = None,
    theme: str = "textual-dark",
) -> bool:
    app = ReaderApp(pipeline.article, None, "fr", pipeline=pipeline)
    app.theme = theme
    try:
        return compare(app, terminal_size=size, run_before=partial(_until, phase, keys, sentences))
    finally:
        app.review.jobs.cancel()
        pipeline.steps.release(1000)


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
@pytest.mark.parametrize(("view", "key"), [("original", "1"), ("translation", "2"), ("both", "3")])
def test_views(snap_compare: Compare, view: str, key: str, theme: str) -> None:
    assert picture(snap_compare, FakePipeline(), key, "]", "]", theme=theme)


@pytest.mark.parametrize("size", [(70, 30), (80, 24), (160, 45)])
def test_sizes(snap_compare: Compare, size: tuple[int, int]) -> None:
    assert picture(snap_compare, FakePipeline(), "]", "]", "]", size=size)


def test_list_with_the_focus(snap_compare: Compare) -> None:
    assert picture(snap_compare, FakePipeline(), "tab", "tab", "j", "j", "j")


def test_translating(snap_compare: Compare) -> None:
    pipeline = FakePipeline(steps=Semaphore(4))
    assert picture(snap_compare, pipeline, phase="translating", sentences=4)


def test_stopped(snap_compare: Compare) -> None:
    pipeline = FakePipeline(stop_after=3)
    assert picture(snap_compare, pipeline, phase="stopped")


def test_failed(snap_compare: Compare) -> None:
    assert picture(snap_compare, FakePipeline(plan_error=no_package()), phase="failed")


def test_no_findings(snap_compare: Compare) -> None:
    assert picture(snap_compare, FakePipeline(specs=[]))


def test_hostile(snap_compare: Compare) -> None:
    pipeline = FakePipeline(HOSTILE_TEXT, HOSTILE_FINDINGS, name="[red]name[$accent].txt")
    assert picture(snap_compare, pipeline, "]")


def test_chinese(snap_compare: Compare) -> None:
    assert picture(snap_compare, FakePipeline(CHINESE, CHINESE_FINDINGS), "]", size=(90, 36))


def test_help(snap_compare: Compare) -> None:
    assert picture(snap_compare, FakePipeline(), "question_mark")
