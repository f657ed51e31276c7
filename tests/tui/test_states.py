"""What the review screen says and can do while it waits, translates, fails, stops and starts over."""

from __future__ import annotations

from pathlib import Path
from threading import Semaphore

import pytest
from textual.widgets import OptionList

from tests.tui.articles import LAST, LONG
from tests.tui.driving import reading
from tests.tui.fakes import HARBOUR, FakePipeline, Spec, damaged, no_package
from translation.errors import all_of, either
from tui.panes import COMPARED
from tui.screens.languages import LanguagesScreen

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
        assert not reader.screen.lists.region
        await reader.press("]")
        assert reader.notices == ["The article is not checked yet."]
        assert "not checked yet" in reader.text("#status")
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
        assert "not checked yet" not in reader.text("#status")  # it is by now


async def test_of_one_sentence_with_one_finding_the_words_are_singular() -> None:
    specs = [Spec("figures", "altered", "1,550", "1 505", "1,550 became 1 505", "error")]
    async with reading(
        FakePipeline([[("It hired 1,550 men.", "Il a engagé 1 505 hommes.")]], specs)
    ) as reader:
        assert "✓ 1/1 sentence  ✗ 1 error " in reader.text("#top")
        assert "1 finding is not plainly matched: ] goes to it, tab to" in reader.text("#detail")


async def test_new_sentences_do_not_move_what_is_being_read() -> None:
    pipeline = FakePipeline(LONG, LAST, steps=Semaphore(100))
    async with reading(pipeline, until=None) as reader:
        await reader.until(lambda: reader.screen.current.translated == 100)
        await reader.press(*["space"] * 3, "j")  # not to a blank row
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
        await reader.until(lambda: pipeline.steps_asked_for == 4)
        await reader.press("escape", "escape")
        assert reader.phase == "stopping"
        assert "stopping …" in reader.text("#top")
        pipeline.steps.release()
        await reader.until_phase("stopped")
        assert "stopped  4/8 sentences" in reader.text("#top")
        assert "Stopped after 4 of 8 sentences. t goes on" in reader.text("#detail")
        assert "t go on" in reader.text("#status")
        await reader.press("6")
        assert "✓ matched      7.7 mill" in reader.text(reader.figures)
        await reader.press("escape")
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
        assert not reader.screen.lists.region
        assert f"Done. There are no {either(COMPARED)} to compare." in reader.text("#detail")
        await reader.press("5", "j", "enter", "end")
        assert "No quotes found." in reader.text(reader.quotes)
        assert reader.screen.chosen is None


async def test_all_matched() -> None:
    async with reading(FakePipeline(specs=[Spec("figures", "matched", "4%", "4 %")])) as reader:
        assert "✓ all matched" in reader.text("#top")
        assert f"All {all_of(COMPARED)} are matched." in reader.text("#detail")


async def test_no_language_pair_leaves_the_original_readable() -> None:
    pipeline = FakePipeline(LONG, LAST, plan_error=no_package())
    async with reading(pipeline, until="failed") as reader:
        assert "✗ No installed package translates from Welsh (cy) to French (fr)." in reader.text("#detail")
        # The hint of such an error names options of the command line; here keys do.
        assert "`diptych packages` lists" not in reader.text("#detail")
        assert "l chooses languages" in reader.text("#detail")
        assert "✗ not translated" in reader.text("#top")
        assert not reader.screen.lists.region
        await reader.press("6")
        assert "Nothing to compare." in reader.text(reader.figures)
        await reader.press("escape")
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
        assert "✗ The translation failed: KeyError: 'odd'. Please report this." in reader.text("#detail")


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


async def test_what_is_to_be_known_of_the_text_is_said_once_and_literally() -> None:
    pipeline = FakePipeline(notes=("Read as Windows-1252 [b]: a guess.", "One more [/ note."))
    async with reading(pipeline) as reader:
        assert reader.notices == list(pipeline.notes)
        await reader.press("t")
        await reader.until(lambda: reader.phase == "done")
        await reader.press("l")
        await reader.until(lambda: isinstance(reader.app.screen, LanguagesScreen))
        await reader.press("j", "enter")
        await reader.until(lambda: reader.phase == "done" and len(pipeline.planned) == 2)
        assert [notice for notice in reader.notices if notice in pipeline.notes] == list(pipeline.notes)
