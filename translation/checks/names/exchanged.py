"""Known countries and bodies for which the translation names another: Austria, Australia."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.names.exonyms import are_kin, is_country, kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Place = tuple[int, int]
    Known = tuple[Place, frozenset[str]]


def exchanged(source: Iterable[Known], target: Iterable[Known]) -> Iterator[tuple[Place, Place]]:
    """The places of what only the source names and of what only the target does, where each is the only one.

    Each side: the places of its known names, and their keys (see `exonyms.named`). A country is compared with
    countries, a body with bodies. Where several are left, nobody knows what stands for what.
    """
    known = list(source)
    others = list(target) if known else []
    if not others:
        return
    left, right = list(_left(known, others)), list(_left(others, known))
    for kind_of_name in ("country", "body"):
        one = [(place, keys) for place, keys in left if kind(keys) == kind_of_name]
        other = [(place, keys) for place, keys in right if kind(keys) == kind_of_name]
        if _is_one(one) and _is_one(other):
            yield one[0][0], other[0][0]


def _is_one(names: list[Known]) -> bool:
    return len({keys for _, keys in names}) == 1


def _left(names: Iterable[Known], others: Iterable[Known]) -> Iterator[Known]:
    """The names of one side that have nothing to do with those of the other."""
    there = frozenset[str]().union(*(keys for _, keys in others))
    return ((place, keys) for place, keys in names if not are_kin(keys, there))


def may_stand_for(known: Sequence[frozenset[str]], others: Sequence[frozenset[str]]) -> bool:
    """Whether names with these keys may stand for others by mistake.

    What is known is a place or a nation; nobody takes a nation for a name that no table has, or the other way
    round.
    """
    return all(map(_may_be_place, (*known, *others))) and not (
        (_are_nations(known) and not all(others)) or (_are_nations(others) and not all(known))
    )


def _are_nations(known: Sequence[frozenset[str]]) -> bool:
    return any(is_country(key) for keys in known for key in keys)


def _may_be_place(keys: frozenset[str]) -> bool:
    """Whether a name is unknown, or one of its keys is that of a place or a nation."""
    return not keys or any(is_country(key) or "/" in key or key.startswith("places") for key in keys)
