"""What can be asked about one sentence: other translations, and matching words."""

from __future__ import annotations

from threading import Event, Semaphore
from typing import TYPE_CHECKING

import pytest
from textual.widgets import OptionList

from tests.processes import PATIENCE
from tests.tui.articles import LAST, LONG
from tests.tui.driving import Reader, reading
from tests.tui.fakes import HARBOUR, FakePipeline, article_of
from translation.errors import TranslationError
from translation.model import Confidence, Segment, Span, Translation
from tui.screens.alternatives import AlternativesScreen, in_order
from tui.view.differences import differing

if TYPE_CHECKING:
    from translation.model import Review
    from tui.messages import AlternativesFound
    from tui.widgets.text_pane import TextPane


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
        assert reader.app.screen.query_one(OptionList).highlighted == 1
        assert HARBOUR[0][0][0][-20:] in shown  # the original, above them
        assert "Looking for" not in shown


async def test_the_chosen_one_stands_in_the_text() -> None:
    async with reading(FakePipeline()) as reader:
        before = reader.screen.current.bitext
        await open_alternatives(reader)
        await reader.press("j", "enter")
        await reader.until(lambda: "Une autre phrase" in reader.screen.current.bitext.target)
        assert "Une autre phrase [b]ici[/b]." in reader.text(reader.target)
        after = reader.screen.current.bitext
        assert after.segments[0].is_chosen
        assert [segment.source for segment in after.segments] == [
            segment.source for segment in before.segments
        ]
        assert reader.phase == "done"
        assert reader.notices[-1] == "The sentence is replaced. u takes that back."


async def test_what_does_not_come_back_is_trusted_less() -> None:
    async with reading(FakePipeline(doubtful=0, agreeing={0: 0.2, 1: 0.2})) as reader:
        await reader.press("J")
        await reader.until(lambda: "confidence low: " in reader.text())
        assert "its back-translation differs" in reader.text()
        assert reader.phase == "done"


async def test_what_is_known_of_trust_makes_no_new_rows() -> None:
    pipeline = FakePipeline(doubtful=0, agreeing={0: 0.2}, returning=Semaphore(0))
    async with reading(pipeline) as reader:
        rows = reader.screen.texts._layout
        pipeline.returning.release()
        await reader.until(lambda: bool(reader.screen.current.similarities))
        await reader.press("J")
        await reader.until(lambda: "confidence low: " in reader.text())
        assert reader.screen.texts._layout is rows


async def test_no_choice_is_lost_while_sentences_are_translated_back() -> None:
    pipeline = FakePipeline(doubtful=2, agreeing={0: 0.9, 2: 0.2}, returning=Semaphore(0))
    async with reading(pipeline) as reader:
        await open_alternatives(reader)
        pipeline.returning.release(2)
        await reader.until(lambda: len(reader.screen.current.similarities) == 2)
        await reader.press("j", "enter")
        await reader.until(lambda: "Une autre phrase" in reader.screen.current.bitext.target)
        segments = reader.screen.current.bitext.segments
        assert segments[0].is_chosen
        assert segments[2].confidence
        assert segments[2].confidence.level == "low"


async def test_escape_and_the_same_one_again_change_nothing() -> None:
    async with reading(FakePipeline()) as reader:
        before = reader.screen.current.review
        for key in ("escape", "enter"):
            await open_alternatives(reader)
            await reader.press(key)
            await reader.until(lambda: not isinstance(reader.app.screen, AlternativesScreen))
            assert reader.screen.current.review is before


async def test_a_sentence_just_marked_is_the_one_that_is_meant() -> None:
    async with reading(FakePipeline()) as reader:
        reader.screen.action_sentence(1)
        reader.screen.action_word(1)
        await reader.until(lambda: underlined(reader)[0])
        assert reader.notices == []


async def test_without_a_marked_sentence_the_reader_gets_a_message() -> None:
    async with reading(FakePipeline()) as reader:
        for key in ("a", "w"):
            await reader.press(key)
            assert "Mark a translated sentence first, with J or a click" in reader.notices[-1]


async def test_no_alternatives_of_a_sentence_that_was_left(monkeypatch: pytest.MonkeyPatch) -> None:
    pipeline, go = FakePipeline(), Event()
    find = pipeline.alternatives

    def slowly(review: Review, sentence: int) -> list[Translation]:
        assert go.wait(PATIENCE)
        return find(review, sentence)

    monkeypatch.setattr(pipeline, "alternatives", slowly)
    async with reading(pipeline) as reader:
        asked: list[int] = []
        offer = reader.screen._sentence_tools.offer

        def offered(event: AlternativesFound) -> None:
            offer(event)
            asked.append(event.sentence)

        monkeypatch.setattr(reader.screen._sentence_tools, "offer", offered)
        await reader.press("J", "a", "J")
        go.set()
        await reader.until(lambda: asked == [0])
        assert not isinstance(reader.app.screen, AlternativesScreen)
        assert reader.screen.sentence == 1


@pytest.mark.parametrize("key", ["a", "w"])
async def test_a_mark_out_of_sight_is_not_meant(key: str) -> None:
    async with reading(FakePipeline(LONG, LAST)) as reader:
        await reader.press("J", "G", key)
        assert reader.notices[-1].startswith("Mark a translated sentence first, with J or a click")
        await reader.press("K", key)  # marks the first one in sight
        assert len(reader.notices) == (2 if key == "a" else 1)


async def test_no_alternatives_while_the_translation_runs() -> None:
    async with reading(FakePipeline(steps=Semaphore(2)), until="translating") as reader:
        await reader.until(lambda: reader.screen.current.translated)
        await reader.press("J", "a")
        assert "done or stopped; esc stops it" in reader.notices[-1]


async def test_what_cannot_be_asked_is_said() -> None:
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


async def test_while_words_are_looked_for_it_says_so() -> None:
    answer = Event()

    class Slow(FakePipeline):
        def word_links(self, review: Review, sentence: int) -> list[tuple[Span, Span]]:
            answer.wait(PATIENCE)
            return super().word_links(review, sentence)

    async with reading(Slow()) as reader:
        await reader.press("J", "w")
        assert "Finding matching words …" in reader.text("#detail")
        answer.set()
        await reader.until(lambda: underlined(reader)[0])
        assert "Looking" not in reader.text("#detail")


async def test_when_matching_words_cannot_be_found_nothing_is_looked_for_any_more() -> None:
    class Failing(FakePipeline):
        def word_links(self, review: Review, sentence: int) -> list[tuple[Span, Span]]:  # noqa: ARG002
            raise TranslationError("The package failed.", "Install it again.")

    async with reading(Failing()) as reader:
        await reader.press("J", "w")
        await reader.until(lambda: any("The package failed." in notice for notice in reader.notices))
        assert "Looking" not in reader.text("#detail")


@pytest.mark.parametrize(
    ("now", "machine", "texts"),
    [
        ("own", None, ["own", "best", "next"]),  # the current one first, though it is not the best
        ("best", None, ["best", "own", "next"]),
        ("mine", "own", ["mine", "best", "next", "own"]),  # the machine's own last
        ("next", "gone", ["next", "best", "own", "gone"]),
    ],
)
def test_the_current_translation_comes_first_and_the_machines_own_last(
    now: str, machine: str | None, texts: list[str]
) -> None:
    high = Confidence("high")
    own = Translation(machine, high) if machine else None
    segment = Segment(0, Span(0, 5), Span(0, 4), Translation(now, high, chosen=bool(own), machine=own))
    found = [Translation(text, high) for text in ("best", "own", "next")]
    assert [one.text for one in in_order(segment, now, found)] == texts


@pytest.mark.parametrize(
    ("text", "other", "words"),
    [
        ("Le port est fermé.", "Le port est fermé.", []),
        ("Le port est clos.", "Le port est fermé.", ["clos"]),
        ("Le vieux port est clos !", "Le port est fermé.", ["vieux", "clos !"]),
        ("Le port.", "Le port est fermé.", []),
        ("", "Le port.", []),
    ],
)
def test_the_words_that_differ(text: str, other: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in differing(text, other)] == words


async def click_word(reader: Reader, pane: TextPane, word: str) -> None:
    rows = reader.text(pane).splitlines()
    y, row = next((y, row) for y, row in enumerate(rows) if word in row)
    await reader.pilot.click(pane, offset=(row.index(word) + 1, y))


async def test_a_click_on_a_word_shows_its_counterpart_and_says_that_it_is_a_hint() -> None:
    async with reading(FakePipeline()) as reader:
        await click_word(reader, reader.source, "port")
        await reader.until(lambda: underlined(reader) == (["port"], ["port"]))
        assert "“port” ↔ “port”  a hint" in reader.text("#detail")
        assert "Sentence 1 of 8" in reader.text("#detail")
        await click_word(reader, reader.target, "traité")
        await reader.until(lambda: underlined(reader) == (["7"], ["traité"]))
        await reader.press("w")
        assert underlined(reader) == (["7"], ["7"])  # the keys go on from there
        await reader.press("]")
        assert underlined(reader) == ([], [])
        assert "hint" not in reader.text("#detail")


async def test_a_second_click_in_a_quotation_points_at_the_word() -> None:
    async with reading(FakePipeline()) as reader:
        await click_word(reader, reader.source, "lost")
        await reader.until(lambda: reader.screen.chosen)
        assert underlined(reader) == ([], [])
        await click_word(reader, reader.source, "lost")
        await reader.until(lambda: underlined(reader) == (["lost"], ["perdu"]))


async def test_a_click_beside_a_word_or_on_a_finding_hints_at_nothing() -> None:
    async with reading(FakePipeline()) as reader:
        await click_word(reader, reader.source, "director")
        await reader.until(lambda: underlined(reader)[0])
        await click_word(reader, reader.source, ".")  # within the same sentence, no word of it
        await click_word(reader, reader.source, "1,550")
        await reader.until(lambda: reader.screen.chosen)
        assert underlined(reader) == ([], [])


async def test_a_click_on_a_sentence_that_is_not_translated_marks_it_and_says_nothing() -> None:
    pipeline = FakePipeline(stop_after=1)
    async with reading(pipeline, until="stopped") as reader:
        await click_word(reader, reader.source, "director")
        assert reader.screen.sentence == 1
        assert reader.notices == []
        assert underlined(reader) == ([], [])


async def test_in_another_article_no_sentence_is_marked() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("J", "J")
        assert reader.screen.sentence == 1
        reader.app.open_article(article_of([[("A boat.", "Un bateau."), ("It sank.", "Il coula.")]]))
        await reader.until(lambda: reader.phase == "done" and reader.screen.current.total == 1)
        assert reader.screen.sentence is None
