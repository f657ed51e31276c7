"""Start the reader on a fake pipeline, wait for what should happen, and read the screen."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from textual.notifications import Notify

from tests.processes import PATIENCE
from tui.app import ReaderApp
from tui.jobs.review_file import ReviewFile
from tui.widgets.findings_list import FindingsList
from tui.widgets.text_pane import TextPane

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from pathlib import Path

    from textual.message import Message
    from textual.pilot import Pilot
    from textual.widget import Widget

    from tests.tui.fakes import FakePipeline
    from tui.screens.review import ReviewScreen
    from tui.settings.settings import Settings
    from tui.view.state import Phase


class Reader:
    """A running reader as a test sees it."""

    def __init__(self, app: ReaderApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot
        self.notices: list[str] = []  # the messages so far; only the last is seen

    @property
    def screen(self) -> ReviewScreen:
        """The review that is shown, or was last."""
        return self.app.reviews[-1]

    @property
    def source(self) -> TextPane:
        return self.screen.query_one("#source", TextPane)

    @property
    def target(self) -> TextPane:
        return self.screen.query_one("#target", TextPane)

    @property
    def quotes(self) -> FindingsList:
        return self.screen.query_one("#quotes", FindingsList)

    @property
    def figures(self) -> FindingsList:
        return self.screen.query_one("#figures", FindingsList)

    @property
    def findings(self) -> FindingsList:
        return self.screen.query_one("#findings", FindingsList)

    @property
    def chosen(self) -> str:
        """The words of the chosen finding, as the original has them."""
        finding = self.screen.chosen
        item = finding and (finding.source or finding.target)
        return item.text if item else ""

    @property
    def phase(self) -> Phase:
        return self.screen.current.phase

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def decide(self, *keys: str) -> None:
        """Press keys one after the other, each of which decides something."""
        for key in keys:
            events = self.screen.current.decisions.events
            await self.press(key)
            await self.until(partial(self._has_decided, len(events)))

    def _has_decided(self, events: int) -> bool:
        return len(self.screen.current.decisions.events) > events

    def decision(self, words: str) -> str:
        """What is decided of the finding of these words of the original."""
        state = self.screen.current
        finding = next(one for one in state.findings if one.source and one.source.text == words)
        return state.decisions.of(finding).decision

    async def until(self, condition: Callable[[], object]) -> None:
        """Go on as soon as `condition` is true."""
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, "waited in vain"
            await asyncio.sleep(0.005)
            await self.pilot.pause()
        await self.pilot.pause()

    async def until_phase(self, phase: Phase) -> None:
        await self.until(lambda: self.phase == phase)

    def text(self, widget: Widget | str | None = None) -> str:
        """What stands on the screen, or in a widget, row by row."""
        if isinstance(widget, str):
            widget = self.screen.query_one(widget)
        rows = [strip.text for strip in self.app.screen._compositor.render_strips()]
        if widget is not None:
            region = widget.region
            rows = [row[region.x : region.right] for row in rows[region.y : region.bottom]]
        return "\n".join(rows)


@asynccontextmanager
async def reading(
    pipeline: FakePipeline,
    size: tuple[int, int] = (120, 40),
    *,
    until: Phase | None = "done",
    settings: Settings | None = None,
    problems: Sequence[str] = (),
    with_article: bool = True,
    review_file: Path | None = None,
) -> AsyncIterator[Reader]:
    """A reader of the pipeline's article (or of none), once it is in the phase `until`."""
    article = pipeline.article if with_article else None
    app = ReaderApp(
        article,
        None,
        "fr",
        settings=settings,
        problems=problems,
        pipeline=pipeline,
        review_file=ReviewFile(review_file) if review_file else None,
    )
    notices: list[str] = []

    def note(message: Message) -> None:
        if isinstance(message, Notify):
            notices.append(message.notification.message)

    async with app.run_test(size=size, notifications=True, message_hook=note) as pilot:
        reader = Reader(app, pilot)
        reader.notices = notices
        await pilot.pause()
        try:
            if until and with_article:
                await reader.until_phase(until)
            yield reader
        finally:
            for screen in app.reviews:
                screen.jobs.cancel()
            pipeline.steps.release(1000)  # let a waiting thread go
