"""A draft that is refined under the reader's eyes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Semaphore
from typing import TYPE_CHECKING

from tests.processes import PATIENCE
from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline, Pairs
from translation.engine.assembly import placed
from translation.model import Confidence, Translation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translation.engine.job import Options
    from translation.model import Review

COUNT = 120
PAIRS: Pairs = [[(f"Sentence {index} of the original.", f"Brouillon {index}.")] for index in range(COUNT)]


@dataclass
class DraftingPipeline(FakePipeline):
    """Drafts everything, then refines sentence by sentence from the first on, with far more words."""

    def translate(
        self,
        review: Review,
        options: Options,
        /,
        *,
        looked_at: Callable[[], int],
        cancelled: Callable[[], bool],
    ) -> Iterator[Review]:
        *_, drafted = super().translate(review, options, looked_at=looked_at, cancelled=lambda: False)
        draft = Translation("", Confidence("high"), draft=True)
        segments = tuple(replace(segment, translation=draft) for segment in drafted.bitext.segments)
        bitext = replace(drafted.bitext, segments=segments)
        self.refining = Semaphore(0)
        yield replace(drafted, bitext=bitext)
        for index in range(COUNT):
            assert self.refining.acquire(timeout=PATIENCE), "nobody let it go on"
            if cancelled():
                break
            text = f"Phrase {index}, et c'est la traduction dans toute sa longueur. " * 4
            bitext = placed(bitext, {index: Translation(text.strip(), Confidence("high"))})
            yield replace(drafted, bitext=bitext)
        yield replace(drafted, bitext=bitext)


def drafts(review: Review | None) -> int:
    return sum(segment.is_draft for segment in review.bitext.segments) if review else 0


async def test_a_refined_sentence_does_not_move_the_place_being_read() -> None:
    pipeline = DraftingPipeline(PAIRS)
    async with reading(pipeline, until="translating") as reader:
        await reader.until(lambda: drafts(reader.screen.current.review) == COUNT)
        await reader.press("pagedown", "pagedown")
        top = reader.text(reader.source).splitlines()[1]
        assert "Sentence" in top
        pipeline.refining.release(10)
        await reader.until(lambda: drafts(reader.screen.current.review) == COUNT - 10)
        assert reader.text(reader.source).splitlines()[1] == top
        looking = int(top.split("Sentence ")[1].split(" ")[0])
        assert abs(pipeline.looked_at() - looking) <= 2
        assert reader.phase == "translating"
        pipeline.refining.release(COUNT)
        await reader.until_phase("done")
        assert reader.text(reader.source).splitlines()[1] == top


async def test_a_draft_that_was_stopped_is_taken_up_again() -> None:
    pipeline = DraftingPipeline(PAIRS[:5])
    async with reading(pipeline, until="translating") as reader:
        await reader.until(lambda: drafts(reader.screen.current.review) == 5)
        await reader.press("escape")
        pipeline.refining.release()
        await reader.until_phase("stopped")
        assert "goes on" in reader.text("#detail")
