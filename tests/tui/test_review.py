"""Every key and every state of the review screen."""

from __future__ import annotations

from pathlib import Path
from threading import Semaphore

import pytest
from textual import events
from textual.widgets import OptionList

from tests.tui.driving import Reader, reading
from tests.tui.fakes import HARBOUR, FakePipeline, Pairs, Spec, damaged, no_package, unwritable
from translation.model import Finding
from tui import commands
from tui.keys import Keys
from tui.marks import span_of
from tui.screens.help import HelpScreen
from tui.screens.languages import LanguagesScreen
from tui.widgets.page import Page
from tui.widgets.search_bar import SearchBar
from tui.widgets.text_pane import TextPane

LONG: Pairs = [
    [(f"Sentence {index} of the original.", f"Phrase {index} de la traduction, un peu plus longue.")]
    for index in range(200)
]
LAST = [
    Spec("figures", "matched", "3 of", "3 de"),
    Spec("figures", "altered", "199", "199", "so it goes", "error"),
]


def chosen(reader: Reader) -> str:
    """The words of the chosen finding, as the original has them."""
    finding = reader.screen.chosen
    item = finding and (finding.source or finding.target)
    return item.text if item else ""


# The texts


async def test_opens_with_both_texts_and_both_lists() -> None:
    async with reading(FakePipeline()) as reader:
        rows = reader.text("#texts").splitlines()
        assert "Original · English" in rows[0]
        assert "Translation · French" in rows[0]
        assert "The port of Hamburg" in rows[1]
        assert "Le port de Hambourg" in rows[1]
        assert "✓ Anna Peter…" in reader.text(reader.quotes)
        assert "✗ 1,550" in reader.text(reader.figures)


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
            return reader.text(pane).splitlines()[1].strip("│ ").split(" of ")[0].split(" de ")[0]

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


# Findings


async def test_next_and_previous_finding() -> None:
    async with reading(FakePipeline()) as reader:
        seen = []
        for _ in range(5):
            await reader.press("]")
            seen.append(chosen(reader))
        assert seen == ["$1.5bn", "1,550", "“Nobody has asked the dockers,”", "twelve", "12 miles"]
        await reader.press("]")
        assert chosen(reader) == "12 miles"
        assert reader.notices == ["This is the last finding."]
        await reader.press("[", "[", "[", "[", "[")
        assert chosen(reader) == "$1.5bn"
        assert reader.notices[-1] == "This is the first finding."


async def test_next_finding_goes_on_from_a_matched_one() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("tab", "tab", "home", "down")  # the speaker's second quote, the text's last
        assert chosen(reader).startswith("“The river decides")
        await reader.press("]")
        assert chosen(reader).startswith("“The river decides")
        await reader.press("[")
        assert chosen(reader) == "12 miles"


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
            style = pane.looks("chosen")
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
            seen.append(chosen(reader))
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
        assert chosen(reader) == "1,550"
        await reader.pilot.click(reader.source, offset=(rows[y].index("people"), y))
        assert chosen(reader) == "1,550"


async def test_clicking_a_row_of_a_list_chooses_it() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.pilot.click(reader.figures, offset=(5, 2))
        await reader.pilot.pause()
        assert chosen(reader) == "4%"
        await reader.pilot.click(reader.quotes, offset=(5, 9))
        await reader.pilot.pause()
        assert chosen(reader) == "4%"


# Sentences, search, copy


def marked_rows(pane: TextPane) -> str:
    """The text of the rows that have the bar of the current sentence."""
    rows = [pane.render_line(y).text for y in range(pane.size.height)]
    return " ".join(row[2:].strip() for row in rows if row[1:2] == "▎")


async def test_sentence_steps_mark_both_sides() -> None:
    async with reading(FakePipeline()) as reader:
        seen = []
        for key in ("J", "J", "J", "J", "K", "}", "}", "{", "{", "{", "{"):
            await reader.press(key)
            seen.append((marked_rows(reader.source), marked_rows(reader.target)))
        sentences = [pair for paragraph in HARBOUR for pair in paragraph]
        assert seen[:5] == [sentences[index] for index in (0, 1, 2, 3, 2)]
        assert seen[5:] == [sentences[index] for index in (3, 6, 3, 1, 0, 0)]


async def test_the_first_step_marks_what_is_in_sight() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press("space", "space")
        top = reader.source.scroll_y
        await reader.press("J")
        assert marked_rows(reader.source) in reader.text(reader.source)
        assert reader.source.scroll_y == top
        await reader.press("g", "J")
        assert marked_rows(reader.source) == "Sentence 0 of the original."


async def test_sentence_steps_scroll() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press(*["J"] * 60)
        assert marked_rows(reader.target) == "Phrase 59 de la traduction, un peu plus longue."
        await reader.press("2", "J")
        assert "Phrase 60" in reader.text(reader.target)


async def test_a_click_marks_the_sentence() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.pilot.click(reader.target, offset=(10, 5))
        await reader.pilot.pause()
        assert marked_rows(reader.source).startswith("“We have lost ships")


async def test_search_in_both_texts() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("slash", *"docker")
        assert "“docker” 1 of 2" in reader.text("#status")
        await reader.press("enter")
        assert reader.app.focused is reader.source
        assert [len(pane.text.places_of("hit")) for pane in (reader.source, reader.target)] == [1, 1]
        assert len(reader.source.text.places_of("found")) == 1
        await reader.press("n")
        assert "2 of 2" in reader.text("#status")
        assert len(reader.target.text.places_of("found")) == 1
        assert not reader.source.text.places_of("found")
        await reader.press("n")
        assert "1 of 2" in reader.text("#status")
        await reader.press("N")
        assert "2 of 2" in reader.text("#status")
        await reader.press("escape")
        assert not reader.source.text.places_of("hit")
        assert "docker”" not in reader.text("#status")
        await reader.press("n")
        assert reader.notices == ["Nothing is searched for: / starts a search."]


async def test_search_jumps_while_typing_and_escape_gives_up() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press("slash", *"sentence 150")
        assert "Sentence 150" in reader.text(reader.source)
        await reader.press("x")
        assert "“sentence 150x” not found" in reader.text("#status")
        await reader.press("escape")
        assert not reader.screen.texts.is_searching
        assert reader.app.focused is reader.source
        assert reader.phase == "done"


async def test_a_search_leaves_room_for_the_keys_on_a_narrow_screen() -> None:
    async with reading(FakePipeline(), (70, 30)) as reader:
        await reader.press("slash", *"docker", "enter")
        line = reader.text("#status")
        assert "“docker” 1 of 2" in line
        assert "q quit" in line


@pytest.mark.parametrize(("key", "query"), [("enter", "docker"), ("escape", "")])
async def test_keys_that_come_at_once_are_not_taken_for_words_to_search_for(key: str, query: str) -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("slash", *"docker")
        driver = reader.app._driver
        assert driver
        for fast in (events.Key(key, None), events.Key("2", "2")):
            fast.set_sender(reader.app)
            driver.send_message(fast)
        await reader.until(lambda: reader.screen.view == "translation")
        assert reader.screen.query_one(SearchBar).value == "docker"
        assert reader.screen.texts.is_searching is bool(query)


async def test_search_finds_only_what_is_shown() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("slash", *"docker", "enter", "2")
        assert "1" in reader.text("#status").split("docker”")[1]
        assert "of 1" in reader.text("#status")
        await reader.press("n", "3")
        assert "2 of 2" in reader.text("#status")


async def test_search_goes_on_while_the_translation_grows() -> None:
    pipeline = FakePipeline(steps=Semaphore(0))
    async with reading(pipeline, until="translating") as reader:
        await reader.press("slash", *"docker", "enter")
        assert "1 of 1" in reader.text("#status")
        pipeline.steps.release(8)
        await reader.until_phase("done")
        assert "1 of 2" in reader.text("#status")


async def test_copy_says_what_it_copied() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("y")
        assert reader.notices[-1].startswith("There is nothing to copy")
        await reader.press("J", "y")
        assert reader.app.clipboard == HARBOUR[0][0][0]
        assert reader.notices[-1].startswith("Copied the sentence of the original: (Hamburg) The port")
        await reader.press("tab", "y")
        assert reader.app.clipboard == HARBOUR[0][0][1]
        assert reader.notices[-1].startswith("Copied the sentence of the translation: (Hambourg)")


async def test_the_mouse_selects_within_one_side_across_soft_wrapped_rows() -> None:
    async with reading(FakePipeline()) as reader:
        rows = reader.text(reader.source).splitlines()
        start = (rows[1].index("million"), 1)
        await reader.pilot.mouse_down(reader.source, offset=start)
        await reader.pilot.hover(reader.source, offset=(rows[2].index("containers") + 9, 2))
        await reader.pilot.mouse_up(reader.source, offset=(rows[2].index("containers") + 9, 2))
        await reader.pilot.pause()
        await reader.press("y")
        assert reader.app.clipboard == "million containers"
        assert reader.notices[-1] == "Copied the selection of the original: million containers"
        await reader.pilot.mouse_down(reader.target, offset=(6, 1))
        await reader.pilot.hover(reader.source, offset=(6, 1))
        await reader.pilot.mouse_up(reader.source, offset=(6, 1))
        await reader.pilot.pause()
        assert not reader.source.text.places_of("selection")
        assert reader.target.text.places_of("selection")
        await reader.press("escape")
        assert not reader.target.text.places_of("selection")
        assert reader.phase == "done"


async def test_dragging_beyond_the_edge_scrolls() -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.pilot.mouse_down(reader.source, offset=(6, 1))
        for _ in range(4):
            await reader.pilot.hover(reader.quotes, offset=(6, 2))
            await reader.pilot.hover(reader.quotes, offset=(7, 2))
        await reader.pilot.mouse_up(reader.quotes, offset=(7, 2))
        assert reader.source.scroll_y > 0
        await reader.press("y")
        assert len(reader.app.clipboard.splitlines()) > reader.source.size.height // 2


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
            seen.append(chosen(reader))
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
        assert reader.notices[-1] == "The filter (errors and warnings) lets none through; f and F change it."


async def test_a_list_without_rows_leaves_the_room_to_the_others() -> None:
    async with reading(FakePipeline()) as reader:
        width = reader.figures.size.width
    async with reading(FakePipeline(specs=[Spec("figures", "matched", "4%", "4 %")])) as reader:
        assert reader.figures.size.width > width
        assert "No quotes found." in reader.text(reader.quotes)
        assert "Nothing to look at." in reader.text(reader.findings)


async def test_the_lists_can_be_hidden() -> None:
    async with reading(FakePipeline()) as reader:
        height = reader.source.size.height
        await reader.press("tab", "tab", "p")
        assert reader.source.size.height == height + 12
        assert reader.app.focused is reader.source
        await reader.press("]")
        assert chosen(reader) == "$1.5bn"
        await reader.press("p")
        assert reader.source.size.height == height


async def test_on_a_tiny_screen_the_texts_stand_alone() -> None:
    async with reading(FakePipeline(), (34, 12)) as reader:
        assert "The port of" in reader.text(reader.source)
        assert reader.quotes.size.height == 0
        await reader.press("p")
        assert reader.quotes.size.height > 0


# States


async def test_the_original_is_there_before_anything_is_known() -> None:
    pipeline = FakePipeline(steps=Semaphore(0))
    async with reading(pipeline, until=None) as reader:
        assert "The port of Hamburg" in reader.text(reader.source)


async def test_sentences_appear_as_they_come_with_progress() -> None:
    pipeline = FakePipeline(steps=Semaphore(0))
    async with reading(pipeline, until="translating") as reader:
        assert "0/8 sentences" in reader.text("#top")
        assert "esc stop" in reader.text("#status")
        assert "…" in reader.text(reader.target)
        assert "Translating" in reader.text("#detail")
        assert "After the translation." in reader.text(reader.figures)
        await reader.press("]")
        assert reader.notices == ["There are no findings yet."]
        for done in range(1, 8):
            pipeline.steps.release()
            await reader.until(lambda done=done: reader.screen.current.translated == done)  # type: ignore[misc]
            assert f"{done}/8 sentences" in reader.text("#top")
            assert HARBOUR[0][0][1][:30] in reader.text(reader.target)
        assert "Une décision" not in reader.text(reader.target)
        pipeline.steps.release()
        await reader.until_phase("done")
        assert "Une décision" in reader.text(reader.target)
        assert "✓ 8/8 sentences" in reader.text("#top")


async def test_new_sentences_do_not_move_what_is_being_read() -> None:
    pipeline = FakePipeline(LONG, LAST, steps=Semaphore(100))
    async with reading(pipeline, until=None) as reader:
        await reader.until(lambda: reader.screen.current.translated == 100)
        await reader.press(*["space"] * 3)
        before = reader.text(reader.source).splitlines()[1]
        pipeline.steps.release(100)
        await reader.until_phase("done")
        assert reader.text(reader.source).splitlines()[1] == before


async def test_escape_stops_and_t_goes_on() -> None:
    pipeline = FakePipeline(steps=Semaphore(3))
    async with reading(pipeline, until="translating") as reader:
        await reader.until(lambda: reader.screen.current.translated == 3)
        await reader.press("t")
        assert reader.notices == ["The translation is still running; esc stops it."]
        await reader.press("escape", "escape")
        assert reader.phase == "stopping"
        assert "stopping …" in reader.text("#top")
        pipeline.steps.release()
        await reader.until_phase("stopped")
        assert "stopped  4/8 sentences" in reader.text("#top")
        assert "Stopped after 4 of 8 sentences. t goes on" in reader.text("#detail")
        assert "t go on" in reader.text("#status")
        assert "✓ 7.7 million" in reader.text(reader.figures)
        assert "No quotes" not in reader.text(reader.quotes)
        assert "tigre de papier" in reader.text(reader.target)
        await reader.press("escape")
        await reader.until_phase("stopped")
        pipeline.steps.release(8)
        await reader.press("t")
        await reader.until_phase("done")
        assert "✓ 8/8 sentences" in reader.text("#top")


async def test_stopped_before_the_first_sentence() -> None:
    pipeline = FakePipeline(steps=Semaphore(0))
    async with reading(pipeline, until="translating") as reader:
        await reader.press("e")
        assert reader.notices == ["There is nothing to export: nothing is translated yet."]
        assert list(Path.cwd().iterdir()) == []


async def test_without_quotes_or_figures_it_says_so() -> None:
    async with reading(FakePipeline(specs=[])) as reader:
        assert "No quotes found." in reader.text(reader.quotes)
        assert "No figures found." in reader.text(reader.figures)
        assert "Done. There are no quotes or figures to compare." in reader.text("#detail")
        await reader.press("tab", "tab", "j", "enter", "end")
        assert reader.screen.chosen is None


async def test_all_matched() -> None:
    async with reading(FakePipeline(specs=[Spec("figures", "matched", "4%", "4 %")])) as reader:
        assert "✓ all matched" in reader.text("#top")
        assert "Every quote and every figure is matched." in reader.text("#detail")


async def test_no_language_pair_leaves_the_original_readable() -> None:
    pipeline = FakePipeline(LONG, LAST, plan_error=no_package())
    async with reading(pipeline, until="failed") as reader:
        assert "✗ No installed package translates from Welsh (cy) to French (fr)." in reader.text("#detail")
        # The hint of such an error names options of the command line; here keys do.
        assert "`diptych packages` lists" not in reader.text("#detail")
        assert "l chooses languages" in reader.text("#detail")
        assert "✗ not translated" in reader.text("#top")
        assert "Nothing to compare." in reader.text(reader.figures)
        await reader.press("end")
        assert "Sentence 199" in reader.text(reader.source)
        await reader.press("e")
        assert reader.notices == ["There is nothing to export: nothing is translated; t tries again."]
        pipeline.plan_error = None
        await reader.press("t")
        await reader.until_phase("done")
        assert "Sentence 199" in reader.text(reader.source)


async def test_a_translation_that_fails_keeps_what_is_done() -> None:
    pipeline = FakePipeline(translate_error=damaged())
    async with reading(pipeline, until="failed") as reader:
        assert "✗ The package translate-en_fr is damaged. Install it again." in reader.text("#detail")
        assert "✗ failed  1/8 sentences" in reader.text("#top")
        assert "Le port de Hambourg" in reader.text(reader.target)
        pipeline.translate_error = None
        await reader.press("t")
        await reader.until_phase("done")


async def test_an_error_nobody_foresaw_is_a_sentence_too() -> None:
    async with reading(FakePipeline(translate_error=KeyError("odd")), until="failed") as reader:
        assert "✗ The translation broke off: KeyError: 'odd'. Please report this." in reader.text("#detail")


async def test_an_empty_article() -> None:
    async with reading(FakePipeline([], [])) as reader:
        await reader.press("j", "end", "1", "2", "3", "]", "tab", "j")
        assert reader.phase == "done"


# Languages


async def test_another_language_starts_the_translation_over() -> None:
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        await reader.press("]", "l")
        await reader.until(lambda: isinstance(reader.app.screen, LanguagesScreen))
        options = reader.app.screen.query_one(OptionList)
        labels = [str(options.get_option_at_index(index).prompt) for index in range(options.option_count)]
        assert labels == ["English  →  French", "English  →  German", "French   →  English"]
        await reader.press("j", "enter")
        await reader.until(lambda: reader.phase == "done" and len(pipeline.planned) == 2)
        assert pipeline.planned == [(None, "fr"), ("en", "de")]
        assert "English 99% → German" in reader.text("#top")
        assert reader.screen.chosen is None


@pytest.mark.parametrize("keys", [("escape",), ("q",), ("enter",)])
async def test_the_same_language_or_none_changes_nothing(keys: tuple[str, ...]) -> None:
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        await reader.press("l")
        await reader.until(lambda: isinstance(reader.app.screen, LanguagesScreen))
        await reader.press(*keys)
        await reader.until(lambda: not isinstance(reader.app.screen, LanguagesScreen))
        assert len(pipeline.planned) == 1
        assert reader.phase == "done"


async def test_a_translation_that_was_given_up_says_nothing_more() -> None:
    pipeline = FakePipeline(steps=Semaphore(2))
    async with reading(pipeline, until="translating") as reader:
        await reader.until(lambda: reader.screen.current.translated == 2)
        reader.screen.translation.start_over("en", "de")
        await reader.until(lambda: len(pipeline.planned) == 2)
        pipeline.steps.release(1)  # for the thread given up
        pipeline.steps.release(8)
        await reader.until_phase("done")
        assert "German" in reader.text("#top")
        assert reader.screen.current.translated == 8


async def test_languages_when_nothing_is_planned() -> None:
    async with reading(FakePipeline(plan_error=no_package()), until="failed") as reader:
        await reader.press("l")
        await reader.until(lambda: isinstance(reader.app.screen, LanguagesScreen))
        assert "English  →  German" in reader.text()


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
        await reader.until(lambda: chosen(reader) == "$1.5bn")
        await reader.pilot.click("#status", offset=(line.index("help"), 0))
        await reader.until(lambda: isinstance(reader.app.screen, HelpScreen))


async def test_tab_goes_round_the_panes() -> None:
    async with reading(FakePipeline()) as reader:
        order = []
        for _ in range(5):
            await reader.press("tab")
            order.append(reader.app.focused)
        lists = [reader.quotes, reader.figures, reader.findings]
        assert order == [reader.target, *lists, reader.source]
        await reader.press("shift+tab")
        assert reader.app.focused is reader.findings


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_quit_in_the_middle_of_a_translation(key: str) -> None:
    pipeline = FakePipeline(steps=Semaphore(2))
    async with reading(pipeline, until="translating") as reader:
        await reader.press(key)
        assert not reader.app.is_running
        assert reader.app.return_code == 0


async def test_a_change_of_theme_changes_the_text_at_once() -> None:
    async with reading(FakePipeline()) as reader:
        before = reader.source.render_line(0)
        reader.app.theme = "textual-light"
        await reader.pilot.pause()
        assert list(reader.source.render_line(0)) != list(before)
