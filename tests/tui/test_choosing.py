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
        assert reader.notices == ["This is the last open finding; [ goes back."]
        await reader.press("[", "[", "[", "[", "[")
        assert reader.chosen == "$1.5bn"
        assert reader.notices[-1] == "This is the first open finding; ] goes back."


async def test_next_finding_goes_on_from_a_matched_one() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("5", "home", "down")  # the speaker's second quote, the text's last
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
        await reader.press("6", "end")
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
        await reader.press("6", "end")
        reader.source.scroll_to(y=0, animate=False)
        await reader.pilot.pause()
        assert "Sentence 199" not in reader.text(reader.source)
        await reader.press("enter")
        assert "Sentence 199" in reader.text(reader.source)


async def test_moving_in_a_list() -> None:
    async with reading(FakePipeline(), (120, 45)) as reader:
        await reader.press("6")
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
        assert not reader.quotes.display
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
        rows = [row.split() for row in reader.text(reader.figures).splitlines()[1:3]]
        assert rows == [["+", "added", "—", "personnes"], ["−", "missing", "twelve", "—"]]
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
    async with reading(FakePipeline(), (160, 45)) as reader:
        await reader.pilot.click(reader.figures, offset=(5, 2))
        await reader.pilot.pause()
        assert reader.chosen == "4%"
        await reader.pilot.click(reader.quotes, offset=(5, 0))  # its tabs
        await reader.pilot.pause()
        assert reader.chosen == "4%"
        await reader.pilot.click(reader.figures, offset=(5, 0))
        await reader.pilot.pause()
        assert reader.chosen == "4%"


# Filter and lists


async def test_filter() -> None:
    async with reading(FakePipeline(), (160, 45)) as reader:
        await reader.press("f")
        assert "6 Figures 4/10" in reader.text(reader.figures)
        assert "5 Quotes 1/4" in reader.text(reader.quotes)
        assert "▽ listed: what is open" in reader.text("#top")
        await reader.press("f")
        assert "6 Figures 2/10" in reader.text(reader.figures)
        assert reader.notices == ["Listed: what is open.", "Listed: errors and warnings."]
        seen = []
        for _ in range(3):
            await reader.press("]")
            seen.append(reader.chosen)
        assert seen == ["1,550", "“Nobody has asked the dockers,”", "twelve"]
        await reader.press("f")
        assert "6 Figures 1/10" in reader.text(reader.figures)
        await reader.press("f")
        assert "6 Figures 10 " in reader.text(reader.figures)
        assert "▽" not in reader.text("#top")


@pytest.mark.parametrize(("width", "words"), [(80, "▽ alarms, figures"), (60, "▽ alarms, figures")])
async def test_the_filter_stands_in_the_top_line(width: int, words: str) -> None:
    async with reading(FakePipeline(), (width, 24)) as reader:
        await reader.press("f", "f", "F")
        assert words in reader.text("#top")


async def test_the_list_that_was_filtered_for_is_shown() -> None:
    async with reading(FakePipeline(), (80, 24)) as reader:
        assert reader.quotes.display
        await reader.press("F")
        assert reader.figures.display
        assert not reader.quotes.display
        await reader.press("F")
        assert reader.quotes.display


async def test_filter_that_lets_nothing_through() -> None:
    specs = [Spec("figures", "converted", "12 miles", "19,3 kilomètres")]
    async with reading(FakePipeline(specs=specs)) as reader:
        await reader.press("f", "f", "]")
        assert "Filtered out (f, F)." in reader.text(reader.figures)
        assert reader.notices[-1] == "The filter (errors and warnings) hides them all; f and F change it."


async def test_a_list_that_nobody_asked_for_is_shown_only_with_rows() -> None:
    async with reading(FakePipeline(specs=[Spec("figures", "matched", "4%", "4 %")]), (160, 45)) as reader:
        assert not reader.quotes.display
        assert reader.figures.region.width == 160
        await reader.press("5")
        assert "No quotes found." in reader.text(reader.quotes)
        assert reader.figures.region.width == 80
        await reader.press("4")
        assert "Nothing to look at." in reader.text(reader.findings)
    async with reading(FakePipeline(specs=[])) as reader:
        assert not reader.screen.lists.region
        await reader.press("6")
        assert "No figures found." in reader.text(reader.figures)


@pytest.mark.parametrize(("size", "rows"), [((80, 24), 16), ((120, 35), 24), ((160, 45), 28), ((60, 20), 10)])
async def test_the_texts_have_most_of_the_screen(size: tuple[int, int], rows: int) -> None:
    async with reading(FakePipeline(), size) as reader:
        assert reader.quotes.region
        assert reader.source.size.height >= rows


@pytest.mark.parametrize(
    ("width", "shown"),
    [(60, ["quotes"]), (120, ["quotes"]), (139, ["quotes"]), (140, ["quotes", "figures"])],
)
async def test_every_list_is_wide_enough_to_read_a_quote(width: int, shown: list[str]) -> None:
    async with reading(FakePipeline(), (width, 40)) as reader:
        lists = [reader.quotes, reader.findings, reader.figures]
        assert [pane.id for pane in lists if pane.region] == shown
        assert sum(pane.region.width for pane in lists) == width
        for pane in lists:
            if pane.region:
                columns = pane._columns
                longest = min(40, pane._listed.longest)
                assert columns.words >= longest
                assert columns.verdict + columns.label + columns.words <= pane.size.width


async def test_the_key_of_a_list_goes_to_it_then_gives_it_the_screen_and_takes_that_back() -> None:
    async with reading(FakePipeline(), (80, 24)) as reader:
        await reader.press("6")
        assert reader.app.focused is reader.figures
        assert reader.source.region
        await reader.press("6")
        assert not reader.source.region
        assert reader.figures.size.height >= 20
        assert "6 back" in reader.text("#status")
        await reader.press("4")  # the next list has the whole screen, too
        assert reader.findings.size.height >= 20
        await reader.press("4")
        assert reader.source.region
        assert reader.app.focused is reader.findings


@pytest.mark.parametrize("key", ["enter", "escape", "6"])
async def test_what_was_chosen_on_the_whole_screen_is_in_sight_afterwards(key: str) -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press("6", "6", "pagedown")
        assert not reader.source.region
        await reader.press(key)
        await reader.until(lambda: "Sentence 199" in reader.text(reader.source))
        assert "Phrase 199" in reader.text(reader.target)


async def test_a_tab_can_be_clicked() -> None:
    async with reading(FakePipeline(), (80, 24)) as reader:
        place = reader.text(reader.quotes).index("6 Figures")
        await reader.pilot.click(reader.quotes, offset=(place, 0))
        await reader.until(lambda: reader.figures.region)


async def test_the_lists_can_be_hidden() -> None:
    async with reading(FakePipeline()) as reader:
        height = reader.source.size.height
        await reader.press("5", "p")
        assert reader.source.size.height == height + 7
        assert reader.app.focused is reader.source
        await reader.press("]")
        assert reader.chosen == "$1.5bn"
        await reader.press("p", "escape")
        assert reader.quotes.region or reader.figures.region


async def test_on_a_tiny_screen_the_texts_stand_alone() -> None:
    async with reading(FakePipeline(), (34, 12)) as reader:
        assert "The port of" in reader.text(reader.source)
        assert reader.quotes.size.height == 0
        await reader.press("p")
        assert reader.quotes.size.height > 0
