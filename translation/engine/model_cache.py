"""The models in memory: those of one direction, released before others are loaded."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING

from translation.engine.runtime import Model, give_back, load

if TYPE_CHECKING:
    from translation.engine.translator import Translator
    from translation.packages import Package

Route = tuple["Package", ...]

_loaded: dict[Route, tuple[Model, ...]] = {}
_lock = Lock()


def models(route: Route) -> tuple[Model, ...]:
    """The models along a route. Raises TranslationError where a package is damaged."""
    with _lock:
        if route not in _loaded:
            _loaded.clear()
            give_back()
            _loaded[route] = load(route)
        return _loaded[route]


def translator(route: Route) -> Translator:
    """The translator along a route. Raises TranslationError where a package is damaged."""
    with ThreadPoolExecutor(1) as pool:
        loading = pool.submit(models, route)
        # A fifth of a second to import: done while the models are read from disk.
        import translation.checks  # noqa: F401
        from translation.engine.translator import Translator

        return Translator(loading.result())


def release(route: Route) -> None:
    """Let go of the models along a route."""
    with _lock:
        _loaded.pop(route, None)
    give_back()
