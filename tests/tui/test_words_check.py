"""What the check of the words finds, in the reader with the real pipeline."""

from __future__ import annotations

from tests.tui.test_foreign_paragraph import finished
from translation.sources.loading import from_text
from tui.app import ReaderApp
from tui.backend import ProductPipeline
from tui.widgets.findings_list import FindingsList

TEXT = "The cat sleeps.\n\nWilly-nilly\n\nHa ha ha\n\nThe cat sleeps."


async def test_what_is_made_up_is_listed_and_can_be_filtered() -> None:
    app = ReaderApp(from_text(TEXT, "-"), target="fr", pipeline=ProductPipeline(use_memory=False, back=False))
    async with app.run_test(size=(120, 40)) as pilot:
        review = await finished(app, pilot)
        (finding,) = [one for one in review.findings if one.check == "fidelity"]
        assert (finding.code, finding.severity) == ("fidelity.unrelated", "warning")
        listed = app.screen.query_one("#findings", FindingsList)
        assert listed.has(finding)
        assert "fidelity" in app.review.current.checks
    assert "\n\nHa ha ha\n\n" in review.bitext.target
