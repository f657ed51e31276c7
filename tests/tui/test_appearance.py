"""Themes, no colours, and keys and panes as the settings have them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len
from textual.color import Color
from textual.widgets import OptionList

from tests.tui.driving import Reader, reading
from tests.tui.fakes import FakePipeline, Spec
from tui import history
from tui.panes import PANES
from tui.screens.help import HelpScreen
from tui.settings.keys import Keys
from tui.settings.settings import Settings
from tui.view.marked_text import LAYERS
from tui.widgets import text_pane
from tui.widgets.findings_list import FindingsList
from tui.widgets.page import Page, entry

if TYPE_CHECKING:
    from rich.style import Style


def written(reader: Reader) -> str:
    """What the screen would write to a terminal."""
    from textual._compositor import LayoutUpdate  # the one way to see the filters' work

    update = reader.app.screen._compositor.render_full_update()
    assert isinstance(update, LayoutUpdate)
    return update.render_segments(reader.app.console)


# Themes


async def test_the_theme_of_the_settings() -> None:
    async with reading(FakePipeline(), settings=Settings(theme="high-contrast")) as reader:
        assert reader.app.theme == "high-contrast"
        assert reader.source.rich_style.bgcolor == Color.parse("#000000").rich_color


async def test_an_unknown_theme_is_named_with_its_place() -> None:
    settings = Settings(theme="nrod", origins={"theme": "settings.toml, line 1"})
    async with reading(FakePipeline(), settings=settings, problems=["settings.toml: oh"]) as reader:
        assert reader.app.theme == "textual-dark"
        assert reader.notices == [
            "settings.toml, line 1: there is no theme “nrod”; ctrl+t lists them."
            " This is the first of 2 mistakes; `diptych settings` prints those of the file."
        ]


async def test_a_theme_once_chosen_is_remembered() -> None:
    async with reading(FakePipeline()) as reader:
        assert history.load().theme == ""
        reader.app.theme = "nord"
        await reader.until(lambda: history.load().theme == "nord")
    async with reading(FakePipeline()) as reader:
        assert reader.app.theme == "nord"
    async with reading(FakePipeline(), settings=Settings(theme="dracula")) as reader:
        assert reader.app.theme == "dracula"


async def test_the_high_contrast_theme_has_high_contrast() -> None:
    pipeline = FakePipeline()
    async with reading(pipeline, settings=Settings(theme="high-contrast")) as reader:
        await reader.press("]", "]", "slash", *"docker", "enter", "6", "j")
        low = set()
        for strip in reader.app.screen._compositor.render_strips():
            for piece in strip:
                style = piece.style
                if piece.text.strip() and style and style.color and style.bgcolor:
                    text, ground = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
                    if contrast(text, ground) < 7 and not re.fullmatch("[▁▂▃▄▅▆▇▎ ]+", piece.text):
                        low.add((piece.text, round(contrast(text, ground), 1)))
        assert low == set()


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "high-contrast"])
async def test_what_is_highlighted_can_be_read(theme: str) -> None:
    async with reading(FakePipeline(), settings=Settings(theme=theme)) as reader:
        found = {}
        for name in LAYERS:
            style = reader.source.row_styles(name)
            assert style.color
            assert style.bgcolor
            found[name] = contrast(Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor))
        assert {name: ratio for name, ratio in found.items() if ratio < 4.5} == {}


def contrast(one: Color, other: Color) -> float:
    """The ratio of WCAG 2.2, from 1 to 21."""

    def luminance(color: Color) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.normalized
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


# No colours


@pytest.fixture
def no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")


async def test_no_colour_is_written(no_color: None) -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("]", "slash", *"docker", "enter")
        codes = re.findall(r"\x1b\[([\d;]*)m", written(reader))
        colours = {code for code in codes if re.search(r"(^|;)([34][0-7]|9\d|10\d|[34]8;)", code)}
        assert codes
        assert colours == set()


def attributes(style: Style) -> tuple[object, ...]:
    return style.bold, style.italic, style.underline, style.reverse, style.dim


async def test_without_colours_every_mark_differs_from_every_other(no_color: None) -> None:
    async with reading(FakePipeline()) as reader:
        marks = {
            name: attributes(reader.source.row_styles(name))
            for name in text_pane.STYLES
            if name not in ("sentence", "doubtful")  # signs of their own
        }
        assert len(set(marks.values())) == len(marks), marks
        names = ("matched", "info", "warning", "error", "chosen")
        rows = [attributes(reader.figures.row_styles(name)) for name in names]
        assert len(set(rows)) == len(names)


async def test_no_blanks_are_underlined(no_color: None) -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("6")
        pieces = [piece for row in range(10) for piece in reader.figures.render_line(row)]
        underlined = [piece.text for piece in pieces if piece.style and piece.style.underline]
        assert underlined
        assert [text for text in underlined if text != text.strip()] == []


async def test_without_colours_the_focus_is_seen(no_color: None) -> None:
    async with reading(FakePipeline()) as reader:
        assert "━" in reader.text(reader.source)
        await reader.press("6")
        assert "━" in reader.text(reader.figures)
        assert "━" not in reader.text(reader.source)
        await reader.press("l")
        await reader.until(lambda: isinstance(reader.app.focused, OptionList))
        options = reader.app.focused
        assert options
        assert options.get_component_rich_style("option-list--option-highlighted").reverse


# Settings


async def test_changed_keys_work_and_are_shown_everywhere() -> None:
    settings = Settings(
        keys=Keys({"review.export": "q", "app.quit": "z", "finding.next": "f3", "app.help": "e"})
    )
    pipeline = FakePipeline()
    async with reading(pipeline, settings=settings) as reader:
        footer = reader.text("#status")
        assert "q export" in footer
        assert "z quit" in footer
        assert "F3 finding" in footer
        assert "F3 goes to them" in reader.text("#detail")
        await reader.press("f3")
        assert reader.screen.chosen
        before = reader.screen.chosen
        await reader.press("right_square_bracket")
        assert reader.screen.chosen is before
        await reader.press("q")
        await reader.until(lambda: pipeline.written)
        await reader.press("e")
        assert isinstance(reader.app.screen, HelpScreen)
        assert "F3 " in reader.text()
        await reader.press("escape", "z")
        assert not reader.app.is_running


async def test_changed_keys_of_a_text_and_a_list() -> None:
    settings = Settings(keys=Keys({"text.down": "x", "list.down": "x"}))
    async with reading(FakePipeline(), (120, 24), settings=settings) as reader:
        await reader.press("x", "j")
        assert reader.source.scroll_y == 1
        await reader.press("5", "x", "j")
        assert reader.quotes._cursor == 0


async def test_changed_keys_of_dialogs_and_the_search() -> None:
    changed = {
        "help.close": "f5",
        "help.down": "x",
        "languages.close": "c",
        "languages.packages": "P",
        "alternatives.down": "n",
        "open.close": "f6",
        "search.leave": "f7",
    }
    async with reading(FakePipeline(), (120, 24), settings=Settings(keys=Keys(changed))) as reader:
        await reader.press("question_mark")
        assert "F5 closes" in reader.text()
        page = str(reader.app.screen.query_one(Page).render())
        assert re.search(r"\bc +Leave the languages as they are", page)
        await reader.press("x", "escape")
        assert isinstance(reader.app.screen, HelpScreen)
        assert reader.app.screen.query_one("#help").scroll_y == 1
        await reader.press("f5", "l")
        await reader.until(lambda: "P packages · c closes" in reader.text())
        await reader.press("c", "o")
        await reader.until(lambda: "tab completes · enter opens · F6" in reader.text())
        await reader.press("f6", "slash", *"port")
        assert "“port”" in reader.text("#status")
        await reader.press("f7", "J", "a")
        await reader.until(lambda: isinstance(reader.app.focused, OptionList))
        options = reader.app.focused
        assert isinstance(options, OptionList)
        assert "“port”" not in reader.text()
        before = options.highlighted
        await reader.press("n")
        assert options.highlighted != before


def test_keys_too_long_for_their_column_stand_above_what_they_do() -> None:
    rows = [str(row) for row in entry("esc  ?  F1", "Close the help", 30, column=8)]
    assert rows == ["esc  ?  F1", " " * 8 + "Close the help"]
    assert [str(row) for row in entry("esc", "Close", 30, column=8)] == ["esc     Close"]


async def test_the_panes_and_the_width_of_the_settings() -> None:
    async with reading(FakePipeline(), settings=Settings(panes=("figures",), width=30)) as reader:
        assert [pane.id for pane in reader.screen.query(FindingsList) if pane.display] == ["figures"]
        assert "Quotes" not in reader.text(reader.figures)
        assert reader.source.text_width == 30
        await reader.press("5")
        assert "5 Quotes 4 · 6 Figures 10" in reader.text(reader.quotes)


async def test_no_panes_by_the_settings() -> None:
    async with reading(FakePipeline(), settings=Settings(panes=())) as reader:
        assert not reader.screen.lists.region
        await reader.press("p")
        assert reader.quotes.region
        assert reader.screen.lists.panes == tuple(pane.name for pane in PANES)


async def test_help_begins_with_the_pane_that_has_the_focus() -> None:
    async with reading(FakePipeline()) as reader:
        firsts = []
        for keys in ((), ("5",), ("p",)):
            await reader.press(*keys, "question_mark")
            page = str(reader.app.screen.query_one(Page).render())
            firsts.append(page.splitlines()[0])
            await reader.press("escape")
        assert firsts == ["In a text", "In a list", "In a text"]


async def test_the_first_screen_keeps_its_columns_on_a_narrow_screen() -> None:
    async with reading(FakePipeline(), (60, 28), with_article=False) as reader:
        rows = reader.text().splitlines()
        place = next(row for row in rows if "Open an article" in row).index("Open")
        helped = next(index for index, row in enumerate(rows) if "List, install and remove" in row)
        assert rows[helped].index("List") == place
        assert rows[helped + 1].index("that translate") == place
        assert "From the shell: diptych ARTICLE... --to LANGUAGE" in reader.text()


# Findings of every check


async def test_the_findings_list_has_those_of_every_check() -> None:
    specs = [
        Spec("figures", "altered", "1,550", "1 505", "a digit", "error"),
        Spec("names", "missing", "Anna Petersen", None, "a name", "warning"),
        Spec("figures", "matched", "4%", "4 %"),
    ]
    async with reading(FakePipeline(specs=specs), (160, 45)) as reader:
        await reader.press("4")
        assert "4 Findings 2 " in reader.text(reader.findings)
        assert "names     Anna Petersen" in reader.text(reader.findings)
        await reader.press("end")
        assert "a name" in reader.text("#detail") or "a digit" in reader.text("#detail")
        seen = []
        for _ in range(3):
            await reader.press("F", "4")
            seen.append(reader.text(reader.findings).splitlines()[0])
        assert ["Findings 1/2" in title for title in seen] == [True, True, False]
        assert reader.notices == [
            "Listed: everything, figures only.",
            "Listed: everything, names only.",
            "Listed: everything.",
        ]


async def test_the_marked_sentence_says_how_far_it_can_be_trusted() -> None:
    async with reading(FakePipeline(doubtful=1)) as reader:
        await reader.press("J", "J")
        detail = reader.text("#detail")
        assert "Sentence 2 of 8" in detail
        assert "confidence medium: it was cut short; 1,550 is not in the translation" in detail
        assert "a figure was lost" in detail
        await reader.press("J")
        assert "Sentence 3 of 8  its quality is unknown" in reader.text("#detail")
        await reader.press("right_square_bracket")
        assert "1,5 milliard" in reader.text("#detail")


async def test_the_next_finding_is_looked_for_from_the_marked_sentence() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("J", "J", "J", "J", "J", "right_square_bracket")
        assert reader.screen.chosen
        assert reader.screen.chosen.source
        assert reader.screen.chosen.source.text == "“Nobody has asked the dockers,”"
        await reader.press("K", "left_square_bracket")
        assert reader.screen.chosen.source.text == "1,550"


async def test_a_reason_longer_than_its_place_scrolls() -> None:
    reason = " ".join(f"word{number}" for number in range(200))
    async with reading(
        FakePipeline(specs=[Spec("figures", "altered", "4%", "4 %", reason, "error")])
    ) as reader:
        await reader.press("right_square_bracket")
        assert "word199" not in reader.text("#detail")
        await reader.press("shift+tab")
        assert reader.app.focused is reader.screen.query_one("#detail")
        await reader.press("end")
        await reader.until(lambda: "word199" in reader.text("#detail"))


@pytest.mark.parametrize("width", [160, 120, 100, 80, 60, 40, 30])
async def test_the_top_line_drops_the_least_important_first(width: int) -> None:
    async with reading(FakePipeline(), (width, 40)) as reader:
        line = reader.text("#top").rstrip()
        assert cell_len(line) <= width
        assert "✗ 1" in line
        assert "8/8" in line
        order = ["translate-en_fr", "Argos", "differs", "sentences"]
        dropped = [words not in line for words in order]
        assert dropped == sorted(dropped, reverse=True)
        assert ("English" in line) is (width >= 60)
