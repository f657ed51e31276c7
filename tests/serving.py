"""A web server on loopback that answers as the tests want it to, well or badly."""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator


@dataclass
class Answer:
    """What is sent for a path.

    `cuts`: of this many bytes in each of the next answers, then the connection breaks. `etag` and `ranges`:
    whether parts can be asked for. `wait`: seconds before each `chunk` bytes. `length`: the Content-Length
    that is said; None: none. `hold`: waits for it in the middle. `parts`: headers, true or not, of every
    answer to who asks for a part. `raw`: sent instead of an HTTP answer, head and all.
    """

    content: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cuts: list[int] = field(default_factory=list)
    etag: bool = True
    ranges: bool = True
    wait: float = 0.0
    chunk: int = 1_000_000
    length: int | None = -1
    hold: threading.Event | None = None
    parts: dict[str, str] | None = None
    raw: bytes = b""


# An empty list, and then lines for as long as anybody listens.
ENDLESS: dict[str, Any] = {
    "content": b"2\r\n[]\r\n0\r\n" + b"On: and on\r\n" * 100_000,
    "headers": {"Transfer-Encoding": "chunked"},
    "length": None,
    "wait": 0.01,
    "chunk": 12,
}


@dataclass
class Server:
    """`answers` by path; `asked`: the paths and ranges that were asked for, in order; `headers`: theirs."""

    url: str
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def serve(self, path: str, content: bytes = b"", **how: object) -> Answer:
        """Answer `path` with `content`; `how`: see Answer."""
        self.answers[path] = answer = Answer(content, **how)  # type: ignore[arg-type]  # of any kind
        return answer


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A running server with no answers yet; with a `context` it speaks HTTPS."""
    httpd = _Httpd(context)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield httpd.answering
    finally:
        httpd.closing.set()
        httpd.shutdown()
        httpd.server_close()
        thread.join()


class _Httpd(ThreadingHTTPServer):
    """`answering`: what it is to answer; `closing`: set when it need not wait any more."""

    daemon_threads = True

    def __init__(self, context: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        if context:
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.answering = Server(f"http{'s' if context else ''}://127.0.0.1:{self.server_port}")
        self.closing = threading.Event()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"
    server: _Httpd

    def handle(self) -> None:
        try:
            super().handle()
        except OSError:
            self.close_connection = True  # the other side has gone, or does not trust us

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 as the library has it
        """Say nothing."""

    def do_GET(self) -> None:
        # A proxy is asked for a whole address.
        path = self.path.removeprefix("http://mirror.invalid")
        self.server.answering.asked.append((self.path, self.headers.get("Range", "")))
        self.server.answering.headers.append(dict(self.headers))
        answer = self.server.answering.answers.get(path, Answer(b"not here", status=404))
        try:
            body = answer.raw or self._send_head(answer)
            self._send_body(body[: answer.cuts.pop(0)] if answer.cuts else body, answer)
        except OSError:
            self.close_connection = True

    def _send_head(self, answer: Answer) -> bytes:
        """Send status and headers; the body that belongs to them."""
        status, headers, body = self._chosen(answer)
        self.send_response(status)
        if answer.length is not None:
            headers["Content-Length"] = str(len(body) if answer.length < 0 else answer.length)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        return body

    def _chosen(self, answer: Answer) -> tuple[int, dict[str, str], bytes]:
        """The whole answer, or the part of it that is asked for: status, headers, body."""
        body, headers = answer.content, dict(answer.headers)
        if answer.etag:
            headers.setdefault("ETag", f'"{sha256(body).hexdigest()[:16]}"')
        if self.headers.get("If-None-Match", "none") == headers.get("ETag"):
            return 304, headers, b""
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if not (asked and answer.ranges and self.headers.get("If-Range") == headers.get("ETag")):
            return answer.status, headers, body
        start = int(asked[1])
        if start >= len(body):
            return 416, headers | {"Content-Range": f"bytes */{len(body)}"}, b""
        headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
        return 206, headers | (answer.parts or {}), body[start:]

    def _send_body(self, body: bytes, answer: Answer) -> None:
        for place in range(0, len(body), answer.chunk):
            if answer.wait and self.server.closing.wait(answer.wait):
                return
            if answer.hold and place:
                answer.hold.wait(60)
            self.wfile.write(body[place : place + answer.chunk])
