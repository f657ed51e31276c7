"""A rule of a check: what it is called for life, what it means, and an example in which it speaks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason for which a check reports something.

    `code` is shown, counted and muted by users and never changes: "figure.missing". `meaning` is a sentence
    for them. In the example, `source` and `target` in `languages`, the rule speaks. `formerly`: codes of
    rules that it has taken over; who muted one of these has muted it.
    """

    code: str
    meaning: str
    source: str
    target: str
    languages: tuple[str, str] = ("en", "fr")
    formerly: tuple[str, ...] = ()
