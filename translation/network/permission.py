"""Whether a connection was asked for, and how far it may lead. The room that opens connections marks them."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_permitted: ContextVar[bool] = ContextVar("permitted", default=False)


@dataclass(frozen=True, slots=True)
class Access:
    """What pages may be loaded from, and whether they are kept.

    `private`: the hosts, as they stand in addresses, that may be on this machine or in its networks; all
    others must be public. `keeps`: whether a page is kept in the cache folder, to be asked for only where it
    has changed.
    """

    private: tuple[str, ...] = ()
    keeps: bool = True


PUBLIC = Access()


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
