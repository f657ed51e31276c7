"""The article that an entry of a feed holds or leads to."""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from translation.errors import InputError
from translation.model import Article, Metadata, Paragraph
from translation.network.permission import PUBLIC
from translation.network.transfer import is_web
from translation.sources import isolated, loading
from translation.sources.source import Content

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.feeds.feed import Entry
    from translation.network.permission import Access

_READER = "translation.feeds.articles"
_TAG = re.compile(r"<[^<>]{0,2000}>")
# Shorter ones, and those that end like this, are mostly the beginning of the article. Who gives a summary
# beside it that is far shorter holds nothing back: a beginning would be what the summary is.
_WHOLE, _WHOLE_BESIDE_SUMMARY = 800, 300  # characters
_LONGER = 2  # times the summary
_CUT_OFF = ("…", "...", "[…]", "[...]", "(…)")


def article_of(
    entry: Entry, access: Access = PUBLIC, cancelled: Callable[[], bool] = lambda: False
) -> Article:
    """The article in the feed itself, if it is there whole, else on the page that the entry leads to.

    Where that cannot be loaded, what the feed has of it is the article, and a note says so.
    `access`: how far its address may lead. Raises InputError, and what loading the page raises.
    """
    if holds_all(entry) and (own := _own(entry)):
        return own
    try:
        return _on_page(entry, access, cancelled)
    except InputError as error:
        if own := _own(entry):
            note = f"{error.message} This is what the feed holds, maybe a part of the article."
            return replace(own, notes=(note,))
        raise


def _on_page(entry: Entry, access: Access, cancelled: Callable[[], bool]) -> Article:
    if is_web(entry.address):
        return loading.load(entry.address, access, cancelled)
    raise InputError(
        f"The feed names no page for “{entry.headline}”.", "It does not hold the article either."
    )


def _own(entry: Entry) -> Article | None:
    """What the feed holds of the article, its content or its summary; None where that is nothing."""
    # The title is a line of its own in front.
    data = f"{entry.title}\n{entry.content or escape(entry.summary)}".encode()
    article = isolated.read(_READER, Content(entry.address or entry.headline, data))
    return replace(article, metadata=_metadata(entry)) if article is not None else None


def holds_all(entry: Entry) -> bool:
    """Whether the feed seems to hold the whole article."""
    words = " ".join(_TAG.sub(" ", entry.content).split())
    is_beside_summary = 0 < len(entry.summary) * _LONGER <= len(words)
    least = _WHOLE_BESIDE_SUMMARY if is_beside_summary else _WHOLE
    return len(words) >= least and not words.endswith(_CUT_OFF)


def extract(content: Content) -> Article | None:
    """The article in a line with its title and the HTML of an entry, in the process that reads files.

    None where there is no more than the title.
    """
    from translation.sources.pages.blocks import document, paragraphs

    title, _, markup = content.data.decode().partition("\n")
    found = paragraphs(document(markup))
    if not found:
        return None
    if title and found[0].text != title:
        found.insert(0, Paragraph(title, kind="title"))
    return Article.of(content.name, found)


def _metadata(entry: Entry) -> Metadata:
    said = Metadata(
        title=entry.title,
        authors=entry.authors,
        outlet=entry.outlet,
        date=entry.date,
        language=entry.language,
        address=entry.address,
    )
    fields = ("title", "authors", "outlet", "date", "language", "address")
    return replace(said, found_in=tuple((name, "the feed") for name in fields if getattr(said, name)))
