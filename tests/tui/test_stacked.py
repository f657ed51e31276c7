"""Both texts as one flow, each paragraph above its translation: right-to-left text, and narrow screens."""

from __future__ import annotations

from threading import Semaphore

import pytest
from rich.cells import cell_len

from tests.tui.articles import ARABIC, ARABIC_FINDINGS
from tests.tui.driving import Reader, reading
from tests.tui.fakes import HARBOUR, FakePipeline, Pairs

LONG: Pairs = [
    [
        (f"Ship {index} of the line left the harbour.", f"Le navire {index} a quitté le port."),
        ("It has not been seen since.", "On ne l’a pas revu."),
    ]
    for index in range(100, 200)
]


def arabic() -> FakePipeline:
    return FakePipeline(ARABIC, ARABIC_FINDINGS, languages=("ar", "en"))


def rows(reader: Reader) -> list[str]:
    """The rows of the flow, without their title and the scroll bar."""
    return [row[:-1] for row in reader.text(reader.source).splitlines()[1:]]


async def test_each_paragraph_stands_above_its_translation_marked_with_the_languages() -> None:
    async with reading(arabic()) as reader:
        assert not reader.target.display
        assert "Original · Arabic · RTL / Translation · English" in reader.text(reader.source)
        marks = [row.split()[0] if row.split() else "" for row in rows(reader)]
        assert [mark for mark in marks if mark in ("ar", "en")] == ["ar", "en", "ar", "en"]
        texts = [" ".join(row.split()) for row in rows(reader)]
        last = texts.index("en ✗ A decision is due in May.")
        assert texts[last - 1] == f"ar ✗ {ARABIC[1][0][0]}"
        assert texts[last - 2] == ""


async def test_rows_of_right_to_left_text_end_at_the_right_with_their_letters_in_order() -> None:
    async with reading(arabic()) as reader:
        width, indent = reader.source.text_width, reader.source._indent
        seen = 0
        for y in range(reader.source.size.height):
            text = reader.source.render_line(y).text
            if any("\u0600" < char < "\u06ff" for char in text):
                seen += 1
                assert cell_len(text.rstrip()) == indent + width
        assert seen >= 4
        assert "ومن المقرر أن يصدر القرار في مارس." in reader.text(reader.source)


async def test_alone_right_to_left_text_has_its_own_title() -> None:
    async with reading(arabic()) as reader:
        await reader.press("1")
        assert "Original · Arabic · RTL ─" in reader.text(reader.source)
        await reader.press("2")
        assert "Translation · English ─" in reader.text(reader.target)
        assert not reader.source.display


async def test_a_click_finds_the_character_of_a_row_that_ends_at_the_right() -> None:
    async with reading(arabic()) as reader:
        y, row = next((y, row) for y, row in enumerate(rows(reader)) if "مارس" in row)
        x = cell_len(row[: row.index("مارس")]) + 2
        await reader.pilot.click(reader.source, offset=(x + 1, y + 1))
        await reader.until(lambda: reader.screen.chosen)
        assert reader.screen.chosen
        assert reader.screen.chosen.reason == "March became May"


@pytest.mark.parametrize(("width", "stacked"), [(60, True), (79, True), (80, False), (120, False)])
async def test_left_to_right_texts_are_stacked_below_80_columns(width: int, stacked: bool) -> None:
    async with reading(FakePipeline(), (width, 24)) as reader:
        assert reader.target.display is not stacked
        title = "Original · English / Translation · French"
        assert (title in reader.text(reader.source)) is stacked


async def test_the_sentence_is_marked_in_both_paragraphs() -> None:
    async with reading(FakePipeline(), (70, 40)) as reader:
        await reader.press("J", "J", "J")
        marked = " ".join(row[5:].strip() for row in rows(reader) if row[4] == "▎")
        assert all(words in marked for words in HARBOUR[1][1])


@pytest.mark.parametrize("size", [(70, 31), (60, 20), (34, 12)])
async def test_the_flow_is_scrolled_from_end_to_end(size: tuple[int, int]) -> None:
    async with reading(FakePipeline(LONG, []), size) as reader:
        seen = list(rows(reader))
        while reader.source.scroll_y < reader.source.max_scroll_y:
            await reader.press("space")
            seen += rows(reader)
        for index in (100, 150, 199):
            assert any(f"Ship {index} of" in row for row in seen)
            assert any(f"Le navire {index} a" in row for row in seen)
        await reader.press("g")
        assert "Ship 100" in rows(reader)[0]


async def test_the_place_is_kept_from_side_by_side_to_stacked_and_back() -> None:
    async with reading(FakePipeline(LONG, [])) as reader:
        await reader.press(*["space"] * 3)
        while "Ship" not in rows(reader)[0]:
            await reader.press("j")
        before = reader.source.scroll_y
        ship = rows(reader)[0].split()[1]
        await reader.pilot.resize_terminal(60, 30)
        await reader.until(lambda: not reader.target.display)
        assert f"Ship {ship} of" in "\n".join(rows(reader)[:2])
        await reader.press("2")
        assert f"navire {ship} a" in reader.text(reader.target).splitlines()[1]
        await reader.press("3")
        await reader.pilot.resize_terminal(120, 40)
        await reader.until(lambda: reader.target.display)
        assert reader.source.scroll_y == reader.target.scroll_y == before


@pytest.mark.parametrize("key", ["v", "1", "2"])
async def test_the_end_is_reached_whatever_pane_has_been_hidden(key: str) -> None:
    async with reading(FakePipeline(LONG, [])) as reader:
        await reader.pilot.resize_terminal(60, 30)
        await reader.until(lambda: not reader.target.display)
        await reader.press("G")
        assert "Le navire 199 a" in reader.text(reader.source)
        await reader.press(key, "g", "G")
        assert "199" in reader.text("#texts")


async def test_a_place_in_the_translation_is_kept_when_the_flow_is_laid_out_anew() -> None:
    async with reading(FakePipeline(LONG, []), (60, 30)) as reader:
        while "fr" not in rows(reader)[0]:
            await reader.press("j")
        here = rows(reader)[0]
        await reader.pilot.resize_terminal(70, 30)
        await reader.until(lambda: len(rows(reader)[0]) > len(here))
        assert rows(reader)[0].rstrip() == here.rstrip()


async def test_the_first_step_marks_the_sentence_whose_translation_is_at_the_top() -> None:
    async with reading(FakePipeline(LONG, []), (60, 30)) as reader:
        while "fr" not in rows(reader)[0]:
            await reader.press("j")
        row = reader.source.scroll_y
        await reader.press("J")
        assert reader.screen.sentence == 0
        assert reader.source.scroll_y <= row


async def test_the_focus_stays_in_the_text_when_its_pane_is_hidden() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("tab")
        assert reader.app.focused is reader.target
        await reader.pilot.resize_terminal(70, 30)
        await reader.until(lambda: not reader.target.display)
        assert reader.app.focused is reader.source
        await reader.press("J")
        assert reader.screen.sentence == 0


async def test_a_selection_stays_within_one_language() -> None:
    async with reading(FakePipeline(), (70, 40)) as reader:
        flow = rows(reader)
        start = next(y for y, row in enumerate(flow) if "Allies" in row or "handled" in row)
        end = next(y for y, row in enumerate(flow) if "a traité" in row)
        x = flow[start].index("handled")
        await reader.pilot.mouse_down(reader.source, offset=(x, start + 1))
        await reader.pilot.hover(reader.source, offset=(20, end + 1))
        await reader.pilot.mouse_up(reader.source, offset=(20, end + 1))
        await reader.press("y")
        original = HARBOUR[0][0][0]
        assert reader.app.clipboard == original[original.index("handled") :]


async def test_copying_takes_the_side_that_was_clicked() -> None:
    async with reading(FakePipeline(), (70, 40)) as reader:
        await reader.press("J", "y")
        assert reader.app.clipboard == HARBOUR[0][0][0]
        y = next(y for y, row in enumerate(rows(reader)) if "Le port de" in row)
        await reader.pilot.click(reader.source, offset=(12, y + 1))
        await reader.press("y")
        assert reader.app.clipboard == HARBOUR[0][0][1]


async def test_the_translation_to_come_is_marked_below_its_paragraph() -> None:
    pipeline = FakePipeline(steps=Semaphore(1))
    async with reading(pipeline, (70, 40), until=None) as reader:
        await reader.until(lambda: reader.screen.current.translated == 1)
        flow = [row.strip() for row in rows(reader)]
        assert flow[flow.index("…") - 1].endswith("people.")
