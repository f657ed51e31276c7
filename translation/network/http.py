"""Loads files from the web. No other module opens connections, and this one only if asked to.

Proxies are those of the environment (HTTPS_PROXY, HTTP_PROXY, NO_PROXY); certificates are those of the
system, or of SSL_CERT_FILE and SSL_CERT_DIR. Only http and https are used, also after a redirection.
"""

from __future__ import annotations

import re
import ssl
import time
import urllib.error
import urllib.request
from contextlib import suppress
from contextvars import copy_context
from http.client import HTTPResponse
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import IO, TYPE_CHECKING, Self, TypeVar

from translation.errors import CancelledError, DownloadError
from translation.network.failures import FAILURES, MOST_REDIRECTIONS, UnfitError, hint, reason
from translation.network.permission import permitted
from translation.network.transfer import is_web, megabytes, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from http.client import HTTPMessage

T = TypeVar("T")

PATIENCE = 20.0  # seconds without a byte
_CHUNK = 256_000
_AHEAD = 8  # chunks that are read before somebody takes them
_POLL = 0.1  # seconds between two looks at `cancelled`
_HEADERS = {"User-Agent": "Diptych", "Accept-Encoding": "identity"}


def fetch(url: str, *, most_bytes: int, seconds: float, cancelled: Callable[[], bool]) -> bytes:
    """The whole file at `url`, if it comes within so many seconds. Raises DownloadError, CancelledError."""
    end = time.monotonic() + seconds
    content = b""

    def stopped() -> bool:
        if time.monotonic() > end:
            raise UnfitError(f"it takes longer than {seconds:.0f} seconds")
        return cancelled()

    try:
        with get(url, {}, min(PATIENCE, seconds), stopped) as answer:
            for chunk in answer.chunks(stopped):
                content += chunk
                if len(content) > most_bytes:
                    raise UnfitError(f"it sends more than {megabytes(most_bytes)}")
            expected = answer.length
    except FAILURES as error:
        raise DownloadError(f"{shown(url)} cannot be loaded: {reason(error)}.", hint(error)) from error
    if expected is not None and len(content) < expected:
        raise DownloadError(f"{shown(url)} cannot be loaded: the answer is cut off.", hint(None))
    return content


class Answer:
    """The answer of a server: its `status`, what its headers say of the file, and the file in chunks."""

    def __init__(self, response: HTTPResponse) -> None:
        self._response = response
        self._is_read = False
        self._given_up = Event()
        self.status: int = response.status

    @property
    def length(self) -> int | None:
        """The bytes that it sends; None if it does not say."""
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
        """Stop reading it."""
        self._given_up.set()
        if not self._is_read:  # else the thread that reads it closes it; closing it here would wait for that
            self._response.close()

    def chunks(self, cancelled: Callable[[], bool]) -> Iterator[bytes]:
        """The content, chunk by chunk, with at most PATIENCE between two.

        A thread reads it, as one read may take long, and for ever if a server goes on after the end.
        Raises what reading raises, TimeoutError, CancelledError.
        """
        chunks: Queue[bytes | Exception] = Queue(_AHEAD)
        self._is_read = True
        Thread(target=copy_context().run, args=(self._read, chunks), daemon=True).start()
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


class _Redirections(urllib.request.HTTPRedirectHandler):
    """Follows few redirections, only to web addresses, and never from https to http."""

    max_redirections = MOST_REDIRECTIONS
    max_repeats = 2

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not is_web(newurl) or (req.full_url.startswith("https:") and not newurl.startswith("https:")):
            fp.close()
            raise UnfitError(f"it redirects to {shown(newurl)}, which is not followed")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def get(url: str, headers: dict[str, str], patience: float, cancelled: Callable[[], bool]) -> Answer:
    """The answer to a GET, with status 200 or 206, if it begins within `patience` seconds.

    Raises one of FAILURES, CancelledError.
    """
    if not is_web(url):
        raise UnfitError("it is not a web address")
    opener = urllib.request.OpenerDirector()  # not `build_opener`, which reads file: and ftp: too
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(context=ssl.create_default_context()),
        _Redirections(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    request = urllib.request.Request(url, headers=_HEADERS | headers)

    def ask() -> HTTPResponse:
        with permitted():
            answer: HTTPResponse = opener.open(request, timeout=patience)
            return answer

    try:
        answer = _within(patience, cancelled, ask)
    except urllib.error.HTTPError as error:
        error.close()
        raise
    if (
        answer.status not in (200, 206)
        or (answer.headers.get("Content-Encoding") or "identity") != "identity"
    ):
        answer.close()
        raise UnfitError("its answer is not the file")
    return Answer(answer)


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

    Thread(target=copy_context().run, args=(run,), daemon=True).start()
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
