"""Which entries of feeds have been opened: their ids alone. Nothing depends on it, see `StateFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.state_file import StateFile

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST = 50_000  # entries; those that were opened longest ago are forgotten first
_FILE = StateFile("entries.json", most_bytes=4_000_000)


def path() -> Path:
    """Where they are kept."""
    return _FILE.path


def opened() -> set[str]:
    """The ids of those that have been opened. Never raises."""
    return set(_load())


def mark(ids: Iterable[str], *, is_read: bool = True) -> None:
    """Keep that they have been opened, or that they have not. Never raises."""
    changed = dict.fromkeys(ids)

    def kept() -> list[str]:
        others = [known for known in _load() if known not in changed]
        return [*others, *(changed if is_read else ())][-MOST:]

    _FILE.change(kept)


def _load() -> list[str]:
    stored = _FILE.load()
    return [one for one in stored if isinstance(one, str)] if isinstance(stored, list) else []
