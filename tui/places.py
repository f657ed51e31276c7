"""What the reader keeps of each article: where it was left, how it was shown, and whether it is reviewed.

An article is known by a digest of its text, whatever its file is called; of the text itself nothing is kept.
In the user's state folder, for the user's eyes alone; the articles that were open longest ago are forgotten
first. A convenience that nothing depends on: where the file cannot be read or written, nothing is kept.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Literal

from translation.network.transfer import is_address
from translation.sources.loading import UNFILED
from tui.state_file import StateFile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MOST = 1000  # articles
_MOST_CHARACTERS = 4096  # of a text in a record

_FILE = StateFile("articles.json", most_bytes=2_000_000)

Mark = Literal["", "read", "reviewed"]


@dataclass(frozen=True, slots=True)
class Place:
    """An article as its reader left it.

    `name`: its path, and `stamp`: what tells whether the file has changed since, see `stamp_of`. `top`: the
    number of the first sentence in sight; `sentence`: that of the marked one, -1 for none. `view`, `level`,
    `check`: as on the screen, and the filter's. `panes`: the lists there are; `listed`: the one shown;
    `shown`: 1 or 0 where the reader showed or hid them all. `reviewed`: whether the reader is done with it.
    """

    name: str = ""
    stamp: str = ""
    top: int = 0
    sentence: int = -1
    view: str = "both"
    level: str = ""
    check: str = ""
    panes: str = ""
    listed: str = ""
    shown: int = -1
    reviewed: bool = False


def path() -> Path:
    """Where they are kept."""
    return _FILE.path


def digest(text: str) -> str:
    """What an article is known by: a digest of its text."""
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:32]


def stamp_of(name: str) -> str:
    """Changes when the file does; "" where there is none, as for pasted text. Never raises.

    That of an address is itself: whether its page has changed, only the server knows.
    """
    if is_address(name):
        return name
    with suppress(OSError, ValueError):
        if name not in UNFILED:
            status = os.stat(name)  # noqa: PTH116  a name may be no path
            return f"{status.st_mtime_ns}.{status.st_size}"
    return ""


def find(text: str) -> Place | None:
    """What was kept of the article with this text. Never raises."""
    return _load().get(digest(text))


def save(text: str, place: Place) -> None:
    """Keep it, as the article that was open last. Never raises."""

    def changed() -> dict[str, Any]:
        places = _load()
        places.pop(digest(text), None)
        return {key: asdict(one) for key, one in [*places.items(), (digest(text), place)][-MOST:]}

    if len(place.name) <= _MOST_CHARACTERS:
        _FILE.change(changed)


def marks(names: Sequence[str]) -> list[Mark]:
    """Which of the files have been open as they are now, and which are reviewed. Never raises."""
    kept = list(_load().values())
    by_name = {(place.name, place.stamp): place for place in kept}
    by_stamp = {place.stamp: place for place in kept}  # a file that is called otherwise now keeps its stamp
    found: list[Mark] = []
    for name in names:
        stamp = stamp_of(name)
        place = by_name.get((whole_name(name), stamp)) or by_stamp.get(stamp) if stamp else None
        found.append("" if place is None else "reviewed" if place.reviewed else "read")
    return found


def whole_name(name: str) -> str:
    """The absolute path of an article, or its address; "" where it has none, as pasted text."""
    if is_address(name):
        return name
    with suppress(OSError, ValueError):
        return "" if name in UNFILED else os.path.abspath(name)  # noqa: PTH100  a link keeps its own name
    return ""


def _load() -> dict[str, Place]:
    stored = _FILE.load()
    if not isinstance(stored, dict):
        return {}
    return {key: _read(record) for key, record in stored.items() if isinstance(record, dict)}


def _read(record: dict[str, Any]) -> Place:
    """A record, of which anything may have been written by anybody: what is odd is left out."""
    empty = Place()
    sound: dict[str, Any] = {
        known.name: value
        for known in fields(Place)
        if type(value := record.get(known.name)) is type(getattr(empty, known.name))
        and (not isinstance(value, str) or len(value) <= _MOST_CHARACTERS)
    }
    return Place(**sound)
