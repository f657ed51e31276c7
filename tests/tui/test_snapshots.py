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
from translation.errors import PackageMissingError
from translation.packages import folders, index
from translation.packages.index import Offer
from tui.app import ReaderApp
from tui.screens.missing import MissingScreen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from textual.pilot import Pilot

    from tui.view.state import Phase

Size = tuple[int, int]
SIZES: list[Size] = [(160, 45), (120, 40), (80, 24), (60, 20)]
THEMES = {"dark": "textual-dark", "light": "textual-light", "high-contrast": "high-contrast"}
VIEWS = {"original": "1", "translation": "2", "both": "3"}


class Compare(Protocol):
    """The fixture of pytest-textual-snapshot."""

    def __call__(
        self, app: ReaderApp, *, terminal_size: Size, run_before: Callable[[Pilot[None]], Awaitable[None]]
    ) -> bool: ...


def by_size(size: Size) -> str:
    return "x".join(map(str, size))


async def _until(
    phase: Phase | None, keys: tuple[str, ...], sentences: int | None, dialog: bool, pilot: Pilot[None]
) -> None:
    app = pilot.app
    assert isinstance(app, ReaderApp)
    reader = Reader(app, pilot)
    if phase:
        await reader.until_phase(phase)
    if sentences is not None:
        await reader.until(lambda: reader.screen.current.translated == sentences)
    await reader.press(*keys)
    if dialog:
        await reader.until(lambda: app.screen.is_modal)


def picture(
    compare: Compare,
    pipeline: FakePipeline,
    *keys: str,
    size: Size = (120, 40),
    phase: Phase | None = "done",
    sentences: int | None = None,
    dialog: bool = False,
    theme: str = "dark",
) -> bool:
    app = ReaderApp(pipeline.article if phase else None, None, "fr", pipeline=pipeline)
    app.theme = THEMES[theme]
    try:
        return compare(app, terminal_size=size, run_before=partial(_until, phase, keys, sentences, dialog))
    finally:
        for screen in app.reviews:
            screen.jobs.cancel()
        pipeline.steps.release(1000)


def looks(*chosen: tuple[Size, str]) -> pytest.MarkDecorator:
    """Run a test at these sizes and in these themes."""
    ids = [f"{by_size(size)}-{theme}" for size, theme in chosen]
    return pytest.mark.parametrize(("size", "theme"), chosen, ids=ids)


def every_size(turn: int) -> list[tuple[Size, str]]:
    """Each size in one of the themes, and each theme: a row of a Latin square. Three turns are all of it."""
    themes = list(THEMES)
    return [(size, themes[(place + turn) % len(themes)]) for place, size in enumerate(SIZES)]


in_two_looks = looks(((120, 40), "dark"), ((80, 24), "high-contrast"))


@pytest.mark.parametrize(
    ("view", "size", "theme"),
    [
        pytest.param(view, size, theme, id=f"{view}-{by_size(size)}-{theme}")
        for turn, view in enumerate(VIEWS)
        for size, theme in every_size(turn)
    ],
)
def test_finished(snap_compare: Compare, view: str, size: Size, theme: str) -> None:
    assert picture(snap_compare, FakePipeline(), VIEWS[view], "]", "]", "]", size=size, theme=theme)


@pytest.fixture
def at_nine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is decided at nine o'clock."""
    monkeypatch.setattr("tui.view.decided.by_whom", lambda event: f"{event.by} · 2026-11-30 09:00")


async def _decided(pilot: Pilot[None], *, writing: bool) -> None:
    """Approve a sentence, settle two findings, correct a sentence, and write a note on a finding of it."""
    assert isinstance(pilot.app, ReaderApp)
    reader = Reader(pilot.app, pilot)
    await reader.until_phase("done")
    await reader.press("J")
    await reader.decide("A")
    await reader.press("]", "]")
    await reader.decide("x", "c")
    await reader.press("K", "K", "i", *" Oui.")
    await reader.decide("enter")
    await reader.press("[", "m", *"ask")
    await reader.decide("enter")
    if writing:
        await reader.press("i")
        await reader.until(lambda: "altered" in reader.text(pilot.app.screen.query_one("#writing-note")))
    else:
        await reader.press("escape")
        reader.screen.message = None


@looks(*every_size(2))
def test_decided(snap_compare: Compare, at_nine: None, size: Size, theme: str) -> None:
    pipeline = FakePipeline()
    app = ReaderApp(pipeline.article, None, "fr", pipeline=pipeline)
    app.theme = THEMES[theme]
    assert snap_compare(app, terminal_size=size, run_before=partial(_decided, writing=False))


@in_two_looks
def test_correcting(snap_compare: Compare, at_nine: None, size: Size, theme: str) -> None:
    pipeline = FakePipeline()
    app = ReaderApp(pipeline.article, None, "fr", pipeline=pipeline)
    app.theme = THEMES[theme]
    assert snap_compare(app, terminal_size=size, run_before=partial(_decided, writing=True))


@looks(*every_size(0))
def test_empty(snap_compare: Compare, size: Size, theme: str) -> None:
    assert picture(snap_compare, FakePipeline([], []), size=size, theme=theme)


@looks(*every_size(1))
def test_translating(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(steps=Semaphore(4))
    assert picture(snap_compare, pipeline, phase="translating", sentences=4, size=size, theme=theme)


@in_two_looks
def test_stopped(snap_compare: Compare, size: Size, theme: str) -> None:
    assert picture(snap_compare, FakePipeline(stop_after=3), phase="stopped", size=size, theme=theme)


@in_two_looks
def test_failed(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(plan_error=no_package())
    assert picture(snap_compare, pipeline, phase="failed", size=size, theme=theme)


@in_two_looks
def test_no_findings(snap_compare: Compare, size: Size, theme: str) -> None:
    assert picture(snap_compare, FakePipeline(specs=[]), size=size, theme=theme)


@looks(*every_size(2))
def test_200_findings(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(MANY, MANY_FINDINGS)
    assert picture(snap_compare, pipeline, "shift+tab", "end", size=size, theme=theme)


@looks(*every_size(0))
def test_hostile(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(HOSTILE_TEXT, HOSTILE_FINDINGS, name="[red]name[$accent].txt")
    assert picture(snap_compare, pipeline, "]", size=size, theme=theme)


@looks(*every_size(1))
def test_chinese(snap_compare: Compare, size: Size, theme: str) -> None:
    pipeline = FakePipeline(CHINESE, CHINESE_FINDINGS, languages=("zh", "en"))
    assert picture(snap_compare, pipeline, "]", size=size, theme=theme)


@looks(*every_size(2))
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
    assert picture(snap_compare, FakePipeline(), key, dialog=True, size=size)


@pytest.mark.parametrize("size", [(120, 40), (60, 20)], ids=by_size)
def test_first_screen(snap_compare: Compare, size: Size) -> None:
    assert picture(snap_compare, FakePipeline(), phase=None, size=size)


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
    options = pilot.app.screen.query_one(OptionList)
    await reader.until(lambda: options.option_count)

    def has_room() -> bool:
        options.refresh(layout=True)  # a busy machine has been seen to leave it without room for good
        return bool(options.size.height)

    await reader.until(has_room)
    await reader.press("j")


@pytest.mark.parametrize("size", [(120, 40), (60, 20)], ids=by_size)
def test_packages(snap_compare: Compare, mirror: None, size: Size) -> None:
    pipeline = FakePipeline()
    app = ReaderApp(pipeline.article, None, "fr", pipeline=pipeline)
    assert snap_compare(app, terminal_size=size, run_before=_listed)


async def _offered(pilot: Pilot[None]) -> None:
    assert isinstance(pilot.app, ReaderApp)
    await Reader(pilot.app, pilot).until(lambda: isinstance(pilot.app.screen, MissingScreen))


def test_missing(snap_compare: Compare, mirror: None, monkeypatch: pytest.MonkeyPatch) -> None:
    # What is in the original is marked and listed behind the dialog some time later.
    monkeypatch.setattr(FakePipeline, "originals", lambda *_text, **_options: {})
    error = PackageMissingError(
        "No installed package translates Russian to French.",
        "`diptych languages install ru-fr` installs Russian→English (95 MB).",
        "ru",
        "fr",
    )
    pipeline = FakePipeline(plan_error=error)
    app = ReaderApp(pipeline.article, None, "fr", pipeline=pipeline)
    assert snap_compare(app, terminal_size=(100, 30), run_before=_offered)
