"""Findings: going to them, choosing them in lists and texts, filtering and hiding them."""

from __future__ import annotations

import pytest

from tests.tui.articles import LAST, LONG
from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline, Spec
from translation.model import Finding
from tui.view.marks import span_of

# Findings


async def test_next_and_previous_finding() -> None:
    async with reading(FakePipeline()) as reader:
        seen = []
        for _ in range(5):
            await reader.press("]")
            seen.append(reader.chosen)
        assert seen == ["$1.5bn", "1,550", "“Nobody has asked the dockers,”", "twelve", "12 miles"]
        await reader.press("]")
        assert reader.chosen == "12 miles"
        assert reader.notices == ["This is the last finding."]
        await reader.press("[", "[", "[", "[", "[")
        assert reader.chosen == "$1.5bn"
        assert reader.notices[-1] == "This is the first finding."


async def test_next_finding_goes_on_from_a_matched_one() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("tab", "tab", "home", "down")  # the speaker's second quote, the text's last
        assert reader.chosen.startswith("“The river decides")
        await reader.press("]")
        assert reader.chosen.startswith("“The river decides")
        await reader.press("[")
        assert reader.chosen == "12 miles"


@pytest.mark.parametrize(
    ("specs", "message"),
    [
        ([], "There are no findings."),
        ([Spec("figures", "matched", "4%", "4 %")], "Everything is plainly matched."),
    ],
)
async def test_no_finding_to_go_to(specs: list[Spec], message: str) -> None:
    async with reading(FakePipeline(specs=specs)) as reader:
        await reader.press("]", "[")
        assert reader.notices == [message, message]
        assert reader.screen.chosen is None


async def test_choosing_in_a_list_jumps_to_and_highlights_both_places() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press("tab", "tab", "tab", "end")
        finding = reader.screen.chosen
        assert isinstance(finding, Finding)
        assert "Sentence 199" in reader.text(reader.source)
        assert "Phrase 199" in reader.text(reader.target)
        for pane in reader.source, reader.target:
            span = span_of(finding, pane.text.side)
            assert span
            assert pane.text.places_of("chosen") == [(span.start, span.end)]
            style = pane.row_styles("chosen")
            marked = [
                piece.text
                for y in range(pane.size.height)
                for piece in pane.render_line(y)
                if piece.style and piece.style.bgcolor == style.bgcolor
            ]
            assert marked == ["199"]
        assert reader.app.focused is reader.figures
        await reader.press("home")
        assert "Sentence 3 " in reader.text(reader.source)


@pytest.mark.parametrize("how", ["search", "click"])
async def test_a_finding_is_left_for_another_sentence(how: str) -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("]", "]")
        assert "1,550 became" in reader.text("#detail")
        if how == "search":
            await reader.press("slash", *"decision", "enter")
        else:
            rows = reader.text(reader.source).splitlines()
            y = next(y for y, row in enumerate(rows) if "A decision" in row)
            await reader.pilot.click(reader.source, offset=(5, y))
        await reader.until(lambda: reader.screen.chosen is None)
        assert "Sentence 8 of 8" in reader.text("#detail")
        assert reader.source.text.places_of("chosen") == ()
        await reader.press("[")
        assert reader.screen.chosen


async def test_enter_jumps_back_after_scrolling_away() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press("tab", "tab", "tab", "end")
        reader.source.scroll_to(y=0, animate=False)
        await reader.pilot.pause()
        assert "Sentence 199" not in reader.text(reader.source)
        await reader.press("enter")
        assert "Sentence 199" in reader.text(reader.source)


async def test_moving_in_a_list() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("tab", "tab", "tab")
        seen = []
        for key in (
            "j",
            "down",
            "k",
            "up",
            "pagedown",
            "space",
            "pageup",
            "b",
            "G",
            "g",
            "end",
            "home",
            "enter",
        ):
            await reader.press(key)
            seen.append(reader.chosen)
        assert seen[:4] == ["7.7 million", "4%", "7.7 million", "7.7 million"]
        assert seen[4:] == [
            "March",
            "March",
            *["7.7 million"] * 2,
            "March",
            "7.7 million",
            "March",
            *["7.7 million"] * 2,
        ]


async def test_the_lists_follow_the_findings() -> None:
    async with reading(FakePipeline(), (80, 24)) as reader:
        await reader.press("]", "]")
        assert "✗ altered      1,550" in reader.text(reader.figures)
        assert reader.app.focused is reader.source


async def test_the_detail_says_the_reason_in_full() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("]", "]", "]")
        detail = reader.text("#detail")
        assert (
            "✗ altered (warning)  the words are there, but the quote marks are lost: the reader cannot"
            in detail
        )
        assert "original     Karim Haddad: “Nobody has asked the dockers,”" in detail
        assert "translation  Karim Haddad: Personne n’a interrogé les dockers" in detail


@pytest.mark.parametrize("size", [(120, 40), (60, 24)])
async def test_a_long_reason_is_not_cut(size: tuple[int, int]) -> None:
    reason = " ".join(f"word{index}" for index in range(24))
    specs = [Spec("figures", "altered", "4%", "4 %", reason, "error")]
    async with reading(FakePipeline(specs=specs), size) as reader:
        await reader.press("]")
        assert "word23" in reader.text("#detail")


async def test_what_is_missing_or_added_is_shown_on_the_side_that_has_it() -> None:
    specs = [
        Spec("figures", "missing", "twelve", None, "gone", "warning"),
        Spec("figures", "added", None, "personnes", "new", "warning"),
    ]
    async with reading(FakePipeline(specs=specs)) as reader:
        assert "− twelve" in reader.text(reader.figures)
        assert "+ —" in reader.text(reader.figures)
        await reader.press("]")
        assert [len(pane.text.places_of("chosen")) for pane in (reader.source, reader.target)] == [0, 1]
        await reader.press("1", "]")
        assert [len(pane.text.places_of("chosen")) for pane in (reader.source, reader.target)] == [1, 0]


async def test_clicking_a_mark_in_a_text_chooses_it() -> None:
    async with reading(FakePipeline()) as reader:
        rows = reader.text(reader.source).splitlines()
        y = next(index for index, row in enumerate(rows) if "1,550" in row)
        await reader.pilot.click(reader.source, offset=(rows[y].index("1,550") + 2, y))
        await reader.pilot.pause()
        assert reader.chosen == "1,550"
        await reader.pilot.click(reader.source, offset=(rows[y].index("people"), y))
        assert reader.chosen == "1,550"


async def test_clicking_a_row_of_a_list_chooses_it() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.pilot.click(reader.figures, offset=(5, 2))
        await reader.pilot.pause()
        assert reader.chosen == "4%"
        await reader.pilot.click(reader.quotes, offset=(5, 9))
        await reader.pilot.pause()
        assert reader.chosen == "4%"


# Filter and lists


async def test_filter() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("f")
        assert "Figures 4 of 10" in reader.text(reader.figures)
        assert "Quotes 1 of 4" in reader.text(reader.quotes)
        await reader.press("f")
        assert "Figures 2 of 10" in reader.text(reader.figures)
        assert reader.notices == ["Listed: what is not plainly matched.", "Listed: errors and warnings."]
        seen = []
        for _ in range(3):
            await reader.press("]")
            seen.append(reader.chosen)
        assert seen == ["1,550", "“Nobody has asked the dockers,”", "twelve"]
        await reader.press("f")
        assert "Figures 1 of 10" in reader.text(reader.figures)
        await reader.press("f")
        assert "Figures 10" in reader.text(reader.figures)


async def test_the_list_that_was_filtered_for_has_the_room() -> None:
    async with reading(FakePipeline(), (80, 24)) as reader:
        assert reader.quotes.size.height > 1
        await reader.press("F")
        assert reader.figures.size.height > 1
        await reader.press("F")
        assert reader.quotes.size.height > 1


async def test_filter_that_lets_nothing_through() -> None:
    specs = [Spec("figures", "converted", "12 miles", "19,3 kilomètres")]
    async with reading(FakePipeline(specs=specs)) as reader:
        await reader.press("f", "f", "]")
        assert "Filtered out (f, F)." in reader.text(reader.figures)
        assert reader.notices[-1] == "The filter (errors and warnings) hides them all; f and F change it."


async def test_where_words_are_short_of_room_the_sign_alone_tells_the_verdict() -> None:
    async with reading(FakePipeline(), (60, 30)) as reader:
        await reader.press("tab")
        assert "✓ Anna Petersen" in reader.text(reader.quotes)
        await reader.press("tab")
        assert "✓ matched" in reader.text(reader.figures)


async def test_a_list_without_rows_leaves_the_room_to_the_others() -> None:
    async with reading(FakePipeline()) as reader:
        width = reader.figures.size.width
    async with reading(FakePipeline(specs=[Spec("figures", "matched", "4%", "4 %")])) as reader:
        assert reader.figures.size.width > width
        assert "No quotes found." in reader.text(reader.quotes)
        assert "Nothing to look at." in reader.text(reader.findings)
    async with reading(FakePipeline(specs=[])) as reader:
        assert reader.findings.region.right == reader.app.size.width  # all three are without


async def test_the_lists_can_be_hidden() -> None:
    async with reading(FakePipeline()) as reader:
        height = reader.source.size.height
        await reader.press("tab", "tab", "p")
        assert reader.source.size.height == height + 12
        assert reader.app.focused is reader.source
        await reader.press("]")
        assert reader.chosen == "$1.5bn"
        await reader.press("p")
        assert reader.source.size.height == height


async def test_on_a_tiny_screen_the_texts_stand_alone() -> None:
    async with reading(FakePipeline(), (34, 12)) as reader:
        assert "The port of" in reader.text(reader.source)
        assert reader.quotes.size.height == 0
        await reader.press("p")
        assert reader.quotes.size.height > 0
