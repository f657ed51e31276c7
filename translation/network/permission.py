"""Who may open connections: nobody, but the one module that says so while it does."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_permitted: ContextVar[bool] = ContextVar("permitted", default=False)


def is_permitted() -> bool:
    """Whether a connection that this thread opens just now is one that somebody asked for."""
    return _permitted.get()


@contextmanager
def permitted() -> Iterator[None]:
    """Connections opened in here, by this thread, were asked for."""
    token = _permitted.set(True)
    try:
        yield
    finally:
        _permitted.reset(token)
