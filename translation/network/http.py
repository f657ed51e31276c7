"""Loads files from the web. Nothing else asks for connections, and this only if asked to."""

from __future__ import annotations

import re
import time
import urllib.error
import urllib.request
from contextlib import suppress
from contextvars import copy_context
from functools import cache
from http.client import HTTPResponse, IncompleteRead
from importlib.metadata import version
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import TYPE_CHECKING, Self, TypeVar
from urllib.parse import unquote

from translation.errors import CancelledError, DownloadError
from translation.network.failures import FAILURES, UnfitError, hint, reason
from translation.network.guard import RefusedError
from translation.network.opening import Connections, opener
from translation.network.permission import permitted
from translation.network.transfer import host_of, is_web, megabytes, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from http.client import HTTPMessage

    from translation.network.permission import Access

T = TypeVar("T")

PATIENCE = 20.0  # seconds without a byte
THREADS = "transfer"  # the name of those that wait for servers
_CHUNK = 256_000
_AHEAD = 8  # chunks that are read before somebody takes them
_POLL = 0.1  # seconds between two looks at `cancelled`


def fetch(url: str, *, most_bytes: int, seconds: float, cancelled: Callable[[], bool]) -> bytes:
    """The whole file at `url`, if it comes within so many seconds. Raises DownloadError, CancelledError."""
    stopped = until(seconds, cancelled)
    try:
        with get(url, {}, min(PATIENCE, seconds), stopped) as answer:
            return answer.content(most_bytes, stopped)
    except FAILURES as error:
        raise DownloadError(f"{shown(url)} cannot be loaded: {reason(error)}.", hint(error)) from error


def until(seconds: float, cancelled: Callable[[], bool]) -> Callable[[], bool]:
    """What says whether to stop: as `cancelled`, and it raises UnfitError when so many seconds are over."""
    end = time.monotonic() + seconds

    def stopped() -> bool:
        if time.monotonic() > end:
            raise UnfitError(f"it takes longer than {seconds:.0f} seconds")
        return cancelled()

    return stopped


class Answer:
    """The answer of a server: its `status`, what its headers say of the file, and the file in chunks."""

    def __init__(self, response: HTTPResponse, connections: Connections) -> None:
        self._response = response
        self._connections = connections
        self._is_read = False
        self._given_up = Event()
        self.status: int = response.status
        self.url: str = response.url

    @property
    def headers(self) -> HTTPMessage:
        return self._response.headers

    @property
    def encoding(self) -> str:
        """How the file is compressed; "" if it is not."""
        value = (self.headers.get("Content-Encoding") or "").strip().lower()
        return "" if value == "identity" else value

    @property
    def length(self) -> int | None:
        """The bytes that it sends; None if it does not say."""
        if self._response.chunked:
            return None
        value = self._response.headers.get("Content-Length") or ""
        return int(value) if re.fullmatch(r"\d{1,15}", value, re.ASCII) else None

    @property
    def sent_range(self) -> tuple[int, int] | None:
        """Where the part that it sends begins, and the bytes of the whole file; None if it does not say."""
        value = self._response.headers.get("Content-Range") or ""
        found = re.fullmatch(r"bytes (\d{1,15})-\d{1,15}/(\d{1,15})", value, re.ASCII)
        return (int(found[1]), int(found[2])) if found else None

    @property
    def validator(self) -> str | None:
        """What tells this very file from later ones: a strong ETag, else its date (RFC 9110, 13.1.5)."""
        headers = self._response.headers
        tag: str | None = headers.get("ETag")
        return tag if tag and tag.startswith('"') else headers.get("Last-Modified")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading it, also in the middle."""
        self._given_up.set()
        self._connections.close()
        if not self._is_read:  # else the thread that reads it closes it; closing it here would wait for that
            self._response.close()

    def content(self, most_bytes: int, cancelled: Callable[[], bool]) -> bytes:
        """All of it. Raises UnfitError where that is more than `most_bytes`, and as `chunks` does."""
        content = bytearray()
        for chunk in self.chunks(cancelled):
            content += chunk
            if len(content) > most_bytes:
                raise UnfitError(f"it sends more than {megabytes(most_bytes)}")
        if self.length is not None and len(content) < self.length:
            raise IncompleteRead(b"")
        return bytes(content)

    def chunks(self, cancelled: Callable[[], bool]) -> Iterator[bytes]:
        """The content, chunk by chunk, with at most PATIENCE between two.

        A thread reads it, as one read may take long, and for ever if a server goes on after the end.
        Raises what reading raises, TimeoutError, CancelledError.
        """
        chunks: Queue[bytes | Exception] = Queue(_AHEAD)
        self._is_read = True
        Thread(target=copy_context().run, args=(self._read, chunks), name=THREADS, daemon=True).start()
        while chunk := _next(chunks, PATIENCE, cancelled):
            yield chunk

    def _read(self, chunks: Queue[bytes | Exception]) -> None:
        with self._response:
            chunk: bytes | Exception = b"-"
            while chunk and not self._given_up.is_set():
                try:
                    chunk = self._response.read1(_CHUNK)
                except Exception as error:
                    chunk = error
                self._put(chunk, chunks)
                if isinstance(chunk, Exception):
                    return

    def _put(self, chunk: bytes | Exception, chunks: Queue[bytes | Exception]) -> None:
        while not self._given_up.is_set():
            with suppress(Full):
                chunks.put(chunk, timeout=_POLL)
                return


def get(
    url: str,
    headers: dict[str, str],
    patience: float,
    cancelled: Callable[[], bool],
    access: Access | None = None,
) -> Answer:
    """The answer to a GET that has the file, or a part of it (206).

    `patience`: seconds within which it must begin. `access`: how far it may lead; None: anywhere. Raises one
    of FAILURES, CancelledError.
    """
    if not is_web(url):
        raise UnfitError("it is not a web address")
    connections = Connections(access)
    asked = {"User-Agent": user_agent(), "Accept-Encoding": "identity", **headers}
    request = urllib.request.Request(url, headers=asked)

    def ask() -> HTTPResponse:
        with permitted():
            response: HTTPResponse = opener(connections).open(request, timeout=patience)
            return response

    try:
        answer = Answer(_within(patience, cancelled, ask), connections)
    except BaseException as error:
        connections.close()
        if isinstance(error, urllib.error.HTTPError):
            error.close()
        if isinstance(error, RefusedError) and error.host.lower() != unquote(host_of(url)):
            raise error.redirected() from None
        raise
    encodings = ("", *asked["Accept-Encoding"].split(", "))
    if answer.status not in (200, 203, 206) or answer.encoding not in encodings:
        answer.close()
        raise UnfitError("its answer is not the file")
    return answer


@cache
def user_agent() -> str:
    """What Diptych calls itself."""
    return f"Diptych/{version('diptych')}"


def _within(seconds: float, cancelled: Callable[[], bool], ask: Callable[[], HTTPResponse]) -> HTTPResponse:
    """The response that `ask` returns, if it does so in time.

    To look up a name may take minutes, and so may each of its addresses. Raises what `ask` raises,
    TimeoutError, CancelledError; `ask` is then left to itself.
    """
    results: Queue[HTTPResponse | Exception] = Queue()
    given_up = Event()

    def run() -> None:
        try:
            results.put(ask())
        except Exception as error:
            results.put(error)
        if given_up.is_set():
            _close(results)

    Thread(target=copy_context().run, args=(run,), name=THREADS, daemon=True).start()
    try:
        return _next(results, seconds, cancelled)
    finally:
        given_up.set()
        _close(results)


def _close(results: Queue[HTTPResponse | Exception]) -> None:
    """Close a response that came too late."""
    with suppress(Empty):
        result = results.get_nowait()
        if isinstance(result, HTTPResponse | urllib.error.HTTPError):
            result.close()


def _next(results: Queue[T | Exception], seconds: float, cancelled: Callable[[], bool]) -> T:
    """The next result, if it comes in time. Raises it if it is an error; TimeoutError, CancelledError."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if cancelled():
            raise CancelledError
        with suppress(Empty):
            result = results.get(timeout=_POLL)
            if isinstance(result, Exception):
                raise result
            return result
    raise TimeoutError
