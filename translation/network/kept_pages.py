"""Pages that were loaded, in the cache folder, for the user's eyes alone: they need not come again unchanged.

A convenience that nothing depends on: where the folder cannot be read or written, nothing is kept.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

from translation.files import whole
from translation.network.page import Page

if TYPE_CHECKING:
    from pathlib import Path

MOST = 200  # pages
MOST_BYTES = 50_000_000  # in all
_LONGEST_HEAD = 20_000  # bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """A page with what its server tells it by: its ETag, and when it changed; "" where it does not say."""

    page: Page
    etag: str
    modified: str

    @property
    def conditions(self) -> dict[str, str]:
        """Headers that ask for the page only where it is not this one any more (RFC 9110, 13.1)."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in asked.items() if value}


def folder() -> Path:
    """Where they are: one file each, named by a digest of the address that was asked for."""
    return user_cache_path("diptych") / "pages"


def find(url: str) -> Kept | None:
    """What is kept of the page at `url`. Never raises."""
    try:
        with _file(url).open("rb") as file:
            head = json.loads(file.readline(_LONGEST_HEAD))
            data = file.read(MOST_BYTES)
        if head.pop("url") != url or head.pop("sha256") != sha256(data).hexdigest():
            return None
        etag, modified = head.pop("etag"), head.pop("modified")
        if not all(isinstance(value, str) for value in (etag, modified, *head.values())):
            return None
        return Kept(Page(data, **head), etag, modified)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def keep(url: str, kept: Kept) -> None:
    """Keep it, if its server can tell whether it has changed. Never raises."""
    conditions = "".join(kept.conditions.values())
    if not conditions.isascii() or not conditions.isprintable() or not conditions:
        return
    head = asdict(kept.page)
    data = head.pop("data")
    head |= {"etag": kept.etag, "modified": kept.modified, "url": url, "sha256": sha256(data).hexdigest()}
    line = json.dumps(head).encode() + b"\n"
    if len(line) > _LONGEST_HEAD:
        return
    with suppress(OSError, ValueError):
        file = _file(url)
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        whole.write(file, line + data, private=True)
        _clear(file.parent)


def use(url: str) -> None:
    """Note that the page was read just now: those that were not for long make room first. Never raises."""
    with suppress(OSError):
        os.utime(_file(url))


def _clear(where: Path) -> None:
    """Delete what was read longest ago, as far as there is too much."""
    with os.scandir(where) as entries:
        statuses = [(entry.stat(), entry.path) for entry in entries if entry.name.endswith(_ENDING)]
    size = 0
    for number, (status, path) in enumerate(sorted(statuses, key=lambda one: -one[0].st_mtime_ns), 1):
        size += status.st_size
        if number > MOST or size > MOST_BYTES:
            with suppress(OSError):
                os.unlink(path)  # noqa: PTH108  as it was listed


_ENDING = ".page"


def _file(url: str) -> Path:
    return folder() / f"{sha256(url.encode()).hexdigest()[:32]}{_ENDING}"
