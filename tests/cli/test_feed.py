"""The command `feed`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.unit.feeds.test_feeds import RSS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Diptych


def test_the_entries_of_a_feed(diptych: Diptych, tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text(RSS)
    done = diptych("feed", feed, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert {**first, "id": None} == {
        "feed": str(feed),
        "id": None,
        "title": "Le pont d’Auray ferme & rouvre",
        "outlet": "Le Phare & la Mer",
        "date": "2026-11-30T09:00:00Z",
        "language": "fr",
        "authors": ["Anne Le Bras"],
        "address": "https://phare.example/pont",
        "read": False,
    }
    assert first["id"] != second["id"]
    assert second["address"] is None
    assert "●\t2026-11-30\tfr\tLe Phare & la Mer\tLe pont d’Auray" in diptych("feed", feed).stdout


def test_subscriptions(diptych: Diptych, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(RSS)
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    none = diptych("feed", environment=environment)
    assert none.returncode == 3
    assert "You have no subscriptions." in none.stderr
    kept = diptych("feed", tmp_path / "feed.xml", "--subscribe", environment=environment)
    assert (kept.returncode, kept.stdout) == (0, "")
    assert "Subscribed to 1 feed, in " in kept.stderr
    assert len(diptych("feed", "--json", environment=environment).stdout.splitlines()) == 2
    opml = diptych("feed", "--opml", environment=environment).stdout
    assert f'xmlUrl="{tmp_path}/feed.xml"' in opml
    gone = diptych("feed", tmp_path / "feed.xml", "--unsubscribe", environment=environment)
    assert "Unsubscribed from 1 feed." in gone.stderr
    assert diptych("feed", environment=environment).returncode == 3


def test_what_is_not_a_feed_is_told(diptych: Diptych, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(RSS)
    (tmp_path / "page.html").write_text("<html><body>Hello</body></html>")
    done = diptych("feed", tmp_path / "page.html", tmp_path / "feed.xml", "--json")
    assert done.returncode == 3
    assert "page.html is not a feed. Give the address or the file of an RSS, Atom or JSON feed" in done.stderr
    assert len(done.stdout.splitlines()) == 2
