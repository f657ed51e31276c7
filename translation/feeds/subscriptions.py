"""The feeds that the reader subscribes to: a plain file in the config folder, and OPML for other programs.

A line of the file is an address, and behind a blank what the feed is called. Lines that begin with "#" are
the user's own notes, and stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from platformdirs import user_config_path

from translation.errors import InputError, OutputError
from translation.files import whole
from translation.text.cleaning import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from translation.feeds.feed import Feed

_MOST_BYTES = 1_000_000


def path() -> Path:
    """Where the file is."""
    return user_config_path("diptych") / "feeds.txt"


def load() -> list[str]:
    """The addresses, each once, in the order of the file; none without a file. Raises InputError."""
    return list(dict.fromkeys(address for line in _lines() if (address := _address(line))))


def add(feeds: Iterable[Feed]) -> list[Feed]:
    """Subscribe to those that are not there yet; they are returned. Raises InputError, OutputError."""
    lines, known = _lines(), load()
    feeds = list(feeds)
    if odd := next((feed for feed in feeds if feed.address.split() != [feed.address]), None):
        raise OutputError(f"“{odd.address}” cannot be kept: it has blanks.", "Give the file another name.")
    new = [feed for feed in {feed.address: feed for feed in feeds}.values() if feed.address not in known]
    if new:
        _write([*lines, *(f"{feed.address} {one_line(feed.title)}".strip() for feed in new)])
    return new


def remove(addresses: Iterable[str]) -> list[str]:
    """Take them out of the file; those that were there are returned. Raises InputError, OutputError."""
    lines, unwanted = _lines(), frozenset(addresses)
    gone = [address for address in load() if address in unwanted]
    if gone:
        _write([line for line in lines if _address(line) not in unwanted])
    return gone


def opml(feeds: Iterable[Feed]) -> str:
    """The feeds as a list that other programs import (OPML 2.0, see opml.org)."""
    outlines = [
        f'    <outline type="rss" text={quoteattr(one_line(feed.title or feed.address))} '
        f"xmlUrl={quoteattr(one_line(feed.address))}/>\n"
        for feed in feeds
    ]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
        f"  <head><title>Feeds</title></head>\n  <body>\n{''.join(outlines)}  </body>\n</opml>\n"
    )


def _address(line: str) -> str:
    words = line.split(maxsplit=1)
    return "" if not words or words[0].startswith("#") else words[0]


def _lines() -> list[str]:
    file = path()
    try:
        if not file.exists():
            return []
        with file.open("rb") as opened:
            data = opened.read(_MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror}.", "Check its permissions.") from None
    if len(data) > _MOST_BYTES:
        raise InputError(f"{file} is larger than 1 MB.", "Keep an address on each line.")
    return data.decode(errors="replace").splitlines()


def _write(lines: Iterable[str]) -> None:
    file = path()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        whole.write(file, "".join(f"{line}\n" for line in lines).encode())
    except OSError as error:
        raise OutputError(f"{file} could not be written ({error.strerror}).", "Check its folder.") from None
