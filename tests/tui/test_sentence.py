"""What can be asked about one sentence: other translations, and which words belong together."""

from __future__ import annotations

from threading import Semaphore

from textual.widgets import OptionList

from tests.tui.driving import Reader, reading
from tests.tui.fakes import FakePipeline
from translation.errors import TranslationError
from tui.screens.alternatives import AlternativesScreen


def underlined(reader: Reader) -> tuple[list[str], list[str]]:
    """The words that are hinted at on both sides."""
    bitext = reader.screen.current.bitext
    return (
        [bitext.source[start:end] for start, end in reader.source.text.places_of("link")],
        [bitext.target[start:end] for start, end in reader.target.text.places_of("link")],
    )


async def open_alternatives(reader: Reader) -> None:
    await reader.press("J", "a")
    await reader.until(lambda: isinstance(reader.app.screen, AlternativesScreen))


async def test_alternatives_show_what_the_checks_say() -> None:
    async with reading(FakePipeline()) as reader:
        await open_alternatives(reader)
        shown = reader.text()
        assert "confidence high  · now" in shown
        assert "Une autre phrase [b]ici[/b]." in shown
        assert "confidence low: 1,550 became [1,505]" in shown
        assert reader.app.screen.query_one(OptionList).highlighted == 0


async def test_the_chosen_one_stands_in_the_text() -> None:
    async with reading(FakePipeline()) as reader:
        before = reader.screen.current.bitext
        await open_alternatives(reader)
        await reader.press("j", "enter")
        await reader.until(lambda: "Une autre phrase" in reader.screen.current.bitext.target)
        assert "Une autre phrase [b]ici[/b]." in reader.text(reader.target)
        after = reader.screen.current.bitext
        assert after.segments[0].chosen
        assert [segment.source for segment in after.segments] == [
            segment.source for segment in before.segments
        ]
        assert reader.phase == "done"
        assert "remembered" in reader.notices[-1]


async def test_escape_and_the_same_one_again_change_nothing() -> None:
    async with reading(FakePipeline()) as reader:
        before = reader.screen.current.review
        for key in ("escape", "enter"):
            await open_alternatives(reader)
            await reader.press(key)
            await reader.until(lambda: not isinstance(reader.app.screen, AlternativesScreen))
            assert reader.screen.current.review is before


async def test_without_a_marked_sentence_the_reader_is_told() -> None:
    async with reading(FakePipeline()) as reader:
        for key in ("a", "w"):
            await reader.press(key)
            assert "Mark a translated sentence first, with J or a click" in reader.notices[-1]


async def test_no_alternatives_while_the_translation_runs() -> None:
    async with reading(FakePipeline(steps=Semaphore(2)), until="translating") as reader:
        await reader.until(lambda: reader.screen.current.translated)
        await reader.press("J", "a")
        assert "done or stopped; esc stops it" in reader.notices[-1]


async def test_what_cannot_be_asked_is_told() -> None:
    pipeline = FakePipeline()
    async with reading(pipeline) as reader:
        pipeline.translate_error = TranslationError("The package failed.", "Install it again.")
        await reader.press("J", "a")
        await reader.until(lambda: any("The package failed." in notice for notice in reader.notices))


async def test_words_and_their_counterparts() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("J", "w")
        await reader.until(lambda: underlined(reader)[0])
        first = underlined(reader)
        assert [len(side) for side in first] == [1, 1]
        await reader.press("w")
        second = underlined(reader)
        assert second != first
        await reader.press("W")
        assert underlined(reader) == first
        await reader.press("J")
        assert underlined(reader) == ([], [])
