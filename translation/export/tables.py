"""What the checks found, check by check: what is plainly matched apart from the rest."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from translation.checks import is_plain
from translation.checks.groups import grouped, named
from translation.model import Name, Quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translation.checks import Check
    from translation.model import Finding


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a table: a finding, and the numbers of all that say the same of the same name."""

    finding: Finding
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What a check found; `matched` is what nobody need look at.

    `has_speakers`: whether there are quotes among them, which somebody may have said; `has_places`: whether
    there are names among them, of which one row may stand for many places.
    """

    name: str
    title: str
    entries: tuple[Entry, ...]
    matched: tuple[Entry, ...]
    has_speakers: bool
    has_places: bool


def table(check: Check, findings: Mapping[int, Finding]) -> Table:
    """The rows of a check in reading order; all forms of a name together, the same said of it in one row."""
    numbers: dict[object, list[int]] = {}
    for number, finding in findings.items():
        if finding.check == check.name:
            same = (named(finding), _called(finding), finding.code) if named(finding) else number
            numbers.setdefault(same, []).append(number)
    entries = [Entry(findings[places[0]], tuple(places)) for places in numbers.values()]
    together = tuple(
        chain.from_iterable(grouped(entries, lambda entry: named(entry.finding) or str(entry.numbers[0])))
    )
    items = [item for entry in entries for item in (entry.finding.source, entry.finding.target)]
    return Table(
        check.name,
        check.title,
        tuple(entry for entry in together if not is_plain(entry.finding)),
        tuple(entry for entry in together if is_plain(entry.finding)),
        any(isinstance(item, Quote) for item in items),
        any(isinstance(item, Name) for item in items),
    )


def _called(finding: Finding) -> str:
    """What the target calls a name, in the fullest form that it has of it."""
    return finding.target.full if isinstance(finding.target, Name) else ""
