"""The list of feeds in the reader: loaded, opened, marked, its headlines translated."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from textual.widgets import OptionList

from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline
from translation.errors import InputError
from translation.feeds import subscriptions
from translation.feeds.articles import article_of, holds_all
from translation.feeds.feed import Entry, Feed
from tui import entries
from tui.screens.feeds import FeedsScreen
from tui.settings.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.serving import Server
    from tests.tui.driving import Reader

LOCAL = Settings(allow_private=("127.0.0.1",))
PARAGRAPH = "<p>Le pont ferme lundi pour trois mois, a annoncé le maire, Yves Calvez, qui a 52&nbsp;ans.</p>"
FEED = f"""<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Le Phare</title><language>fr</language>
<item><title>Il pleut sur Brest</title><guid>2</guid><pubDate>Sun, 29 Nov 2026 10:00:00 GMT</pubDate></item>
<item><title>Le pont ferme</title><guid>1</guid><link>https://phare.example/pont</link>
<pubDate>Mon, 30 Nov 2026 10:00:00 GMT</pubDate>
<content:encoded><![CDATA[{PARAGRAPH * 12}]]></content:encoded></item></channel></rss>"""


@pytest.fixture
def feed(tmp_path: Path) -> str:
    file = tmp_path / "feed.xml"
    file.write_text(FEED)
    subscriptions.add([Feed(str(file), "Le Phare")])
    return str(file)


def rows(reader: Reader) -> list[str]:
    options = reader.app.screen.query_one(OptionList)
    return [str(options.get_option_at_index(number).prompt) for number in range(options.option_count)]


async def listed(reader: Reader) -> None:
    await reader.press("H")
    await reader.until(lambda: isinstance(reader.app.screen, FeedsScreen) and rows(reader))


@pytest.mark.usefixtures("feed")
async def test_what_the_subscriptions_hold_is_listed_the_newest_first() -> None:
    async with reading(FakePipeline()) as reader:
        await listed(reader)
        assert "2 articles of 1 feed, 2 unread" in reader.text()
        first, second = rows(reader)
        assert first.startswith("● 2026-11-30 10:00  Le Phare")
        assert first.endswith("fr  Le pont ferme")
        assert second.endswith("fr  Il pleut sur Brest")


@pytest.mark.usefixtures("feed")
async def test_enter_opens_the_article_in_the_feed_and_the_list_stays_as_it_was() -> None:
    async with reading(FakePipeline()) as reader:
        await listed(reader)
        await reader.press("enter")
        await reader.until(lambda: reader.screen.current.article.name == "https://phare.example/pont")
        article = reader.screen.current.article
        assert article.text.startswith("Le pont ferme\n\nLe pont ferme lundi")
        assert "52\u00a0ans" in article.text
        assert article.kinds[:2] == ("title", "paragraph")
        assert (article.metadata.title, article.metadata.outlet) == ("Le pont ferme", "Le Phare")
        assert dict(article.metadata.found_in)["date"] == "the feed"
        await listed(reader)
        assert "1 unread" in reader.text()
        assert len(entries.opened()) == 1


@pytest.mark.usefixtures("feed")
async def test_an_entry_without_article_or_address_says_so() -> None:
    async with reading(FakePipeline()) as reader:
        await listed(reader)
        await reader.press("j", "enter")
        await reader.until(lambda: "The feed names no page for “Il pleut sur Brest”." in reader.text())


async def test_loading_the_feeds_is_given_up(server: Server) -> None:
    hold = Event()
    server.serve("/feed", FEED.encode(), chunk=10, hold=hold, etag=False)
    subscriptions.add([Feed(f"{server.url}/feed", "Le Phare")])
    async with reading(FakePipeline(), settings=LOCAL) as reader:
        await reader.press("H")
        await reader.until(lambda: "Loading the feeds … esc gives up" in reader.text())
        await reader.until(lambda: server.asked)
        await reader.press("escape")
        assert not isinstance(reader.app.screen, FeedsScreen)
        hold.set()
        await listed(reader)  # loaded anew
        assert len(server.asked) == 2
        hold.clear()
        await reader.press("r")
        await reader.until(lambda: len(server.asked) == 3)
        await reader.press("escape")
        await reader.until(lambda: "Given up." in reader.text())
        assert len(rows(reader)) == 2
        await reader.press("escape")
        assert not isinstance(reader.app.screen, FeedsScreen)
        hold.set()


async def test_opening_an_entry_is_given_up(server: Server, tmp_path: Path) -> None:
    hold = Event()
    server.serve("/pont", b"Le pont est ouvert.", chunk=5, hold=hold)
    file = tmp_path / "feed.xml"
    link = f"<link>{server.url}/pont</link><guid>2</guid>"
    file.write_text(FEED.replace("<guid>2</guid>", link))
    subscriptions.add([Feed(str(file), "Le Phare")])
    async with reading(FakePipeline(), settings=LOCAL) as reader:
        await listed(reader)
        name = reader.screen.current.article.name
        await reader.press("j", "enter")
        await reader.until(lambda: "Opening “Il pleut sur Brest” … esc gives up" in reader.text())
        await reader.until(lambda: server.asked)
        await reader.press("escape")
        await reader.until(lambda: "Given up." in reader.text())
        hold.set()
        assert "2 unread" in reader.text()
        assert entries.opened() == set()
        await reader.press("k", "enter")  # another one is opened as ever
        await reader.until(lambda: reader.screen.current.article.name == "https://phare.example/pont")
        assert len(entries.opened()) == 1
        assert reader.screen.current.article.name != name


@pytest.mark.usefixtures("feed")
async def test_marks_go_on_to_the_next_and_are_kept() -> None:
    async with reading(FakePipeline()) as reader:
        await listed(reader)
        await reader.press("m", "m")
        assert "0 unread" in reader.text()
        await reader.until(lambda: len(entries.opened()) == 2)
        await reader.press("m")
        assert "1 unread" in reader.text()
        await reader.until(lambda: len(entries.opened()) == 1)


@pytest.mark.usefixtures("feed")
async def test_headlines_are_translated_from_the_chosen_one_on() -> None:
    async with reading(FakePipeline()) as reader:
        await listed(reader)
        await reader.press("j", "t")
        await reader.until(lambda: "\n" in rows(reader)[1])
        assert rows(reader)[1].endswith("] Il pleut sur Brest")
        assert "\n" not in rows(reader)[0]


async def test_a_feed_that_is_gone_is_told_and_loading_again_finds_it(feed: str, tmp_path: Path) -> None:
    other = tmp_path / "other.xml"
    subscriptions.add([Feed(str(other), "Other")])
    async with reading(FakePipeline()) as reader:
        await listed(reader)
        await reader.until(lambda: "✗ There is no file" in reader.text().replace("\n", " "))
        other.write_text(FEED.replace("Il pleut", "Il neige"))
        await reader.press("r")
        await reader.until(lambda: len(rows(reader)) == 4)
        assert "✗ There is no file" not in reader.text()


async def test_without_subscriptions_it_says_how_to_have_some() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("H")
        await reader.until(lambda: "You have no subscriptions" in reader.text())
        await reader.press("escape")
        assert not isinstance(reader.app.screen, FeedsScreen)


def test_only_what_seems_whole_is_read_from_the_feed() -> None:
    whole = Entry("1", "Le pont", content=PARAGRAPH * 12)
    assert holds_all(whole)
    assert not holds_all(Entry("1", "Le pont", content=PARAGRAPH))
    assert not holds_all(Entry("1", "Le pont", content=f"{PARAGRAPH * 12}<p>Le maire […]</p>"))
    with pytest.raises(InputError, match="names no page"):
        article_of(Entry("1", "Le pont", address="javascript:alert(1)"))
