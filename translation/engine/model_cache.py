"""The models in memory: those of one direction. They are released before others are loaded."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING

from translation import checks
from translation.engine.runtime import Model, load, release_free_memory

if TYPE_CHECKING:
    from translation.engine.translator import Translator
    from translation.packages import Package

Route = tuple["Package", ...]

_cached: dict[Route, tuple[Model, ...]] = {}
_lock = Lock()


def models(route: Route) -> tuple[Model, ...]:
    """The models along a route. Raises TranslationError if a package is damaged."""
    with _lock:
        if route not in _cached:
            clear()
            _cached[route] = load(route)
        return _cached[route]


def translator(route: Route) -> Translator:
    """The translator along a route. Raises TranslationError if a package is damaged."""
    with ThreadPoolExecutor(1) as pool:
        loading = pool.submit(models, route)
        # What is imported here takes a fifth of a second; meanwhile the models are read from disk.
        checks.load()
        from translation.engine.translator import Translator

        return Translator(loading.result())


def clear() -> None:
    """Release all models."""
    _cached.clear()
    release_free_memory()


def release(route: Route) -> None:
    """Release the models along a route, if it is these that are in memory."""
    with _lock:
        _cached.pop(route, None)
    release_free_memory()
