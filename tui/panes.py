"""The lists below the texts: one for each check that pairs up both sides, and one for the findings of all."""

from __future__ import annotations

from dataclasses import dataclass

from translation.checks import CHECKS


@dataclass(frozen=True, slots=True)
class Pane:
    """A list. `check` None: of every check, what is not plainly matched; `content`: that in words."""

    name: str
    title: str
    check: str | None
    content: str


_CHECKS = tuple(check for check in CHECKS if check.pairs_up)
COMPARED = tuple(check.title.lower() for check in _CHECKS)  # in words
PANES = (
    *(Pane(check.name, check.title, check.name, f"the {check.title.lower()}") for check in _CHECKS),
    Pane("findings", "Findings", None, "what is not plainly matched, of all checks"),
)
