"""The lists below the texts: one for each check that pairs up both sides, and one for the findings of all."""

from __future__ import annotations

from dataclasses import dataclass

from translation.checks import CHECKS


@dataclass(frozen=True, slots=True)
class Pane:
    """A list. `check` None: of every check, what is not plainly matched; `content`: that in words.

    `key` shows or hides it.
    """

    name: str
    title: str
    check: str | None
    content: str
    key: str


# Of the checks' lists, in the order of CHECKS. 6, which users know as that of all findings, stays its key.
_KEYS = ("4", "5", "7", "8", "9", "0")
_CHECKS = tuple(check for check in CHECKS if check.pairs_up)
COMPARED = tuple(check.title.lower() for check in _CHECKS)  # in words
PANES = (
    *(
        Pane(check.name, check.title, check.name, f"the {check.title.lower()}", _KEYS[index])
        for index, check in enumerate(_CHECKS)
    ),
    Pane("findings", "Findings", None, "what is not plainly matched, of all checks", "6"),
)
