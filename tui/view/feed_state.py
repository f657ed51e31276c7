"""The list of what feeds hold: the newest first, with what is unread and what was translated."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translation.feeds.feed import Entry, Feed


@dataclass
class FeedState:
    """The feeds as the reader sees them, and what was done with them.

    `entries` are in the order of the list. By the ids of entries: `languages`, `opened`, `translated`. `at`
    is the number of the row that is chosen. `is_loaded`: whether there has been an answer.
    """

    feeds: Sequence[Feed] = ()
    entries: Sequence[Entry] = ()
    languages: Mapping[str, str] = field(default_factory=dict)
    opened: set[str] = field(default_factory=set)
    translated: dict[str, str] = field(default_factory=dict)
    at: int = 0
    is_loaded: bool = False

    def load(self, feeds: Sequence[Feed], languages: Mapping[str, str], opened: set[str]) -> None:
        """Take what was loaded; the chosen entry stays chosen, if it is still there."""
        chosen = self.entries[self.at].id if self.at < len(self.entries) else ""
        entries = [entry for feed in feeds for entry in feed.entries]
        self.entries = sorted(entries, key=lambda entry: entry.date, reverse=True)  # undated ones at the end
        self.feeds, self.languages, self.opened, self.is_loaded = feeds, languages, opened, True
        self.at = next((row for row, entry in enumerate(self.entries) if entry.id == chosen), 0)

    @property
    def unread(self) -> int:
        """How many entries have not been opened."""
        return sum(entry.id not in self.opened for entry in self.entries)
