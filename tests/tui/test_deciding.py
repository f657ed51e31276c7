"""A person's decisions: settling findings, correcting and approving sentences, notes, undo and redo."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.tui.driving import Reader, reading
from tests.tui.fakes import HARBOUR, FakePipeline, Spec
from translation.reviewing.desk import Desk
from translation.reviewing.store import ReviewStore
from tui.settings.settings import Settings
from tui.view.state import Filter

if TYPE_CHECKING:
    from pathlib import Path


async def test_settling_goes_on_to_the_next_open_finding_and_is_counted() -> None:
    async with reading(FakePipeline(), (140, 40)) as reader:
        await reader.press("]", "]")
        assert reader.chosen == "1,550"
        await reader.decide("x")
        assert reader.decision("1,550") == "rejected"
        assert reader.chosen == "“Nobody has asked the dockers,”"
        assert reader.notices == ["“1,550”: false alarm. u takes that back."]
        await reader.decide("c")
        assert reader.decision("“Nobody has asked the dockers,”") == "accepted"
        assert reader.chosen == "twelve"
        assert "! 1 of 2 open  · 2 notes · 2 settled, 1 confirmed" in reader.text("#top")
        assert "✗" not in reader.text("#top").replace("✗ altered", "")
        await reader.press("[")
        assert reader.chosen == "$1.5bn"  # what is settled is passed over
        await reader.press("]")
        assert reader.chosen == "twelve"


async def test_quick_keys_settle_one_finding_each() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("]", "x", "x", "x", "x", "x")
        await reader.until(lambda: not reader.screen.current.open)
        assert len(reader.screen.current.decisions.events) == 5
        assert reader.notices[-1] == "“12 miles”: false alarm. All findings are settled. u takes that back."
        await reader.press("]")
        assert reader.notices[-1] == "All findings are settled; u takes the last decision back."
        assert "  ✓ none open · 5 settled  nothing doubtful" in reader.text("#top")


@pytest.mark.parametrize(
    ("width", "said"), [(120, "✓ none open · 5 settled, 3 confirmed  differs"), (60, "✓ · 5 settled, 3 ●")]
)
async def test_the_top_line_tells_what_was_confirmed(width: int, said: str) -> None:
    async with reading(FakePipeline(), (width, 30)) as reader:
        await reader.press("]", "x", "c", "c", "c", "x")
        await reader.until(lambda: not reader.screen.current.open)
        assert said in reader.text("#top")


async def test_who_wants_to_stays_and_the_same_key_opens_again() -> None:
    async with reading(FakePipeline(), settings=Settings(stay=True)) as reader:
        await reader.press("]", "]")
        await reader.decide("x")
        assert reader.chosen == "1,550"
        assert "○ false alarm" in reader.text("#detail")
        assert "anna" in reader.text("#detail")
        await reader.decide("c")
        assert reader.decision("1,550") == "accepted"
        assert "● confirmed" in reader.text("#detail")
        await reader.decide("c")
        assert reader.decision("1,550") == "open"
        assert reader.notices[-1] == "Open again: “1,550”."


async def test_settled_findings_are_shown_quiet_with_their_decision() -> None:
    async with reading(FakePipeline(), (120, 45)) as reader:
        await reader.press("]", "]")
        await reader.decide("x")
        await reader.press("4")
        row = next(row for row in reader.text(reader.findings).splitlines() if "1,550" in row)
        assert "○ false alarm" in row
        assert "✗" not in row
        await reader.press("f")
        assert reader.notices[-1] == "Listed: what is open."
        assert "1,550" not in reader.text(reader.findings)
        assert "twelve" in reader.text(reader.findings)


async def test_a_marked_sentence_is_settled_with_all_its_findings() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("J", "J", "J")
        await reader.decide("c")
        assert reader.notices[-1] == "2 findings: confirmed. u takes that back."
        assert reader.decision("$1.5bn") == reader.decision("1,550") == "accepted"
        await reader.decide("u")
        assert reader.decision("$1.5bn") == reader.decision("1,550") == "open"
        assert reader.notices[-1] == "Taken back: 2 confirmations. ctrl+r brings it back."


async def test_where_there_is_none_to_choose_it_is_said_why() -> None:
    async with reading(FakePipeline()) as reader:
        reader.screen.filter = reader.screen.filter._replace(check="negation")
        await reader.press("x")
        assert reader.notices[-1].startswith("The filter (")
        assert reader.notices[-1].endswith("hides them all; f and F change it.")


async def test_nothing_is_settled_where_nothing_is_chosen_or_both_sides_agree() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("x")
        assert reader.notices[-1] == "Choose a finding first: ] goes to the next one."
        await reader.press("6", "home", "c")
        assert reader.notices[-1].startswith("Both sides agree here")
        await reader.press("u")
        await reader.until(lambda: reader.notices[-1].startswith("You have decided nothing"))
        await reader.press("ctrl+r")
        await reader.until(lambda: reader.notices[-1].startswith("Nothing was taken back"))
        assert reader.screen.current.decisions.events == ()


async def test_all_that_is_listed_is_settled_at_once_and_taken_back_at_once() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("f", "f")  # errors and warnings
        await reader.decide("X")
        assert reader.notices[-1] == "3 findings: false alarm. u takes that back."
        assert [one.severity for one in reader.screen.current.open] == ["info", "info"]
        await reader.decide("u")
        assert len(reader.screen.current.open) == 5
        await reader.decide("ctrl+r")
        assert reader.notices[-1] == "Brought back: 3 false alarms. u takes it back."
        await reader.press("X")
        assert reader.notices[-1] == "No open finding is listed."


async def test_in_a_list_settling_goes_down_the_list() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("4", "S")
        assert reader.screen.filter == Filter(gravest_first=True)
        await reader.press("home")
        seen = [reader.chosen]
        for _ in range(4):
            await reader.decide("x")
            seen.append(reader.chosen)
        assert seen == ["1,550", "“Nobody has asked the dockers,”", "twelve", "$1.5bn", "12 miles"]


async def test_the_next_finding_is_sought_from_where_the_reader_is() -> None:
    specs = [Spec("figures", "altered", str(number), str(number), "so", "error") for number in (20, 90, 150)]
    pairs = [[(f"Sentence {n} of it.", f"Phrase {n} de cela.")] for n in range(10, 200)]
    async with reading(FakePipeline(pairs, specs)) as reader:
        reader.source.scroll_to(y=reader.source.max_scroll_y // 2, animate=False)
        await reader.pilot.pause()
        await reader.press("]")
        assert reader.chosen == "150"
        await reader.press("[", "[")
        assert reader.chosen == "20"


def in_dialog(reader: Reader, widget: str) -> str:
    """What stands in a widget of the dialog that is open."""
    return reader.text(reader.app.screen.query_one(widget))


async def test_what_was_added_is_found_from_its_sentence() -> None:
    added = Spec("figures", "added", None, "19,3 kilomètres", "nothing in the original says so", "warning")
    async with reading(FakePipeline(specs=[added])) as reader:
        await reader.press(*"JJJJJJ", "]")
        assert reader.chosen == "19,3 kilomètres"
        await reader.decide("x")
        assert reader.notices[-1].startswith("“19,3 kilomètres”: false alarm. All findings are settled.")


async def write(reader: Reader, key: str, text: str, *, clear: bool = False) -> None:
    await reader.press(key)
    await reader.until(lambda: reader.app.screen is not reader.screen)
    if clear:
        await reader.press("f7", "delete")
    await reader.press(*(" " if letter == " " else letter for letter in text))


async def test_a_correction_is_checked_as_it_is_typed_and_stands_in_the_text() -> None:
    async with reading(FakePipeline(), (120, 40)) as reader:
        await reader.press("]", "]")
        await reader.press("i")
        await reader.until(lambda: "altered" in in_dialog(reader, "#writing-note"))
        assert "1,550" in in_dialog(reader, "#writing-above")
        await reader.press("f7", "delete", *"1550")
        # Of the empty text, which may be checked on the way, both are said.
        await reader.until(lambda: "1,550" not in in_dialog(reader, "#writing-note"))
        await reader.until(lambda: "1.5bn" in in_dialog(reader, "#writing-note"))
        assert "1,550" not in in_dialog(reader, "#writing-note")
        await reader.press("enter")
        await reader.until(lambda: "1550" in reader.text(reader.target))
        assert reader.screen.current.bitext.segments[2].is_chosen
        assert "L’autorité" not in reader.text(reader.target)
        assert "✎ corrected" in reader.text("#detail")
        assert "machine" in reader.text("#detail")
        assert "✎" in reader.text(reader.target) or "▎" in reader.text(reader.target)
        await reader.decide("u")
        await reader.until(lambda: "L’autorité" in reader.text(reader.target))
        assert reader.notices[-1].startswith("Taken back: the correction of “The authority")
        await reader.decide("ctrl+r")
        await reader.until(lambda: "1550" in reader.text(reader.target))


async def test_a_correction_that_is_dropped_or_empty_changes_nothing() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("i")
        assert reader.notices[-1].startswith("Mark a translated sentence first")
        await reader.press("J")
        await write(reader, "i", "", clear=True)
        await reader.until(lambda: "missing: 7.7 million" in in_dialog(reader, "#writing-note"))  # checked
        await reader.press("enter")
        assert "It needs words" in in_dialog(reader, "#writing-note")
        await reader.press("x", "ctrl+j", "y", "escape")
        assert reader.app.screen is reader.screen
        await reader.press("i", "enter")
        assert reader.screen.current.decisions.events == ()


@pytest.mark.parametrize("key", ["i", "m"])
async def test_what_is_written_is_not_lost_by_quitting_unasked(key: str) -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("J")
        await write(reader, key, "x")
        await reader.press("ctrl+q")
        assert reader.app.is_running
        warning = "enter keeps what is written, esc drops it; ctrl+q again quits without it."
        await reader.pilot.pause()
        assert warning in in_dialog(reader, "#writing-note")
        await reader.press("y")  # more would be lost
        assert warning not in in_dialog(reader, "#writing-note")
        await reader.press("ctrl+q")
        assert warning in in_dialog(reader, "#writing-note")
        await reader.press("ctrl+q")
        assert not reader.app.is_running


@pytest.mark.parametrize("key", ["i", "m"])
async def test_where_nothing_was_written_quitting_is_not_asked_about(key: str) -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("J")
        await write(reader, key, "x")
        await reader.press("backspace", "ctrl+q")
        assert not reader.app.is_running


async def test_a_note_of_several_lines_stands_below_what_it_is_about() -> None:
    async with reading(FakePipeline(), (120, 40)) as reader:
        await reader.press("]", "]")
        await write(reader, "m", "ask the")
        await reader.press("ctrl+j", *"port")
        await reader.decide("enter")
        assert "¶ ask the port" in reader.text("#detail")
        await reader.press("m")
        assert "¶ ask the port" in in_dialog(reader, "#writing-above")
        await reader.press("escape")
        await reader.decide("u")
        assert "¶" not in reader.text("#detail")
        assert reader.notices[-1] == "Taken back: the note on “1,550”. ctrl+r brings it back."


async def test_approving_goes_on_and_can_be_taken_back() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("J")
        await reader.decide("A")
        assert reader.screen.sentence == 1
        assert reader.screen.current.decisions.sentence(0).condition == "approved"
        assert "✓(Hambourg)" in reader.text(reader.target).replace(" ", "")
        await reader.press("K")
        assert "✓ approved  anna" in reader.text("#detail")
        await reader.decide("A")
        assert reader.screen.current.decisions.sentence(0).condition == "open"


async def test_translating_again_asks_what_becomes_of_corrections() -> None:
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        await reader.press("J")
        await write(reader, "i", "Bref.", clear=True)
        await reader.decide("enter")
        await reader.until(lambda: "Bref." in reader.text(reader.target))
        await reader.press("t", "escape")
        assert len(pipeline.asked) == 1
        await reader.press("t", "enter")
        await reader.until(lambda: len(pipeline.asked) == 2)
        await reader.until_phase("done")
        await reader.until(lambda: "Bref." in reader.text(reader.target))
        await reader.press("t", "down", "enter")
        await reader.until(lambda: len(pipeline.asked) == 3)
        await reader.until_phase("done")
        await reader.until(lambda: "Bref." not in reader.text(reader.target))
        await reader.decide("u")
        await reader.until(lambda: "Bref." in reader.text(reader.target))


async def test_decisions_are_there_again_after_a_restart_and_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite3"
    async with reading(FakePipeline(store=ReviewStore(path))) as reader:
        await reader.press("]", "]")
        await reader.decide("x")
        await reader.press("J")
        await reader.decide("A")
    renamed = FakePipeline(store=ReviewStore(path), name="other.txt")
    async with reading(renamed) as reader:
        assert reader.decision("1,550") == "rejected"
        assert "1 settled" in reader.text("#top")
        await reader.decide("u", "u")
        assert reader.decision("1,550") == "open"


async def test_what_has_lost_its_sentence_is_told_and_listed(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite3"
    async with reading(FakePipeline(store=ReviewStore(path))) as reader:
        await reader.press("J")
        await write(reader, "m", "odd")
        await reader.decide("enter")
        await reader.press("U")
        assert reader.notices[-1] == "Every decision has its place in the article."
    async with reading(FakePipeline(HARBOUR[1:], store=ReviewStore(path))) as reader:
        assert "1 earlier decision has no place in the article any more; U lists them." in reader.notices
        await reader.press("U")
        assert "(Hamburg) The port of Hamburg" in in_dialog(reader, "#unplaced")
        assert "¶ odd" in in_dialog(reader, "#unplaced")
        await reader.press("escape")


async def test_what_was_decided_before_the_sentence_changed_is_said(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite3"
    async with reading(FakePipeline(store=ReviewStore(path))) as reader:
        await reader.press("]", "]")
        await reader.decide("x")
        await reader.press("K", "K")
        await reader.decide("A")
    changed = [[*HARBOUR[1]]]
    source, target = changed[0][1]
    changed[0][1] = (source.replace("people", "persons"), target)
    async with reading(FakePipeline([HARBOUR[0], *changed, *HARBOUR[2:]], store=ReviewStore(path))) as reader:
        await reader.press("]", "]")
        assert reader.decision("1,550") == "open"
        assert "was: ○ false alarm  anna" in reader.text("#detail")


async def test_a_file_of_a_newer_program_is_read_and_never_written(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite3"
    async with reading(FakePipeline(store=ReviewStore(path))) as reader:
        await reader.press("]", "]")
        await reader.decide("x")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    async with reading(FakePipeline(store=ReviewStore(path))) as reader:
        assert reader.decision("1,550") == "rejected"
        await reader.press("]")
        await reader.decide("x")
        await reader.until(lambda: any("nothing new is kept" in notice for notice in reader.notices))
    assert path.read_bytes() == before


async def test_another_reader_of_the_article_is_seen_and_the_later_one_wins(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite3"
    pipeline = FakePipeline(store=ReviewStore(path))
    async with reading(pipeline) as reader:
        await reader.press("]", "]")
        await reader.decide("x")
        review = reader.screen.current.review
        assert review
        other = Desk(ReviewStore(path), review.bitext, "same.txt", "ben")
        finding = next(one for one in review.findings if one.severity == "error")
        assert other.accept(review, [finding])
        reader.screen.desk_jobs.look_around()
        await reader.until(lambda: reader.decision("1,550") == "accepted")
        assert reader.notices[-1] == (
            "Another reader (ben) has decided later on “1,550”: that counts now; yours stays in the history."
        )


async def test_what_cannot_be_kept_counts_and_is_said(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite3"
    path.mkdir()
    async with reading(FakePipeline(store=ReviewStore(path))) as reader:
        await reader.press("]")
        await reader.decide("x")
        assert reader.decision("$1.5bn") == "rejected"
        await reader.until(lambda: any("The file of your reviews" in notice for notice in reader.notices))


async def test_decisions_while_it_translates() -> None:
    pipeline = FakePipeline(stop_after=4)
    async with reading(pipeline, until="stopped") as reader:
        await reader.press("J")
        await write(reader, "i", "Bref.", clear=True)
        await reader.decide("enter")
        pipeline.stop_after = None
        await reader.press("t")
        await reader.until_phase("done")
        await reader.until(lambda: "Bref." in reader.text(reader.target))


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 35), (160, 45)])
async def test_hostile_words_in_decisions_stay_words(size: tuple[int, int]) -> None:
    pairs = [[("[/] 5 [red]x[/red]", "[/] 6 [red]x[/red]")]]
    async with reading(
        FakePipeline(pairs, [Spec("figures", "altered", "5", "6", "[/", "error")]), size
    ) as reader:
        await reader.press("]")
        await write(reader, "m", "[/red] [b")
        await reader.decide("enter")
        await reader.press("J", "i", *"[/]", "enter")
        await reader.until(lambda: reader.screen.current.bitext.segments[0].is_chosen)
        assert "[/] 6 [red]x[/red][/]" in reader.text(reader.source if size[0] < 80 else reader.target)
