"""Files loaded from servers that behave, and from those that do not."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.serving import ENDLESS, serving
from translation.errors import CancelledError, DownloadError, OutputError
from translation.packages import download as module
from translation.packages.download import download

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.serving import Server

CONTENT = bytes(range(256)) * 4000  # 1 MB


@pytest.fixture
def part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(module, "_PAUSE", 0.01)
    return tmp_path / "downloads" / "a.part"


def load(part: Path, *links: str, refused: Callable[[Path], str | None] = lambda _path: None) -> list[int]:
    """Download, and check that the whole file came; returns how many bytes were there at each step."""
    seen: list[int] = []
    download(
        links,
        part,
        advanced=lambda _link, done, _total: seen.append(done),
        cancelled=lambda: False,
        refused=refused,
    )
    assert part.read_bytes() == CONTENT
    return seen


def test_a_file_is_loaded_with_its_progress(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT)
    seen = load(part, f"{server.url}/a")
    assert (seen[0], seen[-1]) == (0, len(CONTENT))
    assert seen == sorted(seen)


def test_a_broken_download_goes_on_where_it_broke(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT, cuts=[300_000, 200_000, 50_000])
    load(part, f"{server.url}/a")
    assert server.asked == [
        ("/a", ""),
        ("/a", "bytes=300000-"),
        ("/a", "bytes=500000-"),
        ("/a", "bytes=550000-"),
    ]


def test_a_broken_download_goes_on_in_another_run(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT, cuts=[400_000, 0, 0, 0])
    with pytest.raises(DownloadError, match=r"cut off after 0.4 MB of 1.0 MB"):
        load(part, f"{server.url}/a")
    server.asked.clear()
    load(part, f"{server.url}/a")
    assert server.asked == [("/a", "bytes=400000-")]


def test_a_file_that_changed_meanwhile_is_loaded_afresh(server: Server, part: Path) -> None:
    server.serve("/a", b"old" * 300_000, cuts=[400_000, 0, 0, 0])
    with pytest.raises(DownloadError):
        load(part, f"{server.url}/a")
    server.serve("/a", CONTENT)
    load(part, f"{server.url}/a")


def test_a_file_that_shrank_meanwhile_is_loaded_afresh(server: Server, part: Path) -> None:
    tag = {"ETag": '"always the same"'}
    server.serve("/a", b"old" * 500_000, cuts=[1_200_000, 0, 0, 0], headers=tag)
    with pytest.raises(DownloadError):
        load(part, f"{server.url}/a")
    server.serve("/a", CONTENT, headers=tag)
    load(part, f"{server.url}/a")


@pytest.mark.parametrize("how", [{"etag": False}, {"ranges": False}])
def test_without_ranges_or_names_it_is_loaded_afresh(
    how: dict[str, bool], server: Server, part: Path
) -> None:
    server.serve("/a", CONTENT, cuts=[400_000], **how)
    load(part, f"{server.url}/a")


def test_a_whole_file_of_an_earlier_run_is_not_asked_for_again(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT)
    load(part, f"{server.url}/a")
    server.asked.clear()
    load(part, f"{server.url}/a")
    assert server.asked == []


def test_links_are_tried_in_order(server: Server, part: Path) -> None:
    server.serve("/bad", CONTENT, status=500)
    server.serve("/wrong", b"wrong" * 1000)
    server.serve("/good", CONTENT)
    links = [f"{server.url}/{name}" for name in ("none", "bad", "wrong", "good", "none")]
    load(
        part,
        "http://127.0.0.1:1/nobody",
        *links,
        refused=lambda path: None if path.stat().st_size == len(CONTENT) else "its SHA-256 is another",
    )
    assert [path for path, _ in server.asked] == ["/none", "/bad", "/wrong", "/good"]


def test_where_no_link_helps_each_reason_is_told(server: Server, part: Path) -> None:
    server.serve("/wrong", b"wrong")
    with pytest.raises(DownloadError) as caught:
        load(
            part, f"{server.url}/none", f"{server.url}/wrong", refused=lambda _path: "its SHA-256 is another"
        )
    assert f"{server.url}/none: the server answers 404" in caught.value.message
    assert f"{server.url}/wrong: its SHA-256 is another" in caught.value.message
    assert not part.exists()


def test_a_server_that_says_less_than_it_sends_is_cut(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT, length=1000)
    seen: list[int] = []
    download(
        (f"{server.url}/a",),
        part,
        advanced=lambda _link, done, _total: seen.append(done),
        cancelled=lambda: False,
    )
    assert seen[-1] == 1000


def test_an_unknown_length_is_accepted(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT, length=None)
    load(part, f"{server.url}/a")


def test_too_large_a_file_is_refused_at_once(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT, length=5_000_000_000)
    with pytest.raises(DownloadError, match=r"larger than 4000 MB"):
        load(part, f"{server.url}/a")
    assert not part.exists()


def test_an_empty_answer_is_refused(server: Server, part: Path) -> None:
    server.serve("/a", b"")
    with pytest.raises(DownloadError, match="it is empty"):
        load(part, f"{server.url}/a")


def test_another_part_than_asked_for_is_refused(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT, cuts=[400_000, 0, 0, 0])
    with pytest.raises(DownloadError):
        load(part, f"{server.url}/a")
    server.serve("/a", CONTENT, status=206, ranges=False, headers={"Content-Range": "bytes 7-9/10"})
    with pytest.raises(DownloadError, match="another part of the file"):
        load(part, f"{server.url}/a")


@pytest.mark.parametrize(
    "told", ["bytes 7-9/10", "bytes 400000-400001/9", "bytes 400000-1023999/*", "nothing"]
)
def test_where_another_part_is_sent_the_whole_is_asked_for(told: str, server: Server, part: Path) -> None:
    server.serve("/a", CONTENT, cuts=[400_000], parts={"Content-Range": told})
    load(part, f"{server.url}/a")
    assert [asked for _, asked in server.asked] == ["", "bytes=400000-", ""]


def test_packed_answers_are_refused(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT, headers={"Content-Encoding": "gzip"})
    with pytest.raises(DownloadError, match="not the file"):
        load(part, f"{server.url}/a")


def test_it_can_be_cancelled_and_keeps_what_is_there(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT, chunk=100_000)
    seen: list[int] = []

    def run() -> None:
        download(
            (f"{server.url}/a",),
            part,
            advanced=lambda _link, done, _total: seen.append(done),
            cancelled=lambda: len(seen) > 3,
        )

    with pytest.raises(CancelledError):
        run()
    assert 0 < part.stat().st_size < len(CONTENT)


def test_what_goes_on_after_its_end_can_be_cancelled(server: Server, part: Path) -> None:
    server.serve("/a", **ENDLESS)
    looks = iter(range(20))
    with pytest.raises(CancelledError):
        download(
            (f"{server.url}/a",),
            part,
            advanced=lambda *_: None,
            cancelled=lambda: next(looks, None) is None,
        )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_told(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT)
    part.parent.mkdir()
    part.symlink_to("/dev/full")
    with pytest.raises(OutputError, match=r"a\.part cannot be written: No space left") as caught:
        load(part, f"{server.url}/a")
    assert "Make room" in caught.value.hint


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limits")
def test_what_found_no_room_does_not_keep_the_disk_full(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT)
    program = """
import resource, sys
from pathlib import Path
from translation.packages.download import download
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    download((sys.argv[1],), Path(sys.argv[2]), advanced=lambda *_: None, cancelled=lambda: False)
except Exception as error:
    print(error.hint)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, f"{server.url}/a", part], capture_output=True, text=True, check=True
    )
    assert done.stdout == "Make room and try again.\n"
    assert list(part.parent.iterdir()) == []


@pytest.mark.parametrize("length", [-1, None])  # said by the server, or not
def test_the_size_that_is_known_bounds_a_download(length: int | None, server: Server, part: Path) -> None:
    server.serve("/a", CONTENT, length=length, chunk=100_000)
    server.serve("/b", CONTENT[:300_000])
    seen: list[int] = []

    def get(*links: str) -> None:
        download(
            links,
            part,
            advanced=lambda _link, done, _total: seen.append(done),
            cancelled=lambda: False,
            most_bytes=300_000,
        )

    with pytest.raises(DownloadError, match=r"it is larger than 0\.3 MB|it sends more than it said"):
        get(f"{server.url}/a")
    assert max(seen, default=0) <= 300_000
    assert list(part.parent.glob("*")) == []  # of such a file no part is kept
    get(f"{server.url}/a", f"{server.url}/b")
    assert part.stat().st_size == 300_000


def test_a_disk_too_small_is_told_before_anything_is_loaded(
    server: Server, part: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from types import SimpleNamespace

    server.serve("/a", CONTENT)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=500_000))
    with pytest.raises(
        OutputError, match=r"too full: .* needs 1.0 MB and some to spare, and 0.5 MB are free"
    ):
        load(part, f"{server.url}/a")


def test_a_folder_that_cannot_be_written_is_told(server: Server, part: Path) -> None:
    server.serve("/a", CONTENT)
    part.parent.write_text("a file where the folder should be")
    with pytest.raises(OutputError, match="cannot be written"):
        load(part, f"{server.url}/a")


def test_the_proxy_of_the_environment_is_used(
    server: Server, part: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.serve("/a", CONTENT)
    monkeypatch.setenv("http_proxy", server.url)
    load(part, "http://mirror.invalid/a")
    assert server.asked[0][0] == "http://mirror.invalid/a"
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serving() as direct:
        direct.serve("/a", CONTENT)
        load(part, f"{direct.url}/a")
        assert direct.asked == [("/a", "")]


def test_passwords_are_not_shown(part: Path) -> None:
    with pytest.raises(DownloadError) as caught:
        load(part, "http://me:secret@127.0.0.1:1/a")
    assert "secret" not in str(caught.value)


def test_neither_files_nor_odd_addresses_are_opened(part: Path) -> None:
    for link in ("file:///etc/passwd", "ftp://127.0.0.1/a", "http://[x/a", "http://127.0.0.1:x/a"):
        with pytest.raises(DownloadError, match="cannot be had"):
            load(part, link)


def test_certificates_are_checked_and_can_be_named(
    certificate: Path, part: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    with serving(context) as server, serving() as plain:
        server.serve("/a", CONTENT)
        with pytest.raises(DownloadError, match="its certificate is not trusted") as caught:
            load(part, f"{server.url}/a")
        assert "SSL_CERT_FILE" in caught.value.hint
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        load(part, f"{server.url}/a")
        # Once safe, always safe.
        plain.serve("/a", CONTENT)
        server.serve("/down", status=302, headers={"Location": f"{plain.url}/a"})
        with pytest.raises(DownloadError, match="which is not followed"):
            load(part, f"{server.url}/down")
        assert plain.asked == []
