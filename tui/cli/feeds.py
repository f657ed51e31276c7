"""The command `feed`: what outlets have published, and which feeds there are."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from translation.errors import InputError, counted
from translation.feeds import loading, subscriptions
from translation.feeds.language import language_of
from translation.network.transfer import is_web
from translation.sources.loading import STDIN
from tui import entries
from tui.cli.output import cell, print_json, print_line, say, warn
from tui.cli.preferences import settings_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from translation.feeds.feed import Entry, Feed

_DAY = len("2026-11-30")


def feed(arguments: argparse.Namespace) -> int:
    """Subscribe or not, else list the entries; its exit code."""
    given = [_whole(name) for name in arguments.feeds]
    if arguments.unsubscribe:
        gone = subscriptions.remove(given)
        say(f"Unsubscribed from {counted(len(gone), 'feed')}.")
        return 0
    names = given or subscriptions.load()
    if not names:
        raise InputError(
            "You have no subscriptions.",
            "Name the address or the file of a feed; with --subscribe it is kept.",
        )
    if not (arguments.subscribe or arguments.opml or arguments.json) and sys.stdout.isatty():
        from tui.cli.reading import read_feeds

        return read_feeds(names)
    feeds = loading.load(names, settings_of(arguments).access(keeps=True))
    for one in feeds:
        if one.problem:
            warn(one.problem)
    if arguments.subscribe:
        new = subscriptions.add(one for one in feeds if not one.problem)
        say(f"Subscribed to {counted(len(new), 'feed')}, in {subscriptions.path()}.")
        return _code(feeds)
    if arguments.opml:
        print_line(subscriptions.opml(feeds).removesuffix("\n"))
        return _code(feeds)
    _list(feeds, as_json=arguments.json)
    return _code(feeds)


def _whole(name: str) -> str:
    """An address, or the absolute path of a file: it is known by it from any folder."""
    return name if is_web(name) or name == STDIN else str(Path(name).absolute())


def _code(feeds: Sequence[Feed]) -> int:
    return InputError.exit_code if any(feed.problem for feed in feeds) else 0


def _list(feeds: Sequence[Feed], *, as_json: bool) -> None:
    read = entries.opened()
    for one in feeds:
        for entry in one.entries:
            row = _row(one, entry, is_read=entry.id in read)
            if as_json:
                print_json(row)
            else:
                mark = " " if row["read"] else "●"
                columns = (mark, (row["date"] or "")[:_DAY], row["language"], row["outlet"], row["title"])
                print_line("\t".join([*map(cell, columns), cell(row["address"])]))


def _row(feed: Feed, entry: Entry, *, is_read: bool) -> dict[str, Any]:
    return {
        "feed": feed.address,
        "id": entry.id,
        "title": entry.headline,
        "outlet": entry.outlet,
        "date": entry.date or None,
        "language": language_of(entry) or None,
        "authors": list(entry.authors),
        "address": entry.address or None,
        "read": is_read,
    }
