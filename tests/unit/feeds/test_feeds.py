"""Feeds: what is read of RSS, Atom, JSON Feed and OPML; and that no bytes do harm."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.errors import InputError, OutputError
from translation.feeds import loading, subscriptions
from translation.feeds.feed import Entry, Feed
from translation.feeds.language import language_of
from translation.feeds.parsing import MOST_ENTRIES, extract
from translation.sources.source import Content

if TYPE_CHECKING:
    from pathlib import Path

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
    assert second["title"] == "A note. And another ."
    assert second["content"] == "<p>A note.</p><p>And another &lt;line&gt;.</p>"


def test_an_odd_address_of_an_entry_spoils_nothing() -> None:
    feed = json.loads(JSON_FEED)
    feed["items"][0]["url"] = "http://[1"
    first, second = found(json.dumps(feed))["entries"]
    assert (first["address"], second["title"]) == ("", "A note. And another .")


def test_a_list_of_feeds_in_folders() -> None:
    listed = found(OPML)
    assert listed["title"] == "Mine"
    assert [one["title"] for one in listed["feeds"]] == ["A", "B"]


@pytest.mark.parametrize(
    "text",
    ["", "Only words.", "<html><body><p>A page.</p></body></html>", "{}", "[1]", '{"version": 1}', "<a/>"],
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
