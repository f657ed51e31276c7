"""Opens the connections of one request: each is checked, and all can be ended at any moment.

Proxies are those of the environment (HTTPS_PROXY, HTTP_PROXY, NO_PROXY); certificates are those of the
system, or of SSL_CERT_FILE and SSL_CERT_DIR. Only http and https are used, also after a redirection.
"""

from __future__ import annotations

import socket
import ssl
import urllib.request
from contextlib import suppress
from functools import partial
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from threading import Lock
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urlsplit

from translation.network import guard
from translation.network.failures import MOST_REDIRECTIONS, UnfitError
from translation.network.transfer import is_web, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from http.client import HTTPMessage

    from translation.network.permission import Access


class Connections:
    """The connections of one request, with all to which it is redirected.

    `access`: how far they may lead; None: anywhere, as for an index that the user names.
    """

    def __init__(self, access: Access | None) -> None:
        self._access = access
        self._lock = Lock()
        self._handles: list[socket.socket] = []
        self._is_closed = False

    def check(self, request: urllib.request.Request) -> bool:
        """Whether a proxy is asked for it. Raises UnfitError where it must not be asked for."""
        # The second is private, and of requests by https alone: without it the proxy itself would be checked.
        by_proxy = request.has_proxy() or getattr(request, "_tunnel_host", None) is not None
        if self._access:
            guard.check(request.full_url, self._access, by_proxy=by_proxy)
        return by_proxy

    def connect(
        self, by_proxy: bool, address: tuple[str, int], timeout: float, _source: object = None
    ) -> socket.socket:
        """A connection to a host and a port. Raises OSError, UnfitError.

        This takes the place of `socket.create_connection` in `http.client`. A proxy may be anywhere: the user
        has named it.
        """
        if by_proxy or self._access is None:
            return self._held(socket.create_connection(address, timeout))
        failure: OSError = ConnectionError("the host has no address")
        for place in guard.places(*address, self._access):
            try:
                return self._held(_connected(place, timeout))
            except OSError as error:
                failure = error
            if self._is_closed:
                break
        raise failure

    def _held(self, connection: socket.socket) -> socket.socket:
        """The connection, with a second handle of it, by which any thread may end it."""
        with self._lock:
            if self._is_closed:
                connection.close()
                raise ConnectionAbortedError("given up")
            self._handles.append(connection.dup())
        return connection

    def close(self) -> None:
        """End all of them, whichever thread reads from them just now; none can be opened any more."""
        with self._lock:
            self._is_closed = True
            for handle in self._handles:
                with suppress(OSError):  # it has ended by itself
                    handle.shutdown(socket.SHUT_RDWR)
                handle.close()
            self._handles = []


def opener(connections: Connections) -> urllib.request.OpenerDirector:
    """What opens web addresses by `connections`; `build_opener`'s would read file: and ftp:, too."""
    director = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        _Connecting(connections),
        _Redirections(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        director.add_handler(handler)
    return director


class _Connecting(urllib.request.AbstractHTTPHandler):
    """Speaks HTTP over checked connections. With https the certificate must be the host's."""

    def __init__(self, connections: Connections) -> None:
        super().__init__()
        self._connections = connections

    def http_open(self, request: urllib.request.Request) -> HTTPResponse:
        return self.do_open(self._made(HTTPConnection, request), request)

    def https_open(self, request: urllib.request.Request) -> HTTPResponse:
        made = partial(HTTPSConnection, context=ssl.create_default_context())
        return self.do_open(self._made(made, request), request)

    def http_request(self, request: urllib.request.Request) -> urllib.request.Request:
        return self.do_request_(request)

    https_request = http_request

    def _made(
        self, kind: Callable[..., HTTPConnection], request: urllib.request.Request
    ) -> Callable[..., HTTPConnection]:
        by_proxy = self._connections.check(request)

        def make(host: str, **how: Any) -> HTTPConnection:
            connection = kind(host, **how)
            # Private to `http.client`, which has nothing else that lets the looked-up address be checked.
            vars(connection)["_create_connection"] = partial(self._connections.connect, by_proxy)
            return connection

        return make


class _Redirections(urllib.request.HTTPRedirectHandler):
    """Follows few redirections, only to web addresses, and never from https to http."""

    max_redirections = MOST_REDIRECTIONS
    max_repeats = 2

    def http_error_302(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage
    ) -> HTTPResponse | None:
        fp.close()  # else all of this answer is read, which may have no end
        return super().http_error_302(req, fp, code, msg, headers)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not is_web(newurl) or _schemes(req.full_url, newurl) == ("https", "http"):
            raise UnfitError(f"it redirects to {shown(newurl)}, which is not followed")
        new = super().redirect_request(req, fp, code, msg, headers, newurl)
        if new:
            new.headers.pop("Proxy-authorization", None)  # who is asked next may not be the proxy
        return new


def _schemes(*urls: str) -> tuple[str, ...]:
    return tuple(urlsplit(url).scheme for url in urls)


def _connected(place: guard.Place, timeout: float) -> socket.socket:
    family, kind, protocol, _, address = place
    connection = socket.socket(family, kind, protocol)
    try:
        connection.settimeout(timeout)
        connection.connect(address)
    except BaseException:
        connection.close()
        raise
    return connection
