"""The index: loaded within a time, kept, and believed only as far as it makes sense."""

from __future__ import annotations

import json
import socket
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from tests.making import metadata
from tests.processes import PATIENCE
from tests.serving import ENDLESS
from translation.errors import CancelledError, DownloadError, UsageError
from translation.network import http
from translation.packages import index
from translation.packages.index import Index, Offer

if TYPE_CHECKING:
    from pathlib import Path

    from tests.serving import Server


def entry(pair: str = "de-en", version: str = "1.9", **more: object) -> dict[str, object]:
    return metadata(pair, version, **({"links": ["https://example.org/a.argosmodel"]} | more))


def load(server: Server, entries: object, **how: object) -> Index:
    content = entries if isinstance(entries, bytes) else json.dumps(entries).encode()
    server.serve("/index.json", content, **how)
    return index.load(f"{server.url}/index.json")


def test_it_is_loaded_and_kept(server: Server) -> None:
    loaded = load(server, [entry(size=95_000_000, sha256="AB" * 32), entry("en-de", "1.0")])
    assert loaded.offers == (
        Offer("de", "en", "1.9", ("https://example.org/a.argosmodel",), 95_000_000, "ab" * 32),
        Offer("en", "de", "1.0", ("https://example.org/a.argosmodel",)),
    )
    assert index.cached(loaded.url) == loaded
    assert index.cached("https://elsewhere.example/index.json") is None
    assert loaded.age < timedelta(minutes=1)


def test_of_a_direction_the_newest_version_is_taken(server: Server) -> None:
    entries = [entry(version=version) for version in ("1.2", "1.10", "1.9")]
    assert [offer.version for offer in load(server, entries).offers] == ["1.10"]


def test_what_makes_no_sense_is_passed_over(server: Server) -> None:
    odd: list[object] = [
        None,
        "text",
        {},
        entry(links=[]),
        entry(links="https://example.org/"),
        entry(links=["ipfs://Qm", "file:///etc/passwd", "javascript:x", "http://", "//", 7, "http://[x"]),
        entry(type="sbd"),
        entry(from_code="../../x"),
        entry(from_code=["de"]),
        entry(package_version="1/2"),
        entry(sha256="short"),
        entry(sha256="\x1b" * 64),
        entry(sha256=7),
        entry("fr-en", size="large"),
        entry("es-en", size=10**30),
        entry("it-en", links=["http://[x", "http://example.org/a.argosmodel"]),
    ]
    assert load(server, odd).offers == (
        Offer("es", "en", "1.9", ("https://example.org/a.argosmodel",)),
        Offer("fr", "en", "1.9", ("https://example.org/a.argosmodel",)),
        Offer("it", "en", "1.9", ("http://example.org/a.argosmodel",)),
    )


@pytest.mark.parametrize(
    ("url", "sha256", "usable"),
    [
        ("https://mirror.example/index.json", None, False),
        ("https://mirror.example/index.json", "0" * 64, True),
        ("http://mirror.example/index.json", None, True),
    ],
)
def test_a_safe_index_leads_over_open_connections_only_with_a_checksum(
    url: str, sha256: str | None, usable: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = ["http://example.org/a.argosmodel", "b.argosmodel"]
    content = json.dumps([entry(links=links, sha256=sha256)]).encode()
    monkeypatch.setattr(http, "fetch", lambda *_, **__: content)
    (offer,) = index.load(url).offers
    assert (links[0] in offer.links) == usable
    assert url.replace("index.json", links[1]) in offer.links


def test_a_link_may_be_relative_to_the_index(server: Server) -> None:
    (offer,) = load(server, [entry(links=["files/a.argosmodel", "ipfs://Qm"])]).offers
    assert offer.links == (f"{server.url}/files/a.argosmodel",)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<html>Log in to the hotel</html>", "is not an index of packages"),
        (b"", "is not an index of packages"),
        (b"{}", "it is not a list"),
        (b"[]", "offers no package"),
        (b"[" * 100_000, "nested too deeply"),
        (b"\xff\xfe\x00", "is not an index of packages"),
        (b" " * 17_000_000, "sends more than 16 MB"),
    ],
)
def test_garbage_is_an_error_in_a_sentence(content: bytes, reason: str, server: Server) -> None:
    kept = load(server, [entry()])
    with pytest.raises(DownloadError, match=reason):
        load(server, content)
    assert index.cached(kept.url) == kept


@pytest.mark.parametrize("status", [403, 404, 500, 503])
def test_a_status_is_named(status: int, server: Server) -> None:
    with pytest.raises(DownloadError, match=f"the server answers {status}"):
        load(server, [entry()], status=status)


def test_a_cut_off_index_is_an_error(server: Server) -> None:
    with pytest.raises(DownloadError, match="cut off"):
        load(server, [entry()], cuts=[20])


def test_a_slow_index_is_given_up(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "SECONDS", 0.6)
    with pytest.raises(DownloadError, match=r"takes longer than|no answer in time"):
        load(server, [entry()], wait=0.2, chunk=1)


def test_an_index_that_goes_on_after_its_end_is_given_up(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "SECONDS", 0.3)
    server.serve("/index.json", **ENDLESS)
    with pytest.raises(DownloadError, match="takes longer than"):
        index.load(f"{server.url}/index.json")


@pytest.mark.parametrize("line", [b"SSH-2.0-x\r\n", b"[]"])
def test_what_speaks_no_http_is_told(line: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.sendall(line)
                connection.recv(65536)

        thread = Thread(target=answer, daemon=True)
        thread.start()
        with pytest.raises(DownloadError, match="its answer is not HTTP"):
            index.load(f"http://127.0.0.1:{listening.getsockname()[1]}/index.json")
        thread.join(PATIENCE)


def test_a_silent_server_is_given_up(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "SECONDS", 0.3)
    with pytest.raises(DownloadError, match=r"takes longer than|no answer in time"):
        load(server, [entry()], wait=30)


def test_a_name_that_is_not_found_for_minutes_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, over = Event(), Event()

    def look_for_minutes(*_: object) -> None:
        asked.set()
        over.wait(PATIENCE)
        raise OSError  # told as a name that is not found, where somebody waited for it

    monkeypatch.setattr(socket, "getaddrinfo", look_for_minutes)
    monkeypatch.setattr(index, "SECONDS", 0.3)
    with pytest.raises(DownloadError, match=r"takes longer than|no answer in time"):
        index.load("https://mirror.example/index.json")
    with pytest.raises(CancelledError):
        index.load("https://mirror.example/index.json", cancelled=asked.is_set)
    over.set()


def test_loading_can_be_cancelled(server: Server) -> None:
    server.serve("/index.json", b"[]")
    with pytest.raises(CancelledError):
        index.load(f"{server.url}/index.json", cancelled=lambda: True)


def test_nobody_there(server: Server) -> None:
    with pytest.raises(DownloadError, match=r"cannot be loaded: Connection refused"):
        index.load("http://127.0.0.1:1/index.json")


def test_redirections_are_followed_within_the_web_alone(server: Server) -> None:
    server.serve("/there", json.dumps([entry()]).encode())
    assert load(server, b"", status=302, headers={"Location": "/there"}).offers
    for place in ("file:///etc/passwd", "ftp://example.org/", "data:,x", "gopher://x"):
        with pytest.raises(DownloadError, match=f"redirects to {place}, which is not followed"):
            load(server, b"", status=302, headers={"Location": place})
    with pytest.raises(DownloadError, match="more than 5 times, or in a circle"):
        load(server, b"", status=302, headers={"Location": "/index.json"})
    with pytest.raises(DownloadError, match="to nowhere"):
        load(server, b"", status=302)


@pytest.mark.parametrize(
    ("environment", "named", "used"),
    [
        ({}, None, index.ARGOS),
        ({"ARGOS_PACKAGE_INDEX": "https://a.example/x/"}, None, "https://a.example/x/index.json"),
        (
            {"ARGOS_PACKAGE_INDEX": "https://a.example/x/", "DIPTYCH_INDEX": "https://b.example/i"},
            None,
            "https://b.example/i",
        ),
        ({"DIPTYCH_INDEX": "https://b.example/i"}, "http://c.example/i", "http://c.example/i"),
    ],
)
def test_which_index_is_used(
    environment: dict[str, str], named: str | None, used: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert index.location(named) == used


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "example.org/index.json", "http://", "ftp://x/y", "http://[x", "http://a\nb/"],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match="not the address of an index"):
        index.location(url)


def test_a_damaged_kept_index_counts_as_none(server: Server, tmp_path: Path) -> None:
    loaded = load(server, [entry()])
    (file,) = (tmp_path / "cache" / "diptych" / "indexes").iterdir()
    whole = json.loads(file.read_text())
    for content in (
        "",
        "{",
        "[]",
        json.dumps(whole | {"offers": [{"x": 1}]}),
        json.dumps(whole | {"loaded": 7}),
    ):
        file.write_text(content)
        assert index.cached(loaded.url) is None


@pytest.mark.parametrize(
    ("passed", "shown"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(hours=5), "5 hours ago"),
        (timedelta(days=9), "9 days ago"),
    ],
)
def test_the_age(passed: timedelta, shown: str) -> None:
    assert Index("x", datetime.now(UTC) - passed, ()).shown_age == shown
    assert Index("x", datetime.now(UTC) + passed, ()).shown_age == "just now"
