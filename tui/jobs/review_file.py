"""The copy of a review in a file of its own, which is handed on and merged: `--review FILE`."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from translation.errors import DiptychError
from tui.jobs.threads import on_screen

if TYPE_CHECKING:
    from pathlib import Path

    from translation.model import Review
    from translation.reviewing.desk import Desk
    from translation.reviewing.portable import Portable


class ReviewFile:
    """The file at `path`, of the first article that is merged with it.

    It is read again before it is written, so that nothing is lost that another wrote. What cannot be read is
    never written over. `has_changed`: when something was decided that it may lack, in seconds of the
    monotonic clock; None: it has all. `problems`: sentences on what is wrong with it now.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.has_changed: float | None = None
        self.problems: tuple[str, ...] = ()
        self._of: str | None = None  # the article's name

    def merge(self, desk: Desk, review: Review) -> bool:
        """Take over what is in it; whether there was something new."""
        if self._of is None:
            self._of = review.article.name
            self.has_changed = time.monotonic()
        return self._is_for(review) and bool(self._read(desk, review)[1])

    def save(self, desk: Desk, review: Review, wait: float) -> None:
        """Write it, if something has changed at least `wait` seconds ago."""
        from translation.reviewing import portable

        since = self.has_changed
        if since is None or time.monotonic() - since < wait or not self._is_for(review):
            return
        self.has_changed = None
        found, _ = self._read(desk, review)
        if found is None:
            return
        created = _created(found)
        data = portable.written(review, desk.decisions(review), created, found)
        try:
            if not self.path.exists() or self.path.read_bytes() != data:
                portable.save(self.path, data)
        except (DiptychError, OSError) as error:
            self.problems = (on_screen(error, "The review could not be written"),)
            self.has_changed = time.monotonic()  # tried again in a while

    def _is_for(self, review: Review) -> bool:
        return self._of == review.article.name

    def _read(self, desk: Desk, review: Review) -> tuple[Portable | None, int]:
        """What the file says, None where that cannot be read; and how many events of it are new."""
        from translation.reviewing import portable

        try:
            found = portable.read(self.path)
            portable.check_article(found, self.path.name, review, desk.decisions(review, checked=False))
        except DiptychError as error:
            self.problems = (f"{on_screen(error, '')} What you decide is kept, but not in this file.",)
            return None, 0
        self.problems = found.problems
        return found, desk.add(found.events)


def _created(found: Portable) -> datetime:
    """When the file was begun: it stays the same, so that the same review is the same file."""
    try:
        return datetime.fromisoformat(str(found.raw["created"]))
    except (KeyError, ValueError):
        return datetime.now(UTC)
