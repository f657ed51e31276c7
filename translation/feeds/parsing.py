"""A feed's bytes -> its title and entries, as JSON, in the process that reads files (`sources.isolated`)."""

from __future__ import annotations

import calendar
import json
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO
from textwrap import shorten
from typing import TYPE_CHECKING, Any

import feedparser
import listparser

from translation.network.transfer import absolute, is_web
from translation.text.cleaning import harmless, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translation.sources.source import Content

MOST_ENTRIES = 1000
_MOST_FEEDS = 1000  # of a list
_OPENING = 100  # characters of what stands for a title
_HEAD = 500_000  # bytes of a page in which it names its feeds
_MOST_OFFERED = 5  # feeds
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
    from translation.sources.pages.markup import is_page

    if not is_page(content):
        return None
    parser = _Offers(content.address)
    parser.feed(content.data[:_HEAD].decode(errors="replace"))
    return {"offered": list(parser.addresses)[:_MOST_OFFERED]}


class _Offers(HTMLParser):
    """The web addresses of a page's feeds, in the order in which it names them, each once."""

    _TYPES = frozenset(("application/rss+xml", "application/atom+xml", "application/feed+json"))

    def __init__(self, base: str) -> None:
        super().__init__()
        self.addresses: dict[str, None] = {}
        self._base = base

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attributes}
        is_offer = "alternate" in said.get("rel", "").lower().split()
        if tag == "link" and is_offer and said.get("type", "").strip().lower() in self._TYPES:
            self.addresses |= {
                address: None for address in [_address(said.get("href"), self._base)] if address
            }


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


class _Text(HTMLParser):
    """The words between tags. What is set off from the others by a tag is by a blank."""

    _WITHIN = frozenset("a abbr b cite code em i q s small span strong sub sup u".split())

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._skipped = 0

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        self._skipped += tag in ("script", "style")
        self._set_off(tag)

    def handle_endtag(self, tag: str) -> None:
        self._skipped = max(self._skipped - (tag in ("script", "style")), 0)
        self._set_off(tag)

    def _set_off(self, tag: str) -> None:
        if tag not in self._WITHIN:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self.words.append(data)


def _words(raw: object) -> str:
    """A title as text of one line: feeds hold HTML, and HTML in HTML."""
    words = str(raw)[: _LONGEST * 5]
    for _ in range(2):
        if "<" not in words and "&" not in words:
            break
        parser = _Text()
        parser.feed(words)
        parser.close()
        words = "".join(parser.words)
    return one_line(words)[:_LONGEST]


def _short(raw: object) -> str:
    words = one_line(str(raw or ""))
    return words if len(words) <= _LONGEST else ""


def _date(parsed: Any) -> str:
    """The date of a feed, which feedparser gives in UTC."""
    try:
        return datetime.fromtimestamp(calendar.timegm(parsed), UTC).isoformat().replace("+00:00", "Z")
    except (TypeError, ValueError, OverflowError, OSError):
        return ""


def _iso(raw: object) -> str:
    """The date of a JSON Feed (RFC 3339) in UTC; "" where it is none."""
    try:
        found = datetime.fromisoformat(str(raw))
    except ValueError:
        return ""
    return (found.astimezone(UTC).isoformat() if found.tzinfo else found.isoformat()).replace("+00:00", "Z")


def _paragraphs(text: str) -> str:
    """Plain text as HTML."""
    from html import escape

    return "".join(f"<p>{escape(line)}</p>" for line in harmless(text).split("\n") if line.strip())
