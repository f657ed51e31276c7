"""Whether a connection was asked for. The module that opens connections marks those that were."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_permitted: ContextVar[bool] = ContextVar("permitted", default=False)


def is_permitted() -> bool:
    """Whether somebody asked for the connection that this thread opens just now."""
    return _permitted.get()


@contextmanager
def permitted() -> Iterator[None]:
    """Marks the connections that this thread opens in it as asked for."""
    token = _permitted.set(True)
    try:
        yield
    finally:
        _permitted.reset(token)
