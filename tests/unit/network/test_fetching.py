"""Pages from servers that behave, and from those that do not."""

from __future__ import annotations

import gzip
import os
import socket
import ssl
import threading
import zlib
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.serving import ENDLESS, serving
from translation.errors import CancelledError, InputError
from translation.network import fetching, http, kept_pages
from translation.network.failures import UnfitError
from translation.network.kept_pages import Kept
from translation.network.page import Page
from translation.network.permission import PUBLIC, Access
from translation.network.transfer import is_web, maybe_address, path_of, requested
from translation.sources import loading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.serving import Server

HERE = Access(("127.0.0.1",))
TEXT = b"The harbour of Oslo was closed on Monday.\n"
PACKED = gzip.compress(TEXT, mtime=0)
BOMB = gzip.compress(b"-" * 5_000_001, mtime=0)  # a thousandth of it
GZIP = {"Content-Encoding": "gzip"}
DEFLATE = {"Content-Encoding": "deflate"}
NOON = datetime(2026, 11, 30, 12, 0, 0, 999, UTC)


@pytest.fixture(autouse=True)
def _home(home: object) -> None:
    """Each test has a cache folder of its own."""


@pytest.fixture(autouse=True)
def _no_thread_is_left_waiting() -> Iterator[None]:
    yield
    for thread in threading.enumerate():
        if thread.name == http.THREADS:
            thread.join(20)
            assert not thread.is_alive()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 0.6)


def load(server: Server, path: str = "/", access: Access = HERE) -> Page:
    return fetching.page(f"{server.url}{path}", access, now=lambda: NOON)


def refused(server: Server, reason: str, path: str = "/", access: Access = HERE) -> str:
    """The hint of the error with which the page cannot be loaded."""
    with pytest.raises(InputError, match=reason) as caught:
        load(server, path, access)
    return caught.value.hint


def test_a_page_comes_with_what_its_server_says_of_it(server: Server) -> None:
    server.serve("/a", TEXT, headers={"Content-Type": "text/plain; charset=ISO-8859-1"})
    assert load(server, "/a#part") == Page(
        TEXT,
        f"{server.url}/a",
        "text/plain; charset=ISO-8859-1",
        "iso-8859-1",
        "2026-11-30T12:00:00+00:00",
    )


def test_it_says_who_asks_and_no_more(server: Server) -> None:
    server.serve("/", TEXT)
    load(server)
    (headers,) = server.headers
    assert headers["User-Agent"].startswith("Diptych/")
    assert headers.keys() == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}


def test_an_article_knows_where_and_when_it_came_from(server: Server) -> None:
    server.serve("/old", status=301, headers={"Location": "/new.txt"})
    server.serve("/new.txt", TEXT)
    article = loading.load(f"{server.url}/old", HERE)
    assert (article.name, article.text) == (f"{server.url}/old", TEXT.decode().strip())
    assert article.metadata.address == f"{server.url}/new.txt"
    assert datetime.fromisoformat(article.metadata.fetched).tzinfo == UTC
    assert len(article.metadata.sha256) == 64


def test_its_kind_is_told_by_the_name_without_the_query(server: Server) -> None:
    server.serve("/readme.md?raw=1", b"It rains\nagain.\n")
    assert loading.load(f"{server.url}/readme.md?raw=1", HERE).text == "It rains again."


@pytest.mark.parametrize(
    ("asked", "path"),
    [
        ("/é à?q=ü&r=%20#x", "/%C3%A9%20%C3%A0?q=%C3%BC&r=%20"),
        ("", "/"),
        ("?q", "/?q"),
        ("/a;b/(c)'d", "/a;b/(c)'d"),
    ],
)
def test_an_address_is_asked_for_in_ascii(asked: str, path: str, server: Server) -> None:
    server.serve(path, TEXT)
    assert load(server, asked).data == TEXT


@given(st.text(max_size=40).map("http://{}".format) | st.text(max_size=20).map("https://h.example/{}".format))
def test_whatever_is_typed_is_asked_for_in_ascii_or_refused(address: str) -> None:
    try:
        url = requested(address)
    except ValueError:
        return
    assert url.isascii()
    assert url.isprintable()
    assert " " not in url
    assert is_web(url)
    assert requested(url) == url


# Redirections


def test_a_few_redirections_are_followed(server: Server) -> None:
    for number in range(5):
        server.serve(f"/{number}", status=302, headers={"Location": f"{number + 1}"})
    server.serve("/5", TEXT)
    assert load(server, "/0").address == f"{server.url}/5"


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("/", "redirects more than 5 times, or in a circle"),
        ("file:///etc/passwd", "redirects to file:///etc/passwd, which is not followed"),
        ("ftp://127.0.0.1/", "redirects to ftp://127.0.0.1/, which is not followed"),
        ("javascript:alert(1)", "which is not followed"),
        ("http://localhost/", "localhost has a private address"),
        ("//127.1/", "127.1 has a private address"),
        ("http://169.254.169.254/latest/meta-data/", "169.254.169.254 is a private address"),
        ("http://127%2e0.0.2/", "127.0.0.2 is a private address"),
        ("http://user@127.0.0.1/", "holds a name and password"),
        ("http://127.0.0.1:25/", "its port 25 is not one for pages"),
        ("http://[", "which is not followed|Invalid"),
        ("", "redirects to nowhere|circle"),
    ],
)
def test_other_redirections_are_not(place: str, reason: str, server: Server) -> None:
    server.serve("/", status=302, headers={"Location": place})
    refused(server, reason)


def test_no_redirection_leads_from_https_to_http(
    server: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server.serve("/", TEXT)
    with serving(context_of(certificate)) as safe:
        safe.serve("/", status=302, headers={"Location": server.url})
        for scheme in ("https", "HTTPS"):
            with pytest.raises(InputError, match="which is not followed"):
                fetching.page(safe.url.replace("https", scheme), HERE)
    assert server.asked == []


def test_an_endless_answer_that_redirects_is_not_read(server: Server) -> None:
    headers = ENDLESS["headers"] | {"Location": "/a"}
    server.serve("/", **ENDLESS | {"headers": headers, "status": 302, "wait": 0.0, "chunk": 1_000_000})
    server.serve("/a", TEXT)
    assert load(server).data == TEXT


# Safe and private


def context_of(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    return context


def test_the_certificate_must_be_that_of_the_name_in_the_address(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though the connection goes to the numbers that the name was looked up as."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda _host, *rest, **how: real("127.0.0.1", *rest, **how))
    access = Access(("news.example", "other.example"))
    with serving(context_of(certificate)) as server:
        server.serve("/", TEXT)
        port = server.url.rpartition(":")[2]
        assert fetching.page(f"https://news.example:{port}/", access).data == TEXT
        assert server.headers[0]["Host"] == f"news.example:{port}"
        with pytest.raises(InputError, match="its certificate is not trusted"):
            fetching.page(f"https://other.example:{port}/", access)


def test_a_page_of_this_machine_is_refused_and_the_setting_named(server: Server) -> None:
    server.serve("/", TEXT)
    hint = refused(server, "127.0.0.1 is a private address", access=PUBLIC)
    assert 'allow_private = ["127.0.0.1"]' in hint
    assert server.asked == []


def test_a_proxy_looks_the_host_up_and_numbers_are_checked_here(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.serve("http://news.invalid/", TEXT)
    monkeypatch.setenv("http_proxy", server.url)
    assert fetching.page("http://news.invalid/").data == TEXT
    for host in ("127.0.0.1", "10.0.0.1", "0x7f000001", "[::1]"):
        with pytest.raises(InputError, match="private address"):
            fetching.page(f"http://{host}/")
    assert [path for path, _ in server.asked] == ["http://news.invalid/"]


def test_a_proxy_for_https_may_be_anywhere(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """It makes no tunnels here; numbers that are to be reached over it are checked all the same."""
    monkeypatch.setenv("https_proxy", server.url)
    with pytest.raises(InputError, match="Tunnel connection failed: 501"):
        fetching.page("https://news.invalid/")
    with pytest.raises(InputError, match="private address"):
        fetching.page("https://127.0.0.1/")


def test_the_password_of_a_proxy_is_told_to_nobody_else(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving() as proxy:
        proxy.serve("http://news.invalid/", status=302, headers={"Location": f"{server.url}/"})
        server.serve("/", TEXT)
        monkeypatch.setenv("http_proxy", proxy.url.replace("//", "//me:secret@"))
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert fetching.page("http://news.invalid/", HERE).data == TEXT
        assert "Proxy-Authorization" in proxy.headers[0]
        assert "Proxy-Authorization" not in server.headers[0]


# Failures


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        (401, "Open it in a browser"),
        (402, "Open it in a browser"),
        (403, "Open it in a browser"),
        (404, "Check the address"),
        (407, "HTTPS_PROXY"),
        (410, "an archive of the web"),
        (429, "wait some minutes"),
        (451, "an archive of the web"),
        (500, "try again later"),
        (503, "try again later"),
        (304, "Open it in a browser"),
    ],
)
def test_a_status_is_named_with_what_to_do(status: int, advice: str, server: Server) -> None:
    server.serve("/", b"no", status=status)
    assert advice in refused(server, f"the server answers {status}")


@pytest.mark.parametrize("status", [202, 204, 206])
def test_an_answer_that_is_not_the_page_is_refused(status: int, server: Server) -> None:
    server.serve("/", b"" if status == 204 else b"a part", status=status)
    refused(server, "its answer is not the file|its answer is a part of the page")


def test_a_host_that_is_not_known_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(InputError, match="its host is not known, or there is no network"):
        fetching.page("http://news.invalid/")


def test_a_page_of_more_than_5_mb_is_refused(server: Server) -> None:
    server.serve("/", b"-" * 5_000_001)
    refused(server, r"it sends more than 5\.0 MB")


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "answer",
    [
        {"content": TEXT * 1000, "wait": 0.01, "chunk": 10},
        ENDLESS,
        {"content": b"- " * 500_000, "headers": GZIP, "wait": 0.01, "chunk": 10},
        {"raw": b"HTTP/1.1 200 OK\r\n" + b"A: and on\r\n" * 1000, "wait": 0.05, "chunk": 11},
        {"raw": b"HTTP/1.1 200 OK\r\nA: " + b"a" * 60_000, "wait": 0.01, "chunk": 1},
        {"raw": b"HTTP/1.1 100 Continue\r\n\r\n" * 100_000, "wait": 0.001, "chunk": 25},
        {"raw": b"HT" * 9, "wait": 1.0, "chunk": 1},
    ],
    ids=["drip", "endless end", "packed drip", "slow headers", "slow header", "never begins", "silent"],
)
def test_what_takes_too_long_is_given_up(answer: dict[str, object], server: Server) -> None:
    server.serve("/", **answer)  # type: ignore[arg-type]  # of any kind
    refused(server, "it takes longer than|no answer in time")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"content": TEXT, "length": 1000}, "the answer is cut off"),
        ({"content": TEXT * 100, "cuts": [1000]}, "the answer is cut off"),
        ({"raw": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"}, "the answer is cut off"),
        ({"raw": b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n"}, "its answer is not HTTP"),
        ({"raw": b"HTTP/1.1 200 OK\r\nA: " + b"a" * 70_000 + b"\r\n\r\n"}, "its answer is not HTTP"),
        ({"raw": b"SSH-2.0-OpenSSH_9.6\r\n"}, "its answer is not HTTP"),
        ({"raw": b"\x00" * 100_000}, "its answer is not HTTP"),
        (
            {"raw": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n" + TEXT},
            "its answer is not HTTP|cut off",
        ),
        (
            {"raw": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"f" * 70_000},
            "its answer is not HTTP|cut off",
        ),
        (
            {"raw": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n" + TEXT},
            "the answer is cut off",
        ),
        ({"content": TEXT, "headers": {"Content-Encoding": "br"}}, "its answer is not the file"),
        ({"content": TEXT, "headers": {"Content-Encoding": "gzip, gzip"}}, "its answer is not the file"),
        ({"content": TEXT, "headers": GZIP}, "damaged or cut off"),
        (
            {"content": PACKED[:-4], "headers": GZIP},
            "damaged or cut off",
        ),
        ({"content": BOMB, "headers": GZIP}, "unpacked"),
        (
            {"content": zlib.compress(b"-" * 5_000_001), "headers": DEFLATE},
            "unpacked",
        ),
    ],
)
def test_answers_that_cannot_be_used_are_said(answer: dict[str, object], reason: str, server: Server) -> None:
    server.serve("/", **answer)  # type: ignore[arg-type]  # of any kind
    assert refused(server, reason)


def test_a_length_that_is_too_short_cuts_the_page(server: Server) -> None:
    server.serve("/", TEXT * 2, length=len(TEXT))
    assert load(server).data == TEXT


def test_a_length_beside_chunks_does_not_count(server: Server) -> None:
    chunk = f"{len(TEXT):x}\r\n".encode() + TEXT + b"\r\n0\r\n\r\n"
    server.serve("/", chunk, headers={"Transfer-Encoding": "chunked"}, length=99_999)
    assert load(server).data == TEXT


def bare(content: bytes) -> bytes:
    packing = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packing.compress(content) + packing.flush()


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", PACKED),
        ("GZIP", PACKED),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", bare(TEXT)),
        ("identity", TEXT),
    ],
)
def test_a_compressed_page_is_unpacked(encoding: str, packed: bytes, server: Server) -> None:
    server.serve("/", packed, headers={"Content-Encoding": encoding})
    assert load(server).data == TEXT


@given(st.binary(max_size=200), st.sampled_from([b"", PACKED[:12], zlib.compress(TEXT)[:4]]))
def test_whatever_is_to_be_unpacked_is_bounded(data: bytes, head: bytes) -> None:
    with suppress(UnfitError):
        assert len(fetching.unpacked(head + data, "gzip", 50)) <= 50


@pytest.mark.parametrize(
    ("said", "charset"),
    [
        ("text/html; charset=UTF-8", "utf-8"),
        ('text/html; charset="windows-1251"', "windows-1251"),
        ("text/html; charset=utf-8\x1b[31m", ""),
        (f"text/html; charset={'x' * 50}", ""),
        ("text/html; charset*=nonsense''%ff%00", ""),
        ("text/html", ""),
        ("nonsense", ""),
    ],
)
def test_a_charset_is_taken_from_the_header_if_it_is_one(said: str, charset: str, server: Server) -> None:
    server.serve("/", TEXT, headers={"Content-Type": said})
    assert load(server).charset == charset


def test_a_charset_that_lies_does_no_harm(server: Server) -> None:
    server.serve("/a", "Ærø\n".encode(), headers={"Content-Type": "text/plain; charset=koi8-r"})
    assert loading.load(f"{server.url}/a", HERE).text == "Ærø"


def test_who_does_not_want_to_wait_any_more_need_not(server: Server) -> None:
    hold = threading.Event()
    server.serve("/", TEXT * 10, chunk=50, hold=hold)
    asked = iter([False, False, True])
    with pytest.raises(CancelledError):
        fetching.page(server.url, HERE, cancelled=lambda: next(asked, True))
    hold.set()


# Kept pages


def test_a_page_that_has_not_changed_does_not_come_again(server: Server) -> None:
    server.serve("/", TEXT, headers={"Content-Type": "text/plain; charset=utf-8"})
    first = load(server)
    again = fetching.page(server.url, HERE, now=lambda: NOON.replace(hour=15))
    assert again == first.at("2026-11-30T15:00:00+00:00")
    assert server.headers[1]["If-None-Match"]
    server.serve("/", TEXT + b"It opened again.\n")
    assert load(server).data == TEXT + b"It opened again.\n"


def test_a_page_that_is_not_there_any_more_is_not_taken_from_what_is_kept(server: Server) -> None:
    server.serve("/", TEXT)
    load(server)
    server.serve("/", b"gone", status=410)
    refused(server, "410")


def test_the_date_of_a_page_serves_where_it_has_no_name(server: Server) -> None:
    date = "Mon, 30 Nov 2026 08:00:00 GMT"
    server.serve("/", TEXT, etag=False, headers={"Last-Modified": date})
    load(server)
    server.serve("/", status=304, etag=False)
    assert load(server).data == TEXT
    assert server.headers[1]["If-Modified-Since"] == date


def test_where_the_address_leads_elsewhere_by_now_that_is_loaded(server: Server) -> None:
    tag = {"ETag": '"one"'}
    server.serve("/", TEXT, headers=tag)
    load(server)
    server.serve("/", status=302, headers={"Location": "/b"}, etag=False)
    server.serve("/b", b"Another page.", headers=tag)
    assert load(server).data == b"Another page."


def kept() -> list[Path]:
    folder = kept_pages.folder()
    return list(folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize(
    ("headers", "access", "etag"),
    [
        ({"Cache-Control": "max-age=60, No-Store"}, HERE, True),
        ({}, Access(HERE.private, keeps=False), True),
        ({}, HERE, False),
        ({"ETag": '"\x01"'}, HERE, True),
        ({"ETag": "x" * 30_000}, HERE, True),
    ],
    ids=["the server forbids it", "the reader does", "it cannot be known again", "odd", "long"],
)
def test_what_is_not_to_be_kept_is_not(
    headers: dict[str, str], access: Access, etag: bool, server: Server
) -> None:
    server.serve("/", TEXT, headers=headers, etag=etag)
    assert load(server, access=access).data == TEXT
    assert kept() == []


def test_a_kept_page_is_for_the_reader_alone(server: Server) -> None:
    server.serve("/", TEXT)
    load(server)
    (file,) = kept()
    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "damage", [b"", b"\n", b"{}\n", b"[1]\n" + TEXT, b"[" * 10_000 + b"\n", b"\xff\xfe\n", None]
)
def test_a_damaged_one_is_loaded_again(damage: bytes | None, server: Server) -> None:
    server.serve("/", TEXT)
    load(server)
    (file,) = kept()
    file.write_bytes(file.read_bytes()[:-1] if damage is None else damage)
    assert load(server).data == TEXT
    assert "If-None-Match" not in server.headers[1]


def test_where_nothing_can_be_kept_a_page_comes_all_the_same(server: Server) -> None:
    kept_pages.folder().parent.mkdir(parents=True)
    kept_pages.folder().write_text("in the way")
    server.serve("/", TEXT)
    assert load(server).data == TEXT


@contextmanager
def limits(monkeypatch: pytest.MonkeyPatch, pages: int, size: int) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setattr(kept_pages, "MOST", pages)
        patch.setattr(kept_pages, "MOST_BYTES", size)
        yield


@pytest.mark.parametrize(("pages", "size"), [(3, 50_000_000), (200, 4_000)])
def test_those_read_longest_ago_make_room(pages: int, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with limits(monkeypatch, pages, size):
        for number in range(4):
            url = f"http://news.example/{number}"
            kept_pages.keep(url, Kept(Page(b"-" * 1000, url, "", "", ""), '"a"', ""))
            (new,) = [file for file in kept() if file.stat().st_mtime_ns > 1e18]
            os.utime(new, ns=(number, number))
        kept_pages.use("http://news.example/1")
        kept_pages.keep(url, Kept(Page(b"-" * 1000, url, "", "", ""), '"a"', ""))
    there = [number for number in range(4) if kept_pages.find(f"http://news.example/{number}")]
    assert there == [1, 2, 3]


@pytest.mark.parametrize(
    "place", ["http://169.254.169.254/latest/", "http://192.168.1.1/", "http://localhost/"]
)
def test_a_redirection_to_a_private_place_is_said_and_not_offered_to_be_allowed(
    place: str, server: Server
) -> None:
    server.serve("/", status=302, headers={"Location": place})
    hint = refused(server, "it redirects elsewhere, and [^ ]+ (is|has) a private address")
    assert "allow_private" not in hint
    assert "Check the address" in hint


def test_a_server_that_speaks_no_tls_is_told_in_words(server: Server) -> None:
    with pytest.raises(
        InputError, match=r"loaded: no secure connection could be made \([a-z ]+\)\."
    ) as caught:
        fetching.page(server.url.replace("http:", "https:"), HERE)
    assert "_ssl.c" not in str(caught.value)


def test_a_connection_that_ends_before_it_is_secure_is_told_in_words() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def hang_up() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(10_000)

        thread = threading.Thread(target=hang_up)
        thread.start()
        with pytest.raises(InputError, match="the connection was closed before it was secure") as caught:
            fetching.page(f"https://127.0.0.1:{listening.getsockname()[1]}/", HERE)
        thread.join()
    assert "(unexpected eof while reading)" in str(caught.value)
    assert "_ssl.c" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("www.example.com/news", "https://www.example.com/news"),
        ("www.example.com", "https://www.example.com"),
        ("127.0.0.1:8719/fr.html", "https://127.0.0.1:8719/fr.html"),
        ("localhost:80", "https://localhost:80"),
        ("example.com/a?b=c", "https://example.com/a?b=c"),
        ("example.com", ""),  # as "article.txt"
        ("news/article.txt", ""),
        ("../news.d/article.txt", ""),
        ("./a.b/c", ""),
        ("/etc/x.d/y", ""),
        ("a file.d/x", ""),
        ("", ""),
        ("a." * 100_000 + "/", ""),
    ],
)
def test_what_may_be_an_address_without_its_beginning(name: str, address: str) -> None:
    assert maybe_address(name) == address


@given(st.text(min_size=1).filter(lambda path: "\0" not in path))
def test_the_address_of_a_file_names_its_path(path: str) -> None:
    assert path_of(Path("/", path).as_uri()) == str(Path("/", path))
    assert path_of(path) == path or path.startswith("file://")
