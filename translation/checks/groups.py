"""Findings in groups: quotes by who speaks, names by whom they name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from translation.model import Name, Quote

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from translation.model import Finding, Speaker

Listed = TypeVar("Listed")  # findings, or rows made of them


def grouped(
    items: Iterable[Listed], group_of: Callable[[Listed], Hashable]
) -> tuple[tuple[Listed, ...], ...]:
    """The items of each group, groups in the order of their first items."""
    groups: dict[Hashable, list[Listed]] = {}
    for item in items:
        groups.setdefault(group_of(item), []).append(item)
    return tuple(map(tuple, groups.values()))


def speaking(finding: Finding) -> Speaker | None:
    """The speaker of the original, or of the translation where only that has the quote."""
    quotes = [item for item in (finding.source, finding.target) if isinstance(item, Quote)]
    return quotes[0].speaker if quotes else None


def speaker(finding: Finding) -> str:
    """Who speaks, as the original names them; a doubt is said."""
    who = speaking(finding)
    if who:
        return who.name if who.sure else f"{who.name} (unsure)"
    quotes = [item for item in (finding.source, finding.target) if isinstance(item, Quote)]
    if not quotes:
        return ""
    return "(fragment)" if quotes[0].kind == "fragment" else "(unknown)"


def named(finding: Finding) -> str:
    """Whom or what a name stands for: its fullest form in the original, or in the translation alone."""
    names = [item for item in (finding.source, finding.target) if isinstance(item, Name)]
    return names[0].full if names else ""
