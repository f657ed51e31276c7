"""What the reader keeps from one time to the next: the theme chosen, and which articles were open.

Names only, never a text; in the user's state folder, for the user's eyes alone. A convenience that nothing
depends on: where the file cannot be read or written, nothing is kept.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from translation.network.transfer import is_address
from translation.sources.loading import UNFILED
from tui.state_file import StateFile

if TYPE_CHECKING:
    from pathlib import Path

MOST_RECENT = 20
_MOST_CHARACTERS = 4096  # of a path


_FILE = StateFile("reader.json", most_bytes=1_000_000)


@dataclass(frozen=True, slots=True)
class History:
    """`recent`: absolute paths and addresses of articles, the latest first."""

    theme: str = ""
    recent: tuple[str, ...] = ()


def path() -> Path:
    """Where it is kept."""
    return _FILE.path


def load() -> History:
    """What was kept; nothing where it cannot be read. Never raises."""
    stored = _FILE.load()
    try:
        theme, recent = stored["theme"], [name for name in stored["recent"] if isinstance(name, str)]
    except (KeyError, TypeError):
        return History()
    return History(theme if isinstance(theme, str) else "", tuple(recent[:MOST_RECENT]))


def save_theme(theme: str) -> None:
    """Keep the theme chosen."""
    _FILE.save(asdict(replace(load(), theme=theme)))


def add_article(name: str) -> None:
    """Keep the article at path or address `name` as the latest one; standard input has no name to keep."""
    with suppress(OSError, ValueError):
        file = name if is_address(name) else os.path.abspath(name)  # noqa: PTH100  a link keeps its own name
        if name not in UNFILED and len(file) <= _MOST_CHARACTERS:
            history = load()
            others = [other for other in history.recent if other != file]
            _FILE.save(asdict(replace(history, recent=(file, *others)[:MOST_RECENT])))
