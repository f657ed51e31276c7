"""A feed's bytes -> its title and entries, as JSON, in the process that reads files (`sources.isolated`)."""

from __future__ import annotations

import calendar
import json
from datetime import UTC, datetime
from html import escape
from io import BytesIO
from textwrap import shorten
from typing import TYPE_CHECKING, Any

import feedparser
import listparser

from translation.network.transfer import absolute, is_web
from translation.sources.pages.blocks import document, paragraphs
from translation.sources.pages.markup import is_page
from translation.text.cleaning import harmless, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from translation.sources.pages.elements import Element
    from translation.sources.source import Content

MOST_ENTRIES = 1000
_MOST_FEEDS = 1000  # of a list
_OPENING = 100  # characters of what stands for a title
_HEAD = 500_000  # bytes of a page in which it names its feeds
_MOST_OFFERED = 5  # feeds
_FEED_TYPES = frozenset(("application/rss+xml", "application/atom+xml", "application/feed+json"))
_LONGEST = 2000  # characters of a title, an address, an id; a summary may have as many
_JSON_FEED = "https://jsonfeed.org/version/"


def extract(content: Content) -> dict[str, Any] | None:
    """{"title", "entries"} of a feed, {"title", "feeds"} of a list of feeds, {"offered"} of a page: the
    addresses of feeds that it names; None of anything else.
    """
    data = content.data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.startswith(b"{"):
        return _json_feed(data, content.address)
    if b"<opml" in data[:2000].lower():
        return _list(content.data)
    return _xml_feed(content) or _page(content)


def _page(content: Content) -> dict[str, Any] | None:
    if not is_page(content):
        return None
    root = document(content.data[:_HEAD].decode(errors="replace"))
    offered = dict.fromkeys(filter(None, _offered(root, content.address)))
    return {"offered": list(offered)[:_MOST_OFFERED]}


def _offered(root: Element, base: str) -> Iterator[str]:
    """The web addresses of a page's feeds, in the order in which it names them."""
    for link in root.iter("link"):
        is_offer = "alternate" in link.get("rel", "").lower().split()
        if is_offer and link.get("type", "").strip().lower() in _FEED_TYPES:
            yield _address(link.get("href"), base)


def _xml_feed(content: Content) -> dict[str, Any] | None:
    charset = f"; charset={content.charset}" if content.charset else ""
    headers = {"content-type": f"application/xml{charset}", "content-location": content.address}
    parsed = feedparser.parse(BytesIO(content.data), response_headers=headers)
    if not parsed.get("version") and not parsed.entries:
        return None
    return {
        "title": _words(parsed.feed.get("title", "")),
        "entries": [_opened(_xml_entry(entry, parsed.feed)) for entry in parsed.entries[:MOST_ENTRIES]],
    }


def _xml_entry(entry: dict[str, Any], feed: Mapping[str, Any]) -> dict[str, Any]:
    contents = [str(one.get("value", "")) for one in entry.get("content", ())]
    names = [_words(one.get("name", "")) for one in entry.get("authors", ())] or [
        _words(entry.get("author", ""))
    ]
    return {
        "id": _short(entry.get("id", "")),
        "title": _words(entry.get("title", "")),
        "date": _date(dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")),
        "language": _short(entry.get("language") or feed.get("language", "")),
        # Where a feed comes from the web, they are whole already; of a file only the feed says where it was.
        "address": _address(entry.get("link"), str(feed.get("link", ""))),
        "authors": list(filter(None, names)),
        "summary": _words(entry.get("summary", "")),
        "content": harmless(max(contents, key=len, default="")),
    }


def _json_feed(data: bytes, base: str) -> dict[str, Any] | None:
    """JSON Feed 1.1, see jsonfeed.org."""
    try:
        feed = json.loads(data)
        if not str(feed.get("version", "")).startswith(_JSON_FEED):
            return None
        base = base or _short(feed.get("home_page_url"))
        entries = [_opened(_json_entry(item, feed, base)) for item in feed.get("items", [])[:MOST_ENTRIES]]
    except (ValueError, AttributeError, TypeError, RecursionError):
        return None
    return {"title": _words(feed.get("title", "")), "entries": entries}


def _json_entry(item: Mapping[str, Any], feed: Mapping[str, Any], base: str) -> dict[str, Any]:
    authors = item.get("authors") or [item.get("author") or {}]
    text = item.get("content_text")
    return {
        "id": _short(item.get("id", "")),
        "title": _words(item.get("title", "")),
        "date": _iso(item.get("date_published") or item.get("date_modified") or ""),
        "language": _short(item.get("language") or feed.get("language", "")),
        "address": _address(item.get("url") or item.get("external_url"), base),
        "authors": [name for one in authors if (name := _words(one.get("name", "")))],
        "summary": _words(item.get("summary", "")),
        "content": harmless(str(item.get("content_html") or "")) or _paragraphs(str(text or "")),
    }


def _opened(entry: dict[str, Any]) -> dict[str, Any]:
    """The entry with its first words, where it has no title."""
    words = "" if entry["title"] else entry["summary"] or _words(entry["content"])
    return entry | {"opening": shorten(words, _OPENING, placeholder=" …")}


def _address(link: object, base: str) -> str:
    """The web address that a link in a feed means; "" where it is none, such as that of a file."""
    try:
        whole = absolute(_short(link), base) if link else ""
    except ValueError:
        return ""
    return _short(whole) if is_web(whole) else ""


def _list(data: bytes) -> dict[str, Any] | None:
    """OPML, with lists in lists. Its parser expands no entities."""
    parsed = listparser.parse(data)
    if not parsed.feeds and not parsed.version:
        return None
    feeds = [
        {"address": _short(feed.url), "title": one_line(feed.title)[:_LONGEST]}
        for feed in parsed.feeds[:_MOST_FEEDS]
        if feed.url
    ]
    return {"title": _words(parsed.meta.get("title", "")), "feeds": feeds}


def _words(raw: object) -> str:
    """A title as text of one line: feeds hold HTML, and HTML in HTML."""
    words = str(raw)[: _LONGEST * 5]
    for _ in range(2):
        if "<" not in words and "&" not in words:
            break
        words = " ".join(block.text for block in paragraphs(document(words)))
    return one_line(words)[:_LONGEST]


def _short(raw: object) -> str:
    words = one_line(str(raw or ""))
    return words if len(words) <= _LONGEST else ""


def _date(parsed: Any) -> str:
    """The date of a feed, which feedparser gives in UTC."""
    try:
        return _written(datetime.fromtimestamp(calendar.timegm(parsed), UTC))
    except (TypeError, ValueError, OverflowError, OSError):
        return ""


def _iso(raw: object) -> str:
    """The date of a JSON Feed (RFC 3339) in UTC; "" where it is none."""
    try:
        found = datetime.fromisoformat(str(raw))
        return _written(found.astimezone(UTC) if found.tzinfo else found)
    except (ValueError, OverflowError):
        return ""


def _written(time: datetime) -> str:
    return time.isoformat().replace("+00:00", "Z")


def _paragraphs(text: str) -> str:
    """Plain text as HTML."""
    return "".join(f"<p>{escape(line)}</p>" for line in harmless(text).split("\n") if line.strip())
