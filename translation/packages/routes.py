"""Chains of packages from one language to another, and what to install for one."""

from __future__ import annotations

from collections import deque
from itertools import chain as joined
from itertools import product
from typing import TYPE_CHECKING, Protocol, TypeVar

from translation.errors import LanguageError, PackageMissingError
from translation.languages import codes
from translation.languages.profile import profile
from translation.packages import index
from translation.packages.index import Offer
from translation.packages.metadata import Package, title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Step(Protocol):
    """A package, installed or offered."""

    @property
    def source(self) -> str: ...

    @property
    def target(self) -> str: ...


S = TypeVar("S", bound=Step)


def chain(source: str, target: str, steps: Iterable[S]) -> tuple[S, ...] | None:
    """The shortest chain of `steps` from one language to another; of equal ones the first; or None."""
    by_source: dict[str, list[S]] = {}
    for step in steps:
        by_source.setdefault(step.source, []).append(step)
    chains: deque[tuple[S, ...]] = deque((step,) for step in by_source.get(source, ()))
    reached = {source}
    while chains:
        found = chains.popleft()
        here = found[-1].target
        if here == target:
            return found
        if here not in reached:
            reached.add(here)
            chains.extend((*found, step) for step in by_source.get(here, ()))
    return None


def nearest_chain(source: str, target: str, steps: Iterable[S]) -> tuple[S, ...] | None:
    """The shortest chain of `steps`; where there is none, one from or to a near language; or None.

    The near languages of a profile are other ways to write it: Portuguese of Brazil and of Portugal. The
    article's own language is given up before the one that the reader asked for.
    """
    steps = tuple(steps)
    return next((found for ends in near_directions(source, target) if (found := chain(*ends, steps))), None)


def near_directions(source: str, target: str) -> list[tuple[str, str]]:
    """The direction itself, then those that can stand in for it; between near languages none can."""
    near = profile(source).near
    if target in near:
        return [(source, target)]
    goals = (target, *profile(target).near)
    return [(origin, goal) for goal, origin in product(goals, (source, *near))]


def stand_ins(source: str, target: str, route: Sequence[Step]) -> tuple[str, ...]:
    """A sentence for each end of a route from `source` to `target` that a near language stands at."""
    ends = ((source, route[0].source), (target, route[-1].target))
    return tuple(
        f"No package for {codes.name(wanted)} is installed: the one for {codes.name(used)} is used."
        for wanted, used in ends
        if wanted != used
    )


def route(source: str, target: str, packages: Sequence[Package]) -> tuple[Package, ...]:
    """The shortest chain of packages from one language to the other, or from or to one near it.

    Raises LanguageError if both are the same language, and PackageMissingError, with what to install, if
    there is no chain.
    """
    if source == target:
        raise LanguageError(
            f"The article is in {codes.name(source)} already.",
            "Name another language with --to, or the article's own with --from if it was mistaken.",
        )
    if found := nearest_chain(source, target, packages):
        return found
    message = f"No installed package translates {codes.name(source)} to {codes.name(target)}."
    raise PackageMissingError(message, _hint(source, target, packages), source, target)


def readable(target: str | None, packages: Sequence[Package]) -> set[str]:
    """The languages that packages translate into `target`, or into any if that is None."""
    sources = {package.source for package in packages}
    near = {code for source in sources for code in (source, *profile(source).near)}
    return {code for code in near if target is None or nearest_chain(code, target, packages)} - {target}


def default_target(source: str, preferred: str | None, packages: Sequence[Package]) -> str:
    """The language to translate to when the user names none.

    The `preferred` one (of the settings or the locale) if packages lead there, else English, else the first
    one that a package leads to. Raises PackageMissingError if no package translates from `source`.
    """
    origins = {source, *profile(source).near}
    for target in (preferred, "en", *(package.target for package in packages if package.source in origins)):
        if target and target != source and nearest_chain(source, target, packages):
            return target
    message = f"No installed package translates {codes.name(source)}."
    target = "en" if source != "en" else preferred or "fr"
    raise PackageMissingError(message, _hint(source, target, packages), source, target)


def lacking(
    source: str, target: str, packages: Sequence[Package], offers: Iterable[Offer]
) -> tuple[Offer, ...] | None:
    """The offers to install for the shortest chain to `target`; of equal chains, one with more of `packages`.

    Empty if nothing is missing, None if no installation helps.
    """
    found = nearest_chain(source, target, joined[Package | Offer](packages, offers))
    if found is None:
        return None
    return tuple(step for step in found if isinstance(step, Offer))


def _hint(source: str, target: str, packages: Sequence[Package]) -> str:
    """What to do if no chain leads to `target`, by what is known of the index without loading it."""
    mistaken = "If the language was mistaken, name it with --from."
    offers, loaded = index.known_offers()
    steps = lacking(source, target, packages, offers)
    if not steps:
        source_of_it = "the index of packages" if loaded else "Argos' index"
        return f"There is none in {source_of_it} either. {mistaken}"
    names = " and ".join(title(step.source, step.target) for step in steps)
    command = f"diptych languages install {source}-{target}"
    return f"`{command}` installs {names} ({index.size_of(steps)}). {mistaken}"
