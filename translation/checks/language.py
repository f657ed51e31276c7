"""Paragraphs in another language: each is reported, as nobody translated it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.rule import Rule
from translation.languages import codes
from translation.model import Finding, Passage

if TYPE_CHECKING:
    from translation.model import Bitext

CHECK = "language"
_GERMAN = (
    "„Ich habe die Bücher nie selbst ausgeliehen, aber ich trage die Verantwortung dafür, dass viele"
    " von ihnen nicht mehr zu finden sind“, schrieb sie."
)
_FRENCH = "« Nous ne savons pas encore où sont passés ces livres, mais nous les retrouverons », a-t-il dit."
RULES = (
    Rule(
        "language.foreign-paragraph",
        "A paragraph is in another language than its article, and was left as it is.",
        _GERMAN,
        _GERMAN,
    ),
    Rule(
        "language.target-paragraph",
        "A paragraph is in the language of the translation already, and was left as it is.",
        _FRENCH,
        _FRENCH,
    ),
)


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """One finding for each paragraph in another language that was left as it is, in reading order."""
    return tuple(
        Finding(
            CHECK,
            "unsure",
            "info" if segment.foreign == bitext.target_language else "warning",
            Passage(segment.source, segment.source.of(bitext.source)),
            Passage(segment.target, segment.target.of(bitext.target)),
            f"paragraph {segment.paragraph + 1} looks {codes.name(segment.foreign)}: left as it is",
            RULES[segment.foreign == bitext.target_language].code,
        )
        for segment in bitext.segments
        if segment.foreign is not None and segment.target is not None
    )
