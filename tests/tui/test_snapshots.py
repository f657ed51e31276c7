"""Pictures of the screen. After a change that is meant: `pytest --snapshot-update`, and look at each."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from threading import Semaphore
from typing import TYPE_CHECKING, Protocol

import pytest
from textual.widgets import OptionList

from tests.making import put_package
from tests.tui.driving import Reader
from tests.tui.fakes import HOSTILE, FakePipeline, Pairs, Spec, no_package
from translation.errors import PackageMissingError
from translation.packages import folders, index
from translation.packages.index import Offer
from tui.app import ReaderApp
from tui.screens.missing import MissingScreen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

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


MIRROR = "https://mirror.example/index.json"


@pytest.fixture
def mirror(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An index that was loaded just now, and packages in every state."""
    monkeypatch.setenv("DIPTYCH_INDEX", MIRROR)
    offers = [
        Offer(source, target, "1.9", (f"https://mirror.example/{source}_{target}.argosmodel",), size)
        for source, target, size in (("ru", "en", 95_000_000), ("en", "ru", None), ("de", "en", 121_000_000))
    ]
    entries = [asdict(offer) for offer in offers]
    kept = {"url": MIRROR, "loaded": datetime.now(UTC).isoformat(), "offers": entries}
    folders.write(index._file(MIRROR), kept)
    put_package(home, "de-en", "1.8")
    put_package(home, "es-en", "1.0")
    (put_package(home, "pt-en", "1.0") / "model" / "model.bin").unlink()


async def _listed(pilot: Pilot[None]) -> None:
    assert isinstance(pilot.app, ReaderApp)
    reader = Reader(pilot.app, pilot)
    await reader.until_phase("done")
    await reader.press("L")
    await reader.until(lambda: pilot.app.screen.query_one(OptionList).option_count)
    await reader.press("j")


@pytest.mark.parametrize("size", [(120, 40), (70, 24)])
def test_packages(snap_compare: Compare, mirror: None, size: tuple[int, int]) -> None:
    pipeline = FakePipeline()
    app = ReaderApp(pipeline.article, None, "fr", pipeline=pipeline)
    assert snap_compare(app, terminal_size=size, run_before=_listed)


async def _offered(pilot: Pilot[None]) -> None:
    assert isinstance(pilot.app, ReaderApp)
    await Reader(pilot.app, pilot).until(lambda: isinstance(pilot.app.screen, MissingScreen))


def test_missing(snap_compare: Compare, mirror: None) -> None:
    error = PackageMissingError(
        "No installed package translates Russian to French.",
        "`diptych languages install ru-fr` installs Russian→English (95 MB).",
        "ru",
        "fr",
    )
    pipeline = FakePipeline(plan_error=error)
    app = ReaderApp(pipeline.article, None, "fr", pipeline=pipeline)
    assert snap_compare(app, terminal_size=(100, 30), run_before=_offered)
