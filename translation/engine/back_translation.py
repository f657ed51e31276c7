"""Back-translation: how similar each sentence is to its translation translated back."""

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

BEAM = 1  # fast; a back-translation need not read well


def similarities(
    bitext: Bitext, memory: Memory | None, cancelled: Callable[[], bool]
) -> Iterator[dict[int, float]]:
    """The similarity of segments, by number, to their back-translations, as they come.

    Each is from 0 to 1; see `confidence.similarity`. Nothing comes if no installed packages lead back.
    Drafts, what is left as it is and the reader's choices are left out. What `memory` knows is not translated
    again; if it knows all, no model is loaded. Raises TranslationError if a package is damaged or fails.
    """
    try:
        route = packages.route(bitext.target_language, bitext.source_language, packages.available())
    except LanguageError:
        return
    pairs = {
        index: (segment.source.of(bitext.source), segment.target.of(bitext.target))
        for index, segment in enumerate(bitext.segments)
        if segment.target and not (segment.is_draft or segment.is_copied or segment.is_chosen)
    }
    same: dict[str, list[int]] = {}  # the segments with the same sentence and translation, by their key
    for index, pair in pairs.items():
        same.setdefault(similarity_key(*pair, route), []).append(index)
    known = recall_similarities(memory, same)
    if known:
        yield {index: value for key, value in known.items() for index in same[key]}
    unknown = {indexes[0]: key for key, indexes in same.items() if key not in known}
    if not unknown or cancelled():
        return
    for results in _translated_back({index: pairs[index] for index in unknown}, route, cancelled):
        fresh = {unknown[index]: value for index, value in results}
        remember_similarities(memory, fresh)
        yield {index: value for key, value in fresh.items() for index in same[key]}
    model_cache.release(route)


def _translated_back(
    pairs: Mapping[int, tuple[str, str]], route: model_cache.Route, cancelled: Callable[[], bool]
) -> Iterator[list[tuple[int, float]]]:
    """The similarity of each numbered sentence to its translation translated back, as they come."""
    translator = model_cache.translator(route)

    def compared(sentence: str, translation: str) -> scheduler.Steps[float]:
        returned = yield from translator.steps(translation, beam=BEAM, draft=True)
        return similarity(sentence, returned.text)

    steps = ((index, compared(*pair)) for index, pair in pairs.items())
    yield from scheduler.run(iter(lambda: list(islice(steps, scheduler.WINDOW)), []), cancelled)
