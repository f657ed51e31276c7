"""The way back: how far each translation, translated back, says what its original says."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from translation import packages
from translation.engine import model_cache, scheduler
from translation.engine.confidence import similarity
from translation.errors import LanguageError
from translation.memory.sentences import recall_similarities, remember_similarities, similarity_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from translation.memory.store import Memory
    from translation.model import Bitext

BEAM = 1  # what comes back need not be beautiful


def similarities(
    bitext: Bitext, memory: Memory | None, cancelled: Callable[[], bool]
) -> Iterator[dict[int, float]]:
    """For the numbers of segments, as they come: their similarity with their back-translation.

    From 0 to 1, see `confidence.similarity`. Nothing where no installed packages lead back, nor for what was
    drafted, left as it is or chosen by the reader. What `memory` knows is not translated again; where it
    knows all, no model is loaded. Raises TranslationError where a package is damaged or fails.
    """
    try:
        route = packages.route(bitext.target_language, bitext.source_language, packages.available())
    except LanguageError:
        return
    pairs = {
        index: (segment.source.of(bitext.source), segment.target.of(bitext.target))
        for index, segment in enumerate(bitext.segments)
        if segment.target and not (segment.is_draft or segment.foreign or segment.is_chosen)
    }
    alike: dict[str, list[int]] = {}
    for index, pair in pairs.items():
        alike.setdefault(similarity_key(*pair, route), []).append(index)
    known = recall_similarities(memory, alike)
    if known:
        yield {index: value for name, value in known.items() for index in alike[name]}
    names = {same[0]: name for name, same in alike.items() if name not in known}
    if not names or cancelled():
        return
    for results in _translated_back({index: pairs[index] for index in names}, route, cancelled):
        fresh = {names[index]: value for index, value in results}
        remember_similarities(memory, fresh)
        yield {index: value for name, value in fresh.items() for index in alike[name]}
    model_cache.release(route)


def _translated_back(
    pairs: Mapping[int, tuple[str, str]], route: model_cache.Route, cancelled: Callable[[], bool]
) -> Iterator[list[tuple[int, float]]]:
    """The similarity of each numbered sentence and translation, as they come."""
    translator = model_cache.translator(route)

    def agreeing(sentence: str, translation: str) -> scheduler.Steps[float]:
        returned = yield from translator.steps(translation, beam=BEAM, draft=True)
        return similarity(sentence, returned.text)

    steps = ((index, agreeing(*pair)) for index, pair in pairs.items())
    yield from scheduler.run(iter(lambda: list(islice(steps, scheduler.WINDOW)), []), cancelled)
