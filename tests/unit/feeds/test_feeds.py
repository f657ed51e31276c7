"""Feeds: what is read of RSS, Atom, JSON Feed and OPML; and that no bytes do harm."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.errors import CancelledError, InputError, OutputError
from translation.feeds import loading, subscriptions
from translation.feeds.articles import article_of, holds_all
from translation.feeds.feed import Entry, Feed, feed_of
from translation.feeds.language import language_of
from translation.feeds.parsing import MOST_ENTRIES, extract
from translation.network.permission import Access
from translation.sources.source import Content

if TYPE_CHECKING:
    from pathlib import Path

    from tests.serving import Server

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Le Phare &amp;amp; la Mer</title><language>fr</language>
<item><title><![CDATA[Le <b>pont</b> d’Auray ferme &amp; rouvre]]></title><link>https://phare.example/pont</link>
<guid isPermaLink="false">p-1</guid><pubDate>Mon, 30 Nov 2026 10:00:00 +0100</pubDate>
<dc:creator>Anne Le Bras</dc:creator>
<description>&lt;p&gt;Trois mois.&lt;/p&gt;&lt;p&gt;Enfin.&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>Il a 120&nbsp;ans.</p><script>steal()</script><p>Deux.</p>]]></content:encoded>
</item>
<item><title>Sans rien</title></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Der Bote</title>
<entry><title type="html">Br&amp;uuml;cke &lt;em&gt;gesperrt&lt;/em&gt;</title><id>urn:1</id>
<link href="/bruecke"/><updated>2026-11-30T08:15:00Z</updated><author><name>Jan Voß</name></author>
<summary>Kurz.</summary></entry></feed>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Quay",
        "language": "en",
        "items": [
            {"id": 7, "url": "/tide", "title": "Tide & wind", "content_html": "<p>High.</p>",
             "date_published": "2026-11-30T10:00:00+01:00", "authors": [{"name": "Ann Lee"}]},
            {"id": "8", "content_text": "A note.\nAnd another <line>."},
        ],
    }
)  # fmt: skip
OPML = """<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Coast"><outline text="North"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/></outline>
</outline><outline type="rss" text="B" xmlUrl="file:///etc/passwd"/></body></opml>"""


def found(text: str, address: str = "https://phare.example/feed") -> dict[str, Any]:
    record = extract(Content("feed", text.encode(), address))
    assert record is not None
    return record


def test_rss_with_html_in_its_titles_and_whole_articles() -> None:
    feed = found(RSS)
    assert feed["title"] == "Le Phare & la Mer"
    first, second = feed["entries"]
    assert first == {
        "id": "p-1",
        "title": "Le pont d’Auray ferme & rouvre",
        "date": "2026-11-30T09:00:00Z",
        "language": "fr",
        "address": "https://phare.example/pont",
        "authors": ["Anne Le Bras"],
        "summary": "Trois mois. Enfin.",
        "content": first["content"],
        "opening": "",
    }
    assert "120\u00a0ans" in first["content"].replace("&nbsp;", "\u00a0")
    assert "steal" not in first["content"]
    assert (second["title"], second["address"], second["date"], second["content"]) == (
        "Sans rien",
        "",
        "",
        "",
    )


def test_atom_with_an_address_of_its_own_server() -> None:
    (entry,) = found(ATOM, "https://bote.example/feed")["entries"]
    assert entry["title"] == "Brücke gesperrt"
    assert entry["address"] == "https://bote.example/bruecke"
    assert (entry["date"], entry["authors"], entry["summary"]) == (
        "2026-11-30T08:15:00Z",
        ["Jan Voß"],
        "Kurz.",
    )


def test_json_feed() -> None:
    first, second = found(JSON_FEED, "https://quay.example/feed.json")["entries"]
    assert (first["title"], first["address"]) == ("Tide & wind", "https://quay.example/tide")
    assert (first["date"], first["authors"], first["id"]) == ("2026-11-30T09:00:00Z", ["Ann Lee"], "7")
    assert (second["title"], second["opening"]) == ("", "A note. And another .")
    assert second["content"] == "<p>A note.</p><p>And another &lt;line&gt;.</p>"


def test_an_odd_address_of_an_entry_spoils_nothing() -> None:
    feed = json.loads(JSON_FEED)
    feed["items"][0]["url"] = "http://[1"
    first, second = found(json.dumps(feed))["entries"]
    assert (first["address"], second["opening"]) == ("", "A note. And another .")


def test_a_list_of_feeds_in_folders() -> None:
    listed = found(OPML)
    assert listed["title"] == "Mine"
    assert [one["title"] for one in listed["feeds"]] == ["A", "B"]


def rss(*items: str, link: str = "") -> str:
    entries = "".join(f"<item>{item}</item>" for item in items)
    return f"<rss version='2.0'><channel><title>T</title>{link}{entries}</channel></rss>"


def test_an_entry_without_a_title_is_known_by_its_first_words() -> None:
    long = "<p>The ferry " + "sails at dawn and " * 20 + "sinks.</p>"
    feed = rss(
        "<link>https://a.example/1</link><description>Low &lt;b&gt;tide&lt;/b&gt; today</description>",
        f"<description><![CDATA[{long}]]></description>",
        "<link>https://a.example/3</link>",
    )
    first, second, third = feed_of("https://a.example/feed", found(feed)).entries
    assert (first.title, first.headline) == ("", "Low tide today")
    assert second.headline.startswith("The ferry sails at dawn and")
    assert second.headline.endswith(" …")
    assert len(second.headline) <= 100
    assert third.headline == "https://a.example/3"
    assert len({entry.id for entry in (first, second, third)}) == 3


@pytest.mark.parametrize("link", ["file:///etc/passwd", "javascript:alert(1)", "ftp://a.example/x", "//"])
def test_only_web_addresses_of_entries_are_kept(link: str) -> None:
    in_json = {"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "url": link}]}
    for text in (rss(f"<title>Evil</title><link>{link}</link>"), json.dumps(in_json)):
        for address in ("", "https://a.example/feed"):
            (entry,) = found(text, address)["entries"]
            assert entry["address"] in ("", "https://a.example/", "https://a.example/feed")


def test_relative_addresses_in_a_file_are_those_of_its_channel() -> None:
    item = "<title>Tide</title><link>/2026/tide.html</link>"
    (entry,) = found(rss(item, link="<link>https://quay.example/home</link>"), "")["entries"]
    assert entry["address"] == "https://quay.example/2026/tide.html"
    (entry,) = found(rss(item), "")["entries"]
    assert entry["address"] == ""
    feed = {**json.loads(JSON_FEED), "home_page_url": "https://quay.example/"}
    assert found(json.dumps(feed), "")["entries"][0]["address"] == "https://quay.example/tide"


def test_a_page_offers_the_feeds_that_it_names(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        """<!doctype html><html><head><title>Quay</title>
        <link rel="alternate" type="application/rss+xml" href="https://quay.example/rss" title="All">
        <link rel="Alternate" type="application/atom+xml" href="https://quay.example/atom">
        <link rel="alternate" type="application/rss+xml" href="https://quay.example/rss">
        <link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">
        <link rel="alternate" hreflang="fr" href="https://quay.example/fr"></head><body>Hello</body></html>"""
    )
    with pytest.raises(InputError, match="is not a feed") as caught:
        loading.load([str(page)])
    named = "https://quay.example/rss and https://quay.example/atom"
    assert caught.value.hint == f"It is a page that names 2 feeds: {named}."
    assert found("<html><link rel=alternate type=application/rss+xml href=/rss>", "https://q.example/a")[
        "offered"
    ] == ["https://q.example/rss"]


WORDS = "The ferry sails at dawn, and nobody on the quay knows why. "


def test_content_far_longer_than_its_summary_is_whole() -> None:
    assert holds_all(Entry("1", "Ferry", summary=WORDS, content=f"<p>{WORDS * 6}</p>"))
    assert not holds_all(Entry("1", "Ferry", summary=WORDS * 4, content=f"<p>{WORDS * 6}</p>"))
    assert not holds_all(Entry("1", "Ferry", summary=WORDS, content=f"<p>{WORDS * 6} […]</p>"))
    assert not holds_all(Entry("1", "Ferry", content=f"<p>{WORDS * 6}</p>"))
    assert not holds_all(Entry("1", "Ferry", summary="Why?", content=f"<p>{WORDS}</p>"))


@pytest.mark.parametrize(
    "entry",
    [
        Entry("1", "Ferry", content=f"<p>{WORDS}</p><p>Fog &amp; rain.</p>"),
        Entry("1", "Ferry", summary=f"{WORDS} Fog & rain."),
        Entry("1", "", content=f"<p>{WORDS}</p><p>Fog &amp; rain.</p>", opening="The ferry"),
    ],
)
def test_where_the_page_cannot_be_loaded_the_feed_is_the_article(entry: Entry, server: Server) -> None:
    server.serve("/ferry", status=404)
    access = Access(("127.0.0.1",), keeps=False)
    article = article_of(replace(entry, address=f"{server.url}/ferry"), access)
    assert WORDS.strip() in article.text
    assert article.text.startswith("Ferry" if entry.title else "The ferry")
    assert "Fog & rain." in article.text
    (note,) = article.notes
    assert "the server answers 404" in note
    assert note.endswith("This is what the feed holds, maybe a part of the article.")
    (note,) = article_of(entry).notes
    assert note.startswith(f"The feed names no page for “{entry.headline}”. This is what the feed holds")


def test_an_entry_with_nothing_but_a_title_says_why_it_cannot_be_opened(server: Server) -> None:
    server.serve("/ferry", status=404)
    access = Access(("127.0.0.1",), keeps=False)
    with pytest.raises(InputError, match="the server answers 404"):
        article_of(Entry("1", "Ferry", address=f"{server.url}/ferry"), access)
    with pytest.raises(InputError, match="names no page for “Ferry”"):
        article_of(Entry("1", "Ferry", content="<p></p>"))


@pytest.mark.parametrize(
    "text",
    ["", "Only words.", "{}", "[1]", '{"version": 1}', "<a/>"],
)
def test_what_is_not_a_feed_is_none(text: str) -> None:
    assert extract(Content("page", text.encode())) is None


def test_entities_are_not_expanded_and_entries_are_bounded() -> None:
    bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefg", "bcdefgh", strict=True)
    )
    for text in (
        f"{bomb}]><rss version='2.0'><channel><title>&h;</title></channel></rss>",
        f"{bomb}]><opml>&h;</opml>",
    ):
        record = extract(Content("feed", text.encode()))
        assert len(json.dumps(record)) < 10_000
    items = "<item><title>x</title></item>" * 3000
    many = f"<rss version='2.0'><channel><title>M</title>{items}</channel></rss>"
    assert len(found(many)["entries"]) == MOST_ENTRIES


@given(st.binary(max_size=300) | st.sampled_from([RSS, ATOM, JSON_FEED, OPML]).flatmap(
    lambda text: st.tuples(st.integers(0, len(text)), st.binary(max_size=20)).map(
        lambda cut: text.encode()[: cut[0]] + cut[1] + text.encode()[cut[0] + len(cut[1]) :]
    )
))  # fmt: skip
def test_no_bytes_raise_and_what_is_found_is_harmless(data: bytes) -> None:
    record = extract(Content("feed", data))
    for entry in (record or {}).get("entries", []):
        assert all(char.isprintable() for char in entry["title"] + entry["address"])


def test_feeds_and_lists_are_loaded_in_their_order_and_a_bad_one_does_not_stop_them(tmp_path: Path) -> None:
    rss, bad = tmp_path / "a.xml", tmp_path / "b.xml"
    rss.write_text(RSS)
    bad.write_text("words")
    first, second, third = loading.load([str(rss), str(bad), str(tmp_path / "none.xml")])
    assert [entry.title for entry in first.entries] == ["Le pont d’Auray ferme & rouvre", "Sans rien"]
    assert first.entries[0].outlet == first.title == "Le Phare & la Mer"
    assert second.problem.startswith(f"{bad} is not a feed.")
    assert third.problem.startswith("There is no file")
    assert loading.load([str(rss), str(rss)]) == [first]


def test_one_name_that_is_not_a_feed_is_an_error(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><body>Hello</body></html>")
    with pytest.raises(InputError, match="is not a feed"):
        loading.load([str(page)])


def test_loading_is_given_up(server: Server) -> None:
    server.serve("/feed", RSS.encode())
    addresses = [f"{server.url}/feed?{number}" for number in range(20)]
    with pytest.raises(CancelledError):
        loading.load(addresses, Access(("127.0.0.1",)), lambda: True)


def test_a_list_names_no_files_of_this_machine(tmp_path: Path) -> None:
    listed = tmp_path / "list.opml"
    listed.write_text(OPML.replace("https://a.example/feed", "/etc/hostname"))
    assert loading.load([str(listed)]) == []


def test_the_language_of_an_entry_is_that_of_its_words() -> None:
    german = Entry("1", "Die Brücke über den Fluss bleibt bis zum Sommer gesperrt", language="en")
    assert language_of(german) == "de"
    assert language_of(Entry("2", "CO2 2026", language="pt-BR")) == "pb"
    assert language_of(Entry("3", "2026", language="no such")) == ""


def test_subscriptions_are_lines_and_notes_of_the_user_stay() -> None:
    file = subscriptions.path()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("# my coast\nhttps://a.example/feed  The A\n\n")
    new = Feed("https://b.example/feed", "The B\nand C")
    assert subscriptions.add([Feed("https://a.example/feed", "A"), new, new]) == [new]
    assert subscriptions.load() == ["https://a.example/feed", "https://b.example/feed"]
    assert subscriptions.remove(["https://a.example/feed", "https://c.example"]) == ["https://a.example/feed"]
    assert file.read_text() == "# my coast\n\nhttps://b.example/feed The B and C\n"
    with pytest.raises(OutputError, match="has blanks"):
        subscriptions.add([Feed("/home/ann/my feed.xml", "M")])
    file.unlink()
    assert subscriptions.load() == []


def test_a_list_for_other_programs_is_read_again() -> None:
    feeds = [Feed("https://a.example/feed?a=1&b=2", 'A "quoted" <name>'), Feed("https://b.example/feed", "")]
    assert found(subscriptions.opml(feeds))["feeds"] == [
        {"address": "https://a.example/feed?a=1&b=2", "title": 'A "quoted" <name>'},
        {"address": "https://b.example/feed", "title": "https://b.example/feed"},
    ]
