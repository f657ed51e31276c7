"""The lists below the texts: the findings of all checks, and one for each check that pairs up both sides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from translation.checks import CHECKS

if TYPE_CHECKING:
    from collections.abc import Collection

Place = Literal["left", "right"]
PLACES: tuple[Place, ...] = ("left", "right")


@dataclass(frozen=True, slots=True)
class Pane:
    """A list. `check` None: of every check, what is not plainly matched; `content`: that in words.

    `key` shows it. On a wide screen the lists of the two places stand beside each other, on others there is
    one list over the full width.
    """

    name: str
    title: str
    check: str | None
    content: str
    key: str
    place: Place


# Of the checks' lists, in the order of CHECKS.
_KEYS = ("5", "6", "7", "8", "9", "0")
_CHECKS = tuple(check for check in CHECKS if check.pairs_up)
COMPARED = tuple(check.title.lower() for check in _CHECKS)  # in words
PANES = (
    Pane("findings", "Findings", None, "what is not plainly matched, of all checks", "4", "left"),
    *(
        Pane(
            check.name,
            check.title,
            check.name,
            f"the {check.title.lower()}",
            _KEYS[index],
            "right" if index else "left",
        )
        for index, check in enumerate(_CHECKS)
    ),
)
# Which list a place opens with, the first of those that have something.
_FIRST = (*(check.name for check in _CHECKS), "findings")


def opening(among: Collection[str], filled: Collection[str]) -> str | None:
    """The list of `among` to open with: one of the `filled` if there is one; None: there are no lists."""
    names = [name for name in _FIRST if name in among]
    return next((name for name in names if name in filled), names[0] if names else None)
