"""What a feed is: entries, each with what is known of its article."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Any


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as its feed tells of it; "" where it does not.

    `id` tells it from the others of all feeds. `date` is ISO 8601, in UTC where it has a time. `outlet` is
    the feed's title. `address` is one of the web. `content` is the article as HTML where the feed holds it,
    `summary` some words on it. `opening`: the first words of these, where there is no title.
    """

    id: str
    title: str
    outlet: str = ""
    date: str = ""
    language: str = ""
    address: str = ""
    authors: tuple[str, ...] = ()
    summary: str = ""
    content: str = ""
    opening: str = ""

    @property
    def headline(self) -> str:
        """What a list shows: titles are optional in RSS and JSON Feed."""
        return self.title or self.opening or self.address


@dataclass(frozen=True, slots=True)
class Feed:
    """The feed at `address` (a web address or a path) with its entries, in its own order.

    `problem`: a sentence on why it could not be loaded; "" where it was.
    """

    address: str
    title: str = ""
    entries: tuple[Entry, ...] = ()
    problem: str = ""


def feed_of(address: str, record: dict[str, Any]) -> Feed:
    """The feed in what `parsing.extract` returned. Raises ValueError, TypeError or KeyError otherwise."""
    title = str(record["title"]) or address
    entries = []
    for one in record["entries"]:
        said = {field: str(value) for field, value in one.items() if field != "authors"}
        name = said.pop("id") or said["address"] or said["title"] or said["content"]
        # Ids are unique within a feed only, and may be long.
        digest = sha256(f"{address}\n{name}".encode(errors="surrogatepass")).hexdigest()[:32]
        entries.append(Entry(digest, outlet=title, authors=tuple(map(str, one["authors"])), **said))
    return Feed(address, title, tuple(entries))
