"""Article text is shown as text, whatever it looks like."""

from __future__ import annotations

import pytest

from tests.tui.driving import reading
from tests.tui.fakes import HOSTILE, FakePipeline, Pairs, Spec

TEXT: Pairs = [[(HOSTILE, f"« {HOSTILE} »"), ("[b]Bold[/b] and 5 [i]", "[b]Gras[/b] et 5 [i]")]]
FINDINGS = [
    Spec("quotes", "altered", HOSTILE, HOSTILE, f"reason {HOSTILE}", "error", "[bold]Speaker[/]"),
    Spec("figures", "altered", "5 [i]", "5 [i]", "[red]5[/red] became [/5]", "warning"),
]


@pytest.mark.parametrize("size", [(160, 45), (70, 30)])
async def test_markup_is_shown_literally_everywhere(size: tuple[int, int]) -> None:
    async with reading(FakePipeline(TEXT, FINDINGS, name="[red]name[$accent].txt"), size) as reader:
        await reader.press("]")
        shown = reader.text("#texts").replace("\n", "")
        assert shown.count("[Reuters] [/ [$accent] [red]not red[/red]") == 2
        assert "[red]name[$" in reader.text("#top")
        assert "[Reuters]" in reader.text("#quotes")
        assert "[bold]" in reader.text("#quotes")
        assert "reason [Reuters] [/ [$accent]" in reader.text("#detail")
        assert "[bold]Speaker[/]: [Reuters]" in reader.text("#detail")
        await reader.press("]")
        assert "5 [i]" in reader.text("#figures")
        assert "[red]5[/red] became [/5]" in reader.text("#detail")


async def test_markup_in_an_error_and_a_path_is_shown_literally() -> None:
    pipeline = FakePipeline(name="[Reuters] [$accent].txt", plan_error=ValueError(HOSTILE))
    async with reading(pipeline, (160, 45), until="failed") as reader:
        assert "ValueError: [Reuters] [/ [$accent]" in reader.text("#detail")
        pipeline.plan_error = None
        await reader.press("t")
        await reader.until_phase("done")
        await reader.press("e")
        await reader.until(lambda: "[Reuters] [$accent].fr.review.html" in reader.text().replace("\n", ""))


async def test_control_characters_never_reach_the_terminal() -> None:
    nasty = "a\x1b[31mred\x1b]0;title\x07 b\x9b2J c\x00d\u202ee\u2066f\tg\rh"
    specs = [Spec("figures", "altered", nasty, nasty, nasty, "error", "")]
    async with reading(FakePipeline([[(nasty, nasty)]], specs, name=nasty)) as reader:
        await reader.press("]")
        shown = reader.text()
        assert "a [31mred" in shown
        assert not {char for char in shown if char in "\x9b\u202e\u2066" or (char < " " and char != "\n")}


async def test_wide_characters_keep_the_columns() -> None:
    source = "今年の夏、東京で「オリンピック」が開催され、1,550人が参加した。" * 3
    pairs: Pairs = [[(source, "Tokyo 👩\u200d🔬 2021 : 1 550 personnes. " * 4)]]
    specs = [Spec("figures", "matched", "1,550人", "1 550 personnes")]
    async with reading(FakePipeline(pairs, specs), (100, 30)) as reader:
        await reader.press("tab", "tab", "tab", "j")
        for pane in reader.source, reader.target, reader.figures:
            assert {strip.cell_length for strip in map(pane.render_line, range(5))} == {pane.size.width}
