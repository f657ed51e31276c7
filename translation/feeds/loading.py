"""Names -> feeds: an address or a file of a feed, or of a list of feeds (OPML)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from typing import TYPE_CHECKING, Any

from translation.errors import DiptychError, InputError, all_of, counted
from translation.feeds.feed import Feed, feed_of
from translation.network.permission import PUBLIC
from translation.network.transfer import is_web
from translation.sources import isolated, loading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from translation.network.permission import Access

_PARSER = "translation.feeds.parsing"
_AT_ONCE = 8  # feeds that are waited for


def load(
    names: Sequence[str], access: Access = PUBLIC, cancelled: Callable[[], bool] = lambda: False
) -> list[Feed]:
    """The feeds that `names` stand for, in their order, each once; those of a list in its place.

    `access`: how far addresses may lead.
    What cannot be loaded has a `problem` instead of entries, and does not stop the others. Raises
    DiptychError where there is one name only, and nothing can be read there; CancelledError.
    """
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        named = list(threads.map(_found, names, repeat(access), repeat(cancelled)))
        if len(named) == 1 and isinstance(named[0], DiptychError):
            raise named[0]
        pairs = [pair for name, found in zip(names, named, strict=True) for pair in _listed(name, found)]
        feeds = threads.map(_feed, dict(pairs).items(), repeat(access), repeat(cancelled))
        return list(feeds)


def _listed(name: str, found: Any) -> Iterable[tuple[str, Any]]:
    """The address of each feed, and what is found there; None where that is still to be loaded."""
    if isinstance(found, dict) and "feeds" in found:
        addresses = [str(one["address"]) for one in found["feeds"]]
        return [(address, None) for address in addresses if is_web(address)]
    return [(name, found)]


def _feed(pair: tuple[str, Any], access: Access, cancelled: Callable[[], bool]) -> Feed:
    name, found = pair
    found = _found(name, access, cancelled) if found is None else found
    if isinstance(found, DiptychError):
        return Feed(name, problem=str(found))
    if "feeds" in found:  # a list in a list
        return Feed(name, problem=f"{name} is a list of feeds.")
    return feed_of(name, found)


def _found(name: str, access: Access, cancelled: Callable[[], bool]) -> dict[str, Any] | DiptychError:
    """The record of what the name stands for, or what is wrong with it."""
    try:
        found = isolated.record(_PARSER, loading.content_of(name, access, cancelled))
    except DiptychError as error:
        return error
    if isinstance(found, dict) and "offered" not in found:
        return found
    offered = found["offered"] if found else ()
    return InputError(
        f"{loading.shown(name)} is not a feed.",
        f"It is a page that names {counted(len(offered), 'feed')}: {all_of(offered)}."
        if offered
        else "Give the address or the file of an RSS, Atom or JSON feed, or of an OPML list.",
    )
