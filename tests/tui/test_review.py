"""The review screen: both texts, and what concerns all of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Semaphore

import pytest

from tests.tui.articles import LAST, LONG
from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline, unwritable
from tui import commands
from tui.screens.help import HelpScreen
from tui.screens.languages import LanguagesScreen
from tui.settings.keys import Keys
from tui.widgets.page import Page
from tui.widgets.text_pane import TextPane

# The texts


async def test_opens_with_both_texts_and_both_lists() -> None:
    async with reading(FakePipeline(), (160, 45)) as reader:
        rows = reader.text("#texts").splitlines()
        assert "Original · English" in rows[0]
        assert "Translation · French" in rows[0]
        assert "The port of Hamburg" in rows[1]
        assert "Le port de Hambourg" in rows[1]
        assert "✓ Anna P" in reader.text(reader.quotes)
        assert "✗ altered      1,550" in reader.text(reader.figures)


async def test_the_top_line_names_article_languages_engine_and_findings() -> None:
    async with reading(FakePipeline()) as reader:
        line = reader.text("#top")
        for words in (
            "harbour.txt",
            "English 99% → French",
            "Argos opus 1.0",
            "✗ 1 error",
            "! 2 warnings",
            "· 2 notes",
        ):
            assert words in line


@pytest.mark.parametrize(
    ("confidence", "shown"), [(0.79, "English? 79% → French"), (0.8, "English 80% → French")]
)
async def test_a_guessed_language_is_shown_as_a_doubt(confidence: float, shown: str) -> None:
    async with reading(FakePipeline(guessed=confidence)) as reader:
        assert shown in reader.text("#top")


async def test_views() -> None:
    async with reading(FakePipeline()) as reader:
        seen = {}
        for key in "1", "2", "3", "v", "v", "v":
            await reader.press(key)
            seen[key] = (reader.source.display, reader.target.display)
            assert isinstance(reader.app.focused, TextPane)
            assert reader.app.focused.display
        assert seen["1"] == (True, False)
        assert seen["2"] == (False, True)
        assert seen["3"] == (True, True)
        assert reader.screen.view == "both"


async def test_alone_a_text_is_centred_and_not_too_wide() -> None:
    async with reading(FakePipeline(), (160, 45)) as reader:
        await reader.press("1")
        rows = [row[1:-1] for row in reader.text(reader.source).splitlines()[1:-1]]
        first = rows[0].rstrip()
        assert len(first.strip()) <= 84
        assert 30 < len(first) - len(first.lstrip()) < 45


@pytest.mark.parametrize("width", [80, 120])
async def test_the_texts_stand_side_by_side_from_80_columns_on(width: int) -> None:
    async with reading(FakePipeline(), (width, 24)) as reader:
        assert reader.source.region.y == reader.target.region.y
        assert reader.source.region.right == reader.target.region.x


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (101, 33)])
async def test_both_sides_scroll_together_to_the_very_end(size: tuple[int, int]) -> None:
    async with reading(FakePipeline(LONG, LAST), size) as reader:
        for key in (
            "j",
            "space",
            "pagedown",
            "ctrl+d",
            "G",
            "k",
            "b",
            "ctrl+u",
            "end",
            "up",
            "home",
            "down",
            "g",
        ):
            await reader.press(key)
            assert reader.source.scroll_y == reader.target.scroll_y, key
        await reader.press("end")
        assert "Sentence 199" in reader.text(reader.source)
        assert "Phrase 199" in reader.text(reader.target)
        await reader.press("tab", "home")
        assert (reader.source.scroll_y, reader.target.scroll_y) == (0, 0)


async def test_scroll_keys_move_as_far_as_they_say() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        page = reader.source.viewport_height - 1
        positions = []
        for key in ("j", "down", "k", "up", "space", "pagedown", "b", "pageup", "ctrl+d", "ctrl+u"):
            await reader.press(key)
            positions.append(reader.source.scroll_y)
        assert positions == [1, 2, 1, 0, page, 2 * page, page, 0, page // 2, 0]


async def test_the_mouse_wheel_scrolls_both() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        reader.target.scroll_down(animate=False)
        await reader.pilot.pause()
        assert reader.source.scroll_y == reader.target.scroll_y == 1


async def test_the_place_is_kept_when_the_size_or_the_view_changes() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press(*["space"] * 4)

        def top() -> str:
            pane = reader.source if reader.source.display else reader.target
            return reader.text(pane).splitlines()[1].strip().split(" of ")[0].split(" de ")[0]

        here, row = top(), reader.source.scroll_y
        assert here.startswith("Sentence ")
        await reader.press("2")
        assert top() == here.replace("Sentence", "Phrase")
        await reader.press("1")
        assert top() == here
        for size in ((60, 40), (90, 20), (160, 60), (120, 40)):
            await reader.pilot.resize_terminal(*size)
            await reader.pilot.pause()
        await reader.press("3")
        assert top() == here
        assert reader.source.scroll_y == row


# Export, help, palette, quit


async def test_export_never_overwrites() -> None:
    pipeline = FakePipeline()
    Path("harbour.fr.review.html").write_text("mine")
    async with reading(pipeline) as reader:
        await reader.press("e")
        await reader.until(lambda: reader.notices)
        path = Path.cwd() / "harbour.fr.review-2.html"
        assert reader.notices == [f"Exported to {path}"]
        assert pipeline.written[0].findings
        assert path.read_text()
    assert Path("harbour.fr.review.html").read_text() == "mine"


async def test_export_of_a_stopped_translation() -> None:
    pipeline = FakePipeline(steps=Semaphore(3))
    async with reading(pipeline, until="translating") as reader:
        await reader.until(lambda: reader.screen.current.translated == 3)
        await reader.press("e")
        await reader.until(lambda: reader.notices)
        assert sum(bool(segment.target) for segment in pipeline.written[0].bitext.segments) == 3


async def test_an_export_that_fails_says_why_literally() -> None:
    async with reading(FakePipeline(write_error=unwritable())) as reader:
        await reader.press("e")
        await reader.until(lambda: reader.notices)
        await reader.until(lambda: "/tmp/[x] cannot be written" in reader.text())


@pytest.mark.parametrize("close", ["escape", "question_mark", "q", "enter"])
async def test_help_lists_every_key(close: str) -> None:
    async with reading(FakePipeline(), (120, 90)) as reader:
        await reader.press("question_mark")
        assert isinstance(reader.app.screen, HelpScreen)
        page = str(reader.app.screen.query_one(Page).render())
        for command in commands.COMMANDS:
            assert "  ".join(Keys().names(command)) in page
        assert "≈ reformatted" in page
        await reader.press("j", "k", close)
        assert not isinstance(reader.app.screen, HelpScreen)
        assert reader.app.is_running


async def test_the_palette_runs_a_command() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("ctrl+p")
        await reader.press(*"original only")
        await reader.until(lambda: "Show the original alone  ·  1" in reader.text())
        await reader.press("enter")
        await reader.until(lambda: reader.screen.view == "original")


async def test_the_footer_can_be_clicked() -> None:
    async with reading(FakePipeline()) as reader:
        line = reader.text("#status")
        await reader.pilot.click("#status", offset=(line.index("finding"), 0))
        await reader.until(lambda: reader.chosen == "$1.5bn")
        line = reader.text("#status")  # what can be done with a finding
        await reader.pilot.click("#status", offset=(line.index("help"), 0))
        await reader.until(lambda: isinstance(reader.app.screen, HelpScreen))


async def test_tab_goes_round_the_panes() -> None:
    async with reading(FakePipeline(), (160, 45)) as reader:
        order = []
        lists = [reader.quotes, reader.figures]
        for _ in range(len(lists) + 2):
            await reader.press("tab")
            order.append(reader.app.focused)
        assert order == [reader.target, *lists, reader.source]
        await reader.press("shift+tab")
        assert reader.app.focused is reader.figures


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_quit_in_the_middle_of_a_translation(key: str) -> None:
    pipeline = FakePipeline(steps=Semaphore(2))
    async with reading(pipeline, until="translating") as reader:
        await reader.press(key)
        assert not reader.app.is_running
        assert reader.app.return_code == 0


@pytest.mark.parametrize("key", ["o", "l", "L", "question_mark", "ctrl+p", "slash"])
async def test_quit_from_anywhere(key: str) -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press(key, "ctrl+q")
        assert not reader.app.is_running


async def test_quit_while_a_dialog_opens() -> None:
    async with reading(FakePipeline()) as reader:
        reader.app.push_screen(LanguagesScreen([("en", "fr")], ("en", "fr"), Keys({})))
        dialog = reader.app.screen
        assert not dialog.is_mounted
        await reader.app.run_action("quit")
        assert reader.app.is_running
        await reader.until(lambda: not reader.app.is_running)
        assert dialog.is_mounted


async def test_a_change_of_theme_changes_the_text_at_once() -> None:
    async with reading(FakePipeline()) as reader:
        before = reader.source.render_line(0)
        reader.app.theme = "textual-light"
        await reader.pilot.pause()
        assert list(reader.source.render_line(0)) != list(before)


async def test_what_muted_rules_found_is_counted_and_nothing_is_called_matched() -> None:
    async with reading(FakePipeline()) as reader:
        review = reader.screen.current.review
        assert review
        muted = replace(review, findings=(), unheard=review.findings)
        reader.screen.state = reader.screen.current.reached(muted, "done")
        count = len(review.findings)
        await reader.until(lambda: f"{count} muted" in reader.text("#top"))
        assert "doubtful, but muted" in reader.text("#top")
        await reader.until(lambda: f"{count} findings of muted rules not listed" in reader.text("#detail"))
        figures = sum(finding.check == "figures" for finding in review.findings)
        await reader.press("6")
        assert f"{figures} muted." in reader.text(reader.figures)
        assert "matched" not in reader.text("#top")


async def test_the_rule_that_spoke_is_named() -> None:
    async with reading(FakePipeline()) as reader:
        review = reader.screen.current.review
        assert review
        findings = tuple(replace(finding, code="figure.altered") for finding in review.findings)
        reader.screen.state = reader.screen.current.reached(replace(review, findings=findings), "done")
        await reader.press("]")
        await reader.until(lambda: "figure.altered" in reader.text("#detail"))
