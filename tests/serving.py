"""A web server on loopback that answers as the tests tell it, well or badly."""

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
    answer to who asks for a part.
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
    """`answers` by path; `asked`: the paths and ranges that were asked for, in order."""

    url: str
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)

    def serve(self, path: str, content: bytes = b"", **how: object) -> Answer:
        """Answer `path` with `content`; `how`: see Answer."""
        self.answers[path] = answer = Answer(content, **how)  # type: ignore[arg-type]  # of any kind
        return answer


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A running server with no answers yet; with a `context` it speaks HTTPS."""
    closing = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"

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
            server.asked.append((self.path, self.headers.get("Range", "")))
            answer = server.answers.get(path, Answer(b"not here", status=404))
            try:
                self._send(answer)
            except OSError:
                self.close_connection = True

        def _send(self, answer: Answer) -> None:
            body, status, headers = answer.content, answer.status, dict(answer.headers)
            tag = f'"{sha256(answer.content).hexdigest()[:16]}"'
            asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
            if answer.etag:
                headers.setdefault("ETag", tag)
            if asked and answer.ranges and self.headers.get("If-Range") == headers.get("ETag"):
                start = int(asked[1])
                if start >= len(body):
                    status, headers["Content-Range"], body = 416, f"bytes */{len(body)}", b""
                else:
                    headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
                    headers |= answer.parts or {}
                    status, body = 206, body[start:]
            self.send_response(status)
            if answer.length is not None:
                headers["Content-Length"] = str(len(body) if answer.length < 0 else answer.length)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            if answer.cuts:
                body = body[: answer.cuts.pop(0)]
            for place in range(0, len(body), answer.chunk):
                if answer.wait and closing.wait(answer.wait):
                    return
                if answer.hold and place:
                    answer.hold.wait(60)
                self.wfile.write(body[place : place + answer.chunk])

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    if context:
        httpd.socket = context.wrap_socket(httpd.socket, server_side=True, do_handshake_on_connect=False)
    server = Server(f"http{'s' if context else ''}://127.0.0.1:{httpd.server_port}")
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        closing.set()
        httpd.shutdown()
        httpd.server_close()
        thread.join()
