"""Requests for packages as people write them, `de-en`, `ru` or `German-English`, and what they mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.errors import LanguageError, UsageError
from translation.languages import codes
from translation.packages.metadata import title, version_key
from translation.packages.routes import lacking, near_directions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.packages.index import Offer
    from translation.packages.listing import Entry
    from translation.packages.metadata import Package

Direction = tuple[str, str]

_HUB = "en"  # nearly all packages translate from or to it
_BETWEEN = re.compile(r"[-_→>]+")


def directions(request: str) -> tuple[Direction, ...]:
    """The directions that a request names: `de-en` one; a language alone, `de`, both with English.

    A region that has a code of its own belongs to its language: `pt-br` is `pb`. Raises LanguageError if a
    language is unknown, UsageError if the request names a language twice, more than two, or English alone.
    """
    parts = _BETWEEN.split(request.strip())
    if len(parts) > 1 and not _is_region(request, parts):
        if len(parts) > 2:
            raise UsageError(f"“{request}” names more than two languages.", "Write for example de-en.")
        source, target = map(codes.normalise, parts)
        if source == target:
            raise UsageError(f"“{request}” names one language twice.", "Write for example de-en.")
        return ((source, target),)
    code = codes.normalise(request)
    if code == _HUB:
        raise UsageError(
            "Nearly every package translates from or to English.",
            "Name the other language, or a pair as in de-en.",
        )
    return (code, _HUB), (_HUB, code)


def _is_region(request: str, parts: Sequence[str]) -> bool:
    """Whether it is one language with its region: pt-br has its own code; cn in zh-cn is not a language."""
    try:
        if codes.normalise(request) != codes.normalise(parts[0]):
            return True
    except LanguageError:
        return False
    try:
        codes.normalise(parts[1])
    except LanguageError:
        return len(parts[1]) == 2
    return False


def to_install(
    request: str, packages: Sequence[Package], offers: Sequence[Offer]
) -> tuple[tuple[Offer, ...], tuple[Package, ...]]:
    """What to install for a request, and which packages that are here serve it in the newest version.

    A near language serves where the one that is named is neither offered nor here. If one direction is
    requested and not offered as such: what is missing for the shortest way over other languages. Raises
    LanguageError if nothing that is offered helps.
    """
    by_direction = {(offer.source, offer.target): offer for offer in offers}
    known = by_direction.keys() | {(package.source, package.target) for package in packages}
    wanted = [
        next((near for near in near_directions(*direction) if near in known), direction)
        for direction in directions(request)
    ]
    chosen: dict[Direction, Offer] = {}
    serving: list[Package] = []
    for direction in wanted:
        here = [package for package in packages if (package.source, package.target) == direction]
        current = next((package for package in here if package.origin == "installed"), None)
        offer = by_direction.get(direction)
        if offer and (current is None or version_key(offer.version) > version_key(current.version)):
            chosen[direction] = offer
        elif here:
            serving.append(here[0])
        elif len(wanted) == 1:
            for step in lacking(*direction, packages, offers) or ():
                chosen[step.source, step.target] = step
    if not chosen and not serving:
        names = " or ".join(title(*direction) for direction in wanted)
        raise LanguageError(
            f"The index offers no package for {names}.",
            "`diptych languages list` shows what it offers, and how old it is; --refresh loads it again.",
        )
    return tuple(chosen.values()), tuple(serving)


def named(request: str, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries here that a request names: a folder, a direction, or a language's directions with English.

    Raises LanguageError if there is none.
    """
    here = [entry for entry in entries if entry.origin != "offered"]
    if found := tuple(entry for entry in here if entry.folder == request):
        return found
    wanted = directions(request)
    if found := tuple(entry for entry in here if (entry.source, entry.target) in wanted):
        return found
    raise LanguageError(
        f"No package for {' or '.join(title(*direction) for direction in wanted)} is here.",
        "`diptych languages list` shows those that are.",
    )
