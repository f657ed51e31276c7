"""The guard on connections that nobody asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.serving import Server

# A reader in a process of its own, because the guard stays.
GUARDED = """
import asyncio, socket, sys, threading, urllib.request
from tests.tui.fakes import FakePipeline
from tui.app import ReaderApp

def attempt(work):
    try:
        work()
    except OSError as error:
        print("refused:", type(error).__name__)
    else:
        print("let through")

async def main():
    pipeline = FakePipeline()
    app = ReaderApp(pipeline.article, None, "fr", pipeline=pipeline, guarded=True)
    async with app.run_test(notifications=True) as pilot:
        while app.review.current.phase != "done":
            await pilot.pause(0.01)
        print("notices:", int(app.review.message is not None))
        url = sys.argv[1]
        thread = threading.Thread(target=attempt, args=(lambda: urllib.request.urlopen(url, timeout=5),))
        thread.start()
        thread.join()
        attempt(lambda: socket.create_connection(("192.0.2.7", 443), timeout=5))
        attempt(lambda: socket.gethostbyname("tracker.example"))
        attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.8", 53)))
        attempt(lambda: socket.create_connection(("192.0.2.7", 443), timeout=5))
        pair = socket.socketpair()
        print("a pair is fine")
        from translation.network import http
        print(http.fetch(url, most_bytes=100, seconds=5, cancelled=lambda: False))
        from translation.network.permission import Access
        from translation.sources import loading
        print(loading.load(url, Access(("127.0.0.1",))).text)
        await pilot.pause(0.1)
        if notice := app.review.message:
            print(notice.severity, notice.text)

asyncio.run(main())
"""


def test_what_nobody_asked_for_is_refused_and_reported(server: Server) -> None:
    server.serve("/", b"asked for")
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", GUARDED, f"{server.url}/"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said[0] == "notices: 0"
    assert said[1:9] == [
        *["refused: URLError"],
        *["refused: PermissionError"] * 4,
        "a pair is fine",
        "b'asked for'",
        "asked for",
    ]
    # One message at a time, so the last names them all.
    assert len(said) == 10
    assert said[9].startswith("error Something in this program tried to reach ")
    for place in ("127.0.0.1:", "192.0.2.7:443", "tracker.example", "192.0.2.8:53"):
        assert said[9].count(place) == 1
    assert len(server.asked) == 2
