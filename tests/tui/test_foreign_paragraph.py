"""A paragraph in another language, in the reader with the real pipeline."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.processes import PATIENCE
from translation.sources.loading import from_text
from tui.app import ReaderApp
from tui.backend import ProductPipeline

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from translation.model import Review

ENGLISH = "The mayor of Neustadt resigned on Tuesday after an audit found that 1,550 library books were gone."
GERMAN = (
    "„Ich habe die Bücher nie selbst ausgeliehen, aber ich trage die Verantwortung dafür, dass 1.505"
    " von ihnen nicht mehr zu finden sind“, schrieb sie. „Das tut mir leid.“"
)


async def finished(app: ReaderApp, pilot: Pilot[None], before: Review | None = None) -> Review:
    """The next review after `before` that is translated to its end."""
    deadline = time.monotonic() + PATIENCE
    while True:
        state = app.review.current
        if state.phase == "done" and state.review and state.review is not before:
            return state.review
        assert time.monotonic() < deadline, state.phase
        await pilot.pause(0.05)


async def test_a_foreign_paragraph_is_left_alone_when_all_is_translated_again(small_models: None) -> None:
    article = from_text("\n\n".join([ENGLISH, ENGLISH, GERMAN, ENGLISH]), "-")
    app = ReaderApp(article, target="fr", pipeline=ProductPipeline(use_memory=False, back=False))
    async with app.run_test() as pilot:
        first = await finished(app, pilot)
        await pilot.press("t")
        again = await finished(app, pilot, first)
    for review in (first, again):
        bitext = review.bitext
        (german,) = [segment for segment in bitext.segments if segment.foreign == "de"]
        assert german.target is not None
        assert german.target.of(bitext.target) == GERMAN
        warnings = [finding.reason for finding in review.findings if finding.check == "language"]
        assert warnings == ["paragraph 3 looks German: left as it is"]
