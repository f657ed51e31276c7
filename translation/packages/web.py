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
from http.client import HTTPException, HTTPResponse
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

from translation.errors import DownloadError
from translation.network import permitted
from translation.packages.index import is_web, megabytes
from translation.packages.locking import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from http.client import HTTPMessage

PATIENCE = 20.0  # seconds without a byte
_CHUNK = 256_000
_POLL = 0.1  # seconds between two looks at who cancels
_REDIRECTIONS = 5
_HEADERS = {"User-Agent": "Diptych", "Accept-Encoding": "identity"}

FAILURES = (OSError, HTTPException, ValueError)


class UnfitError(ValueError):
    """This answer is of no use; the message is a clause that says why. Another link may do."""


def fetch(url: str, *, most_bytes: int, seconds: float, cancelled: Callable[[], bool]) -> bytes:
    """What is at `url`, whole, within some seconds. Raises DownloadError, CancelledError."""
    end = time.monotonic() + seconds
    content = b""
    try:
        with get(url, {}, min(PATIENCE, seconds), cancelled) as response:
            for chunk in chunks(response, cancelled):
                content += chunk
                if len(content) > most_bytes:
                    raise UnfitError(f"it sends more than {megabytes(most_bytes)}")
                if time.monotonic() > end:
                    raise UnfitError(f"it takes longer than {seconds:.0f} seconds")
            expected = length(response)
    except FAILURES as error:
        raise DownloadError(f"{shown(url)} cannot be loaded: {reason(error)}.", hint(error)) from error
    if expected is not None and len(content) < expected:
        raise DownloadError(f"{shown(url)} cannot be loaded: the answer is cut off.", hint(None))
    return content


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


def get(url: str, headers: dict[str, str], patience: float, cancelled: Callable[[], bool]) -> HTTPResponse:
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
    return answer


def _within(seconds: float, cancelled: Callable[[], bool], ask: Callable[[], HTTPResponse]) -> HTTPResponse:
    """What `ask` gives, if it does so in time: a name may take minutes, and so may each of its addresses.

    Raises what it raises, TimeoutError, CancelledError; `ask` is then left to itself.
    """
    results: SimpleQueue[HTTPResponse | Exception] = SimpleQueue()
    given_up = Event()

    def run() -> None:
        try:
            results.put(ask())
        except Exception as error:
            results.put(error)
        if given_up.is_set():
            _close(results)

    Thread(target=copy_context().run, args=(run,), daemon=True).start()
    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            if cancelled():
                raise CancelledError
            with suppress(Empty):
                result = results.get(timeout=_POLL)
                if isinstance(result, Exception):
                    raise result
                return result
        raise TimeoutError
    finally:
        given_up.set()
        _close(results)


def _close(results: SimpleQueue[HTTPResponse | Exception]) -> None:
    """Close the answer that came too late, if one did."""
    with suppress(Empty):
        result = results.get_nowait()
        if isinstance(result, HTTPResponse | urllib.error.HTTPError):
            result.close()


def chunks(response: HTTPResponse, cancelled: Callable[[], bool]) -> Iterator[bytes]:
    while not cancelled():
        chunk = response.read1(_CHUNK)
        if not chunk:
            return
        yield chunk
    raise CancelledError


def length(response: HTTPResponse) -> int | None:
    value = response.headers.get("Content-Length") or ""
    return int(value) if re.fullmatch(r"\d{1,15}", value, re.ASCII) else None


def sent_range(response: HTTPResponse) -> tuple[int, int]:
    """Where the part that is sent begins, and the size of the whole file."""
    value = response.headers.get("Content-Range") or ""
    match = re.fullmatch(r"bytes (\d{1,15})-\d{1,15}/(\d{1,15})", value, re.ASCII)
    if not match:
        raise UnfitError("it does not say which part of the file it sends")
    return int(match[1]), int(match[2])


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
        return f"the server answers {error.code} {error.reason}"
    if isinstance(error, urllib.error.URLError) and isinstance(error.reason, Exception):
        return reason(error.reason)
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({error.verify_message})"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__


def hint(error: Exception | None) -> str:
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return "Name the certificates of your proxy or mirror in SSL_CERT_FILE."
    if isinstance(error, urllib.error.HTTPError):
        return "Try again later, or another index with --index."
    return "Look at the network, and at HTTPS_PROXY if you use a proxy; then try again."
