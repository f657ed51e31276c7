"""Tests of long tables: one a language, which goes through all its lines and then names each that fails.

A line that is a test of its own costs more than what it checks: each worker collects it, and it is reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def by_language(
    cases: Iterable[tuple[object, ...]],
) -> Callable[[Callable[..., object]], Callable[[str], None]]:
    """Make one test for each first value of the cases out of a function that is called with each of them."""
    groups: dict[str, list[tuple[object, ...]]] = {}
    for case in cases:
        groups.setdefault(str(case[0]), []).append(case)

    def decorate(check: Callable[..., object]) -> Callable[[str], None]:
        @pytest.mark.parametrize("language", groups)
        def test(language: str) -> None:
            failures = []
            for case in groups[language]:
                try:
                    check(*case)
                except Exception as failure:
                    failure.add_note(f"in the case {case!r:.500}")
                    failures.append(failure)
            if failures:
                raise ExceptionGroup(f"{len(failures)} of {len(groups[language])} cases failed", failures)

        test.__doc__ = check.__doc__
        return test

    return decorate
