"""Articles at web addresses in the reader: loaded in a thread, given up, queued, found again."""

from __future__ import annotations

from contextlib import asynccontextmanager
from threading import Event
from typing import TYPE_CHECKING

import pytest
from textual import events
from textual.widgets import Input, OptionList

from tests.tui.driving import Reader
from tests.tui.fakes import FakePipeline
from translation.model import Article, Paragraph
from tui import history, places
from tui.app import ReaderApp
from tui.jobs.article import free_path, turned
from tui.messages import ArticlesNamed
from tui.queue import Queue, queue_of
from tui.screens.awaiting import AwaitingScreen
from tui.screens.help import HelpScreen
from tui.screens.open import OpenScreen
from tui.screens.welcome import WelcomeScreen
from tui.settings.settings import Settings
from tui.system.paths import complete, dropped, is_article

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.serving import Server

TEXT = "The bridge was closed for 14 days.\n\nNobody knows why.\n"
PATH = "/2026/bridge.txt?from=feed"
SETTINGS = Settings(allow_private=("127.0.0.1",))


@pytest.fixture(autouse=True)
def _home(home: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def address(server: Server) -> str:
    server.serve(PATH, TEXT.encode())
    return f"{server.url}{PATH}"


@asynccontextmanager
async def starting(*names: str, settings: Settings = SETTINGS) -> AsyncIterator[Reader]:
    """A reader that was started with these names, the first of which is an address, or with none."""
    app = ReaderApp(None, None, "fr", settings=settings, pipeline=FakePipeline(), queue=Queue(names))
    async with app.run_test(size=(120, 40)) as pilot:
        reader = Reader(app, pilot)
        yield reader


async def opened(reader: Reader, name: str) -> None:
    await reader.until(lambda: reader.app.reviews and reader.screen.current.article.name == name)
    await reader.until(lambda: reader.app.screen is reader.screen)


def notices(reader: Reader) -> str:
    return " ".join(notice.message for notice in reader.app._notifications)


@pytest.fixture
def slow(server: Server, address: str) -> Event:
    """The address answers in part, and then waits for this."""
    hold = Event()
    server.serve(PATH, TEXT.encode(), chunk=10, hold=hold)
    return hold


async def test_the_reader_starts_with_an_address(address: str, server: Server) -> None:
    async with starting(address) as reader:
        await opened(reader, address)
        assert "127.0.0.1" in reader.text("#top")
        assert "bridge.txt" in reader.text("#top")
        assert "14 days" in reader.text()
        metadata = reader.screen.current.article.metadata
        assert (metadata.address, len(metadata.fetched)) == (address, len("2026-11-30T20:15:00+00:00"))
    assert history.load().recent == (address,)
    assert len(server.asked) == 1


async def test_it_says_where_from_and_escape_gives_up(address: str, slow: Event) -> None:
    async with starting(address) as reader:
        await reader.until(lambda: isinstance(reader.app.screen, AwaitingScreen))
        await reader.until(lambda: "Loading 127.0.0.1 …" in reader.text())
        assert "esc gives up" in reader.text()
        await reader.press("escape")
        await reader.until(lambda: isinstance(reader.app.screen, WelcomeScreen))
        await reader.until(lambda: "Given up." in notices(reader))
        slow.set()
        await reader.press("s")  # the next one is opened as ever
        await reader.until(lambda: reader.app.reviews)
        assert address not in reader.screen.current.article.name
    assert address not in history.load().recent


async def test_what_is_shown_above_does_not_keep_it_there(address: str, slow: Event) -> None:
    async with starting() as reader:
        await reader.press("s")
        await reader.until(lambda: reader.app.reviews)
        reader.app.post_message(ArticlesNamed([address]))
        await reader.until(lambda: isinstance(reader.app.screen, AwaitingScreen))
        reader.app.action_help()  # as what was done in a thread may show a dialog of its own
        await reader.until(lambda: isinstance(reader.app.screen, HelpScreen))
        slow.set()
        await reader.until(lambda: reader.screen.current.article.name == address)
        assert isinstance(reader.app.screen, HelpScreen)
        await reader.press("escape")
        await opened(reader, address)


async def test_what_cannot_be_loaded_is_said_on_the_first_screen(server: Server) -> None:
    async with starting(f"{server.url}/gone") as reader:
        await reader.until(lambda: "the server answers 404" in notices(reader))
        assert isinstance(reader.app.screen, WelcomeScreen)


async def test_a_page_on_this_machine_is_refused_and_the_setting_named(address: str) -> None:
    async with starting(address, settings=Settings()) as reader:
        await reader.until(lambda: 'allow_private = ["127.0.0.1"]' in notices(reader))


async def test_an_address_is_pasted_on_the_first_screen(address: str) -> None:
    async with starting() as reader:
        reader.app.screen.post_message(events.Paste(f"  {address}\n"))
        await opened(reader, address)


async def test_an_address_is_opened_by_o(address: str) -> None:
    async with starting() as reader:
        await reader.press("o")
        await reader.until(lambda: isinstance(reader.app.screen, OpenScreen))
        reader.app.screen.query_one(Input).value = address
        await reader.pilot.pause()
        await reader.press("enter")
        await opened(reader, address)
        assert history.load().recent == (address,)
        await reader.press("o")
        await reader.until(lambda: isinstance(reader.app.screen, OpenScreen))
        assert reader.app.screen.query_one(OptionList).get_option_at_index(0).prompt == address


async def test_escape_gives_up_what_o_opens(address: str, slow: Event) -> None:
    async with starting() as reader:
        await reader.press("o")
        await reader.until(lambda: isinstance(reader.app.screen, OpenScreen))
        reader.app.screen.query_one(Input).value = address
        await reader.pilot.pause()
        await reader.press("enter")
        await reader.until(lambda: "Loading 127.0.0.1 …" in reader.text())
        await reader.press("escape")
        assert isinstance(reader.app.screen, WelcomeScreen)
        slow.set()
        await reader.press("s")
        await reader.until(lambda: reader.app.reviews)
        assert reader.screen.current.article.name != address


async def test_addresses_and_files_are_a_queue(address: str, server: Server, tmp_path: Path) -> None:
    server.serve("/other.txt", b"It rains again.")
    file = tmp_path / "file.txt"
    file.write_text("It is dry.")
    other = f"{server.url}/other.txt"
    async with starting(address, str(file), other) as reader:
        await opened(reader, address)
        await reader.press(">")
        await opened(reader, str(file))
        await reader.press(">")
        await opened(reader, other)
        await reader.until(lambda: "3 of 3 · 0 unread" in reader.text("#top"))
    assert places.marks([address, other, f"{server.url}/new"]) == ["read", "read", ""]


async def test_an_address_is_read_again(address: str, server: Server) -> None:
    async with starting(address) as reader:
        await opened(reader, address)
        await reader.until_phase("done")
        await reader.press("r")
        await reader.until(lambda: "The article is as it was." in reader.text())
        server.serve(PATH, TEXT.encode() + b"\nIt opened again.\n")
        await reader.press("r")
        await reader.until(lambda: "It opened again" in reader.text())
        await reader.until_phase("done")


async def test_the_page_of_an_address_cannot_be_edited(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "false")
    async with starting(address) as reader:
        await opened(reader, address)
        await reader.press("E")
        await reader.until(lambda: "no file that could be edited" in reader.text())


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://news.example/2026/11/bridge.html?id=4#top", "bridge.fr.review.html"),
        ("https://news.example/2026/bridge/", "bridge.fr.review.html"),
        ("https://news.example", "news.fr.review.html"),
        ("https://news.example/?u=/etc/passwd", "news.fr.review.html"),
        ("http://user@[::1]:8080/a%2Fb", "a%2Fb.fr.review.html"),
    ],
)
def test_an_export_is_named_after_the_page(address: str, name: str, tmp_path: Path) -> None:
    pipeline = FakePipeline()
    review = pipeline.plan(Article.of(address, [Paragraph("It rains.")]), None, "fr")
    assert free_path(tmp_path, review) == tmp_path / name
    assert ".fr" in turned(review).name


def test_an_address_is_no_path(monkeypatch: pytest.MonkeyPatch) -> None:
    address = "HTTPS://news.example/a'b"
    monkeypatch.setattr("os.stat", lambda *_: pytest.fail("it was looked for on the disk"))
    assert queue_of([address]).names == (address,)
    assert places.stamp_of(address) == places.stamp_of(address) != ""
    assert complete(address) == []


@pytest.mark.parametrize(
    ("pasted", "names"),
    [
        ("https://news.example/a'b", ["https://news.example/a'b"]),
        ("https://a.example/1 https://a.example/2", ["https://a.example/1", "https://a.example/2"]),
        ("https://a.example/1\r\n\n http://a.example/2\n", ["https://a.example/1", "http://a.example/2"]),
    ],
)
def test_addresses_that_are_pasted(pasted: str, names: list[str]) -> None:
    assert not is_article(pasted)
    assert dropped(pasted) == names


def test_an_article_that_ends_with_an_address_is_an_article() -> None:
    assert is_article("It rains again.\nhttps://news.example/rain")
