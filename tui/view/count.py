"""A count typed before a key, as in vim: "12G", "10j". Pure: knows no widget.

A digit alone is the key of a view or a list, and does at once what it does. Two or more in one go with a
motion right behind them are a count; what they did then is taken back.
"""

from __future__ import annotations

import re
from typing import NamedTuple

PAUSE = 0.5  # seconds between two keys of one go
_MOST_DIGITS = 6
_LEAST_DIGITS = 2
_STEP = re.compile(r"(\w+)\((-?1)\)")
# What can be counted, by the ids of commands. Each steps by 1 or -1, but for the end of the text.
MOTIONS = (
    "text.down",
    "text.up",
    "sentence.next",
    "sentence.previous",
    "search.next",
    "search.previous",
    "text.end",
)
TO_NUMBER = "text.end"  # "12G": to the sentence with that number


class Counted(NamedTuple):
    """The digits typed so far, and when the last of them was."""

    digits: str = ""
    at: float = 0.0

    def typed(self, digit: str, now: float) -> Counted:
        """With another digit."""
        before = self.digits if self.is_going_on(now) else ""
        return Counted((before + digit)[:_MOST_DIGITS], now)

    def is_going_on(self, now: float) -> bool:
        """Whether a digit at this moment would be another one of the same count."""
        return bool(self.digits) and now - self.at < PAUSE

    def count_at(self, now: float) -> int | None:
        """The count for a motion at this moment, if there is one."""
        is_count = self.is_going_on(now) and len(self.digits) >= _LEAST_DIGITS
        return int(self.digits) if is_count else None


def times(action: str, count: int) -> str:
    """The action "move(-1)" so many times at once: "move(-12)"."""
    match = _STEP.fullmatch(action)
    assert match, action
    return f"{match[1]}({int(match[2]) * count})"
