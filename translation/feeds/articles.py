"""The article that an entry of a feed holds or leads to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translation.errors import InputError
from translation.model import Article, Metadata, Paragraph
from translation.network.permission import PUBLIC
from translation.network.transfer import is_web
from translation.sources import isolated, loading
from translation.sources.source import Content

if TYPE_CHECKING:
    from translation.feeds.feed import Entry
    from translation.network.permission import Access

_READER = "translation.feeds.articles"
_TAG = re.compile(r"<[^<>]{0,2000}>")
# Shorter ones, and those that end like this, are mostly the beginning of the article.
_WHOLE = 800  # characters
_CUT_OFF = ("…", "...", "[…]", "[...]", "(…)")


def article_of(entry: Entry, access: Access = PUBLIC) -> Article:
    """The article in the feed itself, if it is there whole, else on the page that the entry leads to.

    `access`: how far its address may lead. Raises InputError, and what loading the page raises.
    """
    if holds_all(entry):
        # The title is a line of its own in front.
        data = f"{entry.title}\n{entry.content}".encode()
        article = isolated.read(_READER, Content(entry.address or entry.title, data))
        if article is not None and article.text:
            return replace(article, metadata=_metadata(entry))
    if is_web(entry.address):
        return loading.load(entry.address, access)
    raise InputError(
        f"The feed holds no article for “{entry.title}”.", "It names no address of a page either."
    )


def holds_all(entry: Entry) -> bool:
    """Whether the feed seems to hold the whole article."""
    words = " ".join(_TAG.sub(" ", entry.content).split())
    return len(words) >= _WHOLE and not words.endswith(_CUT_OFF)


def extract(content: Content) -> Article:
    """The article in a line with its title and the HTML of an entry, in the process that reads files."""
    from translation.sources.pages.blocks import document, paragraphs

    title, _, markup = content.data.decode().partition("\n")
    found = paragraphs(document(markup))
    if title and not (found and found[0].text == title):
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
