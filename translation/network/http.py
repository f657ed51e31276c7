"""The network: the one module that opens connections, and only while a package or an index is asked for.

Proxies are those of the environment (HTTPS_PROXY, HTTP_PROXY, NO_PROXY); certificates those of the system, or
of SSL_CERT_FILE and SSL_CERT_DIR. Only http and https, also after a redirection.
"""

from __future__ import annotations

import re
import ssl
import time
import urllib.error
import urllib.request
from contextlib import suppress
from contextvars import copy_context
from http.client import HTTPException, HTTPResponse, IncompleteRead, RemoteDisconnected
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import IO, TYPE_CHECKING, Self, TypeVar
from urllib.parse import urljoin, urlsplit

from translation.errors import CancelledError, DownloadError
from translation.network.permission import permitted
from translation.network.transfer import is_web, megabytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from http.client import HTTPMessage

T = TypeVar("T")

PATIENCE = 20.0  # seconds without a byte
_CHUNK = 256_000
_AHEAD = 8  # chunks that wait to be taken
_POLL = 0.1  # seconds between two looks at who cancels
_REDIRECTIONS = 5  # that are followed
_HEADERS = {"User-Agent": "Diptych", "Accept-Encoding": "identity"}

FAILURES = (OSError, HTTPException, ValueError)


class UnfitError(ValueError):
    """This answer is of no use; the message is a clause that says why. Another link may do."""


def fetch(url: str, *, most_bytes: int, seconds: float, cancelled: Callable[[], bool]) -> bytes:
    """What is at `url`, whole, within some seconds. Raises DownloadError, CancelledError."""
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
            expected = length(answer.headers)
    except FAILURES as error:
        raise DownloadError(f"{shown(url)} cannot be loaded: {reason(error)}.", hint(error)) from error
    if expected is not None and len(content) < expected:
        raise DownloadError(f"{shown(url)} cannot be loaded: the answer is cut off.", hint(None))
    return content


class Answer:
    """What a server answers: the `status`, the `headers`, and what it sends."""

    def __init__(self, response: HTTPResponse) -> None:
        self._response = response
        self._is_read = False
        self._given_up = Event()
        self.status: int = response.status
        self.headers: HTTPMessage = response.headers

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Read no more of it."""
        self._given_up.set()
        if not self._is_read:  # else the thread that reads closes it: to close it here would wait for that
            self._response.close()

    def chunks(self, cancelled: Callable[[], bool]) -> Iterator[bytes]:
        """What it sends, piece by piece, with never more than PATIENCE between two.

        A thread reads it: one read may wait for long, and for ever where a server goes on after the end.
        Raises what reading raises, TimeoutError, CancelledError.
        """
        pieces: Queue[bytes | Exception] = Queue(_AHEAD)
        self._is_read = True
        Thread(target=copy_context().run, args=(self._read, pieces), daemon=True).start()
        while piece := _next(pieces, PATIENCE, cancelled):
            yield piece

    def _read(self, pieces: Queue[bytes | Exception]) -> None:
        with self._response:
            piece: bytes | Exception = b"-"
            while piece and not self._given_up.is_set():
                try:
                    piece = self._response.read1(_CHUNK)
                except Exception as error:
                    piece = error
                self._put(piece, pieces)
                if isinstance(piece, Exception):
                    return

    def _put(self, piece: bytes | Exception, pieces: Queue[bytes | Exception]) -> None:
        while not self._given_up.is_set():
            with suppress(Full):
                pieces.put(piece, timeout=_POLL)
                return


class _Redirections(urllib.request.HTTPRedirectHandler):
    """To web addresses only, not many, and not from a safe connection to an open one."""

    max_redirections = _REDIRECTIONS
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
            raise UnfitError(f"it points on to {shown(newurl)}, which is not followed")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def get(url: str, headers: dict[str, str], patience: float, cancelled: Callable[[], bool]) -> Answer:
    """The answer to a GET, 200 or 206, if it begins within so many seconds.

    Raises HTTPError for other answers, OSError, HTTPException, UnfitError, CancelledError.
    """
    if not is_web(url):
        raise UnfitError("it is no address of the web")
    opener = urllib.request.OpenerDirector()  # not `build_opener`, which reads file: and ftp:, too
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
    """What `ask` gives, if it does so in time: a name may take minutes, and so may each of its addresses.

    Raises what it raises, TimeoutError, CancelledError; `ask` is then left to itself.
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
    """Close the answer that came too late, if one did."""
    with suppress(Empty):
        result = results.get_nowait()
        if isinstance(result, HTTPResponse | urllib.error.HTTPError):
            result.close()


def _next(results: Queue[T | Exception], seconds: float, cancelled: Callable[[], bool]) -> T:
    """The next result, if it comes in time. Raises it where it is an error, TimeoutError, CancelledError."""
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


def length(headers: HTTPMessage) -> int | None:
    value = headers.get("Content-Length") or ""
    return int(value) if re.fullmatch(r"\d{1,15}", value, re.ASCII) else None


def sent_range(headers: HTTPMessage) -> tuple[int, int] | None:
    """Where the part that is sent begins, and the size of the whole file; None where that is not told."""
    value = headers.get("Content-Range") or ""
    match = re.fullmatch(r"bytes (\d{1,15})-\d{1,15}/(\d{1,15})", value, re.ASCII)
    return (int(match[1]), int(match[2])) if match else None


def validator(headers: HTTPMessage) -> str | None:
    """What the server would know this very file by: a strong ETag, else its date (RFC 9110, 13.1.5)."""
    tag = headers.get("ETag")
    return tag if tag and tag.startswith('"') else headers.get("Last-Modified")


def shown(url: str) -> str:
    """An address without the name and password that may be in it, and not too long."""
    try:
        parts = urlsplit(url)
        url = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    except ValueError:
        pass
    return url if len(url) <= 150 else f"{url[:150]}…"


def is_passing(error: Exception) -> bool:
    """Whether asking again may help: the connection broke, or the server is busy."""
    if isinstance(error, urllib.error.HTTPError):
        return error.code == 416 or error.code >= 500
    return isinstance(error, OSError | HTTPException)


def reason(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return _status(error)
    if isinstance(error, urllib.error.URLError) and isinstance(error.reason, Exception):
        return reason(error.reason)
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, RemoteDisconnected | IncompleteRead):
        return "the answer is cut off"
    if isinstance(error, HTTPException):  # its text may be whatever the server sent
        return "what it answers is no HTTP"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({error.verify_message})"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__


def _status(error: urllib.error.HTTPError) -> str:
    if not 300 <= error.code < 400:
        return f"the server answers {error.code} {error.reason}"
    # Redirections that were not followed: urllib's own words for them are several lines.
    place = error.headers.get("Location") or ""
    if place and not is_web(urljoin(error.url, place)):
        return f"it points on to {shown(place)}, which is not followed"
    return (
        f"it points on more than {_REDIRECTIONS} times, or in a circle"
        if place
        else "it points on to nowhere"
    )


def hint(error: Exception | None) -> str:
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return "Name the certificates of your proxy or mirror in SSL_CERT_FILE."
    if isinstance(error, urllib.error.HTTPError) and error.code == 407:
        return "Write the name and password for your proxy into HTTPS_PROXY: http://name:password@host:port."
    if isinstance(error, urllib.error.HTTPError | UnfitError):
        return "Try again later, or another index with --index."
    return "Look at the network, and at HTTPS_PROXY if you use a proxy; then try again."
