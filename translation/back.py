"""The way back: how far each translation, translated back, says what its original says."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from translation import loaded, packages, scheduler
from translation.confidence import agreement
from translation.errors import LanguageError
from translation.memory import key
from translation.remembered import REVISION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from translation.memory import Memory
    from translation.model import Bitext

BEAM = 1  # what comes back need not be beautiful
# Sentences that are taken up together, to make batches of like lengths.
_WINDOW = 512


def agreements(
    bitext: Bitext, memory: Memory | None, cancelled: Callable[[], bool]
) -> Iterator[dict[int, float]]:
    """For the numbers of segments, as they come: their agreement with their back-translation.

    From 0 to 1, see `confidence.agreement`. Nothing where no installed packages lead back, nor for what was
    drafted, left as it is or chosen by the reader. What `memory` knows is not translated again; where it
    knows all, no model is loaded. Raises TranslationError where a package is damaged or fails.
    """
    route: loaded.Route = ()
    with suppress(LanguageError):
        route = packages.route(bitext.target_language, bitext.source_language, packages.available())
    if not route:
        return
    pairs = {
        index: (segment.source.of(bitext.source), segment.target.of(bitext.target))
        for index, segment in enumerate(bitext.segments)
        if segment.target and not (segment.draft or segment.foreign or segment.chosen)
    }
    alike: dict[str, list[int]] = {}
    for index, pair in pairs.items():
        name = key("agreement", *pair, *(f"{package} {package.origin}" for package in route), REVISION)
        alike.setdefault(name, []).append(index)
    known = _recall(memory, list(alike))
    if known:
        yield {index: value for name, value in known.items() for index in alike[name]}
    names = [name for name in alike if name not in known]
    if not names or cancelled():
        return
    for fresh in _translated_back({name: pairs[alike[name][0]] for name in names}, route, cancelled):
        if memory is not None:
            memory.put_many({name: json.dumps(value) for name, value in fresh.items()})
        yield {index: value for name, value in fresh.items() for index in alike[name]}
    loaded.release(route)


def _translated_back(
    pairs: Mapping[str, tuple[str, str]], route: loaded.Route, cancelled: Callable[[], bool]
) -> Iterator[dict[str, float]]:
    """The agreement of each named sentence and translation, as they come."""
    translator = loaded.translator(route)
    names = list(pairs)

    def agreeing(sentence: str, translation: str) -> scheduler.Steps[float]:
        returned = yield from translator.steps(translation, beam=BEAM, draft=True)
        return agreement(sentence, returned.text)

    windows = (
        [(place, agreeing(*pairs[names[place]])) for place in range(first, min(first + _WINDOW, len(names)))]
        for first in range(0, len(names), _WINDOW)
    )
    for results in scheduler.run(windows, cancelled):
        yield {names[place]: value for place, value in results}


def _recall(memory: Memory | None, names: list[str]) -> dict[str, float]:
    """What the memory knows; what it cannot have written counts as unknown."""
    known = {}
    for name, value in (memory.get_many(names) if memory is not None else {}).items():
        with suppress(ValueError, TypeError, RecursionError):
            stored = float(json.loads(value))
            if 0 <= stored <= 1:
                known[name] = stored
    return known
