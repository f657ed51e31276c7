"""Loads a page from the address that the reader gave: bounded in bytes and time, and kept for the next time.

Nothing else is loaded from the page. A page that is kept is asked for again each time, and comes again only
where it has changed.
"""

from __future__ import annotations

import re
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from translation.errors import InputError
from translation.network import http, kept_pages
from translation.network.failures import FAILURES, UnfitError, page_hint, reason, status
from translation.network.kept_pages import Kept
from translation.network.page import Page
from translation.network.permission import PUBLIC
from translation.network.transfer import megabytes, requested, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.network.http import Answer
    from translation.network.permission import Access

MOST_BYTES = 5_000_000  # the largest of 1,400 pages of news that were measured has 2.2 million
SECONDS = 20.0
_PART, _NOT_MODIFIED = 206, 304
_CHARSET = re.compile(r"[a-z0-9][a-z0-9_.:+-]{0,39}")
_HEADERS = {
    "Accept": "text/html, application/xhtml+xml, */*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
}


def page(
    address: str,
    access: Access = PUBLIC,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Page:
    """The page at a web address. Raises InputError, CancelledError.

    `access`: how far the address may lead. `now`: the time, which the page notes.
    """
    try:
        url = requested(address)
        known = kept_pages.find(url) if access.keeps else None
        return _loaded(url, access, known, cancelled, now)
    except FAILURES as error:
        raise InputError(f"{shown(address)} cannot be loaded: {reason(error)}.", page_hint(error)) from error


def _loaded(
    url: str,
    access: Access,
    known: Kept | None,
    cancelled: Callable[[], bool],
    now: Callable[[], datetime],
) -> Page:
    stopped = http.until(SECONDS, cancelled)
    try:
        answer = http.get(url, _HEADERS | (known.conditions if known else {}), SECONDS, stopped, access)
    except FAILURES as error:
        if known is None or status(error) != _NOT_MODIFIED:
            raise
        if getattr(error, "url", "") != known.page.address:  # it redirects to another page by now
            return _loaded(url, access, None, cancelled, now)
        kept_pages.use(url)
        return known.page.at(_time(now))
    with answer:
        if answer.status == _PART:
            raise UnfitError("its answer is a part of the page")
        found = _page(answer, answer.content(MOST_BYTES, stopped), _time(now))
        if access.keeps and _may_be_kept(answer):
            headers = answer.headers
            kept_pages.keep(url, Kept(found, headers.get("ETag") or "", headers.get("Last-Modified") or ""))
    return found


def _page(answer: Answer, content: bytes, fetched: str) -> Page:
    kind = answer.headers.get("Content-Type") or ""
    charset = (answer.headers.get_content_charset() or "").strip().lower()
    return Page(
        unpacked(content, answer.encoding, MOST_BYTES),
        answer.url,
        kind if kind.isprintable() else "",
        charset if _CHARSET.fullmatch(charset) else "",
        fetched,
    )


def _may_be_kept(answer: Answer) -> bool:
    """Whether the server does not forbid it (RFC 9111, 5.2.2.5)."""
    directives = ",".join(answer.headers.get_all("Cache-Control") or ()).lower().split(",")
    return "no-store" not in map(str.strip, directives)


def _time(now: Callable[[], datetime]) -> str:
    return now().astimezone(UTC).isoformat(timespec="seconds")


def unpacked(data: bytes, encoding: str, most_bytes: int) -> bytes:
    """What a server compressed by `encoding`, gzip or deflate; "": it did not.

    Raises UnfitError where that is damaged, or more than `most_bytes`.
    """
    if not encoding or not data:
        return data
    # "deflate" is zlib's form, but some servers send it bare (RFC 9110, 8.4.1.2).
    for form in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        unpacking = zlib.decompressobj(form)
        try:
            whole = unpacking.decompress(data, most_bytes + 1)
        except zlib.error:
            continue
        if len(whole) > most_bytes:
            raise UnfitError(f"it is more than {megabytes(most_bytes)} when it is unpacked")
        if unpacking.eof:
            return whole
        break
    raise UnfitError("its compressed answer is damaged or cut off", "Try again later.")
